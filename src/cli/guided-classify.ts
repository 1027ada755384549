import { type GuidedClassification, guidedClassification } from "../app/guided-classification.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { EXIT, type Terminal } from "./command.ts";
import { optionLines, renderQuestion, renderReview } from "./render-review.ts";
import { asOptions, typedLines } from "./typed-lines.ts";

export interface GuidedOptions {
  /** `fact=value` each. */
  readonly answers: readonly string[];
  readonly asOf: PlainDate;
  readonly form: "text" | "questions" | "json";
}

/** The Order of Review: asked on a terminal, else as far as the answers lead. @returns the exit code. @throws CodedError for a bad answer. */
export async function classifyGuided(options: GuidedOptions, terminal: Terminal): Promise<number> {
  if (options.form === "text" && terminal.asks) return await ask(options, terminal);
  const review = guidedClassification(options.answers, options.asOf);
  if (options.form === "json") terminal.out(`${JSON.stringify(review)}\n`);
  else if (options.form === "text") terminal.out(renderReview(review, terminal));
  else if (review.next === null) terminal.out("Nothing is asked: the review has come to its end.\n");
  else terminal.out(renderQuestion(review.next, terminal));
  return exitOf(review);
}

function exitOf({ end, open }: GuidedClassification): number {
  return end === null || end.kind === "stuck" || open.length > 0 ? EXIT.hold : EXIT.release;
}

type Question = NonNullable<GuidedClassification["next"]>;

/** Asks until the end is reached or `q` is typed. An empty line leaves a question unknown; `?` lists the options. */
async function ask({ answers: given, asOf }: GuidedOptions, terminal: Terminal): Promise<number> {
  const lines = typedLines(terminal.stdin());
  const answers = [...given];
  let review = guidedClassification(answers, asOf);
  for (let { next } = review; next !== null; next = review.next) {
    const typed = await askOne(next, { terminal, lines });
    if (typed === null) break;
    const answer = `${next.fact}=${typed === "" ? "unknown" : typed}`;
    try {
      review = guidedClassification([...answers, answer], asOf);
      answers.push(answer);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      terminal.out(`  ${error.toLine()}\n`);
    }
  }
  await lines.return(undefined);
  terminal.out(`\n${renderReview(review, terminal)}`);
  if (answers.length > 0) terminal.out(`The same without questions: --guided ${asOptions(answers)}\n`);
  return exitOf(review);
}

/** The line typed; empty for "not known", `null` for "stop". */
async function askOne(
  question: Question,
  { terminal, lines }: { terminal: Terminal; lines: AsyncGenerator<string> },
): Promise<string | null> {
  terminal.out(
    `\n${renderQuestion(question, { colour: terminal.colour, brief: question.kind === "entry" })}`,
  );
  const help = question.options.length > 0 ? "?: the options, " : "";
  for (;;) {
    terminal.out(`  answer (Enter: not known, ${help}q: stop) > `);
    const { value, done } = await lines.next();
    const text = done === true ? "q" : value.trim();
    if (text === "q") return null;
    if (text !== "?") return text;
    terminal.out(`${optionLines(question).join("\n")}\n`);
  }
}
