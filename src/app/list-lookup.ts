import type { ListEntry } from "../model/list-entry.ts";
import { listedPlaces } from "../trade/shipments/listed-places.ts";
import type { ListLookup } from "../trade/shipments/open-shipments.ts";
import { LISTED_SCORE, type Screener, screenQuery } from "./screen.ts";

/** Holds parties of shipments against the lists of a screener, by the matching engine; addresses by those of the entries. */
export function listLookup(screener: Screener): ListLookup {
  const places = listedPlaces(entriesOf(screener));
  return {
    party({ name, country, address }) {
      const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      if (letters < 2) return { listed: null, similar: null };
      const query = {
        names: [name.slice(0, 1000)],
        ...(country === null ? {} : { countries: [country] }),
        ...(address === null ? {} : { address }),
      };
      // An address on a list of its own is no party; addresses are looked up apart.
      const [best] = screenQuery(query, screener, { limit: 5 }).matches.filter(
        ({ nameScore }) => nameScore > 0.5,
      );
      if (best === undefined) return { listed: null, similar: null };
      const entry = `${best.list}:${best.entryId}`;
      return best.score >= LISTED_SCORE ? { listed: entry, similar: null } : { listed: null, similar: entry };
    },
    address: (text) => places.find(text),
  };
}

function* entriesOf({ index: { entries } }: Screener): Generator<ListEntry> {
  for (let at = 0; at < entries.length; at++) {
    const entry = entries.at(at);
    if (entry !== undefined) yield entry;
  }
}
