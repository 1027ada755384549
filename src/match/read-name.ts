import {
  ABJAD,
  type AbjadReading,
  abjadNativeWords,
  abjadReadings,
  isAbjad,
  romaniseAbjadWord,
} from "../norm/abjad.ts";
import { cleanText } from "../norm/clean-text.ts";
import { russianSpelling } from "../norm/cyrillic.ts";
import { isEastAsian, readEastAsian } from "../norm/east-asian.ts";
import type { HangulSystem } from "../norm/hangul.ts";
import type { Found, Lexicon, Term, WordScript } from "../norm/lexicon.ts";
import { lexicon } from "../norm/lexicons.ts";
import { readNumber } from "../norm/numbers.ts";
import { romanise } from "../norm/romanise.ts";
import { wadeGilesToPinyin } from "../norm/wade-giles.ts";
import { asAnchor, makeToken, plainToken, termTokens } from "./make-token.ts";
import { type Grammar, isAnchor, type NameReading, type NameToken } from "./name-token.ts";

/** Words beyond this count are dropped; no listed name has as many. */
const MAX_TOKENS = 24;

let organisations: Lexicon | null = null;
let persons: Lexicon | null = null;

/** Made when the first name is read, so that commands without names start without it. */
function lexiconOf(grammar: Grammar): Lexicon {
  if (grammar === "person") persons ??= lexicon("person");
  else organisations ??= lexicon("organisation");
  return (grammar === "person" ? persons : organisations) as Lexicon;
}

/**
 * All readings of a name, the usual one first: several where the script allows several (Hangul, Persian, Hebrew). A reading
 * without tokens (emoji, punctuation) is left out, so the answer can be empty.
 */
export function readName(raw: string, grammar: "person" | "organisation"): readonly NameReading[] {
  const clean = cleanText(raw);
  const readings: NameReading[] = [];
  const native = NATIVE.test(clean);
  const seen = new Set<string>();
  for (const tokens of allSpellings(clean, grammar)) {
    const id = tokens.map(({ text, kind }) => `${kind}:${text}`).join(" ");
    if (tokens.length === 0 || seen.has(id)) continue;
    seen.add(id);
    const marked = native ? tokens.map((token): NameToken => ({ ...token, native })) : tokens;
    readings.push(...withAnchors(marked, { grammar, native }));
  }
  return readings;
}

/** Whether a name begins or ends with a legal form that no person's name has. */
export function hasLegalForm(raw: string): boolean {
  const tokens = readName(raw, "organisation")[0]?.tokens ?? [];
  return [tokens[0], tokens.at(-1)].some((token) => token?.kind === "legal" && TELLING_FORMS.has(token.text));
}

/** Canonical forms; `jsc` is left out, since SA, AG and AD are words of persons' names too. */
const TELLING_FORMS: ReadonlySet<string> = new Set(["llc", "ltd", "inc", "co", "group"]);

const NATIVE = /(?=\p{L})\P{Script=Latin}/u;

/** An abbreviation of the name that stands behind it in brackets. */
const OWN_ABBREVIATION = /\s*\((?:the )?["“]?[\p{Lu}\d&.-]{2,10}["”]?\)/gu;

function* allSpellings(clean: string, grammar: "person" | "organisation"): Generator<readonly NameToken[]> {
  yield* spellings(clean, grammar);
  if (grammar === "person") return;
  const bare = clean.replace(OWN_ABBREVIATION, "");
  if (bare !== clean && bare.length > 8) yield* spellings(bare, grammar);
}

function* spellings(clean: string, grammar: "person" | "organisation"): Generator<readonly NameToken[]> {
  if (isEastAsian(clean)) {
    yield eastAsianTokens(clean, grammar, "mccune");
    // Translations of a Chinese army unit's name often leave the army out.
    const unit = clean.replace(/^中国人民解放[军軍]/, "");
    if (unit !== clean && grammar === "organisation") yield eastAsianTokens(unit, grammar, "mccune");
    if (/\p{Script=Hangul}/u.test(clean)) {
      yield eastAsianTokens(clean, grammar, "mccune-unvoiced");
      yield eastAsianTokens(clean, grammar, "revised");
    }
  } else if (isAbjad(clean)) {
    for (const reading of abjadReadings(clean)) {
      const native = abjadNativeWords(clean.toLowerCase(), reading);
      for (const words of abjadWordings(native, grammar)) yield abjadTokens(words, { grammar, reading });
      if (grammar === "organisation") yield abjadTokens(native, { grammar, reading, spelled: true });
    }
  } else if (CYRILLIC_OR_GREEK.test(clean)) {
    yield scriptTokens(clean, grammar, false);
    const russian = grammar === "person" ? russianSpelling(clean.toLowerCase()) : null;
    if (russian !== null) yield scriptTokens(russian, grammar, false);
    // A brand may be a common word (Elektra, Zvezda) that is spelled, not translated.
    if (grammar === "organisation") yield scriptTokens(clean, grammar, true);
  } else {
    const split = splitCamelCase(clean);
    const latin = romanise(split);
    yield latinTokens(latin, grammar);
    // BlackRock is written Blackrock as often.
    if (split !== clean && grammar === "organisation") yield latinTokens(romanise(clean), grammar);
    if (grammar === "organisation") return;
    const joined = latin.replace(AL_DIN, "$1uddin");
    if (joined !== latin) yield latinTokens(joined, grammar);
    for (const pinyin of wadeGilesToPinyin(latin.split(/[^a-z'ü]+/).filter((word) => word !== ""))) {
      yield latinTokens(pinyin.join(" "), grammar);
    }
  }
}

function eastAsianTokens(
  clean: string,
  grammar: "person" | "organisation",
  korean: HangulSystem,
): readonly NameToken[] {
  const parts = readEastAsian(clean, lexiconOf(grammar), { person: grammar === "person", korean });
  return parts
    .flatMap((part) => {
      if ("term" in part) return nativeTerm(part.term, grammar);
      if ("latin" in part) return latinTokens(romanise(part.latin), grammar);
      return [plainToken(part.syllables.join(""), grammar, false)];
    })
    .slice(0, MAX_TOKENS);
}

/** The Latin form of a brand is read word by word, like every Latin name. */
function nativeTerm(term: Term, grammar: "person" | "organisation"): readonly NameToken[] {
  return term.kind === "brand" ? latinTokens(term.text, grammar) : termTokens(term, [term.text], false);
}

const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORDS = /[\p{L}\p{M}\p{N}']+/gu;

/** A name in Cyrillic or Greek letters, maybe with words in Latin ones: each word in the lexicon of its script. */
function scriptTokens(
  clean: string,
  grammar: "person" | "organisation",
  spelled: boolean,
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

/** The words of a person's name in Arabic or Hebrew letters as they stand, and with short neighbours joined (Wali Jan, Walijan). */
function* abjadWordings(
  words: readonly string[],
  grammar: "person" | "organisation",
): Generator<readonly string[]> {
  yield words;
  if (grammar === "organisation" || words.length < 2 || words.length > 4) return;
  const at = words.findIndex(
    (word, position) => position > 0 && (words[position - 1]?.length ?? 9) + word.length <= 6,
  );
  if (at > 0) yield [...words.slice(0, at - 1), `${words[at - 1]}${words[at]}`, ...words.slice(at + 1)];
}

function abjadTokens(
  words: readonly string[],
  {
    grammar,
    reading,
    spelled = false,
  }: { grammar: "person" | "organisation"; reading: AbjadReading; spelled?: boolean },
): readonly NameToken[] {
  const lexicon = lexiconOf(grammar);
  const tokens: NameToken[] = [];
  for (let at = 0; at < words.length && tokens.length < MAX_TOKENS; ) {
    const word = words[at] ?? "";
    const found = ABJAD.test(word) ? lexicon.findAbjad(words, at) : null;
    const latin = romanise(romaniseAbjadWord(word, reading));
    if (found !== null && (!spelled || isForm(found))) {
      const own = words.slice(at, at + found.length).map((one) => romanise(romaniseAbjadWord(one, reading)));
      tokens.push(...abjadTerm(found.term, own, grammar));
      at += found.length;
      continue;
    }
    const loan = grammar === "organisation" && !spelled && ABJAD.test(word) ? lexicon.findLoan(latin) : null;
    if (loan !== null) tokens.push(...termTokens(loan, [latin], true));
    else if (!ABJAD.test(word)) tokens.push(...latinTokens(latin, grammar));
    else if (latin !== "") tokens.push(plainToken(latin, grammar, true));
    at += 1;
  }
  return tokens;
}

function abjadTerm(
  term: Term,
  words: readonly string[],
  grammar: "person" | "organisation",
): readonly NameToken[] {
  return term.kind === "brand" ? latinTokens(term.text, grammar) : termTokens(term, words, true);
}

/** "SergeiLavrov", "SiemensAG": a capital inside a word begins a new one. */
function splitCamelCase(text: string): string {
  return text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}[\p{Lu}\p{Ll}])/gu, " ");
}

const DOTTED = /\b((?:[a-z]\.){2,}[a-z]?)(?=[^a-z]|$)/g;

/** "Abdurrahman", "Abdelkader": the servant's name is a word of its own, as in "Abdul Rahman". Abdullah stays whole. */
const ABDUL = /\babd[aeiou](?!l+[aeiou]h?\b)(?:l(?=[a-z]{3})|([rsnztd])(?=\1[a-z]{3}))/g;
/** "Fath Allah", "Sana Ullah": one name. */
const ALLAH = /\b([a-z]{3,})[ -]+(?:[uoe]l[ -]?)?[uoa]?llah\b/g;
/** "Nour al-Din" is Noureddine too. */
const AL_DIN = /\b([a-z]{3,})[ -]+(?:[aeou][ld]|[aeou]dd?)[ -]?d[iey]{1,2}ne?\b/g;
/** "Aboughaith", "Abulfazl": the father's word by itself, as in "Abu Ghaith". */
const ABU = /\bab(?:ou|u|o)l?(?=[b-df-hj-np-tv-z][a-z]{4,})/g;
/** Persian and South Asian double names written together. */
const COMPOUND =
  /\b(m[ou]hamm[ae]d|ahmad|ali|gholam|gulam|amir|seyed|haji?)-?(r[ei][zd]h?a|hoss?ein|hussain|hass?an|ali|mahdi|mehdi|taghi|naghi|javad|sadegh|baqer|bagher|kazem|nabi|rasoul|akbar)\b/g;

interface Reading {
  readonly script: WordScript;
  /** Only legal forms, particles and titles are read as such, every other word as it is spelled. */
  readonly spelled: boolean;
}

const LATIN: Reading = { script: "latin", spelled: false };
/** 142-й, 85ο: endings of ordinals; № 5, No5: the number's word is no name. */
const ORDINAL = /\b(\d+)-?(?:i|y|ya|ia|oe|e|go|ogo|mu|m|vi|ri|ti|mi|ta|to|te|os|on|o|is|i)\b/g;
const NUMBER_WORD = /\b(?:no|nos|nr|num|number)\b\.?(?= ?\d)|\bno(?=\d)/g;

function wordsOf(text: string, grammar: Grammar, script: WordScript): readonly string[] {
  let plain = text.replace(/'s\b/g, "").replace(/'/g, "");
  if (grammar === "person") {
    if (script === "latin") plain = plain.replace(ALLAH, "$1ullah");
    plain = plain.replace(ABDUL, "abdul ").replace(ABU, "abu ").replace(COMPOUND, "$1 $2");
  } else {
    if (script !== "latin") plain = plain.replace(ORDINAL, "$1");
    plain = plain.replace(NUMBER_WORD, " ").replace(DOTTED, (dotted) => `${dotted.replace(/\./g, "")} `);
  }
  const words = plain
    .replace(/&/g, " and ")
    .replace(/%/g, " per cent ")
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== "").slice(0, MAX_TOKENS);
}

function latinTokens(
  text: string,
  grammar: "person" | "organisation",
  { script, spelled }: Reading = LATIN,
): readonly NameToken[] {
  const words = wordsOf(text, grammar, script);
  const lexicon = lexiconOf(grammar);
  const tokens: NameToken[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumber(words, at, { grammar, latin: script === "latin" });
    if (number !== null) {
      tokens.push(makeToken(number.text, "number", false));
      at += number.length;
      continue;
    }
    const found = lexicon.find(words, at, script);
    const one = words[at] ?? "";
    // A single letter is an initial in a person's name, whatever else it may mean.
    const initial = grammar === "person" && found?.length === 1 && one.length === 1;
    if (found === null || initial || (spelled && !isForm(found))) {
      tokens.push(plainToken(one, grammar, false));
      at += 1;
      continue;
    }
    // "Ben Affleck": a first name where no father's name can follow, the son's word elsewhere.
    const first = at === 0 && one === "ben" && grammar === "person" && words.length === 2;
    const term = first ? BENJAMIN : found.term;
    tokens.push(...foundTokens(term, words.slice(at, at + found.length), grammar));
    at += found.length;
  }
  return tokens;
}

const BENJAMIN: Term = { text: "benjamin", kind: "given" };

function isForm({ term }: Found): boolean {
  return term.kind === "legal" || term.kind === "particle" || term.kind === "title";
}

/** The Latin form of a place's or brand's name in another script is a name. */
function foundTokens(
  term: Term,
  words: readonly string[],
  grammar: "person" | "organisation",
): readonly NameToken[] {
  if (term.kind !== "brand") return termTokens(term, words, false);
  return term.text.split(" ").flatMap((word) => {
    const common = lexiconOf(grammar).find([word], 0, "canonical");
    return common === null ? [plainToken(word, grammar, false)] : termTokens(common.term, [word], false);
  });
}

/**
 * A name of common words only ("Management Company") is carried by them, and is compared with its like alone. A name with one
 * telling word among common ones is read both ways, since the other side may lack that word ("Deutsche Bank (Schweiz)").
 */
function* withAnchors(
  tokens: readonly NameToken[],
  of: { grammar: "person" | "organisation"; native: boolean },
): Generator<NameReading> {
  const { grammar, native } = of;
  const anchors = tokens.filter(isAnchor).length;
  const useful = tokens.filter(({ kind }) => kind === "generic" || kind === "place").length;
  if (anchors > 0) yield { grammar, native, tokens };
  if (anchors === 0 && useful === 0) {
    yield { grammar, native, tokens: tokens.map(({ text, abjad }) => makeToken(text, "name", abjad)) };
  } else if (anchors === 0 || (anchors <= 2 && useful >= anchors && grammar === "organisation")) {
    yield { grammar: "common", native, tokens: tokens.map(asAnchor) };
  }
}
