import type { MatchIndex } from "./build-index.ts";
import type { PreparedReading, Source } from "./prepare-query.ts";
import { bitOf, EVERY_BIT, INITIAL_BIT, RowLimits, SECOND_INITIAL_BIT } from "./row-limits.ts";
import { bucketOf, firstBucket, HEAVIEST_MARK, LETTER_BUCKETS, MARK, MORE, PARTICLE } from "./row-marks.ts";
import type { Scratch } from "./scratch.ts";
import type { WeightTable } from "./weights.ts";

/** What a search needs to hold rows against. */
export interface Work {
  readonly index: MatchIndex;
  readonly reading: PreparedReading;
  /** Words of the query, and words joined from several of them, in the order in which their rows are opened. */
  readonly sources: readonly Source[];
  readonly needed: number;
  readonly weights: WeightTable;
  readonly scratch: Scratch;
}

/**
 * Opens the rows that can reach `needed`. However the words of a row are paired with the query's, one of the pairs has the first
 * source, and the row stands under its word of that pair. So each source looks through the rows of its words and takes itself for the
 * first: a row's mark tells which later sources its other words may be paired with, and for those the heaviest row that can reach
 * `needed` is known. Rows dismissed so cost a few instructions, and no access to memory out of order.
 */
export function openRows(work: Work): void {
  const { sources, scratch, index } = work;
  const plain = {
    starts: index.postingStart,
    postings: index.postings,
    marks: index.postingMarks,
    letters: null,
  };
  const initials = {
    starts: index.initialStart,
    postings: index.initialPostings,
    marks: index.initialMarks,
    letters: index.initialLetters,
  };
  markBuckets(work);
  const limits = new RowLimits(work);
  for (const [at, source] of sources.entries()) {
    limits.begin(at);
    const { paired } = source;
    for (let pair = paired.start; pair < paired.end; pair++) {
      const word = paired.words[pair]!;
      const level = limits.levelOf(paired, pair);
      const heaviest = limits.heaviest(level);
      if (heaviest >= 0) openUnder(work, limits, plain, { word, level, heaviest });
      openUnder(work, limits, initials, { word, level, heaviest: HEAVIEST_MARK });
    }
    // A word that the list writes apart does not show in marks.
    for (const row of source.apart.keys()) scratch.open(row);
  }
  limits.end();
  clearBuckets(work);
}

/** Which sources may be paired with the words of each bucket. */
function markBuckets({ index: { vocabulary }, reading, sources, scratch: { buckets }, weights }: Work): void {
  for (let at = 0; at < sources.length; at++) {
    const [strong, weak] = [bitOf(at, true), bitOf(at, false)];
    const { words, similarities, start, alikeEnd, end } = sources[at]!.paired;
    for (let pair = start; pair < end; pair++) {
      const close = pair < alikeEnd && similarities[pair]! >= weights.closeAnchor;
      buckets[bucketOf(vocabulary, words[pair]!)]! |= close ? strong : weak;
    }
  }
  eachInitialBucket(reading, (bucket, bit) => {
    buckets[bucket]! |= bit;
  });
}

function clearBuckets({ index: { vocabulary }, reading, sources, scratch: { buckets } }: Work): void {
  for (const { paired } of sources) {
    for (let pair = paired.start; pair < paired.end; pair++) {
      buckets[bucketOf(vocabulary, paired.words[pair]!)] = 0;
    }
  }
  eachInitialBucket(reading, (bucket) => {
    buckets[bucket] = 0;
  });
}

/** The buckets of words that the query's initials can stand for: of several letters, which must all be there, the two rarest. */
function eachInitialBucket(
  { initialTokens }: PreparedReading,
  visit: (bucket: number, bit: number) => void,
): void {
  for (const { letters } of initialTokens) {
    const [one = 0, two = one] =
      letters.length < 2 ? letters : letters.toSorted((a, b) => rankOf(a) - rankOf(b));
    visitLetter(one, INITIAL_BIT, visit);
    visitLetter(two, SECOND_INITIAL_BIT, visit);
  }
}

function visitLetter(letter: number, bit: number, visit: (bucket: number, bit: number) => void): void {
  const first = firstBucket(letter);
  for (let bucket = first; bucket < first + LETTER_BUCKETS; bucket++) visit(bucket, bit);
}

/** Letters by how seldom names begin with them. */
const RARE_FIRST = "xquwzoypjvetnlcfighdrbksma";

function rankOf(letter: number): number {
  return RARE_FIRST.indexOf(String.fromCharCode(letter));
}

/** Rows by word; `letters` are those of their initials. */
interface Rows {
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly marks: Uint32Array;
  readonly letters: Uint32Array | null;
}

/** Opens those of a word's rows, which stand by their weight, that can reach what is needed. */
function openUnder(
  { scratch }: Work,
  limits: RowLimits,
  { starts, postings, marks, letters }: Rows,
  of: { word: number; level: number; heaviest: number },
): void {
  const { buckets } = scratch;
  const { later, beginnings } = limits;
  const end = starts[of.word + 1]!;
  for (let place = starts[of.word]!; place < end; place++) {
    const at = place * MARK;
    const last = marks[at + 2]!;
    const units = last >>> 24;
    if (units > of.heaviest) return;
    const flags = last >>> 16;
    const [first, second] = [marks[at]!, marks[at + 1]!];
    let bits =
      buckets[first & 0xffff]! |
      buckets[first >>> 16]! |
      buckets[second & 0xffff]! |
      buckets[second >>> 16]! |
      buckets[last & 0xffff]!;
    if ((flags & MORE) !== 0) bits = EVERY_BIT;
    else if ((flags & PARTICLE) !== 0) bits |= INITIAL_BIT;
    else if ((bits & SECOND_INITIAL_BIT) === 0) bits &= ~INITIAL_BIT;
    const initials = letters === null || !canStand(letters[place]!, beginnings) ? 0 : (last >>> 19) & 31;
    if (units <= limits.units(of.level, flags, initials, bits & later)) scratch.open(postings[place]!);
  }
}

/** Whether a row's initials may stand for words with these beginnings: all letters of a single one, some of several. */
function canStand(letters: number, beginnings: number): boolean {
  return letters >>> 31 === 1 ? (letters & beginnings) !== 0 : (letters & ~beginnings) === 0;
}
