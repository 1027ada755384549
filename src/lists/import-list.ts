import { createHash } from "node:crypto";
import { CodedError } from "../model/coded-error.ts";
import { boundViolations, ListTally } from "./bounds.ts";
import type { SnapshotMeta, SnapshotStore } from "./snapshot-store.ts";
import type { ListSource, MappedList } from "./source.ts";
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
  const { facts } = source;
  const spool = into.store.spool();
  try {
    const list = await source.map(source.parse(files), spool);
    const asOf = list.sourceDate ?? into.asOf ?? into.now.slice(0, 10);
    const before = into.store
      .snapshots(facts.id)
      .filter((meta) => meta.asOf <= asOf)
      .at(-1);
    const leftovers = withStrangers(list.leftovers, spool.strangers());
    const about = {
      source: facts.id,
      records: list.records,
      fetchedAt: into.now,
      asOf,
      sourceDate: list.sourceDate,
      files: await named(files),
      leftovers,
    };
    const tally = new ListTally(facts);
    const meta = into.store.write(tally.count(spool.entries()), about, () => {
      const violations = boundViolations(list, tally, { facts, before: before?.entries ?? null });
      if (tally.entries === 0 || (violations.length > 0 && into.bounds !== "accept")) {
        throw new CodedError("HF-LIST-006", {
          value: violations.join("; ") || "no entries",
          place: facts.id,
        });
      }
    });
    // A success clears the mark of a failure. When the publisher was asked last is for an update to say.
    const { etags, checkedAt } = into.store.state(facts.id);
    into.store.setState(facts.id, {
      ...(etags === undefined ? {} : { etags }),
      ...(checkedAt === undefined ? {} : { checkedAt }),
    });
    return meta;
  } finally {
    spool.close();
  }
}

function withStrangers(
  leftovers: MappedList["leftovers"],
  strangers: readonly string[],
): MappedList["leftovers"] {
  return strangers.length === 0
    ? leftovers
    : { ...leftovers, "about parties that are not in the file": strangers.length };
}

async function named(files: readonly SourceFile[]): Promise<{ name: string; sha256: string }[]> {
  const found: { name: string; sha256: string }[] = [];
  for (const file of files) {
    const hash = createHash("sha256");
    for await (const chunk of file.open()) hash.update(chunk);
    found.push({ name: file.name.split("/").at(-1) ?? "", sha256: hash.digest("hex") });
  }
  return found;
}
