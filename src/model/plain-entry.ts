import type { ListEntry } from "./list-entry.ts";

/** A party of which nothing but its names is known: for tests, benches, and parties of other data that are looked for by name. */
export function plainEntry(of: Pick<ListEntry, "id" | "list" | "schema" | "names" | "citation">): ListEntry {
  return {
    ...of,
    addresses: [],
    countries: [],
    identifiers: [],
    birthDates: [],
    programmes: [],
    listed: null,
    delisted: null,
    measures: [],
  };
}
