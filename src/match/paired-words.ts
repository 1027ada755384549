/**
 * Words of the index that a word of the query, or several joined, may pair with, as a stretch of shared arrays that are never changed:
 *
 *     start          alikeEnd      end
 *     | alike words  | cut words   |
 *
 * Alike words stand by their number, so that one is found by halving. Cut ones begin with the query's word, or it with them; they agree
 * but carry no match.
 */
export interface PairedWords {
  /** Weight of the query's word or words. */
  readonly weight: number;
  readonly words: Uint32Array;
  readonly similarities: Float64Array;
  readonly start: number;
  readonly alikeEnd: number;
  readonly end: number;
}

/** Similarity of a word of the index that is alike; 0 for any other. */
export function similarityTo({ words, similarities, start, alikeEnd }: PairedWords, word: number): number {
  let [low, high] = [start, alikeEnd];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < alikeEnd && words[low] === word ? similarities[low]! : 0;
}

/** Words of the index by number, each once, and with each its similarity. */
export interface LikeWords {
  readonly words: ArrayLike<number>;
  readonly similarities: ArrayLike<number>;
}

const PAGE = 32_768;

/** Lays pairs down page after page; what was laid down stays as long as somebody holds it. */
export class PairPages {
  /** Pairs laid down so far. */
  count = 0;
  #words: Uint32Array = new Uint32Array(0);
  #similarities: Float64Array = new Float64Array(0);
  #at = 0;
  readonly #page: number;

  constructor(page: number = PAGE) {
    this.#page = page;
  }

  /** @param alike words by number with their similarities; @param cut those that were cut. */
  lay(weight: number, alike: LikeWords, cut: LikeWords = NO_WORDS): PairedWords {
    const length = alike.words.length + cut.words.length;
    if (this.#at + length > this.#words.length) this.#turn(length);
    const start = this.#at;
    const alikeEnd = start + alike.words.length;
    const end = alikeEnd + cut.words.length;
    this.#words.set(alike.words, start);
    this.#similarities.set(alike.similarities, start);
    this.#words.set(cut.words, alikeEnd);
    this.#similarities.set(cut.similarities, alikeEnd);
    this.#at = end;
    this.count += length;
    return { weight, words: this.#words, similarities: this.#similarities, start, alikeEnd, end };
  }

  #turn(length: number): void {
    const size = Math.max(this.#page, length);
    this.#words = new Uint32Array(size);
    this.#similarities = new Float64Array(size);
    this.#at = 0;
  }
}

const NO_WORDS: LikeWords = { words: [], similarities: [] };
