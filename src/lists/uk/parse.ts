import { CodedError } from "../../model/coded-error.ts";
import { csvRows, recordOfRow, requireColumns, uniqueHeader } from "../csv-records.ts";
import { encodingOf, type SourceFile } from "../source-file.ts";
import { SourceRecord } from "../source-record.ts";

interface Layout {
  /** How the line above the header begins. */
  readonly opening: RegExp;
  readonly needed: readonly string[];
}

export const SANCTIONS_LIST: Layout = {
  opening: /^(?:\u00ef\u00bb\u00bf)?"?Report Date/u,
  needed: ["Unique ID", "Name 6", "Name type", "Regime Name", "Date Designated", "IMO number"],
};

export const CON_LIST: Layout = {
  opening: /^(?:\u00ef\u00bb\u00bf)?"?Last Updated,/u,
  needed: ["Name 6", "DOB", "Group Type", "Alias Type", "Regime", "Listed On", "Group ID"],
};

/** The line with the file's date as a record of kind `date`, then the rows under their header. */
export async function* parseRows(files: readonly SourceFile[], layout: Layout): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!layout.opening.test(await file.head())) throw new CodedError("HF-LIST-001", { place: file.name });
    let header: string[] | null = null;
    for await (const row of csvRows(file, {
      delimiter: ",",
      quotes: "relaxed",
      encoding: await encodingOf(file),
    })) {
      if (row.line === 1) {
        const date = new SourceRecord("date", "line 1");
        date.add("date", row.fields.slice(0, 2).join(" ").replace(/^\D+/u, "").trim());
        yield date;
      } else if (header === null) {
        header = uniqueHeader(row.fields);
        requireColumns(header, layout.needed, file.name);
      } else yield recordOfRow(header, row, "row");
    }
  }
}
