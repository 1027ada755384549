import { numberOf, type Row, sumOf } from "./duckdb.ts";
import type { Settings } from "./open-flows.ts";
import type { InAndOut } from "./statistics/in-and-out.ts";

/** The exporters' and the importer's record of one trade, period by period; `base` leading periods stand before the start. */
export interface BothRecords {
  readonly exported: readonly number[];
  readonly imported: readonly number[];
  readonly base: number;
}

const FEWEST_BASE_PERIODS = { M: 6, A: 2 } as const;

/** Both records of the coalition's trade with the hub, all tiers together, over the periods that both tell. */
export function pairsOf(
  rows: readonly Row[],
  country: string,
  { freq, postFrom }: Settings,
): BothRecords | null {
  const byPeriod = new Map<string, [number, number]>();
  for (const row of rows) {
    if (row.importer !== country || row.tier === "none") continue;
    const sums = byPeriod.get(String(row.period)) ?? [0, 0];
    sums[0] += sumOf(row.exported_usd);
    sums[1] += sumOf(row.imported_usd);
    byPeriod.set(String(row.period), sums);
  }
  const periods = [...byPeriod.keys()].sort();
  const base = periods.filter((period) => period < postFrom).length;
  if (base < FEWEST_BASE_PERIODS[freq] || base === periods.length) return null;
  return {
    exported: periods.map((period) => byPeriod.get(period)?.[0] ?? 0),
    imported: periods.map((period) => byPeriod.get(period)?.[1] ?? 0),
    base,
  };
}

/** What the hub took in and passed on, by its own record, or the target's where it gives none; `null` where neither is known. */
export function passagesOf(
  rows: readonly Row[],
  { country, periods }: { readonly country: string; readonly periods: readonly string[] },
): InAndOut | null {
  const own = rows.filter(({ hub }) => hub === country);
  const byHub = own.some((row) => sumOf(row.out_usd) > 0);
  if (!byHub && !own.some((row) => sumOf(row.target_usd) > 0)) return null;
  const [out, outKg] = byHub ? ["out_usd", "out_kg"] : ["target_usd", "target_kg"];
  const total = (column: string): number[] => {
    const sums = periods.map(() => 0);
    for (const row of own) {
      const at = periods.indexOf(String(row.period));
      if (at !== -1) sums[at] = (sums[at] ?? 0) + (numberOf(row[column]) ?? 0);
    }
    return sums;
  };
  return {
    inUsd: total("in_usd"),
    inKg: total("in_kg"),
    outUsd: total(out ?? ""),
    outKg: total(outKg ?? ""),
  };
}
