import { join } from "node:path";
import { CodedError } from "../model/coded-error.ts";
import { type Database, quote, TRADE_DATA } from "./duckdb.ts";

/** A file to be read under a name that a question uses, and the columns it needs of it. */
export interface HeadlineSource {
  readonly view: string;
  readonly path: string;
  readonly columns: readonly string[];
}

/** The European Central Bank's reference rates, means of the days of each month. */
export const ECB_RATES: HeadlineSource = {
  view: "ecb_rates",
  path: join(TRADE_DATA, "ecb-monthly-rates.csv"),
  columns: ["period", "currency", "per_eur"],
};

/**
 * Reads a whole file into a table: a file cut in the middle fails here, and no question sees a part of it.
 * @throws CodedError `HF-TRADE-001` if it cannot be read, `HF-TRADE-002` if a column is missing
 */
export async function addSource(db: Database, { view, path, columns }: HeadlineSource): Promise<void> {
  const reader = path.endsWith(".parquet")
    ? `read_parquet(${quote(path)})`
    : `read_csv(${quote(path)}, header = true, strict_mode = true, null_padding = false)`;
  try {
    await db.run(`create table ${view} as select * from ${reader}`);
  } catch (cause) {
    throw new CodedError("HF-TRADE-001", { place: path, cause });
  }
  const found = new Set((await db.rows(`describe ${view}`)).map((row) => row.column_name));
  const missing = columns.find((column) => !found.has(column));
  if (missing === undefined) return;
  await db.run(`drop table ${view}`);
  throw new CodedError("HF-TRADE-002", { place: path, value: missing });
}
