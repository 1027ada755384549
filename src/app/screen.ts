import { buildIndex, type MatchIndex } from "../match/build-index.ts";
import type { Match, MatchedParty, MatchQuery } from "../match/query.ts";
import { search } from "../match/search.ts";
import { searchParties } from "../match/search-parties.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ListStatus, PartyMatch } from "../model/determination.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { plainEntry } from "../model/plain-entry.ts";
import type { Party } from "../model/transaction.ts";
import { type Clearance, type ClearedPair, clearanceOf } from "./allow-list.ts";
import type { LoadedLists } from "./loaded-lists.ts";

/** The lists, indexed once for many parties. */
export interface Screener {
  readonly index: MatchIndex;
  readonly lists: readonly ListStatus[];
  readonly notices: readonly string[];
}

/** A match with the list entry behind it, whose measures the law reads. */
export interface ScreenedMatch {
  readonly match: PartyMatch;
  readonly entry: ListEntry;
  /** The entry is that of a listed owner who captures the party. */
  readonly byOwnership?: boolean;
}

/** A match of `screen NAME`: with its two outputs apart, and what an allow list says of the pair. */
export interface ScreenedName extends PartyMatch {
  /** Which of the parties found it is, from 1, the best first: a party can stand on several lists. */
  party: number;
  /** Similarity of the names alone, in [0, 1]. */
  nameScore: number;
  /** Log-odds of everything besides the name. */
  evidence: number;
  clearance?: Clearance;
}

/** The answer of `screen NAME`; its JSON contract. */
export interface ScreenResult {
  query: MatchQuery;
  matches: ScreenedName[];
  lists: ListStatus[];
  notices: string[];
}

/**
 * At or above this score a party is treated as the listed one; below it, and above the engine's threshold, a person
 * has to decide. The score of an equal name is 1.
 */
export const LISTED_SCORE = 0.97;

export function screenerOf(loaded: LoadedLists): Screener {
  return {
    ...screenerParts(loaded),
    index: buildIndex(loaded.lists.flatMap(({ entries }) => entries)),
  };
}

/** What a screener says of its lists. */
export function screenerParts({ lists, notices }: LoadedLists): Omit<Screener, "index"> {
  return { lists: lists.map(({ status }) => status), notices };
}

/** The matches of one query, party by party, the best first; `limit` counts parties. @throws CodedError `HF-IN-019` for a name that cannot be screened. */
export function screenQuery(
  query: MatchQuery,
  screener: Screener,
  options: ScreenOptions = {},
): ScreenResult {
  refuseUnscreenable(query);
  const { allowed, ...searching } = options;
  return {
    query,
    matches: searchParties(screener.index, query, searching).flatMap((party, at) =>
      namedMatches(party, { number: at + 1, query, allowed }),
    ),
    lists: [...screener.lists],
    notices: [...screener.notices],
  };
}

/** The matches of a party of a transaction, less those that a person has cleared. */
export function screenParty(party: Party, screener: Screener): ScreenedMatch[] {
  const query = queryOf(party);
  refuseUnscreenable(query);
  const cleared = (entryId: string): boolean => party.cleared?.includes(entryId) ?? false;
  return searchParties(screener.index, query)
    .flat()
    .filter(({ entry, sameAs }) => !cleared(entry.id) && (sameAs === undefined || !cleared(sameAs.id)))
    .map(matchOf)
    .map((found) =>
      party.confirmed?.includes(found.match.entryId)
        ? { ...found, match: { ...found.match, status: "listed" as const } }
        : found,
    );
}

/** The matches of a name of which nothing else is known; none for a name that cannot be screened. */
export function screenName(name: string, screener: Screener): ScreenedMatch[] {
  return search(screener.index, { names: [name] }).map(matchOf);
}

/** An entry that stands for a party of ownership data, so that it can be found by name. */
export function listedCompany(id: string, name: string): ListEntry {
  return plainEntry({
    id,
    list: "ownership",
    schema: "LegalEntity",
    names: [{ value: name, type: "primary", strength: "strong" }],
    citation: { authority: "user", pinpoint: id, version: "1", url: "" },
  });
}

/** How a name is searched for, and the pairs that people have cleared. */
export interface ScreenOptions {
  readonly threshold?: number;
  readonly limit?: number;
  /** Only these lists. */
  readonly lists?: readonly string[];
  readonly allowed?: { readonly pairs: readonly ClearedPair[]; readonly on: PlainDate };
}

/** The matches of one party. Who is there only as the same party as a match that people have cleared is cleared with it. */
function namedMatches(
  party: MatchedParty,
  of: { number: number; query: MatchQuery; allowed: ScreenOptions["allowed"] },
): ScreenedName[] {
  const { number, query, allowed } = of;
  const named = party.map((found): ScreenedName => {
    const { entry, nameScore, evidence } = found;
    const match = { party: number, ...matchOf(found).match, nameScore, evidence };
    if (allowed === undefined) return match;
    const clearance = clearanceOf(allowed.pairs, { name: query.names[0] ?? "", entry, on: allowed.on });
    return clearance.state === "none" ? match : { ...match, clearance };
  });
  const cleared = new Set(
    named.flatMap(({ clearance, list, entryId }) =>
      clearance?.state === "cleared" ? `${list} ${entryId}` : [],
    ),
  );
  return named.filter(
    ({ sameAs }) => sameAs === undefined || !cleared.has(`${sameAs.list} ${sameAs.entryId}`),
  );
}

const SCHEMA_OF_KIND: Readonly<Record<NonNullable<Party["kind"]>, MatchQuery["schema"]>> = {
  company: "Company",
  person: "Person",
  government: "Organization",
  university: "Organization",
  vessel: "Vessel",
  aircraft: "Airplane",
};

function queryOf(party: Party): MatchQuery {
  const schema = party.kind === undefined ? undefined : SCHEMA_OF_KIND[party.kind];
  return {
    names: [party.name, ...(party.aliases ?? [])],
    ...(schema === undefined ? {} : { schema }),
    ...(party.country === undefined ? {} : { countries: [party.country] }),
    ...(party.birthDate === undefined ? {} : { birthDate: party.birthDate }),
    ...(party.address === undefined ? {} : { address: party.address }),
    ...(party.identifiers === undefined
      ? {}
      : {
          identifiers: party.identifiers.map(({ value, type, country }) => ({
            value,
            ...(type === undefined ? {} : { type }),
            ...(country === undefined ? {} : { country }),
          })),
        }),
  };
}

function refuseUnscreenable(query: MatchQuery): void {
  const name = query.names[0] ?? "";
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < 2 || name.length > 1000) throw new CodedError("HF-IN-019", { value: name });
}

function matchOf(found: Match): ScreenedMatch {
  const { entry, score, matchedName, reasons, sameAs } = found;
  const match: PartyMatch = {
    list: entry.list,
    entryId: entry.id,
    name: entry.names[0]?.value ?? entry.addresses[0]?.full ?? entry.id,
    matchedName,
    score,
    reasons: reasons.map(({ text }) => text),
    status: score >= LISTED_SCORE ? "listed" : "possible",
    ...(sameAs === undefined ? {} : { sameAs: { list: sameAs.list, entryId: sameAs.id } }),
    citation: entry.citation,
  };
  return { match, entry };
}
