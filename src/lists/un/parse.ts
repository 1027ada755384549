import { CodedError } from "../../model/coded-error.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xmlRecords } from "../xml-records.ts";

const SHAPE = {
  root: "CONSOLIDATED_LIST",
  records: new Set(["INDIVIDUAL", "ENTITY"]),
  headers: new Set(["CONSOLIDATED_LIST"]),
  containers: new Set(["INDIVIDUALS", "ENTITIES"]),
};

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    if (!(await file.head()).includes("<CONSOLIDATED_LIST")) {
      throw new CodedError("HF-LIST-001", { place: file.name });
    }
    yield* xmlRecords(file, SHAPE);
  }
}
