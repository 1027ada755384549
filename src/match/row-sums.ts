import type { Work } from "./open-rows.ts";
import { CARD, CARD_FIRST, CARD_WORDS, cardLength } from "./row-cards.ts";
import type { WeightTable } from "./weights.ts";

/** Sums over pairs of words: what agrees and what is paired on either side at most, and what agreeing words differ by at least. */
export interface Sums {
  agreed: number;
  dissimilar: number;
  query: number;
  listed: number;
}

const CAPACITY = 64;

/**
 * Bounds over the words of one row, summed twice: each word of the query with the best of the row's, and each word of the row with the
 * best of the query's. Both hold, since a word is paired once.
 */
export class RowSums {
  readonly byQuery: Sums = noSums();
  readonly byRow: Sums = noSums();
  /** Similarity of the most alike words that can carry the match. */
  anchor = 0;
  /** Sources met in the row, and what each can add. */
  #met: Uint16Array = new Uint16Array(CAPACITY);
  #count = 0;
  #best: Sums[] = [];
  #seen: Uint32Array = new Uint32Array(CAPACITY);
  #turn = 0;
  readonly #pair: Sums = noSums();

  /** @param row a row of the index; the contributions of `work` are marked in its scratch. */
  read(work: Work, row: number): void {
    this.#begin(work.sources.length + work.reading.supports.length);
    const { rowCards, rowStart, rowTokens } = work.index;
    const length = cardLength(rowCards, row);
    const whole = length <= CARD_WORDS;
    const words = whole ? rowCards : rowTokens;
    const first = whole ? row * CARD + CARD_FIRST : rowStart[row]!;
    for (let at = first; at < first + length; at++) this.#word(work, words[at]!);
    for (let source = 0; source < work.sources.length; source++) {
      const { apart, paired } = work.sources[source]!;
      const listed = apart.size === 0 ? undefined : apart.get(row);
      if (listed !== undefined) this.#apart(source, paired.weight, listed);
    }
    const { byQuery } = this;
    for (let at = 0; at < this.#count; at++) {
      const best = this.#best[this.#met[at]!]!;
      best.dissimilar = Math.min(best.dissimilar, dissimilarAtMost(best.agreed, work.needed, work.weights));
      addSums(byQuery, best);
    }
  }

  #begin(sources: number): void {
    this.#turn++;
    if (sources > this.#seen.length || this.#turn > LAST_TURN) {
      this.#seen = new Uint32Array(Math.max(sources, this.#seen.length));
      this.#met = new Uint16Array(this.#seen.length);
      this.#turn = 1;
    }
    while (this.#best.length < sources) this.#best.push(noSums());
    this.#count = 0;
    this.anchor = 0;
    clear(this.byQuery);
    clear(this.byRow);
  }

  #word({ scratch, needed, weights }: Work, word: number): void {
    const { pairs } = scratch;
    if (pairs.stamp[word] !== pairs.turn) return;
    let [agreed, query, listed, dissimilar] = [0, 0, 0, Number.MAX_VALUE];
    for (let at = pairs.first[word]!; at >= 0; at = pairs.next[at]!) {
      const anchor = pairs.anchor[at]!;
      if (anchor > this.anchor) this.anchor = anchor;
      const pair = this.#pair;
      pair.agreed = pairs.agreed[at]!;
      pair.query = pairs.query[at]!;
      pair.listed = pairs.listed[at]!;
      pair.dissimilar = pairs.dissimilar[at]!;
      this.#source(pairs.source[at]!, pair);
      if (pair.agreed > agreed) agreed = pair.agreed;
      if (pair.query > query) query = pair.query;
      if (pair.listed > listed) listed = pair.listed;
      if (pair.dissimilar < dissimilar) dissimilar = pair.dissimilar;
    }
    const { byRow } = this;
    byRow.agreed += agreed;
    byRow.query += query;
    byRow.listed += listed;
    byRow.dissimilar += Math.min(dissimilar, dissimilarAtMost(agreed, needed, weights));
  }

  #source(source: number, { agreed, dissimilar, query, listed }: Sums): void {
    const best = this.#best[source]!;
    if (this.#seen[source] !== this.#turn) {
      this.#seen[source] = this.#turn;
      this.#met[this.#count++] = source;
      best.agreed = agreed;
      best.query = query;
      best.listed = listed;
      best.dissimilar = dissimilar;
      return;
    }
    if (agreed > best.agreed) best.agreed = agreed;
    if (query > best.query) best.query = query;
    if (listed > best.listed) best.listed = listed;
    if (dissimilar < best.dissimilar) best.dissimilar = dissimilar;
  }

  /** A word that several of the row's spell together: to them it is added whatever else they may be paired with. */
  #apart(source: number, weight: number, listed: number): void {
    const pair = { agreed: (weight + listed) / 2, dissimilar: 0, query: weight, listed };
    this.anchor = 1;
    addSums(this.byRow, pair);
    this.#source(source, pair);
  }
}

/**
 * What a pair that may be there can be counted to differ by: so much that leaving it out would not bring a score at `needed` higher.
 * (A score reaches it where what speaks against is at most agreed × (1 / needed − 1), see score.ts.)
 */
export function dissimilarAtMost(agreed: number, needed: number, weights: WeightTable): number {
  return (agreed * (1 - needed)) / (needed * weights.dissimilar);
}

/** Weights of rows stand in single precision, and sums of many may fall a little short. */
export const EPSILON = 1e-4;

export function noSums(): Sums {
  return { agreed: 0, dissimilar: 0, query: 0, listed: 0 };
}

function clear(sums: Sums): void {
  sums.agreed = sums.dissimilar = sums.query = sums.listed = 0;
}

export function addSums(sums: Sums, { agreed, dissimilar, query, listed }: Sums): void {
  sums.agreed += agreed;
  sums.dissimilar += dissimilar;
  sums.query += query;
  sums.listed += listed;
}

const LAST_TURN = 0xfffffff0;
