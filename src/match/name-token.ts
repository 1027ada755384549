/** What a word does in a name; it decides how much an agreement or a contradiction of it says. */
export type TokenKind =
  | "name"
  | "given"
  | "generic"
  | "place"
  | "legal"
  | "particle"
  | "title"
  | "number"
  | "initial";

/** Which grammar a name is read with. A name that consists of common words only is read as `common`. */
export type Grammar = "person" | "organisation" | "common";

/** One word of a name, ready to be compared. */
export interface NameToken {
  /** Lower-case a-z and 0-9 (a legal form or a common word in its canonical spelling). */
  readonly text: string;
  /** Comparison form, see `soundForms`. */
  readonly key: string;
  /** Consonants of the sound, see `soundForms`. */
  readonly bones: string;
  /** The text with letters that scanners confuse in one spelling; empty for words that carry no match. */
  readonly blurred: string;
  readonly kind: TokenKind;
  /** How much the word tells, in (0, 1]. */
  readonly weight: number;
  /** Written in a script without vowels. */
  readonly abjad: boolean;
  /** Written in another script than Latin. */
  readonly native: boolean;
  /** Canonical form of a given name whose variants stand for each other (Bill, William); empty for other words. */
  readonly group: string;
}

/** One reading of a name. A name in another script can have several. */
export interface NameReading {
  readonly grammar: Grammar;
  /** Written in another script than Latin; such names of organisations are translated as often as spelled. */
  readonly native: boolean;
  readonly tokens: readonly NameToken[];
}

/** Words that can carry a match; the others only support or weaken it. */
export function isAnchor(token: NameToken): boolean {
  return token.kind === "name" || token.kind === "given";
}

/** One letter, or two to four consonants written together. */
export function isInitials({ kind, text, abjad }: NameToken): boolean {
  if (kind === "initial") return true;
  return (
    kind === "name" && !abjad && text.length >= 2 && text.length <= 4 && /^[b-df-hj-np-tv-z]+$/.test(text)
  );
}

/** Similarity of two words of one family in a name and its translation. */
export const FAMILY = 0.6;

/** Whether two common words are often translations of one another. */
export function sameFamily(a: NameToken, b: NameToken): boolean {
  return a.group !== "" && a.group === b.group;
}

/** 1 where two words that support a match are the same, less where they are of one family in a translation, else 0. */
export function sameSupport(a: NameToken, b: NameToken): number {
  if (a.kind === b.kind && (a.text === b.text || (a.kind === "particle" && a.group === b.group))) return 1;
  return a.native !== b.native && a.kind === "generic" && b.kind === "generic" && sameFamily(a, b)
    ? FAMILY
    : 0;
}
