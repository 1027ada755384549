import { beginningsOf } from "./initials-bound.ts";
import type { Work } from "./open-rows.ts";
import type { PairedWords } from "./paired-words.ts";
import type { Source } from "./prepare-query.ts";
import { HEAVIEST_MARK, NATIVE, WEIGHT_STEP } from "./row-marks.ts";
import { addSums, dissimilarAtMost, EPSILON, noSums, type Sums } from "./row-sums.ts";
import { isTranslation, scoreOf } from "./score.ts";

// What a row's other words may be paired with, as bits: close and distant words for each of the first sources, the same for all
// later ones together, and initials.
const OWN_BITS = 5;
export const INITIAL_BIT: number = 1 << (2 * OWN_BITS + 2);
/** Of initials that are several letters, two must be there. Not part of a mask: `INITIAL_BIT` counts where this is set too. */
export const SECOND_INITIAL_BIT: number = INITIAL_BIT * 2;
const MASKS = INITIAL_BIT * 2;
export const EVERY_BIT: number = MASKS - 1;
const CLOSE_BITS = 0b010101010101;

export function bitOf(source: number, close: boolean): number {
  return 1 << (Math.min(source, OWN_BITS) * 2 + (close ? 0 : 1));
}

/** How alike a source's own word is: rows of less alike words are told apart from those of equal ones. */
const CLOSE_LEVELS = [0.995, 0.9, 0] as const;
const DISTANT_LEVELS = [0.72, 0.6, 0] as const;
const LEVELS = CLOSE_LEVELS.length + DISTANT_LEVELS.length;
/** Rows whose initials can stand for this many words or more are all opened; there are hardly any. */
const MANY_INITIALS = 7;
/** How many values `Scratch.limits` has. */
export const LIMITS: number = LEVELS * 2 * MANY_INITIALS * MASKS;
export const UNKNOWN = -2;
const NONE = -1;

/**
 * The heaviest rows that can reach `needed`, in steps of `WEIGHT_STEP`, by what their words may be paired with. All are upper bounds:
 * a row's real pairs agree no more, and differ no less, than is counted here.
 */
export class RowLimits {
  /** Bits of the sources after the one whose rows are looked through, and of initials. */
  later = 0;
  /** Letters of the query's other words, as bits: a row's initials can stand for those. */
  beginnings = 0;
  readonly #work: Work;
  readonly #limits: Int16Array;
  readonly #touched: number[] = [];
  readonly #close: readonly Sums[];
  readonly #any: readonly Sums[];
  readonly #own: Sums[] = Array.from({ length: LEVELS }, noSums);
  #at = 0;

  constructor(work: Work) {
    const { closeAnchor } = work.weights;
    this.#work = work;
    this.#limits = work.scratch.limits;
    this.#close = work.sources.map((source) => mostOf(work, source, closeAnchor));
    this.#any = work.sources.map((source) => mostOf(work, source, 0));
  }

  /** Turns to the source `at`. */
  begin(at: number): void {
    this.end();
    this.#at = at;
    this.later = EVERY_BIT & ~(bitOf(Math.min(at + 1, OWN_BITS), true) - 1);
    const { sources, reading, index } = this.#work;
    const { weights } = index.vocabulary;
    this.beginnings = beginningsOf(reading.tokens, sources[at]!.position);
    for (const own of this.#own) own.agreed = own.query = own.listed = own.dissimilar = 0;
    let met = 0;
    const { paired } = sources[at]!;
    for (let pair = paired.start; pair < paired.end; pair++) {
      const level = this.levelOf(paired, pair);
      include(
        this.#own[level]!,
        { paired, pair, listed: weights[paired.words[pair]!]! },
        (met & (1 << level)) === 0,
      );
      met |= 1 << level;
    }
  }

  end(): void {
    for (const at of this.#touched) this.#limits[at] = UNKNOWN;
    this.#touched.length = 0;
  }

  levelOf({ similarities, alikeEnd }: PairedWords, pair: number): number {
    const similarity = similarities[pair]!;
    const close = pair < alikeEnd && similarity >= this.#work.weights.closeAnchor;
    const [high, low] = close ? CLOSE_LEVELS : DISTANT_LEVELS;
    const level = similarity >= high ? 0 : similarity >= low ? 1 : 2;
    return close ? level : CLOSE_LEVELS.length + level;
  }

  /** The heaviest row without initials that any bits allow. */
  heaviest(level: number): number {
    return Math.max(this.units(level, 0, 0, this.later), this.units(level, NATIVE, 0, this.later));
  }

  /**
   * The heaviest row in which `bits` may be paired besides a word of `level`, and `initials` of its own; -1 for none. `flags`: see
   * row-marks.ts.
   */
  units(level: number, flags: number, initials: number, bits: number): number {
    if (initials >= MANY_INITIALS) return HEAVIEST_MARK;
    const native = (flags & NATIVE) === 0 ? 0 : 1;
    const at = ((level * 2 + native) * MANY_INITIALS + initials) * MASKS + bits;
    const known = this.#limits[at]!;
    if (known !== UNKNOWN) return known;
    const units = this.#find(level, { native: native === 1, initials, bits });
    this.#limits[at] = units;
    this.#touched.push(at);
    return units;
  }

  #find(level: number, row: { native: boolean; initials: number; bits: number }): number {
    const { reading, weights, needed } = this.#work;
    const close = level < CLOSE_LEVELS.length || (row.bits & CLOSE_BITS) !== 0;
    if (!close && needed > weights.withoutCloseAnchor) return NONE;
    const { agreed, dissimilar, query, listed } = this.#sumsOf(level, row);
    const leftOver = Math.max(0, reading.weight - reading.support - query);
    const translated = isTranslation(reading.grammar, reading.native, row.native);
    const bound = { agreed, dissimilar, leftOver, rightOver: 0, translated };
    const reaches = (units: number): boolean => {
      bound.rightOver = Math.max(0, units * WEIGHT_STEP - listed);
      return scoreOf(bound, weights) >= needed - EPSILON;
    };
    if (!reaches(0)) return NONE;
    if (reaches(HEAVIEST_MARK)) return HEAVIEST_MARK;
    let [low, high] = [0, HEAVIEST_MARK];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (reaches(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  #sumsOf(level: number, { initials, bits }: { initials: number; bits: number }): Sums {
    const { reading, sources, weights } = this.#work;
    // Words that are not searched for are taken to agree all.
    const sums = { ...this.#own[level]! };
    sums.agreed += reading.support;
    sums.listed += reading.support;
    for (let at = this.#at + 1; at < sources.length; at++) {
      const close = (bits & bitOf(at, true)) !== 0;
      const distant = (bits & bitOf(at, false)) !== 0;
      if (close || distant) addSums(sums, (distant ? this.#any : this.#close)[at]!);
    }
    const own = (bits & INITIAL_BIT) === 0 ? 0 : 1;
    // An initial agrees with a word of at most weight 1, and each counts half.
    sums.agreed += ((own * (reading.initialsWeight + reading.initials) + initials * 2) / 2) * weights.initial;
    sums.query += own * reading.initialsWeight + initials;
    sums.listed += own * reading.initials + initials;
    return sums;
  }
}

function mostOf({ needed, weights, index }: Work, { paired }: Source, closeAnchor: number): Sums {
  const most = noSums();
  let first = true;
  const end = closeAnchor === 0 ? paired.end : paired.alikeEnd;
  for (let pair = paired.start; pair < end; pair++) {
    if (paired.similarities[pair]! < closeAnchor) continue;
    include(most, { paired, pair, listed: index.vocabulary.weights[paired.words[pair]!]! }, first);
    first = false;
  }
  most.dissimilar = Math.min(most.dissimilar, dissimilarAtMost(most.agreed, needed, weights));
  return most;
}

/** Takes up what a pair adds at most: of its two words that of the list weighs `listed`. */
function include(
  most: Sums,
  { paired, pair, listed }: { paired: PairedWords; pair: number; listed: number },
  first: boolean,
): void {
  const query = paired.weight;
  const similarity = paired.similarities[pair]!;
  const agreed = ((query + listed) / 2) * similarity;
  const dissimilar = ((query + listed) / 2) * (1 - similarity);
  most.agreed = Math.max(most.agreed, agreed);
  most.query = Math.max(most.query, query);
  most.listed = Math.max(most.listed, listed);
  most.dissimilar = first ? dissimilar : Math.min(most.dissimilar, dissimilar);
}
