/**
 * Chinese names in Wade–Giles or postal spelling, read as pinyin: Hsi Chin-p'ing is Xi Jinping. Only initials and finals that
 * differ are rewritten; the apostrophe that tells p' from p is often lost, so unaspirated readings are the rule without it.
 */
const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^hs/, "x"],
  [/^ch'(?=[iü])/, "q"],
  [/^ch'/, "C"],
  [/^ch(?=i(?!h))/, "j"],
  [/^ch/, "Z"],
  [/^ts'|^tz'/, "c"],
  [/^ts|^tz/, "z"],
  [/^ss/, "s"],
  [/^k'/, "K"],
  [/^k/, "g"],
  [/^p'/, "P"],
  [/^p/, "b"],
  [/^t'/, "T"],
  [/^t/, "d"],
  [/^j/, "r"],
];
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/^([CZ]|sh|r)ih$/, "$1i"],
  [/^(c|z|s)(?:u|zu|ŭ)$/, "$1i"],
  [/ieh$/, "ie"],
  [/üeh$|ueh$/, "ue"],
  [/ien$/, "ian"],
  [/ung$/, "ong"],
  [/^yeh$/, "ye"],
  [/^yen$/, "yan"],
  [/^y(?:u|ü)$/, "yu"],
  [/^yung$/, "yong"],
  [/erh$/, "er"],
  [/^ho$/, "he"],
  [/^([gKZC]|ge)o$/, "$1e"],
  [/^lo$/, "luo"],
  [/^([DTdnrcz])o$/, "$1uo"],
  [/(?<=[gKhs])uei$/, "ui"],
];

const SYLLABLE =
  /^(?:hs|ch'?|sh|ts'?|tz'?|ss|k'?|p'?|t'?|j|[bpmfdtnlghkrszwy])?(?:[aeiouüê]{1,3})(?:n|ng|h|rh)?$/;
/** Spellings that pinyin does not have: at least one must be there. */
const TELLING = /^hs|'|ieh$|ien$|^ts|^tz|^ss|ung$|üeh|ueh$|(?:^ch|^sh|^j)ih$|erh$|^yeh$|^yen$/;

/**
 * The same words in pinyin, or nothing where they do not look like Wade–Giles. Lower-case words; apostrophes kept. Without any
 * apostrophe there is a second reading in which k, p and t are taken to have lost theirs (Chin-ping).
 */
export function wadeGilesToPinyin(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2 || words.length > 4) return [];
  if (!words.every((word) => SYLLABLE.test(word)) || !words.some((word) => TELLING.test(word))) return [];
  const plain = words.map(syllable);
  if (words.some((word) => word.includes("'") || !/[kpt]/.test(words.join("")))) return [plain];
  return [plain, words.map((word) => syllable(word.replace(/^[kpt]/, "$&'")))];
}

function syllable(word: string): string {
  let out = word;
  for (const [pattern, to] of INITIALS) {
    if (pattern.test(out)) {
      out = out.replace(pattern, to);
      break;
    }
  }
  for (const [pattern, to] of FINALS) out = out.replace(pattern, to);
  return out.replace("C", "ch").replace("Z", "zh").toLowerCase().replace(/ü/g, "u");
}
