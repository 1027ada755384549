import anyAscii from "any-ascii";
import { simplified } from "./han-variants.ts";
import { type HangulSystem, romaniseHangul } from "./hangul.ts";
import type { Lexicon, NativeNames } from "./lexicon.ts";
import type { Term } from "./phrases.ts";
import { isTransliteration } from "./transliterated-han.ts";

/** A word of a name in Han, Hangul or Kana: a term of the lexicon (with its sound), or syllables to be read as one name. */
export type EastAsianPart =
  | { readonly term: Term; readonly syllables: readonly string[] }
  | { readonly syllables: readonly string[]; readonly foreign?: readonly string[] }
  | { readonly latin: string };

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Surnames of two characters that are common enough to be met. */
const TWO_CHARACTER_SURNAMES: ReadonlySet<string> = new Set(
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 慕容 令狐 남궁 황보 제갈 사공 선우 서문 독고".split(
    " ",
  ),
);

export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

export interface EastAsianOptions {
  readonly person: boolean;
  readonly korean: HangulSystem;
  /** Which Latin names stand for names: see `NativeNames`. */
  readonly names?: NativeNames;
}

/**
 * Splits a name without spaces into known terms (company forms, sectors, places) and the rest, read as Latin syllables:
 * Mandarin pinyin for Han, Hepburn for Kana, two systems for Hangul (`korean`).
 */
export function readEastAsian(
  text: string,
  lexicon: Lexicon,
  options: EastAsianOptions,
): readonly EastAsianPart[] {
  const parts: EastAsianPart[] = [];
  const isForeign = options.person && hasForeignDots(text);
  const ready = options.person
    ? text
    : withDigits(simplified(text.replace(DOTS, "")).replace(CLAUSE, "").replace(CONJUNCTIONS, " "));
  for (const run of ready.split(
    /([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u,
  )) {
    if (run === "") continue;
    if (!EAST_ASIAN.test(run)) {
      if (/[\p{L}\p{N}]/u.test(run)) parts.push({ latin: run });
    } else if (options.person)
      parts.push(...(isForeign ? [foreignWord(run, options.korean)] : readPerson(run, options.korean)));
    else parts.push(...readOrganisation(run, lexicon, options));
  }
  return parts;
}

/** Whether a name in Han is Japanese: by its legal form, by Kana, or by a form that only Japan writes. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]|株式[会會]社|有限[会會]社|合[同名][会會]社|[製制]作所/u.test(
    text,
  );
}

/** Between the parts of a foreign name, and between two nouns. */
const DOTS = /(?<=\p{Script=Han})[·・‧•](?=\p{Script=Han})/gu;

/** Whether Chinese writes a foreign name here (贝拉克·奥巴马): dots stand between its words. */
export function hasForeignDots(text: string): boolean {
  return text.search(DOTS) !== -1;
}

/** What a list says of a party before its name ("the X that sells arms to Y"). */
const CLAUSE = /^\p{Script=Han}{4,}的(?=\p{Script=Han}{4})/u;
const CONJUNCTIONS = /(?<=\p{Script=Han}{2})[与及](?=\p{Script=Han}{2})/gu;

const COUNTED = /第([一二三四五六七八九十百]+)|([一二三四五六七八九十百]{2,})(?=研究|所|厂|廠|院|局)/g;
const HAN_DIGITS = "零一二三四五六七八九";

/** The fourteenth institute, the 502nd works: numbers of units in digits. */
function withDigits(text: string): string {
  return text.replace(
    COUNTED,
    (_, ordinal: string | undefined, plain: string) => ` ${hanNumber(ordinal ?? plain)} `,
  );
}

/** Up to 999, written with tens and hundreds (三十五) or digit by digit (五四). */
function hanNumber(text: string): number {
  if (!/[十百]/.test(text)) return Number([...text].map((digit) => HAN_DIGITS.indexOf(digit)).join(""));
  let [total, digit] = [0, 0];
  for (const character of text) {
    const scale = character === "百" ? 100 : character === "十" ? 10 : 0;
    if (scale === 0) digit = HAN_DIGITS.indexOf(character);
    else {
      total += Math.max(1, digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

function readPerson(run: string, korean: HangulSystem): EastAsianPart[] {
  const two = TWO_CHARACTER_SURNAMES.has(run.slice(0, 2)) && run.length > 2;
  const family = two ? 2 : 1;
  const characters = [...run];
  // Kana spells foreign names; Han of five characters and more does too.
  if (characters.length === 1 || characters.length > 4 || KANA.test(run))
    return [{ syllables: syllablesOf(run, korean) }];
  const syllables = syllablesOf(run, korean);
  return [{ syllables: syllables.slice(0, family) }, { syllables: syllables.slice(family) }];
}

/** A word of a foreign person's name. */
function foreignWord(run: string, korean: HangulSystem): EastAsianPart {
  return { syllables: [syllablesOf(run, korean).join("")], ...foreignSound(simplified(run)) };
}

function readOrganisation(
  run: string,
  lexicon: Lexicon,
  { korean, names }: EastAsianOptions,
): EastAsianPart[] {
  const characters = [...run];
  const parts: EastAsianPart[] = [];
  let rest = "";
  const flush = (): void => {
    if (rest !== "") parts.push({ syllables: syllablesOf(rest, korean), ...foreignSound(rest) });
    rest = "";
  };
  for (const { length, term } of bestCut(characters, lexicon, names)) {
    const word = characters.splice(0, length).join("");
    if (term === null) {
      rest += word;
      continue;
    }
    flush();
    parts.push({ term, syllables: syllablesOf(word, korean) });
  }
  flush();
  return parts;
}

interface Cut {
  readonly length: number;
  readonly term: Term | null;
}

/** What a term costs, a character in no term, and a new run of such characters. */
const TERM_COST = 1;
const CHARACTER_COST = 1.2;
const RUN_COST = 1.5;

/**
 * The cut of a text into terms and other characters that costs least: few characters outside terms, in few runs, and few terms (福德|国际
 * rather than 福|德国|际). Of equal cuts the one with the longest term in front.
 */
function bestCut(characters: readonly string[], lexicon: Lexicon, names?: NativeNames): readonly Cut[] {
  const end = characters.length;
  // From each position to the end, after a term and after another character.
  const costs = [new Float64Array(end + 1), new Float64Array(end + 1)] as const;
  const cuts: readonly [Cut[], Cut[]] = [[], []];
  for (let at = end - 1; at >= 0; at--) {
    let [least, best]: [number, Cut] = [Number.POSITIVE_INFINITY, OTHER];
    for (const found of lexicon.nativeTerms(characters, at, names)) {
      const cost = TERM_COST + costs[0][at + found.length]!;
      if (cost < least) [least, best] = [cost, found];
    }
    for (const state of [0, 1] as const) {
      const other = CHARACTER_COST + (state === 0 ? RUN_COST : 0) + costs[1][at + 1]!;
      costs[state][at] = Math.min(least, other);
      cuts[state][at] = other < least ? OTHER : best;
    }
  }
  const chosen: Cut[] = [];
  for (let [at, state]: [number, 0 | 1] = [0, 0]; at < end; ) {
    const cut: Cut = cuts[state][at]!;
    chosen.push(cut);
    at += cut.length;
    state = cut.term === null ? 1 : 0;
  }
  return chosen;
}

const OTHER: Cut = { length: 1, term: null };

/** The characters of a name that may be a foreign one, spelled by sound. */
function foreignSound(text: string): { readonly foreign?: readonly string[] } {
  return isTransliteration(text) ? { foreign: [...text] } : {};
}

function syllablesOf(text: string, korean: HangulSystem): readonly string[] {
  if (HANGUL.test(text)) return romaniseHangul(text, korean);
  const out: string[] = [];
  for (const character of text) {
    const latin = anyAscii(character).toLowerCase().trim();
    if (latin !== "") out.push(latin);
  }
  return out;
}
