import type { Question } from "../../model/determination.ts";
import type { Item, Transaction } from "../../model/transaction.ts";
import type { Considered } from "./considered.ts";
import { FACT_QUESTIONS, type FactQuestion, LIST_FACT, questionFor, ROW_FACT } from "./fact-catalogue.ts";
import { entryFact } from "./party-facts.ts";
import { partyPlace } from "./party-place.ts";

/** Where a fact was left open. */
export interface QuestionContext {
  readonly transaction: Transaction;
  readonly item: Item;
  readonly index: number;
  readonly askInstead: ReadonlyMap<string, string>;
  /** The provision that needs the fact, where it is about a party. */
  readonly considered?: Considered;
  /** Pinpoint of the provision that needs the fact. */
  readonly cite: string;
}

/** The question for an open fact of a provision. @throws RangeError for a fact nobody can be asked about. */
export function questionOf(fact: string, context: QuestionContext): Question & { weight: number } {
  const party = partyQuestion(fact, context);
  if (party !== null) return party;
  const asked = askedFact(fact, context);
  const question = questionFor(asked);
  const place = partyPlace(asked, context.transaction);
  return asQuestion({ ...question, ...place }, context);
}

/** One question per fact, most decisive first; the reasons of all provisions that need it are counted, the first is shown. */
export function orderQuestions(questions: readonly (Question & { weight: number })[]): Question[] {
  const byFact = new Map<string, { why: string; weight: number }>();
  for (const { fact, why, weight } of questions) if (!byFact.has(fact)) byFact.set(fact, { why, weight });
  return [...byFact]
    .sort(([factA, a], [factB, b]) => b.weight - a.weight || (factA < factB ? -1 : 1))
    .map(([fact, { why }]) => ({ fact, why }));
}

/** The fact to ask a person for in place of a derived one: the ECCN for a column, the HS code for a supplement. */
function askedFact(fact: string, context: QuestionContext): string {
  if (fact.startsWith("item.hts.") && context.item.hs === undefined) return "item.hs6";
  const instead = context.askInstead.get(fact);
  if (instead !== undefined) return instead;
  if (FACT_QUESTIONS[fact] !== undefined || ROW_FACT.test(fact) || fact.startsWith(LIST_FACT)) {
    const needsEccn = fact === "item.militarySupplement2";
    return needsEccn && context.item.eccn === undefined ? "item.eccn" : fact;
  }
  if (fact === "measure.programmes") return "sdnProgramme";
  if (fact === "item.usOrigin") return "item.origin";
  const isOpenThatDay = context.considered?.facts.get(`${fact}.open`) === true;
  if (fact === "dest.columns" && isOpenThatDay) return "destinationColumns";
  if (fact === "dest.groups" && isOpenThatDay) return "destinationGroups";
  if (fact.startsWith("dest")) return "rulesOf";
  if (fact.startsWith("item.")) return "item.eccn";
  return fact;
}

function partyQuestion(fact: string, context: QuestionContext): (Question & { weight: number }) | null {
  const party = context.considered?.party;
  if (party === undefined) return null;
  const { under, entryId } = party;
  const at = `parties[${under.index}]`;
  if (fact === "party.isListed") {
    const listing = under.listings.find(({ match }) => match.entryId === entryId);
    const listed =
      listing === undefined ? entryId : `${listing.match.name} (${listing.match.list}, ${entryId})`;
    return {
      fact: `${at}.cleared`,
      why: `Is "${under.party.name}" the listed ${listed}? If not, add the entry's id to cleared; if it is, to confirmed. (${context.cite})`,
      weight: 88,
    };
  }
  if (fact === "party.inRole748.5") {
    return {
      fact: `${at}.role`,
      why: `Does "${under.party.name}" act as an intermediate consignee in this transaction? If so, give that role. (${context.cite})`,
      weight: 78,
    };
  }
  if (fact === "measure.coversItem") {
    if (context.item.eccn === undefined) return asQuestion(questionFor("item.eccn"), context);
    return {
      fact: `items[${context.index}].facts["${entryFact(entryId)}"]`,
      why: `The entry of "${under.party.name}" states its licence requirement in words. Does it cover this item? (${context.cite})`,
      weight: 74,
    };
  }
  return null;
}

function asQuestion(question: FactQuestion, context: QuestionContext): Question & { weight: number } {
  return {
    fact: question.path.replace("{line}", String(context.index)),
    why: `${question.ask} (${context.cite})`,
    weight: question.weight,
  };
}
