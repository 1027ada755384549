import { abjadNativeWords, abjadReadings, isAbjad } from "../norm/abjad.ts";
import { cleanText } from "../norm/clean-text.ts";
import { internationalSpelling, russianSpelling } from "../norm/cyrillic.ts";
import { hasForeignDots, isEastAsian, isJapanese } from "../norm/east-asian.ts";
import { foreignSounds } from "../norm/greek.ts";
import type { HangulSystem } from "../norm/hangul.ts";
import { romanise } from "../norm/romanise.ts";
import { LIQUIDS } from "../norm/transliterated-han.ts";
import { wadeGilesToPinyin } from "../norm/wade-giles.ts";
import { latinTokens, mendedTokens, SPELLED } from "./latin-tokens.ts";
import { asAnchor, makeToken } from "./make-token.ts";
import { isAnchor, type NameReading, type NameToken } from "./name-token.ts";
import {
  ABUGIDA,
  abjadTokens,
  abjadWordings,
  abugidaTokens,
  eastAsianTokens,
  scriptTokens,
} from "./native-tokens.ts";

/**
 * All readings of a name, the usual one first: several where the script allows several (Hangul, Persian, Hebrew). A reading
 * without tokens (emoji, punctuation) is left out, so the answer can be empty.
 */
export function readName(raw: string, grammar: "person" | "organisation"): readonly NameReading[] {
  return [...eachReading(raw, grammar)];
}

/** The usual reading alone, without the work of the others; `null` for a name without a word. */
export function usualReading(raw: string, grammar: "person" | "organisation"): NameReading | null {
  return eachReading(raw, grammar).next().value ?? null;
}

function* eachReading(
  raw: string,
  grammar: "person" | "organisation",
): Generator<NameReading, undefined, undefined> {
  const clean = cleanText(raw);
  const native = NATIVE.test(clean);
  const seen = new Set<string>();
  for (const tokens of allSpellings(clean, grammar)) {
    const id = tokens.map(({ text, kind, abjad }) => `${kind}:${text}${abjad ? "~" : ""}`).join(" ");
    if (tokens.length === 0 || seen.has(id)) continue;
    seen.add(id);
    const marked = native ? tokens.map((token): NameToken => ({ ...token, native })) : tokens;
    yield* withAnchors(marked, { grammar, native });
  }
}

/** Whether a name begins or ends with a legal form that no person's name has. */
export function hasLegalForm(raw: string): boolean {
  const tokens = usualReading(raw, "organisation")?.tokens ?? [];
  return [tokens[0], tokens.at(-1)].some((token) => token?.kind === "legal" && TELLING_FORMS.has(token.text));
}

/** Canonical forms; `jsc` is left out, since SA, AG and AD are words of persons' names too. */
const TELLING_FORMS: ReadonlySet<string> = new Set(["llc", "ltd", "inc", "co", "group"]);

const NATIVE = /(?=\p{L})\P{Script=Latin}/u;

/** An abbreviation of the name that stands behind it in brackets. */
const OWN_ABBREVIATION = /\s*\((?:the )?["“]?[\p{Lu}\d&.-]{2,10}["”]?\)/gu;

/** Between the names of one organisation that a list writes in one line. */
const SEVERAL_NAMES =
  /(?: and (?:its )?(?:affiliates|subsidiaries):?)? [-–—] (?:formerly )?|\s*[/;]\s*| \(?(?:formerly|a\.?k\.?a\.?|also known as):? /iu;

function* allSpellings(clean: string, grammar: "person" | "organisation"): Generator<readonly NameToken[]> {
  yield* spellings(clean, grammar);
  if (grammar === "person") return;
  const bare = clean.replace(OWN_ABBREVIATION, "");
  if (bare !== clean && bare.length > 8) yield* spellings(bare, grammar);
  yield* bracketed(clean);
  const names = clean.split(SEVERAL_NAMES);
  const whole = names.filter(isWhole);
  // Of a long list some names may be short ones.
  if (names.length < 2 || whole.length < Math.min(names.length, 3)) return;
  for (const name of whole.slice(0, MOST_NAMES)) yield* spellings(name, grammar);
}

/** "Inspur Group Co., Ltd. (Inspur)": the name without what a list puts in brackets behind it, and what stands there by itself. */
function* bracketed(clean: string): Generator<readonly NameToken[]> {
  const { whole, short } = BRACKETED.exec(clean)?.groups ?? {};
  if (whole === undefined || short === undefined) return;
  yield* spellings(whole, "organisation");
  // A place or a remark in brackets is no name.
  const first = /[\p{L}\d]+/u.exec(whole)?.[0].toLowerCase();
  if (short.toLowerCase().split(/[^\p{L}\d]+/u)[0] === first) yield* spellings(short, "organisation");
}

const BRACKETED =
  /^(?<whole>.{4,}(?:\b(?:ltd|limited|inc|corp|corporation|co|company|llc|plc|group|institute|university|academy|bank|holdings?)|公司|集团|集團|会社))[.,]*\s*\([“"]?(?<short>[^()]{3,60}?)[”"]?\)$/iu;

const MOST_NAMES = 4;

/** Whether a part of a line can be a name by itself: three words, or as many characters in a script without spaces. */
function isWhole(name: string): boolean {
  return isEastAsian(name) ? name.length >= 4 : name.split(/\s+/).length >= 3;
}

function* spellings(clean: string, grammar: "person" | "organisation"): Generator<readonly NameToken[]> {
  if (isEastAsian(clean)) {
    yield* eastAsianSpellings(clean, grammar);
  } else if (isAbjad(clean)) {
    for (const reading of abjadReadings(clean)) {
      const native = abjadNativeWords(clean.toLowerCase(), reading);
      for (const words of abjadWordings(native, grammar)) yield abjadTokens(words, { grammar, reading });
      if (grammar === "organisation")
        for (const spelled of SPELLED) yield abjadTokens(native, { grammar, reading, spelled });
    }
  } else if (CYRILLIC_OR_GREEK.test(clean)) {
    yield scriptTokens(clean, grammar, "none");
    const russian = grammar === "person" ? russianSpelling(clean.toLowerCase()) : null;
    if (russian !== null) yield scriptTokens(russian, grammar, "none");
    const foreign = foreignSounds(clean.toLowerCase());
    if (foreign !== null) yield scriptTokens(foreign, grammar, "none");
    if (grammar === "organisation") {
      for (const spelled of SPELLED) yield scriptTokens(clean, grammar, spelled);
      const international = internationalSpelling(clean.toLowerCase());
      if (international !== null) yield scriptTokens(international, grammar, "none");
    }
  } else if (ABUGIDA.test(clean)) {
    yield abugidaTokens(clean, grammar);
  } else {
    const split = splitCamelCase(clean);
    const latin = romanise(split);
    yield latinTokens(latin, grammar);
    // BlackRock is written Blackrock as often.
    if (split !== clean && grammar === "organisation") yield latinTokens(romanise(clean), grammar);
    if (grammar === "organisation") {
      const mended = mendedTokens(latin);
      if (mended !== null) yield mended;
      return;
    }
    const servant = latin.replace(MISSPELT_ABDUL, "abdul ");
    if (servant !== latin) yield latinTokens(servant, grammar);
    const joined = latin.replace(AL_DIN, "$1uddin");
    if (joined !== latin) yield latinTokens(joined, grammar);
    for (const pinyin of wadeGilesToPinyin(latin.split(/[^a-z'ü]+/).filter((word) => word !== ""))) {
      yield latinTokens(pinyin.join(" "), grammar);
    }
  }
}

function* eastAsianSpellings(
  clean: string,
  grammar: "person" | "organisation",
): Generator<readonly NameToken[]> {
  yield eastAsianTokens(clean, grammar, { korean: "mccune" });
  if (grammar === "organisation") {
    // Translations of a Chinese army unit's name often leave the army out.
    const unit = clean.replace(/^中国人民解放[军軍]/, "");
    if (unit !== clean) yield eastAsianTokens(unit, grammar, { korean: "mccune" });
    // A brand is translated or spelled too (China State Shipbuilding, CSSC), and so are common words in names (Hyoksin, innovation).
    yield eastAsianTokens(clean, grammar, { korean: "mccune", names: "other" });
    if (isJapanese(clean)) yield eastAsianTokens(clean, grammar, { korean: "mccune", names: "japanese" });
    for (const spelled of SPELLED)
      if (spelled !== "all") yield eastAsianTokens(clean, grammar, { korean: "mccune", spelled });
  }
  if (grammar === "organisation" || hasForeignDots(clean))
    for (const liquids of LIQUIDS) yield eastAsianTokens(clean, grammar, { korean: "mccune", liquids });
  if (/\p{Script=Hangul}/u.test(clean)) {
    for (const korean of OTHER_KOREAN) yield eastAsianTokens(clean, grammar, { korean });
  }
}

const OTHER_KOREAN: readonly HangulSystem[] = ["mccune-unvoiced", "revised", "usual"];

const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Abdul, Abdel … written together with what follows, with one letter missing, doubled, replaced or swapped with its neighbour. */
const MISSPELT_ABDUL =
  /\b(?:[b-z]bd[aeiou]l|a[ac-z]d[aeiou]l|ab[a-ce-z][aeiou]l|abd[aeiou]?1|abdl[aeiou]?|abb+d[aeiou]l|abdd[aeiou]l|bad[aeiou]l|adb[aeiou]l|ab[aeiou]dl)(?!l[aeiou]?h\b|lh?\b)(?=[b-df-hj-np-tv-z][a-z]{2})/g;

/** "Nour al-Din" and "Noureldin" are Noureddine too. */
const AL_DIN = /\b([a-z]{2,}?)(?:[ -]+[aeou](?:[ld]|dd?)[ -]?|[aeou]l[ -]?)d[iey]{1,2}ne?\b/g;

/** "SergeiLavrov", "SiemensAG": a capital inside a word begins a new one. */
function splitCamelCase(text: string): string {
  return text.replace(/(?<=\p{Ll}{2})(?<!\p{Lu}{2}\p{Ll}{2,3})(?=\p{Lu}[\p{Lu}\p{Ll}])/gu, " ");
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
