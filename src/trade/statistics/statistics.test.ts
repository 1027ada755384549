import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AlertRule, firstBreak } from "./change-point.ts";
import { fixedEffectsRegression, type PanelRow } from "./difference-in-differences.ts";
import { inAndOutMatch } from "./in-and-out.ts";
import { mirrorGap } from "./mirror-gap.ts";
import { diversionScore, type ScoreWeights } from "./score.ts";
import { median, quantile, robustScale } from "./summary.ts";
import { syntheticControl } from "./synthetic-control.ts";

// All series here are synthetic, with answers known by construction.
const RULE: AlertRule = {
  version: "test",
  window: 3,
  slack: 1,
  cap: 6,
  threshold: 8,
  leastRatio: 2,
  floorUsd: 10,
  leastScale: 0.25,
};
const wave = (t: number): number => 1000 + 60 * Math.sin(t) + 40 * Math.cos(2.7 * t);
const series = (length: number, change: (t: number) => number = () => 0): number[] =>
  Array.from({ length }, (_, t) => wave(t) + change(t));

describe("change point", () => {
  test("a tripling is found soon after it begins, and not before", () => {
    const found = firstBreak(
      series(48, (t) => (t >= 30 ? 2000 : 0)),
      24,
      RULE,
    );
    expect(found?.at).toBeGreaterThanOrEqual(30);
    expect(found?.at).toBeLessThanOrEqual(34);
  });
  test("a steady series, a fall and one large delivery are no break", () => {
    expect(firstBreak(series(48), 24, RULE)).toBeNull();
    expect(
      firstBreak(
        series(48, (t) => (t >= 24 ? -700 : 0)),
        24,
        RULE,
      ),
    ).toBeNull();
    expect(firstBreak(series(9), 8, RULE)).toBeNull();
  });
  test("the unit of money does not matter above the floor", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 24, max: 40 }), (unit, start) => {
        const one = series(48, (t) => (t >= start ? 2500 : 0));
        const scaled = one.map((value) => value * unit);
        expect(firstBreak(scaled, 24, { ...RULE, floorUsd: RULE.floorUsd * unit })?.at).toBe(
          firstBreak(one, 24, RULE)?.at,
        );
      }),
    );
  });
});

describe("fixed effects regression", () => {
  test("recovers the coefficients that the panel was made with", () => {
    const panel: PanelRow[] = [];
    for (let e = 0; e < 6; e++)
      for (let p = 0; p < 5; p++)
        for (let k = 0; k < 8; k++)
          for (const post of [0, 1]) {
            const tiered = k < 4 ? 1 : 0;
            const [target, hub] = [p === 0 ? post * tiered : 0, p === 1 ? post * tiered : 0];
            panel.push({
              outcome: e + 2 * p - k + e * p * post + 3 * e * k * post - 1.5 * target + 0.7 * hub,
              regressors: [target, hub],
              groups: [`${e} ${p} ${k}`, `${e} ${p} ${post}`, `${e} ${k} ${post}`],
              cluster: `${e} ${p}`,
            });
          }
    const found = fixedEffectsRegression(panel);
    expect(found?.coefficients[0]?.estimate).toBeCloseTo(-1.5, 5);
    expect(found?.coefficients[1]?.estimate).toBeCloseTo(0.7, 5);
    expect(found?.clusters).toBe(30);
  });
  test("coefficients and clustered errors are those of statsmodels 0.15.0 and pyfixest 0.60.0", () => {
    // Origin of the numbers: computed once on 2026-11-24 on this very panel (SYNTHETIC, unbalanced, with shocks common to a cluster):
    // OLS on dummies with cov_type "cluster" times G / (G - 1), and feols with vcov CRV1, ssc(k_adj=False, G_adj=True).
    const found = fixedEffectsRegression(shockedPanel());
    expect(found).toMatchObject({ rows: 626, clusters: 42 });
    const [target, hub] = found?.coefficients ?? [];
    expect(target?.estimate).toBeCloseTo(-1.17751399, 7);
    expect(hub?.estimate).toBeCloseTo(0.95901835, 7);
    expect(target?.standardError).toBeCloseTo(0.1257031, 6);
    expect(hub?.standardError).toBeCloseTo(0.1900568, 6);
  });
  test("a regressor that the fixed effects swallow gives no answer, not a number", () => {
    const row = (post: number): PanelRow => ({
      outcome: post,
      regressors: [post],
      groups: [String(post)],
      cluster: "a",
    });
    expect(fixedEffectsRegression([row(0), row(1), row(0), row(1)])).toBeNull();
    expect(fixedEffectsRegression([])).toBeNull();
  });
});

describe("synthetic control", () => {
  test("finds the mixture and the effect", () => {
    const donors = [
      series(30),
      series(30).map((v, t) => v + 30 * t),
      series(30).map((v, t) => v - 8 * t * Math.sin(t)),
    ];
    const country = donors[0]!.map((v, t) => 0.3 * v + 0.7 * (donors[1]?.[t] ?? 0) + (t >= 20 ? 500 : 0));
    const found = syntheticControl(country, donors, 20);
    expect(found?.weights[0]).toBeCloseTo(0.3, 1);
    expect(found?.weights[1]).toBeCloseTo(0.7, 1);
    expect((found?.effectOverError ?? 0) * (found?.baseError ?? 0)).toBeCloseTo(500, -1);
    expect(found?.weights.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });
  test("fewer than two donors give none", () => {
    expect(syntheticControl([1, 2, 3, 4], [[1, 2, 3, 4]], 3)).toBeNull();
  });
});

describe("mirror gap, in and out, score", () => {
  test("half of the rise is lost", () => {
    const exported = Array.from({ length: 30 }, (_, t) => (t >= 20 ? 2000 : 1000));
    const imported = exported.map((usd) => 500 + usd / 2);
    expect(mirrorGap(exported, imported, 20).lostShare).toBeCloseTo(0.5, 9);
    expect(mirrorGap(imported, imported, 20)).toMatchObject({ lostShare: 0, coverageAfter: 1 });
  });
  test("what comes in leaves two months later at twice the price", () => {
    const inUsd = series(30, (t) => (t >= 20 ? 300 * (t % 4) : 0));
    const outUsd = inUsd.map((_, t) => 2 * (inUsd[t - 2] ?? 1000));
    const kg = inUsd.map((value) => value / 10);
    const found = inAndOutMatch({ inUsd, outUsd, inKg: kg, outKg: outUsd.map((value) => value / 20) }, 20);
    expect(found.byLag[2]?.correlation).toBeGreaterThan(0.99);
    expect(found.unitValuePassThrough).toBeCloseTo(2, 6);
    expect(found.match).toBeGreaterThan(0);
  });
  test("unknown components widen the interval and do not move the score", () => {
    const part = { weight: 1, half: 0, slope: 1 };
    const weights: ScoreWeights = {
      version: "t",
      flagAt: 0.5,
      components: { excess: part, break: part, gap: part, match: part },
    };
    const one = { value: 2, low: 2, high: 2 };
    const all = diversionScore({ excess: one, break: one, gap: one, match: one }, weights);
    const some = diversionScore({ excess: one, break: one, gap: null, match: null }, weights);
    expect(some.score).toBeCloseTo(all.score ?? 0, 12);
    expect(some.interval[0]).toBeLessThan(all.interval[0]);
    expect(some.interval[1]).toBeGreaterThan(all.interval[1]);
    expect(some.unknown).toEqual(["gap", "match"]);
    expect(diversionScore({ excess: null, break: null, gap: null, match: null }, weights).score).toBeNull();
  });
  test("a rising component never lowers the score", () => {
    const part = { weight: 1, half: 1, slope: 2 };
    const weights: ScoreWeights = {
      version: "t",
      flagAt: 0.5,
      components: { excess: part, break: part, gap: part, match: part },
    };
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (value, more) => {
          const of = (v: number) =>
            diversionScore(
              { excess: { value: v, low: v, high: v }, break: null, gap: null, match: null },
              weights,
            ).score ?? 0;
          expect(of(value + more)).toBeGreaterThanOrEqual(of(value));
        },
      ),
    );
  });
});

describe("summaries", () => {
  test("median, quantile and robust scale", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(robustScale([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 9);
  });
});

/** Exporters, partners, goods and two windows; a linear congruential generator, so that other languages make the same. */
function shockedPanel(): PanelRow[] {
  let state = 12345;
  const random = (): number => {
    state = Number((1103515245n * BigInt(state) + 12345n) % 2147483648n);
    return state / 2147483648;
  };
  const panel: PanelRow[] = [];
  for (let e = 0; e < 7; e++)
    for (let p = 0; p < 6; p++) {
      const shock = [random() - 0.5, random() - 0.5];
      for (let k = 0; k < 9; k++) {
        if (random() < 0.15) continue;
        for (const post of [0, 1]) {
          const tiered = k < 4 ? 1 : 0;
          const [target, hub] = [p === 0 ? post * tiered : 0, p === 1 ? post * tiered : 0];
          const fixed = 0.3 * e + 0.2 * p - 0.1 * k + 0.05 * e * p * post + 0.02 * e * k * post;
          panel.push({
            outcome:
              fixed - 1.5 * target + 0.7 * hub + (shock[post] ?? 0) * (0.5 + tiered) + (random() - 0.5),
            regressors: [target, hub],
            groups: [`${e} ${p} ${k}`, `${e} ${p} ${post}`, `${e} ${k} ${post}`],
            cluster: `${e} ${p}`,
          });
        }
      }
    }
  return panel;
}
