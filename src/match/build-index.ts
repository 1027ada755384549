import type { ListEntry, ListName } from "../model/list-entry.ts";
import { addressWords, coreWords, plainWords } from "../norm/plain-name.ts";

/** Entries prepared for searching: words analysed once, an inverted index by word, rarity per word. */
export interface MatchIndex {
  readonly entries: readonly ListEntry[];
  readonly names: readonly IndexedName[];
  /** Positions in `names` by word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Every word, grouped by length, to find similar ones. */
  readonly wordsByLength: ReadonlyMap<number, readonly string[]>;
  /** Words of each address, by position in `entries`. */
  readonly addresses: readonly {
    readonly entry: number;
    readonly words: ReadonlySet<string>;
    readonly full: string;
  }[];
}

export interface IndexedName {
  readonly entry: number;
  readonly name: ListName;
  readonly words: readonly string[];
}

/** Builds the index. Entries keep their order, which breaks ties between equal scores. */
export function buildIndex(entries: readonly ListEntry[]): MatchIndex {
  const names: IndexedName[] = [];
  const byWord = new Map<string, number[]>();
  for (const [entry, { names: listed }] of entries.entries()) {
    for (const name of listed) {
      const words = coreWords(plainWords(name.value));
      for (const word of new Set(words)) {
        const positions = byWord.get(word);
        if (positions === undefined) byWord.set(word, [names.length]);
        else positions.push(names.length);
      }
      names.push({ entry, name, words });
    }
  }
  const addresses = entries.flatMap(({ schema, addresses: listed }, entry) =>
    schema === "Address"
      ? listed.map(({ full }) => ({ entry, words: new Set(addressWords(full)), full }))
      : [],
  );
  return {
    entries,
    names,
    byWord,
    wordsByLength: Map.groupBy(byWord.keys(), (word) => word.length),
    addresses,
  };
}

/** Rarity of a word in (0, 1]: 1 for a word of one name, less the more names hold it; unknown words are rare. */
export function rarity(index: MatchIndex, word: string): number {
  const count = index.byWord.get(word)?.length ?? 1;
  const total = Math.max(2, index.names.length);
  return Math.max(0.05, 1 - Math.log(count) / Math.log(total));
}
