/**
 * How far the vowels of a word in Latin letters contradict the long ones that an Arabic or Hebrew spelling with the same consonants
 * writes: Firas has its long vowel where فراس has it, Faris has not. 0 where nothing does; a vowel against another counts 1, a
 * missing or doubtful one half. `null` where the consonants cannot be laid beside each other.
 */
export function vowelConflict(abjad: string, latin: string): number | null {
  const [own, other] = [partsOf(abjad), partsOf(latin)];
  if (own.consonants !== other.consonants) return null;
  let conflict = 0;
  for (let at = 1; at < own.vowels.length; at++) {
    const last = at === own.vowels.length - 1;
    conflict += (last ? endConflict : gapConflict)(own.vowels[at] ?? "", other.vowels[at] ?? "");
  }
  return conflict;
}

interface Parts {
  readonly consonants: string;
  /** Before, between and behind the consonants: one value more than there are consonants. */
  readonly vowels: readonly string[];
}

const known = new Map<string, Parts>();
const MOST_KNOWN = 50_000;

function partsOf(word: string): Parts {
  let parts = known.get(word);
  if (parts === undefined) {
    let plain = word;
    for (const [pattern, to] of FOLDS) plain = plain.replace(pattern, to);
    parts = { consonants: plain.replace(/[aiu]/g, ""), vowels: plain.split(/[^aiu]/) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, parts);
  }
  return parts;
}

/** As in `soundForms`, with the half vowels as vowels; an e or o can stand for several and is left out unless it is doubled. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/ch|sh|ç/g, "s"],
  [/dj/g, "j"],
  [/([kdtpgzr])h/g, "$1"],
  [/ou|oo|[vwo]/g, "u"],
  [/ee|[ye]/g, "i"],
  [/[gqc]/g, "k"],
  [/z/g, "s"],
  [/([a-z])\1+/g, "$1"],
  [/h$/g, ""],
];

function gapConflict(written: string, heard: string): number {
  if (written === "") return 0;
  if (heard === "") return 1;
  const kinds = [...written].filter((vowel) => heard.includes(vowel)).length;
  return kinds > 0 ? 0 : written === "a" || heard === "a" ? 1 : 0.5;
}

/** At the end short vowels are heard that are not written, and an a is written with several letters. */
function endConflict(written: string, heard: string): number {
  if (written === heard) return 0;
  if (written === "" || heard === "") return /[iu]/.test(written + heard) ? 0.5 : 0;
  return [...written].some((vowel) => heard.includes(vowel)) ? 0 : 0.5;
}
