import type { Citation } from "../../../model/citation.ts";
import { all, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, NOT_READ, READ_2025_08, READ_2026_02, version } from "../ear-provision.ts";

/** Requirements whose paragraph names the destinations, each with the text of its time. */

/** The first day of which the rows are known. */
export const SINCE = "2022-01-01";
/** Read in 2025; from the rows' first day to then no rule is known to have changed it. */
export const READ_BACK: string = `${READ_2025_08}; for 2022 on by public knowledge`;
/** On this day Australia and the United Kingdom joined Canada in what these paragraphs except (89 FR 28594). */
const AUKUS = "2024-04-19";
/** The rule on firearms and its repeal, each of which numbered the paragraphs of 742.7(a) anew. */
const FIREARMS_RULE = "2024-05-30";
const FIREARMS_REPEAL = "2025-09-30";

interface DestinationRule {
  readonly id: string;
  readonly title: string;
  /** Paragraph as the rows of `data/ccl.json` name it. */
  readonly see: string;
  readonly policy: string;
  readonly because: string;
}

/** Where the requirement stood for a time. */
interface Stated {
  readonly from: string;
  readonly to?: string;
  readonly cite: Citation;
  /** What must hold beside the row; absent for every destination. */
  readonly where?: Condition;
}

function destinationRule(
  { id, title, see, policy, because }: DestinationRule,
  stated: readonly Stated[],
): EarProvision {
  const row = fact(`item.see.${see}`);
  return {
    id,
    title,
    before: "not-encoded",
    concerns: row,
    versions: stated.map(({ cite, where, ...dates }) =>
      version(dates, cite, {
        when: where === undefined ? row : all(row, where),
        then: { kind: "licence-required", policy, because, exceptions: ["GOV"] },
      }),
    ),
  };
}

/** A requirement that has stood unchanged since the rows are known. */
export function always({
  pinpoint,
  read = READ_BACK,
  where,
  ...rule
}: DestinationRule & { pinpoint: string; read?: string; where?: Condition }): EarProvision {
  const cite = cfr15(pinpoint, read);
  return destinationRule(rule, [{ from: SINCE, cite, ...(where === undefined ? {} : { where }) }]);
}

/** A requirement for all destinations but Canada, from April 2024 on but Australia and the United Kingdom too. */
export function butClosestAllies({
  pinpoint,
  where = all(),
  ...rule
}: DestinationRule & { pinpoint: string; where?: Condition }): EarProvision {
  const allies = oneOf("dest", "Australia, Canada, United Kingdom", ["AU", "CA", "GB"]);
  return destinationRule(rule, [
    { from: SINCE, to: AUKUS, cite: cfr15(pinpoint, NOT_READ), where: all(where, not(equals("dest", "CA"))) },
    {
      from: AUKUS,
      cite: cfr15(`${pinpoint}; 89 FR 28594`, `${READ_2025_08}; the amending rule by public knowledge`),
      where: all(where, not(allies)),
    },
  ]);
}

/** A requirement of 742.7(a) that no column of the chart holds, with its paragraph of each time. */
export function inCrimeControl({
  during,
  since,
  where,
  ...rule
}: DestinationRule & { during: string; since: string; where?: Condition }): EarProvision {
  const there = where === undefined ? {} : { where };
  return destinationRule(rule, [
    { ...there, from: SINCE, to: FIREARMS_RULE, cite: cfr15("742.7(a)", `${NOT_READ}, nor its paragraph`) },
    {
      ...there,
      from: FIREARMS_RULE,
      to: FIREARMS_REPEAL,
      cite: cfr15(`${during}; 89 FR 34680`, READ_2025_08),
    },
    { ...there, from: FIREARMS_REPEAL, cite: cfr15(`${since}; 90 FR 47170`, READ_2026_02) },
  ]);
}
