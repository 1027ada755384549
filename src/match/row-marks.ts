import type { Vocabulary } from "./vocabulary.ts";

/**
 * What is known of a row where it stands under a word, so that most rows are dismissed without being looked at: three values a
 * posting, read one after the other.
 *
 *     | bucket 16 | bucket 16 |     | bucket 16 | bucket 16 |     | weight 8 | initials 5 | flags 3 | bucket 16 |
 *
 * A bucket stands for one of the row's other words that can carry a match: its first letter (5 bits) and 11 bits of its number; 0 for
 * none. The weight is in steps of `WEIGHT_STEP`, rounded down. Initials: how many words the row's can stand for. `MORE` is set where the
 * row has more such words than fit, `PARTICLE` where it has a particle, whose letter an initial can mean, `NATIVE` where it is in
 * another script than Latin.
 */
export const MARK = 3;
export const BUCKETS = 65_536;
export const WEIGHT_STEP: number = 1 / 16;
export const HEAVIEST_MARK = 255;
export const MORE = 1;
export const PARTICLE = 2;
export const NATIVE = 4;
export const MOST_MARKED_INITIALS = 31;
const SLOTS = 5;
const LETTER_SHIFT = 11;
/** Words of one letter have buckets from `firstBucket` on, as many as this. */
export const LETTER_BUCKETS: number = 1 << LETTER_SHIFT;

interface Rows {
  readonly vocabulary: Pick<Vocabulary, "anchorLetters" | "particleLetters">;
  readonly rowStart: Uint32Array;
  readonly rowTokens: Uint32Array;
  readonly rowWeight: Float32Array;
  readonly rowInitials: Uint8Array;
  readonly rowNative: Uint8Array;
}

/** The bucket of a word that can carry a match, never 0. */
export function bucketOf({ anchorLetters }: Pick<Vocabulary, "anchorLetters">, word: number): number {
  return firstBucket(anchorLetters[word]!) | (Math.imul(word, 0x9e3779b1) >>> (32 - LETTER_SHIFT)) || 1;
}

/** The first bucket of the words that begin with a letter (a character code). */
export function firstBucket(letter: number): number {
  return (letter & 31) << LETTER_SHIFT;
}

/** Marks for `postings`: rows by word, `starts` has one value more than there are words. */
export function markPostings(of: Rows, starts: Uint32Array, postings: Uint32Array): Uint32Array {
  const marks = new Uint32Array(postings.length * MARK);
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      const [buckets, flags] = otherWords(of, postings[at]!, word);
      const units = Math.min(HEAVIEST_MARK, Math.floor(of.rowWeight[postings[at]!]! / WEIGHT_STEP));
      const initials = Math.min(MOST_MARKED_INITIALS, of.rowInitials[postings[at]!]!);
      const [one = 0, two = 0, three = 0, four = 0, five = 0] = buckets;
      marks[at * MARK] = (one | (two << 16)) >>> 0;
      marks[at * MARK + 1] = (three | (four << 16)) >>> 0;
      marks[at * MARK + 2] = (five | (flags << 16) | (initials << 19) | (units << 24)) >>> 0;
    }
  }
  return marks;
}

/** Buckets of a row's words but one `own`, as many as fit, and the flags. */
function otherWords(
  { vocabulary, rowStart, rowTokens, rowNative }: Rows,
  row: number,
  own: number,
): readonly [buckets: readonly number[], flags: number] {
  const buckets: number[] = [];
  let [flags, met] = [rowNative[row] === 1 ? NATIVE : 0, false];
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
    const word = rowTokens[at]!;
    if (vocabulary.particleLetters[word] !== 0) flags |= PARTICLE;
    if (vocabulary.anchorLetters[word] === 0) continue;
    if (word === own && !met) met = true;
    else if (buckets.length < SLOTS) buckets.push(bucketOf(vocabulary, word));
    else flags |= MORE;
  }
  return [buckets, flags];
}
