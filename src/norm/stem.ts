/**
 * One key for the forms of a Slavic word in Latin letters, whatever the romanisation (Uralskaya, Uralskaja, Ural'skogo): letters
 * that romanisations differ in fall together, then one ending of case, gender, number or (Bulgarian) article is taken off. Light: at
 * least three letters stay.
 */
export function stemSlavic(word: string): string {
  let stem = slavicStems.get(word);
  if (stem === undefined) {
    stem = makeSlavicStem(word);
    if (slavicStems.size >= MOST_STEMS) slavicStems.clear();
    slavicStems.set(word, stem);
  }
  return stem;
}

/** Stems remembered: the words of names repeat. The answer does not depend on what was asked before. */
const slavicStems = new Map<string, string>();
const MOST_STEMS = 100_000;

function makeSlavicStem(word: string): string {
  return foldRomanisation(word).replace(SLAVIC, "");
}

/** Letters that the romanisations of one Cyrillic letter differ in, in one spelling. */
function foldRomanisation(word: string): string {
  let folded = word;
  for (const [pattern, to] of FOLDS) folded = folded.replace(pattern, to);
  return folded;
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sht(?=[aeiou])/g, "sh"],
  [/kh/g, "h"],
  [/ck/g, "k"],
  [/ts|tz/g, "c"],
  [/zh/g, "j"],
  [/w/g, "v"],
  [/(?<=[aeiou])j|j(?=[aeou](?:$|[^aeiou]))|y/g, "i"],
  [/ie|io/g, "e"],
  [/ii+/g, "i"],
];

/** The longest ending before which three letters stay. */
const SLAVIC =
  /(?<=^.{3,})(?:iami|ami|ogo|ego|oho|aho|omu|emu|imi|ih|ah|iah|aia|iaia|uiu|iuiu|oe|ae|ee|ie|oi|ei|im|om|em|iem|ov|ou|ev|iv|am|iam|ite|iat|ata|iata|ato|oto|eto|to|ta|te|at|ia|iu|a|o|e|i|u)$/;

/** The same for modern Greek in the Latin letters of `romaniseGreek`. */
export function stemGreek(word: string): string {
  const stem = word.replace(GREEK, "");
  return stem.length >= 4 ? stem : word;
}

const GREEK = /(?:ikis|ikon|ikes|ikus|ikos|iki|iko|ias|ion|iu|ies|es|os|as|is|us|on|ia|o|a|i|u|e)$/;

/**
 * Arabic letters that are written in several ways in one form, without the article, "and" before it, and endings of gender, number
 * and relation (العلمية, علمی); Hebrew letters without the article. At least three letters stay.
 */
export function abjadKey(word: string): string {
  let key = "";
  for (const letter of word) key += ABJAD_LETTERS.get(letter) ?? letter;
  return key;
}

/** The unchanging part of an Arabic or Persian word; of a Hebrew one without its article. */
export function stemAbjad(word: string): string {
  const key = abjadKey(word);
  const bare = key.length >= 5 ? key.replace(/^(?:وال|بال|ال|لل|ה|וה)/, "") : key;
  const stem = bare.replace(ABJAD_ENDING, "");
  return stem.length >= 3 ? stem : bare;
}

const ABJAD_LETTERS: ReadonlyMap<string, string> = new Map(
  "أا إا آا ٱا ىي یي ېي ئي ؤو ةه ۀه ہه ھه كک گگ ء ךכ םמ ןנ ףפ ץצ"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const ABJAD_ENDING = /(?:هاي|ها|يه|ات|ي)$/;
