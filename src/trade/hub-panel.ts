import { type Database, sumOf } from "./duckdb.ts";
import type { Settings } from "./open-flows.ts";
import { type AlertRule, firstBreak } from "./statistics/change-point.ts";
import { mean } from "./statistics/summary.ts";

/**
 * Chosen on the EU's monthly exports of sanctioned goods to six neighbours (2020 to February 2022, when nothing had happened yet):
 * of rules under 5 % false alarms, the one that found invented diversion soonest. `npm run bench:trade` prints both.
 */
export const ALERT_RULE: AlertRule = {
  version: "alert-1",
  window: 3,
  slack: 1.5,
  cap: 6,
  threshold: 8,
  leastRatio: 2,
  floorUsd: 10_000,
  leastScale: 0.35,
};

/** Exports of the coalition to one country in one group of goods, USD a period; months without a row are 0. */
export interface Series {
  readonly country: string;
  /** A tier of the Common High Priority List, or `HS` and a chapter. */
  readonly goods: string;
  readonly usd: readonly number[];
}

/** Alarms where none should be: before anything happened, in other goods, in other countries. */
export interface Placebos {
  /** Every series of goods to hubs, cut before the start, with an invented start a year earlier. */
  readonly earlier: Placebo;
  readonly goods: Placebo;
  readonly countries: Placebo;
}

export interface Placebo {
  readonly tested: number;
  readonly alarms: number;
}

/** The whole panel of series, read once for all hubs. */
export interface Panel {
  readonly periods: readonly string[];
  /** Number of leading periods before the start. */
  readonly base: number;
  readonly series: readonly Series[];
  readonly hubs: ReadonlySet<string>;
  readonly target: string;
  readonly settings: Settings;
  /** The alert with the floor of one period. */
  readonly rule: AlertRule;
}

export async function readPanel(db: Database, hubs: readonly string[], settings: Settings): Promise<Panel> {
  const rows = await db.ask("hub-series");
  const periods = [...new Set(rows.map(({ period }) => String(period)))].sort();
  const at = new Map(periods.map((period, index) => [period, index]));
  const found = new Map<string, { country: string; goods: string; usd: number[] }>();
  for (const row of rows) {
    const key = `${row.country} ${row.goods}`;
    let one = found.get(key);
    if (one === undefined) {
      one = { country: String(row.country), goods: String(row.goods), usd: periods.map(() => 0) };
      found.set(key, one);
    }
    one.usd[at.get(String(row.period)) ?? 0] = sumOf(row.value_usd);
  }
  return {
    periods,
    base: periods.filter((period) => period < settings.postFrom).length,
    series: [...found.values()],
    hubs: new Set(hubs),
    target: settings.target,
    settings,
    rule: { ...ALERT_RULE, floorUsd: settings.floorUsd },
  };
}

/** Whether `base` periods are enough past for the alert to be given at all. */
export function canAlarm(base: number, { window }: AlertRule): boolean {
  return base >= 6 + window;
}

/** Goods outside the tiers in every hub, and tiers in third countries that are no hubs, under the same rule. */
export function placebos({ series, hubs, target, base, rule }: Panel): Placebos {
  const judge = (chosen: readonly Series[], start: number = base): Placebo => {
    if (!canAlarm(start, rule)) return { tested: 0, alarms: 0 };
    const large = chosen.filter(({ usd }) => mean(usd.slice(0, start)) > rule.floorUsd);
    return {
      tested: large.length,
      alarms: large.filter(({ usd }) => firstBreak(usd, start, rule) !== null).length,
    };
  };
  const before = series
    .filter(({ country }) => country !== target)
    .map((one) => ({ ...one, usd: one.usd.slice(0, base) }));
  return {
    earlier: base > 12 ? judge(before, base - 12) : { tested: 0, alarms: 0 },
    goods: judge(series.filter(({ country, goods }) => hubs.has(country) && !isTier(goods))),
    countries: judge(
      series.filter(({ country, goods }) => !hubs.has(country) && country !== target && isTier(goods)),
    ),
  };
}

/** Whether goods are a tier of the Common High Priority List; the others are chapters. */
export function isTier(goods: string): boolean {
  return !goods.startsWith("HS");
}
