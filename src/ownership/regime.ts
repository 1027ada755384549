import type { Citation } from "../model/citation.ts";
import { isWithin, type PlainDate } from "../model/plain-date.ts";
import type { StakeKind } from "./stake.ts";

/** How one authority's 50 percent rule stood over time. */
export interface Regime {
  readonly id: RegimeId;
  readonly title: string;
  readonly versions: readonly RegimeVersion[];
}

export type RegimeId = (typeof REGIMES)[number];
export const REGIMES = ["us-ofac", "us-bis", "eu", "uk"] as const;

/** The arithmetic in force from `from` until the day before `to`. */
export interface RegimeVersion {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** Whether there is a rule at all in this interval; a stayed rule captures nobody. */
  readonly inForce: boolean;
  readonly threshold: number;
  /** `true`: the threshold itself captures ("50 percent or more"); `false`: only more does ("more than 50 percent"). */
  readonly inclusive: boolean;
  /** Whether stakes of several listed owners are added up; where not, still those of owners who act jointly. */
  readonly aggregated: boolean;
  /** What counts as owning: shares under every rule, votes and the right to appoint the board under the UK's. */
  readonly counts: readonly StakeKind[];
  /** Whether the authority asks, beside ownership, who controls the party by other means. */
  readonly control: boolean;
  /** The authority's own country (ISO 3166-1 alpha-2), where the rule speaks of foreign parties only. */
  readonly foreignOnly?: string;
  readonly citation: Citation;
  /** What the reader must know, for instance that the interval rests on the absence of an extension. */
  readonly note?: string;
}

/** The version in force on `date`, or `null` where the table does not reach back so far. */
export function regimeOn(regime: Regime, date: PlainDate): RegimeVersion | null {
  return regime.versions.find((version) => isWithin(date, version)) ?? null;
}

/** Whether a total of `percent` captures under `version`. */
export function captures(version: RegimeVersion, percent: number): boolean {
  return version.inclusive ? percent >= version.threshold - ROUNDING : percent > version.threshold + ROUNDING;
}

/** Sums of decimal percentages carry binary rounding: 16.7 + 16.7 + 16.6 must be 50. */
export const ROUNDING = 1e-9;
