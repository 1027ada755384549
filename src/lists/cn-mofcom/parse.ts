import { CodedError } from "../../model/coded-error.ts";
import type { SourceFile } from "../source-file.ts";
import { recordOfJson, type SourceRecord } from "../source-record.ts";
import { readJsonArray } from "../us-ecfr/parse.ts";

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    const head = await file.head();
    if (!/^\s*\[/u.test(head) || !/"list_id":\s*"cn-/u.test(head))
      throw new CodedError("HF-LIST-001", { place: file.name });
    for (const [index, one] of (await readJsonArray(file)).entries()) {
      yield recordOfJson("row", one, { location: `row ${index + 1}` });
    }
  }
}
