import { homedir } from "node:os";
import { join } from "node:path";
import { type SnapshotMeta, SnapshotStore } from "../lists/snapshot-store.ts";
import type { SourceFacts } from "../lists/source.ts";
import { SOURCE_FACTS } from "../lists/source-facts.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PlainDate } from "../model/plain-date.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A list of the store as of a day. */
export interface StoredList {
  readonly id: string;
  readonly title: string;
  /** Hash of the snapshot. */
  readonly snapshot: string;
  readonly entries: readonly ListEntry[];
  readonly entryCount: number;
  /** The day that the entries speak for. */
  readonly asOf: string;
  /** Why it is stale; `null` while it is not. */
  readonly stale: string | null;
  readonly basis: "snapshot-of-that-day" | "listing-dates" | "starter";
  readonly note: string;
}

/** Folder of the lists: `HIGHFENCE_HOME`, else `XDG_DATA_HOME/highfence`, else `~/.local/share/highfence`. */
export function storeFolder(env: Environment): string {
  const base = env.XDG_DATA_HOME;
  const home = base !== undefined && base !== "" ? base : join(env.HOME ?? homedir(), ".local", "share");
  const root = env.HIGHFENCE_HOME;
  return join(root !== undefined && root !== "" ? root : join(home, "highfence"), "lists");
}

export function openStore(env: Environment): SnapshotStore {
  return new SnapshotStore(storeFolder(env));
}

/** Opened lists by store, snapshot and day, so that a batch reads each snapshot once. */
const OPENED = new Map<string, StoredList>();

/**
 * Every imported list as it stood on `date`: the newest snapshot not after that day; where all are later, the oldest
 * one by its entries' own listing dates. A snapshot that is damaged gives way to the one before it, marked stale.
 * @param today the day that staleness is counted from
 */
export function storedLists(options: { date: PlainDate; today: PlainDate; env: Environment }): StoredList[] {
  const folder = storeFolder(options.env);
  const store = new SnapshotStore(folder);
  return SOURCE_FACTS.flatMap((facts) => {
    const list = storedList(store, facts, { ...options, folder });
    return list === null ? [] : [list];
  });
}

function storedList(
  store: SnapshotStore,
  facts: SourceFacts,
  on: { date: PlainDate; today: PlainDate; folder: string },
): StoredList | null {
  const all = store.snapshots(facts.id);
  const past = all.filter((meta) => meta.asOf <= on.date);
  const candidates = past.length > 0 ? past.reverse() : all;
  let damaged = "";
  for (const meta of candidates) {
    const key = JSON.stringify([on, meta.hash, facts.id]);
    const opened = OPENED.get(key);
    if (opened !== undefined) return opened;
    try {
      const list = listOn(store, facts, { meta, on, damaged, hasPast: past.length > 0 });
      OPENED.set(key, list);
      return list;
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== "HF-LIST-010") throw error;
      damaged = `; the newer snapshot ${meta.hash.slice(0, 12)} is damaged`;
    }
  }
  if (damaged !== "") throw new CodedError("HF-LIST-010", { place: facts.id });
  return null;
}

function listOn(
  store: SnapshotStore,
  facts: SourceFacts,
  from: { meta: SnapshotMeta; on: { date: PlainDate; today: PlainDate }; damaged: string; hasPast: boolean },
): StoredList {
  const { meta, on } = from;
  const all = store.entries(meta);
  const entries = all.filter(
    (entry) =>
      (entry.delisted === null || on.date < entry.delisted) &&
      (from.hasPast || entry.listed === null || entry.listed <= on.date),
  );
  const basis = from.hasPast ? "snapshot-of-that-day" : "listing-dates";
  const how = from.hasPast ? "" : `, ${byListingDates(entries, meta)}`;
  return {
    id: facts.id,
    title: facts.title,
    snapshot: meta.hash,
    entries,
    entryCount: entries.length,
    asOf: from.hasPast ? meta.asOf : on.date,
    stale: staleOn(store, facts, from),
    basis,
    note: `snapshot ${meta.hash.slice(0, 12)} of ${meta.asOf}${how}${from.damaged}`,
  };
}

/** What has to be said where the list of a day is made from a later snapshot. */
function byListingDates(entries: readonly ListEntry[], meta: SnapshotMeta): string {
  const undated = entries.filter(({ listed }) => listed === null).length;
  const kept = undated === 0 ? "" : `, ${undated} without one count as listed`;
  return `entries chosen by their listing dates${kept}, parties taken off before ${meta.asOf} unknown`;
}

function staleOn(
  store: SnapshotStore,
  facts: SourceFacts,
  from: { meta: SnapshotMeta; on: { today: PlainDate }; damaged: string; hasPast: boolean },
): string | null {
  if (from.damaged !== "") return "a newer snapshot is damaged";
  if (!from.hasPast) return null;
  const { meta, on } = from;
  const isNewest = store.snapshots(meta.source).at(-1)?.hash === meta.hash;
  return isNewest ? staleReason(store, facts, { meta, today: on.today }) : tooOld(facts, meta.asOf, on.today);
}

/**
 * Why the newest snapshot of a source is stale, or `null`: the last attempt failed, or neither its own day nor the last time the
 * publisher was asked lies within three publications.
 */
export function staleReason(
  store: SnapshotStore,
  facts: SourceFacts,
  on: { meta: SnapshotMeta; today: PlainDate },
): string | null {
  const { reason } = store.state(facts.id);
  if (reason !== undefined) return `the last attempt failed: ${reason}`;
  const checked = (store.state(facts.id).checkedAt ?? "").slice(0, 10);
  return tooOld(facts, on.meta.asOf > checked ? on.meta.asOf : checked, on.today);
}

function tooOld(facts: SourceFacts, day: string, today: PlainDate): string | null {
  const cadence = facts.cadenceDays;
  if (cadence === null) return null;
  const age = Math.floor((Date.parse(today) - Date.parse(day)) / 86_400_000);
  return age > cadence * 3 ? `${age} days old, published every ${cadence} days` : null;
}
