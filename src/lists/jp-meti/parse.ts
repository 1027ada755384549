import { CodedError } from "../../model/coded-error.ts";
import { recordOfRow } from "../csv-records.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xlsxRows } from "../xlsx-rows.ts";

/** Our names of the six columns, known by the English half of their bilingual headings. */
const COLUMNS = [
  ["number", /^No/u],
  ["country", /Country or Region/u],
  ["name", /Company or Organization/u],
  ["aliases", /Also Known As/u],
  ["wmd", /Type of WMD/u],
  ["conventional", /Conventional Weapons/u],
] as const;

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!(await file.head()).startsWith("PK")) throw new CodedError("HF-LIST-001", { place: file.name });
    let isBody = false;
    for await (const row of xlsxRows(file)) {
      if (!isBody) {
        for (const [index, [, pattern]] of COLUMNS.entries()) {
          if (!pattern.test(row.fields[index] ?? ""))
            throw new CodedError("HF-LIST-005", { value: row.fields[index] ?? "", place: file.name });
        }
        isBody = true;
      } else if (row.fields.some((field, index) => index > 0 && field.trim() !== "")) {
        yield recordOfRow(
          COLUMNS.map(([name]) => name),
          row,
          "row",
        );
      }
    }
  }
}
