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
      return `${criterion.name} ${shown(sheet.get(criterion.name))} ${criterion.op} ${criterion.limit}`;
  }
}

function shown(value: SheetValue | undefined): string {
  if (value === undefined) return "[unknown]";
  if (value === null) return "[not defined]";
  return `[${typeof value === "number" ? Number(value.toPrecision(6)) : value}]`;
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
