import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";

/** Tables and questions stand outside `src`, so that the published package carries them without a copy step. */
export const TRADE_DATA: string = join(import.meta.dirname, "../../data/trade");

export type Row = Readonly<Record<string, unknown>>;

export interface DatabaseLimits {
  /** DuckDB's form, for instance `4GB`. */
  readonly memory?: string;
  readonly threads?: number;
  /** Folder that DuckDB may spill to. */
  readonly spill?: string;
}

/** An in-memory DuckDB. Close it when done. */
export interface Database {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Row[]>;
  /** Makes a table of text columns; numbers and dates are cast by whoever reads it. */
  table(name: string, columns: readonly string[], rows: Iterable<readonly (string | null)[]>): Promise<void>;
  /** The rows that answer a question of `data/trade/sql`, by file name without extension. */
  ask(question: string): Promise<readonly Row[]>;
  close(): void;
}

/** Opens DuckDB; its native library is loaded here and not before, because most commands never need it. */
export async function openDatabase(limits: DatabaseLimits = {}): Promise<Database> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: limits.memory ?? "4GB",
    ...(limits.threads === undefined ? {} : { threads: String(limits.threads) }),
    ...(limits.spill === undefined ? {} : { temp_directory: limits.spill }),
    preserve_insertion_order: "false",
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: (sql) => rowsOf(connection, sql),
    table: (name, columns, rows) => appendTable(connection, { name, columns, rows }),
    ask: (question) => rowsOf(connection, questionText(question)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The text of a question of `data/trade/sql`. */
export function questionText(question: string): string {
  return readFileSync(join(TRADE_DATA, "sql", `${question}.sql`), "utf8");
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

async function appendTable(
  connection: DuckDBConnection,
  of: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: Iterable<readonly (string | null)[]>;
  },
): Promise<void> {
  const typed = of.columns.map((column) => `${identifier(column)} varchar`).join(", ");
  await connection.run(`create or replace table ${identifier(of.name)} (${typed})`);
  const appender = await connection.createAppender(of.name);
  for (const row of of.rows) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** `text` as an SQL string. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `name` as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A number of a row; DuckDB gives 64-bit integers and decimals as text. `null` where it is none. */
export function numberOf(value: unknown): number | null {
  if (value === null || value === undefined || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A number of a row, 0 where it is none: for sums and counts only, which SQL leaves empty over no rows. */
export function sumOf(value: unknown): number {
  return numberOf(value) ?? 0;
}
