import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { parse as parseText } from "csv-parse/sync";
import { CodedError } from "../model/coded-error.ts";
import { decoded, type SourceFile } from "./source-file.ts";
import { SourceRecord } from "./source-record.ts";

/** How a table of text is laid out. */
export interface CsvShape {
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly encoding?: "utf-8" | "windows-1252";
  /** Whether a quote may stand inside an unquoted field, as in tables without quoting. */
  readonly quotes?: "strict" | "relaxed";
}

const MAX_ROW_CHARS = 2_000_000;

/** Streams rows as arrays of fields with their line. @throws CodedError `HF-LIST-002` */
export async function* csvRows(
  file: SourceFile,
  shape: CsvShape,
): AsyncGenerator<{ fields: string[]; line: number }> {
  const text = decoded(file.open(), {
    place: file.name,
    ...(shape.encoding === undefined ? {} : { encoding: shape.encoding }),
  });
  const parser = parse({
    bom: true,
    delimiter: shape.delimiter,
    info: true,
    max_record_size: MAX_ROW_CHARS,
    relax_column_count: true,
    relax_quotes: shape.quotes === "relaxed",
    skip_empty_lines: true,
  });
  const source = Readable.from(text, { objectMode: true });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { fields: row.record, line: row.info.lines };
    }
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("HF-LIST-002", {
      value: error instanceof Error ? error.message : String(error),
      place: file.name,
      cause: error,
    });
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** The fields of one line that was quoted whole. */
export function splitLine(line: string, delimiter: CsvShape["delimiter"]): string[] {
  const rows = parseText(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
  return rows[0] ?? [];
}

/** A record of a row under a header; a header's name that comes twice gets `#2`. @throws CodedError `HF-LIST-005` */
export function recordOfRow(
  header: readonly string[],
  row: { fields: readonly string[]; line: number },
  kind: string,
): SourceRecord {
  const location = `line ${row.line}`;
  if (row.fields.length > header.length && row.fields.slice(header.length).some((field) => field !== "")) {
    throw new CodedError("HF-LIST-005", {
      value: `${row.fields.length} fields under ${header.length} columns`,
      place: location,
    });
  }
  const record = new SourceRecord(kind, location);
  for (const [index, name] of header.entries()) record.add(name, row.fields[index] ?? "");
  return record;
}

/** The header with repeated names numbered. */
export function uniqueHeader(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const trimmed = name.trim();
    const count = (seen.get(trimmed) ?? 0) + 1;
    seen.set(trimmed, count);
    return count === 1 ? trimmed : `${trimmed}#${count}`;
  });
}

/** @throws CodedError `HF-LIST-005` where a column that the mapper needs is missing. */
export function requireColumns(header: readonly string[], needed: readonly string[], place: string): void {
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new CodedError("HF-LIST-005", { value: `no column ${missing.join(", ")}`, place });
  }
}
