import type { EntrySchema, ListEntry } from "../../src/model/list-entry.ts";

/** A listed party of the bench with names alone. */
export function plainEntry(id: string, names: readonly string[], schema: EntrySchema): ListEntry {
  return {
    id,
    list: "bench",
    schema,
    names: names.map((value) => ({ value, type: "alias", strength: "strong" })),
    addresses: [],
    countries: [],
    identifiers: [],
    birthDates: [],
    programmes: [],
    listed: null,
    delisted: null,
    measures: [],
    citation: { authority: "bench", pinpoint: id, version: "1", url: "https://example.org" },
  };
}
