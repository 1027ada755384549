import type { MatchIndex } from "./build-index.ts";
import { isAnchor, isInitials, type NameToken } from "./name-token.ts";
import { similarityTo } from "./paired-words.ts";
import type { PreparedReading } from "./prepare-query.ts";
import { cardBegins, cardInitialLetters, letterBit } from "./row-cards.ts";

/** The initials of a name: their letters as character codes. */
export interface Initials {
  readonly weight: number;
  readonly letters: readonly number[];
  /** The same as bits, see `letterBit`. */
  readonly mask: number;
}

export function initialsOf(tokens: readonly NameToken[]): readonly Initials[] {
  return tokens.filter(isInitials).map(({ text, weight }) => {
    const letters = Array.from(text, (letter) => letter.charCodeAt(0));
    return { weight, letters, mask: letters.reduce((mask, letter) => mask | letterBit(letter), 0) };
  });
}

/** The letters that the words of a name, or the particles before them, begin with, as bits; without the word at `except`. */
export function beginningsOf(tokens: readonly NameToken[], except = -1): number {
  let mask = 0;
  for (const [at, token] of tokens.entries()) {
    if (at === except) continue;
    if (isAnchor(token) || token.kind === "particle") mask |= letterBit(token.text.charCodeAt(0));
  }
  return mask;
}

/** The most weight that initials can pair on either side. */
export interface InitialsCover {
  query: number;
  listed: number;
}

/**
 * Sets `cover` to what the initials of a query and of a row can pair: their own weight, and 1 for each letter on the other side, since
 * no word weighs more. An initial covers nothing unless each of its letters begins a word of the other side that may be left for it.
 */
export function coveredByInitials(
  index: MatchIndex,
  reading: PreparedReading,
  row: number,
  cover: InitialsCover,
): void {
  cover.query = cover.listed = 0;
  const begins = cardBegins(index.rowCards, row);
  for (const { weight, letters, mask } of reading.initialTokens) {
    if ((begins & mask) !== mask) continue;
    if (!letters.every((letter) => beginsInRow(index, reading, row, letter))) continue;
    cover.query += weight;
    cover.listed += letters.length;
  }
  if ((cardInitialLetters(index.rowCards, row) & reading.beginnings) === 0) return;
  const { vocabulary, rowStart, rowTokens } = index;
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
    const { text, weight } = vocabulary.tokens[rowTokens[at]!]!;
    if (vocabulary.initials[rowTokens[at]!] === 0) continue;
    let fits = true;
    for (let letter = 0; letter < text.length && fits; letter++) {
      fits = beginsInQuery(index, reading, row, text.charCodeAt(letter));
    }
    if (!fits) continue;
    cover.query += text.length;
    cover.listed += weight;
  }
}

/**
 * Whether a word of the row, or the particle before it, begins with the letter and may be left for an initial. Words are paired
 * before initials, and no two like words are left over: so a word is left only if every word of the query that is like it is like
 * another word of the row too. (Around "bin" like words can be refused: then any word may be left.)
 */
function beginsInRow(index: MatchIndex, reading: PreparedReading, row: number, letter: number): boolean {
  const { vocabulary, rowStart, rowTokens } = index;
  const [start, end] = [rowStart[row]!, rowStart[row + 1]!];
  let before = 0;
  for (let at = start; at < end; at++) {
    const position = rowTokens[at]!;
    const begins = vocabulary.anchorLetters[position]!;
    if (begins !== 0 && (begins === letter || before === letter)) {
      if (reading.hasFilial || mayBeLeft(index, reading, { start, end, at })) return true;
    }
    before = vocabulary.particleLetters[position]!;
  }
  return false;
}

function mayBeLeft(
  { rowTokens }: MatchIndex,
  { similar }: PreparedReading,
  { start, end, at }: { start: number; end: number; at: number },
): boolean {
  const own = rowTokens[at]!;
  for (const like of similar) {
    if (like === null || similarityTo(like, own) === 0) continue;
    let another = false;
    for (let other = start; other < end && !another; other++) {
      another = other !== at && similarityTo(like, rowTokens[other]!) > 0;
    }
    if (!another) return false;
  }
  return true;
}

/** The same for a word of the query and an initial of the row. */
function beginsInQuery(index: MatchIndex, reading: PreparedReading, row: number, letter: number): boolean {
  const { tokens, similar, hasFilial } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!isAnchor(token)) continue;
    const before = tokens[at - 1];
    if (
      token.text.charCodeAt(0) !== letter &&
      !(before?.kind === "particle" && before.text.charCodeAt(0) === letter)
    )
      continue;
    if (hasFilial || mayBeLeftInQuery(index, similar, row, at)) return true;
  }
  return false;
}

function mayBeLeftInQuery(
  { rowStart, rowTokens }: MatchIndex,
  similar: PreparedReading["similar"],
  row: number,
  at: number,
): boolean {
  const own = similar[at]!;
  for (let place = rowStart[row]!; place < rowStart[row + 1]!; place++) {
    const position = rowTokens[place]!;
    if (similarityTo(own, position) === 0) continue;
    if (!similar.some((like, other) => other !== at && like !== null && similarityTo(like, position) > 0))
      return false;
  }
  return true;
}
