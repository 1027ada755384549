import { goodsDocuments } from "../goods-documents.ts";
import { saysNothing, VAGUE } from "../goods-index.ts";
import type { GoodsQuery } from "../goods-query.ts";
import type { GoodsWeights } from "../goods-weights.ts";
import { type GoodsLexicon, goodsWords } from "../goods-words.ts";

/** The slow twin of `rank`, by the formula alone, for queries without quantities and part numbers: code → positive score. */
export function plainRank(
  query: GoodsQuery,
  lexicon: GoodsLexicon,
  weights: GoodsWeights,
): Map<string, number> {
  const entries = goodsDocuments().map(({ scheme, code, own, around, more }) => ({
    scheme,
    code,
    heading: scheme === "hs" ? code.slice(0, 4) : code,
    own: goodsWords(`${own}; ${more}`, lexicon),
    around: goodsWords(around, lexicon),
    isPart: [own, around].some((text) => /^parts?\b|\bparts$/.test(text)),
  }));
  const headings = new Map<string, { around: readonly string[]; all: Set<string> }>();
  for (const { heading, own, around } of entries) {
    const known = headings.get(heading) ?? { around, all: new Set<string>() };
    headings.set(heading, { around: known.around, all: new Set([...known.all, ...own, ...around]) });
  }
  const mean = (sizes: readonly number[]): number => sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  const usual = {
    heading: mean([...headings.values()].map(({ all }) => all.size)),
    entry: mean(entries.map(({ own, around }) => new Set([...own, ...around]).size)),
  };
  const rarity = new Map(
    [...query.words.keys(), ...query.excluded].map((word): [string, number] => {
      const held = [...headings.values()].filter(({ all }) => all.has(word)).length;
      return [word, Math.log(1 + (headings.size - held + 0.5) / (held + 0.5))];
    }),
  );
  const bm25 = (count: number, size: number, { k1, b }: GoodsWeights["hs"]): number =>
    (count * (k1 + 1)) / (count + k1 * (1 - b + b * size));
  const timesIn = (word: string, words: readonly string[]): number =>
    words.filter((one) => one === word).length;
  const scores = new Map<string, number>();
  for (const { scheme, code, heading, own, around, isPart } of entries) {
    const near = headings.get(heading) ?? { around, all: new Set() };
    let score = isPart === query.isPart ? 0 : -weights.part;
    for (const [word, weight] of query.words) {
      if (!near.all.has(word)) continue;
      const vague = VAGUE.has(word) && word !== "part" ? weights.vague : 1;
      const rare = weight * (rarity.get(word) ?? 0) * vague;
      const inHeading = timesIn(word, near.around) || 1;
      score += weights.heading * rare * bm25(inHeading, near.all.size / usual.heading, weights[scheme]);
      const count = timesIn(word, own) + weights.around * timesIn(word, around);
      const size = new Set([...own, ...around]).size / usual.entry;
      if (count > 0) score += rare * bm25(count, size, weights[scheme]);
    }
    for (const word of query.excluded)
      if (own.includes(word)) score -= weights.excluded * (rarity.get(word) ?? 0);
    const spoken = [...query.words.keys()].filter((word) => own.includes(word) || around.includes(word));
    if (score > 0 && !saysNothing(spoken)) scores.set(code, score);
  }
  return scores;
}
