import anyAscii from "any-ascii";
import { abjadReadings, isAbjad, romaniseAbjad } from "./abjad.ts";
import { romaniseCyrillic } from "./cyrillic.ts";
import { romaniseGreek } from "./greek.ts";
import { romaniseThai, THAI } from "./thai.ts";

const ASCII = /^[\0-\x7f]*$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GEORGIAN_OR_ARMENIAN = /[\p{Script=Georgian}\p{Script=Armenian}]/u;
const GREEK = /\p{Script=Greek}/u;
/** Letters whose usual spelling without marks is not the bare letter. */
const MARKED: ReadonlyMap<string, string> = new Map(
  "ß:ss æ:ae œ:oe ø:o þ:th ð:d đ:d ł:l ı:i ə:a ç:c ş:sh š:sh č:ch ć:c ž:zh ţ:ts ț:ts ș:sh ģ:g ķ:k"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/**
 * Lower-case Latin letters a-z, digits and the original punctuation, whatever the script: our tables for Cyrillic, Greek,
 * Arabic and Hebrew, the any-ascii library for the rest. Han and Hangul are better read by `readEastAsian`.
 */
export function romanise(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  let out = lower;
  if (CYRILLIC.test(out)) out = romaniseCyrillic(out);
  if (GREEK.test(out)) out = romaniseGreek(out);
  if (isAbjad(out)) out = romaniseAbjad(out, abjadReadings(out)[0] ?? "arabic");
  if (THAI.test(out)) out = romaniseThai(out);
  // Their transliterations mark some consonants with an apostrophe, which is another thing in names.
  if (GEORGIAN_OR_ARMENIAN.test(out)) out = anyAscii(out).replace(/'/g, "").toLowerCase();
  let marked = "";
  for (const letter of out.normalize("NFC")) marked += MARKED.get(letter) ?? letter;
  out = marked
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC");
  // The Khmer letter b with this mark is a p (ប៉ុល, Pol).
  return ASCII.test(out) ? out : anyAscii(out.replace(/ប៉/g, "ព")).toLowerCase();
}
