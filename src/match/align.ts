import { contradict, filial } from "./filial-roles.ts";
import { isAnchor, type NameToken } from "./name-token.ts";
import { cutSimilarity, isCutOf, isSyllable } from "./token-similarity.ts";
import { unlikeRemainders } from "./unlike-words.ts";
import type { WeightTable } from "./weights.ts";

/** Words of two names held to be the same, by position. Joined words stand with several positions on one side. */
export interface AlignedPair {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly similarity: number;
  readonly how: "word" | "joined" | "initial" | "cut-short";
}

/** What two names have in common and what not, in weights. */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** Weight of what agrees, times its similarity. */
  readonly agreed: number;
  /** Weight of what agrees, times what it lacks of similarity. */
  readonly dissimilar: number;
  readonly leftOver: number;
  readonly rightOver: number;
  /** What of both overs is numbers that contradict each other (the lesser of the two sides' numbers). */
  readonly otherNumbers: number;
  /** Similarity of the distinguishing words that agree best; 0 where none does. */
  readonly anchor: number;
  /** Whether both names are of single syllables, and one of them has more than the other. */
  readonly syllables: boolean;
  /** Whether what both names have left over contradicts plainly, see `unlikeRemainders`. */
  readonly unlike: boolean;
}

/** Similarity of word `i` of the left name and word `j` of the right one, 0 where unrelated. */
export type SimilarityOf = (i: number, j: number) => number;

interface Work {
  readonly left: readonly NameToken[];
  readonly right: readonly NameToken[];
  readonly weights: WeightTable;
  readonly usedLeft: Uint8Array;
  readonly usedRight: Uint8Array;
  readonly pairs: AlignedPair[];
  agreed: number;
  dissimilar: number;
  anchor: number;
}

/**
 * Pairs the words of two names: the same words first, then words written together or apart, like words (the most alike and
 * telling first), initials, and a last word that was cut. Order does not matter. Symmetric: swapping the names swaps the sides.
 */
export function align(
  left: readonly NameToken[],
  right: readonly NameToken[],
  similarityOf: SimilarityOf,
  weights: WeightTable,
): Alignment {
  const work: Work = {
    left,
    right,
    weights,
    usedLeft: new Uint8Array(left.length),
    usedRight: new Uint8Array(right.length),
    pairs: [],
    agreed: 0,
    dissimilar: 0,
    anchor: 0,
  };
  const like = likeWords(work, similarityOf);
  pairWords(
    work,
    like.filter(({ similarity }) => similarity === 1),
  );
  if (hasFree(work)) {
    pairJoined(work);
    pairWords(work, like);
  }
  if (hasFree(work)) {
    pairInitials(work);
    pairCutShort(work);
  }
  const [leftOver, rightOver] = [overOf(left, work.usedLeft), overOf(right, work.usedRight)];
  return {
    pairs: work.pairs,
    agreed: work.agreed,
    dissimilar: work.dissimilar,
    leftOver,
    rightOver,
    otherNumbers: Math.min(overOf(left, work.usedLeft, "number"), overOf(right, work.usedRight, "number")),
    anchor: work.anchor,
    syllables: leftOver !== rightOver && isSyllabic(left) && isSyllabic(right),
    unlike: unlikeRemainders(left, right, { left: work.usedLeft, right: work.usedRight }),
  };
}

/** Two to four words, each a syllable as Chinese, Korean or Vietnamese names have them. */
function isSyllabic(tokens: readonly NameToken[]): boolean {
  if (tokens.length < 2 || tokens.length > 4) return false;
  for (const token of tokens) if (!isAnchor(token) || !isSyllable(token.text)) return false;
  return true;
}

function hasFree({ left, right, usedLeft, usedRight }: Work): boolean {
  return (
    usedLeft.some((used, at) => used === 0 && left[at] !== undefined) &&
    usedRight.some((used, at) => used === 0 && right[at] !== undefined)
  );
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly similarity: number;
  readonly worth: number;
}

/** Every pair of like words, the best first. */
function likeWords({ left, right }: Work, similarityOf: SimilarityOf): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const similarity = similarityOf(i, j);
      if (similarity > 0) {
        candidates.push({ i, j, similarity, worth: left[i]!.weight + right[j]!.weight });
      }
    }
  }
  if (candidates.length > 1) candidates.sort(bestFirst);
  return candidates;
}

function pairWords(work: Work, candidates: readonly Candidate[]): void {
  const { left, right } = work;
  const roles = [filial(left), filial(right)] as const;
  for (const { i, j, similarity } of candidates) {
    if (work.usedLeft[i] === 1 || work.usedRight[j] === 1) continue;
    if (roles[0] !== null && roles[1] !== null && contradict(roles[0][i], roles[1][j])) continue;
    take(work, { left: [i], right: [j], similarity, how: "word" });
  }
}

// Ties are broken by what does not change when the sides are swapped.
function bestFirst(a: Candidate, b: Candidate): number {
  return (
    b.similarity - a.similarity ||
    b.worth - a.worth ||
    Math.abs(a.i - a.j) - Math.abs(b.i - b.j) ||
    a.i + a.j - (b.i + b.j)
  );
}

function take(work: Work, pair: AlignedPair): void {
  const weight = (weightOf(work.left, pair.left) + weightOf(work.right, pair.right)) / 2;
  for (const i of pair.left) work.usedLeft[i] = 1;
  for (const j of pair.right) work.usedRight[j] = 1;
  work.pairs.push(pair);
  work.agreed += weight * pair.similarity;
  work.dissimilar += weight * (1 - pair.similarity);
  if (pair.how === "word" || pair.how === "joined") {
    const [one, other] = [work.left[pair.left[0]!]!, work.right[pair.right[0]!]!];
    if (isAnchor(one) && isAnchor(other)) work.anchor = Math.max(work.anchor, pair.similarity);
  }
}

function weightOf(tokens: readonly NameToken[], positions: readonly number[]): number {
  let sum = 0;
  for (const at of positions) sum += tokens[at]!.weight;
  return sum;
}

/** Weight of the words that are left, or of those of one kind. */
function overOf(tokens: readonly NameToken[], used: Uint8Array, only?: NameToken["kind"]): number {
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, weight } = tokens[at]!;
    if (used[at] === 0 && (only === undefined || kind === only)) sum += weight;
  }
  return sum;
}

/** "Pricewaterhouse Coopers" and "PricewaterhouseCoopers": two or three neighbours that together are the other's word. */
function pairJoined(work: Work): void {
  const wholes: { swapped: boolean; at: number; length: number }[] = [];
  for (const swapped of [false, true]) {
    const side = swapped ? work.left : work.right;
    for (let at = 0; at < side.length; at++) {
      const { abjad, text } = side[at]!;
      if (isAnchor(side[at]!) && !abjad && text.length >= 4)
        wholes.push({ swapped, at, length: text.length });
    }
  }
  // The longest first: a word that is the whole of one join and a part of another goes to the same one from either side.
  wholes.sort((a, b) => b.length - a.length);
  for (const { swapped, at } of wholes) joinWord(work, at, swapped);
}

function joinWord(work: Work, at: number, swapped: boolean): void {
  const [many, one] = swapped ? [work.right, work.left] : [work.left, work.right];
  const [usedMany, usedOne] = swapped ? [work.usedRight, work.usedLeft] : [work.usedLeft, work.usedRight];
  const run = usedOne[at] === 1 ? null : runThatSpells(one[at]!.text, many, usedMany);
  if (run === null) return;
  const pair = { similarity: JOINED, how: "joined" as const };
  take(work, swapped ? { ...pair, left: [at], right: run } : { ...pair, left: run, right: [at] });
}

const JOINED = 0.97;

function runThatSpells(text: string, many: readonly NameToken[], used: Uint8Array): readonly number[] | null {
  for (let start = 0; start < many.length; start++) {
    let spelled = "";
    for (let end = start; end < Math.min(many.length, start + 3) && used[end] === 0; end++) {
      spelled += many[end]!.text;
      if (!text.startsWith(spelled)) break;
      if (spelled === text && end > start) {
        const run = Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
        if (canSpell(run.map((at) => many[at]!))) return run;
      }
    }
  }
  return null;
}

/** Sector words, legal forms and initials alone are no name written apart; particles are (Delos, de los). */
function canSpell(run: readonly NameToken[]): boolean {
  return run.some(isAnchor) || run.every(({ kind }) => kind === "particle");
}

/** Initials stand for words that begin with them, one by one ("N. Nazarbayev") or together ("GM Nadeem"). */
function pairInitials(work: Work): void {
  initialsOfSide(work, false);
  initialsOfSide(work, true);
}

function initialsOfSide(work: Work, swapped: boolean): void {
  const [short, long] = swapped ? [work.right, work.left] : [work.left, work.right];
  const [usedShort, usedLong] = swapped ? [work.usedRight, work.usedLeft] : [work.usedLeft, work.usedRight];
  for (let at = 0; at < short.length; at++) {
    const token = short[at]!;
    if (usedShort[at] === 1 || !isInitials(token)) continue;
    const words = wordsBehind(token.text, long, usedLong);
    if (words === null) continue;
    const pair = { similarity: work.weights.initial, how: "initial" as const };
    take(work, swapped ? { ...pair, left: words, right: [at] } : { ...pair, left: [at], right: words });
  }
}

/** One letter, or two to four consonants written together. */
export function isInitials({ kind, text, abjad }: NameToken): boolean {
  if (kind === "initial") return true;
  return (
    kind === "name" && !abjad && text.length >= 2 && text.length <= 4 && /^[b-df-hj-np-tv-z]+$/.test(text)
  );
}

function wordsBehind(
  letters: string,
  long: readonly NameToken[],
  used: Uint8Array,
): readonly number[] | null {
  const taken: number[] = [];
  for (const letter of letters) {
    let best = -1;
    for (let at = 0; at < long.length; at++) {
      const word = long[at]!;
      if (used[at] === 1 || taken.includes(at) || !isAnchor(word) || word.text.length < 2) continue;
      if (begins(long, at, letter) && (best === -1 || word.weight > long[best]!.weight)) best = at;
    }
    if (best === -1) return null;
    taken.push(best);
  }
  return taken;
}

/** Whether a word begins with the letter, or its article does (the A of Al-Jalamah). */
function begins(tokens: readonly NameToken[], at: number, letter: string): boolean {
  if (tokens[at]!.text.startsWith(letter)) return true;
  const before = tokens[at - 1];
  return before?.kind === "particle" && before.group !== "bin" && before.text.startsWith(letter);
}

/** The last word of a name that a field was too short for: its letters begin the other's word. */
function pairCutShort(work: Work): void {
  cutSide(work, false);
  cutSide(work, true);
}

function cutSide(work: Work, swapped: boolean): void {
  const [short, long] = swapped ? [work.right, work.left] : [work.left, work.right];
  const [usedShort, usedLong] = swapped ? [work.usedRight, work.usedLeft] : [work.usedLeft, work.usedRight];
  const last = short.length - 1;
  const token = short[last];
  if (token === undefined || last === 0 || usedShort[last] === 1 || !isAnchor(token)) return;
  for (let at = 0; at < long.length; at++) {
    const word = long[at]!;
    // Without its vowels a word looks like the beginning of many.
    if (usedLong[at] === 1 || !isAnchor(word) || word.abjad !== token.abjad) continue;
    if (!isCutOf(token.text, word.text)) continue;
    const pair = { similarity: cutSimilarity(token.text, work.weights), how: "cut-short" as const };
    take(work, swapped ? { ...pair, left: [at], right: [last] } : { ...pair, left: [last], right: [at] });
    return;
  }
}
