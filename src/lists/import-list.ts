import { createHash } from "node:crypto";
import { CodedError } from "../model/coded-error.ts";
import { boundViolations } from "./bounds.ts";
import type { SnapshotMeta, SnapshotStore } from "./snapshot-store.ts";
import type { ListSource } from "./source.ts";
import type { SourceFile } from "./source-file.ts";

export interface ImportOptions {
  /** ISO 8601 instant of the import. */
  readonly now: string;
  /** Takes a list that is out of its bounds: a person looked at it. */
  readonly bounds?: "enforce" | "accept";
  /** The day the file speaks for, where the file itself does not say. */
  readonly asOf?: string;
}

/** Reads files into a new snapshot. The store is not touched unless everything is in order. @throws CodedError */
export async function importFiles(
  source: ListSource,
  files: readonly SourceFile[],
  into: { store: SnapshotStore } & ImportOptions,
): Promise<SnapshotMeta> {
  const list = await source.map(source.parse(files));
  const asOf = list.sourceDate ?? into.asOf ?? into.now.slice(0, 10);
  const before = into.store
    .snapshots(source.facts.id)
    .filter((meta) => meta.asOf <= asOf)
    .at(-1);
  const violations = boundViolations(list, source.facts, before?.entries ?? null);
  if (list.entries.length === 0 || (violations.length > 0 && into.bounds !== "accept")) {
    throw new CodedError("HF-LIST-006", {
      value: violations.join("; ") || "no entries",
      place: source.facts.id,
    });
  }
  const named: { name: string; sha256: string }[] = [];
  for (const file of files)
    named.push({ name: file.name.split("/").at(-1) ?? "", sha256: await hashOf(file) });
  const meta = into.store.write(list.entries, {
    source: source.facts.id,
    records: list.records,
    fetchedAt: into.now,
    asOf,
    sourceDate: list.sourceDate,
    files: named,
    leftovers: list.leftovers,
  });
  const { etags } = into.store.state(source.facts.id);
  into.store.setState(source.facts.id, { ...(etags === undefined ? {} : { etags }), checkedAt: into.now });
  return meta;
}

async function hashOf(file: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.open()) hash.update(chunk);
  return hash.digest("hex");
}
