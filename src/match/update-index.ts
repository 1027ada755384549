import type { ListEntry } from "../model/list-entry.ts";
import { buildIndex, type MatchIndex } from "./build-index.ts";
import type { Match, MatchQuery, SearchOptions } from "./query.ts";
import { search } from "./search.ts";

/** An index with changes on top of it: what was removed, and what was added since. */
export interface UpdatedIndex {
  readonly base: MatchIndex;
  readonly removed: ReadonlySet<string>;
  readonly added: MatchIndex;
  readonly addedEntries: readonly ListEntry[];
}

/** An entry's identity over all lists. */
export function entryKey({ list, id }: { readonly list: string; readonly id: string }): string {
  return `${list}\n${id}`;
}

/**
 * Adds and removes entries without building the whole index again; an added entry takes the place of one with the same list
 * and id. Searching the result (`searchUpdated`) gives the answers of a fresh build, with the added entries last.
 */
export function updateIndex(
  index: MatchIndex | UpdatedIndex,
  change: { readonly add?: readonly ListEntry[]; readonly remove?: readonly { list: string; id: string }[] },
): UpdatedIndex {
  const before: UpdatedIndex =
    "base" in index ? index : { base: index, removed: new Set(), added: buildIndex([]), addedEntries: [] };
  const gone = new Set([...(change.add ?? []), ...(change.remove ?? [])].map(entryKey));
  const kept = before.addedEntries.filter((entry) => !gone.has(entryKey(entry)));
  const addedEntries = [...kept, ...(change.add ?? [])];
  return {
    base: before.base,
    removed: new Set([...before.removed, ...gone]),
    added: buildIndex(addedEntries),
    addedEntries,
  };
}

/** `search` over an updated index. */
export function searchUpdated(index: UpdatedIndex, query: MatchQuery, options: SearchOptions = {}): Match[] {
  const all = { ...options, limit: Number.MAX_SAFE_INTEGER };
  const old = search(index.base, query, all).filter(({ entry }) => !index.removed.has(entryKey(entry)));
  // The sort is stable: of equal scores the older entry comes first.
  return [...old, ...search(index.added, query, all)]
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 50);
}
