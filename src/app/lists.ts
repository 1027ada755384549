import { importFiles } from "../lists/import-list.ts";
import type { SnapshotMeta, SnapshotStore } from "../lists/snapshot-store.ts";
import { diskFile } from "../lists/source-file.ts";
import { SOURCES, sourceOf } from "../lists/sources.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { staleReason } from "./list-store.ts";
import { noted } from "./update-lists.ts";

/** One line of `lists status`. */
export interface SourceStatus {
  readonly id: string;
  readonly title: string;
  readonly entries: number | null;
  readonly records: number | null;
  readonly asOf: string | null;
  readonly fetchedAt: string | null;
  readonly snapshot: string | null;
  readonly snapshots: number;
  readonly stale: boolean;
  readonly note: string;
  readonly leftovers: Readonly<Record<string, number>>;
}

export function listsStatus(store: SnapshotStore, today: PlainDate): SourceStatus[] {
  return SOURCES.map((source) => {
    const all = store.snapshots(source.facts.id);
    const meta = all.at(-1);
    const reason =
      meta === undefined
        ? (store.state(source.facts.id).reason ?? null)
        : staleReason(store, source.facts, { meta, today });
    return {
      id: source.facts.id,
      title: source.facts.title,
      entries: meta?.entries ?? null,
      records: meta?.records ?? null,
      asOf: meta?.asOf ?? null,
      fetchedAt: meta?.fetchedAt ?? null,
      snapshot: meta?.hash ?? null,
      snapshots: all.length,
      stale: meta !== undefined && reason !== null,
      note: reason ?? (meta === undefined ? "not imported" : ""),
      leftovers: meta?.leftovers ?? {},
    };
  });
}

/** Imports files of a source; a failure is noted, so that the snapshot in use is marked stale. @throws CodedError */
export async function importList(
  store: SnapshotStore,
  request: {
    source: string;
    files: readonly string[];
    now: string;
    asOf?: string;
    bounds?: "enforce" | "accept";
  },
): Promise<SnapshotMeta> {
  const source = sourceOf(request.source);
  const files = request.files.map((path) => diskFile(path));
  return noted(store, source, request.now, () =>
    importFiles(source, files, {
      store,
      now: request.now,
      ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
      ...(request.bounds === undefined ? {} : { bounds: request.bounds }),
    }),
  );
}

/** What changed between two snapshots of a list. */
export interface ListDiff {
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  readonly changed: readonly { readonly entry: ListEntry; readonly fields: readonly string[] }[];
}

/** The snapshot whose hash begins with `text`, or `ID@DAY` for the one of a source on a day. @throws CodedError `HF-LIST-009` */
export function findSnapshot(store: SnapshotStore, text: string): SnapshotMeta {
  const [id = "", day] = text.split("@");
  const all = SOURCES.flatMap(({ facts }) => store.snapshots(facts.id));
  const found =
    day === undefined
      ? all.find((meta) => text.length >= 6 && meta.hash.startsWith(text))
      : all.filter((meta) => meta.source === id && meta.asOf <= day).at(-1);
  if (found === undefined) throw new CodedError("HF-LIST-009", { value: text });
  return found;
}

export function diffSnapshots(store: SnapshotStore, before: SnapshotMeta, after: SnapshotMeta): ListDiff {
  return diffEntries(store.entries(before), store.entries(after));
}

/** Fields are compared as JSON, save the place in the file and the version of the citation, which change with every issue. */
export function diffEntries(before: readonly ListEntry[], after: readonly ListEntry[]): ListDiff {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const ids = new Set(after.map((entry) => entry.id));
  const changed = after.flatMap((entry) => {
    const earlier = old.get(entry.id);
    if (earlier === undefined) return [];
    const names = [...new Set([...Object.keys(earlier), ...Object.keys(entry)])].filter(
      (name) => name !== "citation" && name !== "location",
    );
    const fields = names.filter(
      (name) =>
        JSON.stringify(earlier[name as keyof ListEntry]) !== JSON.stringify(entry[name as keyof ListEntry]),
    );
    return fields.length === 0 ? [] : [{ entry, fields }];
  });
  return {
    added: after.filter((entry) => !old.has(entry.id)),
    removed: before.filter((entry) => !ids.has(entry.id)),
    changed,
  };
}

/** The newest form of an entry. @throws CodedError `HF-LIST-011` */
export function findEntry(store: SnapshotStore, id: string): { entry: ListEntry; meta: SnapshotMeta } {
  const list = SOURCES.find(({ facts }) => id.startsWith(`${facts.id}:`));
  for (const meta of list === undefined ? [] : store.snapshots(list.facts.id).reverse()) {
    const entry = store.entries(meta).find((one) => one.id === id);
    if (entry !== undefined) return { entry, meta };
  }
  throw new CodedError("HF-LIST-011", { value: id });
}
