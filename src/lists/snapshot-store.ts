import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, join } from "node:path";
import { CodedError } from "../model/coded-error.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { EntrySpool } from "./entry-spool.ts";

/** What the store knows of a snapshot without opening its entries. */
export interface SnapshotMeta {
  readonly format: 1;
  readonly source: string;
  /** SHA-256 of the entries as stored: JSON lines in the order of their ids. */
  readonly hash: string;
  readonly entries: number;
  readonly records: number;
  /** ISO 8601 instant at which the file was fetched or imported. */
  readonly fetchedAt: string;
  /** The day the publisher gives, or the day of the fetch. */
  readonly asOf: string;
  readonly sourceDate: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly leftovers: Readonly<Record<string, number>>;
}

/** Why the newest attempt at a source failed; present until one succeeds. */
export interface SourceState {
  readonly failedAt?: string;
  readonly reason?: string;
  readonly etags?: Readonly<Record<string, string>>;
  /** ISO 8601 instant at which the publisher last gave the list or said that it is unchanged. */
  readonly checkedAt?: string;
}

/**
 * Snapshots on disk. `objects/HASH.jsonl` holds entries, `snapshots/SOURCE/*.json` what is known of them. A file is
 * written under another name, flushed to the disk and renamed; the entries come before the note that names them, so
 * that a kill at any instant leaves complete snapshots only. Nothing written is ever changed.
 */
export class SnapshotStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Every snapshot of a source, oldest first by the day it speaks for. Notes that do not parse are passed over. */
  snapshots(source: string): SnapshotMeta[] {
    const folder = join(this.#folder, "snapshots", safeName(source));
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => readMeta(join(folder, name)))
      .filter((meta) => meta !== null)
      .sort((a, b) => (a.asOf + a.fetchedAt < b.asOf + b.fetchedAt ? -1 : 1));
  }

  /** A place for the entries of a list that is being read. */
  spool(): EntrySpool {
    return new EntrySpool(join(this.#folder, "tmp"));
  }

  /**
   * Writes a snapshot. @param entries in the order of their ids
   * @param accept called when all are written and before anything shows; what it throws leaves the store as it was
   */
  write(
    entries: Iterable<ListEntry>,
    about: Omit<SnapshotMeta, "format" | "hash" | "entries">,
    accept: () => void = () => undefined,
  ): SnapshotMeta {
    const temporary = this.#temporary();
    let written: { hash: string; count: number };
    try {
      written = writeLines(temporary, entries);
      accept();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    const meta: SnapshotMeta = { format: 1, ...about, hash: written.hash, entries: written.count };
    mkdirSync(join(this.#folder, "objects"), { recursive: true });
    renameSync(temporary, this.#object(meta.hash));
    syncFolder(join(this.#folder, "objects"));
    this.#put(join("snapshots", safeName(meta.source), noteName(meta)), JSON.stringify(meta));
    return meta;
  }

  /** The entries of a snapshot. @throws CodedError `HF-LIST-010` where they are missing or changed. */
  entries(meta: SnapshotMeta): ListEntry[] {
    const path = this.#object(meta.hash);
    if (!existsSync(path)) throw new CodedError("HF-LIST-010", { value: meta.hash, place: meta.source });
    const content = readFileSync(path);
    if (createHash("sha256").update(content).digest("hex") !== meta.hash) {
      throw new CodedError("HF-LIST-010", { value: meta.hash, place: meta.source });
    }
    const entries: ListEntry[] = [];
    for (let start = 0; start < content.length; ) {
      const end = content.indexOf(10, start);
      // Written by this store from entries and guarded by the hash above.
      entries.push(JSON.parse(content.toString("utf8", start, end)) as ListEntry);
      start = end + 1;
    }
    return entries;
  }

  state(source: string): SourceState {
    try {
      return JSON.parse(
        readFileSync(join(this.#folder, "state", `${safeName(source)}.json`), "utf8"),
      ) as SourceState;
    } catch {
      return {};
    }
  }

  setState(source: string, state: SourceState): void {
    this.#put(join("state", `${safeName(source)}.json`), JSON.stringify(state));
  }

  /** Takes the note of a snapshot away; its entries go with `sweep`. */
  remove(meta: SnapshotMeta): void {
    rmSync(join(this.#folder, "snapshots", safeName(meta.source), noteName(meta)), { force: true });
  }

  /**
   * Removes entries that no note names and what killed writers left behind. Nothing younger than an hour is touched: another
   * process may be about to name it. @param now milliseconds since 1970 @returns files removed
   */
  sweep(now: number): number {
    const named = new Set(this.#notes().map(({ hash }) => `${hash}.jsonl`));
    const isOld = (path: string): boolean => now - statSync(path).mtimeMs > 3_600_000;
    const stray = [
      ...filesIn(join(this.#folder, "objects")).filter((path) => !named.has(basename(path))),
      ...filesIn(join(this.#folder, "tmp")),
    ].filter(isOld);
    for (const path of stray) rmSync(path, { force: true });
    return stray.length;
  }

  #notes(): SnapshotMeta[] {
    return filesIn(join(this.#folder, "snapshots")).flatMap((folder) => this.snapshots(basename(folder)));
  }

  #object(hash: string): string {
    return join(this.#folder, "objects", `${safeName(hash)}.jsonl`);
  }

  #temporary(): string {
    mkdirSync(join(this.#folder, "tmp"), { recursive: true });
    return join(this.#folder, "tmp", `${process.pid}-${randomBytes(8).toString("hex")}`);
  }

  #put(path: string, text: string): void {
    const target = join(this.#folder, path);
    mkdirSync(join(target, ".."), { recursive: true });
    const temporary = this.#temporary();
    const file = openSync(temporary, "wx");
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, target);
    syncFolder(join(target, ".."));
  }
}

/** Writes entries as JSON lines and flushes them to the disk. */
function writeLines(path: string, entries: Iterable<ListEntry>): { hash: string; count: number } {
  const hash = createHash("sha256");
  const file = openSync(path, "wx");
  let batch = "";
  let count = 0;
  const flush = (): void => {
    hash.update(batch);
    writeSync(file, batch);
    batch = "";
  };
  try {
    for (const entry of entries) {
      batch += `${JSON.stringify(entry)}\n`;
      count++;
      if (batch.length > 1 << 20) flush();
    }
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return { hash: hash.digest("hex"), count };
}

function noteName(meta: SnapshotMeta): string {
  return `${meta.asOf}-${meta.fetchedAt.replace(/\D/gu, "")}-${meta.hash.slice(0, 12)}.json`;
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** A rename is on the disk only once its folder is. */
function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  fsyncSync(folder);
  closeSync(folder);
}

function readMeta(path: string): SnapshotMeta | null {
  try {
    const meta = JSON.parse(readFileSync(path, "utf8")) as SnapshotMeta;
    return meta.format === 1 ? meta : null;
  } catch {
    return null;
  }
}

/** A name that cannot leave the store's folder. @throws CodedError `HF-LIST-007` */
function safeName(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,80}$/u.test(name)) throw new CodedError("HF-LIST-007", { value: name });
  return name;
}
