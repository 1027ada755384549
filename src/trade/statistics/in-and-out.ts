import { correlation, mean, sum } from "./summary.ts";

/** What a hub takes in of a good and passes on, period by period. */
export interface InAndOut {
  readonly inUsd: readonly number[];
  readonly outUsd: readonly number[];
  readonly inKg: readonly number[];
  readonly outKg: readonly number[];
}

export interface InAndOutMatch {
  readonly excessIn: number;
  readonly excessOut: number;
  /** Smaller over larger excess, in [0, 1]; 0 where one side has none. */
  readonly match: number;
  /** Correlation of what goes in with what goes out `lag` periods later; `null` where it cannot be told. */
  readonly byLag: readonly { readonly lag: number; readonly correlation: number | null }[];
  /** USD a kg going out over USD a kg coming in, after the base; `null` without weights. */
  readonly unitValuePassThrough: number | null;
}

/** @param base number of leading periods that are the base window */
export function inAndOutMatch(flow: InAndOut, base: number): InAndOutMatch {
  const excessIn = excess(flow.inUsd, base);
  const excessOut = excess(flow.outUsd, base);
  const [low, high] = [Math.min(excessIn, excessOut), Math.max(excessIn, excessOut)];
  return {
    excessIn,
    excessOut,
    match: low <= 0 ? 0 : low / high,
    byLag: [0, 1, 2, 3].map((lag) => ({
      lag,
      correlation: correlation(flow.inUsd.slice(0, flow.inUsd.length - lag), flow.outUsd.slice(lag)),
    })),
    unitValuePassThrough: passThrough(flow, base),
  };
}

function excess(series: readonly number[], base: number): number {
  const after = series.slice(base);
  return sum(after) - after.length * mean(series.slice(0, base));
}

function passThrough(flow: InAndOut, base: number): number | null {
  const [inUsd, inKg] = [sum(flow.inUsd.slice(base)), sum(flow.inKg.slice(base))];
  const [outUsd, outKg] = [sum(flow.outUsd.slice(base)), sum(flow.outKg.slice(base))];
  return inKg > 0 && outKg > 0 && inUsd > 0 ? outUsd / outKg / (inUsd / inKg) : null;
}
