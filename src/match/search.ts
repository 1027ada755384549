import type { ListEntry } from "../model/list-entry.ts";
import { identifierKeys } from "../norm/identifiers.ts";
import { addressMatches } from "./address-matches.ts";
import { type Alignment, align } from "./align.ts";
import { grammarsOf, type MatchIndex } from "./build-index.ts";
import { candidateRows } from "./candidates.ts";
import { combine, similarityNeeded, softnessOf } from "./combine.ts";
import { evidenceFor, mostEvidence } from "./evidence.ts";
import { nameReasons } from "./explain.ts";
import { type NameToken, sameSupport } from "./name-token.ts";
import { similarityTo } from "./paired-words.ts";
import { type PreparedReading, prepareName } from "./prepare-query.ts";
import type { Match, MatchQuery, Reason, SearchOptions } from "./query.ts";
import { isTranslation, nameScore } from "./score.ts";
import { Scratch } from "./scratch.ts";
import { isWanted } from "./wanted-entries.ts";
import { lowestThreshold, thresholdFor, WEIGHTS, type WeightTable } from "./weights.ts";

const DEFAULT_LIMIT = 50;

/**
 * The entries that match `query` at or above the threshold, best first; entries in list order among equals. No entry is lost
 * to the candidate stage: the answer is that of comparing every name (`searchEvery` of reference.ts). Of several names of an entry the
 * one that is best with the evidence counts, the first among equals.
 */
export function search(index: MatchIndex, query: MatchQuery, options: SearchOptions = {}): Match[] {
  return ranked(index, query, options)
    .filter(({ match: { entry } }) => isWanted(entry, query, options))
    .slice(0, options.limit ?? DEFAULT_LIMIT)
    .map(explained);
}

/** What `search` finds, of every list and without a limit; reasons are put together by `explained`. */
export function ranked(index: MatchIndex, query: MatchQuery, options: SearchOptions): Found[] {
  const weights = options.weights ?? WEIGHTS;
  const lowest = options.threshold ?? lowestThreshold(weights);
  const needed = similarityNeeded(lowest, mostEvidence(query, weights.evidence));
  const found = new Map<number, Map<number, Hit>>();
  for (const [at, name] of query.names.entries()) {
    for (const reading of prepareName(index, name, { grammars: grammarsOf(query.schema, name), weights })) {
      for (const row of candidateRows(index, reading, { needed, weights, scratch: scratchOf(index) })) {
        const score = rowScore(index, reading, row, weights);
        if (score < needed) continue;
        const rows = hitsOf(found, index.rowEntry[row]!);
        if (score > (rows.get(row)?.score ?? -1)) rows.set(row, { score, row, reading, name: at });
      }
    }
  }
  for (const entry of identified(index, query)) hitsOf(found, entry);
  const matches = [...found].flatMap(([entry, hits]) =>
    matchOf(index, { query, weights, entry, hits: [...hits.values()].sort((a, b) => a.row - b.row) }),
  );
  matches.push(...addressMatches(index, query));
  return matches
    .filter(
      ({ match: { entry, score } }) => score >= (options.threshold ?? thresholdFor(entry.schema, weights)),
    )
    .sort((a, b) => b.match.score - a.match.score || a.entry - b.entry);
}

export function explained({ match, explain }: Found): Match {
  return { ...match, reasons: explain() };
}

interface Hit {
  readonly score: number;
  readonly row: number;
  readonly reading: PreparedReading | null;
  readonly name: number;
}

/** The hits of an entry by row. */
function hitsOf(found: Map<number, Map<number, Hit>>, entry: number): Map<number, Hit> {
  let hits = found.get(entry);
  if (hits === undefined) {
    hits = new Map();
    found.set(entry, hits);
  }
  return hits;
}

const BY_IDENTIFIER: Hit = { score: 0, row: -1, reading: null, name: -1 };

const scratches = new WeakMap<MatchIndex, Scratch>();

function scratchOf(index: MatchIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    scratch = new Scratch(index.rowEntry.length, index.vocabulary.weights);
    scratches.set(index, scratch);
  }
  return scratch;
}

/**
 * Name similarity of a reading and a row. Where the query says more than an alias, the party's fuller name with that alias in
 * it decides: the rest of the query must not contradict it.
 */
export function rowScore(
  index: MatchIndex,
  reading: PreparedReading,
  row: number,
  weights: WeightTable,
): number {
  const alignment = alignRow(index, reading, row, weights);
  const score = nameScore(alignment, weights, isTranslatedRow(index, reading, row));
  const fuller = index.rowFuller[row]!;
  if (fuller === row || (alignment.leftOver <= SAID_MORE && !standsForMore(index, reading, row, alignment)))
    return score;
  return Math.min(
    score,
    nameScore(alignRow(index, reading, fuller, weights), weights, isTranslatedRow(index, reading, fuller)),
  );
}

/** An alias may say M. where the fuller name says Muhammad: a word of the query that only begins so is held against that. */
function standsForMore(
  { vocabulary, rowStart, rowTokens }: MatchIndex,
  { tokens }: PreparedReading,
  row: number,
  { pairs }: Alignment,
): boolean {
  return pairs.some(({ how, left, right }) => {
    if (how !== "initial") return false;
    const listed = vocabulary.tokens[rowTokens[rowStart[row]! + right[0]!]!]!;
    return listed.text.length < (tokens[left[0]!]?.text.length ?? 0);
  });
}

function isTranslatedRow(index: MatchIndex, reading: PreparedReading, row: number): boolean {
  return isTranslation(reading.grammar, reading.native, index.rowNative[row] === 1);
}

/** Weight of a query's words beyond an alias that is not just a title or a legal form. */
const SAID_MORE = 0.2;

/** Pairs the words of a query's reading with those of a row. */
export function alignRow(
  index: MatchIndex,
  reading: PreparedReading,
  row: number,
  weights: WeightTable,
): Alignment {
  const { rowStart, rowTokens, vocabulary } = index;
  const start = rowStart[row]!;
  const length = rowStart[row + 1]! - start;
  const right: NameToken[] = [];
  for (let at = 0; at < length; at++) right.push(vocabulary.tokens[rowTokens[start + at]!]!);
  return align(
    reading.tokens,
    right,
    (i, j) => {
      const alike = reading.similar[i]!;
      return alike === null
        ? sameSupport(reading.tokens[i]!, right[j]!)
        : similarityTo(alike, rowTokens[start + j]!);
    },
    weights,
  );
}

/** A match, and the position of its entry. */
export interface Found {
  readonly entry: number;
  readonly match: Match;
  readonly explain: () => readonly Reason[];
}

function matchOf(
  index: MatchIndex,
  of: { query: MatchQuery; weights: WeightTable; entry: number; hits: readonly Hit[] },
): Found[] {
  const { query, weights, entry: position, hits } = of;
  const entry = index.entries.at(position);
  if (entry === undefined) return [];
  const about = evidenceFor(query, entry, weights.evidence);
  const sum = about.reduce((total, { points }) => total + points, 0);
  const { hit, score, evidence, reasons } = hits
    .map((one) => judged(index, one, { weights, entry, about, sum }))
    .reduce((a, b) => (isBetter(index, b, a) ? b : a), {
      hit: BY_IDENTIFIER,
      score: hits.length === 0 ? BY_IDENTIFIER_SCORE : -1,
      evidence: sum,
      reasons: about,
    });
  const explain = (): readonly Reason[] =>
    hit.reading === null
      ? reasons
      : [
          ...nameReasons(alignRow(index, hit.reading, hit.row, weights), rowWords(index, hit), hit.score),
          ...reasons,
        ];
  const matchedName = nameOf(index, entry, hit)?.value ?? entry.names[0]?.value ?? entry.id;
  return [
    {
      entry: position,
      match: { entry, score, nameScore: hit.score, evidence, matchedName, reasons: [] },
      explain,
    },
  ];
}

interface Judged {
  readonly hit: Hit;
  readonly score: number;
  readonly evidence: number;
  readonly reasons: readonly Reason[];
}

/** A hit with the evidence about its party, of the sum `sum`, and about its name. */
function judged(
  index: MatchIndex,
  hit: Hit,
  of: { weights: WeightTable; entry: ListEntry; about: readonly Reason[]; sum: number },
): Judged {
  const { weights, entry, about, sum } = of;
  if (nameOf(index, entry, hit)?.strength !== "weak")
    return { hit, score: withEvidence(index, hit, sum, weights), evidence: sum, reasons: about };
  const points = weights.evidence.weakAlias;
  const evidence = sum + points;
  return {
    hit,
    score: withEvidence(index, hit, evidence, weights),
    evidence,
    reasons: [...about, { feature: "alias", points, text: "a weak alias" }],
  };
}

function nameOf(
  { rowName }: MatchIndex,
  entry: ListEntry,
  { row }: Hit,
): ListEntry["names"][number] | undefined {
  return row === -1 ? undefined : entry.names[rowName[row]!];
}

/**
 * Of equal scores the more alike name is shown, then the one in the query's own kind of script, then the one that the entry
 * names first: the order in which candidates were found differs between an updated index and a fresh one.
 */
function isBetter({ rowNative }: MatchIndex, one: Judged, before: Judged): boolean {
  if (one.score !== before.score) return one.score > before.score;
  if (one.hit.score !== before.hit.score) return one.hit.score > before.hit.score;
  const own = isOwnScript(rowNative, one.hit);
  if (own !== isOwnScript(rowNative, before.hit)) return own;
  return one.hit.row < before.hit.row;
}

function isOwnScript(rowNative: MatchIndex["rowNative"], { reading, row }: Hit): boolean {
  return rowNative[row] === (reading?.native === true ? 1 : 0);
}

/** Name and evidence together. */
export function withEvidence(
  index: MatchIndex,
  hit: Pick<Hit, "score" | "row" | "reading">,
  evidence: number,
  weights: WeightTable,
): number {
  if (evidence >= 0 || hit.reading === null) return combine(hit.score, evidence);
  const { agreed } = alignRow(index, hit.reading, hit.row, weights);
  return combine(hit.score, evidence, softnessOf(agreed, weights));
}

/** An equal identifier under another name is always looked at, and never taken for certain. */
const BY_IDENTIFIER_SCORE = 0.8;

function rowWords(
  index: MatchIndex,
  { row, reading }: Hit,
): { left: readonly string[]; right: readonly string[] } {
  const right: string[] = [];
  for (let at = index.rowStart[row]!; at < index.rowStart[row + 1]!; at++) {
    right.push(index.vocabulary.tokens[index.rowTokens[at]!]!.text);
  }
  return { left: reading?.tokens.map(({ text }) => text) ?? [], right };
}

function identified(index: MatchIndex, { identifiers }: MatchQuery): readonly number[] {
  return (identifiers ?? []).flatMap((identifier) =>
    identifierKeys(identifier).flatMap((key) => index.byIdentifier.get(key) ?? []),
  );
}
