import { isInitials } from "./align.ts";
import { type Grammar, isAnchor, type NameReading, type NameToken } from "./name-token.ts";
import { readName } from "./read-name.ts";
import {
  expand,
  expandCut,
  type SplitPart,
  splits,
  tokenId,
  type Vocabulary,
  wordsSpelled,
} from "./vocabulary.ts";
import type { WeightTable } from "./weights.ts";

/** A word of the index that one or more words of the query may pair with, and what that would add at most. */
export interface Contribution {
  readonly token: number;
  /** Weight times similarity, weight times what lacks of it, weight on the query's side, weight on the list's side. */
  readonly agreed: number;
  readonly dissimilar: number;
  readonly query: number;
  readonly listed: number;
  /** Stands beside the others of its source (a word that the list writes apart) instead of in their place. */
  readonly beside: boolean;
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
  /** Weight of words that are not searched for (legal forms, sectors, numbers): they may always agree. */
  readonly support: number;
  /** Weight of initials, and how many words they can stand for. */
  readonly initialsWeight: number;
  readonly initials: number;
}

export interface Source {
  readonly weight: number;
  readonly contributions: readonly Contribution[];
  readonly apart: readonly RowApart[];
  /** Rows that the contributions reach, an upper bound. */
  readonly reach: number;
  /** The most that the word can add to what agrees, and to the row's paired weight. */
  readonly best: number;
  readonly bestListed: number;
}

/** A row in which a word of the query is written apart. */
export interface RowApart {
  readonly row: number;
  readonly agreed: number;
  readonly query: number;
  readonly listed: number;
}

interface Postings {
  readonly vocabulary: Vocabulary;
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  readonly rowStart: Uint32Array;
  readonly rowTokens: Uint32Array;
}

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
    contributions.push(
      ...cutContributions(vocabulary, token, {
        grammar,
        last: at === tokens.length - 1,
        cutShort: weights.cutShort,
      }),
    );
    sources.push(sourceOf(index, token.weight, contributions, rowsApart(index, token, grammar)));
  }
  for (const joined of joinedContributions(vocabulary, tokens, grammar)) {
    sources.push(sourceOf(index, 0, joined));
  }
  return { grammar, native, tokens, weight, similar, sources, support, initialsWeight, initials };
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

function sourceOf(
  index: Postings,
  weight: number,
  contributions: Contribution[],
  apart: readonly RowApart[] = [],
): Source {
  let [reach, best, bestListed] = [0, 0, 0];
  for (const { token, agreed, listed } of contributions) {
    reach += index.postingStart[token + 1]! - index.postingStart[token]!;
    best = Math.max(best, agreed);
    bestListed = Math.max(bestListed, listed);
  }
  // The least dissimilar comes first: it decides the lower bound of what a row differs by.
  contributions.sort((a, b) => a.dissimilar - b.dissimilar);
  for (const { agreed, listed } of apart) {
    best = Math.max(best, agreed);
    bestListed = Math.max(bestListed, listed);
  }
  return { weight, contributions, apart, reach: reach + apart.length, best, bestListed };
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
  of: { token: number; listed: number },
  query: number,
  similarity: number,
  beside = false,
): Contribution {
  const weight = (query + of.listed) / 2;
  return { ...of, query, agreed: weight * similarity, dissimilar: weight * (1 - similarity), beside };
}

function cutContributions(
  vocabulary: Vocabulary,
  token: NameToken,
  of: { grammar: Grammar; last: boolean; cutShort: number },
): Contribution[] {
  return expandCut(vocabulary, token, of).map((position) =>
    contribution({ token: position, listed: vocabulary.tokens[position]!.weight }, token.weight, of.cutShort),
  );
}

/** One word of the query, several neighbours on the list that spell it: the rows that have them. */
function rowsApart(index: Postings, token: NameToken, grammar: Grammar): readonly RowApart[] {
  const { text } = token;
  if (text.length < 4 || token.abjad) return [];
  const { vocabulary, postingStart, postings } = index;
  const found = new Map<number, number>();
  const keep = (row: number): void => {
    const listed = spelledApart(index, text, row);
    if (listed > 0) found.set(row, Math.max(listed, found.get(row) ?? 0));
  };
  for (const way of splits(vocabulary, text, grammar)) {
    for (const word of wordsToWalk(index, way)) {
      for (let at = postingStart[word]!; at < postingStart[word + 1]!; at++) keep(postings[at]!);
    }
  }
  for (const row of particleRuns(index).get(text) ?? []) keep(row);
  return [...found].map(([row, listed]) => ({
    row,
    listed,
    query: token.weight,
    agreed: (token.weight + listed) / 2,
  }));
}

/** Of the parts of a word the rarest that is always searched for; where there is none, every part that may be. */
function wordsToWalk({ postingStart }: Postings, way: readonly SplitPart[]): readonly number[] {
  const sure = way.filter(({ isSupport }) => !isSupport);
  if (sure.length === 0) return way.flatMap(({ positions }) => positions);
  const reachOf = ({ positions }: SplitPart): number =>
    positions.reduce((sum, at) => sum + postingStart[at + 1]! - postingStart[at]!, 0);
  return sure.reduce((a, b) => (reachOf(b) < reachOf(a) ? b : a)).positions;
}

const runs = new WeakMap<Uint32Array, ReadonlyMap<string, readonly number[]>>();

/** Rows in which neighbouring particles ("de los") spell a word, by that word: particles have no postings. */
function particleRuns({ vocabulary, rowStart, rowTokens }: Postings): ReadonlyMap<string, readonly number[]> {
  const known = runs.get(rowTokens);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  const particle = (at: number): string | null => {
    const { kind, text } = vocabulary.tokens[rowTokens[at]!]!;
    return kind === "particle" ? text : null;
  };
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const end = rowStart[row + 1]!;
    for (let start = rowStart[row]!; start + 1 < end; start++) {
      let spelled = "";
      for (let at = start; at < Math.min(end, start + 3); at++) {
        const text = particle(at);
        if (text === null) break;
        spelled += text;
        const rows = at > start ? found.get(spelled) : undefined;
        if (rows !== undefined) rows.push(row);
        else if (at > start) found.set(spelled, [row]);
      }
    }
  }
  runs.set(rowTokens, found);
  return found;
}

/** Weight of the neighbours of a row that together spell `text`; 0 where there are none. */
function spelledApart({ vocabulary, rowStart, rowTokens }: Postings, text: string, row: number): number {
  const end = rowStart[row + 1]!;
  for (let start = rowStart[row]!; start + 1 < end; start++) {
    let spelled = "";
    let weight = 0;
    for (let at = start; at < Math.min(end, start + 3); at++) {
      const token = vocabulary.tokens[rowTokens[at]!]!;
      spelled += token.text;
      weight += token.weight;
      if (!text.startsWith(spelled)) break;
      if (spelled === text && at > start) return weight;
    }
  }
  return 0;
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
          contribution({ token, listed: vocabulary.tokens[token]!.weight }, weight, 1, true),
        );
      }
    }
  }
}
