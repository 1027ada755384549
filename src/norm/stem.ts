/**
 * The unchanging part of a Russian, Ukrainian or Belarusian word in Latin letters, so that cases, genders and numbers of
 * one word fall together. Light: one ending is taken off, at least four letters stay.
 */
export function stemSlavic(word: string): string {
  const stem = word.replace(SLAVIC, "");
  return stem.length >= 4 ? stem : word;
}

const SLAVIC =
  /(?:iyami|yami|ami|ogo|ego|oho|omu|emu|ymi|imi|ykh|ikh|akh|yakh|aya|yaya|uyu|yuyu|oye|oe|ee|yye|ie|yie|yy|iy|ii|yi|oy|oi|oyi|ey|ei|ym|im|om|em|iem|ov|ev|iv|am|yam|iya|ia|iyu|iu|a|ya|o|e|y|i|u|yu)$/;

/** The same for modern Greek in the Latin letters of `romaniseGreek`. */
export function stemGreek(word: string): string {
  const stem = word.replace(GREEK, "");
  return stem.length >= 4 ? stem : word;
}

const GREEK = /(?:ikis|ikon|ikes|ikus|iki|iko|ias|ion|ies|es|os|as|is|us|on|ia|o|a|i|u|e)$/;
