import { type FactQuestion, ofItem, ofTransaction as own } from "./fact-question.ts";
import { exceptionQuestions } from "./part-740/questions.ts";
import { PART_744_CLAIMS, PART_744_QUESTIONS } from "./part-744/questions.ts";
import { PART_746_CLAIMS, PART_746_QUESTIONS } from "./part-746/questions.ts";

export type { FactQuestion };

/** Facts that are `false` until the exporter claims them: exclusions that lighten the answer. */
export const CLAIMS: readonly string[] = [...PART_744_CLAIMS, ...PART_746_CLAIMS];

/**
 * Every fact that the encoded law may leave open. A fact that stands here and not in a field of its own is answered
 * under `facts` of the transaction or of the item; any other name there is refused.
 */
export const FACT_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  ...PART_744_QUESTIONS,
  ...PART_746_QUESTIONS,
  "item.eccn": {
    path: "items[{line}].eccn",
    kind: "text",
    weight: 100,
    ask: "Which ECCN describes the item, or is it EAR99? Controls by reason and by list depend on it.",
  },
  "item.hs6": {
    path: "items[{line}].hs",
    kind: "text",
    weight: 90,
    ask: "Which HS code does the item have? The lists of part 746 go by HTS-6 code.",
  },
  "item.paragraph": {
    path: "items[{line}].eccn",
    kind: "text",
    weight: 80,
    ask: "Which paragraph of the ECCN describes the item? Its paragraphs are controlled differently.",
  },
  "item.foreignDirectProduct": {
    path: ofItem("foreignDirectProduct"),
    kind: "boolean",
    weight: 50,
    ask: "Is the foreign-made item the direct product of controlled US technology, software or equipment (15 CFR 734.9)?",
  },
  "item.usControlledContentPercent": {
    path: "items[{line}].usControlledContentPercent",
    kind: "number",
    weight: 50,
    ask: "What share of the item's value is controlled US-origin content (15 CFR part 734, Supplement No. 2)?",
  },
  "item.noDeMinimis": {
    path: ofItem("noDeMinimis"),
    kind: "boolean",
    weight: 45,
    ask: "Is the US content of a kind for which no de minimis level exists (15 CFR 734.4(a))?",
  },
  "item.origin": {
    path: "items[{line}].origin",
    kind: "text",
    weight: 55,
    ask: "In which country was the item made? Whether it is subject to the EAR depends on it.",
  },
  "item.militarySupplement2": {
    path: ofItem("militarySupplement2"),
    kind: "boolean",
    weight: 35,
    ask: "Only part of this ECCN is covered by Supplement No. 2 to part 744. Is the item in that part?",
  },
  "item.proseControl": {
    path: ofItem("proseControl"),
    kind: "boolean",
    weight: 65,
    ask: "A licence requirement of this ECCN is stated in words that are not encoded. Read the entry and the paragraphs it names: do they require a licence for this destination?",
  },
  rulesOf: {
    path: own("rulesOf"),
    kind: "text",
    weight: 92,
    ask: "The destination has no row of its own in the Country Chart. Which country's row and groups apply to it (its ISO code)?",
  },
  otherListingReviewed: {
    path: own("otherListingReviewed"),
    kind: "boolean",
    weight: 76,
    ask: "A party stands on a list whose law is not encoded. Has somebody reviewed the listing and found that it does not stop this transaction?",
  },
  "party.endUser": {
    path: "parties",
    kind: "text",
    weight: 85,
    ask: "Who is the end user? Add a party with the role end-user.",
  },
  "party.consignee": {
    path: "parties",
    kind: "text",
    weight: 84,
    ask: "Who is the ultimate consignee? Add a party with the role ultimate-consignee.",
  },
  "party.headquartersD5": {
    path: "parties",
    kind: "text",
    weight: 75,
    ask: "Where is the party, or its ultimate parent, headquartered? Advanced computing items need a licence to parties headquartered in Macau or a D:5 country. Give headquarters and parentHeadquarters.",
  },
  "exporter.usPerson": {
    path: own("usPerson"),
    kind: "boolean",
    weight: 50,
    ask: "Is a US person taking part, or does the transaction touch the United States?",
  },
  datacentre: {
    path: ofItem("designedOrMarketedForDatacentre"),
    kind: "boolean",
    weight: 30,
    ask: "Is the item designed or marketed for use in a data centre?",
  },
  "deemed.permanentResident": {
    path: own("permanentResident"),
    kind: "boolean",
    weight: 50,
    ask: "Is the foreign person a lawful permanent resident of the United States or a protected individual (15 CFR 734.2, 772.1)?",
  },
  "item.published": {
    path: ofItem("published"),
    kind: "boolean",
    weight: 20,
    ask: "Is the technology or software published (15 CFR 734.7)?",
  },
  "item.fundamentalResearch": {
    path: ofItem("fundamentalResearch"),
    kind: "boolean",
    weight: 20,
    ask: "Does the technology arise in fundamental research intended for publication (15 CFR 734.8)?",
  },
  "item.massMarketClassified": {
    path: ofItem("massMarketClassified"),
    kind: "boolean",
    weight: 35,
    ask: "Has the mass-market encryption item been classified under 15 CFR 740.17?",
  },
  ...exceptionQuestions,
};

/** Facts named after a row of the ECCN's licence requirements that applies only under conditions in words. */
export const ROW_FACT: RegExp = /^row:([A-Z?]{2} \d|@\S+)$/;

/** Facts named after a list entry whose licence requirement is stated in words. */
const ENTRY_FACT = /^entry:.+$/;

/** Facts named after a list of ECCN paragraphs in part 740 that words complete; answered as `in:` and the list. */
export const LIST_FACT = "item.of.";

/** The question for a fact that the law left open. @throws RangeError for a fact that cannot be asked about. */
export function questionFor(fact: string): FactQuestion {
  const known = FACT_QUESTIONS[fact];
  if (known !== undefined) return known;
  if (fact.startsWith(LIST_FACT)) {
    const list = fact.slice(LIST_FACT.length);
    return {
      path: ofItem(`in:${list}`),
      kind: "boolean",
      weight: 60,
      ask: `Is the item among those that 15 CFR ${list} names? It depends on words.`,
    };
  }
  const row = ROW_FACT.exec(fact)?.[1];
  if (row === undefined) throw new RangeError(`no question for the fact ${fact}`);
  const what = row.startsWith("@")
    ? `the requirement of 15 CFR ${row.slice(1)}`
    : `the control under ${row.replace(" ", " Column ")}`;
  return {
    path: ofItem(fact),
    kind: "boolean",
    weight: 70,
    ask: `Does ${what} cover this item? The ECCN states the condition in words.`,
  };
}

/** The fact that an answer given under the short name `name` in a `facts` object settles; `null` for none. */
export function factOfAnswer(
  scope: "transaction" | "item",
  name: string,
): { fact: string; kind: FactQuestion["kind"] } | null {
  if (scope === "item" && (ROW_FACT.test(name) || ENTRY_FACT.test(name)))
    return { fact: name, kind: "boolean" };
  if (scope === "item" && name.startsWith("in:740."))
    return { fact: LIST_FACT + name.slice("in:".length), kind: "boolean" };
  // What an exception asks may differ from item to item.
  const ofException = exceptionQuestions[name];
  if (ofException !== undefined) return { fact: name, kind: ofException.kind };
  const path = scope === "transaction" ? own(name) : ofItem(name);
  for (const [fact, question] of Object.entries(FACT_QUESTIONS))
    if (question.path === path) return { fact, kind: question.kind };
  return null;
}
