import { CodedError } from "../../model/coded-error.ts";
import { csvRows, recordOfRow, requireColumns } from "../csv-records.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";

const NEEDED = [
  "Name",
  "Street_Address",
  "City",
  "Country",
  "Effective_Date",
  "Expiration_Date",
  "FR_Citation",
];

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!/^"?Name"?\t/u.test(await file.head())) throw new CodedError("HF-LIST-001", { place: file.name });
    let header: string[] | null = null;
    for await (const row of csvRows(file, { delimiter: "\t", quotes: "relaxed" })) {
      if (header === null) {
        header = row.fields.map((name) => name.trim());
        requireColumns(header, NEEDED, file.name);
      } else yield recordOfRow(header, row, "row");
    }
  }
}
