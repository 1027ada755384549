import { type Comparison, compare } from "../match/compare.ts";
import { thresholdFor, WEIGHTS } from "../match/weights.ts";
import { schemaNamed } from "./screen-rows.ts";

/** Two names held against each other, with what the score means at the operating point. */
export interface NameComparison extends Comparison {
  readonly threshold: number;
  readonly verdict: "same or alike" | "different";
}

/** Compares two names. @throws CodedError `HF-IN-032` for a schema that is not known. */
export function compareNames(one: string, other: string, schema?: string): NameComparison {
  const of = schema === undefined ? undefined : schemaNamed(schema, "--schema");
  const comparison = compare(one, other, of === undefined ? {} : { schema: of });
  const threshold = thresholdFor(of, WEIGHTS);
  return { ...comparison, threshold, verdict: comparison.score >= threshold ? "same or alike" : "different" };
}
