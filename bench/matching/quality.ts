import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { buildIndex, type MatchIndex } from "../../src/match/build-index.ts";
import { compare } from "../../src/match/compare.ts";
import type { MatchQuery } from "../../src/match/query.ts";
import { search } from "../../src/match/search.ts";
import type { EntrySchema } from "../../src/model/list-entry.ts";
import { benchEntry } from "./bench-entry.ts";

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
  const entries = Object.entries(candidates).map(([id, names]) => benchEntry(id, names, "Person"));
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
