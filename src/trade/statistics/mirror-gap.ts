import { mean, median, robustScale, sum } from "./summary.ts";

export interface MirrorGap {
  /** (gap after − gap before) ÷ (exports after − exports before), means per period; `null` where exports did not rise. */
  readonly lostShare: number | null;
  /** Importer's over exporter's record, before and after; `null` without exports. */
  readonly coverageBefore: number | null;
  readonly coverageAfter: number | null;
  /** Change of ln coverage against the pair's own months before, in robust standard deviations; `null` for a short past. */
  readonly change: number | null;
}

/** The gap between two records of one trade against the pair's own past. @param base number of leading base periods */
export function mirrorGap(exported: readonly number[], imported: readonly number[], base: number): MirrorGap {
  const before = { x: mean(exported.slice(0, base)), m: mean(imported.slice(0, base)) };
  const after = { x: mean(exported.slice(base)), m: mean(imported.slice(base)) };
  const rise = after.x - before.x;
  const logs = exported.map((x, t) =>
    x > 0 && (imported[t] ?? 0) > 0 ? Math.log((imported[t] ?? 0) / x) : null,
  );
  const past = logs.slice(0, base).filter((value) => value !== null);
  const recent = logs.slice(base).filter((value) => value !== null);
  const scale = Math.max(robustScale(past), 0.05);
  return {
    lostShare: rise > 0 ? (after.x - after.m - (before.x - before.m)) / rise : null,
    coverageBefore: ratio(imported.slice(0, base), exported.slice(0, base)),
    coverageAfter: ratio(imported.slice(base), exported.slice(base)),
    change: past.length >= 6 && recent.length > 0 ? (median(recent) - median(past)) / scale : null,
  };
}

function ratio(a: readonly number[], b: readonly number[]): number | null {
  const below = sum(b);
  return below > 0 ? sum(a) / below : null;
}
