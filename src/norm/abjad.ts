/** Scripts that leave most vowels out. Persian reads four letters of the Arabic script as z or s. */
export type AbjadReading =
  | "arabic"
  | "persian"
  | "persian-joined"
  | "hebrew"
  | "hebrew-soft"
  | "hebrew-fricative";

const ARABIC: ReadonlyMap<string, string> = table(
  "ا a أ a إ a آ a ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع ' غ gh " +
    "ف f ق q ک k ك k گ g ڭ g ل l م m ن n ں n ه h ہ h ھ h ۀ h ة a و u ؤ u ۇ u ي i ی i ى a ئ i ء ' ٹ t ڈ d ڑ r ے e ۍ i ې e ځ z څ ts ړ r ږ zh ښ sh ڼ n ګ g",
);
const PERSIAN: ReadonlyMap<string, string> = table("ث s ذ z ض z ظ z و v");
const HEBREW: ReadonlyMap<string, string> = table(
  "א a ב b ג g ד d ה h ו u ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע ' פ p ף f צ ts ץ ts ק k ר r ש sh ת t",
);
const HEBREW_SOFT: ReadonlyMap<string, string> = table("ש s צ z ץ z");
const HEBREW_FRICATIVE: ReadonlyMap<string, string> = table("ב v פ f כ h ך h ו v");

const HEBREW_READINGS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["hebrew-soft", HEBREW_SOFT],
  ["hebrew-fricative", HEBREW_FRICATIVE],
]);

const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const HEBREW_LETTER = /\p{Script=Hebrew}/u;
/** Allah keeps its doubled letter and silent end in Latin spellings; "abd al-" is one name. */
const FIXES: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)عبد\s*ا?لل[هةا](?=\s|$)/g, "عبدٱللا"],
  [/الله|اللہ/g, "اللا"],
  [/(?<=^|\s)عبد\s*(?:ا?ل)(?=\S{2,})/g, "عبد "],
  [
    /(?<=^|\s)(محمد|احمد|علی|غلام|امیر)(?=(?:رضا|حسین|حسن|علی|مهدی|تقی|جواد|صادق|باقر|کاظم|اکبر)(?:\s|$))/g,
    "$1 ",
  ],
  [/(?<=^|\s)(?:ال|وال|لل|بال)(?=\S{3,})/g, ""],
];

/** Persian names of two words that are as often written as one: Yazdi-khah, Abbas-zadeh. */
const PERSIAN_JOINED =
  /(?<=\S)\s+(?=(?:پور|زاده|خواه|نیا|نژاد|منش|دوست|پناه|فر|فرد|زاد|خانی|چی|محمدی|اللهی|ملکی|آبادی|زهی)(?:\s|$))/g;

/** Whether the text has letters of a script without vowels. */
export function isAbjad(text: string): boolean {
  return ABJAD.test(text);
}

/** The readings worth trying for a text in Arabic or Hebrew letters. */
export function abjadReadings(text: string): readonly AbjadReading[] {
  if (HEBREW_LETTER.test(text)) return ["hebrew", "hebrew-soft", "hebrew-fricative"];
  const readings: AbjadReading[] = ["arabic"];
  if (/[ثذضظو]/.test(text)) readings.push("persian");
  if (text.search(PERSIAN_JOINED) !== -1) readings.push("persian-joined");
  return readings;
}

/** Arabic or Hebrew letters in Latin consonants (and the long vowels that are written); the article is left out. */
export function romaniseAbjad(text: string, reading: AbjadReading): string {
  let out = text;
  if (!reading.startsWith("hebrew")) for (const [pattern, to] of FIXES) out = out.replace(pattern, to);
  if (reading === "persian-joined") out = out.replace(PERSIAN_JOINED, "");
  // The w of khwa is not heard: Khajeh, not Khwajeh.
  if (reading.startsWith("persian")) out = out.replace(/خوا/g, "خا");
  const first = reading.startsWith("persian") ? PERSIAN : (HEBREW_READINGS.get(reading) ?? null);
  const base = reading.startsWith("hebrew") ? HEBREW : ARABIC;
  let latin = "";
  for (const letter of out) {
    const written = first?.get(letter) ?? base.get(letter) ?? letter;
    // A vowel keeps two letters from being read as one sound: z and h are not zh.
    latin += written === "h" && /[sktzcgd]$/.test(latin) ? "eh" : written;
  }
  return latin;
}

function table(list: string): ReadonlyMap<string, string> {
  const parts = list.split(" ");
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    map.set(parts[at] ?? "", (parts[at + 1] ?? "").replace("'", ""));
  }
  return map;
}
