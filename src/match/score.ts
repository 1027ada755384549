import type { Alignment } from "./align.ts";
import type { Grammar } from "./name-token.ts";
import type { WeightTable } from "./weights.ts";

/**
 * Similarity of two names in [0, 1] from what they share: `M / (M + a·D + b·C + c·X·(1 + d/M))`, with M the weight that
 * agrees, D what agreeing words differ by, C the weight on which both names contradict each other (the lesser of the two
 * remainders; dearer where these are unlike), X the weight that only one of them has. 1 for names with the same words. A translation
 * has costs of its own: `M / (M + k + a·D + c·max(L, R)·(1 + d/M) + b·min(L, R))`, with L and R what is left over on either side, so
 * that its score rises with what agrees even where all does. Rounded to six decimals, so that the order of summing
 * does not show.
 */
export function nameScore(alignment: Alignment, weights: WeightTable, translated: boolean): number {
  const { agreed, dissimilar, leftOver, rightOver, otherNumbers, anchor, syllables, unlike } = alignment;
  const sums = { agreed, dissimilar, leftOver, rightOver, otherNumbers, translated };
  const score = scoreOf(sums, weights, { unlike, missingFactor: syllables ? weights.missingSyllable : 1 });
  if (anchor === 0) return round(Math.min(score, weights.withoutAnchor));
  return round(anchor >= weights.closeAnchor ? score : Math.min(score, weights.withoutCloseAnchor));
}

/** Whether two readings are an organisation's name and its translation. */
export function isTranslation(grammar: Grammar, native: boolean, otherNative: boolean): boolean {
  return grammar !== "person" && native !== otherNative;
}

interface AlignmentSums {
  readonly agreed: number;
  readonly dissimilar: number;
  readonly leftOver: number;
  readonly rightOver: number;
  readonly translated: boolean;
  /** See `Alignment.otherNumbers`: words rarely translate one to one, but numbers do. Bounds leave it out. */
  readonly otherNumbers?: number;
}

/** The formula alone; never rises when an over or the dissimilar weight rises, never falls when the agreed one rises. */
export function scoreOf(
  sums: AlignmentSums,
  weights: WeightTable,
  { unlike, missingFactor }: { readonly unlike: boolean; readonly missingFactor: number } = MILDEST,
): number {
  const { agreed, dissimilar, leftOver, rightOver, translated } = sums;
  if (agreed <= 0) return 0;
  if (translated) return agreed / (agreed + againstTranslation(sums, weights, unlike));
  const contradiction = Math.min(leftOver, rightOver);
  const missing = Math.abs(leftOver - rightOver) * (1 + weights.missingWhenLittleAgrees / agreed);
  const against =
    weights.dissimilar * dissimilar +
    (unlike ? weights.contradictionOfUnlike : weights.contradiction) * contradiction +
    weights.missing * missingFactor * missing;
  return agreed / (agreed + against);
}

function againstTranslation(
  { agreed, dissimilar, leftOver, rightOver, otherNumbers = 0 }: AlignmentSums,
  { translation, contradiction }: WeightTable,
  unlike: boolean,
): number {
  const remainder = Math.max(leftOver, rightOver) * (1 + translation.remainderWhenLittleAgrees / agreed);
  return (
    translation.always +
    translation.dissimilar * dissimilar +
    translation.remainder * remainder +
    (unlike ? translation.contradictionOfUnlike : translation.contradiction) * Math.min(leftOver, rightOver) +
    contradiction * otherNumbers
  );
}

/** What an upper bound takes for granted. */
const MILDEST = { unlike: false, missingFactor: 1 } as const;

function round(value: number): number {
  const score = Math.round(value * 1e6) / 1e6;
  return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
}
