import { parentPort, workerData } from "node:worker_threads";
import { type PlainDate, plainDate } from "../model/plain-date.ts";
import type { ClearedPair } from "./allow-list.ts";
import { alertsIn, type CustomerRow, formatResults, screenRow } from "./screen-rows.ts";
import { screenerOn } from "./screener.ts";

/** A worker of `screen --input`: chunks of rows in, formatted lines out. Each reads the same index artefact. */
interface Setup {
  readonly asOf: string;
  readonly format: "csv" | "jsonl";
  readonly threshold?: number;
  readonly limit?: number;
  readonly allowed?: { readonly pairs: readonly ClearedPair[]; readonly on: PlainDate };
  readonly env: Readonly<Record<string, string | undefined>>;
}

const { asOf, format, env, ...options }: Setup = workerData;
const screener = screenerOn(plainDate(asOf), env);

parentPort?.on("message", (chunk: { first: number; rows: readonly CustomerRow[] }) => {
  const results = chunk.rows.flatMap((row, at) => screenRow(row, chunk.first + at, { screener, ...options }));
  parentPort?.postMessage({
    first: chunk.first,
    rows: chunk.rows.length,
    alerts: alertsIn(results),
    holds: results.filter(({ status }) => status === "hold").length,
    text: formatResults(results, format),
  });
});
