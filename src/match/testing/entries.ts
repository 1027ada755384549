import type { ListEntry } from "../../model/list-entry.ts";

/** A synthetic list entry for tests. */
export function testEntry(id: string, names: readonly string[], over: Partial<ListEntry> = {}): ListEntry {
  return {
    id,
    list: "synthetic",
    schema: "Person",
    names: names.map((value) => ({ value, type: "alias", strength: "strong" })),
    addresses: [],
    countries: [],
    identifiers: [],
    birthDates: [],
    programmes: [],
    listed: null,
    delisted: null,
    measures: [],
    citation: { authority: "test", pinpoint: "synthetic", version: "1", url: "https://example.org" },
    ...over,
  };
}
