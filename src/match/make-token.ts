import type { Lexicon } from "../norm/lexicon.ts";
import { lexicon } from "../norm/lexicons.ts";
import { fatherOf } from "../norm/patronymic.ts";
import type { Term } from "../norm/phrases.ts";
import { type SoundForms, soundForms } from "../norm/sound-key.ts";
import { familyOf } from "../norm/word-families.ts";
import { commonness } from "../norm/word-frequency.ts";
import type { Grammar, NameToken, TokenKind } from "./name-token.ts";

/** What an agreement of a word of each kind is worth; words of names lose by how common they are. */
const KIND_WEIGHTS: Readonly<Record<TokenKind, number>> = {
  name: 1,
  given: 0.8,
  generic: 0.3,
  place: 0.4,
  number: 0.5,
  legal: 0.05,
  particle: 0.03,
  title: 0.04,
  initial: 0.25,
};

/** One word that is in no lexicon. */
export function plainToken(word: string, grammar: Grammar, abjad: boolean): NameToken {
  const text = abjad ? word : unmaskDigits(word, grammar);
  const token = makeToken(
    text,
    text.length === 1 && (!abjad || grammar === "person") ? "initial" : "name",
    abjad,
  );
  const father = grammar === "person" ? fatherOf(text) : null;
  return father === null ? token : { ...token, group: `son of ${givenGroup(father)}` };
}

let givenNames: Lexicon | null = null;

/** The group of a given name, with the endings that patronymics swallow; the name itself where it is in no group. */
function givenGroup(name: string): string {
  givenNames ??= lexicon("given");
  for (const ending of ["", "i", "y", "ei", "ey", "iy", "a"]) {
    const found = givenNames.find([name + ending], 0);
    if (found !== null) return found.term.text;
  }
  return name;
}

/** The tokens of a phrase found in a lexicon. */
export function termTokens(term: Term, words: readonly string[], abjad: boolean): readonly NameToken[] {
  if (term.kind === "given") {
    const text = words.join("");
    return [{ ...makeToken(text, "given", abjad), group: term.text }];
  }
  // Particles keep their spelling, since they are often written together with what follows.
  if (term.kind === "particle")
    return [{ ...makeToken(words.join(""), "particle", abjad), group: term.text }];
  // "Research institute" supports by each of its words, since the other side may have one of them only.
  const parts = term.kind === "legal" ? [term.text] : term.text.split(" ").filter((part) => part !== "of");
  return parts.map((part) => ({
    // Canonical words are written with their vowels, whatever script they were found in.
    ...makeToken(
      part,
      /^\d+$/.test(part) ? "number" : term.kind === "brand" || term.kind === "city" ? "name" : term.kind,
      false,
    ),
    group: term.kind === "generic" ? familyOf(part) : "",
  }));
}

/** A common word (sector, place) as one that can carry a match. */
export function asAnchor(token: NameToken): NameToken {
  if (token.kind !== "generic" && token.kind !== "place") return token;
  return { ...token, ...formsOf(token.text, token.abjad), kind: "name", weight: COMMON_WEIGHT };
}

const COMMON_WEIGHT = 0.55;

const known = new Map<string, WordForms>();
const MOST_KNOWN = 200_000;

interface WordForms extends SoundForms {
  readonly blurred: string;
}

/** Letters that scanners confuse, in one spelling. */
function unblur(text: string): string {
  return text.replace(/rn/g, "m").replace(/[il]/g, "l").replace(/vv/g, "w").replace(/cl/g, "d");
}

/** `soundForms` remembered: the words of names repeat. The answer does not depend on what was asked before. */
function formsOf(text: string, abjad: boolean): WordForms {
  const id = abjad ? `~${text}` : text;
  let forms = known.get(id);
  if (forms === undefined) {
    forms = { ...soundForms(text, abjad), blurred: unblur(text) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(id, forms);
  }
  return forms;
}

export function makeToken(text: string, kind: TokenKind, abjad: boolean): NameToken {
  const scaled = kind === "name" || kind === "given";
  if (!scaled)
    return {
      text,
      key: text,
      bones: "",
      blurred: "",
      kind,
      weight: KIND_WEIGHTS[kind],
      abjad,
      native: abjad,
      group: "",
    };
  const weight = KIND_WEIGHTS[kind] * lengthFactor(text) * rarity(text);
  return { text, ...formsOf(text, abjad), kind, weight, abjad, native: abjad, group: "" };
}

/** Short words tell less: more parties share them by chance. */
function lengthFactor(text: string): number {
  return text.length <= 2 ? 0.65 : text.length === 3 ? 0.8 : text.length === 4 ? 0.92 : 1;
}

/** 1 for a rare word, down to 0.45 for the most common ones. */
function rarity(text: string): number {
  return Math.max(0.45, 1 - 0.06 * commonness(text));
}

const DIGIT_LOOKS: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "l"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["8", "b"],
  ["9", "g"],
  ["6", "b"],
]);

/** Digits inside a word of letters are misread letters (P0RTILLA); a model number has more digits than that. */
function unmaskDigits(word: string, grammar: Grammar): string {
  const digits = word.replace(/[^0-9]/g, "").length;
  const letters = word.length - digits;
  if (digits === 0 || letters === 0) return word;
  const short = grammar === "person" && letters === 1 && digits === 1;
  if (!short && letters < Math.max(2, digits * 2)) return word;
  return word.replace(/[0-9]/g, (digit) => DIGIT_LOOKS.get(digit) ?? digit);
}
