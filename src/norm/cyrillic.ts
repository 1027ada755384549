/**
 * One Latin spelling of Cyrillic letters, close to BGN/PCGN. Other systems (ISO 9, GOST, passport, German, French)
 * differ from it only in ways that `soundForms` removes. Ukrainian, Belarusian, Serbian, Kazakh letters included.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch " +
    "ы y э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz ә a ғ g қ k ң n ө o ұ u ү u һ h ѣ e ѳ f"
  )
    .split(" ")
    .reduce<[string, string][]>((rows, value, at, all) => {
      if (at % 2 === 0) rows.push([value, all[at + 1] ?? ""]);
      return rows;
    }, []),
);

const SILENT = /[ъь]/gu;

/** Lower-case Cyrillic in Latin letters; other characters stay. */
export function romaniseCyrillic(lower: string): string {
  // "ье", "ъе" sound as "ye"; between vowels Russian "е" is "ye" too, which the key removes.
  const text = lower.replace(/[ьъ](?=[еёюяиі])/gu, "").replace(SILENT, "");
  let out = "";
  for (const letter of text) out += LETTERS.get(letter) ?? letter;
  return out;
}

const BELARUSIAN = /ў|дз[яеіё]|ц[яеіё]/u;
const RUSSIAN_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/дз(?=[яеіёьм])/gu, "д"],
  [/ц(?=[яеіёь])/gu, "т"],
  [/ў/gu, "в"],
  [/(?<=[бвгджзклмнпрстфхчш])я(?=[бвгджзклмнпрстфхчш])/gu, "е"],
];

/** A Belarusian name in lower case as Russian writes it (Дзямідаў, Демидав), or `null` where nothing shows that it is one. */
export function russianSpelling(lower: string): string | null {
  if (!BELARUSIAN.test(lower)) return null;
  return RUSSIAN_SPELLING.reduce((text, [pattern, to]) => text.replace(pattern, to), lower);
}

/** Roots that English has from Greek and Latin as English spells them, where a Cyrillic compound begins or ends with them. */
const INTERNATIONAL: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})тех(?!\p{L})/gu, "tech"],
  [/(?<!\p{L})техно(?=\p{L}{2})/gu, "techno"],
  [/(?<!\p{L})г[иі]дро(?=\p{L}{2})/gu, "hydro"],
  [/(?<!\p{L})хим(?=\p{L}{2})|(?<=\p{L}{2})хим(?!\p{L})/gu, "chem"],
  [/(?<!\p{L})к[иі]бер(?=\p{L}{2})/gu, "cyber"],
  [/(?<!\p{L})юни(?=\p{L}{2})/gu, "uni"],
  [/(?<!\p{L})фото(?=\p{L}{2})/gu, "photo"],
  [/(?<!\p{L})терм(?=\p{L}{2})/gu, "therm"],
  [/(?<!\p{L})[эе]ко(?=\p{L}{3})/gu, "eco"],
  [/(?<!\p{L})г[иі]пер(?=\p{L}{2})/gu, "hyper"],
];

/** An organisation's lower-case name with those roots in English spelling (Гидротех, Hydrotech), or `null` where it has none. */
export function internationalSpelling(lower: string): string | null {
  const text = INTERNATIONAL.reduce((out, [pattern, to]) => out.replace(pattern, to), lower);
  return text === lower ? null : text;
}
