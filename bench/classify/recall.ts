import type { GoodsDocument } from "../../src/app/goods/goods-documents.ts";
import type { LabelledSet } from "./labelled-texts.ts";

/** Codes for a text, best first, and whether the ranker says that they carry. */
export type Ranker = (
  text: string,
  scheme: "hs" | "eccn",
) => { readonly codes: readonly string[]; readonly isWeak: boolean };

export interface Recall {
  readonly texts: number;
  /** Share whose right code is among the first 1, 3, 10. */
  readonly top: readonly [number, number, number];
  /** The same with the heading (four digits) of the Harmonized System. */
  readonly heading: readonly [number, number, number];
  /** Share for which nothing is suggested, or the suggestions are called weak and something is asked. */
  readonly abstained: number;
  /** Of the others: share whose first suggestion has the right heading or ECCN. */
  readonly precision: number;
}

export function measure(set: LabelledSet, rank: Ranker): Recall {
  const hits = { top: [0, 0, 0], heading: [0, 0, 0], weak: 0, right: 0 };
  for (const { text, code } of set.texts) {
    const { codes: found, isWeak } = rank(text, set.scheme);
    const exact = found.indexOf(code);
    const near = found.findIndex((one) => headingOf(one) === headingOf(code));
    if (isWeak) hits.weak++;
    else if (near === 0) hits.right++;
    for (const [index, depth] of [1, 3, 10].entries()) {
      if (exact >= 0 && exact < depth) hits.top[index] = (hits.top[index] ?? 0) + 1;
      if (near >= 0 && near < depth) hits.heading[index] = (hits.heading[index] ?? 0) + 1;
    }
  }
  const count = Math.max(1, set.texts.length);
  const share = (values: number[]) => values.map((one) => one / count) as [number, number, number];
  return {
    texts: set.texts.length,
    top: share(hits.top),
    heading: share(hits.heading),
    abstained: hits.weak / count,
    precision: hits.right / Math.max(1, set.texts.length - hits.weak),
  };
}

const headingOf = (code: string): string => (/^\d{4,6}$/.test(code) ? code.slice(0, 4) : code);

/** Plain BM25 (k1 1.2, b 0.75) over the documents' words as they stand: the baseline. */
export function plainBm25(documents: readonly GoodsDocument[]): Ranker {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const bags = documents.map(({ own, around, more }) => {
    const bag = new Map<string, number>();
    for (const word of words(`${around} ${own} ${more}`)) bag.set(word, (bag.get(word) ?? 0) + 1);
    return bag;
  });
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, one) => sum + one, 0));
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const holders = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (text, scheme) => {
    const query = new Set(words(text));
    const scored = documents.flatMap((document, at) => {
      if (document.scheme !== scheme) return [];
      let score = 0;
      for (const word of query) {
        const count = bags[at]?.get(word) ?? 0;
        if (count === 0) continue;
        const df = holders.get(word) ?? 0;
        const rarity = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
        score += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / mean));
      }
      return score > 0 ? [{ code: document.code, score }] : [];
    });
    scored.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
    return { codes: scored.slice(0, 10).map(({ code }) => code), isWeak: scored.length === 0 };
  };
}
