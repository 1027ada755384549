import type { Determination, Question } from "../model/determination.ts";
import type { Transaction } from "../model/transaction.ts";
import { type CheckContext, partiesUnderLaw } from "./check.ts";
import { openQuestions, type RankedQuestion, rankQuestions } from "./decisive-questions.ts";

/** What is open in a determination, the question whose answer settles most first. */
export interface OpenQuestions {
  readonly id: string;
  readonly outcome: Determination["outcome"];
  readonly questions: readonly RankedQuestion[];
}

/** The open questions of `transaction`, from its determination in the same context. */
export function questionsOpenIn(
  transaction: Transaction,
  determination: Determination,
  context: CheckContext,
): OpenQuestions {
  const asked = openQuestions(determination.items);
  const questions = rankQuestions(transaction, {
    law: context.law.law,
    asOf: context.asOf,
    parties: partiesUnderLaw(transaction, context),
    questions: [...usesAtOnce(transaction, asked), ...asked],
  });
  return { id: determination.id, outcome: determination.outcome, questions };
}

/** Open end uses from which on one question for all of them is asked as well. */
const MANY_USES = 3;

/** One question that settles every end use at once: most exporters have looked for them all, and know of none. */
function usesAtOnce(transaction: Transaction, asked: readonly Question[]): Question[] {
  const uses = asked.filter(({ fact }) => fact.startsWith("endUse."));
  if (uses.length < MANY_USES || transaction.endUse?.noProhibitedUseKnown !== undefined) return [];
  return [
    {
      fact: "endUse.noProhibitedUseKnown",
      why: `Have you looked for every use and user of part 744, do you know of none, have you had no letter of BIS, and know of no violation? "yes" answers ${uses.length} questions at once. (15 CFR part 744)`,
    },
  ];
}
