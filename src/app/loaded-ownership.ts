import { createHash } from "node:crypto";
import { listRelations } from "../lists/ownership/list-relations.ts";
import { type OwnershipData, ownershipData } from "../lists/ownership/ownership-file.ts";
import { buildIndex, type MatchIndex } from "../match/build-index.ts";
import { addressShare } from "../match/evidence.ts";
import type { ListStatus } from "../model/determination.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { type PlainDate, plainDate } from "../model/plain-date.ts";
import { addressWords } from "../norm/plain-name.ts";
import { type StakeIndex, stakeIndex } from "../ownership/red-flags.ts";
import { mergeStakes, type Stake, standsOn } from "../ownership/stake.ts";
import { examineOwnership, type OwnershipSource } from "./ownership-check.ts";
import { type OwnershipFile, readOwnershipFile } from "./ownership-data.ts";
import { listedCompany, type Screener } from "./screen.ts";

/** Ownership data that checks look parties up in. */
export interface LoadedOwnership {
  readonly statuses: readonly Omit<ListStatus, "asOf">[];
  readonly data: OwnershipData;
  /** The parties of the data by name; an entry's id is the party's id in the data. */
  readonly index: MatchIndex;
  readonly stakes: StakeIndex;
  /** The holdings that stand on a day, one per owner, owned and kind, by the party held. */
  readonly standing: (date: PlainDate) => ReadonlyMap<string, readonly Stake[]>;
  /** Parties of the data at an address. */
  readonly at: (address: string) => readonly string[];
}

/** The word that stands for the relations which the lists themselves state. */
const LISTS = "lists";

/**
 * Reads files of ownership data in any known format, as one graph; `lists` among the paths stands for what the lists in use
 * state of owners, subsidiaries, directors and relatives. @throws CodedError `HF-IN-005`, or those of a format
 */
export async function loadOwnership(paths: readonly string[], screener: Screener): Promise<OwnershipSource> {
  const files: OwnershipFile[] = [];
  for (const path of paths)
    files.push(path === LISTS ? relationsOf(screener) : await readOwnershipFile(path));
  const loaded = loadedOwnership(files);
  return { statuses: loaded.statuses, examine: (party, of) => examineOwnership(party, { loaded, ...of }) };
}

function relationsOf({ index, lists }: Screener): OwnershipFile {
  const entries: ListEntry[] = [];
  for (let at = 0; at < index.entries.length; at++) {
    const entry = index.entries.at(at);
    if (entry?.relationships !== undefined) entries.push(entry);
  }
  const snapshots = JSON.stringify(lists.map(({ id, snapshot }) => [id, snapshot]));
  return {
    id: "ownership:lists",
    hash: createHash("sha256").update(snapshots).digest("hex"),
    data: listRelations(entries),
  };
}

function loadedOwnership(files: readonly OwnershipFile[]): LoadedOwnership {
  const data = together(files.map((file) => file.data));
  const parties = [...new Set(data.stakes.flatMap(({ owner, owned }) => [owner, owned]))];
  return {
    statuses: files.map(({ id, hash, data: { stakes, rejected } }) => ({
      id,
      snapshot: hash,
      entries: stakes.length,
      stale: false,
      ...(rejected.length === 0 ? {} : { note: `${rejected.length} records could not be used` }),
    })),
    data,
    index: buildIndex(parties.map((id) => listedCompany(id, data.names.get(id) ?? id))),
    stakes: stakeIndex(data.stakes, data.kin),
    standing: standingByDay(data.stakes),
    at: addressBook(data.addresses),
  };
}

/** Several files as one: parties of the same id are the same. */
function together(all: readonly OwnershipData[]): OwnershipData {
  const merged = <Value>(of: (data: OwnershipData) => ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map(all.flatMap((data) => [...of(data)]));
  return ownershipData({
    format: all.map(({ format }) => format).join(", "),
    stakes: all.flatMap(({ stakes }) => stakes),
    listed: all.flatMap(({ listed }) => listed),
    names: merged(({ names }) => names),
    rejected: all.flatMap(({ rejected }) => rejected),
    countries: merged(({ countries }) => countries),
    addresses: merged(({ addresses }) => addresses),
    listedSince: merged(({ listedSince }) => listedSince),
    kin: all.flatMap(({ kin }) => kin),
    joint: all.flatMap(({ joint }) => joint),
  });
}

/** A batch asks for many parties on few days: each day's holdings are sorted out once. */
function standingByDay(stakes: readonly Stake[]): LoadedOwnership["standing"] {
  const days = new Map<PlainDate, ReadonlyMap<string, readonly Stake[]>>();
  return (date) => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const merged = mergeStakes(stakes.filter((stake) => standsOn(stake, date))).stakes;
    const byOwned = Map.groupBy(merged, ({ owned }) => owned);
    days.set(plainDate(date), byOwned);
    return byOwned;
  };
}

const SAME_ADDRESS = 0.8;

/** Addresses are the same where one's words stand in the other's, numbers all of them; looked up by a number they share. */
function addressBook(addresses: OwnershipData["addresses"]): LoadedOwnership["at"] {
  const rows = [...addresses].flatMap(([party, given]) =>
    given.map((address) => ({ party, words: addressWords(address) })),
  );
  const byNumber = new Map<string, typeof rows>();
  for (const row of rows) {
    for (const number of new Set(row.words.filter((word) => /\d/.test(word)))) {
      const same = byNumber.get(number);
      if (same === undefined) byNumber.set(number, [row]);
      else same.push(row);
    }
  }
  return (address) => {
    const words = new Set(addressWords(address));
    const near = [...words].flatMap((word) => byNumber.get(word) ?? []);
    return [
      ...new Set(
        near.filter((row) => addressShare(words, row.words) >= SAME_ADDRESS).map(({ party }) => party),
      ),
    ];
  };
}
