import { randomBytes } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { CodedError } from "../model/coded-error.ts";
import type { AnswerRow } from "../trade/write-parquet.ts";
import type { Terminal } from "./command.ts";
import type { ReadOptions } from "./read-options.ts";

/** An answer in each of its forms. */
export interface Answer {
  /** For people. */
  readonly text: string;
  /** The JSON contract. */
  readonly json: unknown;
  /** The main table, for spreadsheets and other programs. */
  readonly rows: readonly AnswerRow[];
}

export const ANSWER_OPTIONS: { readonly flags: readonly string[]; readonly values: readonly string[] } = {
  flags: ["json", "csv"],
  values: ["format", "output"],
};

type Form = "table" | "json" | "csv" | "parquet";

/** The form that the options ask for. @throws CodedError `HF-CLI-002`, or `HF-TRADE-009` for Parquet without a file */
export function formOf({ flags, values }: ReadOptions): Form {
  const named = values.format ?? (flags.json === true ? "json" : flags.csv === true ? "csv" : "table");
  if (named !== "table" && named !== "json" && named !== "csv" && named !== "parquet")
    throw new CodedError("HF-CLI-002", {
      value: `--format ${named}`,
      fix: "Give table, json, csv or parquet.",
    });
  if (named === "parquet" && values.output === undefined)
    throw new CodedError("HF-TRADE-009", { value: "--format parquet without --output" });
  return named;
}

/** Writes an answer to standard output or to the file of `--output`, which is complete or not there. */
export async function writeAnswer(answer: Answer, options: ReadOptions, terminal: Terminal): Promise<void> {
  const form = formOf(options);
  const { output } = options.values;
  if (form === "parquet") {
    const { writeParquet } = await import("../trade/write-parquet.ts");
    return await writeParquet(answer.rows, output ?? "");
  }
  const text =
    form === "json" ? `${JSON.stringify(answer.json)}\n` : form === "csv" ? csvOf(answer.rows) : answer.text;
  if (output === undefined) terminal.out(text);
  else writeWhole(output, text);
}

/** Writes `text` under another name first. @throws CodedError `HF-TRADE-009` */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new CodedError("HF-TRADE-009", { place: path, cause });
  }
}

function csvOf(rows: readonly AnswerRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

/** A name that begins as a formula would be run by a spreadsheet: it gets an apostrophe. */
function cell(value: AnswerRow[string]): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
