import { csvRows, recordOfRow, requireColumns, uniqueHeader } from "../csv-records.ts";
import { parse as parseFtm } from "../ftm/parse.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";

/** FollowTheMoney where the file is JSON, else CSV whose delimiter is told by its header. */
export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    const head = await file.head();
    if (/^\s*\{/u.test(head)) {
      yield* parseFtm([file]);
      continue;
    }
    const first = head.split("\n")[0] ?? "";
    const delimiter = ([";", "\t", ","] as const).find((mark) => first.includes(mark)) ?? ",";
    let header: string[] | null = null;
    for await (const row of csvRows(file, { delimiter })) {
      if (header === null) {
        header = uniqueHeader(row.fields.map((name) => name.toLowerCase().trim()));
        requireColumns(header, ["name"], file.name);
      } else yield recordOfRow(header, row, "user-row");
    }
  }
}
