import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { CodedError } from "../model/coded-error.ts";

/** The questions stand outside `src`, so that the published package carries them without a copy step. */
const DATA = join(import.meta.dirname, "../../data/trade");

/** A file to be read under a name that the questions use, and the columns they need of it. */
export interface TradeSource {
  readonly view: string;
  readonly path: string;
  readonly columns: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

/** An in-memory DuckDB with named sources. Close it when done. */
export interface TradeStore {
  /** Names a file. @throws CodedError HF-TRADE-001 if it cannot be read, HF-TRADE-002 if a column is missing. */
  add(source: TradeSource): Promise<void>;
  /** Names a list of HS6 codes as the one-column view `hs6`. */
  addCodes(view: string, codes: readonly string[]): Promise<void>;
  /** The rows that answer a question of `data/trade/sql`, by file name without extension. */
  ask(question: string): Promise<readonly Row[]>;
  close(): void;
}

/** Opens DuckDB; its native library is loaded here and not before, because most commands never need it. */
export async function openTradeStore(): Promise<TradeStore> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    add: (source) => addSource(connection, source),
    addCodes: async (view, codes) => {
      const values = codes.map((code) => `(${quote(code)})`).join(", ");
      await connection.run(`create table ${view} as select * from (values ${values}) as codes(hs6)`);
    },
    ask: (question) => rowsOf(connection, readFileSync(join(DATA, "sql", `${question}.sql`), "utf8")),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The embedded monthly exchange rates. */
export const USD_RATES: TradeSource = {
  view: "usd_rates",
  path: join(DATA, "ecb-usd-per-eur.csv"),
  columns: ["period", "usd_per_eur"],
};

/** Reads the whole file into a table first: a file cut in the middle fails here, and no question sees a part of it. */
async function addSource(connection: DuckDBConnection, { view, path, columns }: TradeSource): Promise<void> {
  const reader = path.endsWith(".parquet")
    ? `read_parquet(${quote(path)})`
    : `read_csv(${quote(path)}, header = true, strict_mode = true, null_padding = false)`;
  try {
    await connection.run(`create table ${view} as select * from ${reader}`);
  } catch (cause) {
    throw new CodedError("HF-TRADE-001", { place: path, cause });
  }
  const found = new Set((await rowsOf(connection, `describe ${view}`)).map((row) => row.column_name));
  const missing = columns.find((column) => !found.has(column));
  if (missing === undefined) return;
  await connection.run(`drop table ${view}`);
  throw new CodedError("HF-TRADE-002", { place: path, value: missing });
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
