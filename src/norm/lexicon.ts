import { ABJAD, abjadNativeWords } from "./abjad.ts";
import { simplified } from "./han-variants.ts";
import { NearWords } from "./near-words.ts";
import { type Found, fill, insert, type Phrases, type Term, walk } from "./phrases.ts";
import type { PreparedLexicon, PreparedPhrases } from "./prepared-lexicon.ts";
import { romanise } from "./romanise.ts";
import { soundForms } from "./sound-key.ts";
import { abjadKey, stemAbjad, stemGreek, stemSlavic } from "./stem.ts";

/** In which script a word was written before it was romanised; canonical words are looked up as Latin alone. */
export type WordScript = "latin" | "cyrillic" | "greek" | "canonical";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_NATIVE = 12;

/** Which Latin names stand for names in Han and Hangul: the usual brands, their other names or what the characters say, or Japanese readings. */
export type NativeNames = "usual" | keyof typeof MARKS;

/** Before the key of a name in the table of native phrases. */
const MARKS = { other: "~", japanese: "=" } as const;

export const TABLES = [
  "latin",
  "cyrillic",
  "greek",
  "abjad",
  "slavicStems",
  "greekStems",
  "abjadStems",
  "native",
  "loans",
] as const;

/**
 * Phrases of one or more words, found longest first. Each script has its own, since the short words of one are others in the next;
 * inflected Cyrillic, Greek, Arabic and Persian words are found by their stems too.
 */
export class Lexicon {
  readonly #tables: Record<(typeof TABLES)[number], Phrases> = {
    latin: new Map(),
    cyrillic: new Map(),
    greek: new Map(),
    abjad: new Map(),
    slavicStems: new Map(),
    greekStems: new Map(),
    abjadStems: new Map(),
    /** Phrases in scripts without spaces, as written. */
    native: new Map(),
    /** English common words by their consonants, for their spelling in Arabic or Hebrew letters (کنترل, control). */
    loans: new Map(),
  };

  #near: NearWords | null = null;

  /** A lexicon from tables that `prepare` gave. */
  static from(prepared: PreparedLexicon): Lexicon {
    const lexicon = new Lexicon();
    const terms = prepared.terms.map(([text, kind]): Term => ({ text, kind: kind as Term["kind"] }));
    for (const name of TABLES) fill(lexicon.#tables[name], prepared.tables[name], terms);
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
    const tables = Object.fromEntries(
      TABLES.map((name) => [name, plain(this.#tables[name])]),
    ) as PreparedLexicon["tables"];
    return { terms: [...numbers.keys()].map(({ text, kind }) => [text, kind]), tables };
  }

  /** Lines of the form `canonical: phrase, phrase, …`; earlier tables win where a phrase stands twice. */
  add(kind: Term["kind"], table: string): this {
    for (const line of table.split("\n")) {
      const colon = line.indexOf(":");
      if (colon === -1) continue;
      const own = line.slice(0, colon).trim();
      const text = kind === "generic" || kind === "place" ? this.#canonical(own) : own;
      const term: Term = { text, kind };
      // The Latin form of a brand is read word by word like every other name.
      if (kind !== "brand" && kind !== "city") this.#put(own, term);
      if (kind === "generic" && !own.includes(" ")) this.#putLoan(own, term);
      for (const phrase of line.slice(colon + 1).split(",")) this.#put(phrase, term);
    }
    return this;
  }

  /** Lines as in `add`, of names that `nativeTerms` gives only where it is asked for these. */
  addNames(names: keyof typeof MARKS, table: string): this {
    for (const line of table.split("\n")) {
      const colon = line.indexOf(":");
      if (colon === -1) continue;
      const term: Term = { text: line.slice(0, colon).trim(), kind: "brand" };
      for (const phrase of line.slice(colon + 1).split(",")) {
        const key = MARKS[names] + simplified(phrase.normalize("NFKC").trim());
        if (!this.#tables.native.has(key)) this.#tables.native.set(key, term);
      }
    }
    return this;
  }

  /** Chinese places as `北京:beijing`: each is added with the marks of province, city, district and county, and in pinyin. */
  addPlaces(places: string): this {
    const { native, latin } = this.#tables;
    for (const pair of places.split(" ")) {
      const [place = "", syllables = ""] = pair.split(":");
      const term: Term = native.get(place) ?? { text: syllables, kind: "place" };
      insert(latin, [syllables], term);
      for (const mark of ["", "市", "省", "区", "县"]) {
        if (!native.has(place + mark)) native.set(place + mark, term);
      }
    }
    return this;
  }

  /** The canonical words of a line as a Latin name with them is read: an earlier table may have them under another word. */
  #canonical(text: string): string {
    const words = text.split(" ");
    const out: string[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.find(words, at, "canonical");
      const common = found?.term.kind === "generic" || found?.term.kind === "place";
      out.push(common ? (found?.term.text ?? "") : (words[at] ?? ""));
      at += common ? (found?.length ?? 1) : 1;
    }
    return out.join(" ");
  }

  /** The longest term that begins at word `at` of romanised words, or `null`. */
  find(words: readonly string[], at: number, script: WordScript = "latin"): Found | null {
    const { latin, cyrillic, greek, slavicStems, greekStems } = this.#tables;
    if (script === "canonical") return walk(latin, words, at, same);
    if (script === "cyrillic")
      return longest(walk(cyrillic, words, at, same), walk(slavicStems, words, at, stemSlavic), () =>
        longWordIn(latin, words, at),
      );
    if (script === "greek")
      return longest(walk(greek, words, at, same), walk(greekStems, words, at, stemGreek), () =>
        longWordIn(latin, words, at),
      );
    const own = walk(latin, words, at, same);
    // Greek words are taken in the forms of the tables alone: their stems are words elsewhere (Proton, "first").
    const romanised = longest(walk(cyrillic, words, at, same), walk(slavicStems, words, at, stemSlavic), () =>
      walk(greek, words, at, same),
    );
    // A short word is no romanised one (the Russian "na" and "do" are the English N.A. and a surname), and a brand that is spelled
    // (Almaz) is not translated.
    const kind = romanised?.term.kind;
    const short = romanised?.length === 1 && stemSlavic(words[at] ?? "").length < SHORTEST_ROMANISED;
    const untold = kind === "brand" || kind === "particle" || kind === "title";
    return short || untold ? own : longest(own, romanised);
  }

  /** The word of a phrase, Latin or Slavic and romanised, that `word` is a misspelling of; `null` where it is one itself or none is near. */
  mend(word: string): string | null {
    this.#near ??= this.#nearWords();
    return this.#near.find(word);
  }

  /** Brands are names, and names that are one letter apart are others. */
  #nearWords(): NearWords {
    const near = new NearWords();
    for (const name of ["latin", "cyrillic"] as const) {
      for (const [phrase, term] of this.#tables[name]) {
        if (term !== null && term.kind !== "brand" && term.kind !== "city")
          for (const word of phrase.split(" ")) near.add(word);
      }
    }
    return near;
  }

  /** The longest term that begins at word `at` of words in Arabic or Hebrew letters, or `null`. */
  findAbjad(words: readonly string[], at: number): Found | null {
    const { abjad, abjadStems } = this.#tables;
    return longest(walk(abjad, words, at, abjadKey), walk(abjadStems, words, at, stemAbjad));
  }

  /** The English common word that has these consonants, or `null`. */
  findLoan(romanised: string): Term | null {
    const { bones } = soundForms(romanised);
    return bones.length < SHORTEST_LOAN ? null : (this.#tables.loans.get(bones) ?? null);
  }

  /** The terms that begin at character `at` of a text in (simplified) Han, Hangul or Kana, the longest first. */
  nativeTerms(characters: readonly string[], at: number, names: NativeNames = "usual"): readonly Found[] {
    const most = Math.min(LONGEST_NATIVE, characters.length - at);
    const found: Found[] = [];
    for (let length = most; length >= 1; length--) {
      // One character alone is a word only at the end (plant, bureau): elsewhere it is part of a name.
      if (length === 1 && at + 1 < characters.length) break;
      const word = characters.slice(at, at + length).join("");
      const own = names === "usual" ? undefined : this.#tables.native.get(MARKS[names] + word);
      const term = own ?? this.#tables.native.get(word);
      if (term === undefined || term === null) continue;
      if (names === "other" && own === undefined && term.kind === "brand") continue;
      found.push({ term, length });
    }
    return found;
  }

  #put(phrase: string, term: Term): void {
    const tables = this.#tables;
    if (EAST_ASIAN.test(phrase)) {
      const native = simplified(phrase.normalize("NFKC").replace(/[\s·・‧•]+/g, ""));
      if (!tables.native.has(native)) tables.native.set(native, term);
      return;
    }
    if (ABJAD.test(phrase)) {
      const words = abjadNativeWords(phrase.normalize("NFKC"));
      insert(tables.abjad, words.map(abjadKey), term);
      insert(tables.abjadStems, words.map(stemAbjad), term);
      return;
    }
    const words = romanise(phrase)
      .replace(/'/g, "")
      .split(/[^a-z0-9%]+/)
      .filter((word) => word !== "");
    if (words.length === 0) return;
    if (CYRILLIC.test(phrase)) {
      insert(tables.cyrillic, words, term);
      insert(tables.slavicStems, words.map(stemSlavic), term);
    } else if (GREEK.test(phrase)) {
      insert(tables.greek, words, term);
      insert(tables.greekStems, words.map(stemGreek), term);
    } else {
      insert(tables.latin, words, term);
      // The canonical words are English; of the others, in many languages, only long ones are told apart by their consonants.
      if (term.kind === "generic" && words.length === 1)
        this.#putLoan(words[0] ?? "", term, SHORTEST_LOAN + 1);
    }
  }

  #putLoan(word: string, term: Term, shortest: number = SHORTEST_LOAN): void {
    const { bones } = soundForms(word);
    if (bones.length >= shortest && !this.#tables.loans.has(bones)) this.#tables.loans.set(bones, term);
  }
}

const SHORTEST_ROMANISED = 4;
const SHORTEST_LOAN = 4;

/** The longer find, the first where both cover as many words; `last` is looked at where neither is there. */
function longest(one: Found | null, other: Found | null, last?: () => Found | null): Found | null {
  const found = (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
  return found ?? last?.() ?? null;
}

/** Words of another script that are spelled as English ones are (инвест, трейд); short ones are their own language's. */
function longWordIn(phrases: Phrases, words: readonly string[], at: number): Found | null {
  return (words[at] ?? "").length < SHORTEST_ROMANISED ? null : walk(phrases, words, at, same);
}

function same(word: string): string {
  return word;
}
