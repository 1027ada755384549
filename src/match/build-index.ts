import type { EntrySchema, ListEntry } from "../model/list-entry.ts";
import { identifierKeys } from "../norm/identifiers.ts";
import { addressWords } from "../norm/plain-name.ts";
import { buildJoinedWords, type JoinedWords } from "./joined-words.ts";
import { type Grammar, isAnchor, isInitials, type NameReading, type NameToken } from "./name-token.ts";
import { keyedEntries } from "./party-keys.ts";
import { buildPostings, type Postings } from "./postings.ts";
import { hasLegalForm, readName } from "./read-name.ts";
import { buildRowCards } from "./row-cards.ts";
import { linkEntries } from "./same-party.ts";
import { buildVocabulary, tokenId, type Vocabulary } from "./vocabulary.ts";

/**
 * Entries prepared for searching. A *row* is one reading of one name of one entry. Rows stand in typed arrays; a row's words
 * are positions in the vocabulary.
 */
export interface MatchIndex extends JoinedWords, Postings {
  readonly entries: EntrySource;
  readonly vocabulary: Vocabulary;
  /** Per row: its entry, its name within the entry, and where its words stand in `rowTokens` (one value more than rows). */
  readonly rowEntry: Uint32Array;
  readonly rowName: Uint16Array;
  readonly rowStart: Uint32Array;
  readonly rowTokens: Uint32Array;
  /** Per row: the weight of all its words, and how many words its initials can stand for. */
  readonly rowWeight: Float32Array;
  readonly rowInitials: Uint8Array;
  /** Per row: 1 where it is written in another script than Latin. */
  readonly rowNative: Uint8Array;
  /** The same once more, together for each row, see `buildRowCards`. */
  readonly rowCards: Uint32Array;
  /** Per row: a row of the same entry that has all its words and more, or the row itself. */
  readonly rowFuller: Uint32Array;
  /** Per entry (one value more than entries): where in `partyLinks` the entries of other lists stand that are the same party. */
  readonly partyStart: Uint32Array;
  readonly partyLinks: Uint32Array;
  /** Entries by normalised identifier. */
  readonly byIdentifier: ReadonlyMap<string, readonly number[]>;
  /** Addresses that stand on a list of their own (high diversion risk). */
  readonly addresses: readonly IndexedAddress[];
}

/** Where entries come from: an array, or an artefact that reads one at a time. */
export interface EntrySource {
  readonly length: number;
  at(position: number): ListEntry | undefined;
}

export interface IndexedAddress {
  readonly entry: number;
  readonly words: readonly string[];
  readonly full: string;
}

/**
 * The grammars in which a name is read: by the schema, and where that leaves it open as a person and as an organisation,
 * unless a legal form says that it is no person.
 */
export function grammarsOf(
  schema: EntrySchema | undefined,
  name: string,
): readonly ("person" | "organisation")[] {
  if (schema !== undefined && schema !== "LegalEntity")
    return schema === "Person" ? ["person"] : ["organisation"];
  return hasLegalForm(name) ? ["organisation"] : ["person", "organisation"];
}

/** Builds the index. Entries keep their order, which breaks ties between equal scores. Pure: the same entries, the same index. */
export function buildIndex(entries: readonly ListEntry[]): MatchIndex {
  const builder = new IndexBuilder();
  for (const [position, entry] of entries.entries()) builder.add(position, entry);
  return builder.finish(entries);
}

const MOST_INITIALS = 250;

class IndexBuilder {
  readonly #tokens: NameToken[] = [];
  readonly #grammars: Grammar[] = [];
  readonly #ids = new Map<string, number>();
  readonly #rowEntry: number[] = [];
  readonly #rowName: number[] = [];
  readonly #rowStart: number[] = [0];
  readonly #rowTokens: number[] = [];
  readonly #rowWeight: number[] = [];
  readonly #rowInitials: number[] = [];
  readonly #rowNative: number[] = [];
  readonly #byIdentifier = new Map<string, number[]>();
  readonly #addresses: IndexedAddress[] = [];

  add(position: number, entry: ListEntry): void {
    for (const [name, { value }] of entry.names.entries()) {
      for (const grammar of grammarsOf(entry.schema, value)) {
        for (const reading of readName(value, grammar)) this.#addRow(position, name, reading);
      }
    }
    for (const identifier of entry.identifiers) this.#addKeys(position, identifierKeys(identifier));
    const { imo, mmsi } = entry.vessel ?? {};
    if (imo !== undefined) this.#addKeys(position, identifierKeys({ type: "imo", value: imo }));
    if (mmsi !== undefined) this.#addKeys(position, identifierKeys({ type: "mmsi", value: mmsi }));
    if (entry.schema !== "Address") return;
    for (const { full } of entry.addresses) {
      this.#addresses.push({ entry: position, words: [...new Set(addressWords(full))], full });
    }
  }

  finish(entries: readonly ListEntry[]): MatchIndex {
    const vocabulary = buildVocabulary(this.#tokens, this.#grammars);
    const rowStart = Uint32Array.from(this.#rowStart);
    const rowTokens = Uint32Array.from(this.#rowTokens);
    const rowInitials = Uint8Array.from(this.#rowInitials);
    const rowWeight = Float32Array.from(this.#rowWeight);
    const rowNative = Uint8Array.from(this.#rowNative);
    const rowCards = buildRowCards({
      vocabulary,
      rowStart,
      rowTokens,
      rowWeight,
      rowInitials,
      rowNative,
    });
    const index = {
      entries,
      vocabulary,
      rowEntry: Uint32Array.from(this.#rowEntry),
      rowName: Uint16Array.from(this.#rowName),
      rowStart,
      rowTokens,
      rowWeight,
      rowInitials,
      rowNative,
      rowCards,
      rowFuller: fullerRows(vocabulary, {
        rowEntry: this.#rowEntry,
        rowName: this.#rowName,
        rowStart,
        rowTokens,
      }),
      ...buildPostings({ vocabulary, rowStart, rowTokens, rowInitials, rowWeight, rowNative, rowCards }),
      ...buildJoinedWords({ vocabulary, rowStart, rowTokens }),
      byIdentifier: this.#byIdentifier,
      addresses: this.#addresses,
    };
    const { starts, links } = linkEntries(keyedEntries(index));
    return { ...index, partyStart: starts, partyLinks: links };
  }

  #addRow(entry: number, name: number, reading: NameReading): void {
    let weight = 0;
    let initials = 0;
    for (const token of reading.tokens) {
      this.#rowTokens.push(this.#idOf(token, reading.grammar));
      weight += token.weight;
      if (isInitials(token)) initials += token.text.length;
    }
    this.#rowEntry.push(entry);
    this.#rowName.push(name);
    this.#rowStart.push(this.#rowTokens.length);
    this.#rowWeight.push(weight);
    this.#rowNative.push(reading.native ? 1 : 0);
    this.#rowInitials.push(Math.min(initials, MOST_INITIALS));
  }

  #idOf(token: NameToken, grammar: Grammar): number {
    const id = tokenId(token, grammar);
    let position = this.#ids.get(id);
    if (position === undefined) {
      position = this.#tokens.length;
      this.#ids.set(id, position);
      this.#tokens.push(token);
      this.#grammars.push(grammar);
    }
    return position;
  }

  #addKeys(position: number, keys: readonly string[]): void {
    for (const key of keys) {
      const entries = this.#byIdentifier.get(key);
      if (entries === undefined) this.#byIdentifier.set(key, [position]);
      else if (entries.at(-1) !== position) entries.push(position);
    }
  }
}

/**
 * The longest name of the same party that has every telling word of a row and more of them: a query that says more than an
 * alias is held against the whole name too (see `search`).
 */
function fullerRows(
  { tokens, grammars }: Vocabulary,
  rows: {
    rowEntry: readonly number[];
    rowName: readonly number[];
    rowStart: Uint32Array;
    rowTokens: Uint32Array;
  },
): Uint32Array {
  const { rowEntry, rowName, rowStart, rowTokens } = rows;
  const fuller = new Uint32Array(rowEntry.length);
  const wordsOf = (row: number): RowWords => {
    const words = new Set<string>();
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      const token = tokens[rowTokens[at]!]!;
      if (isAnchor(token)) words.add(token.bones.length >= 3 ? token.bones : token.key);
    }
    return { words, name: rowName[row] ?? 0, grammar: grammars[rowTokens[rowStart[row]!]!] };
  };
  for (let first = 0; first < rowEntry.length; ) {
    let end = first;
    while (end < rowEntry.length && rowEntry[end] === rowEntry[first]) end++;
    const all = Array.from({ length: end - first }, (_, at) => wordsOf(first + at));
    for (let row = first; row < end; row++) fuller[row] = first + fullest(all, row - first);
    first = end;
  }
  return fuller;
}

interface RowWords {
  readonly words: ReadonlySet<string>;
  readonly name: number;
  readonly grammar: Grammar | undefined;
}

function fullest(all: readonly RowWords[], own: number): number {
  const { words, name, grammar } = all[own]!;
  let best = own;
  for (const [at, other] of all.entries()) {
    if (other.name === name || other.grammar !== grammar) continue;
    if (other.words.size > (all[best]?.words.size ?? 0) && words.isSubsetOf(other.words)) best = at;
  }
  return best;
}
