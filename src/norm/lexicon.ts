import type { PreparedLexicon, PreparedPhrases } from "./prepared-lexicon.ts";
import { romanise } from "./romanise.ts";
import { stemGreek, stemSlavic } from "./stem.ts";

/** What a phrase of a lexicon means: its canonical word and its part in a name. */
export interface Term {
  readonly text: string;
  readonly kind: "legal" | "generic" | "place" | "title" | "particle" | "given" | "brand";
}

/** A term found at a position, and how many words (or characters) it covers. */
export interface Found {
  readonly term: Term;
  readonly length: number;
}

/** Phrases and their beginnings, words joined by spaces; `null` for a beginning that is no phrase itself. */
type Phrases = Map<string, Term | null>;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_NATIVE = 12;

/** Phrases of one or more words, found longest first; inflected Cyrillic and Greek words by their stems too. */
export class Lexicon {
  readonly #exact: Phrases = new Map();
  readonly #stems: Phrases = new Map();
  /** Phrases in scripts without spaces, as written. */
  readonly #native = new Map<string, Term>();

  /** A lexicon from tables that `prepare` gave. */
  static from(prepared: PreparedLexicon): Lexicon {
    const lexicon = new Lexicon();
    const terms = prepared.terms.map(([text, kind]): Term => ({ text, kind: kind as Term["kind"] }));
    fill(lexicon.#exact, prepared.exact, terms);
    fill(lexicon.#stems, prepared.stems, terms);
    fill(lexicon.#native, prepared.native, terms);
    return lexicon;
  }

  /** The tables as plain data; `from` gives the same lexicon back. */
  prepare(): PreparedLexicon {
    const numbers = new Map<Term, number>();
    const plain = (phrases: ReadonlyMap<string, Term | null>): PreparedPhrases => ({
      keys: [...phrases.keys()].join("\n"),
      terms: [...phrases.values()].map((term) => {
        if (term === null) return -1;
        if (!numbers.has(term)) numbers.set(term, numbers.size);
        return numbers.get(term) ?? -1;
      }),
    });
    const tables = { exact: plain(this.#exact), stems: plain(this.#stems), native: plain(this.#native) };
    return { terms: [...numbers.keys()].map(({ text, kind }) => [text, kind]), ...tables };
  }

  /** Lines of the form `canonical: phrase, phrase, …`; earlier tables win where a phrase stands twice. */
  add(kind: Term["kind"], table: string): this {
    for (const line of table.split("\n")) {
      const colon = line.indexOf(":");
      if (colon === -1) continue;
      const text = line.slice(0, colon).trim();
      const term: Term = { text, kind };
      // The Latin form of a brand is read word by word like every other name.
      if (kind !== "brand") this.#put(text, term);
      for (const phrase of line.slice(colon + 1).split(",")) this.#put(phrase, term);
    }
    return this;
  }

  /** Chinese places as `北京:beijing`: each is added with the marks of province, city, district and county, and in pinyin. */
  addPlaces(places: string): this {
    for (const pair of places.split(" ")) {
      const [place = "", syllables = ""] = pair.split(":");
      const term: Term = this.#native.get(place) ?? { text: syllables, kind: "place" };
      insert(this.#exact, [syllables], term);
      for (const mark of ["", "市", "省", "区", "县"]) {
        if (!this.#native.has(place + mark)) this.#native.set(place + mark, term);
      }
    }
    return this;
  }

  /** The longest term that begins at word `at`, or `null`. */
  find(words: readonly string[], at: number): Found | null {
    const exact = walk(this.#exact, words, at, same);
    const longer = (found: Found | null, other: Found | null): Found | null =>
      (other?.length ?? 0) > (found?.length ?? 0) ? other : found;
    const slavic = walk(this.#stems, words, at, stemSlavic);
    return longer(longer(exact, slavic), walk(this.#stems, words, at, greekKey));
  }

  /** The longest term that begins at character `at` of a text in Han, Hangul or Kana, or `null`. */
  findNative(characters: readonly string[], at: number): Found | null {
    const most = Math.min(LONGEST_NATIVE, characters.length - at);
    for (let length = most; length >= 1; length--) {
      const term = this.#native.get(characters.slice(at, at + length).join(""));
      if (term === undefined) continue;
      // One character alone is a word only at the end (plant, bureau): elsewhere it is part of a name.
      if (length === 1 && at + 1 < characters.length) return null;
      return { term, length };
    }
    return null;
  }

  #put(phrase: string, term: Term): void {
    if (EAST_ASIAN.test(phrase)) {
      const native = phrase.normalize("NFKC").replace(/\s+/g, "");
      if (!this.#native.has(native)) this.#native.set(native, term);
      return;
    }
    const words = romanise(phrase)
      .replace(/'/g, "")
      .split(/[^a-z0-9%]+/)
      .filter((word) => word !== "");
    if (words.length === 0) return;
    insert(this.#exact, words, term);
    if (CYRILLIC.test(phrase)) insert(this.#stems, words.map(stemSlavic), term);
    else if (GREEK.test(phrase)) insert(this.#stems, words.map(greekKey), term);
  }
}

function same(word: string): string {
  return word;
}

/** Greek stems are kept apart from the Slavic ones. */
function greekKey(word: string): string {
  return `${stemGreek(word)}~`;
}

function fill(
  phrases: Map<string, Term> | Phrases,
  { keys, terms: numbers }: PreparedPhrases,
  terms: readonly Term[],
): void {
  const into: Map<string, Term | null> = phrases as Phrases;
  const list = keys === "" ? [] : keys.split("\n");
  for (let at = 0; at < list.length; at++) into.set(list[at] ?? "", terms[numbers[at] ?? -1] ?? null);
}

function insert(phrases: Phrases, words: readonly string[], term: Term): void {
  let key = "";
  for (let at = 0; at < words.length; at++) {
    key = at === 0 ? (words[0] ?? "") : `${key} ${words[at]}`;
    if (!phrases.has(key)) phrases.set(key, null);
  }
  if (phrases.get(key) === null) phrases.set(key, term);
}

function walk(
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
