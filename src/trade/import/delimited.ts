import { CodedError } from "../../model/coded-error.ts";
import { identifier, quote } from "../duckdb.ts";
import { firstLines } from "./text-file.ts";

/** How a delimited text file is laid out. */
export interface Delimited {
  readonly delimiter: string;
  /** Lower-case names, unique; a column that only a trailing comma makes is called `_trailing`. */
  readonly columns: readonly string[];
  /** The header has one name less than the rows have fields: every row ends with a delimiter. */
  readonly trailing: boolean;
}

/** Reads the header and the first rows. @throws CodedError `HF-TRADE-003` for a file without a header. */
export function lookAtDelimited(path: string, place: string): Delimited {
  const [header = "", ...rows] = firstLines(path).filter((line) => line.trim() !== "");
  const delimiter = ["\t", ";", "|", ","].find((one) => splitLine(header, one).length > 2) ?? ",";
  const names = splitLine(header, delimiter).map(cleanName);
  if (names.length < 3) throw new CodedError("HF-TRADE-003", { place, value: header.slice(0, 80) });
  const widths = rows.slice(0, 200).map((row) => splitLine(row, delimiter));
  const trailing =
    widths.length > 0 && widths.every((row) => row.length === names.length + 1 && row.at(-1) === "");
  return { delimiter, columns: unique(trailing ? [...names, "_trailing"] : names), trailing };
}

/** SQL that reads the file strictly, all columns as text; rows that do not fit go to DuckDB's table of rejects. */
export function readDelimited(path: string, { delimiter, columns }: Delimited): string {
  const typed = columns.map((column) => `${quote(column)}: 'VARCHAR'`).join(", ");
  return `read_csv(${quote(path)}, header = false, skip = 1, auto_detect = false, delim = ${quote(delimiter)}, quote = '"', escape = '"', columns = {${typed}}, strict_mode = true, null_padding = false, store_rejects = true, rejects_limit = 0)`;
}

/** SQL that reads a Parquet file with the same lower-case text columns. */
export function readParquetAsText(path: string, columns: readonly string[]): string {
  const cast = columns.map(
    (column) => `cast(${identifier(column)} as varchar) as ${identifier(column.toLowerCase())}`,
  );
  return `(select ${cast.join(", ")} from read_parquet(${quote(path)}))`;
}

/** The fields of one line; a doubled quote inside quotes is a quote. */
export function splitLine(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (letter === '"' && quoted && line[at + 1] === '"') {
      field += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) {
      fields.push(field);
      field = "";
    } else field += letter;
  }
  return [...fields, field];
}

/** A column's name without quotes and byte-order marks, decoded rightly or wrongly. */
function cleanName(name: string): string {
  return name
    .replaceAll(/[\ufeff"]|ï»¿/gu, "")
    .trim()
    .toLowerCase();
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const key = name === "" ? `_column${at + 1}` : name;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}_${count}`;
  });
}
