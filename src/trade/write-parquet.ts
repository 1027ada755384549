import { randomBytes } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { CodedError } from "../model/coded-error.ts";
import { identifier, openDatabase, quote } from "./duckdb.ts";

/** One row of an answer as a table has it. */
export type AnswerRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Writes rows as Parquet, columns in the order of the first row; numbers as doubles, the rest as text or booleans. The file is
 * complete or not there. @throws CodedError `HF-TRADE-009` where it cannot be written
 */
export async function writeParquet(rows: readonly AnswerRow[], path: string): Promise<void> {
  const columns = Object.keys(rows[0] ?? { nothing: null });
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  const db = await openDatabase();
  try {
    await db.table(
      "answer",
      columns,
      rows.map((row) => columns.map((column) => (row[column] == null ? null : String(row[column])))),
    );
    const typed = columns.map((column) => {
      const sample = rows.find((row) => row[column] != null)?.[column];
      const type =
        typeof sample === "number" ? "double" : typeof sample === "boolean" ? "boolean" : "varchar";
      return `cast(${identifier(column)} as ${type}) as ${identifier(column)}`;
    });
    await db.run(`copy (select ${typed.join(", ")} from answer) to ${quote(part)} (format parquet)`);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new CodedError("HF-TRADE-009", { place: path, cause });
  } finally {
    db.close();
  }
}
