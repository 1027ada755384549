import { CodedError } from "../../model/coded-error.ts";
import { recordOfRow, requireColumns } from "../csv-records.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xlsxRows } from "../xlsx-rows.ts";

const NEEDED = ["Reference", "Name of Individual or Entity", "Type", "Name Type"];

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!(await file.head()).startsWith("PK")) throw new CodedError("HF-LIST-001", { place: file.name });
    let header: string[] | null = null;
    for await (const row of xlsxRows(file)) {
      if (header === null) {
        header = row.fields.map((field) => field.replace(/\s+/gu, " ").trim());
        requireColumns(header, NEEDED, file.name);
      } else if (row.fields.some((field) => field.trim() !== "")) yield recordOfRow(header, row, "row");
    }
  }
}
