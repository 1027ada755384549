import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { MatchIndex } from "../../src/match/build-index.ts";
import { buildIndex } from "../../src/match/build-index.ts";
import { compare } from "../../src/match/compare.ts";
import type { MatchQuery } from "../../src/match/query.ts";
import { search } from "../../src/match/search.ts";
import type { EntrySchema, ListEntry } from "../../src/model/list-entry.ts";

/** Labels and scores in, F1 at the operating point, area under the ROC curve and precision at a recall of 0.95 out. */
export interface PairQuality {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly auc: number;
  readonly precisionAtRecall95: number;
  readonly bestF1: number;
  readonly bestThreshold: number;
}

export interface LabelledPair {
  readonly schema: EntrySchema;
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
}

export function labelledPairs(folder: string): LabelledPair[] {
  const rows = parse(readFileSync(join(folder, "names", "name_pairs_dev.csv")), { columns: true }) as Record<
    string,
    string
  >[];
  return rows.map(({ schema, name1, name2, is_match }) => ({
    schema: schema as EntrySchema,
    name1: name1 ?? "",
    name2: name2 ?? "",
    isMatch: is_match === "true",
  }));
}

export function scorePairs(pairs: readonly LabelledPair[]): number[] {
  return pairs.map(({ schema, name1, name2 }) => compare(name1, name2, { schema }).score);
}

export function pairQuality(
  labels: readonly boolean[],
  scores: readonly number[],
  threshold: number | ((row: number) => number),
): PairQuality {
  const operating = typeof threshold === "number" ? () => threshold : threshold;
  const at = (limitOf: (row: number) => number): { precision: number; recall: number; f1: number } => {
    let [hits, alarms, misses] = [0, 0, 0];
    for (const [row, label] of labels.entries()) {
      const found = (scores[row] ?? 0) >= limitOf(row);
      if (found && label) hits++;
      else if (found) alarms++;
      else if (label) misses++;
    }
    const precision = hits / Math.max(1, hits + alarms);
    const recall = hits / Math.max(1, hits + misses);
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  };
  const limits = [...new Set(scores)].sort((a, b) => b - a);
  const curve = limits.map((limit) => ({ limit, ...at(() => limit) }));
  const best = curve.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const enough = curve.filter(({ recall }) => recall >= 0.95);
  return {
    ...at(operating),
    auc: areaUnderCurve(labels, scores),
    precisionAtRecall95: Math.max(0, ...enough.map(({ precision }) => precision)),
    bestF1: best.f1,
    bestThreshold: best.limit,
  };
}

/** Probability that a match scores higher than a non-match, ties counted half. */
function areaUnderCurve(labels: readonly boolean[], scores: readonly number[]): number {
  let [wins, pairs] = [0, 0];
  for (const [one, isMatch] of labels.entries()) {
    if (!isMatch) continue;
    for (const [other, isOther] of labels.entries()) {
      if (isOther) continue;
      pairs++;
      const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
      wins += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    }
  }
  return wins / Math.max(1, pairs);
}

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

function plainEntry(id: string, names: readonly string[], schema: EntrySchema): ListEntry {
  return {
    id,
    list: "bench",
    schema,
    names: names.map((value) => ({ value, type: "alias", strength: "strong" })),
    addresses: [],
    countries: [],
    identifiers: [],
    birthDates: [],
    programmes: [],
    listed: null,
    delisted: null,
    measures: [],
    citation: { authority: "bench", pinpoint: id, version: "1", url: "https://example.org" },
  };
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
  return [...parties].map(([key, { names, schema }]) => plainEntry(key, [...names], schema));
}

function schemaOf({ type }: ScriptRow): EntrySchema {
  return /person|individual/i.test(type) ? "Person" : "LegalEntity";
}

/** Found in the first five above the threshold, by script; `missed` for reading. */
export function crossScript(
  rows: readonly ScriptRow[],
  index: MatchIndex,
): Map<string, { found: number; all: number; missed: ScriptRow[] }> {
  const result = new Map<string, { found: number; all: number; missed: ScriptRow[] }>();
  for (const row of rows) {
    const tally = result.get(row.script) ?? { found: 0, all: 0, missed: [] };
    result.set(row.script, tally);
    tally.all++;
    const matches = search(index, { names: [row.native], schema: schemaOf(row) }, { limit: 5 });
    // As `loadEntries` and `missingParties` take names: with single spaces.
    const latin = new Set(row.latin.map((name) => name.replace(/\s+/g, " ").trim()));
    // The same Latin name on another list is the same party for this question.
    if (
      matches.some(
        ({ entry }) => entry.id === partyKey(row) || entry.names.some(({ value }) => latin.has(value)),
      )
    ) {
      tally.found++;
    } else tally.missed.push(row);
  }
  return result;
}

export interface Perturbation {
  readonly query: string;
  readonly expected_entity_id: string | null;
  readonly perturbation: string;
  readonly source_name: string;
}

export function perturbations(folder: string): { index: MatchIndex; cases: Perturbation[] } {
  const { candidates, cases } = JSON.parse(
    readFileSync(join(folder, "names", "perturbations_individuals_dev.json"), "utf8"),
  ) as { candidates: Record<string, string[]>; cases: Perturbation[] };
  const entries = Object.entries(candidates).map(([id, names]) => plainEntry(id, names, "Person"));
  return { index: buildIndex(entries), cases };
}

export interface PerturbationResult {
  readonly classes: Map<string, { found: number; all: number; missed: Perturbation[] }>;
  readonly recall: number;
  readonly falsePositives: number;
  readonly alarms: Perturbation[];
}

export function perturbationQuality(
  index: MatchIndex,
  cases: readonly Perturbation[],
  threshold?: number,
): PerturbationResult {
  const classes = new Map<string, { found: number; all: number; missed: Perturbation[] }>();
  const alarms: Perturbation[] = [];
  let [found, all, negatives] = [0, 0, 0];
  for (const one of cases) {
    const matches = search(
      index,
      { names: [one.query], schema: "Person" },
      threshold === undefined ? {} : { threshold },
    );
    if (one.expected_entity_id === null) {
      negatives++;
      if (matches.length > 0) alarms.push(one);
      continue;
    }
    const tally = classes.get(one.perturbation) ?? { found: 0, all: 0, missed: [] };
    classes.set(one.perturbation, tally);
    tally.all++;
    all++;
    if (matches.some(({ entry }) => entry.id === one.expected_entity_id)) {
      tally.found++;
      found++;
    } else tally.missed.push(one);
  }
  return { classes, recall: found / all, falsePositives: alarms.length / negatives, alarms };
}

export function customers(folder: string, file: string): MatchQuery[] {
  const codes = new Map(
    Object.entries(
      (
        JSON.parse(readFileSync(new URL("../../data/countries.json", import.meta.url), "utf8")) as {
          names: Record<string, string>;
        }
      ).names,
    ).map(([code, name]) => [name.toLowerCase(), code]),
  );
  const rows = parse(readFileSync(join(folder, "names", file)), {
    columns: true,
    relax_column_count: true,
  }) as Record<string, string>[];
  return rows.map(({ full_name, date_of_birth, nationality }) => {
    const code =
      nationality === undefined
        ? undefined
        : nationality.length === 2
          ? nationality.toUpperCase()
          : codes.get(nationality.toLowerCase());
    return {
      names: [full_name ?? ""],
      schema: "Person",
      ...(date_of_birth ? { birthDate: date_of_birth } : {}),
      ...(code === undefined ? {} : { countries: [code] }),
    };
  });
}
