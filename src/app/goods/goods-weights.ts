/** Weights of the ranking; every answer names the version. */
export interface GoodsWeights {
  readonly version: string;
  /** Weight of a word after the leading noun phrase. */
  readonly later: number;
  /** Weight of a word as it was written, beside its one form. */
  readonly written: number;
  /** BM25's saturation and length weights. Descriptions of ECCNs vary in length with what is known of them, not with what they cover. */
  readonly hs: { readonly k1: number; readonly b: number };
  readonly eccn: { readonly k1: number; readonly b: number };
  /** Weight of a word that only the heading around a subheading has. */
  readonly around: number;
  /** Weight of the heading's score as a whole, its subheadings' words included. */
  readonly heading: number;
  /** What a word that the description excludes takes off, as a share of its rarity. */
  readonly excluded: number;
  /** What a word that many kinds of goods share counts: machine, apparatus, equipment. */
  readonly vague: number;
  /** What a quantity within a code's interval adds, and one outside takes off. */
  readonly range: number;
  /** What a code adds that is commonly published for a part number's family: the first of a scheme, and each further one. */
  readonly published: number;
  readonly publishedToo: number;
  /** What is taken off where one is for parts and the other is not. */
  readonly part: number;
  /** The least support with which a first suggestion is more than weak. */
  readonly fairSupport: number;
  /** A suggestion is close to the first from this share of its score on. */
  readonly close: number;
}

/** Chosen on the development half of the labelled texts (docs/method/classify.md). */
export const GOODS_WEIGHTS: GoodsWeights = {
  version: "goods-1",
  later: 0.45,
  written: 0.3,
  hs: { k1: 1.2, b: 0.6 },
  eccn: { k1: 0.5, b: 0.05 },
  around: 0.4,
  heading: 0.6,
  excluded: 0.25,
  vague: 0.7,
  range: 3,
  published: 10,
  publishedToo: 7,
  part: 3,
  fairSupport: 0.3,
  close: 0.9,
};
