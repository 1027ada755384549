import type { MatchIndex } from "./build-index.ts";
import { expand, expandCut, expandSupport } from "./expand.ts";
import { type JoinedWords, rowsSpelling } from "./joined-words.ts";
import { type Grammar, isAnchor, type NameToken } from "./name-token.ts";
import { type LikeWords, type PairedWords, PairPages } from "./paired-words.ts";
import { cutSimilarity } from "./token-similarity.ts";
import { tokenId } from "./vocabulary.ts";
import type { WeightTable } from "./weights.ts";

/** The columns of an index in which words are looked up. */
export type WordColumns = JoinedWords &
  Pick<MatchIndex, "vocabulary" | "postingStart" | "initialStart" | "rowStart" | "rowTokens">;

/** What the index knows of a query's word: the words it may pair with, and for one that can carry a match where it stands. */
export interface LookedUp {
  readonly paired: PairedWords;
  /** Rows in which the word is written apart, with the weight of the words that spell it. */
  readonly apart: ReadonlyMap<number, number>;
  /** Rows that all these words reach, an upper bound. */
  readonly reach: number;
}

/**
 * Words are looked up once, since those of one name come back in its readings and common ones in many names. What an answer is does not
 * depend on what was asked before. When so much is remembered, all is forgotten.
 */
const MOST_WORDS = 20_000;
const MOST_PAIRS = 1_000_000;

interface Memory {
  readonly weights: WeightTable;
  readonly pages: PairPages;
  /** By the word, and by the word as the last of its name. */
  readonly words: Map<string, LookedUp>;
  readonly lastWords: Map<string, LookedUp>;
}

const memories = new WeakMap<object, Memory>();

function memoryOf(index: WordColumns, weights: WeightTable): Memory {
  let memory = memories.get(index.vocabulary);
  if (memory === undefined || memory.weights !== weights || isFull(memory)) {
    memory = { weights, pages: new PairPages(), words: new Map(), lastWords: new Map() };
    memories.set(index.vocabulary, memory);
  }
  return memory;
}

function isFull({ words, lastWords, pages }: Memory): boolean {
  return words.size + lastWords.size >= MOST_WORDS || pages.count >= MOST_PAIRS;
}

/** Looks a word of a query up in an index. `last`: it is the last of its name, which may have been cut. */
export function lookUp(
  index: WordColumns,
  token: NameToken,
  of: { readonly grammar: Grammar; readonly last: boolean; readonly weights: WeightTable },
): LookedUp {
  const memory = memoryOf(index, of.weights);
  const id = `${tokenId(token, of.grammar)} ${token.group}`;
  const known = of.last ? memory.lastWords : memory.words;
  let found = known.get(id);
  if (found === undefined || found.paired.weight !== token.weight) {
    found = isAnchor(token)
      ? anchorFound(index, token, { ...of, memory, id })
      : supportFound(index, token, { ...of, memory });
    known.set(id, found);
  }
  return found;
}

function anchorFound(
  index: WordColumns,
  token: NameToken,
  of: { grammar: Grammar; last: boolean; weights: WeightTable; memory: Memory; id: string },
): LookedUp {
  const { grammar, last, weights, memory, id } = of;
  const words = expandCut(index.vocabulary, token, { grammar, last });
  const similarities = words.map((word) => {
    const { text } = index.vocabulary.tokens[word]!;
    return cutSimilarity(text.length < token.text.length ? text : token.text, weights);
  });
  const other = (last ? memory.words : memory.lastWords).get(id);
  const alike = other === undefined ? expand(index.vocabulary, token, grammar) : alikeOf(other.paired);
  const paired = memory.pages.lay(token.weight, alike, { words, similarities });
  const apart = other?.apart ?? (token.abjad ? NOWHERE : rowsSpelling(index, token.text, grammar));
  return { paired, apart, reach: apart.size + reachOf(index, paired) };
}

function alikeOf({ words, similarities, start, alikeEnd }: PairedWords): LikeWords {
  return { words: words.subarray(start, alikeEnd), similarities: similarities.subarray(start, alikeEnd) };
}

function supportFound(
  { vocabulary }: WordColumns,
  token: NameToken,
  { grammar, memory }: { grammar: Grammar; memory: Memory },
): LookedUp {
  const paired = memory.pages.lay(token.weight, expandSupport(vocabulary, token, grammar));
  return { paired, apart: NOWHERE, reach: 0 };
}

export const NOWHERE: ReadonlyMap<number, number> = new Map();

/** Rows under the words of `paired`. */
export function reachOf(
  { postingStart, initialStart }: WordColumns,
  { words, start, end }: PairedWords,
): number {
  let reach = 0;
  for (let at = start; at < end; at++) {
    const word = words[at]!;
    reach += postingStart[word + 1]! - postingStart[word]! + initialStart[word + 1]! - initialStart[word]!;
  }
  return reach;
}
