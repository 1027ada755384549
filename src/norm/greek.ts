const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, "u"],
  [/αυ(?=[θκξπστφχψ])/g, "af"],
  [/αυ/g, "av"],
  [/ευ(?=[θκξπστφχψ])/g, "ef"],
  [/ευ/g, "ev"],
  [/^μπ|(?<=[^α-ω])μπ/g, "b"],
  [/(?<=[κλρνσ])μπ/g, "b"],
  [/μπ/g, "mp"],
  [/^ντ|(?<=[^α-ω])ντ/g, "d"],
  [/γγ/g, "ng"],
  [/γκ/g, "g"],
  [/τζ/g, "tz"],
  [/αι/g, "e"],
  [/ει|οι|υι/g, "i"],
  [/χ/g, "kh"],
  [/θ/g, "th"],
  [/ψ/g, "ps"],
  [/ξ/g, "x"],
  [/φ/g, "f"],
  [/[ηιυ]/g, "i"],
  [/ω/g, "o"],
  [/β/g, "v"],
];

const PLAIN: ReadonlyMap<string, string> = new Map(
  [..."αγδεζκλμνοπρσςτ"].map((letter, at) => [letter, "agdezklmnoprsst".charAt(at)]),
);

/** Lower-case modern Greek as it sounds (after ELOT 743, with passport habits). */
export function romaniseGreek(lower: string): string {
  let out = lower
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC")
    .replace(/µ/g, "μ");
  for (const [pattern, latin] of PAIRS) out = out.replace(pattern, latin);
  return out.replace(/[α-ω]/g, (letter) => PLAIN.get(letter) ?? letter);
}

const FOREIGN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ν?τζ/g, "j"],
  [/ντ/g, "d"],
  [/μπ/g, "b"],
  [/γκ/g, "g"],
  [/τ[σς]/g, "ch"],
  [/ου(?=[αεηιοωάέήίόώ])/g, "w"],
];

/**
 * A lower-case Greek name with the sounds that Greek writes with two letters as a foreign name has them (Χαμάντ, Hamad), or `null` where
 * there is none. The plain reading stays beside it, since Greek names have "nt" and "mp" too.
 */
export function foreignSounds(lower: string): string | null {
  const text = FOREIGN_SOUNDS.reduce((out, [pattern, to]) => out.replace(pattern, to), lower);
  return text === lower ? null : text;
}
