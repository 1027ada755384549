import type { EntrySchema, ListEntry } from "../model/list-entry.ts";
import type { WeightTable } from "./weights.ts";

/** What is known of the party that is looked for. Countries are ISO 3166-1 alpha-2 codes. */
export interface MatchQuery {
  readonly names: readonly string[];
  readonly schema?: EntrySchema;
  readonly countries?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly gender?: "male" | "female" | "other";
  readonly identifiers?: readonly {
    readonly type?: string;
    readonly value: string;
    readonly country?: string;
  }[];
  readonly address?: string;
}

export interface SearchOptions {
  /** Lowest score returned, in [0, 1]; left out: the operating point for the schema of the listed party. */
  readonly threshold?: number;
  /** Most matches returned; 50 where left out. */
  readonly limit?: number;
  /** Only entries of these lists. */
  readonly lists?: readonly string[];
  readonly weights?: WeightTable;
}

/** A listed party with its score in [0, 1], the listed name that matched, and why. */
export interface Match {
  readonly entry: ListEntry;
  /** Name and evidence together. */
  readonly score: number;
  /** The name alone. */
  readonly nameScore: number;
  /** Log-odds of the evidence besides the name; 0 where there is none. */
  readonly evidence: number;
  readonly matchedName: string;
  readonly reasons: readonly Reason[];
}

/** One reason for or against; `points` are log-odds for evidence, and the score for the name itself. */
export interface Reason {
  readonly feature: string;
  readonly points: number;
  readonly text: string;
}
