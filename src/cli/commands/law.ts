import { readFileSync } from "node:fs";
import type { ComparedTable } from "../../app/law-difference.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type PlainDate, parsePlainDate } from "../../model/plain-date.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { printable, wrap } from "../paint.ts";
import { inputPieces } from "../read-file.ts";
import { asOfDate, readOptions } from "../read-options.ts";

export const law: Command = {
  help: `highfence law why RULE FILE [--as-of DATE]
highfence law show PLACE [--on DATE]
highfence law fetch [PART …] [--on DATE]
highfence law import --file F --on DATE
highfence law compare [--on DATE] [--json]

The encoded law and its text.

  why RULE FILE   why a provision does or does not apply to a transaction: every condition with its value.
                  The end of an id is enough: 746.8.a.1, 744.21; a licence exception goes by its symbol: STA
  show PLACE      the text of a paragraph or supplement as kept: 744.21(a)(2), 744-supplement-2
  fetch           downloads the eCFR text of the parts as of a day (left out: today) into the store
  import          keeps a downloaded eCFR XML file of one part, as of the day given
  compare         holds our tables against the texts in the store on a day (left out: today): Country Chart, Country
                  Groups, lists of part 744, HTS-6 codes of part 746. Every difference is a line; what is not in the store
                  is said not to be compared

Texts are kept beside the lists, in HIGHFENCE_HOME. Exit codes: 0 done, 1 bad input or failure, 2 compare
found differences.

Example
  highfence law why 746.8.a.1 examples/01-integrated-circuits-hong-kong-russia.json
`,
  async run(args, terminal) {
    const [verb, ...rest] = args;
    const run = verb === undefined || !Object.hasOwn(VERBS, verb) ? undefined : VERBS[verb];
    if (run === undefined)
      throw new CodedError("HF-CLI-003", { value: "why, show, fetch, import or compare" });
    const flags = verb === "compare" ? ["json"] : [];
    const read = readOptions(rest, { flags, values: ["as-of", "on", "file"] });
    return await run({ terminal, ...read });
  },
};

interface Call {
  readonly terminal: Terminal;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly values: Readonly<Record<string, string>>;
  readonly operands: readonly string[];
}

const VERBS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  why,
  show,
  fetch,
  import: keep,
  compare,
};

async function why({ terminal, values, operands }: Call): Promise<number> {
  const [rule, path] = operands;
  if (rule === undefined || path === undefined) throw new CodedError("HF-CLI-003", { value: "RULE FILE" });
  const { whyRule } = await import("../../app/why-rule.ts");
  const { chunks, name } = inputPieces(path, terminal);
  const override = values["as-of"] === undefined ? null : asOfDate(values["as-of"], "");
  const today = asOfDate(undefined, terminal.today());
  for (const line of await whyRule(rule, chunks, { name, override, today }))
    terminal.out(`${printable(line)}\n`);
  return EXIT.release;
}

async function show({ terminal, values, operands }: Call): Promise<number> {
  const [place] = operands;
  if (place === undefined) throw new CodedError("HF-CLI-003", { value: "PLACE" });
  const { lawTextOf } = await import("../../app/law-text.ts");
  const on = dayOf(values.on, terminal.today());
  const { read, paragraphs } = lawTextOf(place, on, terminal.env);
  terminal.out(`15 CFR ${place}, text of ${read}\n\n`);
  for (const { path, text } of paragraphs) {
    const indent = "  ".repeat(path.split("(").length - 1);
    terminal.out(`${indent}${wrap(printable(text), { width: 100, indent })}\n`);
  }
  return EXIT.release;
}

async function fetch({ terminal, values, operands }: Call): Promise<number> {
  const { fetchLawTexts } = await import("../../app/fetch-law-text.ts");
  const on = dayOf(values.on, terminal.today());
  for await (const part of fetchLawTexts({ parts: operands, on, env: terminal.env }))
    terminal.out(`part ${part}: text of ${on} kept\n`);
  return EXIT.release;
}

async function keep({ terminal, values }: Call): Promise<number> {
  if (values.file === undefined || values.on === undefined)
    throw new CodedError("HF-CLI-003", { value: "--file F --on DATE" });
  const { storeLawText } = await import("../../app/law-text.ts");
  const on = dayOf(values.on, "");
  const part = storeLawText(readText(values.file), on, terminal.env);
  terminal.out(`part ${part}: text of ${on} kept\n`);
  return EXIT.release;
}

async function compare({ terminal, flags, values }: Call): Promise<number> {
  const { compareLaw } = await import("../../app/law-compare.ts");
  const result = await compareLaw(dayOf(values.on, terminal.today()), terminal.env);
  if (flags.json === true) terminal.out(`${JSON.stringify(result)}\n`);
  else
    for (const table of result.tables) terminal.out(`${printable(lineOf(table))}\n${differencesOf(table)}`);
  return result.differences === 0 ? EXIT.release : EXIT.hold;
}

function lineOf({ table, ours, text, compared, differences, notCompared, note }: ComparedTable): string {
  const day = text === null ? "" : `, text of ${text}`;
  const outcome = notCompared ?? `${compared} compared, ${differences.length} differences`;
  const result = notCompared === null ? outcome : `not compared: ${outcome}`;
  return `${table} (${ours}${day}): ${result}${note === undefined ? "" : `; ${note}`}`;
}

function differencesOf({ table, differences }: ComparedTable): string {
  return differences
    .map(({ place, ours, text }) => `  ${printable(`${table} | ${place} | ours: ${ours} | text: ${text}`)}\n`)
    .join("");
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new CodedError("HF-IN-005", { value: path, cause: error });
  }
}

/** @throws CodedError `HF-IN-017` */
function dayOf(value: string | undefined, fallback: string): PlainDate {
  const day = parsePlainDate(value ?? fallback);
  if (day === null) throw new CodedError("HF-IN-017", { value: value ?? fallback, place: "--on" });
  return day;
}
