import type { Lexicon, WordScript } from "../norm/lexicon.ts";
import { lexicon } from "../norm/lexicons.ts";
import { readNumber } from "../norm/numbers.ts";
import type { Found, Term } from "../norm/phrases.ts";
import { makeToken, plainToken, termTokens } from "./make-token.ts";
import type { Grammar, NameToken } from "./name-token.ts";
import { isSyllable } from "./token-similarity.ts";

/** Words beyond this count are dropped; no listed name has as many. */
export const MAX_TOKENS: number = 24;

let organisations: Lexicon | null = null;
let persons: Lexicon | null = null;

/** Made when the first name is read, so that commands without names start without it. */
export function lexiconOf(grammar: Grammar): Lexicon {
  if (grammar === "person") persons ??= lexicon("person");
  else organisations ??= lexicon("organisation");
  return (grammar === "person" ? persons : organisations) as Lexicon;
}

const DOTTED = /\b((?:[a-z]\.){2,}[a-z]?)(?=[^a-z]|$)/g;

/** "Abdurrahman", "Abdelkader": the servant's name is a word of its own, as in "Abdul Rahman". Abdullah stays whole. */
const ABDUL = /\babd[aeiou](?!l+[aeiou]h?\b)(?:l(?=[a-z]{3})|([rsnztd])(?=\1[a-z]{3}))/g;
/** What forms put where a part of the name is missing. */
const NOT_AVAILABLE = /(?<=[a-z]{2} [a-z]+) (?:n\/?a|nil|null)$/;
/** "Fath Allah", "Sana Ullah": one name. */
const ALLAH = /\b([a-z]{3,})[ -]+(?:[uoe]l[ -]?)?[uoa]?llah\b/g;
/** "Allah Dad", "Allahyar": one name too. */
const ALLAH_FIRST = /\ballah[ -]?(?=[a-z]{3})/g;
/** "Aboughaith", "Abulfazl": the father's word by itself, as in "Abu Ghaith". */
const ABU = /\bab(?:ou|u|o)l?(?=[b-df-hj-np-tv-z][a-z]{4,})/g;
/** Persian and South Asian double names written together. */
const COMPOUND =
  /\b(m[ou]hamm[ae]d|ahmad|ali|gholam|gulam|amir|seyed|haji?)-?(r[ei][zd]h?a|hoss?ein|hussain|hass?an|ali|mahdi|mehdi|taghi|naghi|javad|sadegh|baqer|bagher|kazem|nabi|rasoul|akbar)\b/g;

interface Reading {
  readonly script: WordScript;
  readonly spelled: Spelled;
}

/**
 * Which of the common words of a name in another script are read as they are spelled: none, all, or the one of this number. A common
 * word may be a brand (Elektra, Zvezda, Tarbiat) that the Latin name spells. Legal forms, particles and titles are never spelled.
 */
export type Spelled = "none" | "all" | 0 | 1 | 2;

export const SPELLED: readonly Spelled[] = ["all", 0, 1, 2];

/** Says for each common word in turn whether it is spelled. */
export function spelledWords(spelled: Spelled): () => boolean {
  let count = 0;
  return () => spelled === "all" || (spelled !== "none" && count++ === spelled);
}

const LATIN: Reading = { script: "latin", spelled: "none" };
/** 142-й, 85ο: endings of ordinals; № 5, No5: the number's word is no name. */
const ORDINAL = /\b(\d+)-?(?:i|y|ya|ia|oe|e|go|ogo|mu|m|vi|ri|ti|mi|ta|to|te|os|on|o|is|i)\b/g;
const NUMBER_WORD = /\b(?:no|nos|nr|num|number|arith|ar)\b\.?(?= ?\d)|\bno(?=\d)/g;

function wordsOf(text: string, grammar: Grammar, script: WordScript): readonly string[] {
  let plain = text.replace(/'s\b/g, "").replace(/'/g, "");
  if (grammar === "person") {
    if (script === "latin")
      plain = plain.replace(NOT_AVAILABLE, "").replace(ALLAH, "$1ullah").replace(ALLAH_FIRST, "alla");
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

/** The tokens of words in Latin letters, romanised where they were not. */
export function latinTokens(
  text: string,
  grammar: "person" | "organisation",
  reading: Reading = LATIN,
): readonly NameToken[] {
  return tokensOf(wordsOf(text, grammar, reading.script), grammar, reading);
}

/**
 * The tokens of an organisation's name in which words are mended that are no common words but one typing error apart from one
 * ("Technolgies", "Instiute"); `null` where there is none. They may be names all the same: this is a further reading.
 */
export function mendedTokens(text: string): readonly NameToken[] | null {
  const words = wordsOf(text, "organisation", "latin");
  const lexicon = lexiconOf("organisation");
  const mended = words.map(
    (word, at) => (lexicon.find(words, at) === null ? lexicon.mend(word) : null) ?? word,
  );
  return mended.every((word, at) => word === words[at]) ? null : tokensOf(mended, "organisation", LATIN);
}

function tokensOf(
  words: readonly string[],
  grammar: "person" | "organisation",
  { script, spelled }: Reading,
): readonly NameToken[] {
  const lexicon = lexiconOf(grammar);
  const isSpelled = spelledWords(spelled);
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
    if (
      found === null ||
      initial ||
      (found.term.kind === "particle" && isSyllableOfName(words, at, grammar)) ||
      (!isForm(found) && isSpelled())
    ) {
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

/** "Ko Tae Bin": the last syllable of a Korean name, not the son's word, after which a name would follow. */
function isSyllableOfName(words: readonly string[], at: number, grammar: Grammar): boolean {
  return grammar === "person" && at === 2 && words.length === 3 && words.every(isSyllable);
}

const BENJAMIN: Term = { text: "benjamin", kind: "given" };

export function isForm({ term }: Found): boolean {
  return term.kind === "legal" || term.kind === "particle" || term.kind === "title";
}

/** The Latin form of a place's or brand's name in another script is a name. */
function foundTokens(
  term: Term,
  words: readonly string[],
  grammar: "person" | "organisation",
): readonly NameToken[] {
  if (term.kind !== "brand" && term.kind !== "city") return termTokens(term, words, false);
  return term.text.split(" ").flatMap((word) => {
    const common = lexiconOf(grammar).find([word], 0, "canonical");
    return common === null ? [plainToken(word, grammar, false)] : termTokens(common.term, [word], false);
  });
}
