import { foldHomoglyphs } from "./homoglyphs.ts";

/** Longer input is cut: no name on any list comes near, and the time of every later step stays bounded. */
const MAX_LENGTH = 400;

/** Zero-width and other format characters, soft hyphens, variation selectors, tatweel, combining Arabic and Hebrew points. */
const INVISIBLE = /\p{Cf}|\u034f|\u0640|[\ufe00-\ufe0f]|[\u064b-\u065f]|\u0670|[\u0591-\u05c7]/gu;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2032\u00b4`\u05f3]/gu;

/** A small l among capitals is a misread I. */
const SMALL_L = /(?<=\p{Lu})l(?=\p{Lu})|(?<=^|\P{L})l(?=\p{Lu}{2})/gu;

/**
 * A name as written, made comparable without losing letters: Unicode NFKC, invisible characters removed, one
 * apostrophe, look-alike letters of another script inside a word replaced by the word's own script.
 */
export function cleanText(raw: string): string {
  const cut = raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw;
  const text = cut
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .replace(/\u2206/g, "Δ");
  return foldHomoglyphs(text).replace(SMALL_L, "I").trim();
}
