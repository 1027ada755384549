import type { Vocabulary } from "./vocabulary.ts";

/**
 * What the candidate stage needs of a row, on one line of memory (64 bytes), since rows are met in no order: how many words it has,
 * its initials and script, its weight (single precision), the letters that its words and particles begin with and those of its
 * initials (one bit a letter), and its words where they are at most `CARD_WORDS`.
 */
export const CARD = 16;
export const CARD_WORDS = 12;
/** Where the words begin within a card. */
export const CARD_FIRST = 4;
const WEIGHT = 1;
const BEGINS = 2;
const INITIALS = 3;

interface Rows {
  readonly vocabulary: Pick<Vocabulary, "tokens" | "anchorLetters" | "particleLetters" | "initials">;
  readonly rowStart: Uint32Array;
  readonly rowTokens: Uint32Array;
  readonly rowWeight: Float32Array;
  readonly rowInitials: Uint8Array;
  readonly rowNative: Uint8Array;
}

/** The bit of a letter by its character code; letters beyond z share bits. */
export function letterBit(letter: number): number {
  return 1 << ((letter - 97) & 31);
}

export function buildRowCards(of: Rows): Uint32Array {
  const { rowStart, rowTokens, rowWeight, rowInitials, rowNative } = of;
  const rows = rowWeight.length;
  const cards = new Uint32Array(rows * CARD);
  const weights = new Float32Array(cards.buffer);
  for (let row = 0; row < rows; row++) {
    const length = rowStart[row + 1]! - rowStart[row]!;
    cards[row * CARD] = length | (rowInitials[row]! << 8) | (rowNative[row]! << 16);
    weights[row * CARD + WEIGHT] = rowWeight[row]!;
    for (let at = 0; at < length; at++) {
      const token = rowTokens[rowStart[row]! + at]!;
      if (at < CARD_WORDS) cards[row * CARD + CARD_FIRST + at] = token;
      cards[row * CARD + BEGINS]! |= beginsOf(of, token);
      cards[row * CARD + INITIALS]! |= initialLettersOf(of, token);
    }
  }
  return cards;
}

function beginsOf({ vocabulary }: Rows, token: number): number {
  const letter = vocabulary.anchorLetters[token]! || vocabulary.particleLetters[token]!;
  return letter === 0 ? 0 : letterBit(letter);
}

function initialLettersOf({ vocabulary }: Rows, token: number): number {
  if (vocabulary.initials[token] === 0) return 0;
  const { text } = vocabulary.tokens[token]!;
  let mask = 0;
  for (let at = 0; at < text.length; at++) mask |= letterBit(text.charCodeAt(at));
  return mask;
}

export function cardBegins(cards: Uint32Array, row: number): number {
  return cards[row * CARD + BEGINS]!;
}

export function cardInitialLetters(cards: Uint32Array, row: number): number {
  return cards[row * CARD + INITIALS]!;
}

export function cardLength(cards: Uint32Array, row: number): number {
  return cards[row * CARD]! & 0xff;
}

export function cardInitials(cards: Uint32Array, row: number): number {
  return (cards[row * CARD]! >>> 8) & 0xff;
}

export function isCardNative(cards: Uint32Array, row: number): boolean {
  return cards[row * CARD]! >>> 16 === 1;
}

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);

export function cardWeight(cards: Uint32Array, row: number): number {
  bits[0] = cards[row * CARD + WEIGHT]!;
  return float[0]!;
}
