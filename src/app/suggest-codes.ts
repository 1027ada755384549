import { readDataFile } from "./embedded-data.ts";

/** A code that a description may belong to. A suggestion ranks; it never decides. */
export interface CodeSuggestion {
  readonly scheme: "hs" | "eccn";
  readonly code: string;
  /** BM25 score as a share of the best one found, in (0, 1]. */
  readonly score: number;
  /** The words of the description that the code's keywords share. */
  readonly words: readonly string[];
}

interface Entry {
  readonly scheme: CodeSuggestion["scheme"];
  readonly code: string;
  readonly words: ReadonlySet<string>;
}

interface KeywordIndex {
  readonly entries: readonly Entry[];
  /** Number of entries with the word. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly meanLength: number;
}

/** BM25's saturation and length weights, at their usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

let index: KeywordIndex | undefined;

/** Candidates for `description` by shared keywords, best first, at most `limit` of each scheme. */
export function suggestCodes(description: string, limit = 5): CodeSuggestion[] {
  index ??= buildIndex();
  const words = new Set(wordsOf(description));
  const scored = index.entries.map((entry) => scoreEntry(entry, words, index as KeywordIndex));
  return (["hs", "eccn"] as const).flatMap((scheme) => {
    const found = scored.filter((one) => one.scheme === scheme && one.score > 0);
    found.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
    const best = found[0]?.score ?? 1;
    return found.slice(0, limit).map((one) => ({ ...one, score: one.score / best }));
  });
}

function scoreEntry(entry: Entry, query: ReadonlySet<string>, from: KeywordIndex): CodeSuggestion {
  const shared = [...query].filter((word) => entry.words.has(word));
  const length = 1 - B + (B * entry.words.size) / from.meanLength;
  let score = 0;
  for (const word of shared) {
    const holders = from.frequency.get(word) ?? 0;
    const rarity = Math.log(1 + (from.entries.length - holders + 0.5) / (holders + 0.5));
    score += (rarity * (K1 + 1)) / (1 + K1 * length);
  }
  return { scheme: entry.scheme, code: entry.code, score, words: shared };
}

function buildIndex(): KeywordIndex {
  const raw = JSON.parse(readDataFile("goods-keywords.json"));
  const entries: Entry[] = (["hs", "eccn"] as const).flatMap((scheme) =>
    Object.entries<string>(raw[scheme]).map(([code, text]) => ({
      scheme,
      code,
      words: new Set(wordsOf(text)),
    })),
  );
  const frequency = new Map<string, number>();
  for (const { words } of entries)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const meanLength = entries.reduce((sum, { words }) => sum + words.size, 0) / entries.length;
  return { entries, frequency, meanLength };
}

/** Lower-case words without a plural's s; two-letter words and longer ("ai", "ic"). */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 1)
    .map((word) => (/[^s]s$/.test(word) && word.length > 3 && word !== "gps" ? word.slice(0, -1) : word));
}
