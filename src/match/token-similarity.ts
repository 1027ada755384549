import { WEAK_MARK } from "../norm/sound-key.ts";
import { isCommonSurname } from "../norm/word-frequency.ts";
import { editDistance } from "./edit-distance.ts";
import { FAMILY, type NameToken, sameFamily } from "./name-token.ts";
import type { WeightTable } from "./weights.ts";
import { vowelConflict } from "./written-vowels.ts";

/** Edits that two keys may be apart, by the length of the shorter; of three letters only neighbours may be swapped. */
export function allowedEdits(length: number): number {
  return length <= 2 ? 0 : length <= 5 ? 1 : 2;
}

/** Agreement of two variants of one given name (Bill, William). */
const VARIANT = 0.88;
/** A consonant skeleton must have this many letters to carry an agreement with one letter apart. */
export const FUZZY_BONES = 4;

/**
 * How alike two words are, in [0, 1]; 0 means unrelated. Symmetric. Every pair above 0 is found by the index
 * (`Vocabulary.expand`), which is what makes the candidate stage complete.
 */
export function tokenSimilarity(a: NameToken, b: NameToken): number {
  if (a.text === b.text) return a.abjad === b.abjad ? 1 : 0.97;
  if (!comparable(a) || !comparable(b)) return 0;
  const variant = sameFamily(a, b) ? variantOf(a, b) : 0;
  return Math.max(variant, spelledSimilarity(a, b), vowellessSimilarity(a, b));
}

/** Families of common words count in a translation only. */
function variantOf(a: NameToken, b: NameToken): number {
  if (!a.group.startsWith("family ")) return VARIANT;
  return a.native === b.native ? 0 : FAMILY;
}

function comparable({ kind }: NameToken): boolean {
  return kind === "name" || kind === "given";
}

function spelledSimilarity(a: NameToken, b: NameToken): number {
  if (a.abjad || b.abjad) return 0;
  if (a.key === b.key) {
    if (Math.min(a.text.length, b.text.length) <= 3 && a.text.charCodeAt(0) !== b.text.charCodeAt(0))
      return SHORT_SOUND;
    return Math.max(0.9, 1 - 0.03 * writtenDifference(a.text, b.text));
  }
  if (a.blurred === b.blurred) return MISREAD;
  return Math.max(keySimilarity(a, b), shortTextSimilarity(a, b));
}

const MISREAD = 0.92;
/** Agreement of two short words that begin otherwise and sound alike in some language (Yue, Ju). */
const SHORT_SOUND = 0.75;
/**
 * What an edit costs more where it makes another word of its kind: both are syllables of Chinese or Korean names (Lin, Lian), or
 * common surnames (Castro, Castillo).
 */
const OTHER_WORD = 0.1;

function otherWord(a: string, b: string): number {
  return (isSyllable(a) && isSyllable(b)) || (isCommonSurname(a) && isCommonSurname(b)) ? OTHER_WORD : 0;
}
/** Short words are also compared as written: one letter apart in writing can be further apart in sound. */
export const LONGEST_SHORT_TEXT = 11;

function shortTextSimilarity(a: NameToken, b: NameToken): number {
  const [shorter, longer] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (shorter.length < 3 || longer.length > LONGEST_SHORT_TEXT || longer.length - shorter.length > 1)
    return 0;
  if (editDistance(shorter, longer, 1) > 1) return 0;
  const swap = isSwap(shorter, longer);
  if (shorter.length === 3) return swap ? 0.72 : sameBones(a, b) && longer.length > 3 ? 0.72 : 0;
  const first = shorter.charCodeAt(0) === longer.charCodeAt(0) ? 0 : 0.2;
  const cost = ((swap ? 0.8 : 1.15) * (1 + first) * (sameBones(a, b) ? 0.7 : 1)) / longer.length;
  return 0.97 - cost - otherWord(shorter, longer);
}

/** A syllable as Chinese, Korean and Vietnamese names have them. */
export function isSyllable(text: string): boolean {
  return SYLLABLE.test(text);
}

/**
 * Whether `short` may be what a field left of `long`: three letters, or two where they say more than an initial does (Jhon Ei, Jhon
 * Eidelber); a syllable of a Chinese or Korean name is whole as it is.
 */
export function isCutOf(short: string, long: string): boolean {
  if (short.length < SHORTEST_CUT || short.length >= long.length || !long.startsWith(short)) return false;
  return short.length > 2 || (long.length > 3 && !isSyllable(long));
}

/** Letters that a word must keep to be recognised when it was cut. */
export const SHORTEST_CUT = 2;

/** Agreement of a cut word with the whole one. */
export function cutSimilarity(short: string, { initial, cutShort }: WeightTable): number {
  return short.length === 2 ? initial : cutShort;
}

const SYLLABLE = /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h|hs|ky|ph|th|tr|ng)?[aeiou]{1,3}(?:n|ng|k|l|m|p|t|h)?$/;

function keySimilarity(a: NameToken, b: NameToken): number {
  const [shorter, longer] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  const allowed = allowedEdits(shorter.length);
  if (allowed === 0 || longer.length - shorter.length > allowed) return 0;
  const edits = editDistance(shorter, longer, allowed);
  if (edits > allowed) return 0;
  if (shorter.length === 3 && !isSwap(shorter, longer)) return 0;
  return Math.max(0, 0.97 - otherWord(a.text, b.text) - (1.25 * editCost(a, b, edits)) / longer.length);
}

/** Whether two words of one length, one edit apart, differ by two neighbours that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return (
    at + 1 < a.length &&
    a.charCodeAt(at) === b.charCodeAt(at + 1) &&
    a.charCodeAt(at + 1) === b.charCodeAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

function writtenDifference(a: string, b: string): number {
  return Math.min(3, Math.max(1, Math.abs(a.length - b.length)));
}

/** Vowels are heard and written differently more often than consonants: edits among them cost less. */
function editCost(a: NameToken, b: NameToken, edits: number): number {
  const first = a.key.charCodeAt(0) === b.key.charCodeAt(0) ? 0 : 0.25;
  return edits * (sameBones(a, b) ? 0.7 : 1) + first;
}

function sameBones(a: NameToken, b: NameToken): boolean {
  if (!isWeak(a) && !isWeak(b)) return a.bones === b.bones;
  return writtenConsonants(a.text) === writtenConsonants(b.text);
}

function isWeak({ bones }: NameToken): boolean {
  return bones.length < 2 || bones.startsWith(WEAK_MARK);
}

/** One side lacks (some) vowels: the consonants must agree, and what is there must be in order. */
function vowellessSimilarity(a: NameToken, b: NameToken): number {
  if (!a.abjad && !b.abjad) return vowelsDropped(a.text, b.text);
  const weak = a.bones.startsWith(WEAK_MARK);
  const bones = Math.min(a.bones.length, b.bones.length) - (weak ? 1 : 0);
  if (bones < 2 || weak !== b.bones.startsWith(WEAK_MARK)) return 0;
  if (a.bones === b.bones) {
    if (a.abjad !== b.abjad) return withVowels(a, b, bones >= 3 ? 0.92 : 0.84);
    return bones >= 3 ? 0.9 : 0.75;
  }
  if (weak || a.abjad === b.abjad || bones < FUZZY_BONES || Math.abs(a.bones.length - b.bones.length) > 1)
    return 0;
  return editDistance(a.bones, b.bones, 1) <= 1 ? 0.74 : 0;
}

/** The same consonants in two scripts agree more where the vowels that both write do, less where they contradict each other. */
function withVowels(a: NameToken, b: NameToken, consonants: number): number {
  const conflict = a.abjad ? vowelConflict(a.text, b.text) : vowelConflict(b.text, a.text);
  return conflict === null ? consonants : consonants + SAME_VOWELS - OTHER_VOWEL * Math.min(2, conflict);
}

const SAME_VOWELS = 0.03;
const OTHER_VOWEL = 0.07;

/** Similarity of a Latin word and the same with all or most of its vowels left out (Mrtza, Morteza). */
function vowelsDropped(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length >= long.length) return 0;
  let [at, left, vowels, dropped] = [0, 0, 0, 0];
  for (; at < long.length; at++) {
    const letter = long.charCodeAt(at);
    const vowel = isVowel(letter);
    if (letter === short.charCodeAt(left)) {
      left++;
      if (vowel) vowels++;
    } else if (vowel) dropped++;
    else return 0;
  }
  if (left < short.length) return 0;
  const consonants = left - vowels;
  // The more consonants are the same, the less the vowels could tell.
  if (vowels === 0) return consonants >= 4 ? 0.93 : consonants === 3 ? 0.88 : consonants === 2 ? 0.8 : 0;
  if (consonants === 2) return vowels * 2 <= dropped ? 0.8 : 0;
  return vowels > dropped ? 0 : consonants >= 4 ? 0.9 : consonants === 3 ? 0.86 : 0;
}

function isVowel(letter: number): boolean {
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;
}

/** The letters of a word that are no vowels, as they are written. */
export function writtenConsonants(text: string): string {
  return text.replace(/[aeiou]/g, "");
}
