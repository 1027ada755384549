import type { Item, Party, Transaction } from "../../../model/transaction.ts";
import { hs6 } from "../item-frame.ts";
import type { EarTables } from "../tables.ts";
import type { RedFlagCatalogue } from "./catalogue.ts";

/** What a computation reads. */
export interface Observed {
  readonly transaction: Transaction;
  readonly tables: EarTables;
  readonly catalogue: RedFlagCatalogue;
  /** Listed parties at a party's address, other than the party itself; none where the lists were not searched. */
  readonly listedAt: (party: Party) => readonly ListedNeighbour[];
}

export interface ListedNeighbour {
  readonly entryId: string;
  readonly name: string;
  readonly address: string;
  readonly military: boolean;
}

/** A red flag that the facts show: the indicator of the catalogue, what it is about, and a sentence for the reader. */
export interface Sighting {
  readonly indicator: string;
  /** Makes the flag's id with the indicator, so that it can be resolved. */
  readonly subject: string;
  readonly because: string;
}

/** One small computation: every sighting in a transaction. */
export type Computation = (observed: Observed) => readonly Sighting[];

/** Roles of those who buy, receive or use the goods. */
export function customers({ parties }: Transaction): Party[] {
  return parties.filter(({ role }) =>
    ["purchaser", "intermediate-consignee", "ultimate-consignee", "end-user"].includes(role),
  );
}

/** Whether the country is known and outside the partner countries of part 746, Supplement No. 3. */
export function isOutsideCoalition(country: string | undefined, tables: EarTables): boolean {
  return country !== undefined && !tables.destinations.gecc.members.has(country);
}

/** Tier of the item on the Common High Priority List. */
export function tierOf(item: Item, tables: EarTables): string | undefined {
  return item.hs === undefined ? undefined : tables.highPriority.tierOf.get(hs6(item.hs));
}

/** Tiers 1 and 2: the nine codes that the alerts of 2023 name. */
export function isMostWanted(item: Item, tables: EarTables): boolean {
  const tier = tierOf(item, tables);
  return tier === "1" || tier === "2";
}

export function lineOf(item: Item, index: number): string {
  return String(item.line ?? index + 1);
}

/** The day after which a new company or a new demand stands out. */
export const INVASION = "2022-02-24";

/** Whether a date, whole or partial, can lie after the invasion: a bare "2022" can. */
export function canBeAfterInvasion(partial: string | undefined): boolean {
  return partial !== undefined && `${partial}${"-12-31".slice(partial.length - 4)}` > INVASION;
}

export function countryName(country: string, tables: EarTables): string {
  return tables.countries.names[country] ?? country;
}

/** Lower-case words of a text. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
