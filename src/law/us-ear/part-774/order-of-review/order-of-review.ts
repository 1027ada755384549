import { CodedError } from "../../../../model/coded-error.ts";
import { readAnswer } from "./review-answer.ts";
import {
  isQuestion,
  type ReviewEnd,
  type ReviewFinding,
  type ReviewQuestion,
  type ReviewSources,
} from "./review-question.ts";
import { reviewSteps } from "./review-steps.ts";

export interface Review {
  /** What was answered and found, in the order of the regulation. */
  readonly trail: readonly (ReviewFinding | Answered)[];
  /** The question to be answered next; `null` when the review has come to its end. */
  readonly next: ReviewQuestion | null;
  readonly end: ReviewEnd | null;
  /** Questions answered `unknown`. With any, the end is provisional: what it would be if each of them were no. */
  readonly open: readonly ReviewQuestion[];
  /** Answers given that the review did not come to. */
  readonly unused: readonly string[];
}

export interface Answered {
  readonly question: ReviewQuestion;
  readonly answer: string;
}

/**
 * The Order of Review (15 CFR part 774, Supplement No. 4) as far as `answers` (fact → answer) lead: the next question, or how it ends.
 * @throws CodedError `HF-IN-026` for an answer that the question cannot have, `HF-IN-015` for an ECCN that does not exist.
 */
export function orderOfReview(answers: ReadonlyMap<string, string>, sources: ReviewSources): Review {
  const steps = reviewSteps(sources);
  const trail: (ReviewFinding | Answered)[] = [];
  let at = steps.next("");
  while (at.done !== true) {
    if (!isQuestion(at.value)) {
      trail.push(at.value);
      at = steps.next("");
      continue;
    }
    const given = answers.get(at.value.fact);
    if (given === undefined) return reviewOf(trail, answers, { next: at.value, end: null });
    const answer = readAnswer(at.value, given, sources.ccl);
    trail.push({ question: at.value, answer });
    at = steps.next(answer);
  }
  return reviewOf(trail, answers, { next: null, end: at.value });
}

function reviewOf(
  trail: readonly (ReviewFinding | Answered)[],
  answers: ReadonlyMap<string, string>,
  at: Pick<Review, "next" | "end">,
): Review {
  const answered = trail.filter((one): one is Answered => "question" in one);
  const met = new Set(answered.map(({ question }) => question.fact));
  return {
    ...at,
    trail,
    open: answered.filter(({ answer }) => answer === "unknown").map(({ question }) => question),
    unused: [...answers.keys()].filter((fact) => !met.has(fact)),
  };
}

const FACT =
  /^(?:usml|otherAgency|published|subject|category|group|kind|furtherCategories(?:\.\d+)?|\d[A-E]\.(?:600|catchAll|ccl)(?:\.\d+)?|\d[A-E]\d{3}(?:\.[a-z0-9]+)*\/(?:[ab]\d|uses))$/;

/** @throws CodedError `HF-IN-025` for a fact that no question of the review has. */
export function refuseUnknownFacts(facts: Iterable<string>): void {
  for (const fact of facts)
    if (!FACT.test(fact))
      throw new CodedError("HF-IN-025", {
        value: fact,
        fix: "`highfence classify --guided --questions` names the fact that is asked for next.",
      });
}
