import { ABJAD, type AbjadReading, romaniseAbjadWord } from "../norm/abjad.ts";
import { readEastAsian } from "../norm/east-asian.ts";
import type { HangulSystem } from "../norm/hangul.ts";
import type { NativeNames, WordScript } from "../norm/lexicon.ts";
import type { Found, Term } from "../norm/phrases.ts";
import { romanise } from "../norm/romanise.ts";
import { foreignConsonants, type LIQUIDS } from "../norm/transliterated-han.ts";
import { isForm, latinTokens, lexiconOf, MAX_TOKENS, type Spelled, spelledWords } from "./latin-tokens.ts";
import { plainToken, termTokens } from "./make-token.ts";
import type { NameToken } from "./name-token.ts";

export interface EastAsianReading {
  readonly korean: HangulSystem;
  /** Foreign names by their consonants, with these letters for Chinese l. */
  readonly liquids?: (typeof LIQUIDS)[number];
  readonly names?: NativeNames;
  readonly spelled?: Spelled;
}

/** The tokens of a name in Han, Hangul or Kana. */
export function eastAsianTokens(
  clean: string,
  grammar: "person" | "organisation",
  { korean, liquids, names = "usual", spelled = "none" }: EastAsianReading,
): readonly NameToken[] {
  const parts = readEastAsian(clean, lexiconOf(grammar), { person: grammar === "person", korean, names });
  // Without a foreign name among its parts the reading is the plain one again.
  if (liquids !== undefined && !parts.some((part) => "foreign" in part)) return [];
  const isSpelled = spelledWords(spelled);
  return parts
    .flatMap((part) => {
      if ("term" in part) {
        const { term, syllables } = part;
        const common = term.kind === "generic" || term.kind === "place";
        return common && isSpelled()
          ? [plainToken(syllables.join(""), grammar, false)]
          : nativeTerm(term, grammar);
      }
      if ("latin" in part) return latinTokens(romanise(part.latin), grammar);
      if (liquids !== undefined && part.foreign !== undefined)
        return [plainToken(foreignConsonants(part.foreign, liquids), grammar, true)];
      return [plainToken(part.syllables.join(""), grammar, false)];
    })
    .slice(0, MAX_TOKENS);
}

/** The Latin form of a brand is read word by word, like every Latin name. */
function nativeTerm(term: Term, grammar: "person" | "organisation"): readonly NameToken[] {
  return term.kind === "brand" || term.kind === "city"
    ? latinTokens(term.text, grammar)
    : termTokens(term, [term.text], false);
}

const WORDS = /[\p{L}\p{M}\p{N}']+/gu;

/** A name in Cyrillic or Greek letters, maybe with words in Latin ones: each word in the lexicon of its script. */
export function scriptTokens(
  clean: string,
  grammar: "person" | "organisation",
  spelled: Spelled,
): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let [from, script]: [number, WordScript] = [0, "latin"];
  const read = (to: number): void => {
    if (to > from) tokens.push(...latinTokens(romanise(clean.slice(from, to)), grammar, { script, spelled }));
    from = to;
  };
  for (const { 0: word, index } of clean.matchAll(WORDS)) {
    const own = scriptOf(word);
    if (own === null || own === script) continue;
    read(index);
    script = own;
  }
  read(clean.length);
  return tokens.slice(0, MAX_TOKENS);
}

/** `null` for a word without letters. */
function scriptOf(word: string): WordScript | null {
  if (/\p{Script=Cyrillic}/u.test(word)) return "cyrillic";
  if (/\p{Script=Greek}/u.test(word)) return "greek";
  return /\p{L}/u.test(word) ? "latin" : null;
}

/**
 * The words of a person's name in Arabic or Hebrew letters as they stand, split after a given name, and in Arabic ones with short
 * neighbours joined (Wali Jan, Walijan).
 */
export function* abjadWordings(
  words: readonly string[],
  grammar: "person" | "organisation",
): Generator<readonly string[]> {
  yield words;
  if (grammar === "organisation") return;
  const split = words.flatMap((word) => afterGivenName(word));
  if (split.length > words.length) yield split;
  if (words.length < 2 || words.length > 4 || !ARABIC_LETTER.test(words[0] ?? "")) return;
  for (let at = 1; at < words.length; at++) {
    const [one = "", other = ""] = [words[at - 1], words[at]];
    if (one.length + other.length > SHORT_TOGETHER || isParticle(one) || isParticle(other)) continue;
    yield [...words.slice(0, at - 1), one + other, ...words.slice(at + 1)];
  }
}

const SHORT_TOGETHER = 6;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Al, Bin: no part of a name that is written together. */
function isParticle(word: string): boolean {
  return lexiconOf("person").findAbjad([word], 0)?.term.kind === "particle";
}

/** A given name and a family name written together (ناصرملکی). */
function afterGivenName(word: string): readonly string[] {
  for (let length = word.length - SHORTEST_FAMILY; length >= SHORTEST_GIVEN; length--) {
    const found = lexiconOf("person").findAbjad([word.slice(0, length)], 0);
    if (found?.term.kind === "given") return [word.slice(0, length), ...afterGivenName(word.slice(length))];
  }
  return [word];
}

const SHORTEST_GIVEN = 3;
const SHORTEST_FAMILY = 3;

/** The tokens of words that `abjadNativeWords` gave. */
export function abjadTokens(
  words: readonly string[],
  {
    grammar,
    reading,
    spelled = "none",
  }: { grammar: "person" | "organisation"; reading: AbjadReading; spelled?: Spelled },
): readonly NameToken[] {
  const lexicon = lexiconOf(grammar);
  const isSpelled = spelledWords(spelled);
  const tokens: NameToken[] = [];
  for (let at = 0; at < words.length && tokens.length < MAX_TOKENS; ) {
    const word = words[at] ?? "";
    const found = ABJAD.test(word) ? findWord(words, at, grammar) : null;
    const latin = romanise(romaniseAbjadWord(word, reading));
    if (found !== null && (isForm(found) || !isSpelled())) {
      const own = words.slice(at, at + found.length).map((one) => romanise(romaniseAbjadWord(one, reading)));
      tokens.push(...abjadTerm(found.term, own, grammar));
      at += found.length;
      continue;
    }
    const loan =
      grammar === "organisation" && spelled !== "all" && ABJAD.test(word) ? lexicon.findLoan(latin) : null;
    if (loan !== null) tokens.push(...termTokens(loan, [latin], true));
    else if (!ABJAD.test(word)) tokens.push(...latinTokens(latin, grammar));
    else if (latin !== "") tokens.push(plainToken(latin, grammar, true));
    at += 1;
  }
  return tokens;
}

/** The longest term at a word of a name in Arabic or Hebrew letters; in organisations' names also behind a preposition. */
function findWord(words: readonly string[], at: number, grammar: "person" | "organisation"): Found | null {
  const lexicon = lexiconOf(grammar);
  const found = lexicon.findAbjad(words, at);
  const bare = found === null && grammar === "organisation" ? (words[at] ?? "").replace(PREPOSITION, "") : "";
  if (bare === "" || bare === words[at]) return found;
  return lexicon.findAbjad([bare, ...words.slice(at + 1)], 0);
}

/** "For", "in" and "and" of Arabic are written with the word behind them. */
const PREPOSITION = /^(?:و?[لب]|و)(?=\p{Script=Arabic}{4})/u;

function abjadTerm(
  term: Term,
  words: readonly string[],
  grammar: "person" | "organisation",
): readonly NameToken[] {
  return term.kind === "brand" || term.kind === "city"
    ? latinTokens(term.text, grammar)
    : termTokens(term, words, true);
}

/** Scripts that leave vowels out, or write them so that Latin spellings differ in them above all. */
export const ABUGIDA: RegExp =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]/u;

/** The tokens of a name in Thai or Indian letters: its words by their consonants. */
export function abugidaTokens(clean: string, grammar: "person" | "organisation"): readonly NameToken[] {
  const lexicon = lexiconOf(grammar);
  const native = clean.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  const words = native.map((word) => romanise(word).replace(/[^a-z0-9]/g, ""));
  const tokens: NameToken[] = [];
  for (let at = 0; at < words.length && tokens.length < MAX_TOKENS; ) {
    const word = words[at] ?? "";
    const found = lexicon.find(words, at);
    if (found !== null || !ABUGIDA.test(native[at] ?? "")) {
      const length = found?.length ?? 1;
      tokens.push(...latinTokens(words.slice(at, at + length).join(" "), grammar));
      at += length;
      continue;
    }
    const loan = grammar === "organisation" ? lexicon.findLoan(word) : null;
    if (loan !== null) tokens.push(...termTokens(loan, [word], true));
    else if (word !== "") tokens.push(plainToken(word, grammar, true));
    at += 1;
  }
  return tokens;
}
