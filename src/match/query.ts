import type { EntrySchema, ListEntry } from "../model/list-entry.ts";
import type { WeightTable } from "./weights.ts";

/** What is known of the party that is looked for. Countries are ISO 3166-1 alpha-2 codes. */
export interface MatchQuery {
  readonly names: readonly string[];
  readonly schema?: EntrySchema;
  readonly countries?: readonly string[];
  readonly birthDate?: string;
  readonly identifiers?: readonly {
    readonly type?: string;
    readonly value: string;
    readonly country?: string;
  }[];
  readonly address?: string;
}

export interface SearchOptions {
  /** Lowest score returned; left out: the threshold of the weights. */
  readonly threshold?: number;
  readonly limit?: number;
  /** Only entries of these lists. */
  readonly lists?: readonly string[];
  readonly weights?: WeightTable;
}

/** A listed party with its score in [0, 1], the listed name that matched, and why. */
export interface Match {
  readonly entry: ListEntry;
  readonly score: number;
  readonly nameScore: number;
  readonly matchedName: string;
  readonly reasons: readonly Reason[];
}

/** One reason for or against; `points` is what it added to the score. */
export interface Reason {
  readonly feature: string;
  readonly points: number;
  readonly text: string;
}
