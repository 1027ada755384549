import type { Citation } from "../../../model/citation.ts";
import type { LicenceException, Question } from "../../../model/determination.ts";
import type { PlainDate } from "../../../model/plain-date.ts";
import { all } from "../../../rules/condition.ts";
import { and } from "../../../rules/kleene.ts";
import { cfr15 } from "../ear-provision.ts";
import { RESTRICTIONS } from "./740-2-restrictions.ts";
import { type ConditionsOverFacts, conditionsOver } from "./compiled-conditions.ts";
import type { ExceptionFacts } from "./exception-facts.ts";
import {
  type ExceptionParagraph,
  type ExceptionVersion,
  type LicenceExceptionRule,
  type Restriction,
  type RestrictionVersion,
  takesIn,
} from "./licence-exception.ts";
import { LICENCE_EXCEPTIONS } from "./provisions.ts";
import { exceptionQuestions } from "./questions.ts";
import { failing } from "./why-not.ts";

/** A licence requirement found, as far as exceptions go: what its provision leaves open; absent = all. */
export interface RequirementFound {
  readonly cite: Citation;
  readonly exceptions?: readonly string[];
}

export interface ExceptionContext {
  readonly facts: ExceptionFacts;
  readonly date: PlainDate;
  /** Whether a provision that could add a requirement is still open: then nothing is available. */
  readonly isOpen: boolean;
  /** The exception that the exporter claims, `STA` or `TMP (a)(6)`. */
  readonly claimed: string | undefined;
  /** Whether the barred ones are wanted too, with the reason; the claimed one always is. */
  readonly explain: boolean;
  readonly ask: (facts: readonly string[], cite: string) => Question[];
}

/** An exception as assessed; `decisive`: its open facts may be asked for, and keep the outcome open. */
export interface AssessedException {
  readonly exception: LicenceException;
  readonly decisive: boolean;
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
  const conditions = conditionsOver(context.facts);
  const bars = liveBars(context, conditions);
  const on = { ...context, requirements, bars, conditions };
  return LICENCE_EXCEPTIONS.flatMap((rule) => {
    const isWhyNotWanted = context.explain || (context.claimed?.startsWith(rule.id) ?? false);
    return assess(rule, { ...on, isWhyNotWanted }) ?? [];
  });
}

interface Bar {
  readonly restriction: Restriction;
  readonly version: RestrictionVersion;
  /** `early`: the bar may concern the case, but its text of that day is not at hand. */
  readonly state: "applies" | "open" | "early";
}

interface Assessing extends ExceptionContext {
  readonly requirements: readonly RequirementFound[];
  readonly bars: readonly Bar[];
  readonly conditions: ConditionsOverFacts;
  readonly isWhyNotWanted: boolean;
}

/** The restrictions that apply or may apply; one that never concerned such a case is no matter on any day. */
function liveBars({ date }: ExceptionContext, { truthOf }: ConditionsOverFacts): Bar[] {
  return RESTRICTIONS.flatMap((restriction): Bar[] => {
    const first = restriction.versions[0];
    const version = restriction.versions.find((one) => isInForce(one, date)) ?? first;
    if (version === undefined || first === undefined) return [];
    const isEarly = date < first.from;
    if (!isEarly && !isInForce(version, date)) return [];
    const value = truthOf(version.when);
    if (value === "no") return [];
    return [{ restriction, version, state: isEarly ? "early" : value === "yes" ? "applies" : "open" }];
  });
}

function isInForce(version: { from: PlainDate; to: PlainDate | null }, date: PlainDate): boolean {
  return version.from <= date && (version.to === null || date < version.to);
}

function assess(rule: LicenceExceptionRule, on: Assessing): AssessedException | null {
  const version = rule.versions.find((one) => isInForce(one, on.date));
  if (version === undefined) return withoutVersion(rule, on);
  const claim = on.claimed !== undefined && symbolOf(on.claimed) === rule.id ? on.claimed : undefined;
  const paragraphs = version.paragraphs.filter(
    ({ paragraph }) =>
      claim === undefined || takesIn(claim, rule.id, paragraph) || partOf(claim).startsWith(paragraph),
  );
  const results = paragraphs.map((paragraph) => weigh(rule, { version, paragraph }, on));
  const free = results.find(({ state }) => state === "free");
  if (free !== undefined && !on.isOpen) return available(rule, version, free.paragraph);
  const open = results.filter(({ state }) => state !== "barred");
  if (open.length === 0) return !on.isWhyNotWanted ? null : notAvailable(rule, version, results);
  return candidate(rule, { version, open, isClaimed: claim !== undefined }, on);
}

interface Weighed {
  readonly paragraph: ExceptionParagraph;
  readonly state: "free" | "open" | "early" | "barred";
  /** Open facts of the section and the paragraph. */
  readonly open: readonly string[];
  /** Open facts of what 740.2 may bar. */
  readonly barsOpen: readonly string[];
  readonly because?: string;
  readonly cite?: Citation;
}

/** One paragraph: the requirements' own lists, then 740.2, then the section and the paragraph. */
function weigh(
  rule: LicenceExceptionRule,
  at: { version: ExceptionVersion; paragraph: ExceptionParagraph },
  on: Assessing,
): Weighed {
  const { paragraph } = at;
  const { truthOf, openFactsOf } = on.conditions;
  const value = and([truthOf(at.version.when), truthOf(paragraph.when)]);
  if (value === "no" && !on.isWhyNotWanted) return { paragraph, state: "barred", open: [], barsOpen: [] };
  const shut = on.requirements.find(
    ({ exceptions }) => exceptions?.every((one) => !takesIn(one, rule.id, paragraph.paragraph)) ?? false,
  );
  if (shut !== undefined) {
    const because = `${shut.cite.pinpoint} does not leave it open.`;
    return { paragraph, state: "barred", open: [], barsOpen: [], because, cite: shut.cite };
  }
  const barsOpen: string[] = [];
  let isEarly = false;
  for (const bar of on.bars) {
    const held = holds(bar, { id: rule.id, paragraph: paragraph.paragraph, on });
    if (held.state === "barred") {
      const because = `15 CFR ${bar.restriction.pinpoint}: ${bar.restriction.title}.`;
      return { paragraph, state: "barred", open: [], barsOpen: [], because, cite: bar.version.cite };
    }
    if (held.state === "early") isEarly = true;
    barsOpen.push(...held.open);
  }
  if (value === "no") {
    return {
      paragraph,
      state: "barred",
      open: [],
      barsOpen: [],
      because: failing(all(at.version.when, paragraph.when), on.facts),
    };
  }
  const open =
    value === "yes" ? [] : [...new Set([...openFactsOf(at.version.when), ...openFactsOf(paragraph.when)])];
  if (isEarly) return { paragraph, state: "early", open, barsOpen };
  return { paragraph, state: open.length + barsOpen.length === 0 ? "free" : "open", open, barsOpen };
}

/** Whether a bar of 740.2 stands in the way of a paragraph. */
function holds(
  bar: Bar,
  at: { id: string; paragraph: string; on: Assessing },
): { state: "free" | "barred" | "open" | "early"; open: readonly string[] } {
  const { restriction, version } = bar;
  if (restriction.restricts !== undefined && !restriction.restricts.includes(at.id))
    return { state: "free", open: [] };
  const isLeft = version.leaves.some((one) => takesIn(one, at.id, at.paragraph));
  const provided = !isLeft
    ? "no"
    : version.provided === undefined
      ? "yes"
      : at.on.conditions.truthOf(version.provided);
  if (provided === "yes") return { state: "free", open: [] };
  if (bar.state === "early") return { state: "early", open: [] };
  if (provided === "no" && bar.state === "applies") return { state: "barred", open: [] };
  const open = [
    ...(bar.state === "open" ? at.on.conditions.openFactsOf(version.when) : []),
    ...(provided === "unknown" && version.provided !== undefined
      ? at.on.conditions.openFactsOf(version.provided)
      : []),
  ];
  return { state: "open", open };
}

function available(
  rule: LicenceExceptionRule,
  version: ExceptionVersion,
  { paragraph, title, duties }: ExceptionParagraph,
): AssessedException {
  const exception: LicenceException = {
    id: rule.id,
    title: paragraph === "" ? rule.title : `${rule.title}: ${title}`,
    status: "available",
    citation: cited(version.cite, rule.section, paragraph),
    needs: [],
    ...(duties === undefined ? {} : { duties: [...duties] }),
  };
  return { exception, decisive: true };
}

function notAvailable(
  rule: LicenceExceptionRule,
  version: ExceptionVersion,
  results: readonly Weighed[],
): AssessedException {
  const reasons = new Map(results.map((one) => [one.because ?? "", one]));
  const first = results[0];
  const because =
    reasons.size === 1
      ? (first?.because ?? "")
      : results.length === 0
        ? `15 CFR ${rule.section} has no such paragraph.`
        : `No paragraph fits: ${results.map(({ paragraph, because: why = "" }) => `${paragraph.paragraph} ${why}`).join(" ")}`;
  const citation = (reasons.size === 1 ? first?.cite : undefined) ?? version.cite;
  return {
    exception: { id: rule.id, title: rule.title, status: "not-available", citation, needs: [], because },
    decisive: false,
  };
}

function candidate(
  rule: LicenceExceptionRule,
  found: { version: ExceptionVersion; open: readonly Weighed[]; isClaimed: boolean },
  on: Assessing,
): AssessedException {
  const { version, open, isClaimed } = found;
  const isEarly = open.some(
    (one) => one.state === "early" || openOf(one).some((fact) => OF_THE_DAY.test(fact)),
  );
  const computed = open.filter((one) => isComputed(one, on));
  const chosen = isClaimed || computed.length === 0 ? open : computed;
  const facts = [...new Set(chosen.flatMap((one) => askable(openOf(one), on)))];
  const section = `${rule.id}, 15 CFR ${rule.section}`;
  const needs =
    chosen.length === 1 || facts.every((fact) => !isOwn(fact)) || chosen === computed
      ? on.ask(
          chosen === computed ? facts.filter((fact) => !isOwn(fact)) : facts,
          section + (chosen.length === 1 ? (chosen[0]?.paragraph.paragraph ?? "") : ""),
        )
      : [{ fact: "claimedException", why: choiceOf(rule, open) }];
  const exception: LicenceException = {
    id: rule.id,
    title: rule.title,
    status: "candidate",
    citation: version.cite,
    needs,
    ...(isEarly ? { because: EARLY } : {}),
  };
  return { exception, decisive: isClaimed || (!isEarly && computed.length > 0) };
}

/**
 * Whether a paragraph could turn out available without any statement of the exporter: its own conditions are computed,
 * and what 740.2 asks may fall away with a general fact such as the ECCN.
 */
function isComputed(one: Weighed, on: Assessing): boolean {
  const bars = askable(one.barsOpen, on);
  return (
    askable(one.open, on).every((fact) => !isOwn(fact)) &&
    (bars.length === 0 || bars.some((fact) => !isOwn(fact)))
  );
}

function openOf(one: Weighed): string[] {
  return [...one.barsOpen, ...one.open];
}

/** The facts to ask for in place of those that are open. */
function askable(open: readonly string[], on: Assessing): string[] {
  return open
    .filter((fact) => !OF_THE_DAY.test(fact) && fact !== ASKED_ELSEWHERE)
    .map((fact) => on.facts.askInstead(fact));
}

/** Facts that are open only because the Country Groups of that day are not at hand. */
const OF_THE_DAY = /^(dest\.groups|route\.from.+)$/;
/** The provision on the Unverified List asks whether the party is the listed one. */
const ASKED_ELSEWHERE = "party.onUnverifiedList";
const EARLY = "The restrictions or Country Groups of that day are not at hand.";

function withoutVersion(rule: LicenceExceptionRule, on: Assessing): AssessedException {
  const first = rule.versions[0];
  const cite = first?.cite ?? cfr15(rule.section);
  const isBefore = first !== undefined && on.date < first.from;
  const isUnknown = isBefore && rule.before === "not-encoded";
  return {
    exception: {
      id: rule.id,
      title: rule.title,
      status: isUnknown ? "candidate" : "not-available",
      citation: cite,
      needs: [],
      because: isUnknown
        ? `The text of 15 CFR ${rule.section} of that day is not at hand; it is known here from ${first.from} on.`
        : `15 CFR ${rule.section} was not in force on that day.`,
    },
    decisive: isUnknown && on.claimed !== undefined && symbolOf(on.claimed) === rule.id,
  };
}

function symbolOf(claimed: string): string {
  return claimed.split(" ")[0] ?? claimed;
}

function partOf(claimed: string): string {
  return claimed.split(" ")[1] ?? "";
}

function isOwn(fact: string): boolean {
  return exceptionQuestions[fact] !== undefined;
}

function choiceOf(rule: LicenceExceptionRule, open: readonly Weighed[]): string {
  const choices = open.map(({ paragraph }) => `${paragraph.paragraph} ${paragraph.title}`).join("; ");
  const example = `${rule.id} ${open[0]?.paragraph.paragraph ?? ""}`.trim();
  return `Which paragraph of 15 CFR ${rule.section} is relied on: ${choices}? Claim it, for instance "${example}".`;
}

function cited(cite: Citation, section: string, paragraph: string): Citation {
  if (paragraph === "") return cite;
  return { ...cite, pinpoint: cite.pinpoint.replace(`15 CFR ${section}`, `15 CFR ${section}${paragraph}`) };
}
