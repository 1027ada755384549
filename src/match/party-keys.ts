import type { EntrySchema, ListEntry } from "../model/list-entry.ts";
import type { MatchIndex } from "./build-index.ts";
import { isAnchor, type NameToken } from "./name-token.ts";

/** What decides whether an entry is the same party as one of another list. */
export interface KeyedEntry {
  readonly list: string;
  readonly kind: PartyKind;
  readonly birthDates: readonly string[];
  readonly countries: readonly string[];
  /** Its strong names without order, legal forms and spelling: the key, and how much the name tells. */
  readonly names: ReadonlyMap<string, KeyedName>;
  readonly identifiers: readonly string[];
}

export interface KeyedName {
  readonly weight: number;
  readonly words: number;
}

export type PartyKind = "person" | "organisation" | "vessel" | "aircraft" | "none";

/** What of an index names its entries. */
type Rows = Omit<MatchIndex, "partyStart" | "partyLinks">;

/** The entries of an index with their keys, in the order of the index. */
export function keyedEntries(index: Rows): KeyedEntry[] {
  const identifiers = Map.groupBy(
    [...index.byIdentifier].flatMap(([key, entries]) => entries.map((entry) => ({ key, entry }))),
    ({ entry }) => entry,
  );
  const keyed: KeyedEntry[] = [];
  for (let at = 0, row = 0; at < index.entries.length; at++) {
    const entry = index.entries.at(at)!;
    const kind = partyKind(entry.schema);
    const names = new Map<string, KeyedName>();
    for (; row < index.rowEntry.length && index.rowEntry[row] === at; row++) {
      if (kind !== "none" && entry.names[index.rowName[row]!]?.strength === "strong")
        addName(names, rowWords(index, row), kind);
    }
    keyed.push({
      list: listOf(entry),
      kind,
      birthDates: entry.birthDates.flatMap(({ from, to, circa }) => (to === undefined && !circa ? from : [])),
      countries: countriesOf(entry),
      names,
      identifiers: (identifiers.get(at) ?? []).map(({ key }) => key),
    });
  }
  return keyed;
}

/** The Consolidated Screening List puts a dozen US lists together, and names that of an entry in its citation, before the entry's number. */
function listOf({ list, citation: { pinpoint } }: ListEntry): string {
  return list === "us-csl" ? `${list} ${pinpoint.split(",")[0]}` : list;
}

function countriesOf({ countries, nationalities }: ListEntry): readonly string[] {
  return [...countries, ...(nationalities ?? [])];
}

function partyKind(schema: EntrySchema): PartyKind {
  switch (schema) {
    case "Person":
      return "person";
    case "Vessel":
      return "vessel";
    case "Airplane":
      return "aircraft";
    case "Address":
    case "CryptoWallet":
    case "Security":
      return "none";
    default:
      return "organisation";
  }
}

interface RowWords {
  readonly tokens: readonly NameToken[];
  /** Of common words only: "Trading Company". */
  readonly common: boolean;
}

function rowWords({ rowStart, rowTokens, vocabulary }: Rows, row: number): RowWords {
  const words = rowTokens.subarray(rowStart[row]!, rowStart[row + 1]!);
  return {
    tokens: Array.from(words, (word) => vocabulary.tokens[word]!),
    common: words.length > 0 && vocabulary.grammars[words[0]!] === "common",
  };
}

const LEAST_COMMON_WORDS = 3;

function addName(names: Map<string, KeyedName>, { tokens, common }: RowWords, kind: PartyKind): void {
  const telling = tokens.filter(({ kind: of }) => of !== "legal" && of !== "particle" && of !== "title");
  if (!telling.some(isAnchor)) return;
  const words = [...new Set(telling.map(({ key, text }) => key || text))].sort();
  if (common && words.length < LEAST_COMMON_WORDS) return;
  const weight = telling.reduce((sum, token) => sum + token.weight, 0);
  const key = `${kind} ${words.join(" ")}`;
  const before = names.get(key);
  if (before === undefined || before.weight < weight) names.set(key, { weight, words: words.length });
}
