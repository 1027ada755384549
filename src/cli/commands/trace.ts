import type { Headline } from "../../app/trace.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { type ReadOptions, readOptions } from "../read-options.ts";

export const trace: Command = {
  help: `highfence trace import FILE… [--layout ID] [--json]
highfence trace files [--json]
highfence trace flows [--json | --csv]
highfence trace hub CC [--json]
highfence trace code HS6 [--json]
highfence trace headlines FOLDER [--json]

Looks for high-priority goods that reach Russia through third countries, in trade statistics that you import.
  import      reads Comtrade, Eurostat, BACI, Russian customs and other layouts (CSV, gz, Parquet); a refused row is counted and shown
  files       what is imported, with its hash, months and refused rows
  flows       every hub and tier: exports before and since March 2022, alarms, diversion score with its interval
  hub CC      one country (ISO 3166-1 alpha-2): alarms, difference in differences, synthetic control, mirror gap, in and out, placebos
  code HS6    one code of the Harmonized System: which hubs take more of it
  headlines   published figures recomputed from three files of FOLDER (A_…, B_…, D_…), and why ours differ
  --json      one JSON value
  --csv       a table for a spreadsheet

A score is a sign to ask about, not a finding. Exit codes: 0 computed, 1 bad input or failure (a file refused).

Examples
  highfence trace import exports-2020-2022.parquet
  highfence trace hub KZ
`,
  async run(args, terminal) {
    const options = readOptions(args, { flags: ["json", "csv"], values: ["layout"] });
    const [question, ...operands] = options.operands;
    const work = question === undefined ? undefined : QUESTIONS[question];
    if (question === undefined)
      throw new CodedError("HF-CLI-003", { value: "import, flows, hub, code or headlines" });
    if (work === undefined) throw new CodedError("HF-CLI-001", { value: `trace ${question}` });
    return await work(operands, options, terminal);
  },
};

type Question = (operands: readonly string[], options: ReadOptions, terminal: Terminal) => Promise<number>;

const QUESTIONS: Readonly<Record<string, Question>> = {
  import: importFiles,
  async files(_operands, { flags }, terminal) {
    const { traceFiles } = await import("../../app/trace-flows.ts");
    const notes = traceFiles(terminal.env);
    const { renderFiles } = await import("../render-trace.ts");
    terminal.out(flags.json === true ? `${JSON.stringify(notes)}\n` : renderFiles(notes));
    return EXIT.release;
  },
  async flows(_operands, { flags }, terminal) {
    const { traceFlows } = await import("../../app/trace-flows.ts");
    const result = await traceFlows(terminal.env);
    const { flowsCsv, renderFlows } = await import("../render-trace.ts");
    if (flags.json === true) terminal.out(`${JSON.stringify(result)}\n`);
    else terminal.out(flags.csv === true ? flowsCsv(result) : renderFlows(result));
    return EXIT.release;
  },
  async hub(operands, { flags }, terminal) {
    const country = one(operands, "CC").toUpperCase();
    if (!/^[A-Z]{2}$/.test(country))
      throw new CodedError("HF-IN-013", { value: country, place: "trace hub" });
    const { traceHub } = await import("../../app/trace-flows.ts");
    const report = await traceHub(country, terminal.env);
    const { renderHub } = await import("../render-trace.ts");
    terminal.out(flags.json === true ? `${JSON.stringify(report)}\n` : renderHub(report));
    return EXIT.release;
  },
  async code(operands, { flags }, terminal) {
    const code = one(operands, "HS6").replace(/[. ]/g, "");
    if (!/^\d{6}$/.test(code)) throw new CodedError("HF-TRADE-008", { value: code });
    const { traceCode } = await import("../../app/trace-flows.ts");
    const result = await traceCode(code, terminal.env);
    const { renderCode } = await import("../render-trace.ts");
    terminal.out(flags.json === true ? `${JSON.stringify(result)}\n` : renderCode(result));
    return EXIT.release;
  },
  async headlines(operands, { flags }, terminal) {
    const { traceHeadlines } = await import("../../app/trace.ts");
    const found = await traceHeadlines(one(operands, "FOLDER"));
    terminal.out(flags.json === true ? `${JSON.stringify(found)}\n` : render(found));
    return EXIT.release;
  },
};

function one([operand, extra]: readonly string[], name: string): string {
  if (operand === undefined) throw new CodedError("HF-CLI-003", { value: name });
  if (extra !== undefined) throw new CodedError("HF-CLI-002", { value: extra });
  return operand;
}

async function importFiles(
  files: readonly string[],
  { flags, values }: ReadOptions,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0) throw new CodedError("HF-CLI-003", { value: "FILE" });
  const { traceImport } = await import("../../app/trace-flows.ts");
  const results = await traceImport(files, {
    env: terminal.env,
    now: new Date().toISOString(),
    ...(values.layout === undefined ? {} : { layout: values.layout }),
    onFile: (file) => terminal.interactive && terminal.err(`reading ${file}\n`),
  });
  const { renderFiles, renderRefusal } = await import("../render-trace.ts");
  const kept = results.flatMap((result) => ("error" in result ? [] : [result]));
  const refused = results.flatMap((result) => ("error" in result ? [result] : []));
  if (flags.json === true) {
    const shown = results.map((result) =>
      "error" in result
        ? { file: result.file, error: { code: result.error.code, message: result.error.message } }
        : result,
    );
    terminal.out(`${JSON.stringify(shown)}\n`);
  } else terminal.out(renderFiles(kept));
  for (const { file, error } of refused) terminal.err(renderRefusal(file, error));
  return refused.length > 0 ? EXIT.failure : EXIT.release;
}

function render(found: readonly Headline[]): string {
  const computed = found.filter((line) => line.ours !== null).length;
  const lines = found.map((line) => {
    const ours = number(line.ours).padStart(8);
    const ratio = (line.ratio === null ? "–" : line.ratio.toFixed(2)).padStart(6);
    const title = `${line.what} (${line.unit})`.padEnd(70);
    return `${title}${number(line.published).padStart(10)}${ours}${ratio}\n    ${line.source}. ${line.why}`;
  });
  const head = `${"".padEnd(70)}${"published".padStart(10)}${"ours".padStart(8)}${"ratio".padStart(6)}`;
  return `${computed} of ${found.length} published figures recomputed.\n\n${head}\n${lines.join("\n")}\n`;
}

function number(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}
