import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation } from "../../model/citation.ts";
import { TRADE_DATA } from "../duckdb.ts";

export type ShipmentFlagId =
  | "listed"
  | "similar-name"
  | "shared-address"
  | "crowded-address"
  | "one-hop"
  | "two-hops"
  | "founded-after"
  | "first-after"
  | "volume-jump"
  | "outside-business"
  | "high-price"
  | "supplier-switch"
  | "one-consignee";

/** The versioned table `data/trade/shipment-flags.json`. */
export interface ShipmentFlagTable {
  readonly version: string;
  readonly rules: ShipmentRules;
  readonly documents: Readonly<
    Record<string, { readonly authority: string; readonly date: string; readonly title: string }>
  >;
  readonly flags: readonly {
    readonly id: ShipmentFlagId;
    readonly weight: number;
    readonly title: string;
    readonly document: string;
  }[];
}

/** Bounds of the flags. Months and days are counted, money is USD a month, the rest are ratios and counts. */
export interface ShipmentRules {
  /** Score from which a check raises a red flag. */
  readonly flagAt: number;
  readonly event: string;
  readonly leastMonthsBefore: number;
  readonly jumpRatio: number;
  readonly jumpFloorUsd: number;
  readonly dependenceShare: number;
  readonly dependenceLeast: number;
  readonly priceRatio: number;
  readonly priceLeast: number;
  readonly priceShare: number;
  readonly switchDays: number;
  readonly switchOverlapDays: number;
  readonly switchLeast: number;
  readonly crowdedAddress: number;
  readonly mostPartners: number;
}

/** Whether a flag is raised; `unknown` where the records cannot tell, with the reason in `because`. */
export interface JudgedFlag {
  readonly id: ShipmentFlagId;
  readonly raised: "yes" | "no" | "unknown";
  readonly because: string;
}

export function shipmentFlagTable(): ShipmentFlagTable {
  return JSON.parse(readFileSync(join(TRADE_DATA, "shipment-flags.json"), "utf8"));
}

/** The document that a flag comes from. */
export function documentOf(id: ShipmentFlagId, table: ShipmentFlagTable): Citation {
  const document = table.flags.find((flag) => flag.id === id)?.document ?? "";
  const { authority = "", date = "", title = "" } = table.documents[document] ?? {};
  return { authority, pinpoint: `${document}, ${title}`, version: date, url: "" };
}

/**
 * 1 - Π (1 - weight) over the raised flags, in [0, 1]; the interval's ends take the unknown ones as not raised and as raised.
 * A further raised flag never lowers it.
 */
export function shipmentScore(
  flags: readonly JudgedFlag[],
  table: ShipmentFlagTable,
): { readonly score: number; readonly interval: readonly [number, number] } {
  const weightOf = (id: ShipmentFlagId): number => table.flags.find((flag) => flag.id === id)?.weight ?? 0;
  const clear = (counted: readonly JudgedFlag[]): number =>
    counted.reduce((left, { id }) => left * (1 - weightOf(id)), 1);
  const raised = flags.filter((flag) => flag.raised === "yes");
  const possible = flags.filter((flag) => flag.raised !== "no");
  const score = 1 - clear(raised);
  return { score, interval: [score, 1 - clear(possible)] };
}
