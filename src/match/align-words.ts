import { wordSimilarity } from "./word-similarity.ts";

/** Two words held to be the same, by position in either name. */
export interface AlignedPair {
  readonly query: number;
  readonly listed: number;
  readonly similarity: number;
}

/** Pairs words greedily, most similar first; each word is used once. Word order does not matter. */
export function alignWords(
  query: readonly string[],
  listed: readonly string[],
  sameWord: number,
): AlignedPair[] {
  const candidates: AlignedPair[] = [];
  for (const [q, word] of query.entries()) {
    for (const [l, other] of listed.entries()) {
      const similarity = wordSimilarity(word, other, sameWord);
      if (similarity >= sameWord) candidates.push({ query: q, listed: l, similarity });
    }
  }
  candidates.sort((a, b) => b.similarity - a.similarity || a.query - b.query || a.listed - b.listed);
  const [usedQuery, usedListed] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ query: q, listed: l }) => {
    if (usedQuery.has(q) || usedListed.has(l)) return false;
    usedQuery.add(q);
    usedListed.add(l);
    return true;
  });
}
