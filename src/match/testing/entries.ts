import type { ListEntry } from "../../model/list-entry.ts";
import { plainEntry } from "../../model/plain-entry.ts";

/** A synthetic list entry for tests. */
export function testEntry(id: string, names: readonly string[], over: Partial<ListEntry> = {}): ListEntry {
  return {
    ...plainEntry({
      id,
      list: "synthetic",
      schema: "Person",
      names: names.map((value) => ({ value, type: "alias", strength: "strong" })),
      citation: { authority: "test", pinpoint: "synthetic", version: "1", url: "https://example.org" },
    }),
    ...over,
  };
}
