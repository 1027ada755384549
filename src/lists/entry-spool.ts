import { randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ListEntry } from "../model/list-entry.ts";

/** What a later record of the source adds to an entry that is written already. */
export type Amendment = Partial<
  Pick<
    ListEntry,
    | "listed"
    | "delisted"
    | "addresses"
    | "identifiers"
    | "programmes"
    | "measures"
    | "relationships"
    | "remarks"
  >
>;

/** Takes entries as they are finished, and what is learned of them afterwards. */
export interface EntrySink {
  add(entry: ListEntry): void;
  /** Adds to the entry `id`, whether it has come already or not. */
  amend(id: string, more: Amendment): void;
}

interface Place {
  readonly id: string;
  readonly at: number;
  readonly length: number;
}

const BATCH = 1 << 20;

/**
 * The entries of a list on their way into the store: each is written to a file of its own at once and read back in
 * the order of the ids. Memory holds an id and a place for each, and the amendments.
 *
 *   add  ─► batch (1 MB) ─► file     index: id, offset, length     amendments: id ─► [..]
 *   read ◄─ index sorted by id ◄─ one read per entry, amended
 */
export class EntrySpool implements EntrySink {
  readonly #path: string;
  readonly #file: number;
  readonly #places: Place[] = [];
  readonly #amendments = new Map<string, Amendment[]>();
  #batch: Buffer[] = [];
  #batched = 0;
  #size = 0;

  /** @param folder where the file is made; it is removed by `close` */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, `${process.pid}-${randomBytes(8).toString("hex")}.spool`);
    this.#file = openSync(this.#path, "wx+");
  }

  add(entry: ListEntry): void {
    const bytes = Buffer.from(JSON.stringify(entry));
    this.#places.push({ id: entry.id, at: this.#size, length: bytes.length });
    this.#size += bytes.length;
    this.#batch.push(bytes);
    this.#batched += bytes.length;
    if (this.#batched >= BATCH) this.#flush();
  }

  amend(id: string, more: Amendment): void {
    const known = this.#amendments.get(id);
    if (known === undefined) this.#amendments.set(id, [more]);
    else known.push(more);
  }

  /** Every entry with its amendments, in the order of the ids. */
  *entries(): Generator<ListEntry> {
    this.#flush();
    this.#places.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at));
    let bytes = Buffer.alloc(BATCH);
    for (const { id, at, length } of this.#places) {
      if (length > bytes.length) bytes = Buffer.alloc(length);
      readSync(this.#file, bytes, 0, length, at);
      // Written by this spool from an entry.
      const entry = JSON.parse(bytes.toString("utf8", 0, length)) as ListEntry;
      yield inOneOrder(this.#amendments.get(id) ?? []).reduce(amended, entry);
    }
  }

  /** Ids that were amended and never came. */
  strangers(): string[] {
    const known = new Set(this.#places.map(({ id }) => id));
    return [...this.#amendments.keys()].filter((id) => !known.has(id));
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    if (this.#batched > 0) writeSync(this.#file, Buffer.concat(this.#batch));
    this.#batch = [];
    this.#batched = 0;
  }
}

/** The order in which a source tells things must not change what is stored: a list that only moved has not changed. */
function inOneOrder(amendments: readonly Amendment[]): readonly Amendment[] {
  if (amendments.length < 2) return amendments;
  const byText = new Map(amendments.map((one) => [JSON.stringify(one), one]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The entry with what was learned later: the earliest listing, the latest delisting, lists joined without repeats. */
export function amended(entry: ListEntry, more: Amendment): ListEntry {
  const result = {
    ...entry,
    listed: earliest(entry.listed, more.listed ?? null),
    delisted: more.delisted ?? entry.delisted,
    addresses: joined(entry.addresses, more.addresses),
    identifiers: joined(entry.identifiers, more.identifiers),
    programmes: joined(entry.programmes, more.programmes),
    measures: joined(entry.measures, more.measures),
  };
  const relationships = joined(entry.relationships ?? [], more.relationships);
  const remarks = joined(entry.remarks ?? [], more.remarks);
  return {
    ...result,
    ...(relationships.length === 0 ? {} : { relationships }),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

function earliest(one: ListEntry["listed"], other: ListEntry["listed"]): ListEntry["listed"] {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function joined<T>(own: readonly T[], more: readonly T[] = []): readonly T[] {
  if (more.length === 0) return own;
  const byText = new Map(own.map((value) => [JSON.stringify(value), value]));
  for (const value of more) byText.set(JSON.stringify(value), value);
  return [...byText.values()];
}
