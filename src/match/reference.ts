import { grammarsOf, type MatchIndex } from "./build-index.ts";
import { evidenceFor } from "./evidence.ts";
import { type PreparedReading, prepareName } from "./prepare-query.ts";
import type { MatchQuery } from "./query.ts";
import { rowScore, withEvidence } from "./search.ts";
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
  return bestOf(everyRow(index, query, weights), threshold);
}

/** The slow twin of `search` for names: score with evidence of every entry that reaches `threshold`, by its best name. */
export function searchEvery(
  index: MatchIndex,
  query: MatchQuery,
  threshold: number,
  weights: WeightTable = WEIGHTS,
): ReadonlyMap<number, number> {
  const withPoints = everyRow(index, query, weights).map(({ entry, row, reading, score: similarity }) => {
    const party = index.entries.at(entry)!;
    const weak = party.names[index.rowName[row]!]?.strength === "weak" ? weights.evidence.weakAlias : 0;
    const evidence = evidenceFor(query, party, weights.evidence).reduce((sum, { points }) => sum + points, 0);
    return {
      entry,
      score: withEvidence(index, { score: similarity, row, reading }, evidence + weak, weights),
    };
  });
  return bestOf(withPoints, threshold);
}

function bestOf(
  scored: Iterable<{ readonly entry: number; readonly score: number }>,
  threshold: number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { entry, score } of scored) {
    if (score >= threshold && score > (best.get(entry) ?? -1)) best.set(entry, score);
  }
  return best;
}

function* everyRow(
  index: MatchIndex,
  query: MatchQuery,
  weights: WeightTable,
): Generator<{ entry: number; row: number; reading: PreparedReading; score: number }> {
  for (const name of query.names) {
    for (const reading of prepareName(index, name, { grammars: grammarsOf(query.schema, name), weights })) {
      for (let row = 0; row < index.rowEntry.length; row++) {
        // Readings of different grammars are never compared.
        if (grammarOfRow(index, row) !== reading.grammar) continue;
        yield { entry: index.rowEntry[row]!, row, reading, score: rowScore(index, reading, row, weights) };
      }
    }
  }
}

function grammarOfRow({ vocabulary, rowStart, rowTokens }: MatchIndex, row: number): string | undefined {
  return vocabulary.grammars[rowTokens[rowStart[row]!]!];
}
