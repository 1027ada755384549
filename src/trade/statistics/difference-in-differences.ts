/** One cell of the panel: the logarithm of a trade and what it depends on. */
export interface PanelRow {
  readonly outcome: number;
  readonly regressors: readonly number[];
  /** One group per set of fixed effects, for instance pair-product, pair-time, exporter-product-time. */
  readonly groups: readonly string[];
  readonly cluster: string;
}

export interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
  /** estimate ± 1.96 standard errors. */
  readonly interval: readonly [number, number];
}

export interface Regression {
  readonly coefficients: readonly Coefficient[];
  readonly rows: number;
  readonly clusters: number;
}

/**
 * Least squares with several sets of fixed effects, removed by alternating projections (Guimarães and Portugal 2010), and
 * standard errors clustered by `cluster` (Liang and Zeger 1986, with G / (G - 1)). @returns `null` where the regressors
 * are collinear with the fixed effects or there are fewer than two clusters.
 */
export function fixedEffectsRegression(panel: readonly PanelRow[]): Regression | null {
  const count = panel[0]?.regressors.length ?? 0;
  const groups = indexGroups(panel);
  const y = within(
    panel.map(({ outcome }) => outcome),
    groups,
  );
  const x = Array.from({ length: count }, (_unused, k) =>
    within(
      panel.map(({ regressors }) => regressors[k] ?? 0),
      groups,
    ),
  );
  const cross = x.map((a) => x.map((b) => dot(a, b)));
  const inverse = invert(cross);
  if (inverse === null) return null;
  const xy = x.map((a) => dot(a, y));
  const beta = inverse.map((row) => dot(Float64Array.from(row), Float64Array.from(xy)));
  const residual = y.map((value, i) => value - beta.reduce((sum, b, k) => sum + b * (x[k]?.[i] ?? 0), 0));
  const scores = clusterScores(panel, x, residual);
  if (scores.length < 2) return null;
  const meat = x.map((_a, k) =>
    x.map((_b, l) => scores.reduce((sum, s) => sum + (s[k] ?? 0) * (s[l] ?? 0), 0)),
  );
  const factor = scores.length / (scores.length - 1);
  const variance = product(product(inverse, meat), inverse);
  return {
    rows: panel.length,
    clusters: scores.length,
    coefficients: beta.map((estimate, k) => {
      const standardError = Math.sqrt(Math.max(0, factor * (variance[k]?.[k] ?? 0)));
      return {
        estimate,
        standardError,
        interval: [estimate - 1.96 * standardError, estimate + 1.96 * standardError],
      };
    }),
  };
}

function indexGroups(panel: readonly PanelRow[]): readonly { of: Int32Array; size: number }[] {
  const sets = panel[0]?.groups.length ?? 0;
  return Array.from({ length: sets }, (_unused, g) => {
    const ids = new Map<string, number>();
    const of = Int32Array.from(panel, ({ groups }) => {
      const key = groups[g] ?? "";
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return id;
    });
    return { of, size: ids.size };
  });
}

/** Subtracts group means, one set after the other, until nothing moves. */
function within(
  values: readonly number[],
  groups: readonly { of: Int32Array; size: number }[],
): Float64Array {
  const left = Float64Array.from(values);
  for (let round = 0; round < 2000; round++) {
    let moved = 0;
    for (const { of, size } of groups) {
      const total = new Float64Array(size);
      const count = new Float64Array(size);
      for (let i = 0; i < left.length; i++) {
        const g = of[i] ?? 0;
        total[g] = (total[g] ?? 0) + (left[i] ?? 0);
        count[g] = (count[g] ?? 0) + 1;
      }
      for (let i = 0; i < left.length; i++) {
        const g = of[i] ?? 0;
        const shift = (total[g] ?? 0) / (count[g] ?? 1);
        left[i] = (left[i] ?? 0) - shift;
        moved = Math.max(moved, Math.abs(shift));
      }
    }
    if (moved < 1e-9) break;
  }
  return left;
}

function clusterScores(
  panel: readonly PanelRow[],
  x: readonly Float64Array[],
  residual: Float64Array,
): number[][] {
  const scores = new Map<string, number[]>();
  panel.forEach(({ cluster }, i) => {
    const score = scores.get(cluster) ?? x.map(() => 0);
    x.forEach((column, k) => {
      score[k] = (score[k] ?? 0) + (column[i] ?? 0) * (residual[i] ?? 0);
    });
    scores.set(cluster, score);
  });
  return [...scores.values()];
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) =>
    (b[0] ?? []).map((_unused, k) => row.reduce((sum, value, i) => sum + value * (b[i]?.[k] ?? 0), 0)),
  );
}

/** Gauss-Jordan with pivoting; `null` for a matrix that is singular in proportion to its largest entry. */
function invert(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length;
  const size = Math.max(...matrix.flat().map(Math.abs), 0);
  const work = matrix.map((row, i) => [...row, ...matrix.map((_unused, k) => (i === k ? 1 : 0))]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++)
      if (Math.abs(work[r]?.[c] ?? 0) > Math.abs(work[pivot]?.[c] ?? 0)) pivot = r;
    const top = work[pivot];
    if (top === undefined || Math.abs(top[c] ?? 0) <= 1e-9 * size) return null;
    [work[c], work[pivot]] = [top, work[c] ?? []];
    const scaled = top.map((value) => value / (top[c] ?? 1));
    work[c] = scaled;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = work[r]?.[c] ?? 0;
      work[r] = (work[r] ?? []).map((value, k) => value - factor * (scaled[k] ?? 0));
    }
  }
  return work.map((row) => row.slice(n));
}
