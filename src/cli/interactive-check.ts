import { type CheckedRecord, type CheckRecordsOptions, checkRecords } from "../app/check-records.ts";
import type { OpenQuestions } from "../app/open-questions.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Determination } from "../model/determination.ts";
import { EXIT, type Terminal } from "./command.ts";
import { renderDetermination } from "./render-determination.ts";
import { leadsTo, questionText } from "./render-questions.ts";
import { asOptions, typedLines } from "./typed-lines.ts";

/**
 * Asks the open questions of one transaction one by one, always the one that settles most, and prints the determination.
 * An empty line leaves a question open, `?` tells what the answers lead to, `q` stops asking.
 * @throws CodedError `HF-CLI-005` where there is no terminal to ask on.
 */
export async function checkInteractively(
  bytes: Uint8Array,
  options: CheckRecordsOptions,
  terminal: Terminal,
): Promise<number> {
  if (!terminal.asks) throw new CodedError("HF-CLI-005");
  const lines = typedLines(terminal.stdin());
  const answers: string[] = [...(options.answers ?? [])];
  const skipped = new Set<string>();
  let answer: Answered = await answeredCheck(bytes, options, answers);
  for (let number = 1; answer.determination.outcome === "undetermined"; number++) {
    const question = answer.open.questions.find(({ fact }) => !skipped.has(fact));
    if (question === undefined) break;
    const given = await ask(question, number, { terminal, lines });
    if (given === null) break;
    if (given === "") {
      skipped.add(question.fact);
      continue;
    }
    const next = `${question.fact}=${given}`;
    try {
      answer = await answeredCheck(bytes, options, [...answers, next]);
      answers.push(next);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      terminal.out(`      ${error.toLine()}\n`);
      number--;
    }
  }
  await lines.return(undefined);
  terminal.out(`\n${renderDetermination(answer.determination, { colour: terminal.colour })}`);
  if (answers.length > 0) terminal.out(`The same without questions: ${asOptions(answers)}\n`);
  return EXIT[answer.determination.disposition];
}

interface Answered {
  readonly determination: Determination;
  readonly open: OpenQuestions;
}

/** @throws CodedError the first fault of the transaction with its answers */
async function answeredCheck(
  bytes: Uint8Array,
  options: CheckRecordsOptions,
  answers: readonly string[],
): Promise<Answered> {
  const once = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  const records: CheckedRecord[] = [];
  for await (const record of checkRecords(once(), { ...options, answers, rank: true })) {
    records.push(record);
    if (records.length > 1) throw new CodedError("HF-IN-027", { place: options.name });
  }
  const [record] = records;
  if (record === undefined) throw new CodedError("HF-IN-001", { place: options.name });
  if ("errors" in record) throw record.errors[0] ?? new CodedError("HF-IN-001", { place: options.name });
  if (record.open === undefined) throw new CodedError("HF-CLI-004", { value: "no questions were ranked" });
  return { determination: record.determination, open: record.open };
}

type Question = OpenQuestions["questions"][number];

/** The line that was typed; empty for "not known", `null` for "stop". */
async function ask(
  question: Question,
  number: number,
  { terminal, lines }: { terminal: Terminal; lines: AsyncGenerator<string> },
): Promise<string | null> {
  const { answers: _, ...plain } = question;
  terminal.out(`\n${questionText({ ...plain, answers: [] }, number)}\n`);
  for (;;) {
    terminal.out("      answer (Enter: not known, ?: what follows, q: stop) > ");
    const { value, done } = await lines.next();
    const text = done === true ? "q" : value.trim();
    if (text === "q") return null;
    if (text !== "?") return text;
    const told = leadsTo(question);
    terminal.out(`${(told.length > 0 ? told : ["not tried"]).map((line) => `      ${line}`).join("\n")}\n`);
  }
}
