import type { EntrySchema, ListEntry } from "../../src/model/list-entry.ts";
import { plainEntry } from "../../src/model/plain-entry.ts";

/** A listed party of the bench with names alone. */
export function benchEntry(id: string, names: readonly string[], schema: EntrySchema): ListEntry {
  return plainEntry({
    id,
    list: "bench",
    schema,
    names: names.map((value) => ({ value, type: "alias", strength: "strong" })),
    citation: { authority: "bench", pinpoint: id, version: "1", url: "https://example.org" },
  });
}
