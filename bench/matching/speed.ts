import { buildIndex, grammarsOf, type MatchIndex } from "../../src/match/build-index.ts";
import { candidateRows } from "../../src/match/candidates.ts";
import { prepareName } from "../../src/match/prepare-query.ts";
import type { MatchQuery } from "../../src/match/query.ts";
import { scoreEvery } from "../../src/match/reference.ts";
import { Scratch } from "../../src/match/scratch.ts";
import { rowScore, search } from "../../src/match/search.ts";
import { WEIGHTS } from "../../src/match/weights.ts";
import type { ListEntry } from "../../src/model/list-entry.ts";

/**
 * Searches one core answers in a second of its own time (other programs on the machine do not count), and the time by the clock
 * of one in milliseconds at the median and the 99th percentile.
 */
export interface Speed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

/** Times every query once, after a warm-up on the first `warmUp`. */
export function speedOf(index: MatchIndex, queries: readonly MatchQuery[], warmUp = 2_000): Speed {
  for (const query of queries.slice(0, warmUp)) search(index, query);
  const times = new Float64Array(queries.length);
  const started = threadSeconds();
  for (const [at, query] of queries.entries()) {
    const before = performance.now();
    search(index, query);
    times[at] = performance.now() - before;
  }
  const seconds = threadSeconds() - started;
  times.sort();
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: queries.length / seconds, p50: at(0.5), p99: at(0.99), worst: at(1) };
}

function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** Memory of an index's columns, in megabytes; its words and entries are not counted. */
export function columnMegabytes(index: MatchIndex): number {
  const seen = new Set<ArrayBufferLike>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) seen.add(value.buffer);
    else if (
      value !== null &&
      typeof value === "object" &&
      !Array.isArray(value) &&
      !(value instanceof Map)
    ) {
      for (const part of Object.values(value)) visit(part);
    }
  };
  visit(index);
  return [...seen].reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
}

/**
 * A bare baseline on the same queries: every listed name lower-cased and compared by Jaro-Winkler similarity, as simple screening
 * does; milliseconds a query. No scripts, no word order, no explanation.
 */
export function linearScanMs(entries: readonly ListEntry[], queries: readonly MatchQuery[]): number {
  const names = entries.flatMap(({ names: all }) => all.map(({ value }) => value.toLowerCase()));
  const started = performance.now();
  let hits = 0;
  for (const {
    names: [name],
  } of queries) {
    const query = (name ?? "").toLowerCase();
    for (const listed of names) if (jaroWinkler(query, listed) >= 0.9) hits++;
  }
  if (hits < 0) throw new Error("unreachable");
  return (performance.now() - started) / queries.length;
}

/** Jaro-Winkler similarity (W. E. Winkler 1990), prefix scale 0.1, at most four letters. */
function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  let common = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (usedB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      usedA[i] = 1;
      usedB[j] = 1;
      common++;
      break;
    }
  }
  if (common === 0) return 0;
  let [moved, at] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    if (usedA[i] === 0) continue;
    while (usedB[at] === 0) at++;
    if (a.charCodeAt(i) !== b.charCodeAt(at)) moved++;
    at++;
  }
  const jaro = (common / a.length + common / b.length + (common - moved / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/**
 * Ten times the entries, marked as synthetic by their ids: each real party and nine whose names are put together from the first part
 * of one real name and the rest of another of the same schema, so that words are as frequent as they are.
 */
export function tenfold(entries: readonly ListEntry[]): ListEntry[] {
  const bySchema = Map.groupBy(entries, ({ schema }) => schema);
  return entries.flatMap((entry, at) => {
    const kin = bySchema.get(entry.schema) ?? [entry];
    return [
      entry,
      ...Array.from({ length: 9 }, (_, copy) =>
        mixed(entry, kin[(at * 31 + copy * 7_919) % kin.length], copy),
      ),
    ];
  });
}

function mixed(entry: ListEntry, other: ListEntry | undefined, copy: number): ListEntry {
  return {
    ...entry,
    id: `synthetic-${copy}-${entry.id}`,
    names: entry.names.map((name, at) => {
      const words = name.value.split(" ");
      const rest = (other?.names[at % Math.max(1, other.names.length)]?.value ?? "").split(" ");
      const value = [
        ...words.slice(0, Math.ceil(words.length / 2)),
        ...rest.slice(Math.floor(rest.length / 2)),
      ].join(" ");
      return { ...name, value };
    }),
  };
}

/** Entries that comparing every name finds at or above the threshold and the candidate stage does not, over `queries`. */
export function candidateLoss(
  index: MatchIndex,
  queries: readonly MatchQuery[],
): { readonly above: number; readonly lost: number } {
  const scratch = new Scratch(index.rowEntry.length, index.vocabulary.weights);
  let [above, lost] = [0, 0];
  for (const query of queries) {
    const every = scoreEvery(index, query, WEIGHTS.threshold);
    const found = new Map<number, number>();
    for (const name of query.names) {
      const grammars = grammarsOf(query.schema, name);
      for (const reading of prepareName(index, name, { grammars, weights: WEIGHTS })) {
        const rows = candidateRows(index, reading, { needed: WEIGHTS.threshold, weights: WEIGHTS, scratch });
        for (const row of rows) {
          const entry = index.rowEntry[row] ?? -1;
          found.set(entry, Math.max(found.get(entry) ?? 0, rowScore(index, reading, row, WEIGHTS)));
        }
      }
    }
    for (const [entry, score] of every) {
      above++;
      if ((found.get(entry) ?? 0) < score) lost++;
    }
  }
  return { above, lost };
}

/** Names that are meant to be slow; the time of the slowest, in milliseconds. */
export function worstCase(index: MatchIndex): { readonly name: string; readonly ms: number } {
  const common = index.entries.at(0)?.names[0]?.value ?? "";
  const names = [
    "",
    "x",
    "a".repeat(10_000),
    "li ".repeat(3_333),
    "мухаммад ".repeat(1_100),
    "有限公司科技电子贸易国际".repeat(800),
    "محمد ".repeat(2_000),
    "Co Ltd LLC GmbH JSC International Trading Company",
    "M A R K L I N G O S T V B",
    "😀🚀 ".repeat(500),
    "\u{10FFFD}\u0378".repeat(500),
    `${common} `.repeat(300),
    "Mohammed Ahmed Ali Hassan Abdul Khan Hussein Muhammad bin Omar al Said",
    "Аlexаnder Petrоv محمد 华为",
  ];
  let worst = { name: "", ms: 0 };
  for (const name of names) {
    const before = performance.now();
    search(index, { names: [name] });
    const ms = performance.now() - before;
    if (ms > worst.ms) worst = { name: `${name.slice(0, 24)}… (${name.length} characters)`, ms };
  }
  return worst;
}

/** Time to build, in seconds. */
export function timedBuild(entries: readonly ListEntry[]): {
  readonly index: MatchIndex;
  readonly seconds: number;
} {
  const started = performance.now();
  const index = buildIndex(entries);
  return { index, seconds: (performance.now() - started) / 1000 };
}
