import type { MatchIndex } from "./build-index.ts";
import type { PreparedReading, Source } from "./prepare-query.ts";
import { scoreOf } from "./score.ts";
import type { WeightTable } from "./weights.ts";

/** Memory that one search after another uses; belongs to one index. What is in it never changes an answer. */
export class Scratch {
  readonly stamp: Uint32Array;
  /** Per row: weight that agrees, weight of the query and of the row that is paired; upper bounds. */
  readonly agreed: Float32Array;
  readonly query: Float32Array;
  readonly listed: Float32Array;
  touched: Uint32Array = new Uint32Array(1024);
  count = 0;
  turn = 0;

  constructor(rows: number) {
    this.stamp = new Uint32Array(rows);
    this.agreed = new Float32Array(rows);
    this.query = new Float32Array(rows);
    this.listed = new Float32Array(rows);
  }

  begin(): void {
    this.turn++;
    if (this.turn === 0xffffffff) {
      this.stamp.fill(0);
      this.turn = 1;
    }
    this.count = 0;
  }

  touch(row: number): void {
    this.stamp[row] = this.turn;
    this.agreed[row] = 0;
    this.query[row] = 0;
    this.listed[row] = 0;
    if (this.count === this.touched.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.touched);
      this.touched = larger;
    }
    this.touched[this.count++] = row;
  }
}

/**
 * Rows that can score `needed` or more, no such row left out. Words are taken from the rarest on; once the words not yet
 * taken cannot reach `needed` by themselves, no new rows are opened. Each row's upper bound is then held against `needed`.
 */
export function candidateRows(
  index: MatchIndex,
  reading: PreparedReading,
  options: { needed: number; weights: WeightTable; scratch: Scratch },
): readonly number[] {
  const { needed, weights, scratch } = options;
  scratch.begin();
  const sources = [...reading.sources].sort((a, b) => a.reach - b.reach);
  const rest = remainders(sources);
  const skipped = { agreed: 0, query: 0, listed: 0 };
  for (const [at, source] of sources.entries()) {
    const missing = (rest[0]?.weight ?? 0) - (rest[at]?.weight ?? 0);
    const opens = bestWithout(missing, rest[at]?.best ?? 0, { reading, weights }) >= needed;
    if (opens || source.weight === 0) addSource(index.postingStart, index.postings, source, scratch);
    else {
      addSource(index.initialStart, index.initialPostings, source, scratch);
      if (source.reach <= SKIP_FACTOR * (scratch.count + 64)) addToTouched(index, source, scratch);
      else {
        skipped.agreed += source.best;
        skipped.query += source.weight;
        skipped.listed += source.bestListed;
      }
    }
  }
  return surviving(index, reading, { ...options, skipped });
}

/** A word that most rows have is not worth walking through for a few open rows: it is taken to agree. */
const SKIP_FACTOR = 24;

/** Weight of a source and those after it, and the most they can add. */
function remainders(sources: readonly Source[]): readonly { weight: number; best: number }[] {
  const left: { weight: number; best: number }[] = [];
  let [weight, best] = [0, 0];
  for (let at = sources.length - 1; at >= 0; at--) {
    weight += sources[at]!.weight;
    best += sources[at]!.best;
    left[at] = { weight, best };
  }
  return left;
}

/** The best score of a row without initials in which none of the words already taken agrees. */
function bestWithout(
  missing: number,
  best: number,
  of: { reading: PreparedReading; weights: WeightTable },
): number {
  const { support, initials, initialsWeight } = of.reading;
  const agreed = best + support + initials * INITIAL_ADDS;
  const leftOver = Math.max(0, missing - initialsWeight);
  return scoreOf({ agreed, dissimilar: 0, leftOver, rightOver: 0 }, of.weights);
}

/** The most that an initial can add: half its own weight and that of the word it stands for. */
const INITIAL_ADDS = 0.65;

function addSource(
  postingStart: Uint32Array,
  postings: Uint32Array,
  { contributions }: Source,
  scratch: Scratch,
): void {
  const { stamp, agreed: a, query: q, listed: l, turn } = scratch;
  for (const { token, agreed, query, listed } of contributions) {
    const end = postingStart[token + 1]!;
    for (let at = postingStart[token]!; at < end; at++) {
      const row = postings[at]!;
      if (stamp[row] !== turn) scratch.touch(row);
      a[row]! += agreed;
      q[row]! += query;
      l[row]! += listed;
    }
  }
}

function addToTouched(index: MatchIndex, { contributions }: Source, scratch: Scratch): void {
  const { postingStart, postings } = index;
  const { stamp, agreed: a, query: q, listed: l, turn } = scratch;
  for (const { token, agreed, query, listed } of contributions) {
    const end = postingStart[token + 1]!;
    for (let at = postingStart[token]!; at < end; at++) {
      const row = postings[at]!;
      if (stamp[row] !== turn) continue;
      a[row]! += agreed;
      q[row]! += query;
      l[row]! += listed;
    }
  }
}

interface Skipped {
  readonly agreed: number;
  readonly query: number;
  readonly listed: number;
}

function surviving(
  index: MatchIndex,
  reading: PreparedReading,
  options: { needed: number; weights: WeightTable; scratch: Scratch; skipped: Skipped },
): readonly number[] {
  const { needed, weights, scratch, skipped } = options;
  const rows: number[] = [];
  const { support } = reading;
  for (let at = 0; at < scratch.count; at++) {
    const row = scratch.touched[at]!;
    const initials = index.rowInitials[row]!;
    // What initials on either side may cover: their own weight and that of the words they stand for.
    const soft = reading.initialsWeight + reading.initials + initials * 1.25;
    const agreed = scratch.agreed[row]! + support + skipped.agreed + soft;
    const leftOver = Math.max(0, reading.weight - scratch.query[row]! - support - skipped.query - soft);
    const rightOver = Math.max(
      0,
      index.rowWeight[row]! - scratch.listed[row]! - support - skipped.listed - soft,
    );
    if (scoreOf({ agreed, dissimilar: 0, leftOver, rightOver }, weights) >= needed - EPSILON) rows.push(row);
  }
  return rows;
}

/** Sums in single precision may fall a little short. */
const EPSILON = 1e-4;
