import type { ItemDetermination, Outcome, Question } from "../../model/determination.ts";
import type { Facts } from "../../rules/facts.ts";
import { refuseConflicts } from "../../rules/provision.ts";
import { type Case, type Considered, consider, effectOf } from "./considered.ts";
import type { DetermineOptions, EarLaw } from "./ear-law.ts";
import type { EarEffect } from "./ear-provision.ts";
import { findingOf, noLicenceRequired, notEncoded } from "./finding-of.ts";
import type { ItemFacts } from "./item-facts.ts";
import { PART_736_FOLLOW_UPS } from "./part-736/questions.ts";
import { exceptionsOfItem, type ItemExceptions } from "./part-740/item-exceptions.ts";
import { PART_744_FOLLOW_UPS } from "./part-744/questions.ts";
import { asAnnounced } from "./posture.ts";
import { orderQuestions, questionOf } from "./questions.ts";

/** An item with its facts and all that was considered for it. */
export interface Seen {
  readonly one: Case;
  readonly own: ItemFacts;
  readonly facts: Facts;
  readonly scope: readonly Considered[];
  readonly rules: readonly Considered[];
}

/** The determination as far as `determine.ts` needs it. */
export type Settled = ItemDetermination & {
  /** The item is not subject to the EAR. */
  readonly isOutside: boolean;
  /** What was considered of US persons' support, for an item that is not subject to the EAR. */
  readonly activities: readonly Considered[];
};

/** From all that was considered to the determination. @throws RulebookError for contradicting law. */
export function settle({ one, own, facts, scope, rules }: Seen, law: EarLaw & DetermineOptions): Settled {
  refuseConflicts(
    rules.map(({ result }) => result),
    contradict,
  );
  const line = one.item.line ?? one.index + 1;
  const ask = (considered: readonly Considered[]): Question[] =>
    orderQuestions(considered.flatMap((open) => questionsOf(open, { ...one, askInstead: own.askInstead })));
  const askFacts = (open: readonly string[], cite: string): Question[] =>
    orderQuestions(open.map((fact) => questionOf(fact, { ...one, askInstead: own.askInstead, cite })));
  const notSubject = scope.filter(
    ({ result }) => result.state === "applies" && effectOf(result)?.kind === "not-subject",
  );
  if (notSubject.length > 0) return notSubjectItem({ line, facts, notSubject, rules, ask }, law);
  return {
    ...concludeItem({ one, line, facts, scope, rules, ask, askFacts }, law),
    isOutside: false,
    activities: [],
  };
}

/** An item that is not subject to the EAR: free, unless a US person may not support what it is for (744.6). */
function notSubjectItem(
  c: Pick<Conclusion, "line" | "facts" | "rules" | "ask"> & { readonly notSubject: readonly Considered[] },
  law: EarLaw & DetermineOptions,
): Settled {
  // What other authorities forbid does not depend on the item being subject to the EAR.
  const elsewhere = c.rules.filter(bindsOutsideScope);
  const activities = consider(law.books.activity, c.facts, law);
  const considered = [...activities, ...elsewhere];
  const applying = considered.filter(({ result }) => result.state === "applies");
  const open = considered.filter(
    ({ result }) => result.state === "unknown" || result.state === "not-encoded",
  );
  const isProhibited = applying.some(({ result }) => effectOf(result)?.kind === "prohibited");
  const outcome = isProhibited
    ? "prohibited"
    : applying.length > 0
      ? "licence-required"
      : open.length > 0
        ? "undetermined"
        : "not-subject";
  return {
    line: c.line,
    outcome,
    findings: [...c.notSubject, ...applying].map((found) => findingOf(found, law)),
    exceptions: [],
    questions: applying.length > 0 ? [] : c.ask(open),
    isOutside: true,
    activities,
  };
}

export function bindsOutsideScope({ result, facts }: Considered): boolean {
  const { id } = result.provision;
  return !id.startsWith("us-ear.") || (OF_ACTIVITIES.test(id) && facts.get("item.kind") === "service");
}

/** General prohibitions of conduct: a service can break them though nothing is sent. */
const OF_ACTIVITIES = /^us-ear\.736\.2\.b\.(?:4|9|10)$/;

interface Conclusion {
  readonly one: Case;
  readonly line: number;
  readonly facts: Facts;
  readonly scope: readonly Considered[];
  readonly rules: readonly Considered[];
  readonly ask: (considered: readonly Considered[]) => Question[];
  /** Questions for facts by name, needed by what `cite` names. */
  readonly askFacts: (facts: readonly string[], cite: string) => Question[];
}

/**
 * The outcome by the text and, where an announcement says otherwise, as enforcement is announced: one of the two drives,
 * the other stands beside it.
 */
function concludeItem(c: Conclusion, law: EarLaw & DetermineOptions): ItemDetermination {
  const applying = c.rules.filter(({ result }) => result.state === "applies");
  const text = conclude(c, { applying, isOpen: false, asks: [] }, law);
  const announced = asAnnounced(applying, { date: law.date, postures: law.tables.postures });
  if (announced === null) return text;
  const other = conclude(c, announced, law);
  if (other.outcome === text.outcome) return text;
  const drives = law.posture ?? "text";
  const posture = { drives, byText: text.outcome, asAnnounced: other.outcome };
  if (drives === "text") return { ...text, posture };
  const free = other.findings.filter(({ effect }) => effect === "no-licence-required");
  return { ...other, posture, findings: [...text.findings, ...free] };
}

/**
 * From the results to the outcome. A licence requirement stands only if the item is known to be subject to the EAR;
 * "no licence required" stands only if nothing that could require one is open.
 */
function conclude(
  c: Conclusion,
  state: {
    readonly applying: readonly Considered[];
    readonly isOpen: boolean;
    readonly asks: readonly string[];
  },
  law: EarLaw & DetermineOptions,
): ItemDetermination {
  const { applying } = state;
  const open = c.rules.filter(({ result }) => result.state === "unknown" || result.state === "not-encoded");
  // A rule that would make the item subject matters only where it keeps a release open, which then is open itself.
  const openScope = c.scope.filter(
    ({ result }) =>
      (result.state === "unknown" || result.state === "not-encoded") && effectOf(result)?.kind !== "subject",
  );
  const subject = c.scope.filter(({ result }) => result.state === "applies");
  const findings = [...subject, ...applying].map((found) => findingOf(found, law));
  findings.push(
    ...open.filter(({ result }) => result.state === "not-encoded").map((found) => notEncoded(found, law)),
  );
  const isOpen = open.length > 0 || state.isOpen;
  const exceptions = exceptionsOfItem(
    { ...c.one, facts: c.facts, applying, open, isOpen, ask: c.askFacts },
    law,
  );
  const outcome = outcomeOf({ applying, isOpen, openScope, exceptions });
  const decisive = outcome === "nlr" || outcome === "prohibited" ? [] : openScope;
  if (outcome === "nlr") findings.push(noLicenceRequired(c.facts));
  const questions = c.ask([...decisive, ...open]);
  for (const need of [...c.askFacts(state.asks, "enforcement as announced"), ...exceptions.questions])
    if (!questions.some((asked) => asked.fact === need.fact)) questions.push(need);
  return { line: c.line, outcome, findings, exceptions: exceptions.shown, questions };
}

function outcomeOf(seen: {
  applying: readonly Considered[];
  isOpen: boolean;
  openScope: readonly Considered[];
  exceptions: ItemExceptions;
}): Outcome {
  const kinds = new Set(seen.applying.map(({ result }) => effectOf(result)?.kind));
  if (kinds.has("prohibited"))
    return seen.openScope.length > 0 && !blocksRegardless(seen.applying) ? "undetermined" : "prohibited";
  if (kinds.has("licence-required")) {
    if (seen.openScope.length > 0) return "undetermined";
    if (seen.exceptions.isAvailable) return "exception-available";
    return seen.exceptions.isOpen ? "undetermined" : "licence-required";
  }
  return seen.isOpen ? "undetermined" : "nlr";
}

/** OFAC's blocking does not depend on the item being subject to the EAR. */
function blocksRegardless(applying: readonly Considered[]): boolean {
  return applying.some(({ result }) => result.provision.id === "us-ofac.blocking");
}

function contradict(one: EarEffect, other: EarEffect): boolean {
  return (one.kind === "not-subject") !== (other.kind === "not-subject");
}

function questionsOf(
  considered: Considered,
  context: Case & { askInstead: ReadonlyMap<string, string> },
): (Question & { weight: number })[] {
  const { result } = considered;
  if (result.state !== "unknown") return [];
  const cite = result.version.cite.pinpoint;
  return result.open
    .filter((fact) => isTimely(fact, considered.facts))
    .map((fact) => questionOf(fact, { ...context, considered, cite }));
}

/** Whether it is time to ask for `fact`: a follow-up waits until the fact that it follows is known to be so. */
function isTimely(fact: string, facts: Facts): boolean {
  const lead = PART_744_FOLLOW_UPS[fact] ?? PART_736_FOLLOW_UPS[fact];
  return lead === undefined || facts.get(lead) === true;
}
