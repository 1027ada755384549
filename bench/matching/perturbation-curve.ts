import type { MatchIndex } from "../../src/match/build-index.ts";
import { search } from "../../src/match/search.ts";
import type { Perturbation } from "./quality.ts";

export interface CurvePoint {
  /** The most negatives that may be reported, as a share. */
  readonly rate: number;
  /** The lowest threshold at which no more are. */
  readonly threshold: number;
  readonly recall: number;
  /** The same without the names cut to initials, most of which are another name. */
  readonly recallWithoutInitials: number;
}

/** Names that score less are taken for not found. */
const LOWEST = 0.6;

/** The recall on perturbed names at given shares of false positives, as if the threshold were set for each. */
export function perturbationCurve(
  index: MatchIndex,
  cases: readonly Perturbation[],
  rates: readonly number[],
): CurvePoint[] {
  const scored = cases.map((one) => ({ one, score: scoreOf(index, one) }));
  const negatives = scored
    .filter(({ one }) => one.expected_entity_id === null)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const positives = scored.filter(({ one }) => one.expected_entity_id !== null);
  const named = positives.filter(({ one }) => one.perturbation !== "abbrev");
  return rates.map((rate) => {
    const firstTooMany = negatives[Math.floor(rate * negatives.length)] ?? LOWEST;
    const found = (of: typeof positives): number =>
      of.filter(({ score }) => score > firstTooMany).length / Math.max(1, of.length);
    return {
      rate,
      threshold: firstTooMany,
      recall: found(positives),
      recallWithoutInitials: found(named),
    };
  });
}

/** Of a negative the best score of any party, of another case that of its own. */
function scoreOf(index: MatchIndex, { query, expected_entity_id: expected }: Perturbation): number {
  const matches = search(index, { names: [query], schema: "Person" }, { threshold: LOWEST });
  const match = expected === null ? matches[0] : matches.find(({ entry }) => entry.id === expected);
  return match?.score ?? 0;
}
