import { CodedError } from "../../../../model/coded-error.ts";
import { type Ccl, eccnExists, entryOf } from "../ccl.ts";
import type { ReviewQuestion } from "./review-question.ts";

/**
 * The answer in its one form: `yes`, `no`, `unknown`, an option, options joined by commas, an ECCN with its paragraph in lower
 * case. @throws CodedError `HF-IN-026` for a value that the question cannot have, `HF-IN-015` for an ECCN that does not exist.
 */
export function readAnswer(question: ReviewQuestion, given: string, ccl: Ccl): string {
  const text = given.trim();
  const word = text.toLowerCase();
  if (word === "unknown") return "unknown";
  switch (question.kind) {
    case "yes-no":
      if (word === "yes" || word === "y" || word === "true") return "yes";
      if (word === "no" || word === "n" || word === "false") return "no";
      throw refused(question, given, "Answer yes, no or unknown.");
    case "choice":
      return option(question, text);
    case "choices":
      return choices(question, text);
    case "entry":
      return word === "none" || word === "no" ? "none" : entryAnswer(question, text, ccl);
  }
}

function choices(question: ReviewQuestion, text: string): string {
  const chosen = new Set(text.split(/[\s,]+/).map((one) => option(question, one)));
  if (chosen.has("none") && chosen.size > 1) throw refused(question, text, "none stands alone.");
  return [...chosen].sort().join(",");
}

function option(question: ReviewQuestion, text: string): string {
  const found = question.options.find(({ value }) => value.toLowerCase() === text.toLowerCase());
  if (found === undefined)
    throw refused(
      question,
      text,
      `Answer ${question.options.map(({ value }) => value).join(", ")} or unknown.`,
    );
  return found.value;
}

function entryAnswer(question: ReviewQuestion, text: string, ccl: Ccl): string {
  const match = /^(\d[A-E]\d{3})((?:\.[a-z0-9]+)*)$/i.exec(text);
  if (match === null)
    throw refused(question, text, "Answer an ECCN with its paragraph, such as 3A001.b.2, none, or unknown.");
  const eccn = `${match[1]?.toUpperCase()}${match[2]?.toLowerCase()}`;
  if (!eccnExists(ccl, eccn)) throw new CodedError("HF-IN-015", { value: eccn, place: question.fact });
  const offered = question.options.some(({ value }) => value === eccn || value === entryOf(eccn));
  if (!offered)
    throw refused(question, eccn, "It is not among the entries of this step: `--questions` lists them.");
  return eccn;
}

function refused(question: ReviewQuestion, value: string, fix: string): CodedError {
  return new CodedError("HF-IN-026", { value, place: question.fact, fix });
}
