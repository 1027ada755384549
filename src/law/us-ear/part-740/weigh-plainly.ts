import type { Citation } from "../../../model/citation.ts";
import type { PlainDate } from "../../../model/plain-date.ts";
import { all, evaluate, openFacts } from "../../../rules/condition.ts";
import type { Facts } from "../../../rules/facts.ts";
import { and, type Truth } from "../../../rules/kleene.ts";
import { RESTRICTIONS } from "./740-2-restrictions.ts";
import { restrictionOn } from "./exception-plan.ts";
import {
  type ExceptionParagraph,
  type ExceptionVersion,
  type LicenceExceptionRule,
  type Restriction,
  type RestrictionVersion,
  takesIn,
} from "./licence-exception.ts";
import type { RequirementFound, Weighed } from "./weighed-paragraph.ts";
import { failing } from "./why-not.ts";

/**
 * Part 740 straight from its conditions, paragraph by paragraph: it tells why one is barred, and is the slow twin that
 * `weigh-compiled.ts` is compared with.
 */
export interface PlainCase {
  readonly requirements: readonly RequirementFound[];
  readonly bars: readonly LiveBar[];
  readonly facts: Facts;
}

interface LiveBar {
  readonly restriction: Restriction;
  readonly version: RestrictionVersion;
  /** `early`: the bar may concern the case, but its text of that day is not at hand. */
  readonly state: "applies" | "open" | "early";
}

export function plainCase(
  requirements: readonly RequirementFound[],
  facts: Facts,
  date: PlainDate,
): PlainCase {
  return { requirements, facts, bars: liveBars(facts, date) };
}

/** The restrictions that apply or may apply; one that never concerned such a case is no matter on any day. */
function liveBars(facts: Facts, date: PlainDate): LiveBar[] {
  return RESTRICTIONS.flatMap((restriction): LiveBar[] => {
    const found = restrictionOn(restriction, date);
    if (found === null) return [];
    const { version, isEarly } = found;
    const value = evaluate(version.when, facts);
    if (value === "no") return [];
    return [{ restriction, version, state: isEarly ? "early" : value === "yes" ? "applies" : "open" }];
  });
}

/** One paragraph: the requirements' own lists, then 740.2, then the section and the paragraph. */
export function weighPlainly(
  rule: LicenceExceptionRule,
  at: { readonly version: ExceptionVersion; readonly paragraph: ExceptionParagraph },
  on: PlainCase,
): Weighed {
  const { version, paragraph } = at;
  const barred = { paragraph, state: "barred", open: [], barsOpen: [] } as const;
  const shut = on.requirements.find(
    ({ exceptions }) => exceptions?.every((one) => !takesIn(one, rule.id, paragraph.paragraph)) ?? false,
  );
  if (shut !== undefined)
    return { ...barred, because: `${shut.cite.pinpoint} does not leave it open.`, cite: shut.cite };
  const barsOpen = new Set<string>();
  let isEarly = false;
  for (const bar of on.bars) {
    const held = holds(bar, { id: rule.id, paragraph: paragraph.paragraph, facts: on.facts });
    if (held.state === "barred") {
      const because = `15 CFR ${bar.restriction.pinpoint}: ${bar.restriction.title}.`;
      return { ...barred, because, cite: bar.version.cite };
    }
    if (held.state === "early") isEarly = true;
    for (const fact of held.open) barsOpen.add(fact);
  }
  const value = and([evaluate(version.when, on.facts), evaluate(paragraph.when, on.facts)]);
  if (value === "no") return { ...barred, because: failing(all(version.when, paragraph.when), on.facts) };
  const open = [...new Set([...openFacts(version.when, on.facts), ...openFacts(paragraph.when, on.facts)])];
  const weighed = { paragraph, open, barsOpen: [...barsOpen] };
  if (isEarly) return { ...weighed, state: "early" };
  return { ...weighed, state: open.length + barsOpen.size === 0 ? "free" : "open" };
}

/**
 * What bars every paragraph of an exception, whatever its text says: a requirement or a restriction that leaves none of it.
 * `null` where nothing is known to.
 */
export function barredWhole(
  rule: LicenceExceptionRule,
  on: PlainCase,
): { readonly because: string; readonly cite: Citation } | null {
  const isOf = (one: string): boolean => one === rule.id || one.startsWith(`${rule.id} `);
  const shut = on.requirements.find(({ exceptions }) => exceptions !== undefined && !exceptions.some(isOf));
  if (shut !== undefined)
    return { because: `${shut.cite.pinpoint} does not leave it open.`, cite: shut.cite };
  const bar = on.bars.find(
    ({ restriction, version, state }) =>
      state === "applies" && (restriction.restricts?.includes(rule.id) ?? true) && !version.leaves.some(isOf),
  );
  if (bar === undefined) return null;
  const because = `15 CFR ${bar.restriction.pinpoint}: ${bar.restriction.title}.`;
  return { because, cite: bar.version.cite };
}

/** Whether a bar of 740.2 stands in the way of a paragraph. */
function holds(
  { restriction, version, state }: LiveBar,
  at: { readonly id: string; readonly paragraph: string; readonly facts: Facts },
): { readonly state: "free" | "barred" | "open" | "early"; readonly open: readonly string[] } {
  if (restriction.restricts !== undefined && !restriction.restricts.includes(at.id))
    return { state: "free", open: [] };
  const provided = providedFor(version, at);
  if (provided === "yes") return { state: "free", open: [] };
  if (state === "early") return { state: "early", open: [] };
  if (provided === "no" && state === "applies") return { state: "barred", open: [] };
  const open = [
    ...(state === "open" ? openFacts(version.when, at.facts) : []),
    ...(provided === "unknown" && version.provided !== undefined
      ? openFacts(version.provided, at.facts)
      : []),
  ];
  return { state: "open", open };
}

function providedFor(
  version: RestrictionVersion,
  at: { readonly id: string; readonly paragraph: string; readonly facts: Facts },
): Truth {
  if (!version.leaves.some((one) => takesIn(one, at.id, at.paragraph))) return "no";
  return version.provided === undefined ? "yes" : evaluate(version.provided, at.facts);
}
