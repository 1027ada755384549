import type { Alignment } from "./align.ts";
import type { Grammar } from "./name-token.ts";
import type { WeightTable } from "./weights.ts";

/**
 * Similarity of two names in [0, 1] from what they share: `M / (M + a·D + b·C + c·X·(1 + d/M))`, with M the weight that
 * agrees, D what agreeing words differ by, C the weight on which both names contradict each other (the lesser of the two
 * remainders; dearer where these are unlike), X the weight that only one of them has. 1 for names with the same words. Rounded to six decimals, so that
 * the order of summing does not show.
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

/** The formula alone; never rises when an over or the dissimilar weight rises, never falls when the agreed one rises. */
export function scoreOf(
  sums: {
    readonly agreed: number;
    readonly dissimilar: number;
    readonly leftOver: number;
    readonly rightOver: number;
    readonly translated: boolean;
    /** See `Alignment.otherNumbers`: words rarely translate one to one, but numbers do. Bounds leave it out. */
    readonly otherNumbers?: number;
  },
  weights: WeightTable,
  { unlike, missingFactor }: { readonly unlike: boolean; readonly missingFactor: number } = MILDEST,
): number {
  const { agreed, dissimilar, leftOver, rightOver, translated, otherNumbers = 0 } = sums;
  if (agreed <= 0) return 0;
  const contradiction = Math.min(leftOver, rightOver);
  const missing = Math.abs(leftOver - rightOver) * (1 + weights.missingWhenLittleAgrees / agreed);
  const against =
    weights.dissimilar * dissimilar +
    contradictionCost(weights, translated, unlike) * contradiction +
    (translated ? (weights.contradiction - weights.contradictionInTranslation) * otherNumbers : 0) +
    weights.missing * missingFactor * missing;
  return agreed / (agreed + against);
}

/** What an upper bound takes for granted. */
const MILDEST = { unlike: false, missingFactor: 1 } as const;

function contradictionCost(weights: WeightTable, translated: boolean, unlike: boolean): number {
  if (translated) return weights.contradictionInTranslation;
  return unlike ? weights.contradictionOfUnlike : weights.contradiction;
}

function round(value: number): number {
  const score = Math.round(value * 1e6) / 1e6;
  return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
}
