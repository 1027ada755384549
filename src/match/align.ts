import { contradict, filial } from "./filial-roles.ts";
import { isAnchor, type NameToken } from "./name-token.ts";
import { pairJoined } from "./pair-joined.ts";
import { pairCutShort, pairInitials } from "./pair-shortened.ts";
import { type AlignedPair, type Pairing, take } from "./pairing.ts";
import { isSyllable } from "./token-similarity.ts";
import { unlikeRemainders } from "./unlike-words.ts";
import type { WeightTable } from "./weights.ts";

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
  const work: Pairing = {
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

function hasFree({ left, right, usedLeft, usedRight }: Pairing): boolean {
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
function likeWords({ left, right }: Pairing, similarityOf: SimilarityOf): readonly Candidate[] {
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

function pairWords(work: Pairing, candidates: readonly Candidate[]): void {
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

/** Weight of the words that are left, or of those of one kind. */
function overOf(tokens: readonly NameToken[], used: Uint8Array, only?: NameToken["kind"]): number {
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, weight } = tokens[at]!;
    if (used[at] === 0 && (only === undefined || kind === only)) sum += weight;
  }
  return sum;
}
