import { addressShare } from "../../match/evidence.ts";
import type { ListEntry } from "../../model/list-entry.ts";
import { addressWords } from "../../norm/plain-name.ts";

/** Addresses of listed parties, to be looked up by the words of another. */
export interface ListedPlaces {
  /** The entry (`list:id`) of an address that has nearly all the words of a listed one and each of its numbers; `null`: none. */
  find(address: string): string | null;
}

interface Place {
  readonly entry: string;
  readonly words: readonly string[];
}

/** Share of the listed address's words that must stand in the other; the bound of the matching engine's own evidence. */
const SAME_ADDRESS = 0.8;
/** A bare street number and a town fit too many places. */
const FEWEST_WORDS = 4;

/** Indexes addresses by their numbers, since every number of the listed address must be in the other. */
export function listedPlaces(entries: Iterable<ListEntry>): ListedPlaces {
  const byNumber = new Map<string, Place[]>();
  for (const { list, id, addresses } of entries) {
    for (const { full } of addresses) {
      const words = [...new Set(addressWords(full))];
      const number = words.filter((word) => /\d/.test(word)).sort((a, b) => b.length - a.length)[0];
      if (number === undefined || words.length < FEWEST_WORDS) continue;
      const place = { entry: `${list}:${id}`, words };
      byNumber.set(number, [...(byNumber.get(number) ?? []), place]);
    }
  }
  return {
    find(address) {
      const words = new Set(addressWords(address));
      for (const word of words)
        for (const place of byNumber.get(word) ?? [])
          if (addressShare(words, place.words) >= SAME_ADDRESS) return place.entry;
      return null;
    },
  };
}
