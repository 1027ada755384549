import type { Question } from "../../../model/determination.ts";
import type { PlainDate } from "../../../model/plain-date.ts";
import {
  type AssessedException,
  available,
  candidate,
  notAvailable,
  symbolOf,
  withoutVersion,
} from "./assessed-exception.ts";
import type { ExceptionFacts } from "./exception-facts.ts";
import { exceptionPlan, type PlannedRule } from "./exception-plan.ts";
import { leftByLayers } from "./left-by-layer.ts";
import { takesIn } from "./licence-exception.ts";
import { type Standing, standingOf, weighRule } from "./weigh-compiled.ts";
import { barredWhole, type PlainCase, plainCase, weighPlainly } from "./weigh-plainly.ts";
import type { RequirementFound } from "./weighed-paragraph.ts";

export interface ExceptionContext {
  readonly facts: ExceptionFacts;
  readonly date: PlainDate;
  /** Whether a provision that could add a requirement is still open: then nothing is available. */
  readonly isOpen: boolean;
  /** The exception that the exporter claims, `STA` or `TMP (a)(6)`. */
  readonly claimed: string | undefined;
  /** Whether the barred ones are wanted too, with the reason; the claimed one always is. */
  readonly explain: boolean;
  /** Everything by the plain interpreter, for whoever looks on. */
  readonly plainly: boolean;
  readonly ask: (facts: readonly string[], cite: string) => Question[];
}

/**
 * Every licence exception of part 740 against every requirement found: available, candidate or not available. 740.2 is
 * looked at first; then the exception's own section, paragraph by paragraph. One that is not available is left out where
 * nobody asks why.
 */
export function assessExceptions(
  requirements: readonly RequirementFound[],
  context: ExceptionContext,
): AssessedException[] {
  if (requirements.length === 0) return [];
  const { facts, date, claimed, plainly, explain } = context;
  const plan = exceptionPlan(date);
  const standing =
    plainly || explain ? null : standingOf(plan, requirements, { facts, left: leftByLayers(plan, facts) });
  let plain: PlainCase | null = null;
  const found: AssessedException[] = [];
  for (const planned of plan.rules) {
    if (planned.version === null) {
      plain ??= plainCase(requirements, facts, date);
      found.push(withoutVersion(planned.rule, barredWhole(planned.rule, plain), context));
      continue;
    }
    const isWhyNotWanted = explain || (claimed?.startsWith(planned.rule.id) ?? false);
    if (standing === null || isWhyNotWanted) plain ??= plainCase(requirements, facts, date);
    const by = standing === null || isWhyNotWanted ? plain : standing;
    const assessed = by === null ? null : assess(planned, by, { ...context, isWhyNotWanted });
    if (assessed !== null) found.push(assessed);
  }
  return found;
}

function assess(
  planned: PlannedRule,
  by: PlainCase | Standing,
  on: ExceptionContext & { readonly isWhyNotWanted: boolean },
): AssessedException | null {
  const { rule, version, paragraphs } = planned;
  if (version === null) return null;
  const claim = on.claimed !== undefined && symbolOf(on.claimed) === rule.id ? on.claimed : undefined;
  const results =
    "requirements" in by
      ? paragraphs
          .filter(({ paragraph }) => claim === undefined || isClaimed(claim, rule.id, paragraph.paragraph))
          .map(({ paragraph }) => weighPlainly(rule, { version, paragraph }, by))
      : weighRule(planned, by);
  const free = results.find(({ state }) => state === "free");
  if (free !== undefined && !on.isOpen) return available(rule, version, free.paragraph);
  const open = results.filter(({ state }) => state !== "barred");
  if (open.length === 0) return on.isWhyNotWanted ? notAvailable(rule, version, results) : null;
  return candidate(rule, { version, open, isClaimed: claim !== undefined }, on);
}

/** `TMP (a)` claims what it takes in, `TMP (a)(6)(i)` the paragraph that it stands in. */
function isClaimed(claim: string, id: string, paragraph: string): boolean {
  return takesIn(claim, id, paragraph) || (claim.split(" ")[1] ?? "").startsWith(paragraph);
}
