/** A country built from others so that it resembles one before the event. */
export interface SyntheticControl {
  /** One per donor, each ≥ 0, together 1. */
  readonly weights: readonly number[];
  /** The built series over all periods. */
  readonly series: readonly number[];
  /** Root of the mean squared distance in the base window, in units of the series; at least a thousandth of the base mean. */
  readonly baseError: number;
  /** Mean of actual minus built after the base window, over the base error; large values are unusual. */
  readonly effectOverError: number;
}

/**
 * Synthetic control (Abadie, Diamond and Hainmueller 2010): weights by projected gradient on the simplex, fitted on the first
 * `base` periods. @param series the country, then each donor, all of one length @returns `null` for fewer than two donors
 */
export function syntheticControl(
  country: readonly number[],
  donors: readonly (readonly number[])[],
  base: number,
): SyntheticControl | null {
  if (donors.length < 2 || base < 3 || base >= country.length) return null;
  const weights = fitWeights(
    country.slice(0, base),
    donors.map((donor) => donor.slice(0, base)),
  );
  const series = country.map((_value, t) =>
    donors.reduce((total, donor, d) => total + (weights[d] ?? 0) * (donor[t] ?? 0), 0),
  );
  const gaps = country.map((value, t) => value - (series[t] ?? 0));
  // A perfect fit would make any difference endlessly unusual.
  const least = (LEAST_ERROR * country.slice(0, base).reduce((total, value) => total + value, 0)) / base;
  const fit = Math.sqrt(gaps.slice(0, base).reduce((total, gap) => total + gap * gap, 0) / base);
  const baseError = Math.max(fit, least);
  const after = gaps.slice(base);
  const effect = after.reduce((total, gap) => total + gap, 0) / after.length;
  return {
    weights,
    series,
    baseError,
    effectOverError: baseError === 0 ? Number.POSITIVE_INFINITY : effect / baseError,
  };
}

/** Smallest base error, as a share of the base mean. */
const LEAST_ERROR = 1e-3;

function fitWeights(target: readonly number[], donors: readonly (readonly number[])[]): number[] {
  const n = donors.length;
  const gram = donors.map((a) =>
    donors.map((b) => a.reduce((total, value, t) => total + value * (b[t] ?? 0), 0)),
  );
  const linear = donors.map((a) => a.reduce((total, value, t) => total + value * (target[t] ?? 0), 0));
  // The trace bounds the largest eigenvalue, so that a step of its inverse never overshoots.
  const step =
    1 /
    Math.max(
      gram.reduce((total, row, i) => total + (row[i] ?? 0), 0),
      Number.MIN_VALUE,
    );
  let weights = Array.from({ length: n }, () => 1 / n);
  for (let round = 0; round < 20_000; round++) {
    const gradient = gram.map(
      (row, i) => row.reduce((total, g, k) => total + g * (weights[k] ?? 0), 0) - (linear[i] ?? 0),
    );
    const next = ontoSimplex(weights.map((weight, i) => weight - step * (gradient[i] ?? 0)));
    const moved = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] ?? 0))));
    weights = next;
    if (moved < 1e-10) break;
  }
  return weights;
}

/** The nearest point with entries ≥ 0 and sum 1 (Duchi et al. 2008). */
function ontoSimplex(point: readonly number[]): number[] {
  const sorted = [...point].sort((a, b) => b - a);
  let total = 0;
  let shift = 0;
  sorted.forEach((value, i) => {
    total += value;
    const candidate = (total - 1) / (i + 1);
    if (value > candidate) shift = candidate;
  });
  return point.map((value) => Math.max(0, value - shift));
}
