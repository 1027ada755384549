import { determineItems } from "../law/us-ear/determine.ts";
import { redFlagsOf } from "../law/us-ear/part-732/red-flags.ts";
import type { PartyUnderLaw } from "../law/us-ear/party-facts.ts";
import { WEIGHTS } from "../match/weights.ts";
import { CodedError } from "../model/coded-error.ts";
import {
  type Determination,
  type Disposition,
  type ItemDetermination,
  OUTCOMES,
  type Outcome,
  type RedFlag,
  type ScreenedParty,
} from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { canonicalHash, determinationHash } from "./certificate.ts";
import type { EmbeddedLaw } from "./embedded-data.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { type ScreenedMatch, type Screener, screenParty } from "./screen.ts";

export interface CheckContext {
  readonly law: EmbeddedLaw;
  readonly screener: Screener;
  /** The day whose law is applied. */
  readonly asOf: PlainDate;
  /** Add the trace of its condition to each finding. */
  readonly explain?: boolean;
}

/**
 * The determination of one transaction: items against the law, parties against the lists, red flags, certificate.
 * A party that cannot be screened or a rule that cannot be evaluated puts the whole on hold; it never passes.
 */
export function check(transaction: Transaction, context: CheckContext): Determination {
  const screened = transaction.parties.map((party, index) => ({
    party,
    index,
    ...screenSafely(party, context.screener),
  }));
  const failures = screened.flatMap(({ party, failure }) =>
    failure === null ? [] : [`Party "${party.name}" could not be screened: ${failure}`],
  );
  const determined = determineSafely(transaction, screened.map(underLaw), context);
  const items = failures.length === 0 ? determined.items : determined.items.map(heldForScreening);
  const redFlags = redFlagsOf(transaction, context.law.law.tables);
  const outcome = gravest(items.map((item) => item.outcome));
  const determination = {
    id: transaction.id,
    outcome,
    disposition: dispositionOf(outcome, redFlags),
    asOf: context.asOf,
    items,
    parties: screened.map(
      ({ party, matches }): ScreenedParty => ({
        role: party.role,
        name: party.name,
        matches: matches.map(({ match }) => match),
      }),
    ),
    redFlags,
    lists: [...context.screener.lists],
    notices: [...failures, ...determined.failures, OWNERSHIP_NOT_EXAMINED, ...context.screener.notices],
  };
  return { ...determination, certificate: certify(transaction, determination, context) };
}

/** Said in every answer as long as a check looks parties up in the lists only. */
const OWNERSHIP_NOT_EXAMINED =
  "Ownership was not examined: a party owned 50 percent or more by listed parties can be captured without being listed itself. Ask each party for its owners; `highfence own` does the sums.";

/** The heavier of two dispositions wins: stop, then hold, then release. */
export function dispositionOf(outcome: Outcome, redFlags: readonly RedFlag[]): Disposition {
  if (outcome === "prohibited" || outcome === "licence-required") return "stop";
  if (outcome === "undetermined" || redFlags.some(({ resolved }) => !resolved)) return "hold";
  return "release";
}

/** The gravest of several outcomes; `undetermined` for none. */
export function gravest(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? "undetermined";
}

/** A party that was not screened may be a listed one: no item of the shipment can be released. */
function heldForScreening(item: ItemDetermination): ItemDetermination {
  return { ...item, outcome: gravest([item.outcome, "undetermined"]) };
}

function screenSafely(
  party: Transaction["parties"][number],
  screener: Screener,
): { matches: ScreenedMatch[]; failure: string | null } {
  try {
    return { matches: screenParty(party, screener), failure: null };
  } catch (error) {
    return { matches: [], failure: error instanceof CodedError ? error.toLine() : "internal failure" };
  }
}

function determineSafely(
  transaction: Transaction,
  parties: readonly PartyUnderLaw[],
  context: CheckContext,
): { items: ItemDetermination[]; failures: string[] } {
  const { law, asOf, explain } = context;
  try {
    const options = { date: asOf, ...(explain === true ? { explain } : {}) };
    return { items: determineItems(transaction, parties, { ...law.law, ...options }), failures: [] };
  } catch (error) {
    const items = transaction.items.map(
      (item, index): ItemDetermination => ({
        line: item.line ?? index + 1,
        outcome: "undetermined",
        findings: [],
        exceptions: [],
        questions: [],
      }),
    );
    return {
      items,
      failures: [
        `The law could not be evaluated, so the shipment is on hold: ${error instanceof Error ? error.message : String(error)}`,
      ],
    };
  }
}

function underLaw(screened: {
  party: Transaction["parties"][number];
  index: number;
  matches: readonly ScreenedMatch[];
}): PartyUnderLaw {
  return {
    party: screened.party,
    index: screened.index,
    listings: screened.matches.map(({ match, entry }) => ({ match, measures: entry.measures })),
  };
}

function certify(
  transaction: Transaction,
  determination: Omit<Determination, "certificate">,
  context: CheckContext,
): Determination["certificate"] {
  return {
    format: 1,
    engine: ENGINE_VERSION,
    input: canonicalHash(transaction),
    asOf: context.asOf,
    law: context.law.hash,
    weights: WEIGHTS.version,
    lists: Object.fromEntries(context.screener.lists.map(({ id, snapshot }) => [id, snapshot])),
    determination: determinationHash(determination),
    transaction,
  };
}
