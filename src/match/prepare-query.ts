import { wordsSpelled } from "./expand.ts";
import { beginningsOf, type Initials, initialsOf } from "./initials-bound.ts";
import { type Grammar, isAnchor, isInitials, type NameReading, type NameToken } from "./name-token.ts";
import { type PairedWords, PairPages } from "./paired-words.ts";
import { readName } from "./read-name.ts";
import type { WeightTable } from "./weights.ts";
import { type LookedUp, lookUp, NOWHERE, reachOf, type WordColumns } from "./word-lookup.ts";

/** A reading of a query with the words of the index that each of its words is alike to. */
export interface PreparedReading {
  readonly grammar: Grammar;
  readonly native: boolean;
  readonly tokens: readonly NameToken[];
  readonly weight: number;
  /** Per word of the query the words of the index that are alike; `null` where it cannot carry a match. */
  readonly similar: readonly (PairedWords | null)[];
  /** The words that can carry a match, and what several of them spell together. */
  readonly sources: readonly Source[];
  /** Weight of words that are not searched for (legal forms, sectors, numbers), and per such word what it may pair with. */
  readonly support: number;
  readonly supports: readonly PairedWords[];
  /** Weight of initials, and how many words they can stand for. */
  readonly initialsWeight: number;
  readonly initials: number;
  readonly initialTokens: readonly Initials[];
  /** Letters that words begin with, as bits. */
  readonly beginnings: number;
  /** Whether a word for son or father is among the words. */
  readonly hasFilial: boolean;
}

export interface Source extends LookedUp {
  /** Position of the query's word; -1 for several joined. */
  readonly position: number;
}

/** Reads a name in the given grammars and looks each word up. Empty where nothing can be compared. */
export function prepareName(
  index: WordColumns,
  name: string,
  options: { readonly grammars: readonly ("person" | "organisation")[]; readonly weights: WeightTable },
): readonly PreparedReading[] {
  return options.grammars.flatMap((grammar) =>
    readName(name, grammar).map((reading) => prepare(index, reading, options.weights)),
  );
}

function prepare(index: WordColumns, reading: NameReading, weights: WeightTable): PreparedReading {
  const { grammar, native, tokens } = reading;
  const similar: (PairedWords | null)[] = [];
  const sources: Source[] = [];
  const supports: PairedWords[] = [];
  let [weight, support, initialsWeight, initials] = [0, 0, 0, 0];
  for (const [position, token] of tokens.entries()) {
    weight += token.weight;
    if (isInitials(token)) {
      initialsWeight += token.weight;
      initials += token.text.length;
    }
    const found = lookUp(index, token, { grammar, last: position === tokens.length - 1, weights });
    if (isAnchor(token)) {
      similar.push(found.paired);
      sources.push({ position, paired: found.paired, apart: found.apart, reach: found.reach });
    } else {
      similar.push(null);
      support += token.weight;
      supports.push(found.paired);
    }
  }
  addJoined(sources, index, reading);
  return {
    grammar,
    native,
    tokens,
    weight,
    similar,
    sources,
    support,
    supports,
    initialsWeight,
    initials,
    initialTokens: initialsOf(tokens),
    beginnings: beginningsOf(tokens),
    hasFilial: tokens.some(({ kind, group }) => kind === "particle" && group === "bin"),
  };
}

/** Several words of the query, one on the list. */
function addJoined(sources: Source[], index: WordColumns, { tokens, grammar }: NameReading): void {
  for (let start = 0; start + 1 < tokens.length; start++) {
    let text = tokens[start]!.text;
    let weight = tokens[start]!.weight;
    for (let end = start + 1; end < Math.min(tokens.length, start + 3); end++) {
      text += tokens[end]!.text;
      weight += tokens[end]!.weight;
      const words = wordsSpelled(index.vocabulary, text, grammar);
      if (words.length === 0) continue;
      const paired = new PairPages(words.length).lay(weight, { words, similarities: words.map(() => 1) });
      sources.push({ position: -1, paired, apart: NOWHERE, reach: reachOf(index, paired) });
    }
  }
}
