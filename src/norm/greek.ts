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
  [/γκ|γγ/g, "g"],
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
