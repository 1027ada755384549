import type { Placebos } from "../hub-panel.ts";
import type { HubReport, HubTier } from "../hub-report.ts";
import type { ShipmentReport } from "../shipments/shipment-report.ts";
import type { ImportNote } from "../trade-store.ts";

/** Everything that the HTML report shows; embedded in it as JSON, so that each figure can be checked. */
export interface ReportData {
  /** Day of the report, `YYYY-MM-DD`. */
  readonly date: string;
  readonly engine: string;
  /** `null` where no trade statistics are imported that can answer. */
  readonly flows: ReportFlows | null;
  /** `null` where no shipments are imported. */
  readonly shipments: ShipmentReport | null;
  readonly events: readonly ReportEvent[];
  /** Names of the countries in the report, by ISO 3166-1 alpha-2 code. */
  readonly names: Readonly<Record<string, string>>;
  readonly files: readonly ImportNote[];
  readonly synthetic: boolean;
}

export interface ReportEvent {
  readonly date: string;
  readonly what: string;
}

export interface ReportFlows {
  readonly unit: "month" | "year";
  readonly periods: HubReport["periods"];
  readonly hubs: readonly ReportHub[];
  readonly map: readonly {
    readonly exporter: string;
    readonly hub: string;
    readonly postUsd: number;
    readonly excessUsd: number;
  }[];
  readonly offsetRatio: number | null;
  readonly placebo: Placebos;
  readonly weights: string;
  readonly alertRule: string;
  readonly countrySets: string;
  readonly notes: readonly string[];
}

/** One hub: its tiers, and the sum of its high-priority goods period by period, USD. */
export interface ReportHub {
  readonly country: string;
  readonly tiers: readonly HubTier[];
  readonly differenceInDifferences: HubReport["differenceInDifferences"];
  readonly series: readonly { readonly period: string; readonly usd: number }[];
  readonly excessUsd: number;
}
