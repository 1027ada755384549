/**
 * The comparison form of a Latin token, lower-case a-z and 0-9: spellings of one sound in different romanisations and
 * languages fall together (Yevgeny, Evgenij, Jewgeni), different names mostly stay apart. And its consonants.
 */
export interface SoundForms {
  readonly key: string;
  /**
   * The consonants, for writing that leaves vowels out (Arabic, Hebrew, dropped vowels). v and i are left out too: Arabic and
   * Hebrew write w and y with the letters of the long vowels. A silent h at the end is dropped where two letters remain.
   */
  readonly bones: string;
}

/** Both forms of a Latin token in lower case; `abjad` where it was written without vowels, so that doubled letters are two sounds. */
export function soundForms(token: string, abjad = false): SoundForms {
  if (token.length < 2 || !LETTER.test(token)) return { key: token, bones: "" };
  if (MUHAMMAD.test(token)) return { key: "muhamad", bones: "mhmd" };
  let sound = token;
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  const settled = abjad ? sound : sound.replace(DOUBLE, "$1");
  const abd = settled.toLowerCase().replace(ABD, "abd$1");
  // Arabic q is gh in Persian mouths, k in others; ch is the French sh; j inside a word is heard as y or not written.
  const bones = abd
    .replace(/[aeiouv]|(?<=.)j/g, "")
    .replace(/g/g, "k")
    .replace(/[cx]/g, "s");
  let key = settled;
  for (const [pattern, replacement] of ENDINGS) key = key.replace(pattern, replacement);
  key = key.toLowerCase().replace(DOUBLE, "$1").replace(SLAVIC_ADJECTIVE, "$1sk").replace(ABD, "abd$1");
  return {
    key: key === "" ? token : key,
    bones: bones.length > 2 ? bones.replace(/h$/, "") : bones.length < 2 ? weakBones(token) : bones,
  };
}

/**
 * The bones of a word that is nearly all vowels (Alavi, Levy, Aoun): the long vowels are kept, as Arabic and Hebrew write them.
 * Marked, since they are compared with their like alone; empty where too little is left.
 */
function weakBones(token: string): string {
  let weak = token;
  for (const [pattern, to] of WEAK) weak = weak.replace(pattern, to);
  weak = weak.replace(DOUBLE, "$1");
  return weak.length < 2 ? "" : WEAK_MARK + weak;
}

export const WEAK_MARK = "~";

const WEAK: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "h"],
  [/sh|ch/g, "S"],
  [/[td]h|t(?=[sz])/g, "t"],
  [/ph/g, "f"],
  [/gh|[gcq]/g, "k"],
  [/z/g, "s"],
  [/[vou]/g, "w"],
  [/[ijy]/g, "y"],
  [/[ae]/g, ""],
];

const LETTER = /[a-z]/;
const DOUBLE = /([a-z])\1+/g;
/** Muhammad in English, French, Turkish, Caucasian, West African, Persian and South Asian habits. */
const MUHAMMAD =
  /^(?:m[aou]?h?[aeou]m+[aeiou]?[dt]|mu?hm?d|mohd|md|mehm[eo]t|ma[gk]omed|m[ou]k?hamm?[aeiou]d|m[ou]u?hamm?[aeio]t)$/;
/** Abdul, Abdel, Abd al and assimilated articles (Abdurrahman) joined with what follows. */
const ABD = /^abd(?:[aeiou][lrsnztd](?=[b-df-hj-np-tv-z])|[aeiou])?([b-df-hj-np-tv-z][a-z]{3,})$/;

/** Russian adjectives of places: Chelyabinskii, Chelyabinskoye, Chelyabinsk. */
const SLAVIC_ADJECTIVE = /^(.{3,})sk(?:i|oe|aia|oi|ogo|om|ie|a|ui|uiu|o|ii|ih|im)$/;

/** In order. Capitals mark sounds that are settled and must not be read again by a later rule. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[ai])zh(?=ar$)/g, "zeh"],
  [/schtsch|shch|stsch|szcz/g, "S"],
  [/tsch|tch|tsh|tsj|cz|(?<!s)ch/g, "C"],
  [/sch|sh|sz/g, "S"],
  [/dzh|dsch|dj|zh/g, "J"],
  [/kh/g, "h"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/gh|gu(?=[ei])/g, "g"],
  [/tz|ts/g, "Z"],
  [/cks|ks|x/g, "KS"],
  // Heard as ts in Italian names, as z in Arabic ones.
  [/zz/g, "X"],
  [/ck|c(?![eiy])|q/g, "k"],
  [/c/g, "s"],
  [/w/g, "v"],
  [/^[jy]e|^ie/g, "e"],
  // Yuri, Juri, and Ûrij of ISO 9.
  [/^[jy](?=u)|^io(?=u)/g, ""],
  [/(?<=[a-zC-S])j/g, "i"],
  [/y/g, "i"],
  [/[ao]u(?=$|[^aeiou])|oo|ou/g, "u"],
  [/[ae]i+/g, "e"],
  [/ie+|ee+|ii+/g, "i"],
  [/ae+|aa+/g, "a"],
  [/oe/g, "o"],
  [/ue/g, "u"],
  [/z/g, "s"],
];

/** What is heard at the end of a word: Ivanov and Ivanoff, Sarah and Sara. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-zC-S]{2})[fv]$/g, "v"],
  [/(?<=[aeiou])h$/g, ""],
  // Latvian nominatives: Lavrovs, Sergejs.
  [/(?<=[a-zC-S]{2}(?:ov|ev|ei|ij|in))s$/g, ""],
];
