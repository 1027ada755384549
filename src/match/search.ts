import type { ListEntry } from "../model/list-entry.ts";
import { addressWords, coreWords, plainWords } from "../norm/plain-name.ts";
import { alignWords } from "./align-words.ts";
import { type IndexedName, type MatchIndex, rarity } from "./build-index.ts";
import type { Match, MatchQuery, Reason, SearchOptions } from "./query.ts";
import { WEIGHTS, type WeightTable } from "./weights.ts";
import { editsAllowed, wordSimilarity } from "./word-similarity.ts";

/** The entries that match `query` at or above the threshold, best first; entries in list order among equals. */
export function search(index: MatchIndex, query: MatchQuery, options: SearchOptions = {}): Match[] {
  const weights = options.weights ?? WEIGHTS;
  const threshold = options.threshold ?? weights.threshold;
  const best = new Map<number, Match>();
  const keep = (entry: number, match: Match): void => {
    const before = best.get(entry);
    if (match.score >= threshold && (before === undefined || match.score > before.score))
      best.set(entry, match);
  };
  for (const name of query.names) {
    const words = coreWords(plainWords(name));
    for (const position of candidateNames(index, words, weights)) {
      const listed = index.names[position];
      if (listed !== undefined) keep(listed.entry, scoreName({ index, query, weights }, words, listed));
    }
  }
  for (const [entry, match] of addressMatches(index, query)) keep(entry, match);
  return [...best.entries()]
    .filter(([, { entry }]) => options.lists === undefined || options.lists.includes(entry.list))
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .map(([, match]) => match)
    .slice(0, options.limit ?? 50);
}

interface Context {
  readonly index: MatchIndex;
  readonly query: MatchQuery;
  readonly weights: WeightTable;
}

/** Positions of the listed names that share a word with the query, or one similar enough to count as the same. */
function candidateNames(index: MatchIndex, words: readonly string[], weights: WeightTable): Set<number> {
  const positions = new Set<number>();
  for (const word of words) {
    for (const listed of similarWords(index, word, weights.sameWord)) {
      for (const position of index.byWord.get(listed) ?? []) positions.add(position);
    }
  }
  return positions;
}

/** The index's words that count as the same as `word`: only lengths that so few edits can reach are looked at. */
function* similarWords(index: MatchIndex, word: string, least: number): Generator<string> {
  const reach = editsAllowed(Math.ceil(word.length / least), least);
  for (let length = Math.max(1, word.length - reach); length <= word.length + reach; length++) {
    for (const listed of index.wordsByLength.get(length) ?? []) {
      if (wordSimilarity(word, listed, least) >= least) yield listed;
    }
  }
}

/**
 * Name score: the rarity-weighted share of words that agree, counted over both names (a Dice coefficient with
 * weights), each pair by its similarity. Evidence then only lowers it.
 */
function scoreName(context: Context, words: readonly string[], listed: IndexedName): Match {
  const { index, query, weights } = context;
  const weigh = (word: string): number => rarity(index, word);
  const total = [...words, ...listed.words].reduce((sum, word) => sum + weigh(word), 0);
  const pairs = alignWords(words, listed.words, weights.sameWord);
  const agreed = pairs.reduce(
    (sum, { query: q, listed: l, similarity }) =>
      sum + similarity * (weigh(words[q] ?? "") + weigh(listed.words[l] ?? "")),
    0,
  );
  const nameScore = total === 0 ? 0 : clamp(agreed / total);
  const entry = index.entries[listed.entry] as ListEntry;
  const missing = words.filter((_, q) => !pairs.some(({ query: used }) => used === q));
  const extra = listed.words.filter((_, l) => !pairs.some(({ listed: used }) => used === l));
  const reasons: Reason[] = [
    {
      feature: "name",
      points: nameScore,
      text: `same words: ${pairs.map(({ query: q, listed: l }) => pairText(words[q], listed.words[l])).join(", ") || "none"}`,
    },
  ];
  if (missing.length > 0)
    reasons.push({ feature: "name", points: 0, text: `only in the query: ${missing.join(", ")}` });
  if (extra.length > 0)
    reasons.push({ feature: "name", points: 0, text: `only on the list: ${extra.join(", ")}` });
  reasons.push(...evidence(query, entry, weights));
  if (listed.name.strength === "weak")
    reasons.push({ feature: "alias", points: -weights.weakAlias, text: "a weak alias" });
  const score = clamp(reasons.reduce((sum, { points }) => sum + points, 0));
  return { entry, score, nameScore, matchedName: listed.name.value, reasons };
}

function pairText(query: string | undefined, listed: string | undefined): string {
  return query === listed ? (query ?? "") : `${query ?? ""} ≈ ${listed ?? ""}`;
}

/** What contradicts the match besides the name; what agrees is said but adds nothing. */
function evidence(query: MatchQuery, entry: ListEntry, weights: WeightTable): Reason[] {
  const reasons: Reason[] = [];
  const countries = query.countries ?? [];
  if (countries.length > 0 && entry.countries.length > 0) {
    const shared = countries.filter((country) => entry.countries.includes(country));
    if (shared.length > 0)
      reasons.push({ feature: "country", points: 0, text: `same country: ${shared.join(", ")}` });
    else
      reasons.push({
        feature: "country",
        points: -weights.otherCountry,
        text: `other country: ${countries.join(", ")} against ${entry.countries.join(", ")}`,
      });
  }
  const birth = query.birthDate;
  if (birth !== undefined && entry.birthDates.length > 0) {
    const agrees = entry.birthDates.some(
      ({ from, to }) =>
        from.startsWith(birth) ||
        birth.startsWith(from) ||
        (to !== undefined && from <= birth && birth <= `${to}~`),
    );
    if (agrees) reasons.push({ feature: "birth date", points: 0, text: "same birth date" });
    else reasons.push({ feature: "birth date", points: -weights.otherBirthDate, text: "other birth date" });
  }
  return reasons;
}

/** Listed addresses (of high diversion risk) whose words nearly all stand in the query's address, in any order. */
function addressMatches(index: MatchIndex, query: MatchQuery): [number, Match][] {
  if (query.address === undefined) return [];
  const words = new Set(addressWords(query.address));
  return index.addresses.flatMap(({ entry, words: listed, full }): [number, Match][] => {
    const shared = [...listed].filter((word) => words.has(word));
    const numbers = [...listed].filter((word) => /\d/.test(word));
    if (listed.size === 0 || !numbers.every((number) => words.has(number))) return [];
    const score = clamp(shared.length / listed.size);
    const reasons = [
      {
        feature: "address",
        points: score,
        text: `${shared.length} of ${listed.size} words of the listed address`,
      },
    ];
    const found = index.entries[entry];
    return found === undefined
      ? []
      : [[entry, { entry: found, score, nameScore: 0, matchedName: full, reasons }]];
  });
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0));
}
