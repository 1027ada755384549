import type {
  Finding,
  GeneralProhibition,
  ItemDetermination,
  Outcome,
  Question,
} from "../../model/determination.ts";
import type { Measure } from "../../model/list-entry.ts";
import type { PlainDate } from "../../model/plain-date.ts";
import type { Item, Transaction } from "../../model/transaction.ts";
import { compiledRulebook } from "../../rules/compile.ts";
import { type Facts, type FactValue, layered } from "../../rules/facts.ts";
import { type ProvisionResult, refuseConflicts, traceResult } from "../../rules/provision.ts";
import { evaluateRulebook } from "../../rules/reference.ts";
import { CLASSIFICATION_ARITHMETIC, CONTENT_ARITHMETIC, computedItemFacts } from "./computed-facts.ts";
import { cfr15, type EarEffect } from "./ear-provision.ts";
import type { ItemFacts } from "./item-facts.ts";
import { lawOfDay } from "./law-of-day.ts";
import { generalProhibitionOf } from "./part-736/general-prohibition.ts";
import { PART_736_FOLLOW_UPS } from "./part-736/questions.ts";
import { transitFacts } from "./part-736/transit-facts.ts";
import { exceptionsOfItem, type ItemExceptions } from "./part-740/item-exceptions.ts";
import { PART_744_FOLLOW_UPS } from "./part-744/questions.ts";
import type { Ccl } from "./part-774/ccl.ts";
import { footnote5EndUser, footnotePresent, measureFacts, type PartyUnderLaw } from "./party-facts.ts";
import { asAnnounced, type PostureChoice, postureOf } from "./posture.ts";
import { orderQuestions, questionOf } from "./questions.ts";
import type { EarRulebooks } from "./rulebook.ts";
import type { EarTables } from "./tables.ts";
import { transactionFacts } from "./transaction-facts.ts";

/** The law as loaded: tables, the Commerce Control List, the encoded provisions. */
export interface EarLaw {
  readonly tables: EarTables;
  readonly ccl: Ccl;
  readonly books: EarRulebooks;
}

export interface DetermineOptions {
  readonly date: PlainDate;
  /** Which answer drives the outcome where announced enforcement differs from the text; the text unless said. */
  readonly posture?: PostureChoice;
  /** Add to each finding the trace of its condition. */
  readonly explain?: boolean;
  /** Called for each item with everything that was considered, what does not apply included. */
  readonly observe?: (seen: ConsideredItem) => void;
}

/** All that was considered for one item, in the order of the rulebooks. */
export interface ConsideredItem {
  readonly index: number;
  readonly facts: Facts;
  readonly scope: readonly Considered[];
  readonly rules: readonly Considered[];
  readonly determination: ItemDetermination;
}

/** A provision's result together with the facts it was read from and the party it is about. */
export interface Considered {
  readonly result: ProvisionResult<EarEffect>;
  readonly facts: Facts;
  readonly party?: {
    readonly under: PartyUnderLaw;
    readonly entryId: string;
    readonly measure: Measure;
  };
}

/** The determination of every item of `transaction` under the EAR. @throws RulebookError for contradicting law. */
export function determineItems(
  transaction: Transaction,
  parties: readonly PartyUnderLaw[],
  loaded: EarLaw & DetermineOptions,
): ItemDetermination[] {
  const law = lawOfDay(loaded);
  const outer = transactionFacts(transaction, law.tables);
  for (const number of [1, 3, 4, 5]) {
    const isParty = footnotePresent(parties, number);
    if (isParty !== undefined && !outer.has(`parties.footnote.${number}`))
      outer.set(`parties.footnote.${number}`, isParty);
  }
  const footnote5 = outer.get("endUser.footnote5") ?? footnote5EndUser(parties);
  if (footnote5 !== undefined) outer.set("endUser.footnote5", footnote5);
  return transaction.items.map((item, index) =>
    determineItem({ transaction, parties, outer, item, index }, law),
  );
}

interface Case {
  readonly transaction: Transaction;
  readonly parties: readonly PartyUnderLaw[];
  readonly outer: ReadonlyMap<string, FactValue>;
  readonly item: Item;
  readonly index: number;
}

function determineItem(given: Case, law: EarLaw & DetermineOptions): ItemDetermination {
  const { item, ...own } = computedItemFacts(given.item, given.transaction, law);
  const one = { ...given, item };
  const facts = layered(own.facts, layered(transitFacts(one, law), one.outer));
  const scope = consider(law.books.scope, facts, law);
  const rules = [...consider(law.books.item, facts, law), ...considerParties(one, facts, law)];
  const { isOutside, activities, ...determination } = settle({ one, own, facts, scope, rules }, law);
  const seen = isOutside ? [...activities, ...rules.filter(isOfAnotherAuthority)] : rules;
  law.observe?.({ index: one.index, facts, scope, rules: seen, determination });
  return determination;
}

interface Seen {
  readonly one: Case;
  readonly own: ItemFacts;
  readonly facts: Facts;
  readonly scope: readonly Considered[];
  readonly rules: readonly Considered[];
}

type Settled = ItemDetermination & {
  /** The item is not subject to the EAR. */
  readonly isOutside: boolean;
  /** What was considered of US persons' support, for an item that is not subject to the EAR. */
  readonly activities: readonly Considered[];
};

function settle({ one, own, facts, scope, rules }: Seen, law: EarLaw & DetermineOptions): Settled {
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
  const elsewhere = c.rules.filter(isOfAnotherAuthority);
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

function isOfAnotherAuthority({ result }: Considered): boolean {
  return !result.provision.id.startsWith("us-ear.");
}

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

/** The results of a rulebook: where somebody looks on, every one, else those that bear on the outcome. */
function consider(book: EarRulebooks["item"], facts: Facts, law: DetermineOptions): Considered[] {
  const results: readonly ProvisionResult<EarEffect>[] =
    law.observe === undefined
      ? compiledRulebook(book).live(facts, law.date)
      : evaluateRulebook(book, facts, law.date);
  return results.map((result) => ({ result, facts }));
}

function considerParties(one: Case, item: Facts, law: EarLaw & DetermineOptions): Considered[] {
  const considered: Considered[] = [];
  for (const under of one.parties) {
    for (const listing of under.listings) {
      for (const measure of listing.measures) {
        const facts = layered(measureFacts(under, listing, measure, item), item);
        const party = { under, entryId: listing.match.entryId, measure };
        considered.push(
          ...consider(law.books.party, facts, law).map((found) => ({ ...found, facts, party })),
        );
      }
    }
  }
  return considered;
}

function contradict(one: EarEffect, other: EarEffect): boolean {
  return (one.kind === "not-subject") !== (other.kind === "not-subject");
}

function effectOf(result: ProvisionResult<EarEffect>): EarEffect | undefined {
  return "version" in result ? result.version.then : undefined;
}

function findingOf(considered: Considered, options: EarLaw & DetermineOptions): Finding {
  const { result, party } = considered;
  if (!("version" in result)) throw new RangeError(`${result.provision.id} has no version on that day`);
  const effect = result.version.then;
  const posture = postureOf(result, {
    facts: considered.facts,
    date: options.date,
    postures: options.tables.postures,
  });
  return {
    rule: result.provision.id,
    title: result.provision.title,
    effect: effect.kind,
    citation: result.version.cite,
    ...prohibitionOf(result.provision.id, effect, considered.facts),
    ...policyOf(effect, party?.measure),
    because: effect.because,
    ...calculationOf(result.provision.id, considered.facts),
    ...(party === undefined ? {} : { party: party.under.party.name, entry: party.entryId }),
    ...(posture === null ? {} : { posture: posture.shown }),
    ...(options.explain === true ? { trace: traceResult(result, considered.facts) } : {}),
  };
}

/** The arithmetic behind what the provision was read from: the content for scope, the parameters for what goes by ECCN. */
function calculationOf(rule: string, facts: Facts): { calculation?: string[] } {
  const lines = facts.get(rule.startsWith("us-ear.734.") ? CONTENT_ARITHMETIC : CLASSIFICATION_ARITHMETIC);
  return Array.isArray(lines) ? { calculation: [...lines] } : {};
}

function prohibitionOf(
  rule: string,
  effect: EarEffect,
  facts: Facts,
): { generalProhibition?: GeneralProhibition } {
  if (effect.kind !== "licence-required" && effect.kind !== "prohibited") return {};
  const generalProhibition = generalProhibitionOf(rule, facts);
  return generalProhibition === undefined ? {} : { generalProhibition };
}

/** The policy that the provision states, or else the one of the party's entry. */
function policyOf(effect: EarEffect, measure: Measure | undefined): { policy?: string } {
  const policy = effect.policy ?? (effect.kind === "licence-required" ? measure?.reviewPolicy : undefined);
  return policy === undefined ? {} : { policy };
}

function notEncoded(considered: Considered, options: DetermineOptions): Finding {
  const { provision } = considered.result;
  const first = provision.versions[0];
  if (first === undefined) throw new RangeError(`${provision.id} has no version`);
  return {
    rule: provision.id,
    title: provision.title,
    effect: "undetermined",
    citation: first.cite,
    because: `The law of that day is not encoded: this provision is known here from ${first.from} on.`,
    ...(options.explain === true ? { trace: traceResult(considered.result, considered.facts) } : {}),
  };
}

function noLicenceRequired(facts: Facts): Finding {
  const isOnList = facts.get("item.onCcl") === true;
  return {
    rule: "us-ear.nlr",
    title: "No licence required",
    effect: "no-licence-required",
    citation: isOnList ? cfr15("738.4(a)(2)(ii)(B)", "eCFR 2025-08") : cfr15("736.1", "eCFR 2026-02-10"),
    because: isOnList
      ? "The Country Chart has no X for the item's reasons for control, and no other encoded prohibition applies."
      : "The item is EAR99, and no encoded prohibition applies.",
  };
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
