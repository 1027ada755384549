import type { MatchIndex } from "./build-index.ts";
import type { Work } from "./open-rows.ts";
import { cardBegins, cardInitialLetters } from "./row-cards.ts";
import { EPSILON } from "./row-sums.ts";

const LETTERS = 32;

/** Rows by letter, as its bit's number in cards: the rows of a letter stand from `starts[letter]` up to `starts[letter + 1]`. */
interface RowsByLetter {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Rows that agree in initials alone stand under no word of the query. They score no more than `withoutAnchor`, so that they matter only
 * where evidence besides the name lets as little be enough: then those rows are opened whose words or particles begin with all letters
 * of one of the query's initials, and those with an initial that begins a word of the query. Initials of all others cover nothing (see
 * `coveredByInitials`).
 */
export function openForInitials(work: Work): void {
  const { index, reading, needed, weights } = work;
  if (needed - EPSILON > weights.withoutAnchor) return;
  const { beginning, initial } = letterRowsOf(index);
  for (const { mask } of reading.initialTokens) {
    openUnder(work, beginning, rarestOf(beginning, mask), mask);
  }
  for (let letter = 0; letter < LETTERS; letter++) {
    if (((reading.beginnings >>> letter) & 1) === 1) openUnder(work, initial, letter, 0);
  }
}

/** Opens the rows of a letter that begin with all letters of `mask` and are read in the query's grammar. */
function openUnder(
  { index, reading, scratch }: Work,
  rows: RowsByLetter,
  letter: number,
  mask: number,
): void {
  const { vocabulary, rowStart, rowTokens, rowCards } = index;
  for (let at = rows.starts[letter]!; at < rows.starts[letter + 1]!; at++) {
    const row = rows.rows[at]!;
    if ((cardBegins(rowCards, row) & mask) !== mask) continue;
    if (vocabulary.grammars[rowTokens[rowStart[row]!]!] === reading.grammar) scratch.open(row);
  }
}

function rarestOf({ starts }: RowsByLetter, mask: number): number {
  let [rarest, fewest] = [0, Number.POSITIVE_INFINITY];
  for (let letter = 0; letter < LETTERS; letter++) {
    const rows = starts[letter + 1]! - starts[letter]!;
    if (((mask >>> letter) & 1) === 0 || rows >= fewest) continue;
    [rarest, fewest] = [letter, rows];
  }
  return rarest;
}

interface LetterRows {
  /** By the letters that words and particles begin with, and by the letters of initials. */
  readonly beginning: RowsByLetter;
  readonly initial: RowsByLetter;
}

const made = new WeakMap<MatchIndex, LetterRows>();

/** Made when first needed, since few searches need it. */
function letterRowsOf(index: MatchIndex): LetterRows {
  let rows = made.get(index);
  if (rows === undefined) {
    const { rowCards, rowEntry } = index;
    rows = {
      beginning: rowsByLetter(rowEntry.length, (row) => cardBegins(rowCards, row)),
      initial: rowsByLetter(rowEntry.length, (row) => cardInitialLetters(rowCards, row)),
    };
    made.set(index, rows);
  }
  return rows;
}

function rowsByLetter(count: number, lettersOf: (row: number) => number): RowsByLetter {
  const starts = new Uint32Array(LETTERS + 1);
  const eachLetter = (visit: (letter: number, row: number) => void): void => {
    for (let row = 0; row < count; row++) {
      for (let letters = lettersOf(row); letters !== 0; letters &= letters - 1) {
        visit(31 - Math.clz32(letters & -letters), row);
      }
    }
  };
  eachLetter((letter) => {
    starts[letter + 1]! += 1;
  });
  for (let letter = 0; letter < LETTERS; letter++) starts[letter + 1]! += starts[letter]!;
  const rows = new Uint32Array(starts[LETTERS]!);
  const next = starts.slice(0, LETTERS);
  eachLetter((letter, row) => {
    rows[next[letter]!++] = row;
  });
  return { starts, rows };
}
