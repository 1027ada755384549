import type { EntrySchema } from "../model/list-entry.ts";
import { type Alignment, align } from "./align.ts";
import { grammarsOf } from "./build-index.ts";
import { nameReasons } from "./explain.ts";
import { type NameReading, sameSupport } from "./name-token.ts";
import type { Reason } from "./query.ts";
import { readName } from "./read-name.ts";
import { isTranslation, nameScore } from "./score.ts";
import { tokenSimilarity } from "./token-similarity.ts";
import { WEIGHTS, type WeightTable } from "./weights.ts";

/** Two names held against each other. */
export interface Comparison {
  /** Name similarity in [0, 1]; the one that `search` gives the same two names. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Compares two names, as persons, organisations or (no schema) whichever fits better. Symmetric. */
export function compare(
  one: string,
  other: string,
  options: { readonly schema?: EntrySchema; readonly weights?: WeightTable } = {},
): Comparison {
  const weights = options.weights ?? WEIGHTS;
  let best: Comparison = { score: 0, reasons: [{ feature: "name", points: 0, text: "same words: none" }] };
  const grammars = grammarsOf(options.schema, one).filter((g) =>
    grammarsOf(options.schema, other).includes(g),
  );
  for (const grammar of grammars) {
    for (const left of readName(one, grammar)) {
      for (const right of readName(other, grammar)) {
        const comparison = compareReadings(left, right, weights);
        if (comparison.score > best.score) best = comparison;
      }
    }
  }
  return best;
}

/** Two readings held against each other; readings of different grammars have nothing in common. */
export function compareReadings(left: NameReading, right: NameReading, weights: WeightTable): Comparison {
  if (left.grammar !== right.grammar) return { score: 0, reasons: [] };
  const alignment = alignReadings(left, right, weights);
  const score = nameScore(alignment, weights, isTranslation(left.grammar, left.native, right.native));
  const words = { left: left.tokens.map(({ text }) => text), right: right.tokens.map(({ text }) => text) };
  return { score, reasons: nameReasons(alignment, words, score) };
}

/** Pairs the words of two readings of one grammar. */
export function alignReadings(left: NameReading, right: NameReading, weights: WeightTable): Alignment {
  const similarityOf = (i: number, j: number): number => {
    const [a, b] = [left.tokens[i]!, right.tokens[j]!];
    const anchors = a.kind === "name" || a.kind === "given";
    if (anchors !== (b.kind === "name" || b.kind === "given")) return 0;
    return anchors ? tokenSimilarity(a, b) : sameSupport(a, b);
  };
  return align(left.tokens, right.tokens, similarityOf, weights);
}
