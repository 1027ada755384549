import type { PairedWords } from "./paired-words.ts";

/**
 * Where a search notes, for each word of the index that it knows, what the word may pair with in the query: a chain of pairs, each
 * with its place in the columns below. Belongs to one index and is used by one search after another.
 */
export class PairMarks {
  /** Per word of the index: the search that marked it last, and the first pair of its chain. */
  readonly stamp: Uint32Array;
  readonly first: Int32Array;
  /** Per pair: the next of the same word (-1 for none), the source on the query's side, and what the pair adds at most. */
  next: Int32Array = new Int32Array(FIRST_PAIRS);
  source: Int32Array = new Int32Array(FIRST_PAIRS);
  agreed: Float64Array = new Float64Array(FIRST_PAIRS);
  dissimilar: Float64Array = new Float64Array(FIRST_PAIRS);
  query: Float64Array = new Float64Array(FIRST_PAIRS);
  listed: Float64Array = new Float64Array(FIRST_PAIRS);
  /** The similarity where the pair can carry the match, else 0. */
  anchor: Float64Array = new Float64Array(FIRST_PAIRS);
  turn = 0;
  #count = 0;
  readonly #weights: Float64Array;

  /** @param weights per word of the index. */
  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.stamp = new Uint32Array(weights.length);
    this.first = new Int32Array(weights.length);
  }

  begin(): void {
    this.turn++;
    this.#count = 0;
    if (this.turn < LAST_TURN) return;
    this.stamp.fill(0);
    this.turn = 1;
  }

  /** Marks all words that `source` may pair with; `carries`: alike ones can carry the match. */
  mark(source: number, paired: PairedWords, carries: boolean): void {
    const { words, similarities, start, alikeEnd, end, weight } = paired;
    while (this.#count + end - start > this.next.length) this.#grow();
    for (let from = start; from < end; from++) {
      const word = words[from]!;
      const listed = this.#weights[word]!;
      const similarity = similarities[from]!;
      const half = (weight + listed) / 2;
      const at = this.#count++;
      this.source[at] = source;
      this.agreed[at] = half * similarity;
      this.dissimilar[at] = half * (1 - similarity);
      this.query[at] = weight;
      this.listed[at] = listed;
      this.anchor[at] = carries && from < alikeEnd ? similarity : 0;
      this.next[at] = this.stamp[word] === this.turn ? this.first[word]! : -1;
      this.stamp[word] = this.turn;
      this.first[word] = at;
    }
  }

  #grow(): void {
    const larger = <Column extends Int32Array | Float64Array>(column: Column, into: Column): Column => {
      into.set(column);
      return into;
    };
    const size = this.next.length * 2;
    this.next = larger(this.next, new Int32Array(size));
    this.source = larger(this.source, new Int32Array(size));
    this.agreed = larger(this.agreed, new Float64Array(size));
    this.dissimilar = larger(this.dissimilar, new Float64Array(size));
    this.query = larger(this.query, new Float64Array(size));
    this.listed = larger(this.listed, new Float64Array(size));
    this.anchor = larger(this.anchor, new Float64Array(size));
  }
}

const FIRST_PAIRS = 1024;
const LAST_TURN = 0xfffffff0;
