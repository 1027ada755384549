import type { ListEntry } from "../../model/list-entry.ts";
import { UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";

/**
 * Holdings that a list itself states between its entries (OFAC ADVANCED: "Owned or Controlled By"). The list gives no
 * percentage, so the holding is a range from 0 to 100. Ids are the entries' own.
 */
export function stakesOfEntries(entries: readonly ListEntry[]): Stake[] {
  return entries.flatMap((entry) =>
    (entry.relationships ?? []).flatMap(({ label, otherId }): Stake[] => {
      if (otherId === undefined || !/owned or controlled by/i.test(label)) return [];
      return [{ owner: otherId, owned: entry.id, ...UNKNOWN_PERCENT, kind: "ownership", source: entry.id }];
    }),
  );
}
