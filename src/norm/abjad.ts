/** Scripts that leave most vowels out. Persian reads four letters of the Arabic script as z or s. */
export type AbjadReading =
  | "arabic"
  | "persian"
  | "persian-joined"
  | "hebrew"
  | "hebrew-soft"
  | "hebrew-fricative"
  | "hebrew-spoken"
  | "hebrew-german"
  | "egyptian"
  | "maghrebi"
  | "unparted";

const ARABIC: ReadonlyMap<string, string> = table(
  "ا a أ a إ a آ a ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع ' غ gh " +
    "ف f ق q ک k ك k گ g ڭ g ل l م m ن n ں n ه h ہ h ھ h ۀ h ة a و u ؤ u ۇ u ي i ی i ى a ئ i ء ' ٹ t ڈ d ڑ r ے e ۍ i ې e ځ z څ ts ړ r ږ zh ښ sh ڼ n ګ g",
);
const PERSIAN: ReadonlyMap<string, string> = table("ث s ذ z ض z ظ z و v");
/** Cairo says g for j; the Maghreb d for z. */
const EGYPTIAN: ReadonlyMap<string, string> = table("ج g");
const MAGHREBI: ReadonlyMap<string, string> = table("ظ d");
const HEBREW: ReadonlyMap<string, string> = table(
  "א a ב b ג g ד d ה h ו u ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע ' פ p ף f צ ts ץ ts ק k ר r ש sh ת t " +
    "ج j ژ zh چ ch ث th خ kh غ gh ذ dh ظ z",
);
const HEBREW_SOFT: ReadonlyMap<string, string> = table("ש s צ z ץ z");
const HEBREW_FRICATIVE: ReadonlyMap<string, string> = table("ב v פ f כ h ך h ו v");

/** Nachala for Nahala: ch of German and English habits, which is read as an s elsewhere. */
const HEBREW_GERMAN: ReadonlyMap<string, string> = table("ב v פ f ח ch כ ch ך ch");

const LETTERS_OF: ReadonlyMap<AbjadReading, ReadonlyMap<string, string>> = new Map([
  ["persian", PERSIAN],
  ["persian-joined", PERSIAN],
  ["egyptian", EGYPTIAN],
  ["maghrebi", MAGHREBI],
  ["hebrew-soft", HEBREW_SOFT],
  ["hebrew-fricative", HEBREW_FRICATIVE],
  ["hebrew-spoken", HEBREW_FRICATIVE],
  ["hebrew-german", HEBREW_GERMAN],
]);

/** Readings in which b, p and k at the beginning of a word are hard, as Hebrew speaks them. */
const HARD_AT_FIRST: ReadonlySet<AbjadReading> = new Set(["hebrew-spoken", "hebrew-german"]);
const HARD: ReadonlySet<string> = new Set("בפכ");

/** A letter of a script without vowels. */
export const ABJAD: RegExp = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Marks an abbreviation, which is a word (אר"י). */
const GERSHAYIM = /(?<=\p{Script=Hebrew})["״”](?=\p{Script=Hebrew})/gu;
/** Makes another sound of a letter (ג'ורג', George); behind a letter that stands alone it marks an initial. */
const GERESH = /[גזצתחעדט]'(?=\p{Script=Hebrew})|(?<=\p{Script=Hebrew})[גזצץ]'/gu;
/** Those sounds by the Arabic letters that have them. */
const GERESH_LETTERS: ReadonlyMap<string, string> = table("ג ج ז ژ צ چ ץ چ ת ث ח خ ע غ ד ذ ט ظ");
const HEBREW_LETTER = /\p{Script=Hebrew}/u;
/** Persian words and names that only look as if they began with the article. */
const NO_ARTICLE = "(?!کتر|كتر|برز|ماس|وند|یاس|ياس|هام|هی|هي)";
/**
 * Allah keeps its doubled letter and silent end in Latin spellings, and is one word with what stands before it; so is "al-Din".
 * "Abd al-" is a word of its own, the article is left out. Abbreviations are written without their dots.
 */
const FIXES: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:^|[\s.])\p{L})\.(?=\p{L}(?:[.\s]|$))/gu, ""],
  [/(?<=^|\s)عبد\s*ا?لل[هةاہ](?=\s|$)/g, "عبدٱلا"],
  [/الله|اللہ/g, "الا"],
  [/(?<=\p{L}{2})\s+(?:ال|اد)?(د[یي]ن)(?=\s|$)/gu, "$1"],
  [/(?<=\p{L}{2})ال(?=د[یي]ن)/gu, ""],
  [/(?<=\p{L}{2})\s+الا(?=\s|$)/gu, "الا"],
  [/(?<=^|\s)الا\s+(?=\p{L}{3})/gu, "ٱلا"],
  [/(?<=^|\s)عبد\s*(?:ا?ل)(?=\S{2,})/g, "عبد "],
  [/(?<=^|\s)([اأ]بو)(?=(?!ظبي|ظبى)\p{L}{3,})/gu, "$1 "],
  [/(?<=^|\s)(بن)(?=(?:حسين|حسن|علي|محمد|أحمد|احمد|عمر|صالح|سالم|سعيد|عبد|الشيب)\p{L}*(?:\s|$))/gu, "$1 "],
  [
    /(?<=^|\s)(محمد|احمد|علی|غلام|امیر|أمير|اميرة?)(?=(?:رضا|حسین|حسن|علی|مهدی|تقی|جواد|صادق|باقر|کاظم|اکبر|خان|عباس)(?:\s|$))/g,
    "$1 ",
  ],
  // Two nouns written as one word, the second with its article.
  [/(?<=\p{L}{3})ال(?=(?!د[یي]ن)[^یياأآ\s]\p{L}{3,}(?:\s|$))/gu, " "],
  [new RegExp(`(?<=^|\\s)(?:ال|وال|لل|بال)${NO_ARTICLE}(?=\\S{3,})`, "g"), ""],
];

/** Persian names of two words that are as often written as one: Yazdi-khah, Abbas-zadeh. */
const PERSIAN_JOINED =
  /(?<=\S)\s+(?=(?:پور|زاده|خواه|نیا|نژاد|منش|دوست|پناه|فر|فرد|زاد|خانی|چی|محمدی|اللهی|ملکی|آبادی|زهی)(?:\s|$))/g;

/** Whether the text has letters of a script without vowels. */
export function isAbjad(text: string): boolean {
  return ABJAD.test(text);
}

const HEBREW_ALL: readonly AbjadReading[] = [
  "hebrew",
  "hebrew-soft",
  "hebrew-fricative",
  "hebrew-spoken",
  "hebrew-german",
];

/** A letter that Persian and its neighbours write and Arabic does not: no name of Cairo or the Maghreb. */
const PERSIAN_LETTER = /[پچژگکیہےڈٹڑۍېځڅړږښڼ]/;

/** Two letters that Latin spellings write as another one's two: Fathi is read as Fati is. */
const DIGRAPH = /[تطسصكکدزگ][هحہ](?=\p{L})/u;

/** The readings worth trying for a text in Arabic or Hebrew letters. */
export function abjadReadings(text: string): readonly AbjadReading[] {
  if (HEBREW_LETTER.test(text)) return HEBREW_ALL;
  const readings: AbjadReading[] = ["arabic"];
  if (DIGRAPH.test(text)) readings.push("unparted");
  if (!PERSIAN_LETTER.test(text)) {
    if (text.includes("ج")) readings.push("egyptian");
    if (text.includes("ظ")) readings.push("maghrebi");
  }
  if (/[ثذضظو]/.test(text)) readings.push("persian");
  if (text.search(PERSIAN_JOINED) !== -1) readings.push("persian-joined");
  return readings;
}

/**
 * The words of a text as written, made ready to be looked up: the article is left out, compounds are joined or split as Latin
 * spellings do. Words in other scripts stay.
 */
export function abjadNativeWords(text: string, reading: AbjadReading = "arabic"): readonly string[] {
  return spaced(text, reading)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

function spaced(text: string, reading: AbjadReading): string {
  let out = text;
  if (reading.startsWith("hebrew"))
    return out.replace(GERSHAYIM, "").replace(GERESH, (pair) => GERESH_LETTERS.get(pair.charAt(0)) ?? pair);
  for (const [pattern, to] of FIXES) out = out.replace(pattern, to);
  return reading === "persian-joined" ? out.replace(PERSIAN_JOINED, "") : out;
}

/** Arabic or Hebrew letters in Latin consonants (and the long vowels that are written); the article is left out. */
export function romaniseAbjad(text: string, reading: AbjadReading): string {
  return romaniseAbjadWord(spaced(text, reading), reading);
}

/** The same for words that `abjadNativeWords` gave. */
export function romaniseAbjadWord(word: string, reading: AbjadReading): string {
  // The w of khwa is not heard: Khajeh, not Khwajeh.
  const heard = reading.startsWith("persian") ? word.replace(/خوا/g, "خا") : word;
  const first = LETTERS_OF.get(reading);
  const base = reading.startsWith("hebrew") ? HEBREW : ARABIC;
  let latin = "";
  for (const letter of heard) {
    const hard = latin === "" && HARD_AT_FIRST.has(reading) && HARD.has(letter);
    const written = (hard ? undefined : first?.get(letter)) ?? base.get(letter) ?? letter;
    // A vowel keeps two letters from being read as one sound: z and h are not zh, t and s not ts.
    latin += reading !== "unparted" && parted(latin, written) ? `e${written}` : written;
  }
  return latin;
}

const TOUCHING: ReadonlySet<string> = new Set(["s", "z", "ch", "sh"]);

function parted(before: string, letter: string): boolean {
  const last = before.charAt(before.length - 1);
  if (letter === "h") return "sktzcgd".includes(last) && last !== "";
  return (last === "t" && TOUCHING.has(letter)) || (last === "d" && letter === "j");
}

function table(list: string): ReadonlyMap<string, string> {
  const parts = list.split(" ");
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    map.set(parts[at] ?? "", (parts[at + 1] ?? "").replace("'", ""));
  }
  return map;
}
