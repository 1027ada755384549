import { CodedError } from "../../model/coded-error.ts";
import { csvRows, recordOfRow, requireColumns } from "../csv-records.ts";
import { readJson } from "../json-file.ts";
import type { SourceFile } from "../source-file.ts";
import { recordOfJson, type SourceRecord } from "../source-record.ts";

const NEEDED = ["_id", "source", "name", "addresses", "alt_names", "programs", "license_requirement", "ids"];

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    const head = await file.head();
    if (/^\s*\{/u.test(head)) yield* jsonResults(file);
    else if (/^(?:\u00ef\u00bb\u00bf)?_id,source,/u.test(head)) yield* rows(file);
    else throw new CodedError("HF-LIST-001", { place: file.name });
  }
}

async function* rows(file: SourceFile): AsyncGenerator<SourceRecord> {
  let header: string[] | null = null;
  for await (const row of csvRows(file, { delimiter: "," })) {
    if (header === null) {
      header = row.fields;
      requireColumns(header, NEEDED, file.name);
    } else yield recordOfRow(header, row, "csv");
  }
}

async function* jsonResults(file: SourceFile): AsyncGenerator<SourceRecord> {
  const value = await readJson(file);
  const results = typeof value === "object" && value !== null && "results" in value ? value.results : null;
  if (!Array.isArray(results)) throw new CodedError("HF-LIST-001", { value: "no results", place: file.name });
  for (const [index, one] of results.entries()) {
    yield recordOfJson("json", one as object, { location: `result ${index + 1}` });
  }
}
