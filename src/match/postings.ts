import { cardInitialLetters } from "./row-cards.ts";
import { markPostings } from "./row-marks.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Rows by word, for the words that can carry a match: each row once a word, the lightest first and in ascending order among equals.
 * A `Start` has one value more than there are words. Rows with initials, which are few, stand apart: an initial can mean any word, so
 * that less is known of them. Marks: see row-marks.ts.
 */
export interface Postings {
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  readonly postingMarks: Uint32Array;
  readonly initialStart: Uint32Array;
  readonly initialPostings: Uint32Array;
  readonly initialMarks: Uint32Array;
  /** Per posting of a row with initials: their letters, as bits; the highest bit is set where there are several. */
  readonly initialLetters: Uint32Array;
}

interface Rows {
  readonly vocabulary: Pick<Vocabulary, "anchorLetters" | "particleLetters" | "initials">;
  readonly rowStart: Uint32Array;
  readonly rowTokens: Uint32Array;
  readonly rowInitials: Uint8Array;
  readonly rowWeight: Float32Array;
  readonly rowNative: Uint8Array;
  readonly rowCards: Uint32Array;
}

export function buildPostings(rows: Rows): Postings {
  const [postingStart, postings] = postingsOf(rows, (row) => rows.rowInitials[row] === 0);
  const [initialStart, initialPostings] = postingsOf(rows, (row) => rows.rowInitials[row] !== 0);
  return {
    postingStart,
    postings,
    postingMarks: markPostings(rows, postingStart, postings),
    initialStart,
    initialPostings,
    initialMarks: markPostings(rows, initialStart, initialPostings),
    initialLetters: initialPostings.map((row) => initialLettersOf(rows, row)),
  };
}

function initialLettersOf({ vocabulary, rowStart, rowTokens, rowCards }: Rows, row: number): number {
  const several = rowTokens
    .subarray(rowStart[row]!, rowStart[row + 1]!)
    .filter((word) => vocabulary.initials[word] !== 0).length;
  return (cardInitialLetters(rowCards, row) | (several > 1 ? 1 << 31 : 0)) >>> 0;
}

function postingsOf(
  rows: Rows,
  has: (row: number) => boolean,
): readonly [starts: Uint32Array, postings: Uint32Array] {
  const words = rows.vocabulary.anchorLetters.length;
  const starts = new Uint32Array(words + 1);
  eachAnchor(rows, has, (word) => {
    starts[word + 1]! += 1;
  });
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice(0, words);
  const postings = new Uint32Array(starts[words]!);
  eachAnchor(rows, has, (word, row) => {
    postings[next[word]!++] = row;
  });
  const { rowWeight } = rows;
  for (let word = 0; word < words; word++) {
    if (starts[word + 1]! - starts[word]! < 2) continue;
    postings.subarray(starts[word], starts[word + 1]).sort((a, b) => rowWeight[a]! - rowWeight[b]! || a - b);
  }
  return [starts, postings];
}

function eachAnchor(
  { vocabulary, rowStart, rowTokens }: Rows,
  has: (row: number) => boolean,
  visit: (word: number, row: number) => void,
): void {
  const lastRow = new Int32Array(vocabulary.anchorLetters.length).fill(-1);
  for (let row = 0; row + 1 < rowStart.length; row++) {
    if (!has(row)) continue;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      const word = rowTokens[at]!;
      if (lastRow[word] === row || vocabulary.anchorLetters[word] === 0) continue;
      lastRow[word] = row;
      visit(word, row);
    }
  }
}
