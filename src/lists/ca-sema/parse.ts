import { CodedError } from "../../model/coded-error.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xmlRecords } from "../xml-records.ts";

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!/<data-set[\s>]/u.test(await file.head())) throw new CodedError("HF-LIST-001", { place: file.name });
    yield* xmlRecords(file, { root: "data-set", records: new Set(["record"]), containers: new Set() });
  }
}
