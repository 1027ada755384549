import { createHash } from "node:crypto";
import { mapStarterList } from "../lists/starter/starter-map.ts";
import { VERIFIED_STARTER_HASH } from "../lists/starter/verified-hash.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ListStatus } from "../model/determination.ts";
import type { ListEntry, ListName } from "../model/list-entry.ts";
import { type PlainDate, plainDate } from "../model/plain-date.ts";
import { plainWords } from "../norm/plain-name.ts";
import { readDataFile } from "./embedded-data.ts";
import { storedLists } from "./list-store.ts";

/** One list as it is searched: its entries on the day asked for, and what has to be said of it. */
export interface LoadedList {
  readonly status: ListStatus;
  readonly entries: readonly ListEntry[];
}

/** All lists in use, with notices that every answer resting on them shows. */
export interface LoadedLists {
  readonly lists: readonly LoadedList[];
  readonly notices: readonly string[];
}

/**
 * The lists in use on `date`: the imported ones, and the starter's for those that were never imported. Staleness is
 * counted from `date`, so that the same question has the same answer later.
 */
export function loadedLists(
  date: PlainDate,
  env: Readonly<Record<string, string | undefined>> = process.env,
): LoadedLists {
  const stored = storedLists({ date, today: date, env });
  const starter = starterLists(date);
  if (stored.length === 0) return starter;
  const imported = new Set(stored.map(({ id }) => id));
  const lists = stored.map(({ id, snapshot, entries, asOf, stale, note }) => {
    const ours = starter.lists.find(({ status }) => status.id === id)?.entries ?? [];
    const named = withNativeNames(entries, ours);
    const added =
      named.added === 0 ? "" : `; native-script names of ${named.added} entries added from the starter list`;
    return {
      status: { id, snapshot, entries: entries.length, asOf, stale: stale !== null, note: `${note}${added}` },
      entries: named.entries,
    };
  });
  const others = starter.lists.filter(({ status }) => !imported.has(status.id));
  const stale = stored.flatMap((list) => (list.stale === null ? [] : [`${list.id} (${list.stale})`]));
  const notices =
    stale.length === 0 ? [] : [`Stale lists: ${stale.join(", ")}. Run \`highfence lists update\`.`];
  return {
    lists: [...lists, ...others].sort((a, b) => (a.status.id < b.status.id ? -1 : 1)),
    notices: others.length === 0 ? notices : [...notices, ...starter.notices],
  };
}

/**
 * US lists print Latin names only. Where the starter list knows the same party (an equal name on the same list), its names
 * in the original script are added, so that importing the official list loses none.
 */
function withNativeNames(
  entries: readonly ListEntry[],
  starter: readonly ListEntry[],
): { entries: readonly ListEntry[]; added: number } {
  const natives = new Map<string, ListName[]>();
  for (const { names } of starter) {
    const native = names.filter(({ type }) => type === "original-script");
    if (native.length > 0) for (const { value } of names) natives.set(plainKey(value), native);
  }
  let added = 0;
  const named = entries.map((entry) => {
    const native = entry.names
      .map(({ value }) => natives.get(plainKey(value)))
      .find((found) => found !== undefined);
    const missing = native?.filter(({ value }) => !entry.names.some((name) => name.value === value)) ?? [];
    if (missing.length === 0) return entry;
    added++;
    return { ...entry, names: [...entry.names, ...missing] };
  });
  return { entries: named, added };
}

function plainKey(name: string): string {
  return plainWords(name).join(" ");
}

/** The starter list as of `date`: entries by their own listing dates, since it is one snapshot with no history. */
export function starterLists(date: PlainDate): LoadedLists {
  const text = readDataFile("starter-list.json");
  const snapshot = createHash("sha256").update(text).digest("hex");
  // Checking every field at each start would cost more than the check itself: the file is checked when it is generated.
  if (snapshot !== VERIFIED_STARTER_HASH)
    throw new CodedError("HF-LIST-091", { place: "data/starter-list.json" });
  const starter = mapStarterList(JSON.parse(text));
  const current = starter.entries.filter((entry) => isListed(entry, date));
  const byList = Map.groupBy(current, (entry) => entry.list);
  const lists = [...byList.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entries]) => ({
      status: starterStatus(id, { snapshot, entries: entries.length, compiled: starter.compiled, date }),
      entries,
    }));
  return { lists, notices: [starter.notice] };
}

/** Whether the entry stands on its list on `date`; one without a listing date counts as listed. */
export function isListed(entry: ListEntry, date: PlainDate): boolean {
  return (
    (entry.listed === null || entry.listed <= date) && (entry.delisted === null || date < entry.delisted)
  );
}

function starterStatus(
  id: string,
  from: { snapshot: string; entries: number; compiled: PlainDate; date: PlainDate },
): ListStatus {
  const asOf = from.date < from.compiled ? from.date : plainDate(from.compiled);
  const basis = from.date < from.compiled ? "; entries chosen by their listing dates" : "";
  return {
    id,
    snapshot: from.snapshot,
    entries: from.entries,
    asOf,
    stale: false,
    note: `starter list, compiled ${from.compiled}${basis}`,
  };
}
