import type { PercentRange } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";

/**
 * A percentage of one class of shares as a percentage of the whole capital: `percent × part ÷ 100` at both ends, where
 * `part` is what the class makes of the whole. Where the part is not stated it is 0 to 100, so nothing is certain.
 */
export function partOfCapital(
  percent: PercentRange,
  of: { readonly shareClass: string | undefined; readonly part: PercentRange },
): Pick<Stake, "low" | "high" | "shareClass"> {
  if (of.shareClass === undefined) return { low: percent.low, high: percent.high };
  return {
    low: (percent.low * of.part.low) / 100,
    high: (percent.high * of.part.high) / 100,
    shareClass: of.shareClass,
  };
}
