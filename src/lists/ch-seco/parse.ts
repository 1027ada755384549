import { CodedError } from "../../model/coded-error.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xmlRecords } from "../xml-records.ts";

const ROOT = "swiss-sanctions-list";

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!(await file.head()).includes(`<${ROOT}`)) throw new CodedError("HF-LIST-001", { place: file.name });
    yield* xmlRecords(file, {
      root: ROOT,
      records: new Set(["sanctions-program", "place", "target"]),
      headers: new Set([ROOT]),
      containers: new Set(),
    });
  }
}
