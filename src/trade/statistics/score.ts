import { logistic } from "./summary.ts";

export type ScoreComponent = "excess" | "break" | "gap" | "match";

/** The versioned table of `data/trade/score-weights.json`. */
export interface ScoreWeights {
  readonly version: string;
  /** Score from which a check raises a red flag. */
  readonly flagAt: number;
  readonly components: Readonly<
    Record<ScoreComponent, { readonly weight: number; readonly half: number; readonly slope: number }>
  >;
}

/** A raw value with its own uncertainty, or `null`: unknown. */
export type RawComponent = { readonly value: number; readonly low: number; readonly high: number } | null;

export interface DiversionScore {
  /** In [0, 1], over the components that are known; `null` where none is. */
  readonly score: number | null;
  /** From the low to the high ends of the known components, the unknown ones taken as 0 and as 1. */
  readonly interval: readonly [number, number];
  readonly unknown: readonly ScoreComponent[];
  readonly parts: Readonly<Partial<Record<ScoreComponent, number>>>;
  readonly weights: string;
}

const COMPONENTS: readonly ScoreComponent[] = ["excess", "break", "gap", "match"];

/** The diversion score: a weighted mean of components, each brought to [0, 1] by a logistic curve. */
export function diversionScore(
  raw: Readonly<Record<ScoreComponent, RawComponent>>,
  weights: ScoreWeights,
): DiversionScore {
  const scaled = (component: ScoreComponent, value: number): number => {
    const { half, slope } = weights.components[component];
    return logistic(slope * (value - half));
  };
  const weightOf = (component: ScoreComponent): number => weights.components[component].weight;
  const all = COMPONENTS.reduce((total, component) => total + weightOf(component), 0);
  const parts: Partial<Record<ScoreComponent, number>> = {};
  let [known, total, low, high] = [0, 0, 0, 0];
  for (const component of COMPONENTS) {
    const value = raw[component];
    const weight = weightOf(component);
    if (value === null) {
      high += weight;
      continue;
    }
    const part = scaled(component, value.value);
    parts[component] = part;
    known += weight;
    total += weight * part;
    low += weight * Math.min(part, scaled(component, value.low));
    high += weight * Math.max(part, scaled(component, value.high));
  }
  return {
    score: known === 0 ? null : total / known,
    interval: [low / all, high / all],
    unknown: COMPONENTS.filter((component) => raw[component] === null),
    parts,
    weights: weights.version,
  };
}
