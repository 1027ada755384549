import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync, readFileSync, truncateSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { parse } from "csv-parse";
import { parse as parseLine } from "csv-parse/sync";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { clearedPairs } from "./screen-name.ts";
import { type CustomerRow, customerName, RESULT_COLUMNS } from "./screen-rows.ts";
import { screenerOn } from "./screener.ts";

export interface ScreenFileOptions {
  readonly input: string;
  readonly output: string;
  readonly asOf: PlainDate;
  readonly threshold?: number;
  readonly limit?: number;
  /** File of cleared pairs. */
  readonly allowList?: string;
  /** Goes on after the rows that the output already has. */
  readonly resume: boolean;
  readonly workers?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called now and then with the rows done. */
  readonly progress?: (rows: number) => void;
}

/** What a bulk run did. Every row of the input has at least one line in the output. */
export interface ScreenFileResult {
  readonly rows: number;
  readonly skipped: number;
  readonly alerts: number;
  readonly holds: number;
}

const CHUNK = 200;

interface Done {
  readonly first: number;
  readonly rows: number;
  readonly alerts: number;
  readonly holds: number;
  readonly text: string;
}

/**
 * Screens a file of customers (CSV with a header, or JSON lines) to a file of results, in order, streaming, on worker threads.
 * @throws CodedError `HF-IN-005` for a file that is not there, `HF-IN-030` for one without a name column, `HF-IN-033` for a wrong allow list
 */
export async function screenFile(options: ScreenFileOptions): Promise<ScreenFileResult> {
  const format = /\.(?:jsonl|ndjson)$/i.test(options.output) ? "jsonl" : "csv";
  if (!existsSync(options.input)) throw new CodedError("HF-IN-005", { place: options.input });
  const done = options.resume === true ? rowsDone(options.output, format) : NOTHING_DONE;
  await needSameInput(options, done);
  if (done.bytes > 0) truncateSync(options.output, done.bytes);
  const skipped = Math.max(0, done.last - 1);
  // Builds and saves the index once, before the workers read it.
  screenerOn(options.asOf, options.env);
  const pool = new Pool(options, format);
  const out = createWriteStream(options.output, { flags: skipped > 0 ? "a" : "w" });
  if (skipped === 0 && format === "csv") out.write(`${RESULT_COLUMNS.join(",")}\n`);
  try {
    return await run(pool, { ...options, skipped, out });
  } finally {
    await pool.close();
    out.end();
    await once(out, "close");
  }
}

async function run(
  pool: Pool,
  options: ScreenFileOptions & { skipped: number; out: NodeJS.WritableStream },
): Promise<ScreenFileResult> {
  let [rows, alerts, holds] = [0, 0, 0];
  const waiting: Promise<Done>[] = [];
  const drain = async (): Promise<void> => {
    const done = await waiting.shift();
    if (done === undefined) return;
    if (!options.out.write(done.text)) await once(options.out, "drain");
    rows += done.rows;
    alerts += done.alerts;
    holds += done.holds;
    options.progress?.(options.skipped + rows);
  };
  for await (const chunk of chunksOf(rowsOf(options.input), options.skipped)) {
    waiting.push(pool.screen(chunk));
    if (waiting.length >= pool.size * 3) await drain();
  }
  while (waiting.length > 0) await drain();
  return { rows, skipped: options.skipped, alerts, holds };
}

async function* chunksOf(
  rows: AsyncIterable<CustomerRow>,
  skipped: number,
): AsyncGenerator<{ first: number; rows: CustomerRow[] }> {
  let chunk: CustomerRow[] = [];
  let number = 0;
  for await (const row of rows) {
    number++;
    if (number === 1) needName(row);
    if (number <= skipped) continue;
    chunk.push(row);
    if (chunk.length === CHUNK) {
      yield { first: number - CHUNK + 1, rows: chunk };
      chunk = [];
    }
  }
  if (chunk.length > 0) yield { first: number - chunk.length + 1, rows: chunk };
}

function needName(row: CustomerRow): void {
  const names = ["name", "full_name", "fullname", "customer", "customer_name"];
  if (names.some((name) => name in row)) return;
  throw new CodedError("HF-IN-030", { value: Object.keys(row).join(", ") });
}

async function* rowsOf(input: string): AsyncGenerator<CustomerRow> {
  const stream = createReadStream(input);
  if (/\.(?:jsonl|ndjson)$/i.test(input)) {
    for await (const line of createInterface({ input: stream })) if (line.trim() !== "") yield jsonRow(line);
    return;
  }
  const parser = stream.pipe(
    parse({
      bom: true,
      columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  yield* parser as AsyncIterable<CustomerRow>;
}

/** A line that is no JSON object becomes a row without a name, which is put on hold. */
function jsonRow(line: string): CustomerRow {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return { name: "" };
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key.toLowerCase(),
        typeof one === "string" ? one : String(one ?? ""),
      ]),
    );
  } catch {
    return { name: "" };
  }
}

/** What an earlier output holds: its last row, which may have been cut and is done again, and the bytes and name before that. */
interface RowsDone {
  readonly last: number;
  readonly bytes: number;
  readonly name: string;
}

const NOTHING_DONE: RowsDone = { last: 0, bytes: 0, name: "" };

/** The output of another input is not continued: its rows would count as screened. @throws CodedError `HF-IN-034` */
async function needSameInput({ input, output }: ScreenFileOptions, { last, name }: RowsDone): Promise<void> {
  if (last === 0) return;
  let number = 0;
  for await (const row of rowsOf(input)) {
    number++;
    if (number === last - 1 && plain(customerName(row)) !== plain(name))
      throw new CodedError("HF-IN-034", { place: output, value: `row ${number}: ${name}` });
    if (number === last) return;
  }
  throw new CodedError("HF-IN-034", { place: output, value: `row ${last}; the input ends at row ${number}` });
}

/** A name without what a results file adds against formulas, and its spaces. */
function plain(name: string): string {
  return name.replace(/^'/, "").replace(/\s+/g, " ").trim();
}

function rowsDone(output: string, format: "csv" | "jsonl"): RowsDone {
  if (!existsSync(output)) return NOTHING_DONE;
  const bytes = readFileSync(output);
  const lines = bytes.toString("utf8").split("\n");
  const header = format === "csv" ? 1 : 0;
  if (format === "csv" && lines[0] !== RESULT_COLUMNS.join(",")) {
    throw new CodedError("HF-IN-034", { place: output, value: (lines[0] ?? "").slice(0, 60) });
  }
  const numbers = lines.map((line, at) => (at < header ? 0 : rowNumber(line, format)));
  const last = Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
  const kept = lines
    .slice(0, header)
    .concat(
      lines
        .slice(header)
        .filter((_, at) => (numbers[at + header] ?? 0) < last && (numbers[at + header] ?? 0) > 0),
    );
  const name = kept.length > header ? nameIn(kept.at(-1) ?? "", format) : "";
  return { last, bytes: Buffer.byteLength(kept.map((line) => `${line}\n`).join("")), name };
}

function nameIn(line: string, format: "csv" | "jsonl"): string {
  if (format === "csv") return (parseLine(line)[0] as string[] | undefined)?.[1] ?? "";
  return String((JSON.parse(line) as { name?: unknown }).name ?? "");
}

function rowNumber(line: string, format: "csv" | "jsonl"): number {
  const match = format === "csv" ? /^"(\d+)",/.exec(line) : /^\{"row":(\d+),/.exec(line);
  return Number(match?.[1] ?? 0);
}

/** Worker threads that take chunks in turn. */
class Pool {
  readonly size: number;
  readonly #workers: Worker[];
  readonly #pending = new Map<number, { resolve: (done: Done) => void; reject: (error: Error) => void }>();
  #next = 0;

  constructor(options: ScreenFileOptions, format: "csv" | "jsonl") {
    this.size = Math.max(1, options.workers ?? availableParallelism());
    const file = import.meta.url.endsWith(".ts") ? "./screen-worker.ts" : "./screen-worker.js";
    const { asOf, threshold, limit, env, allowList } = options;
    const workerData = {
      asOf,
      format,
      env: { ...env },
      ...(threshold === undefined ? {} : { threshold }),
      ...(limit === undefined ? {} : { limit }),
      ...(allowList === undefined ? {} : { allowed: { pairs: clearedPairs(allowList), on: asOf } }),
    };
    this.#workers = Array.from({ length: this.size }, () => {
      const worker = new Worker(new URL(file, import.meta.url), { workerData });
      worker.on("message", (done: Done) => {
        this.#pending.get(done.first)?.resolve(done);
        this.#pending.delete(done.first);
      });
      worker.on("error", (error: Error) => this.#fail(error));
      return worker;
    });
  }

  screen(chunk: { first: number; rows: readonly CustomerRow[] }): Promise<Done> {
    const { promise, resolve, reject } = Promise.withResolvers<Done>();
    this.#pending.set(chunk.first, { resolve, reject });
    this.#workers[this.#next]?.postMessage(chunk);
    this.#next = (this.#next + 1) % this.size;
    return promise;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
