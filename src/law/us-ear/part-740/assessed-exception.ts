import type { Citation } from "../../../model/citation.ts";
import type { LicenceException, Question } from "../../../model/determination.ts";
import type { PlainDate } from "../../../model/plain-date.ts";
import { cfr15 } from "../ear-provision.ts";
import type { ExceptionFacts } from "./exception-facts.ts";
import type { ExceptionParagraph, ExceptionVersion, LicenceExceptionRule } from "./licence-exception.ts";
import { exceptionQuestions } from "./questions.ts";
import type { Weighed } from "./weighed-paragraph.ts";

/** An exception as assessed; `decisive`: its open facts may be asked for, and keep the outcome open. */
export interface AssessedException {
  readonly exception: LicenceException;
  readonly decisive: boolean;
}

/** What a candidate's questions are made of. */
export interface Asking {
  readonly facts: ExceptionFacts;
  readonly ask: (facts: readonly string[], cite: string) => Question[];
}

export function available(
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

export function notAvailable(
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

/** Open as far as `open` goes, with what may be asked for it. */
export function candidate(
  rule: LicenceExceptionRule,
  found: {
    readonly version: ExceptionVersion;
    readonly open: readonly Weighed[];
    readonly isClaimed: boolean;
  },
  on: Asking,
): AssessedException {
  const { version, isClaimed } = found;
  const open = found.open.map((one) => readingOf(one, on));
  const isEarly = open.some((one) => one.isEarly);
  const computed = open.filter((one) => one.isComputed);
  const isByComputed = !isClaimed && computed.length > 0;
  const needs = needsOf(rule, { open, chosen: isByComputed ? computed : open, isByComputed }, on);
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

interface Reading {
  readonly paragraph: ExceptionParagraph;
  readonly isEarly: boolean;
  /** The facts to ask for in place of those that are open: 740.2 first, then the section's and the paragraph's own. */
  readonly asks: readonly string[];
  /**
   * Whether the paragraph could turn out available without any statement of the exporter: its own conditions are computed,
   * and what 740.2 asks may fall away with a general fact such as the ECCN.
   */
  readonly isComputed: boolean;
}

function readingOf({ paragraph, state, open, barsOpen }: Weighed, on: Asking): Reading {
  const ofBars = askable(barsOpen, on);
  const own = askable(open, on);
  return {
    paragraph,
    isEarly: state === "early" || barsOpen.some(isOfTheDay) || open.some(isOfTheDay),
    asks: ofBars.length === 0 ? own : [...ofBars, ...own],
    isComputed: !own.some(isOwn) && (ofBars.length === 0 || !ofBars.every(isOwn)),
  };
}

function needsOf(
  rule: LicenceExceptionRule,
  found: {
    readonly open: readonly Reading[];
    readonly chosen: readonly Reading[];
    readonly isByComputed: boolean;
  },
  on: Asking,
): Question[] {
  const { chosen } = found;
  if (chosen.length > 1 && !found.isByComputed && chosen.some(({ asks }) => asks.some(isOwn)))
    return [{ fact: "claimedException", why: choiceOf(rule, found.open) }];
  const facts = [...new Set(chosen.flatMap(({ asks }) => asks))];
  const general = facts.filter((fact) => !isOwn(fact));
  const paragraph = chosen.length === 1 ? (chosen[0]?.paragraph.paragraph ?? "") : "";
  return on.ask(found.isByComputed ? general : facts, `${rule.id}, 15 CFR ${rule.section}${paragraph}`);
}

/** The facts to ask for in place of those that are open. */
function askable(open: readonly string[], on: Asking): string[] {
  const facts: string[] = [];
  for (const fact of open)
    if (!isOfTheDay(fact) && fact !== ASKED_ELSEWHERE) facts.push(on.facts.askInstead(fact));
  return facts;
}

/** Facts that are open only because the Country Groups of that day are not at hand. */
function isOfTheDay(fact: string): boolean {
  return fact === "dest.groups" || (fact.startsWith("route.from") && fact !== "route.from");
}

/** The provision on the Unverified List asks whether the party is the listed one. */
const ASKED_ELSEWHERE = "party.onUnverifiedList";
const EARLY = "The restrictions or Country Groups of that day are not at hand.";

/** The exception on a day for which it has no version; `barred`: what stands in its way whatever its text says. */
export function withoutVersion(
  rule: LicenceExceptionRule,
  barred: { readonly because: string; readonly cite: Citation } | null,
  on: { readonly date: PlainDate; readonly claimed: string | undefined },
): AssessedException {
  const first = rule.versions[0];
  const cite = first?.cite ?? cfr15(rule.section);
  const isBefore = first !== undefined && on.date < first.from;
  const isUnknown = isBefore && rule.before === "not-encoded";
  if (isUnknown && barred !== null) {
    const { because, cite: citation } = barred;
    const { id, title } = rule;
    return {
      exception: { id, title, status: "not-available", citation, needs: [], because },
      decisive: false,
    };
  }
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

export function symbolOf(claimed: string): string {
  return claimed.split(" ")[0] ?? claimed;
}

const OWN: ReadonlySet<string> = new Set(Object.keys(exceptionQuestions));

function isOwn(fact: string): boolean {
  return OWN.has(fact);
}

function choiceOf(rule: LicenceExceptionRule, open: readonly Reading[]): string {
  const choices = open.map(({ paragraph }) => `${paragraph.paragraph} ${paragraph.title}`).join("; ");
  const example = `${rule.id} ${open[0]?.paragraph.paragraph ?? ""}`.trim();
  return `Which paragraph of 15 CFR ${rule.section} is relied on: ${choices}? Claim it, for instance "${example}".`;
}

function cited(cite: Citation, section: string, paragraph: string): Citation {
  if (paragraph === "") return cite;
  return { ...cite, pinpoint: cite.pinpoint.replace(`15 CFR ${section}`, `15 CFR ${section}${paragraph}`) };
}
