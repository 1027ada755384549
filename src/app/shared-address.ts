import type { ListedNeighbour, Observed } from "../law/us-ear/part-732/observation.ts";
import { addressShare } from "../match/evidence.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { Party, Transaction } from "../model/transaction.ts";
import { addressWords } from "../norm/plain-name.ts";
import type { EmbeddedLaw } from "./embedded-data.ts";
import type { ScreenedMatch, Screener } from "./screen.ts";

/** A listed address by one of its numbers, so that a party's address is compared with few. */
interface Listed {
  readonly entry: number;
  readonly full: string;
  readonly words: readonly string[];
}

/** Share of the words of a listed address that must stand in the party's, all of its numbers among them. */
const SAME = 0.8;
/** An address of fewer words, such as a post box, says too little. */
const MIN_WORDS = 4;

const indexed = new WeakMap<Screener["index"]["entries"], ReadonlyMap<string, readonly Listed[]>>();

/** What the computations of red flags read: a party's listings are no neighbours of its own. */
export function observedIn(
  transaction: Transaction,
  screened: readonly { readonly party: Party; readonly matches: readonly ScreenedMatch[] }[],
  { law, screener }: { readonly law: EmbeddedLaw; readonly screener: Screener },
): Observed {
  const known = new Map(
    screened.map(({ party, matches }) => [
      party,
      new Set([...matches.map(({ entry }) => entry.id), ...(party.cleared ?? [])]),
    ]),
  );
  const { tables } = law.law;
  return {
    transaction,
    tables,
    catalogue: tables.redFlags,
    listedAt: (party) => listedAtAddress(party, { screener, known: known.get(party) ?? new Set() }),
  };
}

/**
 * Listed parties at the party's address, the party's own listings (`known`) apart. The lists' addresses are gathered when
 * the first party asks, once for all checks.
 */
function listedAtAddress(
  party: Party,
  of: { readonly screener: Screener; readonly known: ReadonlySet<string> },
): ListedNeighbour[] {
  if (party.address === undefined) return [];
  const words = new Set(addressWords(party.address));
  const numbers = [...words].filter((word) => /\d/u.test(word));
  if (numbers.length === 0 || words.size < MIN_WORDS) return [];
  const { entries } = of.screener.index;
  const byNumber = addressesByNumber(entries);
  const found = new Map<string, ListedNeighbour>();
  for (const number of numbers) {
    for (const listed of byNumber.get(number) ?? []) {
      if (addressShare(words, listed.words) < SAME) continue;
      const entry = entries.at(listed.entry);
      if (entry === undefined || of.known.has(entry.id) || found.has(entry.id)) continue;
      found.set(entry.id, neighbour(entry, listed.full));
    }
  }
  return [...found.values()].sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
}

function neighbour(entry: ListEntry, address: string): ListedNeighbour {
  return {
    entryId: entry.id,
    name: entry.names[0]?.value ?? entry.id,
    address,
    military: entry.measures.some(({ kind }) => kind.startsWith("military")),
  };
}

/** Each address stands under its longest number, which is the rarest. */
function addressesByNumber(entries: Screener["index"]["entries"]): ReadonlyMap<string, readonly Listed[]> {
  const known = indexed.get(entries);
  if (known !== undefined) return known;
  const made = new Map<string, Listed[]>();
  for (let position = 0; position < entries.length; position++) {
    const entry = entries.at(position);
    // Addresses that stand on a list of their own are screened as parties are.
    if (entry === undefined || entry.schema === "Address") continue;
    for (const { full } of entry.addresses) {
      const words = [...new Set(addressWords(full))];
      if (words.length < MIN_WORDS) continue;
      const [key] = words
        .filter((word) => /\d/u.test(word))
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      if (key === undefined) continue;
      const same = made.get(key);
      if (same === undefined) made.set(key, [{ entry: position, full, words }]);
      else same.push({ entry: position, full, words });
    }
  }
  indexed.set(entries, made);
  return made;
}
