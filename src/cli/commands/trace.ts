import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { progressOn } from "../progress.ts";
import { asOfDate, type ReadOptions, readOptions } from "../read-options.ts";
import { ANSWER_OPTIONS, type Answer, formOf, writeAnswer, writeWhole } from "../write-answer.ts";

export const trace: Command = {
  help: `highfence trace import FILE… [--layout ID]
highfence trace files
highfence trace flows [--annual]
highfence trace hub CC [--annual]
highfence trace code HS6 [--annual]
highfence trace estimate HS6 [--annual]
highfence trace shipments FILE… [--map MAPPING] | --store [--as-of DATE]
highfence trace report --output FILE.html [--charts FOLDER]
highfence trace headlines FOLDER

Looks for high-priority goods that reach Russia through third countries, in trade statistics and shipment records that you import.
  import      reads Comtrade, Eurostat, BACI, Russian customs and other layouts (CSV, gz, Parquet); a refused row is counted and shown
  files       what is imported, with its hash, months and refused rows
  flows       every hub and tier: exports before and since March 2022, alarms, diversion score with its interval
  hub CC      one country (ISO 3166-1 alpha-2): alarms, difference in differences, synthetic control, mirror gap, in and out, placebos
  code HS6    one code of the Harmonized System: which hubs take more of it
  estimate    one code: the best estimate of each pair's trade, from the exporter's and the importer's record
  shipments   imports shipment records (FollowTheMoney, or CSV with --map), then shows where goods were made, sold and sent from,
              and consignees and shippers by their red flags; --store: those imported before
  report      everything imported as one HTML page that needs nothing from elsewhere: map, ranking, time lines, shipments, method, files;
              --charts writes each chart as an SVG file too
  headlines   published figures recomputed from three files of FOLDER (A_…, B_…, D_…), and why ours differ

  --annual         years instead of months; chosen by itself where only annual data are imported
  --map MAPPING    JSON from our field names to the file's columns, see docs/method/trade.md
  --as-of DATE     lists of that day (shipments)
  --format FORM    table (default), json, csv or parquet; --json and --csv are short for two of them
  --output FILE    writes there instead of to standard output

A score or a red flag is a question to ask, not a finding. Exit codes: 0 computed, 1 bad input or failure (a file refused).

Examples
  highfence trace import exports-2020-2022.parquet
  highfence trace hub KZ
  highfence trace shipments declarations.csv --map mapping.json --format csv --output consignees.csv
`,
  async run(args, terminal) {
    const options = readOptions(args, {
      flags: [...ANSWER_OPTIONS.flags, "annual", "store"],
      values: [...ANSWER_OPTIONS.values, "layout", "map", "as-of", "charts"],
    });
    const [question, ...operands] = options.operands;
    if (question === undefined)
      throw new CodedError("HF-CLI-003", {
        value: "import, flows, hub, code, estimate, shipments, report or headlines",
      });
    const work = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
    if (work === undefined) throw new CodedError("HF-CLI-001", { value: `trace ${question}` });
    formOf(options);
    const progress = progressOn(terminal);
    try {
      return await work({ operands, options, terminal, onStep: progress.step, done: progress.done });
    } finally {
      progress.done();
    }
  },
};

interface Asked {
  readonly operands: readonly string[];
  readonly options: ReadOptions;
  readonly terminal: Terminal;
  readonly onStep: (what: string, share: number) => void;
  /** Removes the progress bar before anything is written. */
  readonly done: () => void;
}

const QUESTIONS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
  import: importFlows,
  async files(asked) {
    const { traceFiles } = await import("../../app/trace-flows.ts");
    const { filesAnswer } = await import("../render-trace.ts");
    return await give(filesAnswer(traceFiles(asked.terminal.env)), asked);
  },
  async flows(asked) {
    const { traceFlows } = await import("../../app/trace-flows.ts");
    const { flowsAnswer } = await import("../render-trace.ts");
    return await give(flowsAnswer(await traceFlows(asked.terminal.env, flowOptions(asked))), asked);
  },
  async hub(asked) {
    const country = one(asked.operands, "CC").toUpperCase();
    if (!/^[A-Z]{2}$/.test(country))
      throw new CodedError("HF-IN-013", { value: country, place: "trace hub" });
    const { traceHub } = await import("../../app/trace-flows.ts");
    const { hubAnswer } = await import("../render-trace.ts");
    return await give(hubAnswer(await traceHub(country, asked.terminal.env, flowOptions(asked))), asked);
  },
  async estimate(asked) {
    const { traceEstimate } = await import("../../app/trace-estimate.ts");
    const { estimateAnswer } = await import("../render-estimate.ts");
    const code = codeOf(asked);
    return await give(
      estimateAnswer(await traceEstimate(code, asked.terminal.env, flowOptions(asked))),
      asked,
    );
  },
  async code(asked) {
    const code = codeOf(asked);
    const { traceCode } = await import("../../app/trace-flows.ts");
    const { codeAnswer } = await import("../render-trace.ts");
    return await give(codeAnswer(await traceCode(code, asked.terminal.env, flowOptions(asked))), asked);
  },
  shipments,
  report,
  async headlines(asked) {
    const { traceHeadlines } = await import("../../app/trace.ts");
    const { headlinesAnswer } = await import("../render-trace.ts");
    return await give(headlinesAnswer(await traceHeadlines(one(asked.operands, "FOLDER"))), asked);
  },
};

async function give(answer: Answer, { options, terminal, done }: Asked): Promise<number> {
  done();
  await writeAnswer(answer, options, terminal);
  return EXIT.release;
}

function flowOptions({ options, onStep }: Asked): {
  annual: boolean;
  onStep: (what: string, share: number) => void;
} {
  return { annual: options.flags.annual === true, onStep };
}

function codeOf({ operands }: Asked): string {
  const code = one(operands, "HS6").replace(/[. ]/g, "");
  if (!/^\d{6}$/.test(code)) throw new CodedError("HF-TRADE-008", { value: code });
  return code;
}

function one([operand, extra]: readonly string[], name: string): string {
  if (operand === undefined) throw new CodedError("HF-CLI-003", { value: name });
  if (extra !== undefined) throw new CodedError("HF-CLI-002", { value: extra });
  return operand;
}

async function importFlows(asked: Asked): Promise<number> {
  const { operands, options, terminal, onStep } = asked;
  if (operands.length === 0) throw new CodedError("HF-CLI-003", { value: "FILE" });
  const { traceImport } = await import("../../app/trace-flows.ts");
  const results = await traceImport(operands, {
    env: terminal.env,
    now: new Date().toISOString(),
    onStep,
    ...(options.values.layout === undefined ? {} : { layout: options.values.layout }),
  });
  const { importAnswer } = await import("../render-trace.ts");
  const { answer, refusals } = importAnswer(results);
  await give(answer, asked);
  for (const refusal of refusals) terminal.err(refusal);
  return refusals.length > 0 ? EXIT.failure : EXIT.release;
}

/** Files are imported first; one that is refused fails the command before any answer, so that no answer rests on a part. */
async function shipments(asked: Asked): Promise<number> {
  const { operands, options, terminal, onStep } = asked;
  if (operands.length === 0 && options.flags.store !== true)
    throw new CodedError("HF-CLI-003", { value: "FILE, or --store" });
  const { importShipmentFiles, traceShipments } = await import("../../app/trace-shipments.ts");
  const results = await importShipmentFiles(operands, {
    env: terminal.env,
    now: new Date().toISOString(),
    onStep,
    ...(options.values.map === undefined ? {} : { mapping: options.values.map }),
  });
  const { importAnswer } = await import("../render-trace.ts");
  const { answer: imported, refusals } = importAnswer(results);
  asked.done();
  for (const refusal of refusals) terminal.err(refusal);
  if (refusals.length > 0) return EXIT.failure;
  const date = asOfDate(options.values["as-of"], terminal.today());
  const report = await traceShipments(terminal.env, { date, onStep });
  const { shipmentsAnswer } = await import("../render-shipments.ts");
  const answer = shipmentsAnswer(report);
  const before = operands.length > 0 ? `${imported.text}\n` : "";
  return await give({ ...answer, text: `${before}${answer.text}` }, asked);
}

async function report({ options, terminal, onStep, done }: Asked): Promise<number> {
  const { output, charts } = options.values;
  if (output === undefined) throw new CodedError("HF-CLI-003", { value: "--output FILE" });
  const { traceReport } = await import("../../app/trace-report.ts");
  const date = asOfDate(options.values["as-of"], terminal.today());
  const made = await traceReport(terminal.env, { date, onStep, annual: options.flags.annual === true });
  done();
  writeWhole(output, made.page);
  if (charts !== undefined) writeCharts(charts, made.charts);
  if (options.flags.json === true) terminal.out(`${JSON.stringify(made.data)}\n`);
  else
    terminal.out(
      `${output}: ${made.page.length.toLocaleString("en-US")} characters, opens in any browser.\n`,
    );
  return EXIT.release;
}

function writeCharts(folder: string, charts: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new CodedError("HF-TRADE-009", { place: folder, cause });
  }
  for (const [name, svg] of Object.entries(charts)) writeWhole(join(folder, `${name}.svg`), `${svg}\n`);
}
