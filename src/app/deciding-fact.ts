import { FACT_QUESTIONS, questionFor, ROW_FACT } from "../law/us-ear/fact-catalogue.ts";
import type { EarTables } from "../law/us-ear/tables.ts";
import { type Condition, evaluate } from "../rules/condition.ts";
import type { Facts, FactValue } from "../rules/facts.ts";
import type { Truth } from "../rules/kleene.ts";

/** What the text of a fact needs besides its value. */
export interface FactWords {
  readonly facts: Facts;
  readonly tables: EarTables;
}

/** Facts that decide one condition, at most this many are named. */
const NAMED = 3;

/**
 * The facts that make `condition` what it is, as a sentence: for "no" the first part of an `all` that fails; for "yes" the
 * parts that could have failed, the destination and the like left out where others remain.
 */
export function decidingFact(condition: Condition, words: FactWords): { text: string; byAnswer: boolean } {
  const parts = decidingParts(condition, evaluate(condition, words.facts), words.facts);
  const telling = parts.filter((part) => !isMatterOfCourse(part, words.facts));
  const shown = telling.length > 0 ? telling : parts;
  return {
    text: [...new Set(shown.map((part) => partText(part, words)))].slice(0, NAMED).join("; "),
    byAnswer: shown.length > 0 && shown.every(isAnswer),
  };
}

/** That nobody is released anything to goes without saying. */
function isMatterOfCourse(part: Part, facts: Facts): boolean {
  return part.kind === "fact" && part.fact === "isDeemed" && facts.get("isDeemed") === false;
}

function isAnswer(part: Part): boolean {
  return part.kind === "fact" && (FACT_QUESTIONS[part.fact] !== undefined || ROW_FACT.test(part.fact));
}

/** A part that stands in a sentence of its own: a leaf, or a condition with a name. */
type Part = Exclude<Condition, { readonly kind: "all" | "any" | "not" }>;

function decidingParts(condition: Condition, value: Truth, facts: Facts): Part[] {
  switch (condition.kind) {
    case "not":
      return decidingParts(condition.part, evaluate(condition.part, facts), facts);
    case "all":
    case "any": {
      // One failing part settles an `all`, one holding part an `any`: the first is enough to say.
      const settledByOne = (condition.kind === "all") === (value === "no");
      const parts = condition.parts.filter((part) => evaluate(part, facts) === value);
      return (settledByOne && value !== "unknown" ? parts.slice(0, 1) : parts).flatMap((part) =>
        decidingParts(part, value, facts),
      );
    }
    default:
      return [condition];
  }
}

/** Short names of facts that nobody is asked for, and of some whose question is long. */
const NAMES: Readonly<Record<string, string>> = {
  "item.inUnitedStates": "the item leaves the United States",
  "item.usOrigin": "the item is of US origin",
  "item.onCcl": "the item is on the Commerce Control List",
  "item.unclassified": "the item's ECCN is not known",
  "item.militarySupplement2": "the item is in Supplement No. 2 to part 744",
  isDeemed: "it is a release to a foreign person",
  "party.isListed": "the party is the listed one",
  "party.inRole748.5": "the party acts as purchaser, consignee or end user",
  "measure.coversItem": "the list entry covers the item",
  "exporter.usPerson": "a US person takes part",
  "exporter.headquartersD5": "the exporter or its parent is headquartered in Macau or a D:5 country",
  "users.inD4": "the item is used in or by a country of D:4",
  "party.endUserMissing": "no end user is named",
  "party.headquartersD5": "a party or its parent is headquartered in Macau or a D:5 country",
};

function partText(part: Part, words: FactWords): string {
  if (part.kind === "named") return `${part.label}: ${evaluate(part, words.facts)}`;
  const value = words.facts.get(part.fact);
  const shown = valueText(part.fact, value, words);
  switch (part.kind) {
    case "fact":
      return yesOrNo(part.fact, value);
    case "equals":
      return `${subject(part.fact)} is ${shown}${value === part.value ? "" : `, not ${valueText(part.fact, part.value, words)}`}`;
    case "one-of": {
      const within = typeof value === "string" && part.values.has(value);
      const list = part.label === "" ? "the list" : part.label;
      return `${subject(part.fact)} is ${shown}${value === undefined ? "" : within ? ` (${list})` : `, not of ${list}`}`;
    }
    case "has":
      return `${subject(part.fact)} ${Array.isArray(value) && value.includes(part.value) ? "include" : "do not include"} ${part.value}`;
    case "at-least":
      return `${subject(part.fact)} is ${shown}, the limit ${Number(part.limit.toPrecision(6))}`;
  }
}

function yesOrNo(fact: string, value: FactValue | undefined): string {
  const answer = value === undefined ? "not known" : value === true ? "yes" : "no";
  const short = NAMES[fact];
  if (short !== undefined) return `${short}: ${answer}`;
  const column = /^item\.(?:column|see)\.(.+)$/.exec(fact)?.[1];
  if (column !== undefined) return `the ECCN carries ${column}: ${answer}`;
  const supplement = /^item\.hts\.(.+)$/.exec(fact)?.[1];
  if (supplement !== undefined)
    return `the HS code stands in Supplement No. ${supplement} to part 746: ${answer}`;
  if (FACT_QUESTIONS[fact] === undefined && !ROW_FACT.test(fact)) return `${plain(fact)}: ${answer}`;
  return `${firstSentence(questionFor(fact).ask)} ${answer}`;
}

const SUBJECTS: Readonly<Record<string, string>> = {
  dest: "the destination",
  "dest.own": "the destination",
  "dest.columns": "the destination's Country Chart columns",
  "dest.groups": "the destination's Country Groups",
  "item.eccn": "the ECCN",
  "item.kind": "the item",
  "item.category": "the category",
  "item.usControlledContentPercent": "the controlled US content in percent",
  "measure.kind": "the listing",
  "route.from": "the country it leaves",
  region: "the region",
  type: "the transaction",
};

function subject(fact: string): string {
  return SUBJECTS[fact] ?? plain(fact);
}

/** `endUser.excludedFrom` as words. */
function plain(fact: string): string {
  const name = fact.replace(/^(?:item|party|endUse|endUser|claimed)\./, "");
  return name.replaceAll(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
}

function valueText(fact: string, value: FactValue | undefined, { tables }: FactWords): string {
  if (value === undefined) return "not known";
  if (Array.isArray(value)) return value.join(", ") || "none";
  const isCountry = fact === "dest" || fact === "dest.own" || fact === "route.from";
  return isCountry && typeof value === "string"
    ? (tables.countries.names[value] ?? value)
    : String(value).replaceAll("-", " ");
}

/** The question without its reasons and references. */
function firstSentence(ask: string): string {
  const question = /^.*?\?/.exec(ask)?.[0] ?? ask;
  return question.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)\?$/, "?");
}
