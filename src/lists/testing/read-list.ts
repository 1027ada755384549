import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ListEntry } from "../../model/list-entry.ts";
import { boundViolations, ListTally } from "../bounds.ts";
import { EntrySpool } from "../entry-spool.ts";
import type { MappedList } from "../source.ts";
import { diskFile, type SourceFile } from "../source-file.ts";
import { sourceOf } from "../sources.ts";

/** A whole list in memory, for tests: what an import would write, and what the bounds say of it. */
interface ReadList extends MappedList {
  readonly entries: readonly ListEntry[];
  readonly violations: readonly string[];
}

/** Reads files as an import does, without a store. @param files paths, or files in memory @throws CodedError */
export async function readList(id: string, ...files: (string | SourceFile)[]): Promise<ReadList> {
  const { facts, map, parse } = sourceOf(id);
  const spool = new EntrySpool(join(tmpdir(), "highfence-test"));
  try {
    const list = await map(
      parse(files.map((file) => (typeof file === "string" ? diskFile(file) : file))),
      spool,
    );
    const tally = new ListTally(facts);
    const entries = [...tally.count(spool.entries())];
    return { ...list, entries, violations: boundViolations(list, tally, { facts, before: null }) };
  } finally {
    spool.close();
  }
}
