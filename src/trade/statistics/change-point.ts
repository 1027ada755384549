import { mean, median, robustScale } from "./summary.ts";

/** How the alert is set; versioned with the score's weights. */
export interface AlertRule {
  readonly version: string;
  /** Periods of a rolling mean, to even out single deliveries. */
  readonly window: number;
  /** Drift that is forgiven each month, in standard deviations. */
  readonly slack: number;
  /** Most that one month adds, in standard deviations: a single large delivery is no trend. */
  readonly cap: number;
  /** Sum of forgiven rises at which an alert is given. */
  readonly threshold: number;
  /** Smallest rise against the base mean, as a ratio, for an alert. */
  readonly leastRatio: number;
  /** Floor under values, USD a period, before any ratio. */
  readonly floorUsd: number;
  /** Floor under the standard deviation of the logarithm: short calm histories look calmer than they are. */
  readonly leastScale: number;
}

export interface Alert {
  /** Position in the series at which the alert is given: no later period is used. */
  readonly at: number;
  /** Rolling mean there over the base mean. */
  readonly ratio: number;
  /** Standardised rise there. */
  readonly rise: number;
}

/** The rise of each period over the base, in robust standard deviations of the base; `null` before a window is full. */
export function standardisedRises(
  series: readonly number[],
  base: number,
  rule: AlertRule,
): readonly (number | null)[] {
  const smooth = rollingLogs(series, rule);
  const past = smooth.slice(0, base).filter((value) => value !== null);
  const centre = median(past);
  const scale = Math.max(robustScale(past), spread(past), rule.leastScale);
  return smooth.map((value) => (value === null ? null : (value - centre) / scale));
}

/**
 * The first break of a series with its own past: a one-sided cumulative sum (Page 1954) of standardised rises after the first
 * `base` periods. @returns `null` where there is none, or fewer than six base periods
 */
export function firstBreak(series: readonly number[], base: number, rule: AlertRule): Alert | null {
  if (base < 6 + rule.window) return null;
  const rises = standardisedRises(series, base, rule);
  const baseMean = Math.max(mean(series.slice(0, base)), rule.floorUsd);
  let total = 0;
  for (let at = base; at < series.length; at++) {
    const rise = rises[at] ?? 0;
    total = Math.max(0, total + Math.min(rise, rule.cap) - rule.slack);
    const recent = mean(series.slice(at - rule.window + 1, at + 1));
    const ratio = recent / baseMean;
    if (total >= rule.threshold && ratio >= rule.leastRatio) return { at, ratio, rise };
  }
  return null;
}

function rollingLogs(series: readonly number[], { window, floorUsd }: AlertRule): (number | null)[] {
  return series.map((_value, at) =>
    at < window - 1 ? null : Math.log(Math.max(mean(series.slice(at - window + 1, at + 1)), floorUsd)),
  );
}

function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
