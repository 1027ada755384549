import { isInitials } from "./align.ts";
import { type Grammar, isAnchor, type NameReading, type NameToken } from "./name-token.ts";
import { readName } from "./read-name.ts";
import { expand, expandCut, splits, type Vocabulary, wordsSpelled } from "./vocabulary.ts";

/** A word of the index that one or more words of the query may pair with, and what that would add at most. */
export interface Contribution {
  readonly token: number;
  /** Weight times similarity, weight on the query's side, weight on the list's side. */
  readonly agreed: number;
  readonly query: number;
  readonly listed: number;
}

/** A reading of a query with the words of the index that each of its words is alike to. */
export interface PreparedReading {
  readonly grammar: Grammar;
  readonly tokens: readonly NameToken[];
  readonly weight: number;
  /** Per word of the query: similarity by word of the index. */
  readonly similar: readonly ReadonlyMap<number, number>[];
  /** Groups of contributions: one per word that can carry a match, with the weight it stands for. */
  readonly sources: readonly Source[];
  /** Weight of words that are not searched for (legal forms, sectors, numbers): they may always agree. */
  readonly support: number;
  /** Weight of initials, and how many words they can stand for. */
  readonly initialsWeight: number;
  readonly initials: number;
}

export interface Source {
  readonly weight: number;
  readonly contributions: readonly Contribution[];
  /** Rows that the contributions reach, an upper bound. */
  readonly reach: number;
  /** The most that the word can add to what agrees, and to the row's paired weight. */
  readonly best: number;
  readonly bestListed: number;
}

interface Postings {
  readonly vocabulary: Vocabulary;
  readonly postingStart: Uint32Array;
}

/** Reads a name in the given grammars and looks each word up. Empty where nothing can be compared. */
export function prepareName(
  index: Postings,
  name: string,
  grammars: readonly ("person" | "organisation")[],
): readonly PreparedReading[] {
  return grammars.flatMap((grammar) => readName(name, grammar).map((reading) => prepare(index, reading)));
}

const NOTHING: ReadonlyMap<number, number> = new Map();

function prepare(index: Postings, reading: NameReading): PreparedReading {
  const { grammar, tokens } = reading;
  const { vocabulary } = index;
  const similar = tokens.map((token) => (isAnchor(token) ? expand(vocabulary, token, grammar) : NOTHING));
  const sources: Source[] = [];
  let [weight, support, initialsWeight, initials] = [0, 0, 0, 0];
  for (const [at, token] of tokens.entries()) {
    weight += token.weight;
    if (isInitials(token)) {
      initialsWeight += token.weight;
      initials += token.text.length;
    }
    if (!isAnchor(token)) {
      support += token.weight;
      continue;
    }
    const contributions = wordContributions(vocabulary, token, similar[at] ?? NOTHING);
    contributions.push(...cutContributions(vocabulary, token, { grammar, last: at === tokens.length - 1 }));
    const apart = splitContributions(vocabulary, token, grammar);
    contributions.push(...apart);
    sources.push(sourceOf(index, token.weight, contributions, apart.length > 0));
  }
  for (const joined of joinedContributions(vocabulary, tokens, grammar)) {
    sources.push(sourceOf(index, 0, joined));
  }
  return { grammar, tokens, weight, similar, sources, support, initialsWeight, initials };
}

function sourceOf(
  index: Postings,
  weight: number,
  contributions: readonly Contribution[],
  split = false,
): Source {
  let [reach, best, bestListed] = [0, 0, 0];
  for (const { token, agreed, listed } of contributions) {
    reach += index.postingStart[token + 1]! - index.postingStart[token]!;
    best = Math.max(best, agreed);
    bestListed = Math.max(bestListed, listed);
  }
  return split
    ? { weight, contributions, reach, best: (weight + 3) / 2, bestListed: 3 }
    : { weight, contributions, reach, best, bestListed };
}

function wordContributions(
  { tokens }: Vocabulary,
  { weight }: NameToken,
  similar: ReadonlyMap<number, number>,
): Contribution[] {
  const contributions: Contribution[] = [];
  for (const [token, similarity] of similar) {
    const listed = tokens[token]!.weight;
    contributions.push({ token, agreed: ((weight + listed) / 2) * similarity, query: weight, listed });
  }
  return contributions;
}

function cutContributions(
  vocabulary: Vocabulary,
  token: NameToken,
  of: { grammar: Grammar; last: boolean },
): Contribution[] {
  return expandCut(vocabulary, token, of).map((position) => {
    const listed = vocabulary.tokens[position]!.weight;
    return { token: position, agreed: (token.weight + listed) / 2, query: token.weight, listed };
  });
}

/** One word of the query, several on the list. */
function splitContributions(vocabulary: Vocabulary, token: NameToken, grammar: Grammar): Contribution[] {
  if (token.text.length < 4 || token.abjad) return [];
  return splits(vocabulary, token.text, grammar).flatMap((way) =>
    way.flatMap((positions) =>
      positions.map((position) => {
        const listed = vocabulary.tokens[position]!.weight;
        return { token: position, agreed: (token.weight + listed) / 2, query: token.weight, listed };
      }),
    ),
  );
}

/** Several words of the query, one on the list. */
function* joinedContributions(
  vocabulary: Vocabulary,
  tokens: readonly NameToken[],
  grammar: Grammar,
): Generator<readonly Contribution[]> {
  for (let start = 0; start + 1 < tokens.length; start++) {
    let text = tokens[start]!.text;
    let weight = tokens[start]!.weight;
    for (let end = start + 1; end < Math.min(tokens.length, start + 3); end++) {
      text += tokens[end]!.text;
      weight += tokens[end]!.weight;
      const positions = wordsSpelled(vocabulary, text, grammar);
      if (positions.length > 0) {
        yield positions.map((token) => {
          const listed = vocabulary.tokens[token]!.weight;
          return { token, agreed: (weight + listed) / 2, query: weight, listed };
        });
      }
    }
  }
}
