import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readList } from "../../src/lists/testing/read-list.ts";
import { buildIndex } from "../../src/match/build-index.ts";
import { type KeyedEntry, keyedEntries } from "../../src/match/party-keys.ts";
import { agreeingBirths, linkEntries, type PartyLinks } from "../../src/match/same-party.ts";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { percent, type Row } from "./bench-table.ts";
import { loadEntries } from "./load-entries.ts";

export interface SamePartyQuality {
  /** UK entries that are linked with the UN entry whose reference they give, of all that give one; links with another UN entry. */
  readonly byReference: { readonly found: number; readonly all: number; readonly other: number };
  /** Persons linked without looking at birth dates, of whom both entries have one; and those whose dates agree. */
  readonly byNameAlone: { readonly agree: number; readonly both: number };
}

/** How right and how complete the links between the same party on two lists are. */
export async function samePartyQuality(folder: string): Promise<SamePartyQuality> {
  const un = await readList("un-consolidated", join(folder, "lists/un/un_consolidated_2026-02-27.xml.gz"));
  const entries = [...loadEntries(folder), ...un.entries];
  const keyed = keyedEntries(buildIndex(entries));
  return {
    byReference: byReference(folder, entries, linkEntries(keyed)),
    byNameAlone: withoutBirthDates(keyed),
  };
}

/** The same as rows of the bench's table. */
export async function samePartyRows(folder: string): Promise<Row[]> {
  const {
    byReference: { found, all, other },
    byNameAlone: { agree, both },
  } = await samePartyQuality(folder);
  return [
    [
      "same party: UK entries linked with the UN entry whose reference they give / with another one",
      "–",
      "–",
      `${found} of ${all} / ${other}`,
    ],
    [
      "same party: persons linked by name alone whose birth dates, then unknown to the engine, agree",
      "–",
      "–",
      `${percent(agree / both)} of ${both}`,
    ],
  ];
}

function byReference(
  folder: string,
  entries: readonly ListEntry[],
  { starts, links }: PartyLinks,
): SamePartyQuality["byReference"] {
  const references = britishReferences(folder);
  const nations = new Map<string, number>();
  const ofNations = new Map<number, readonly string[]>();
  for (const [at, entry] of entries.entries()) {
    if (entry.list !== "un-consolidated") continue;
    const own = entry.identifiers
      .filter(({ type }) => type === "un-reference")
      .map(({ value }) => plain(value));
    ofNations.set(at, own);
    for (const one of own) nations.set(one, at);
  }
  let [found, all, other] = [0, 0, 0];
  for (const [at, { list, id }] of entries.entries()) {
    const reference = list === "uk-sanctions-list" ? references.get(id) : undefined;
    if (reference === undefined || !nations.has(reference)) continue;
    all++;
    const linked = [...links.subarray(starts[at], starts[at + 1])].filter((one) => ofNations.has(one));
    if (linked.some((one) => ofNations.get(one)?.includes(reference))) found++;
    other += linked.filter((one) => !ofNations.get(one)?.includes(reference)).length;
  }
  return { found, all, other };
}

/** The UN reference that an entry of the UK list gives, by the entry's id. */
function britishReferences(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, "lists/reencoded/uk_sanctions_list_2026-08-22.jsonl.gz");
  const rows = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  return new Map(
    rows.flatMap((line): [string, string][] => {
      if (line === "") return [];
      const { unique_id: id, un_reference_number: reference } = JSON.parse(line);
      return reference === undefined ? [] : [[id, plain(String(reference))]];
    }),
  );
}

function plain(reference: string): string {
  return reference.trim().replace(/\.$/u, "").toLowerCase();
}

/** Links made without any birth date, held against the birth dates where both sides have one. */
function withoutBirthDates(keyed: readonly KeyedEntry[]): SamePartyQuality["byNameAlone"] {
  const { starts, links } = linkEntries(keyed.map((entry) => ({ ...entry, birthDates: [] })));
  let [agree, both] = [0, 0];
  for (const [at, one] of keyed.entries()) {
    for (const link of links.subarray(starts[at], starts[at + 1])) {
      const other = keyed[link]!;
      if (link < at || one.birthDates.length === 0 || other.birthDates.length === 0) continue;
      both++;
      if (agreeingBirths(one, other) !== null) agree++;
    }
  }
  return { agree, both };
}
