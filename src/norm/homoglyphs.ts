/**
 * Letters of Cyrillic and Greek that look like a Latin letter. Used only inside a word that mixes scripts, which no
 * honest spelling does, or in a short all-look-alike word among Latin words.
 */
const TO_LATIN: ReadonlyMap<string, string> = pairs(
  "АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ԚQ ԜW аa сc еe һh іi јj оo рp ѕs хx уy ԛq ԝw кk мm тt вb нh ӏl Ӏl ԁd" +
    " ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa εe ιi κk νv οo ρp υu χx τt ɡg ıi ĸk",
);
const TO_CYRILLIC: ReadonlyMap<string, string> = pairs(
  "AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе hһ iі jј oо pр sѕ xх yу kк mм tт ĸк",
);

const WORD = /[\p{L}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Replaces look-alikes inside words that mix Latin with Cyrillic or Greek. Words of one script stay as they are. */
export function foldHomoglyphs(text: string): string {
  if (!FOREIGN.test(text) || !LATIN.test(text)) return text;
  const disguised = (text.match(WORD) ?? []).some(
    (word) =>
      LATIN.test(word) &&
      FOREIGN.test(word) &&
      !FOREIGN.test(replaceAll(word, TO_LATIN)) &&
      LATIN.test(replaceAll(word, TO_CYRILLIC)),
  );
  const latinText =
    disguised ||
    countOf(text, /\p{Script=Latin}/gu) >= countOf(text, /[\p{Script=Cyrillic}\p{Script=Greek}]/gu);
  return text.replace(WORD, (word) => foldWord(word, latinText));
}

function foldWord(word: string, latinText: boolean): string {
  if (!FOREIGN.test(word)) return word;
  const asLatin = replaceAll(word, TO_LATIN);
  const mixed = LATIN.test(word);
  const asCyrillic = mixed ? replaceAll(word, TO_CYRILLIC) : word;
  // A word that can be either (the Belarusian Iван with a Latin I) is what the text around it is.
  const either = mixed && !LATIN.test(asCyrillic);
  if ((latinText || (mixed && !either)) && !FOREIGN.test(asLatin)) return asLatin;
  return asCyrillic;
}

function replaceAll(word: string, table: ReadonlyMap<string, string>): string {
  let out = "";
  for (const letter of word) out += table.get(letter) ?? letter;
  return out;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}
