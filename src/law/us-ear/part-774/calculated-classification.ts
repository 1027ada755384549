import type { PlainDate } from "../../../model/plain-date.ts";
import type { Item } from "../../../model/transaction.ts";
import type { Calculation } from "./calculators/calculate.ts";
import { CALCULATORS } from "./calculators/calculators.ts";
import { calculateGiven, resolveParameters } from "./calculators/given-parameters.ts";
import { entryOf } from "./ccl.ts";

/** What the calculators make of an item's parameters. */
export interface CalculatedClassification {
  /** The ECCN to read the law by: the one given, made precise or replaced where none was given. */
  readonly eccn?: string;
  /** The paragraph met, where the ECCN given is another entry. */
  readonly contradiction?: string;
  /** The calculation, one line a step, with its source. */
  readonly arithmetic: readonly string[];
}

/**
 * Classification of `item` by its parameters on `date`. A paragraph that is met classifies an item without an ECCN or
 * paragraph; that no paragraph is met classifies nothing, since other entries may. `null` where no calculator knows all
 * the parameters. @throws CodedError `HF-LAW-011` for a value that a parameter cannot have.
 */
export function calculatedClassification(item: Item, date: PlainDate): CalculatedClassification | null {
  if (item.parameters === undefined) return null;
  const parameters = resolveParameters(item.parameters);
  const names = Object.keys(parameters);
  const fitting = CALCULATORS.filter((one) => names.every((name) => Object.hasOwn(one.parameters, name)));
  if (names.length === 0 || fitting.length === 0) return null;
  const results = fitting.map((one) => calculateGiven(one, parameters, date));
  const met = results.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  return { ...eccnOf(item.eccn, met), arithmetic: results.flatMap(linesOf) };
}

function eccnOf(
  given: string | undefined,
  met: readonly string[],
): Pick<CalculatedClassification, "eccn" | "contradiction"> {
  const [first] = met;
  if (first === undefined) return {};
  if (given === undefined) return met.length === 1 ? { eccn: first } : {};
  const same = met.find((paragraph) => entryOf(paragraph) === entryOf(given));
  if (same !== undefined) return given.includes(".") ? {} : { eccn: same };
  // A .z paragraph stands for an item of another entry that meets the limits of 3A090 or 4A090.
  return /\.z(\.|$)/i.test(given) ? {} : { contradiction: first };
}

function linesOf(one: Calculation): string[] {
  const source = one.citation === null ? one.title : `${one.citation.pinpoint}, ${one.citation.version}`;
  const steps = one.steps.map(({ name, value, unit, formula }) =>
    `${name} = ${formula} = ${value ?? "not defined"} ${unit}`.trim(),
  );
  const verdict = {
    meets: one.paragraph === null ? "a paragraph is met, which one is open" : `meets ${one.paragraph}`,
    "does-not-meet": "meets no paragraph",
    unknown: `open: ${one.missing.map(({ fact }) => fact).join(", ")}`,
  }[one.verdict];
  return [...steps, `${one.calculator}: ${verdict} (${source})`];
}
