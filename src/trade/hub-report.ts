import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Database, sumOf, TRADE_DATA } from "./duckdb.ts";
import { didOfHub } from "./hub-did.ts";
import { type BothRecords, pairsOf, passagesOf } from "./hub-records.ts";
import type { Settings } from "./open-flows.ts";
import { type AlertRule, firstBreak, standardisedRises } from "./statistics/change-point.ts";
import type { Coefficient } from "./statistics/difference-in-differences.ts";
import { type InAndOut, type InAndOutMatch, inAndOutMatch } from "./statistics/in-and-out.ts";
import { type MirrorGap, mirrorGap } from "./statistics/mirror-gap.ts";
import {
  type DiversionScore,
  diversionScore,
  type RawComponent,
  type ScoreWeights,
} from "./statistics/score.ts";
import { mean, sum } from "./statistics/summary.ts";
import { syntheticControl } from "./statistics/synthetic-control.ts";

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

/** What is known of one tier of goods in one hub. */
export interface HubTier {
  readonly tier: string;
  readonly baseMeanUsd: number;
  readonly postMeanUsd: number;
  readonly ratio: number | null;
  readonly excessUsd: number;
  readonly alert: { readonly period: string; readonly ratio: number } | null;
  readonly synthetic: { readonly effectOverError: number; readonly placebosAsLarge: string } | null;
  readonly mirror: MirrorGap | null;
  readonly inAndOut: InAndOutMatch | null;
  readonly score: DiversionScore;
}

/** The report of one hub; the JSON contract of `trace hub`. Money is USD a period. */
export interface HubReport {
  readonly country: string;
  readonly periods: { readonly base: readonly [string, string]; readonly post: readonly [string, string] };
  readonly tiers: readonly HubTier[];
  readonly differenceInDifferences:
    | (Coefficient & { readonly rows: number; readonly clusters: number; readonly against: string })
    | null;
  /** How often goods and countries that nobody suspects alarm under the same rule. */
  readonly placebo: Placebos;
  readonly notes: readonly string[];
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
  };
}

/** Everything that the imported flows say of one hub. */
export async function reportHub(db: Database, country: string, panel: Panel): Promise<HubReport> {
  const own = panel.series.filter((one) => one.country === country && isTier(one.goods));
  const mirrors = pairsOf(await db.ask("mirror-gap"), country);
  const passages = passagesOf(await db.ask("in-out"), { country, periods: panel.periods });
  const weights = scoreWeights();
  const tiers = own
    .sort((a, b) => (a.goods < b.goods ? -1 : 1))
    .map((one) => tierOf(one, { panel, mirrors, passages, weights }));
  const { periods, base } = panel;
  const placebo = placebos(panel);
  return {
    country,
    periods: {
      base: [periods[0] ?? "", periods[base - 1] ?? ""],
      post: [periods[base] ?? "", periods.at(-1) ?? ""],
    },
    tiers,
    differenceInDifferences: await didOfHub(db, country),
    placebo,
    notes: notesOf(panel, tiers, placebo),
  };
}

interface Sources {
  readonly panel: Panel;
  readonly mirrors: BothRecords | null;
  readonly passages: InAndOut | null;
  readonly weights: ScoreWeights;
}

function tierOf(one: Series, { panel, mirrors, passages, weights }: Sources): HubTier {
  const { base, periods } = panel;
  const [before, after] = [one.usd.slice(0, base), one.usd.slice(base)];
  const [baseMean, postMean] = [mean(before), mean(after)];
  const alert = firstBreak(one.usd, base, ALERT_RULE);
  const mirror = mirrors === null ? null : mirrorGap(mirrors.exported, mirrors.imported, mirrors.base);
  const inAndOut = passages === null ? null : inAndOutMatch(passages, base);
  return {
    tier: one.goods,
    baseMeanUsd: baseMean,
    postMeanUsd: postMean,
    ratio: after.length === 0 ? null : postMean / Math.max(baseMean, ALERT_RULE.floorUsd),
    excessUsd: sum(after) - after.length * baseMean,
    alert: alert === null ? null : { period: periods[alert.at] ?? "", ratio: alert.ratio },
    synthetic: syntheticOf(one, panel),
    mirror,
    inAndOut,
    score: diversionScore(
      {
        excess: excessComponent(before, after),
        break: breakComponent(one.usd, base),
        gap: mirror?.lostShare === null || mirror === null ? null : exact(mirror.lostShare),
        match: inAndOut === null ? null : exact(inAndOut.match),
      },
      weights,
    ),
  };
}

function exact(value: number): RawComponent {
  return { value, low: value, high: value };
}

/** ln of the mean of the last twelve periods over the base mean, with the standard error of the periods' own scatter. */
function excessComponent(before: readonly number[], after: readonly number[]): RawComponent {
  const recent = after.slice(-12);
  if (recent.length === 0 || before.length === 0) return null;
  const floor = ALERT_RULE.floorUsd;
  const value = Math.log(Math.max(mean(recent), floor) / Math.max(mean(before), floor));
  const logs = recent.map((usd) => Math.log(Math.max(usd, floor)));
  const centre = mean(logs);
  const error = Math.sqrt(mean(logs.map((log) => (log - centre) ** 2)) / Math.max(1, logs.length - 1));
  return { value, low: value - 1.96 * error, high: value + 1.96 * error };
}

function breakComponent(usd: readonly number[], base: number): RawComponent {
  if (base < 6 + ALERT_RULE.window) return null;
  const rises = standardisedRises(usd, base, ALERT_RULE).slice(-6);
  const known = rises.filter((rise) => rise !== null);
  if (known.length === 0 || usd.length <= base) return null;
  return { value: Math.max(...known), low: Math.min(...known), high: Math.max(...known) };
}

/** Third countries that resemble the hub before the start; hubs themselves where there are no others. */
function syntheticOf(one: Series, panel: Panel): HubTier["synthetic"] {
  const pool = donorsFor(one, panel);
  const resemble = (chosen: Series, others: readonly Series[]): number | null => {
    const level = (usd: readonly number[]): number[] => {
      const unit = Math.max(mean(usd.slice(0, panel.base)), ALERT_RULE.floorUsd);
      return usd.map((value) => value / unit);
    };
    return (
      syntheticControl(
        level(chosen.usd),
        others.map(({ usd }) => level(usd)),
        panel.base,
      )?.effectOverError ?? null
    );
  };
  const effect = resemble(one, pool);
  if (effect === null) return null;
  const placebos = pool
    .map((donor) =>
      resemble(
        donor,
        pool.filter((other) => other !== donor),
      ),
    )
    .filter((value) => value !== null);
  const asLarge = placebos.filter((value) => value >= effect).length;
  return { effectOverError: effect, placebosAsLarge: `${asLarge} of ${placebos.length}` };
}

function donorsFor(one: Series, { series, hubs, target, base }: Panel): readonly Series[] {
  const same = series.filter(
    ({ country, goods, usd }) =>
      goods === one.goods &&
      country !== one.country &&
      country !== target &&
      mean(usd.slice(0, base)) > ALERT_RULE.floorUsd,
  );
  const others = same.filter(({ country }) => !hubs.has(country));
  return others.length >= 3 ? others : same;
}

/** Goods outside the tiers in every hub, and tiers in third countries that are no hubs, under the same rule. */
export function placebos({ series, hubs, target, base }: Panel): Placebos {
  const judge = (chosen: readonly Series[], start: number = base): Placebo => {
    const large = chosen.filter(({ usd }) => mean(usd.slice(0, start)) > ALERT_RULE.floorUsd);
    return {
      tested: large.length,
      alarms: large.filter(({ usd }) => firstBreak(usd, start, ALERT_RULE) !== null).length,
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

function isTier(goods: string): boolean {
  return !goods.startsWith("HS");
}

function scoreWeights(): ScoreWeights {
  return JSON.parse(readFileSync(join(TRADE_DATA, "score-weights.json"), "utf8"));
}

function notesOf({ series, hubs, target }: Panel, tiers: readonly HubTier[], { goods }: Placebos): string[] {
  const notes = ["Excess, break and score are signs to ask about, not findings against a country or a firm."];
  if (goods.alarms > 0.05 * goods.tested) {
    notes.push(
      `Goods outside the tiers alarm too (${goods.alarms} of ${goods.tested}): the rise is not of high-priority goods alone, or the files hold controlled goods only.`,
    );
  }
  const others = new Set(
    series.filter(({ country }) => !hubs.has(country) && country !== target).map(({ country }) => country),
  );
  if (others.size < 3) {
    notes.push(
      `The files hold ${others.size} third countries that are no hubs: synthetic controls are built from other hubs, which understates.`,
    );
  }
  if (tiers.some(({ mirror }) => mirror === null))
    notes.push("The mirror gap is unknown: no records of the hub's own imports.");
  if (tiers.some(({ inAndOut }) => inAndOut === null))
    notes.push(
      "What the hub passed on is unknown: no records of its exports to the target, or of the target's imports.",
    );
  return notes;
}
