/** Thai consonants as English names are spelled with them; an aspirate is its plain sound. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  (
    "ก k ข k ฃ k ค k ฅ k ฆ k ง ng จ ch ฉ ch ช ch ซ s ฌ ch ญ y ฎ d ฏ t ฐ t ฑ t ฒ t ณ n ด d ต t ถ t ท t ธ t น n บ b ป p ผ p ฝ f พ p ฟ f ภ p " +
    "ม m ย y ร r ล l ว w ศ s ษ s ส s ห h ฬ l อ - ฮ h"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, part, at, all) => {
      if (at % 2 === 1) pairs.push([all[at - 1] ?? "", part === "-" ? "" : part]);
      return pairs;
    }, []),
);

const VOWELS: ReadonlyMap<string, string> = new Map([
  ["ะ", "a"],
  ["ั", "a"],
  ["า", "a"],
  ["ำ", "am"],
  ["ิ", "i"],
  ["ี", "i"],
  ["ึ", "u"],
  ["ื", "u"],
  ["ุ", "u"],
  ["ู", "u"],
  ["ฤ", "ru"],
  ["เ", "e"],
  ["แ", "ae"],
  ["โ", "o"],
  ["ใ", "ai"],
  ["ไ", "ai"],
]);

/** A letter with this mark is written and not spoken. */
const SILENT = /\p{Script=Thai}[ิุ]?์/gu;
const MARKS = /[่้๊๋็ๆฯ]/g;
/** A vowel written before the consonant, or the two, that it is spoken behind. */
const LEADING = /([เแโใไ])([ก-ฮ](?:[รลว](?=[ก-ฮ]))?)/g;
/** The silent h that raises the tone of what follows. */
const HIGH = /ห(?=[งญนมยรลว])/g;

export const THAI: RegExp = /\p{Script=Thai}/u;

/** Thai in Latin letters: vowels that are not written are left out; other characters stay. */
export function romaniseThai(text: string): string {
  const heard = text
    .normalize("NFKC")
    .replace(/ํา/g, "ำ")
    .replace(SILENT, "")
    .replace(MARKS, "")
    .replace(HIGH, "")
    .replace(LEADING, "$2$1")
    .replace(/([ก-ฮ])\1/g, "$1");
  let latin = "";
  for (const letter of heard) latin += CONSONANTS.get(letter) ?? VOWELS.get(letter) ?? letter;
  return latin;
}
