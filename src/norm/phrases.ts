import type { PreparedPhrases } from "./prepared-lexicon.ts";

/** What a phrase of a lexicon means: its canonical word and its part in a name. */
export interface Term {
  readonly text: string;
  readonly kind: "legal" | "generic" | "place" | "title" | "particle" | "given" | "brand" | "city";
}

/** A term found at a position, and how many words (or characters) it covers. */
export interface Found {
  readonly term: Term;
  readonly length: number;
}

/** Phrases and their beginnings, words joined by spaces; `null` for a beginning that is no phrase itself. */
export type Phrases = Map<string, Term | null>;

/** Puts in phrases that `Lexicon.prepare` gave. */
export function fill(
  phrases: Phrases,
  { keys, terms: numbers }: PreparedPhrases,
  terms: readonly Term[],
): void {
  const list = keys === "" ? [] : keys.split("\n");
  for (let at = 0; at < list.length; at++) phrases.set(list[at] ?? "", terms[numbers[at] ?? -1] ?? null);
}

/** Puts a phrase in; an earlier one of the same words stays. */
export function insert(phrases: Phrases, words: readonly string[], term: Term): void {
  let key = "";
  for (let at = 0; at < words.length; at++) {
    key = at === 0 ? (words[0] ?? "") : `${key} ${words[at]}`;
    if (!phrases.has(key)) phrases.set(key, null);
  }
  if (phrases.get(key) === null) phrases.set(key, term);
}

/** The longest phrase that begins at word `at`, its words and those of `phrases` compared in one form. */
export function walk(
  phrases: Phrases,
  words: readonly string[],
  at: number,
  form: (word: string) => string,
): Found | null {
  let key = "";
  let found: Found | null = null;
  for (let end = at; end < words.length; end++) {
    const word = form(words[end] ?? "");
    key = end === at ? word : `${key} ${word}`;
    const term = phrases.get(key);
    if (term === undefined) break;
    if (term !== null) found = { term, length: end - at + 1 };
  }
  return found;
}
