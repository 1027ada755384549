import type { WeightTable } from "./weights.ts";

/**
 * Puts name similarity and evidence together: the similarity is read as odds, `(s + e) / (1 − s + e)`, multiplied by the
 * exponential of the evidence in log-odds and turned back. Without evidence the score is the similarity itself; evidence for
 * never lowers, evidence against never raises; finite and in [0, 1]. The softening `e` lets even an equal name be doubted.
 */
export function combine(similarity: number, evidence: number, softness: number = SOFT): number {
  if (evidence === 0) return similarity;
  const soft = evidence > 0 ? SOFT : softness;
  const odds = ((similarity + soft) / (1 - similarity + soft)) * Math.exp(evidence);
  const score = (odds * (1 + soft) - soft) / (1 + odds);
  return Math.min(1, Math.max(0, Math.round(score * 1e6) / 1e6));
}

const SOFT = 0.05;

/**
 * How open to doubt a name is, as the softening of `combine` for evidence against: a short or common name (`agreed` words of little
 * weight) is borne by many, so another country or birth date says more against it.
 */
export function softnessOf(agreed: number, { tellingName, doubtOfCommonName }: WeightTable): number {
  return SOFT + doubtOfCommonName * Math.max(0, 1 - agreed / tellingName);
}

/** The similarity that a name needs for `score` to be reached with `evidence`. Inverse of `combine`. */
export function similarityNeeded(score: number, evidence: number): number {
  if (evidence <= 0) return score;
  const odds = ((score + SOFT) / (1 - score + SOFT)) * Math.exp(-evidence);
  return Math.max(0, (odds * (1 + SOFT) - SOFT) / (1 + odds));
}
