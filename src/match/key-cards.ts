import { type Codes, codesApart, editDistance } from "./edit-distance.ts";
import type { Grammar } from "./name-token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The keys of a grouping's groups side by side, 32 bytes each, so that a group costs one access to memory: grammar (2 bits), length (14
 * bits), and the character codes where they are at most `CARD_LETTERS`.
 */
const CARD = 16;
const CARD_LETTERS = 15;
const GRAMMAR_SHIFT = 14;
const LONGEST = (1 << GRAMMAR_SHIFT) - 1;
const NUMBERS: Readonly<Record<Grammar, number>> = { person: 0, organisation: 1, common: 2 };

/** Groupings whose keys are compared. */
export type Compared = "text" | "key" | "bones";

export function buildKeyCards(
  { groups, grammars, tokens }: Pick<Vocabulary, "groups" | "grammars" | "tokens">,
  grouping: Compared,
): Uint16Array {
  const { starts, words } = groups[grouping];
  const cards = new Uint16Array((starts.length - 1) * CARD);
  for (let group = 0; group + 1 < starts.length; group++) {
    const word = words[starts[group]!]!;
    const key = tokens[word]![grouping];
    cards[group * CARD] = Math.min(LONGEST, key.length) | (NUMBERS[grammars[word]!] << GRAMMAR_SHIFT);
    if (key.length > CARD_LETTERS) continue;
    for (let at = 0; at < key.length; at++) cards[group * CARD + 1 + at] = key.charCodeAt(at);
  }
  return cards;
}

/** A key that those of groups are held against. `edits`: how many two keys may be apart, by the length of the shorter. */
export class ComparedKey {
  readonly #key: string;
  readonly #grammar: number;
  readonly #edits: (length: number) => number;
  readonly #own: Codes;
  readonly #other: { codes: Uint16Array; start: number; length: number };

  constructor(key: string, grammar: Grammar, edits: (length: number) => number) {
    this.#key = key;
    this.#grammar = NUMBERS[grammar];
    this.#edits = edits;
    const length = Math.min(key.length, OWN.length);
    for (let at = 0; at < length; at++) OWN[at] = key.charCodeAt(at);
    this.#own = { codes: OWN, start: 0, length };
    this.#other = { codes: OWN, start: 0, length: 0 };
  }

  /** Edits to the key of a group; -1 where they are too many, or it is of another grammar. `long` gives a key that no card holds. */
  apart(cards: Uint16Array, group: number, long: () => string): number {
    const about = cards[group * CARD]!;
    if (about >>> GRAMMAR_SHIFT !== this.#grammar) return -1;
    const length = about & LONGEST;
    const own = this.#key.length;
    const allowed = this.#edits(Math.min(own, length));
    if (Math.abs(own - length) > allowed) return -1;
    let apart: number;
    if (length <= CARD_LETTERS && own <= OWN.length) {
      this.#other.codes = cards;
      this.#other.start = group * CARD + 1;
      this.#other.length = length;
      apart = codesApart(this.#own, this.#other, allowed);
    } else apart = editDistance(this.#key, long(), allowed);
    return apart <= allowed ? apart : -1;
  }
}

/** Letters of the key that is compared; one is at a time. */
const OWN = new Uint16Array(64);
