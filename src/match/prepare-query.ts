import { isInitials } from "./align.ts";
import type { MatchIndex } from "./build-index.ts";
import { expand, expandCut, expandSupport, wordsSpelled } from "./expand.ts";
import { beginningsOf, type Initials, initialsOf } from "./initials-bound.ts";
import { type JoinedWords, rowsSpelling } from "./joined-words.ts";
import { type Grammar, isAnchor, type NameReading, type NameToken } from "./name-token.ts";
import { readName } from "./read-name.ts";
import { cutSimilarity } from "./token-similarity.ts";
import { tokenId, type Vocabulary } from "./vocabulary.ts";
import type { WeightTable } from "./weights.ts";

/** A word of the index that one or more words of the query may pair with, and what that would add at most. */
export interface Contribution {
  readonly token: number;
  readonly similarity: number;
  /** The similarity where words that are paired so can carry the match; 0 for a word that was cut. */
  readonly anchor: number;
  /** Weight times similarity, weight times what lacks of it, weight on the query's side, weight on the list's side. */
  readonly agreed: number;
  readonly dissimilar: number;
  readonly query: number;
  readonly listed: number;
}

/** A reading of a query with the words of the index that each of its words is alike to. */
export interface PreparedReading {
  readonly grammar: Grammar;
  readonly native: boolean;
  readonly tokens: readonly NameToken[];
  readonly weight: number;
  /** Per word of the query: similarity by word of the index. */
  readonly similar: readonly ReadonlyMap<number, number>[];
  /** Groups of contributions: one per word that can carry a match, with the weight it stands for. */
  readonly sources: readonly Source[];
  /** Weight of words that are not searched for (legal forms, sectors, numbers), and per such word what it may pair with. */
  readonly support: number;
  readonly supports: readonly (readonly Contribution[])[];
  /** Weight of initials, and how many words they can stand for. */
  readonly initialsWeight: number;
  readonly initials: number;
  readonly initialTokens: readonly Initials[];
  /** Letters that words begin with, as bits. */
  readonly beginnings: number;
  /** Whether a word for son or father is among the words. */
  readonly hasFilial: boolean;
}

export interface Source {
  /** Position of the query's word; -1 for several joined. */
  readonly position: number;
  readonly weight: number;
  readonly contributions: readonly Contribution[];
  /** Rows in which the word is written apart, with the weight of the words that spell it. */
  readonly apart: ReadonlyMap<number, number>;
  /** Rows that the contributions reach, an upper bound. */
  readonly reach: number;
}

type Postings = JoinedWords &
  Pick<MatchIndex, "vocabulary" | "postingStart" | "initialStart" | "rowStart" | "rowTokens">;

/** Reads a name in the given grammars and looks each word up. Empty where nothing can be compared. */
export function prepareName(
  index: Postings,
  name: string,
  options: { readonly grammars: readonly ("person" | "organisation")[]; readonly weights: WeightTable },
): readonly PreparedReading[] {
  return options.grammars.flatMap((grammar) =>
    readName(name, grammar).map((reading) => prepare(index, reading, options.weights)),
  );
}

const NOTHING: ReadonlyMap<number, number> = new Map();

function prepare(index: Postings, reading: NameReading, weights: WeightTable): PreparedReading {
  const { grammar, native, tokens } = reading;
  const { vocabulary } = index;
  const similar = tokens.map((token) => (isAnchor(token) ? expandOnce(vocabulary, token, grammar) : NOTHING));
  const sources: Source[] = [];
  const supports: (readonly Contribution[])[] = [];
  let [weight, support, initialsWeight, initials] = [0, 0, 0, 0];
  for (const [at, token] of tokens.entries()) {
    weight += token.weight;
    if (isInitials(token)) {
      initialsWeight += token.weight;
      initials += token.text.length;
    }
    if (!isAnchor(token)) {
      support += token.weight;
      supports.push(supportContributions(vocabulary, token, grammar));
      continue;
    }
    const contributions = wordContributions(vocabulary, token, similar[at] ?? NOTHING);
    contributions.push(
      ...cutContributions(vocabulary, token, {
        grammar,
        last: at === tokens.length - 1,
        weights,
      }),
    );
    const apart = token.abjad ? NOTHING : rowsSpelling(index, token.text, grammar);
    sources.push(sourceOf(index, { position: at, weight: token.weight, contributions, apart }));
  }
  for (const joined of joinedContributions(vocabulary, tokens, grammar)) {
    sources.push(sourceOf(index, { position: -1, weight: 0, contributions: joined, apart: NOTHING }));
  }
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

const expansions = new WeakMap<Vocabulary, Map<string, ReadonlyMap<number, number>>>();
const MOST_EXPANSIONS = 20_000;

/** `expand`, remembered for the words that come again and again. The answer does not depend on what was asked before. */
function expandOnce(vocabulary: Vocabulary, token: NameToken, grammar: Grammar): ReadonlyMap<number, number> {
  let known = expansions.get(vocabulary);
  if (known === undefined || known.size >= MOST_EXPANSIONS) {
    known = new Map();
    expansions.set(vocabulary, known);
  }
  const id = `${tokenId(token, grammar)} ${token.group}`;
  let similar = known.get(id);
  if (similar === undefined) {
    similar = expand(vocabulary, token, grammar);
    known.set(id, similar);
  }
  return similar;
}

function sourceOf(index: Postings, source: Omit<Source, "reach">): Source {
  let reach = source.apart.size;
  for (const { token } of source.contributions) {
    reach += index.postingStart[token + 1]! - index.postingStart[token]!;
    reach += index.initialStart[token + 1]! - index.initialStart[token]!;
  }
  return { ...source, reach };
}

function supportContributions(
  vocabulary: Vocabulary,
  token: NameToken,
  grammar: Grammar,
): readonly Contribution[] {
  return expandSupport(vocabulary, token, grammar).map(([position, similarity]) =>
    contribution({ token: position, listed: vocabulary.tokens[position]!.weight }, token.weight, similarity),
  );
}

function wordContributions(
  { tokens }: Vocabulary,
  { weight }: NameToken,
  similar: ReadonlyMap<number, number>,
): Contribution[] {
  const contributions: Contribution[] = [];
  for (const [token, similarity] of similar) {
    contributions.push(contribution({ token, listed: tokens[token]!.weight }, weight, similarity));
  }
  return contributions;
}

function contribution(
  { token, listed }: { token: number; listed: number },
  query: number,
  similarity: number,
  how: "word" | "cut" = "word",
): Contribution {
  const weight = (query + listed) / 2;
  return {
    token,
    similarity,
    anchor: how === "cut" ? 0 : similarity,
    agreed: weight * similarity,
    dissimilar: weight * (1 - similarity),
    query,
    listed,
  };
}

function cutContributions(
  vocabulary: Vocabulary,
  token: NameToken,
  of: { grammar: Grammar; last: boolean; weights: WeightTable },
): Contribution[] {
  return expandCut(vocabulary, token, of).map((position) => {
    const { text, weight } = vocabulary.tokens[position]!;
    const short = text.length < token.text.length ? text : token.text;
    const similarity = cutSimilarity(short, of.weights);
    return contribution({ token: position, listed: weight }, token.weight, similarity, "cut");
  });
}

/** Several words of the query, one on the list. */
function* joinedContributions(
  vocabulary: Vocabulary,
  tokens: readonly NameToken[],
  grammar: Grammar,
): Generator<Contribution[]> {
  for (let start = 0; start + 1 < tokens.length; start++) {
    let text = tokens[start]!.text;
    let weight = tokens[start]!.weight;
    for (let end = start + 1; end < Math.min(tokens.length, start + 3); end++) {
      text += tokens[end]!.text;
      weight += tokens[end]!.weight;
      const positions = wordsSpelled(vocabulary, text, grammar);
      if (positions.length > 0) {
        yield positions.map((token) =>
          contribution({ token, listed: vocabulary.tokens[token]!.weight }, weight, 1),
        );
      }
    }
  }
}
