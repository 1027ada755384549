import { readDataFile } from "../embedded-data.ts";
import { goodsDocuments } from "./goods-documents.ts";
import { buildGoodsIndex, type GoodsIndex, rank, type Scored } from "./goods-index.ts";
import { goodsQuery } from "./goods-query.ts";
import { GOODS_WEIGHTS, type GoodsWeights } from "./goods-weights.ts";
import { type GoodsLexicon, readGoodsLexicon } from "./goods-words.ts";
import { type PartFamily, readPartFamilies } from "./part-numbers.ts";

/** A code that a description may belong to. A suggestion ranks; it never decides. */
export interface CodeSuggestion {
  readonly scheme: "hs" | "eccn";
  readonly code: string;
  /** What the code is, in a few words of ours. */
  readonly means: string;
  /** Score as a share of the best of its scheme, in (0, 1]. */
  readonly score: number;
  /** Share of what the description says that speaks for it, by the rarity of its words, in (0, 1]. */
  readonly support: number;
  /** The words of the description that speak for it, in their one form. */
  readonly words: readonly string[];
}

/** How far the suggestions of a scheme carry, and what to find out to get further. */
export interface SuggestionAdvice {
  /** `none`: nothing is suggested; `weak`: the description says too little for the first one to be relied on even as a start. */
  readonly strength: "fair" | "weak" | "none";
  readonly ask: string | null;
}

export interface Suggestions {
  readonly candidates: readonly CodeSuggestion[];
  readonly advice: Readonly<Record<"hs" | "eccn", SuggestionAdvice>>;
  /** Part numbers of known families. */
  readonly parts: readonly { readonly number: string; readonly maker: string; readonly is: string }[];
  readonly weights: string;
}

interface Loaded {
  readonly lexicon: GoodsLexicon;
  readonly families: readonly PartFamily[];
  readonly index: GoodsIndex;
}

let loaded: Loaded | undefined;

function load(): Loaded {
  if (loaded !== undefined) return loaded;
  const lexicon = readGoodsLexicon(JSON.parse(readDataFile("goods-lexicon.json")).lines);
  const families = readPartFamilies(JSON.parse(readDataFile("part-numbers.json")));
  loaded = { lexicon, families, index: buildGoodsIndex(goodsDocuments(), lexicon) };
  return loaded;
}

/** Candidates for `description`, best first, at most `limit` of each scheme, with how far they carry. */
export function suggestCodes(
  description: string,
  { limit = 5, weights = GOODS_WEIGHTS }: { limit?: number; weights?: GoodsWeights } = {},
): Suggestions {
  const known = load();
  const query = goodsQuery(description, known, weights);
  const scored = rank(query, known.index, weights);
  const of = (scheme: "hs" | "eccn"): Scored[] => scored.filter(({ document }) => document.scheme === scheme);
  const [hs, eccn] = [of("hs"), of("eccn")];
  return {
    candidates: [...shown(hs, limit), ...shown(eccn, limit)],
    advice: { hs: adviceOn(hs, weights), eccn: adviceOn(eccn, weights) },
    parts: query.parts.map(({ number, family: { maker, is } }) => ({ number, maker, is })),
    weights: weights.version,
  };
}

function shown(scored: readonly Scored[], limit: number): CodeSuggestion[] {
  const best = scored[0]?.score ?? 1;
  return scored.slice(0, limit).map(({ document, score, support, words }) => ({
    scheme: document.scheme,
    code: document.code,
    means: meaning(document),
    score: score / best,
    support,
    words,
  }));
}

const meaning = ({ around, own }: Scored["document"]): string => [around, own].filter(Boolean).join(": ");

const SAY_MORE =
  "The description says too little: what is it, what does it do, of what is it made, for what machine; or give the maker's part number.";

function adviceOn(scored: readonly Scored[], weights: GoodsWeights): SuggestionAdvice {
  const [first, ...others] = scored;
  if (first === undefined) return { strength: "none", ask: SAY_MORE };
  if (first.support < weights.fairSupport) return { strength: "weak", ask: SAY_MORE };
  const close = others.slice(0, 2).filter(({ score }) => score > weights.close * first.score);
  if (close.length === 0) return { strength: "fair", ask: null };
  const choices = [first, ...close].map(
    ({ document }) => `${document.own || document.around} (${document.code})`,
  );
  return { strength: "fair", ask: `Which is it: ${choices.join("; ")}?` };
}
