import type { MatchIndex } from "./build-index.ts";
import type { PreparedReading, Source } from "./prepare-query.ts";
import { isTranslation, scoreOf } from "./score.ts";
import type { WeightTable } from "./weights.ts";

/** Memory that one search after another uses; belongs to one index. What is in it never changes an answer. */
export class Scratch {
  /** Per row: the search and the source that touched it last. */
  readonly stamp: Uint32Array;
  readonly source: Uint32Array;
  /** Per row eight sums, see `SUM`. */
  readonly sums: Float32Array;
  touched: Uint32Array = new Uint32Array(1024);
  count = 0;
  turn = 0;
  sourceTurn = 0;

  constructor(rows: number) {
    this.stamp = new Uint32Array(rows);
    this.source = new Uint32Array(rows);
    this.sums = new Float32Array(rows * STRIDE);
  }

  begin(): void {
    this.turn++;
    this.count = 0;
    if (this.turn < LAST_TURN && this.sourceTurn < LAST_TURN) return;
    this.stamp.fill(0);
    this.source.fill(0);
    this.turn = 1;
    this.sourceTurn = 0;
  }

  touch(row: number): void {
    this.stamp[row] = this.turn;
    this.source[row] = 0;
    this.sums.fill(0, row * STRIDE, row * STRIDE + STRIDE);
    if (this.count === this.touched.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.touched);
      this.touched = larger;
    }
    this.touched[this.count++] = row;
  }
}

const LAST_TURN = 0xfffffff0;
const STRIDE = 6;
/** Upper bounds of what agrees and what is paired, the lower bound of what agreeing words differ by; the last source's part. */
const AGREED = 0;
const QUERY = 1;
const LISTED = 2;
const DISSIMILAR = 3;
const LAST_AGREED = 4;
const LAST_LISTED = 5;

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
  const all = { starts: index.postingStart, postings: index.postings };
  for (const [at, source] of sources.entries()) {
    const missing = (rest[0]?.weight ?? 0) - (rest[at]?.weight ?? 0);
    const opens = bestWithout(missing, rest[at]?.best ?? 0, { reading, weights }) >= needed;
    if (opens || source.weight === 0) addSource({ ...all, opens: true }, source, scratch);
    else {
      openInitials(index, source, scratch);
      if (source.reach <= SKIP_FACTOR * (scratch.count + 64)) {
        addSource({ ...all, opens: false }, source, scratch);
      } else {
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
  return scoreOf({ agreed, dissimilar: 0, leftOver, rightOver: 0, translated: true }, of.weights);
}

/** The most that an initial can add: half its own weight and that of the word it stands for. */
const INITIAL_ADDS = 0.65;

/**
 * Adds a source to the rows it reaches; rows not yet touched are opened where `opens` is set. Of the words that one word of the
 * query may pair with, a row counts the best.
 */
function addSource(
  of: { starts: Uint32Array; postings: Uint32Array; opens: boolean },
  { contributions, apart }: Source,
  scratch: Scratch,
): void {
  const { starts, postings, opens } = of;
  const { stamp, source, sums, turn } = scratch;
  const own = ++scratch.sourceTurn;
  // First, since a word written apart differs by nothing: what else it is like can then only raise the bounds.
  for (const { row, agreed, query, listed } of apart) {
    if (stamp[row] !== turn) {
      if (!opens) continue;
      scratch.touch(row);
    }
    const base = row * STRIDE;
    source[row] = own;
    sums[base + AGREED]! += agreed;
    sums[base + QUERY]! += query;
    sums[base + LISTED]! += listed;
    sums[base + LAST_AGREED] = agreed;
    sums[base + LAST_LISTED] = listed;
  }
  for (const { token, agreed, dissimilar, query, listed, beside } of contributions) {
    const end = starts[token + 1]!;
    for (let at = starts[token]!; at < end; at++) {
      const row = postings[at]!;
      if (stamp[row] !== turn) {
        if (!opens) continue;
        scratch.touch(row);
      }
      const base = row * STRIDE;
      if (beside) {
        sums[base + AGREED]! += agreed;
        sums[base + QUERY]! += query;
        sums[base + LISTED]! += listed;
        // The words it joins may have been taken to differ from what they are part of.
        sums[base + DISSIMILAR]! -= query + listed;
      } else if (source[row] !== own) {
        source[row] = own;
        sums[base + AGREED]! += agreed;
        sums[base + QUERY]! += query;
        sums[base + LISTED]! += listed;
        sums[base + DISSIMILAR]! += dissimilar;
        sums[base + LAST_AGREED] = agreed;
        sums[base + LAST_LISTED] = listed;
      } else {
        raise(sums, base, { at: LAST_AGREED, total: AGREED, value: agreed });
        raise(sums, base, { at: LAST_LISTED, total: LISTED, value: listed });
      }
    }
  }
}

function raise(sums: Float32Array, base: number, to: { at: number; total: number; value: number }): void {
  const more = to.value - sums[base + to.at]!;
  if (more <= 0) return;
  sums[base + to.at] = to.value;
  sums[base + to.total]! += more;
}

/** Rows with initials are opened by every word: an initial may stand for the word that was taken before. */
function openInitials(index: MatchIndex, { contributions }: Source, scratch: Scratch): void {
  const { initialStart, initialPostings } = index;
  for (const { token } of contributions) {
    const end = initialStart[token + 1]!;
    for (let at = initialStart[token]!; at < end; at++) {
      const row = initialPostings[at]!;
      if (scratch.stamp[row] !== scratch.turn) scratch.touch(row);
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
  const { sums } = scratch;
  const rows: number[] = [];
  const { support } = reading;
  for (let at = 0; at < scratch.count; at++) {
    const row = scratch.touched[at]!;
    const initials = index.rowInitials[row]!;
    // What initials on either side may cover: their own weight and that of the words they stand for.
    const soft = reading.initialsWeight + reading.initials + initials * 1.25;
    const base = row * STRIDE;
    const agreed = sums[base + AGREED]! + support + skipped.agreed + soft;
    const dissimilar = Math.max(0, sums[base + DISSIMILAR]! - soft);
    const paired = support + soft;
    const leftOver = Math.max(0, reading.weight - sums[base + QUERY]! - paired - skipped.query);
    const rightOver = Math.max(0, index.rowWeight[row]! - sums[base + LISTED]! - paired - skipped.listed);
    const translated = isTranslation(reading.grammar, reading.native, index.rowNative[row] === 1);
    if (scoreOf({ agreed, dissimilar, leftOver, rightOver, translated }, weights) >= needed - EPSILON)
      rows.push(row);
  }
  return rows;
}

/** Sums in single precision may fall a little short. */
const EPSILON = 1e-4;
