import { type FactQuestion, ofItem, ofTransaction as own } from "./fact-question.ts";
import { GENERAL_QUESTIONS } from "./general-questions.ts";
import { PART_734_CLAIMS, PART_734_QUESTIONS } from "./part-734/questions.ts";
import { PART_736_CLAIMS, PART_736_QUESTIONS } from "./part-736/questions.ts";
import { exceptionQuestions } from "./part-740/questions.ts";
import { PART_742_CLAIMS, PART_742_QUESTIONS } from "./part-742/questions.ts";
import { PART_744_CLAIMS, PART_744_QUESTIONS } from "./part-744/questions.ts";
import { PART_746_CLAIMS, PART_746_QUESTIONS } from "./part-746/questions.ts";
import { PART_774_QUESTIONS } from "./part-774/questions.ts";

export type { FactQuestion };

/** Facts that are `false` until the exporter claims them: exclusions that lighten the answer. */
export const CLAIMS: readonly string[] = [
  ...PART_734_CLAIMS,
  ...PART_736_CLAIMS,
  ...PART_742_CLAIMS,
  ...PART_744_CLAIMS,
  ...PART_746_CLAIMS,
];

/**
 * Every fact that the encoded law may leave open. A fact that stands here and not in a field of its own is answered
 * under `facts` of the transaction or of the item; any other name there is refused.
 */
export const FACT_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  ...GENERAL_QUESTIONS,
  ...PART_734_QUESTIONS,
  ...PART_736_QUESTIONS,
  ...PART_742_QUESTIONS,
  ...PART_744_QUESTIONS,
  ...PART_746_QUESTIONS,
  ...PART_774_QUESTIONS,
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
  return BY_PATH.get(scope === "transaction" ? own(name) : ofItem(name)) ?? null;
}

/** The first fact that is asked for at each path. */
const BY_PATH: ReadonlyMap<string, { fact: string; kind: FactQuestion["kind"] }> = new Map(
  Object.entries(FACT_QUESTIONS)
    .toReversed()
    .map(([fact, { path, kind }]) => [path, { fact, kind }]),
);
