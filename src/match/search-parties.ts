import type { ListEntry } from "../model/list-entry.ts";
import type { MatchIndex } from "./build-index.ts";
import { combine } from "./combine.ts";
import { evidenceFor } from "./evidence.ts";
import { type KeyedEntry, keyedEntries } from "./party-keys.ts";
import type { MatchedParty, MatchQuery, Reason, SearchOptions } from "./query.ts";
import { linkEntries, type PartyLinks } from "./same-party.ts";
import { explained, type Found, ranked } from "./search.ts";
import { entryKey, type UpdatedIndex } from "./update-index.ts";
import { isWanted } from "./wanted-entries.ts";
import { thresholdFor, WEIGHTS } from "./weights.ts";

/** The most that being the same party as a match is worth: under what is taken for certain, so that a person looks at it. */
export const SAME_PARTY_SCORE = 0.95;

const DEFAULT_LIMIT = 50;

/**
 * The parties that match `query`, the best first. The entries of a party on other lists come with the match that is best, whether their own names match
 * or not: one list may give the spelling that another lacks. `limit` counts parties, so that one that stands on seven lists
 * does not push the others out. A party of which no entry matches by itself is never returned.
 */
export function searchParties(
  index: MatchIndex | UpdatedIndex,
  query: MatchQuery,
  options: SearchOptions = {},
): MatchedParty[] {
  const source = sourceOf(index);
  const matches = source.ranked(query, options);
  const byEntry = new Map(matches.map((found) => [found.entry, found]));
  const parties: MatchedParty[] = [];
  const taken = new Set<number>();
  for (const found of matches) {
    if (parties.length >= (options.limit ?? DEFAULT_LIMIT)) break;
    if (taken.has(found.entry) || !isWantedKind(found.match.entry, query)) continue;
    taken.add(found.entry);
    const party = [found, ...linkedWith(source, found, { query, options, byEntry, taken })];
    for (const { entry } of party) taken.add(entry);
    const [head, ...rest] = party
      .filter(({ match: { entry } }) => isWanted(entry, query, options))
      .map(explained);
    if (head !== undefined) parties.push([head, ...rest]);
  }
  return parties;
}

function isWantedKind(entry: ListEntry, query: MatchQuery): boolean {
  return isWanted(entry, query, {});
}

/** The other entries of a match's party: those that match, best first, then those that do not. */
function linkedWith(
  source: Source,
  head: Found,
  of: {
    query: MatchQuery;
    options: SearchOptions;
    byEntry: ReadonlyMap<number, Found>;
    taken: ReadonlySet<number>;
  },
): Found[] {
  const { query, options, byEntry, taken } = of;
  const free = source.linked(head.entry).filter((entry) => !taken.has(entry));
  const matching = free.flatMap((entry) => byEntry.get(entry) ?? []);
  const others = free
    .filter((entry) => !byEntry.has(entry))
    .flatMap((entry) => samePartyOf(source, { head, entry, query, options }));
  const best = (a: Found, b: Found): number => b.match.score - a.match.score || a.entry - b.entry;
  return [...matching.sort(best), ...others.sort(best)];
}

/** An entry that no name of its own brought: as certain as the match it is linked with, less what speaks against it itself. */
function samePartyOf(
  source: Source,
  of: { head: Found; entry: number; query: MatchQuery; options: SearchOptions },
): Found[] {
  const { head, entry: position, query, options } = of;
  const weights = options.weights ?? WEIGHTS;
  const entry = source.entryAt(position);
  if (entry === undefined) return [];
  const about = evidenceFor(query, entry, weights.evidence);
  const evidence = Math.min(
    0,
    about.reduce((sum, { points }) => sum + points, 0),
  );
  const likely = Math.min(SAME_PARTY_SCORE, head.match.score);
  const doubted = combine(Math.min(SAME_PARTY_SCORE, head.match.nameScore), evidence);
  const score = evidence < 0 ? Math.min(likely, doubted) : likely;
  // By name alone the head may be under the threshold and reach it with evidence that this entry does not have.
  const floor = options.threshold ?? thresholdFor(entry.schema, weights);
  if (score < floor) return [];
  const { match } = head;
  const reason: Reason = { feature: "same-party", points: score, text: samePartyText(match.entry, entry) };
  return [
    {
      entry: position,
      match: {
        entry,
        score,
        nameScore: 0,
        evidence,
        matchedName: entry.names[0]?.value ?? entry.id,
        reasons: [],
        sameAs: match.entry,
      },
      explain: () => [reason, ...about],
    },
  ];
}

function samePartyText(head: ListEntry, entry: ListEntry): string {
  const names = new Set(head.names.map(({ value }) => plain(value)));
  const shared = entry.names.find(({ value }) => names.has(plain(value)))?.value;
  const dates = head.birthDates.map(({ from }) => from);
  const born = entry.birthDates.find(({ from }) => dates.includes(from))?.from;
  const both = [
    shared === undefined ? "" : `named ${shared}`,
    born === undefined ? "" : `born ${born}`,
  ].filter((text) => text !== "");
  const why = both.length === 0 ? "by name or identifier" : `both ${both.join(", ")}`;
  return `the same party as ${head.names[0]?.value ?? head.id} of ${head.list} (${why})`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** Matches and links of an index, or of one with changes on top of it, by the positions of entries. */
interface Source {
  readonly ranked: (query: MatchQuery, options: SearchOptions) => readonly Found[];
  readonly linked: (entry: number) => readonly number[];
  readonly entryAt: (entry: number) => ListEntry | undefined;
}

function sourceOf(index: MatchIndex | UpdatedIndex): Source {
  if (!("base" in index)) {
    return {
      ranked: (query, options) => ranked(index, query, options),
      linked: linkedIn({ starts: index.partyStart, links: index.partyLinks }),
      entryAt: (entry) => index.entries.at(entry),
    };
  }
  const { base, added, removed } = index;
  const from = base.entries.length;
  return {
    ranked: (query, options) =>
      [
        ...ranked(base, query, options).filter(({ match: { entry } }) => !removed.has(entryKey(entry))),
        ...ranked(added, query, options).map((found) => ({ ...found, entry: found.entry + from })),
        // The sort is stable: of equal scores the older entry comes first.
      ].sort((a, b) => b.match.score - a.match.score),
    linked: linkedIn(linksOfUpdated(index)),
    entryAt: (entry) => (entry < from ? base.entries.at(entry) : added.entries.at(entry - from)),
  };
}

function linkedIn({ starts, links }: PartyLinks): (entry: number) => readonly number[] {
  return (entry) => [...links.subarray(starts[entry]!, starts[entry + 1]!)];
}

const updatedLinks = new WeakMap<UpdatedIndex, PartyLinks>();

/** Which entry is the only one of its name depends on all others, so that links are made anew over both parts. */
function linksOfUpdated(index: UpdatedIndex): PartyLinks {
  let links = updatedLinks.get(index);
  if (links === undefined) {
    const { base, added, removed } = index;
    const kept = keyedEntries(base).map((keyed, at): KeyedEntry => {
      const entry = base.entries.at(at)!;
      return removed.has(entryKey(entry))
        ? { ...keyed, kind: "none", names: new Map(), identifiers: [] }
        : keyed;
    });
    links = linkEntries([...kept, ...keyedEntries(added)]);
    updatedLinks.set(index, links);
  }
  return links;
}
