import { type GoodsLexicon, goodsWords } from "./goods-words.ts";
import { type FoundPart, type PartFamily, partNumbers } from "./part-numbers.ts";
import { type QuantityRange, quantityRanges } from "./quantity-range.ts";

/** A description taken apart: what it says the goods are, what it only adds, what it says they are not. */
export interface GoodsQuery {
  /** Word → weight in (0, 1]: the words of the leading noun phrase weigh most. */
  readonly words: ReadonlyMap<string, number>;
  /** Words of exclusions, customs texts' "(excl. …)". */
  readonly excluded: ReadonlySet<string>;
  readonly ranges: readonly QuantityRange[];
  readonly parts: readonly FoundPart[];
  /** Whether the goods are parts or accessories of something: `Parts of …`. */
  readonly isPart: boolean;
}

export interface QueryWeights {
  /** Weight of words after the leading noun phrase. */
  readonly later: number;
  /** Weight of words as written, beside their one form. */
  readonly written: number;
}

/** Where the leading noun phrase ends. */
const BREAK =
  /[,;:(|]|\b(?:for|of|with|having|whose|in|used|capable|suitable|incl|including|designed|which|that|from|by|to|without|not|per)\b|\s[-–]\s/i;
const PART =
  /^\W*(?:(?:spare|other|machined|metal|plastic|electronic|mechanical)\s+)*(?:parts?|accessor(?:y|ies)|spares?)\b/i;

/** What the description and the part numbers in it say. */
export function goodsQuery(
  text: string,
  { lexicon, families }: { lexicon: GoodsLexicon; families: readonly PartFamily[] },
  weights: QueryWeights,
): GoodsQuery {
  const parts = partNumbers(text, families);
  const { kept, excluded } = takeExclusions(withoutNumbers(text, parts));
  const end = kept.search(BREAK);
  const lead = end <= 0 ? kept : kept.slice(0, end);
  const words = new Map<string, number>();
  const weigh = (word: string): number => (word.startsWith("=") ? weights.written : 1);
  for (const word of goodsWords(kept, lexicon)) words.set(word, weights.later * weigh(word));
  for (const word of goodsWords(lead, lexicon)) if (words.has(word)) words.set(word, weigh(word));
  // Nothing but empty words leads, as in "Of a kind used in aircraft".
  if (![...words.values()].includes(1)) for (const word of words.keys()) words.set(word, weigh(word));
  for (const { family } of parts)
    for (const word of goodsWords(family.is, lexicon)) words.set(word, weigh(word));
  const excludedWords = new Set(goodsWords(excluded, lexicon).filter((word) => !words.has(word)));
  return { words, excluded: excludedWords, ranges: quantityRanges(kept), isPart: PART.test(kept), parts };
}

/** A part number that is known has said its all: it does not count as a word that speaks for nothing. */
function withoutNumbers(text: string, parts: readonly FoundPart[]): string {
  const numbers = parts.map(({ number }) => number);
  return text
    .split(/(\s+)/)
    .map((word) => (numbers.some((one) => one === word.toUpperCase().replace(/[,;()"']/g, "")) ? " " : word))
    .join("");
}

/** What a customs text excludes is not what the goods are. */
function takeExclusions(text: string): { kept: string; excluded: string } {
  const excluded: string[] = [];
  const take = (found: string): string => {
    excluded.push(found);
    return " ";
  };
  const kept = text
    .replace(/\((?:excl\b|excluding|other than|except|not)[^()]*(?:\([^()]*\)[^()]*)*\)/gi, take)
    .replace(/\b(?:excl\.|excluding|other than|except for|except)(?=\s).*$/gi, take)
    .replace(/\b(?:not|non)[- ]+(?:\p{L}+(?:[- ]controlled)?)/giu, take);
  return { kept, excluded: excluded.join(" ") };
}
