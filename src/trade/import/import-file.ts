import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { CodedError } from "../../model/coded-error.ts";
import { type Database, openDatabase, quote } from "../duckdb.ts";
import type { ImportNote, TradeStore } from "../trade-store.ts";
import { lookAtDelimited, readDelimited, readParquetAsText } from "./delimited.ts";
import { type FlowFormat, flowFormatOf, nearestFormat } from "./flow-formats.ts";
import { importFlows } from "./import-flows.ts";
import { fingerprint, firstBytes, prepareText } from "./text-file.ts";

export interface ImportOptions {
  readonly store: TradeStore;
  /** ISO 8601 instant, noted as the time of import. */
  readonly now: string;
  /** Id of a layout, where the columns shall not decide. */
  readonly layout?: string;
  readonly memory?: string;
  readonly onStep?: (step: string) => void;
}

/** A file as SQL can read it. */
export interface OpenedFile {
  readonly source: string;
  readonly columns: readonly string[];
  readonly decimalComma: boolean;
  readonly about: Pick<ImportNote, "sha256" | "bytes" | "encoding">;
  readonly endsWithBreak: boolean;
  readonly notices: readonly string[];
}

/**
 * Imports one file of trade statistics. Nothing is kept unless the whole file was read.
 * @throws CodedError `HF-TRADE-001` unreadable, `-002` columns missing, `-003` no known layout, `-004` cut in the middle,
 * `-005` no usable row
 */
export async function importFile(path: string, options: ImportOptions): Promise<ImportNote> {
  return await keepFile(path, options, async (db, scratch) => {
    const opened = await openFile(db, path, scratch);
    const format = chooseFormat(opened.columns, path, options.layout);
    options.onStep?.("judging rows");
    const tally = await importFlows(db, { ...opened, format, place: path }, join(scratch, "rows.parquet"));
    refuseCut(path, opened, tally);
    return {
      kind: "flows",
      ...opened.about,
      layout: format.id,
      ...tally,
      notices: [...opened.notices, ...noticesOf(format)],
    };
  });
}

/** What a reader of files tells of one; it has written the rows to `rows.parquet` in the scratch folder. */
export type ReadFile = Omit<ImportNote, "format" | "file" | "importedAt">;

/**
 * Runs `read` with a database and a scratch folder of its own and keeps the rows that it wrote. Whatever fails, the store is as
 * it was before.
 */
export async function keepFile(
  path: string,
  options: ImportOptions,
  read: (db: Database, scratch: string) => Promise<ReadFile>,
): Promise<ImportNote> {
  const scratch = options.store.scratch(`${process.pid}-${randomBytes(6).toString("hex")}`);
  const db = await openDatabase({
    spill: scratch,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
  });
  try {
    options.onStep?.("reading");
    const found = await read(db, scratch).catch((cause: unknown) => {
      throw cause instanceof CodedError ? cause : new CodedError("HF-TRADE-001", { place: path, cause });
    });
    const note: ImportNote = { format: 1, file: basename(path), importedAt: options.now, ...found };
    options.store.keep(join(scratch, "rows.parquet"), note);
    return note;
  } finally {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @throws CodedError `HF-TRADE-004` where the last line is short and does not end: the file was cut in it */
export function refuseCut(
  path: string,
  opened: Pick<OpenedFile, "endsWithBreak">,
  tally: Pick<ImportNote, "rejected" | "examples">,
): void {
  if (!opened.endsWithBreak && tally.rejected["line: missing columns"] !== undefined)
    throw new CodedError("HF-TRADE-004", { place: path, value: tally.examples[0] ?? "last line" });
}

/** Opens CSV (packed or not, any encoding) or Parquet. @throws CodedError `HF-TRADE-001`, `-003`, `-004` */
export async function openFile(db: Database, path: string, scratch: string): Promise<OpenedFile> {
  if (firstBytes(path, 4).toString("latin1") === "PAR1") return await openParquet(db, path);
  const text = await prepareText(path, join(scratch, "text.csv"));
  if (text.bytes === 0) throw new CodedError("HF-TRADE-003", { place: path, value: "an empty file" });
  const layout = lookAtDelimited(text.path, path);
  const cut = text.endsWithBreak
    ? []
    : ["The last line does not end with a line break: the file may have been cut between two rows."];
  const trailing = layout.trailing
    ? ["Every row ends with a delimiter that the header lacks; the columns were not shifted."]
    : [];
  return {
    source: readDelimited(text.path, layout),
    columns: layout.columns,
    decimalComma: layout.delimiter !== ",",
    about: { sha256: text.sha256, bytes: text.bytes, encoding: text.encoding },
    endsWithBreak: text.endsWithBreak,
    notices: [...trailing, ...cut],
  };
}

async function openParquet(db: Database, path: string): Promise<OpenedFile> {
  const about = { ...(await fingerprint(path)), encoding: "parquet" };
  try {
    const described = await db.rows(`describe select * from read_parquet(${quote(path)})`);
    const columns = described.map((row) => String(row.column_name));
    return {
      source: readParquetAsText(path, columns),
      columns: columns.map((column) => column.toLowerCase()),
      decimalComma: false,
      about,
      endsWithBreak: true,
      notices: [],
    };
  } catch (cause) {
    throw new CodedError("HF-TRADE-004", { place: path, cause });
  }
}

function chooseFormat(columns: readonly string[], place: string, wanted: string | undefined): FlowFormat {
  const format = flowFormatOf(columns);
  if (format !== null && (wanted === undefined || wanted === format.id)) return format;
  const { format: nearest, missing } = nearestFormat(columns);
  if (missing.length > 0 && missing.length < nearest.needs.length / 2)
    throw new CodedError("HF-TRADE-002", { place, value: `${missing.join(", ")} (layout ${nearest.id})` });
  throw new CodedError("HF-TRADE-003", { place, value: columns.slice(0, 12).join(", ") });
}

function noticesOf({ id }: FlowFormat): string[] {
  if (id === "fts-mirror")
    return [
      "STOIM is read as USD: this layout with a Source column states dollars, the customs' own thousands.",
    ];
  if (id === "comext-relational")
    return ["The column names of this layout were not checked against a file of Eurostat."];
  return [];
}
