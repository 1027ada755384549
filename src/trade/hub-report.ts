import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Database, TRADE_DATA } from "./duckdb.ts";
import { didOfHub } from "./hub-did.ts";
import { canAlarm, isTier, type Panel, type Placebos, placebos, type Series } from "./hub-panel.ts";
import { type BothRecords, pairsOf, passagesOf } from "./hub-records.ts";
import { firstBreak, standardisedRises } from "./statistics/change-point.ts";
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

/** What is known of one tier of goods in one hub. */
export interface HubTier {
  readonly tier: string;
  readonly baseMeanUsd: number;
  readonly postMeanUsd: number;
  readonly ratio: number | null;
  readonly excessUsd: number;
  /** `null`: none, or unknown where `alarmKnown` is false. */
  readonly alert: { readonly period: string; readonly ratio: number } | null;
  /** Whether the past is long enough for the alarm; annual data never are. */
  readonly alarmKnown: boolean;
  readonly synthetic: { readonly effectOverError: number; readonly placebosAsLarge: string } | null;
  readonly mirror: MirrorGap | null;
  readonly inAndOut: InAndOutMatch | null;
  readonly score: DiversionScore;
}

/** The report of one hub; the JSON contract of `trace hub`. Money is USD a period. */
export interface HubReport {
  readonly country: string;
  readonly unit: "month" | "year";
  readonly periods: { readonly base: readonly [string, string]; readonly post: readonly [string, string] };
  readonly tiers: readonly HubTier[];
  readonly differenceInDifferences:
    | (Coefficient & { readonly rows: number; readonly clusters: number; readonly against: string })
    | null;
  /** How often goods and countries that nobody suspects alarm under the same rule. */
  readonly placebo: Placebos;
  readonly notes: readonly string[];
}

/** Everything that the imported flows say of one hub. */
export async function reportHub(db: Database, country: string, panel: Panel): Promise<HubReport> {
  const own = panel.series.filter((one) => one.country === country && isTier(one.goods));
  const mirrors = pairsOf(await db.ask("mirror-gap"), country, panel.settings);
  const passages = passagesOf(await db.ask("in-out"), { country, periods: panel.periods });
  const weights = scoreWeights();
  const tiers = own
    .sort((a, b) => (a.goods < b.goods ? -1 : 1))
    .map((one) => tierOf(one, { panel, mirrors, passages, weights }));
  const { periods, base } = panel;
  const placebo = placebos(panel);
  return {
    country,
    unit: panel.settings.freq === "M" ? "month" : "year",
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
  const { base, periods, rule } = panel;
  const [before, after] = [one.usd.slice(0, base), one.usd.slice(base)];
  const [baseMean, postMean] = [mean(before), mean(after)];
  const alert = firstBreak(one.usd, base, rule);
  const mirror = mirrors === null ? null : mirrorGap(mirrors.exported, mirrors.imported, mirrors.base);
  const inAndOut = passages === null ? null : inAndOutMatch(passages, base);
  return {
    tier: one.goods,
    baseMeanUsd: baseMean,
    postMeanUsd: postMean,
    ratio: after.length === 0 ? null : postMean / Math.max(baseMean, rule.floorUsd),
    excessUsd: sum(after) - after.length * baseMean,
    alert: alert === null ? null : { period: periods[alert.at] ?? "", ratio: alert.ratio },
    alarmKnown: canAlarm(base, rule),
    synthetic: syntheticOf(one, panel),
    mirror,
    inAndOut,
    score: diversionScore(
      {
        excess: excessComponent(before, after, panel),
        break: breakComponent(one.usd, panel),
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

/** Periods whose mean is "now": a year of months, or the last two years. */
const RECENT = { M: 12, A: 2 } as const;
/** Fewer recent periods say too little of their own scatter; that of the past stands in. */
const FEWEST_RECENT = 3;

/** ln of the mean of the last twelve months (two years) over the base mean, with the standard error of the periods' scatter. */
function excessComponent(
  before: readonly number[],
  after: readonly number[],
  { settings }: Panel,
): RawComponent {
  const recent = after.slice(-RECENT[settings.freq]);
  if (recent.length === 0 || before.length === 0) return null;
  const floor = settings.floorUsd;
  const value = Math.log(Math.max(mean(recent), floor) / Math.max(mean(before), floor));
  const few = recent.length < FEWEST_RECENT;
  const logs = (few ? [...before, ...recent] : recent).map((usd) => Math.log(Math.max(usd, floor)));
  const centre = mean(logs);
  const spread = Math.sqrt(mean(logs.map((log) => (log - centre) ** 2)));
  const error = few ? spread : spread / Math.sqrt(logs.length - 1);
  return { value, low: value - 1.96 * error, high: value + 1.96 * error };
}

function breakComponent(usd: readonly number[], { base, rule }: Panel): RawComponent {
  if (!canAlarm(base, rule)) return null;
  const rises = standardisedRises(usd, base, rule).slice(-6);
  const known = rises.filter((rise) => rise !== null);
  if (known.length === 0 || usd.length <= base) return null;
  return { value: Math.max(...known), low: Math.min(...known), high: Math.max(...known) };
}

/** Third countries that resemble the hub before the start; hubs themselves where there are no others. */
function syntheticOf(one: Series, panel: Panel): HubTier["synthetic"] {
  const pool = donorsFor(one, panel);
  const resemble = (chosen: Series, others: readonly Series[]): number | null => {
    const level = (usd: readonly number[]): number[] => {
      const unit = Math.max(mean(usd.slice(0, panel.base)), panel.rule.floorUsd);
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

function donorsFor(one: Series, { series, hubs, target, base, rule }: Panel): readonly Series[] {
  const same = series.filter(
    ({ country, goods, usd }) =>
      goods === one.goods &&
      country !== one.country &&
      country !== target &&
      mean(usd.slice(0, base)) > rule.floorUsd,
  );
  const others = same.filter(({ country }) => !hubs.has(country));
  return others.length >= 3 ? others : same;
}

/** The weights of the diversion score. */
export function scoreWeights(): ScoreWeights {
  return JSON.parse(readFileSync(join(TRADE_DATA, "score-weights.json"), "utf8"));
}

function notesOf(
  { series, hubs, target, settings }: Panel,
  tiers: readonly HubTier[],
  { goods }: Placebos,
): string[] {
  const notes = ["Excess, break and score are signs to ask about, not findings against a country or a firm."];
  if (settings.freq === "A")
    notes.push(
      "Annual data: the alarm needs months and is unknown; 2022 counts as since, although its first two months were before.",
    );
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
      `The files hold ${others.size === 1 ? "one third country that is no hub" : `${others.size} third countries that are no hubs`}: difference in differences and synthetic controls compare hubs with each other, which understates.`,
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
