import type { OpenQuestions } from "../app/open-questions.ts";
import { paint, printable, wrap } from "./paint.ts";

type Ranked = OpenQuestions["questions"][number];

const WIDTH = 100;
const INDENT = "      ";

/** Only the open questions, the one whose answer settles most first, each with what its answers lead to. */
export function renderQuestions(open: OpenQuestions, options: { colour: boolean }): string {
  const p = paint(options.colour);
  if (open.questions.length === 0) return `${printable(open.id)}: ${nothingAsked(open.outcome)}\n`;
  const count = open.questions.length === 1 ? "1 question" : `${open.questions.length} questions`;
  return [
    p.bold(`${printable(open.id)}: ${count} open, the one that settles most first`),
    ...open.questions.map((question, index) => questionText(question, index + 1)),
    `  Answer with --answer fact=value, or one by one with --interactive.`,
    "",
  ].join("\n");
}

/** Facts may be open where a licence is required all the same: they are not asked, since no answer lifts it. */
function nothingAsked(outcome: OpenQuestions["outcome"]): string {
  const isStop = outcome === "licence-required" || outcome === "prohibited";
  return isStop ? `${words(outcome)}, no answer lifts it` : `nothing is open, ${words(outcome)}`;
}

/** One question, numbered, with where its answer goes and what the answers tried lead to. */
export function questionText(question: Ranked, number: number): string {
  return [
    `  ${String(number).padStart(2)}. ${wrap(printable(question.why), { width: WIDTH, indent: INDENT })}`,
    `${INDENT}${printable(question.fact)}`,
    ...leadsTo(question).map((line) => `${INDENT}${line}`),
  ].join("\n");
}

/** What each answer tried would lead to. */
export function leadsTo({ answers }: Ranked): string[] {
  return answers.map(
    ({ value, outcome, open }) =>
      `${value} → ${words(outcome)}${outcome === "undetermined" ? `, ${open} open` : ""}`,
  );
}

function words(outcome: string): string {
  return outcome === "nlr" ? "no licence required" : outcome.replaceAll("-", " ");
}
