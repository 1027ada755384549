import { isAnchor, type NameToken } from "./name-token.ts";
import type { WeightTable } from "./weights.ts";

/** Words of two names held to be the same, by position. Joined words stand with several positions on one side. */
export interface AlignedPair {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly similarity: number;
  readonly how: "word" | "joined" | "initial" | "cut-short";
}

/** Two names while their words are paired: what is taken on either side, and what that sums up to. */
export interface Pairing {
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

/** Holds the words of a pair to be the same. */
export function take(work: Pairing, pair: AlignedPair): void {
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
