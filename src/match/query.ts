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
  /** Most matches returned, or parties by `searchParties`; 50 where left out. */
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
  /** Set where no name of its own brought the entry: the matching entry of another list that is the same party. */
  readonly sameAs?: ListEntry;
}

/**
 * The matches that are one party: the best one first, then what its entry's party matches or stands as on other lists. An entry that is
 * there for being the same party alone says so (`sameAs`) and has a score of at most `SAME_PARTY_SCORE`.
 */
export type MatchedParty = readonly [Match, ...Match[]];

/** One reason for or against; `points` are log-odds for evidence, and the score for the name itself. */
export interface Reason {
  readonly feature: string;
  readonly points: number;
  readonly text: string;
}
