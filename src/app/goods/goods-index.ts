import type { GoodsDocument } from "./goods-documents.ts";
import type { GoodsQuery } from "./goods-query.ts";
import type { GoodsWeights } from "./goods-weights.ts";
import { type GoodsLexicon, goodsWords } from "./goods-words.ts";
import { type QuantityRange, quantityRanges, rangeFit } from "./quantity-range.ts";

/** Words that many kinds of goods share, as the index writes them. */
export const VAGUE: ReadonlySet<string> = new Set(
  "part machin machinery apparatu equipment applianc instrument devic system mechanical electric electrical electronic material metal individual function unit assembly component power high low supply industrial general purpos household automatic control digital tool".split(
    " ",
  ),
);

interface Entry {
  readonly document: GoodsDocument;
  readonly isPart: boolean;
  readonly ranges: readonly QuantityRange[];
  /** Number of the heading in `headings`. */
  readonly heading: number;
  /** Number of distinct words, the heading's included. */
  readonly size: number;
}

/** Where a word stands and how often: entry numbers, with the counts in their own words and in the heading's; heading numbers with counts. */
interface Postings {
  readonly entries: number[];
  readonly own: number[];
  readonly around: number[];
  readonly headings: number[];
  readonly inHeading: number[];
}

export interface GoodsIndex {
  readonly entries: readonly Entry[];
  readonly headingSizes: readonly number[];
  /** Scheme of each heading. */
  readonly schemes: readonly ("hs" | "eccn")[];
  readonly meanSize: { readonly entry: number; readonly heading: number };
  readonly postings: ReadonlyMap<string, Postings>;
  readonly rarity: (word: string) => number;
}

export interface Scored {
  readonly document: GoodsDocument;
  readonly score: number;
  readonly words: readonly string[];
  /** Share of what the description says, by rarity, that speaks for it: (0, 1]. */
  readonly support: number;
}

const PARTS = /^parts?\b|\bparts$/;

/** What a description is looked up in. */
export function buildGoodsIndex(documents: readonly GoodsDocument[], lexicon: GoodsLexicon): GoodsIndex {
  const postings = new PostingsByWord();
  const headings = new Headings();
  const entries = documents.map((document, number): Entry => {
    const own = counts(goodsWords(`${document.own}; ${document.more}`, lexicon));
    const around = counts(goodsWords(document.around, lexicon));
    const words = new Set([...own.keys(), ...around.keys()]);
    for (const word of words) {
      const held = postings.of(word);
      held.entries.push(number);
      held.own.push(own.get(word) ?? 0);
      held.around.push(around.get(word) ?? 0);
    }
    return {
      document,
      isPart: PARTS.test(document.own) || PARTS.test(document.around),
      ranges: quantityRanges(document.own || document.around),
      heading: headings.add(headingOf(document), own, around),
      size: words.size,
    };
  });
  for (const [number, { words }] of headings.all.entries())
    for (const [word, count] of words) {
      postings.of(word).headings.push(number);
      postings.of(word).inHeading.push(count);
    }
  const headingSizes = headings.all.map(({ words }) => words.size);
  return {
    entries,
    headingSizes,
    schemes: headings.all.map(({ key }) => (/^\d{4}$/.test(key) ? "hs" : "eccn")),
    meanSize: { entry: mean(entries.map(({ size }) => size)), heading: mean(headingSizes) },
    postings: postings.all,
    rarity: (word) => {
      const held = postings.all.get(word)?.headings.length ?? 0;
      return Math.log(1 + (headingSizes.length - held + 0.5) / (held + 0.5));
    },
  };
}

class PostingsByWord {
  readonly all: Map<string, Postings> = new Map();

  of(word: string): Postings {
    const known = this.all.get(word) ?? { entries: [], own: [], around: [], headings: [], inHeading: [] };
    this.all.set(word, known);
    return known;
  }
}

/** Headings with the counts of their own words and of those of all that stands under them. */
class Headings {
  readonly all: { readonly key: string; readonly words: Map<string, number> }[] = [];
  readonly #numbers: Map<string, number> = new Map();

  /** Puts a document under its heading. @returns the heading's number in `all` */
  add(key: string, own: ReadonlyMap<string, number>, around: ReadonlyMap<string, number>): number {
    const number = this.#numbers.get(key) ?? this.all.push({ key, words: new Map(around) }) - 1;
    this.#numbers.set(key, number);
    // What only a subheading says is said once for the heading, however many say it.
    for (const word of own.keys()) if (!around.has(word)) this.all[number]?.words.set(word, 1);
    return number;
  }
}

const headingOf = ({ scheme, code }: GoodsDocument): string => (scheme === "hs" ? code.slice(0, 4) : code);
const mean = (sizes: readonly number[]): number => sizes.reduce((sum, one) => sum + one, 0) / sizes.length;

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Every document with a positive score, best first: BM25 over its words and its heading's, then what the weights add or take off. */
export function rank(query: GoodsQuery, index: GoodsIndex, weights: GoodsWeights): Scored[] {
  const { scores, words, near } = wordScores(query, index, weights);
  const said = (some: Iterable<string>): number => {
    let sum = 0;
    for (const word of some) sum += (query.words.get(word) ?? 0) * index.rarity(word);
    return sum;
  };
  const all = said([...query.words.keys()].filter((word) => !word.startsWith("=")));
  const published = publishedCodes(query, weights);
  const found: Scored[] = [];
  for (const [number, own] of scores) {
    const entry = index.entries[number];
    const spoken = words.get(number) ?? [];
    if (entry === undefined || saysNothing(spoken)) continue;
    const score =
      own +
      weights.heading * (near[entry.heading] ?? 0) +
      weights.range * rangeFit(query.ranges, entry.ranges) +
      (published.get(entry.document.code) ?? 0) -
      (entry.isPart === query.isPart ? 0 : weights.part);
    if (score <= 0) continue;
    const told = spoken.filter((word) => !word.startsWith("="));
    found.push({ document: entry.document, score, words: told, support: said(told) / all });
  }
  return found.sort((a, b) => b.score - a.score || (a.document.code < b.document.code ? -1 : 1));
}

/** Two words that many kinds of goods share tell nothing; more of them together may. */
export function saysNothing(words: readonly string[]): boolean {
  const told = words.filter((word) => !word.startsWith("="));
  return told.length < 3 && told.every((word) => VAGUE.has(word));
}

interface WordScores {
  /** Entry number → score of its words, what the description excludes taken off. */
  readonly scores: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Heading number → score of its words. */
  readonly near: Float64Array;
}

function wordScores(query: GoodsQuery, index: GoodsIndex, weights: GoodsWeights): WordScores {
  const scores = new Map<number, number>();
  const words = new Map<number, string[]>();
  const near = new Float64Array(index.headingSizes.length);
  for (const [word, weight] of query.words) {
    const held = index.postings.get(word);
    if (held === undefined) continue;
    const rare = weight * index.rarity(word) * (VAGUE.has(word) && word !== "part" ? weights.vague : 1);
    for (const [at, heading] of held.headings.entries()) {
      const size = index.headingSizes[heading] ?? 1;
      near[heading] =
        (near[heading] ?? 0) +
        rare *
          saturate(
            held.inHeading[at] ?? 0,
            size / index.meanSize.heading,
            weights[index.schemes[heading] ?? "hs"],
          );
    }
    for (const [at, number] of held.entries.entries()) {
      const count = (held.own[at] ?? 0) + weights.around * (held.around[at] ?? 0);
      const { document, size } = index.entries[number] as Entry;
      const more = saturate(count, size / index.meanSize.entry, weights[document.scheme]);
      scores.set(number, (scores.get(number) ?? 0) + rare * more);
      words.set(number, [...(words.get(number) ?? []), word]);
    }
  }
  for (const word of query.excluded) {
    const held = index.postings.get(word);
    for (const [at, number] of (held?.entries ?? []).entries())
      if ((held?.own[at] ?? 0) > 0 && scores.has(number))
        scores.set(number, (scores.get(number) ?? 0) - weights.excluded * index.rarity(word));
  }
  return { scores, words, near };
}

/** BM25's saturation of a count in a text of `size` times the usual length. */
function saturate(count: number, size: number, { k1, b }: GoodsWeights["hs"]): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * size));
}

/** Code → what its being published for a family of part numbers adds. */
function publishedCodes(query: GoodsQuery, weights: GoodsWeights): Map<string, number> {
  const found = new Map<string, number>();
  for (const { family } of query.parts)
    for (const isHs of [true, false])
      for (const [at, code] of family.codes.filter((one) => /^\d{6}$/.test(one) === isHs).entries())
        found.set(
          code,
          Math.max(found.get(code) ?? 0, at === 0 ? weights.published : weights.publishedToo / at),
        );
  return found;
}
