import { CodedError } from "../../model/coded-error.ts";
import { csvRows, recordOfRow, requireColumns, splitLine, uniqueHeader } from "../csv-records.ts";
import { encodingOf, type SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xmlRecords } from "../xml-records.ts";

const XML = {
  root: "export",
  records: new Set(["sanctionEntity"]),
  headers: new Set(["export"]),
  containers: new Set<string>(),
};
const NEEDED = [
  "Entity_logical_id",
  "Subject_type",
  "Naal_wholename",
  "Naal_lastname",
  "Addr_city",
  "Birt_date",
  "EU_ref_num",
];

const NEEDED_NOW = [
  "Entity_LogicalId",
  "Entity_EU_ReferenceNumber",
  "Entity_SubjectType",
  "Entity_Regulation_Programme",
  "NameAlias_WholeName",
  "Address_City",
  "BirthDate_BirthDate",
  "Identification_Number",
  "Citizenship_CountryIso2Code",
];

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    const head = await file.head();
    if (/<(?:\w+:)?export[\s>]/u.test(head)) yield* xmlRecords(file, XML);
    else if (/^(?:\u00ef\u00bb\u00bf)?"?Date_file/u.test(head)) yield* rows(file, head.startsWith('"'));
    else if (/^(?:\u00ef\u00bb\u00bf)?"?fileGenerationDate/u.test(head)) yield* currentRows(file);
    else throw new CodedError("HF-LIST-001", { place: file.name });
  }
}

/** Rows of CSV 1.1. @throws CodedError `HF-LIST-005` where a column that the mapper needs is missing */
async function* currentRows(file: SourceFile): AsyncGenerator<SourceRecord> {
  let header: string[] | null = null;
  for await (const row of csvRows(file, { delimiter: ";", quotes: "relaxed" })) {
    if (header === null) {
      header = uniqueHeader(row.fields);
      requireColumns(header, NEEDED_NOW, file.name);
    } else yield recordOfRow(header, row, "current-row");
  }
}

/** Rows under the header; where a spreadsheet program quoted each line whole, the line is unpacked first. */
async function* rows(file: SourceFile, isQuotedWhole: boolean): AsyncGenerator<SourceRecord> {
  let header: string[] | null = null;
  for await (const row of csvRows(file, {
    delimiter: isQuotedWhole ? "," : ";",
    quotes: "relaxed",
    encoding: await encodingOf(file),
  })) {
    const fields = isQuotedWhole ? splitLine(row.fields.join(",").replace(/\t+$/u, ""), ";") : row.fields;
    if (header === null) {
      header = uniqueHeader(fields).map((name) => (name.startsWith("Date_file") ? "Date_file" : name));
      requireColumns(header, NEEDED, file.name);
    } else yield recordOfRow(header, { fields, line: row.line }, "row");
  }
}
