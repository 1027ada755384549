import type { CheckedRecord, CheckRecordsOptions } from "../../app/check-records.ts";
import type { OpenQuestions } from "../../app/open-questions.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { inputPieces, readInput } from "../read-file.ts";
import { asOfDate, readOptions } from "../read-options.ts";

export const check: Command = {
  help: `highfence check FILE|- [--json] [--as-of DATE] [--ownership FILE] [--trade] [--explain[=all]] [--posture P]
                [--questions | --interactive] [--answer FACT=VALUE …] [--from-line N]

Checks one transaction (a JSON object), an array of them, or JSON lines against the law and the lists, and answers
per item: prohibited, licence required, exception available, no licence required, not subject, or undetermined with
the questions that are still open. Every finding names its paragraph.

  --json         one JSON object per line and transaction
  --as-of DATE   the law and the lists of that day (YYYY-MM-DD); overrides the transaction's own date
  --ownership F  who owns whom (JSON, CSV, FollowTheMoney, BODS, GLEIF, UK PSC, OFAC ADVANCED): parties that listed
                 owners capture are treated as listed, with the chain. May be given several times; \`lists\` stands for what
                 the imported lists themselves state
  --trade        looks the route and the parties up in the imported trade data (see highfence trace): the diversion score of
                 each country on the way, red flags of each party's shipments
  --explain      the whole way to the outcome in the regulation's order: what applies, what is open, and what was
                 considered and does not apply, with the fact that decides; --explain=all also names the provisions
                 that do not concern the case
  --posture P    text (the default) or announced: which answer drives the outcome where announced enforcement differs from
                 the text of the law; both are shown
  --questions    only what is open: the question whose answer settles most first, and what its answers lead to
  --answer F=V   adds an answer to one transaction, for instance endUse.military=no, items[0].eccn=3A991,
                 "parties=end-user:Beispiel GmbH:DE"; may come several times
  --interactive  asks the questions one by one on a terminal, then prints the determination

  --from-line N  begins at line N of JSON lines, to go on after a break

JSON lines are read as they come, however many: a million transactions need no more memory than a thousand.
A bad record in an array or in JSON lines is reported on standard error with its line and does not lose the others; so is one
that fails for a fault of ours. Neither is ever a release.
Exit codes: 0 release, 2 hold, 3 stop, 1 bad input or failure; for several transactions the highest.

Example
  highfence check examples/01-integrated-circuits-hong-kong-russia.json
`,
  async run(args, terminal) {
    const { flags, values, lists, operands } = readOptions(args.map(withoutEquals), {
      flags: ["json", "trade", "explain", "explain-all", "questions", "interactive"],
      values: ["as-of", "posture", "from-line"],
      many: ["ownership", "answer"],
    });
    const [path, ...rest] = operands;
    if (path === undefined) throw new CodedError("HF-CLI-003", { value: "FILE" });
    if (rest.length > 0)
      throw new CodedError("HF-CLI-002", {
        value: rest.join(" "),
        fix: "Give one file, or - for standard input.",
      });
    const { chunks, name } = inputPieces(path, terminal);
    const options = {
      name,
      override: values["as-of"] === undefined ? null : asOfDate(values["as-of"], ""),
      today: asOfDate(undefined, terminal.today()),
      explain: flags["explain-all"] === true ? ("all" as const) : flags.explain === true,
      ownership: lists.ownership ?? [],
      posture: postureChoice(values.posture),
      answers: lists.answer ?? [],
      rank: flags.questions === true,
      fromLine: wholeFrom1(values["from-line"]),
      ...(flags.trade === true ? { trade: terminal.env } : {}),
    };
    if (flags.interactive === true) return await askOneByOne(path, options, terminal);
    const { checkRecords } = await import("../../app/check-records.ts");
    return await report(checkRecords(chunks, options), { json: flags.json === true, terminal });
  },
};

/** @throws CodedError for a choice that there is not. */
function postureChoice(value: string | undefined): "text" | "announced" {
  if (value === undefined || value === "text") return "text";
  if (value === "announced") return value;
  throw new CodedError("HF-CLI-002", { value: `--posture ${value}`, fix: "Give text or announced." });
}

/** @throws CodedError for a line that is no whole number from 1. */
function wholeFrom1(value = "1"): number {
  if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new CodedError("HF-CLI-002", { value: `--from-line ${value}`, fix: "Give a line number from 1." });
}

async function askOneByOne(path: string, options: CheckRecordsOptions, terminal: Terminal): Promise<number> {
  if (path === "-")
    throw new CodedError("HF-CLI-002", { value: "-", fix: "Answers come from standard input: give a file." });
  const { bytes } = await readInput(path, terminal);
  const { checkInteractively } = await import("../interactive-check.ts");
  return await checkInteractively(bytes, options, terminal);
}

/** `--explain=all`, as people write it. */
function withoutEquals(arg: string): string {
  return arg === "--explain=all" ? "--explain-all" : arg;
}

/** Prints each answer as it comes; errors go to standard error. @returns the highest exit code. */
async function report(
  results: AsyncIterable<CheckedRecord>,
  to: { json: boolean; terminal: Terminal },
): Promise<number> {
  const { renderDetermination } = await import("../render-determination.ts");
  let exit: number = EXIT.release;
  let count = 0;
  for await (const result of results) {
    if ("errors" in result) {
      for (const error of result.errors) to.terminal.err(`${error.toLine()}\n`);
      exit = worst(exit, EXIT.failure);
      continue;
    }
    const { determination, open } = result;
    if (!to.json && count > 0) to.terminal.out("\n");
    if (to.json) to.terminal.out(`${JSON.stringify(open ?? determination)}\n`);
    else
      to.terminal.out(
        open === undefined ? renderDetermination(determination, to.terminal) : await asked(open, to.terminal),
      );
    exit = worst(exit, EXIT[determination.disposition]);
    count++;
  }
  return exit;
}

async function asked(open: OpenQuestions, terminal: Terminal): Promise<string> {
  const { renderQuestions } = await import("../render-questions.ts");
  return renderQuestions(open, terminal);
}

/** "For a batch the highest": 3 over 2 over 1 over 0, by the number itself. */
function worst(one: number, other: number): number {
  return Math.max(one, other);
}
