import { CodedError } from "../../../../model/coded-error.ts";
import type { PlainDate } from "../../../../model/plain-date.ts";
import { type Calculation, calculate } from "./calculate.ts";
import type { Calculator, Parameter } from "./calculator.ts";
import { CALCULATORS } from "./calculators.ts";
import { limitsOf } from "./criterion.ts";
import { dimensionOf, type Quantity, type Range, readQuantity } from "./quantity.ts";

export type GivenValue = number | boolean | string;
export type Given = Readonly<Record<string, GivenValue>>;
/** Parameters by the calculators' own names, quantities in their units. */
export type Resolved = Readonly<Record<string, GivenValue | Range>>;

/** Letters at the end of a parameter's name that tell its unit (`wavelengthNm`). */
const UNIT_ENDING =
  /(?:Nm|Um|Mm|M|W|WCm2|Cm2|KwCm2|JCm2|J|S|Ns|Hz|MHz|GHz|GBs|Mm2|Kg|Km|Kmh|Minutes|Percent|Msps|Bit|Degrees|Arcsec|Mrad|Urad|RadS2|PpmK|Cm3|Litres|Dbc|Db|Wt|Tflops|MmMrad)$/;

/** Combinations of the values that stand for the ranges given. */
const MAX_POINTS = 2_000;

/**
 * Reads parameters as people write them: `wavelength: "1.55 µm"`, `peakPowerW: "48.75 dBm"`, `tops8: "1,979 TFLOPS"`,
 * `frequency: "8-12 GHz"`. A name without its unit needs the unit in the value.
 * @throws CodedError `HF-LAW-011` for a value without a unit where the name has none, or of another kind than the parameter.
 */
export function resolveParameters(given: Given): Resolved {
  const resolved: Record<string, GivenValue | Range> = {};
  for (const [name, value] of Object.entries(given)) {
    const [own, quantity] = Object.hasOwn(PARAMETERS, name)
      ? [name, canonical(name, value)]
      : byStem(name, value);
    if (typeof quantity === "object" && own === "frequencyGHz") {
      resolved.lowGHz = quantity.from;
      resolved.highGHz = quantity.to;
    } else resolved[own] = quantity;
  }
  return resolved;
}

/** `calculate` for values of which some are ranges: the answer is known where every value of the range gives the same one. */
export function calculateGiven(calculator: Calculator, parameters: Resolved, date: PlainDate): Calculation {
  const ranges = Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === "object" ? [[name, value] as const] : [],
  );
  const rest = Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (typeof value === "object" ? [] : [[name, value]])),
  );
  if (ranges.length === 0) return calculate(calculator, rest, date);
  const worlds = pointsOf(calculator, ranges).map((point) =>
    calculate(calculator, { ...rest, ...point }, date),
  );
  const [first] = worlds;
  if (first === undefined) throw new RangeError("a range without a point");
  const same = worlds.every(
    ({ verdict, paragraph }) => verdict === first.verdict && paragraph === first.paragraph,
  );
  if (same) return first;
  const met = worlds.every(({ verdict }) => verdict === "meets");
  const why = ranges.map(([name, { from, to }]) => ({
    fact: name,
    why: `the range ${from} to ${to} lies on both sides of a limit; give the value that the item reaches`,
  }));
  return {
    ...first,
    verdict: met ? "meets" : "unknown",
    paragraph: null,
    tests: [],
    notes: [],
    missing: why,
  };
}

const PARAMETERS: Readonly<Record<string, Parameter>> = Object.assign(
  {},
  ...CALCULATORS.map(({ parameters }) => parameters),
);

const STEMS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  Object.keys(PARAMETERS).filter((name) => UNIT_ENDING.test(name)),
  (name) => name.replace(UNIT_ENDING, ""),
);

function canonical(name: string, value: GivenValue): GivenValue | Range {
  const unit = PARAMETERS[name]?.unit;
  if (unit === undefined || typeof value !== "string") return value;
  const quantity = readQuantity(value, { name, unit, bare: true });
  if (quantity === null) throw otherKind(name, value, unit);
  return quantity;
}

/** The parameter that `name` is the beginning of and whose unit measures the same as the value's. */
function byStem(name: string, value: GivenValue): [string, GivenValue | Range] {
  const candidates = STEMS.get(name);
  if (candidates === undefined) return [name, value];
  const found = candidates.flatMap((own): [string, Quantity][] => {
    const unit = PARAMETERS[own]?.unit ?? "";
    const quantity = readQuantity(String(value), { name, unit, bare: false });
    return quantity === null ? [] : [[own, quantity]];
  });
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw otherKind(name, String(value), candidates.map((own) => PARAMETERS[own]?.unit ?? "").join(" or "));
  return only;
}

function otherKind(name: string, value: string, unit: string): CodedError {
  const kind = dimensionOf(unit) ?? "plain number";
  return new CodedError("HF-LAW-011", { value, place: name, fix: `Give a ${kind} in ${unit || "no unit"}.` });
}

/** Values that stand for every value of the ranges: the ends, each limit between, and one value in each gap. */
function pointsOf(
  calculator: Calculator,
  ranges: readonly (readonly [string, Range])[],
): Record<string, number>[] {
  const parts = new Set(Object.values(calculator.sources ?? {}).flat(2));
  let points: Record<string, number>[] = [{}];
  for (const [name, range] of ranges) {
    if (parts.has(name))
      throw new CodedError("HF-LAW-011", {
        value: `${range.from} to ${range.to}`,
        place: name,
        fix: "A calculation needs one value; give the highest that the maker states.",
      });
    const values = valuesOf(calculator, name, range);
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
    if (points.length > MAX_POINTS)
      throw new CodedError("HF-LAW-011", { value: name, place: calculator.id, fix: "Give fewer ranges." });
  }
  return points;
}

function valuesOf(calculator: Calculator, name: string, { from, to }: Range): number[] {
  const limits = calculator.vintages
    .flatMap(({ tests }) => tests.flatMap(({ when }) => limitsOf(when)))
    .filter((one) => one.name === name && one.limit > from && one.limit < to)
    .map(({ limit }) => limit);
  const sorted = [...new Set([from, ...limits, to])].sort((a, b) => a - b);
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [value] : [value, (value + next) / 2];
  });
}
