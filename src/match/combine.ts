/**
 * Puts name similarity and evidence together: the similarity is read as odds, `(s + e) / (1 − s + e)`, multiplied by the
 * exponential of the evidence in log-odds and turned back. Without evidence the score is the similarity itself; evidence for
 * never lowers, evidence against never raises; finite and in [0, 1]. The softening `e` lets even an equal name be doubted.
 */
export function combine(similarity: number, evidence: number): number {
  if (evidence === 0) return similarity;
  const odds = ((similarity + SOFT) / (1 - similarity + SOFT)) * Math.exp(evidence);
  const score = (odds * (1 + SOFT) - SOFT) / (1 + odds);
  return Math.min(1, Math.max(0, Math.round(score * 1e6) / 1e6));
}

const SOFT = 0.05;

/** The similarity that a name needs for `score` to be reached with `evidence`. Inverse of `combine`. */
export function similarityNeeded(score: number, evidence: number): number {
  if (evidence <= 0) return score;
  const odds = ((score + SOFT) / (1 - score + SOFT)) * Math.exp(-evidence);
  return Math.max(0, (odds * (1 + SOFT) - SOFT) / (1 + odds));
}
