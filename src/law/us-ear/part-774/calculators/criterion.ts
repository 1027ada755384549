import { and, not as negate, or, type Truth, truth } from "../../../../rules/kleene.ts";

/** A value of the parameter sheet; `null` is a quantity that the item does not have (a density without a die). */
export type SheetValue = number | boolean | string | null;
export type Sheet = ReadonlyMap<string, SheetValue>;

/** A condition on measured parameters, as data: it can be evaluated, printed, and searched for its limits. */
export type Criterion =
  | { readonly op: Comparison; readonly name: string; readonly limit: number }
  | { readonly op: "is"; readonly name: string; readonly value: boolean | string }
  | { readonly op: "all" | "any"; readonly parts: readonly Criterion[] }
  | { readonly op: "not"; readonly part: Criterion };

type Comparison = ">" | ">=" | "<" | "<=";

export function over(name: string, limit: number): Criterion {
  return { op: ">", name, limit };
}
export function atLeast(name: string, limit: number): Criterion {
  return { op: ">=", name, limit };
}
export function under(name: string, limit: number): Criterion {
  return { op: "<", name, limit };
}
export function atMost(name: string, limit: number): Criterion {
  return { op: "<=", name, limit };
}
export function is(name: string, value: boolean | string): Criterion {
  return { op: "is", name, value };
}
export function all(...parts: Criterion[]): Criterion {
  return { op: "all", parts };
}
export function any(...parts: Criterion[]): Criterion {
  return { op: "any", parts };
}
export function not(part: Criterion): Criterion {
  return { op: "not", part };
}

/** Kleene value of `criterion`: a parameter that is absent is unknown, one that is `null` meets no comparison. */
export function holds(criterion: Criterion, sheet: Sheet): Truth {
  switch (criterion.op) {
    case "all":
      return and(criterion.parts.map((part) => holds(part, sheet)));
    case "any":
      return or(criterion.parts.map((part) => holds(part, sheet)));
    case "not":
      return negate(holds(criterion.part, sheet));
    case "is": {
      const value = sheet.get(criterion.name);
      return truth(value === undefined ? undefined : value === criterion.value);
    }
    default: {
      const value = sheet.get(criterion.name);
      return truth(value === undefined ? undefined : typeof value === "number" && compare(criterion, value));
    }
  }
}

/** The absent parameters that keep `criterion` open, in reading order; empty when it is known. */
export function openParameters(criterion: Criterion, sheet: Sheet): string[] {
  if (holds(criterion, sheet) !== "unknown") return [];
  switch (criterion.op) {
    case "all":
    case "any":
      return [...new Set(criterion.parts.flatMap((part) => openParameters(part, sheet)))];
    case "not":
      return openParameters(criterion.part, sheet);
    default:
      return [criterion.name];
  }
}

/** Every comparison with a number in `criterion`: the thresholds that need a case on either side. */
export function limitsOf(criterion: Criterion): { name: string; limit: number }[] {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.parts.flatMap(limitsOf);
    case "not":
      return limitsOf(criterion.part);
    case "is":
      return [];
    default:
      return [{ name: criterion.name, limit: criterion.limit }];
  }
}

/** The words that `criterion` compares `name` with. */
export function wordsOf(criterion: Criterion, name: string): (string | boolean)[] {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.parts.flatMap((part) => wordsOf(part, name));
    case "not":
      return wordsOf(criterion.part, name);
    case "is":
      return criterion.name === name ? [criterion.value] : [];
    default:
      return [];
  }
}

/**
 * The parts of `criterion` that its value rests on: of a criterion that holds the comparisons that do, of one that fails
 * those that fail, of an open one those that are open. What a word of the sheet or a note only lets pass is left out.
 */
export function decisive(criterion: Criterion, sheet: Sheet): Criterion {
  if (criterion.op !== "all" && criterion.op !== "any") return criterion;
  const value = holds(criterion, sheet);
  const kept = criterion.parts.filter((part) => {
    const own = holds(part, sheet);
    return own === value && !(value === "yes" && criterion.op === "all" && isFormal(part));
  });
  const parts = (kept.length === 0 ? criterion.parts : kept).map((part) => decisive(part, sheet));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { op: criterion.op, parts };
}

/** A word of the sheet or the absence of an exclusion, which tells the reader nothing once it holds. */
function isFormal(part: Criterion): boolean {
  if (part.op === "all") return part.parts.every(isFormal);
  return part.op === "not" || part.op === "is";
}

/** `criterion` as one line, with the value of each parameter. */
export function print(criterion: Criterion, sheet: Sheet): string {
  switch (criterion.op) {
    case "all":
    case "any": {
      const joint = criterion.op === "all" ? " and " : " or ";
      return criterion.parts
        .map((part) => {
          const text = print(part, sheet);
          return part.op === "all" || part.op === "any" ? `(${text})` : text;
        })
        .join(joint);
    }
    case "not":
      return `not (${print(criterion.part, sheet)})`;
    case "is":
      return `${criterion.name} ${shown(sheet.get(criterion.name))} is ${criterion.value}`;
    default:
      return `${criterion.name} ${shown(sheet.get(criterion.name))} ${criterion.op} ${figure(criterion.limit)}`;
  }
}

function shown(value: SheetValue | undefined): string {
  if (value === undefined) return "[unknown]";
  if (value === null) return "[not defined]";
  return `[${typeof value === "number" ? figure(Number(value.toPrecision(6))) : value}]`;
}

/** Large numbers in groups of three, `100,000,000`; powers of ten from a billion on and below a thousandth, `5e9`, `1e-6`. */
function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9 || (size < 1e-3 && size > 0)) return value.toExponential().replace("e+", "e");
  return size < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ",");
}

function compare(criterion: { op: Comparison; limit: number }, value: number): boolean {
  switch (criterion.op) {
    case ">":
      return value > criterion.limit;
    case ">=":
      return value >= criterion.limit;
    case "<":
      return value < criterion.limit;
    case "<=":
      return value <= criterion.limit;
  }
}
