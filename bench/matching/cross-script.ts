import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MatchIndex } from "../../src/match/build-index.ts";
import { compare } from "../../src/match/compare.ts";
import type { Match } from "../../src/match/query.ts";
import { search } from "../../src/match/search.ts";
import { searchParties } from "../../src/match/search-parties.ts";
import { thresholdFor, WEIGHTS } from "../../src/match/weights.ts";
import type { EntrySchema, ListEntry } from "../../src/model/list-entry.ts";
import { benchEntry } from "./bench-entry.ts";

/** A party's name in its own script, and the Latin names that a list gives the same party. */
export interface ScriptRow {
  readonly script: string;
  readonly type: string;
  readonly native: string;
  readonly latin: readonly string[];
  readonly id: string;
  readonly source: string;
}

export function scriptRows(folder: string): ScriptRow[] {
  return readFileSync(join(folder, "names", "cross_script_dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ScriptRow);
}

function partyKey({ source, id }: ScriptRow): string {
  return `${source}|${id}`;
}

/** The Latin names of parties whose list is not among the loaded ones (METI, ISED, MOFCOM …): one entry a party. */
export function missingParties(rows: readonly ScriptRow[], entries: readonly ListEntry[]): ListEntry[] {
  const known = new Set(entries.flatMap(({ names }) => names.map(({ value }) => value)));
  const parties = new Map<string, { names: Set<string>; schema: EntrySchema }>();
  for (const row of rows) {
    if (row.latin.some((name) => known.has(name.replace(/\s+/g, " ").trim()))) continue;
    const party = parties.get(partyKey(row)) ?? { names: new Set(), schema: schemaOf(row) };
    for (const name of row.latin) party.names.add(name);
    parties.set(partyKey(row), party);
  }
  return [...parties].map(([key, { names, schema }]) => benchEntry(key, [...names], schema));
}

function schemaOf({ type }: ScriptRow): EntrySchema {
  return /person|individual/i.test(type) ? "Person" : "LegalEntity";
}

export interface ScriptTally {
  readonly found: number;
  /** Of these, found among the first five entries too, where the same party on several lists counts several times. */
  readonly amongEntries: number;
  /** Not found, but the listed group of which the Latin name says that the party is a part is among the first five. */
  readonly groupOnly: number;
  readonly all: number;
  /** The rows of the half that is read for what the tables lack, and those of the half that nobody looks at. */
  readonly read: { readonly found: number; readonly all: number };
  readonly kept: { readonly found: number; readonly all: number };
  readonly missed: readonly ScriptRow[];
}

/**
 * Which half a row is of, by the first byte of the SHA-256 of its first Latin name in lower case: even ones may be read for what is
 * missing, odd ones show how far that carries over.
 */
export function halfOf({ latin }: ScriptRow): "read" | "kept" {
  const digest = createHash("sha256")
    .update((latin[0] ?? "").toLowerCase())
    .digest();
  return (digest[0] ?? 0) % 2 === 0 ? "read" : "kept";
}

/** Found in the first five parties above the threshold, by script. */
export function crossScript(rows: readonly ScriptRow[], index: MatchIndex): Map<string, ScriptTally> {
  const results = new Map<string, Result[]>();
  for (const row of rows) {
    const own = results.get(row.script) ?? [];
    results.set(row.script, own);
    own.push(resultOf(row, index));
  }
  return new Map([...results].map(([script, own]) => [script, tallyOf(own)]));
}

interface Result {
  readonly row: ScriptRow;
  readonly found: boolean;
  readonly amongEntries: boolean;
  readonly group: boolean;
}

const FIRST = 5;

function resultOf(row: ScriptRow, index: MatchIndex): Result {
  const query = { names: [row.native], schema: schemaOf(row) };
  // As `loadEntries` and `missingParties` take names: with single spaces.
  const latin = new Set(row.latin.map((name) => name.replace(/\s+/g, " ").trim()));
  // The same Latin name on another list is the same party for this question.
  const isIt = ({ entry }: Match): boolean =>
    entry.id === partyKey(row) || entry.names.some(({ value }) => latin.has(value));
  const parties = searchParties(index, query, { limit: FIRST });
  return {
    row,
    found: parties.some((party) => party.some(isIt)),
    amongEntries: search(index, query, { limit: FIRST }).some(isIt),
    group: parties.some((party) =>
      party.some(({ entry }) =>
        entry.names.some(({ value }) => row.latin.some((name) => begins(name, value))),
      ),
    ),
  };
}

/** Whether a name is that of a group and more: "Huawei Cloud Dalian" and "Huawei Technologies" of a group named Huawei. */
function begins(name: string, group: string): boolean {
  const [words, first] = [name, group].map((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !FORMS.has(word)),
  ) as [string[], string[]];
  return first.length > 0 && words.length > first.length && first.every((word, at) => word === words[at]);
}

const FORMS: ReadonlySet<string> = new Set([
  "co",
  "company",
  "ltd",
  "limited",
  "inc",
  "corp",
  "corporation",
  "group",
  "the",
]);

function tallyOf(results: readonly Result[]): ScriptTally {
  const count = (some: readonly Result[]): { found: number; all: number } => ({
    found: some.filter(({ found }) => found).length,
    all: some.length,
  });
  const half = (wanted: "read" | "kept"): { found: number; all: number } =>
    count(results.filter(({ row }) => halfOf(row) === wanted));
  return {
    ...count(results),
    amongEntries: results.filter(({ amongEntries }) => amongEntries).length,
    groupOnly: results.filter(({ found, group }) => group && !found).length,
    read: half("read"),
    kept: half("kept"),
    missed: results.filter(({ found }) => !found).map(({ row }) => row),
  };
}

/** Native and Latin names of different parties that score as one, of all that were compared. */
export interface ConfusedPairs {
  readonly confused: readonly (readonly [native: string, latin: string])[];
  readonly all: number;
}

const NEIGHBOURS = 5;

/**
 * Each native name against the Latin names of other parties of its script and kind, by script: those that follow in the order of
 * Latin names, which share their first words with it more than others do. Parties whose Latin names are alike too may be
 * one, and are not counted as confused.
 */
export function confusedPairs(rows: readonly ScriptRow[]): Map<string, ConfusedPairs> {
  const groups = new Map<string, ScriptRow[]>();
  for (const row of rows) {
    const key = `${row.script} ${schemaOf(row)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const result = new Map<string, { confused: [string, string][]; all: number }>();
  for (const group of groups.values()) {
    const sorted = group.toSorted((a, b) => compareText(a.latin[0] ?? "", b.latin[0] ?? ""));
    for (const [at, row] of sorted.entries()) {
      const tally = result.get(row.script) ?? { confused: [], all: 0 };
      result.set(row.script, tally);
      for (const other of sorted.slice(at + 1, at + 1 + NEIGHBOURS)) countPair(tally, row, other);
    }
  }
  return result;
}

function compareText(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

function countPair(
  tally: { confused: [string, string][]; all: number },
  row: ScriptRow,
  other: ScriptRow,
): void {
  const schema = schemaOf(row);
  const alike = (one: string, another: string): boolean =>
    compare(one, another, { schema }).score >= thresholdFor(schema, WEIGHTS);
  if (partyKey(row) === partyKey(other)) return;
  tally.all++;
  const latin = other.latin.find((name) => alike(row.native, name));
  if (latin === undefined || row.latin.some((one) => other.latin.some((another) => alike(one, another))))
    return;
  tally.confused.push([row.native, latin]);
}
