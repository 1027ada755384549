import type { MatchIndex } from "./build-index.ts";
import { coveredByInitials } from "./initials-bound.ts";
import type { Contribution, PreparedReading, Source } from "./prepare-query.ts";
import {
  CARD,
  CARD_FIRST,
  CARD_WORDS,
  cardInitials,
  cardLength,
  cardWeight,
  isCardNative,
} from "./row-cards.ts";
import { isTranslation, scoreOf } from "./score.ts";
import type { Scratch } from "./scratch.ts";
import type { WeightTable } from "./weights.ts";

/** What a search needs to hold rows against. */
interface Work {
  readonly index: MatchIndex;
  readonly reading: PreparedReading;
  readonly sources: readonly Source[];
  readonly needed: number;
  readonly weights: WeightTable;
  readonly scratch: Scratch;
}

/**
 * Rows that can score `needed` or more, no such row left out. Words are taken from the rarest on. A row that reaches `needed` and
 * has none of the words taken before cannot weigh more than some limit, and rows stand under each word by their weight: so each word
 * opens its rows up to that limit. The words of each opened row then give an upper bound of its score, held against `needed`.
 */
export function candidateRows(
  index: MatchIndex,
  reading: PreparedReading,
  options: { needed: number; weights: WeightTable; scratch: Scratch },
): readonly number[] {
  options.scratch.begin();
  // Words joined from several of the query's stand first: they cover words that have sources of their own, so all their rows count.
  const sources = [...reading.sources].sort(
    (a, b) => Number(a.weight > 0) - Number(b.weight > 0) || a.reach - b.reach,
  );
  const work: Work = { index, reading, sources, ...options };
  openRows(work);
  for (const [at, { contributions }] of sources.entries()) {
    for (const contribution of contributions) work.scratch.mark(at, contribution);
  }
  for (const [at, contributions] of reading.supports.entries()) {
    for (const contribution of contributions) work.scratch.mark(sources.length + at, contribution);
  }
  return surviving(work);
}

/** What is left to agree from a source on: weight of the query's words, and the most that they add to what agrees and is paired. */
interface Rest {
  readonly weight: number;
  readonly best: number;
  readonly listed: number;
}

function openRows(work: Work): void {
  const { index, sources, scratch } = work;
  const { postings, postingStart, rowWeight } = index;
  const rest = restFrom(sources);
  for (const [at, source] of sources.entries()) {
    const missing = rest[0]!.weight - rest[at]!.weight;
    const limit = source.weight === 0 ? MOST_WEIGHT : heaviest(work, missing, rest[at]!) + EPSILON;
    for (const { token } of source.contributions) {
      let [place, end] = [postingStart[token]!, postingStart[token + 1]!];
      // Under a word rows stand by their weight.
      for (let low = place; low < end; ) {
        const middle = (low + end) >>> 1;
        if (rowWeight[postings[middle]!]! > limit) end = middle;
        else low = middle + 1;
      }
      for (; place < end; place++) scratch.open(postings[place]!);
    }
    openInitials(work, source, missing, rest[at]!);
    if (limit > 0) for (const row of source.apart.keys()) scratch.open(row);
  }
}

/**
 * Rows with initials: an initial may stand for a word that was taken before, so they have higher limits, by how many words their
 * initials can stand for.
 */
function openInitials(work: Work, source: Source, missing: number, rest: Rest): void {
  const { initialStart, initialPostings, rowInitials, rowWeight } = work.index;
  const limits = new Map<number, number>();
  for (const { token } of source.contributions) {
    const end = initialStart[token + 1]!;
    for (let at = initialStart[token]!; at < end; at++) {
      const row = initialPostings[at]!;
      const initials = rowInitials[row]!;
      let limit = limits.get(initials);
      if (limit === undefined) {
        limit = source.weight === 0 ? MOST_WEIGHT : heaviest(work, missing, rest, initials) + EPSILON;
        limits.set(initials, limit);
      }
      if (rowWeight[row]! <= limit) work.scratch.open(row);
    }
  }
}

function restFrom(sources: readonly Source[]): readonly Rest[] {
  const rest: Rest[] = [];
  let [weight, best, listed] = [0, 0, 0];
  for (let at = sources.length - 1; at >= 0; at--) {
    weight += sources[at]!.weight;
    best += sources[at]!.best;
    listed += sources[at]!.bestListed;
    rest[at] = { weight, best, listed };
  }
  return rest;
}

/** The best score of a row of `weight`, in which none of the words already taken (`missing`) agrees but by its `own` initials. */
function bestOf(
  { reading, weights }: Work,
  missing: number,
  rest: Rest,
  row: { weight: number; own: number },
): number {
  const { support, initials, initialsWeight, grammar } = reading;
  const agreed = rest.best + support + (initials + row.own) * INITIAL_ADDS;
  const leftOver = Math.max(0, missing - initialsWeight - row.own);
  const rightOver = Math.max(0, row.weight - rest.listed - support - initials - row.own);
  return scoreOf({ agreed, dissimilar: 0, leftOver, rightOver, translated: grammar !== "person" }, weights);
}

/** The heaviest row that can reach `needed`, to a thousandth; below 0 where none can. The score never rises with the weight. */
function heaviest(work: Work, missing: number, rest: Rest, own = 0): number {
  const reaches = (weight: number): boolean => bestOf(work, missing, rest, { weight, own }) >= work.needed;
  if (!reaches(0)) return -1;
  let [low, high] = [0, MOST_WEIGHT];
  if (reaches(high)) return high;
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (reaches(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** More than any row weighs: it has at most 24 words, none heavier than 1. */
const MOST_WEIGHT = 25;
/** The most that an initial can add: half its own weight and that of the word it stands for. */
const INITIAL_ADDS = 0.65;

function surviving(work: Work): readonly number[] {
  const { index, reading, scratch, needed } = work;
  const rows: number[] = [];
  const sums = new RowSums(reading.supports.length + work.sources.length);
  const least = needed - EPSILON;
  for (let at = 0; at < scratch.count; at++) {
    const row = scratch.opened[at]!;
    sums.read(work, row);
    // What initials on either side may cover at most: their own weight and that of the words they stand for.
    const soft = reading.initialsWeight + reading.initials + cardInitials(index.rowCards, row) * 1.25;
    if (boundOf(work, sums, row, soft) < least) continue;
    if (soft > 0 && boundOf(work, sums, row, coveredByInitials(index, reading, row)) < least) continue;
    rows.push(row);
  }
  return rows;
}

/** Upper bound of a row's score. `soft`: the most weight that initials may pair, on both sides. */
function boundOf({ index, reading, weights }: Work, sums: RowSums, row: number, soft: number): number {
  const agreed = sums.agreed + soft;
  const dissimilar = Math.max(0, sums.dissimilar - soft);
  const leftOver = Math.max(0, reading.weight - sums.query - soft);
  const rightOver = Math.max(0, cardWeight(index.rowCards, row) - sums.listed - soft);
  const translated = isTranslation(reading.grammar, reading.native, isCardNative(index.rowCards, row));
  return scoreOf({ agreed, dissimilar, leftOver, rightOver, translated }, weights);
}

/** Bounds over the words of one row: of what agrees and is paired from above, of what agreeing words differ by from below. */
class RowSums {
  agreed = 0;
  query = 0;
  listed = 0;
  dissimilar = 0;
  readonly #seen: Uint32Array;
  readonly #agreed: Float64Array;
  readonly #listed: Float64Array;
  readonly #dissimilar: Float64Array;
  #turn = 0;

  constructor(sources: number) {
    this.#seen = new Uint32Array(sources);
    this.#agreed = new Float64Array(sources);
    this.#listed = new Float64Array(sources);
    this.#dissimilar = new Float64Array(sources);
  }

  read({ index, sources, scratch }: Work, row: number): void {
    this.#turn++;
    this.agreed = this.query = this.listed = this.dissimilar = 0;
    const { rowCards, rowStart, rowTokens } = index;
    const length = cardLength(rowCards, row);
    const whole = length <= CARD_WORDS;
    const words = whole ? rowCards : rowTokens;
    const first = whole ? row * CARD + CARD_FIRST : rowStart[row]!;
    for (let at = first; at < first + length; at++) this.#mark(scratch, words[at]!);
    for (let source = 0; source < sources.length; source++) {
      const { apart } = sources[source]!;
      const listed = apart.size === 0 ? undefined : apart.get(row);
      if (listed === undefined) continue;
      const { weight } = sources[source]!;
      const agreed = (weight + listed) / 2;
      this.#add(source, { token: -1, agreed, dissimilar: 0, query: weight, listed, beside: false });
    }
  }

  #mark({ wordStamp, wordFirst, turn, next, contributions, sources }: Scratch, token: number): void {
    if (wordStamp[token] !== turn) return;
    for (let one = wordFirst[token]!; one >= 0; one = next[one]!) {
      this.#add(sources[one]!, contributions[one]!);
    }
  }

  /** Of the words that one word of the query may pair with, a row counts the best. */
  #add(source: number, { agreed, dissimilar, query, listed, beside }: Contribution): void {
    if (beside) {
      this.agreed += agreed;
      this.query += query;
      this.listed += listed;
      // The words it joins may have been taken to differ from what they are part of.
      this.dissimilar -= query + listed;
      return;
    }
    if (this.#seen[source] !== this.#turn) {
      this.#seen[source] = this.#turn;
      this.#agreed[source] = agreed;
      this.#listed[source] = listed;
      this.#dissimilar[source] = dissimilar;
      this.agreed += agreed;
      this.query += query;
      this.listed += listed;
      this.dissimilar += dissimilar;
      return;
    }
    if (agreed > this.#agreed[source]!) {
      this.agreed += agreed - this.#agreed[source]!;
      this.#agreed[source] = agreed;
    }
    if (listed > this.#listed[source]!) {
      this.listed += listed - this.#listed[source]!;
      this.#listed[source] = listed;
    }
    if (dissimilar < this.#dissimilar[source]!) {
      this.dissimilar += dissimilar - this.#dissimilar[source]!;
      this.#dissimilar[source] = dissimilar;
    }
  }
}

/** Weights of rows stand in single precision, and sums of many may fall a little short. */
const EPSILON = 1e-4;
