import { grammarsOf, type MatchIndex } from "./build-index.ts";
import { prepareName } from "./prepare-query.ts";
import type { MatchQuery } from "./query.ts";
import { rowScore } from "./search.ts";
import { WEIGHTS, type WeightTable } from "./weights.ts";

/**
 * The slow twin of the candidate stage: name similarity of every entry whose score is at least `threshold`, by comparing the
 * query with every row. Entry positions to similarity.
 */
export function scoreEvery(
  index: MatchIndex,
  query: MatchQuery,
  threshold: number,
  weights: WeightTable = WEIGHTS,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const name of query.names) {
    for (const reading of prepareName(index, name, { grammars: grammarsOf(query.schema, name), weights })) {
      for (let row = 0; row < index.rowEntry.length; row++) {
        // Readings of different grammars are never compared.
        if (grammarOfRow(index, row) !== reading.grammar) continue;
        const score = rowScore(index, reading, row, weights);
        const entry = index.rowEntry[row]!;
        if (score >= threshold && score > (best.get(entry) ?? -1)) best.set(entry, score);
      }
    }
  }
  return best;
}

function grammarOfRow({ vocabulary, rowStart, rowTokens }: MatchIndex, row: number): string | undefined {
  return vocabulary.grammars[rowTokens[rowStart[row]!]!];
}
