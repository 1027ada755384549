import type { Trace } from "../model/determination.ts";
import type { Facts, FactValue } from "./facts.ts";
import { and, not as negate, or, type Truth, truth } from "./kleene.ts";

/** A condition as data, so that it can be evaluated, traced, printed and searched for the facts it reads. */
export type Condition =
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "equals"; readonly fact: string; readonly value: FactValue }
  | {
      readonly kind: "one-of";
      readonly fact: string;
      readonly label: string;
      readonly values: ReadonlySet<string>;
    }
  | { readonly kind: "has"; readonly fact: string; readonly value: string }
  | { readonly kind: "at-least"; readonly fact: string; readonly limit: number }
  | { readonly kind: "all"; readonly parts: readonly Condition[] }
  | { readonly kind: "any"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | { readonly kind: "named"; readonly label: string; readonly part: Condition };

/** The boolean fact itself. */
export function fact(name: string): Condition {
  return { kind: "fact", fact: name };
}

/** The fact equals `value`. */
export function equals(name: string, value: FactValue): Condition {
  return { kind: "equals", fact: name, value };
}

/** The fact is one of `values`; `label` names the table for the trace ("Country Group D:5"). */
export function oneOf(name: string, label: string, values: Iterable<string>): Condition {
  return { kind: "one-of", fact: name, label, values: new Set(values) };
}

/** The fact is a set of words that holds `value`. */
export function has(name: string, value: string): Condition {
  return { kind: "has", fact: name, value };
}

/** The number is `limit` or more. */
export function atLeast(name: string, limit: number): Condition {
  return { kind: "at-least", fact: name, limit };
}

export function all(...parts: Condition[]): Condition {
  return { kind: "all", parts };
}

export function any(...parts: Condition[]): Condition {
  return { kind: "any", parts };
}

export function not(part: Condition): Condition {
  return { kind: "not", part };
}

/** A condition under a name of its own, which the trace shows in its place. */
export function named(label: string, part: Condition): Condition {
  return { kind: "named", label, part };
}

/** The truth value of `condition`. A fact of the wrong kind is a fault of the caller. @throws TypeError */
export function evaluate(condition: Condition, facts: Facts): Truth {
  switch (condition.kind) {
    case "all":
      return and(condition.parts.map((part) => evaluate(part, facts)));
    case "any":
      return or(condition.parts.map((part) => evaluate(part, facts)));
    case "not":
      return negate(evaluate(condition.part, facts));
    case "named":
      return evaluate(condition.part, facts);
    default: {
      const value = facts.get(condition.fact);
      return value === undefined ? "unknown" : truth(holds(condition, value));
    }
  }
}

/** `condition` with the value of every part, for "why" and "why not". */
export function trace(condition: Condition, facts: Facts): Trace {
  const value = evaluate(condition, facts);
  switch (condition.kind) {
    case "all":
    case "any":
      return {
        condition: condition.kind === "all" ? "all of" : "any of",
        value,
        parts: condition.parts.map((part) => trace(part, facts)),
      };
    case "not":
      return { condition: "not", value, parts: [trace(condition.part, facts)] };
    case "named":
      return { condition: condition.label, value, parts: [trace(condition.part, facts)] };
    default:
      return { condition: describe(condition, facts.get(condition.fact)), value };
  }
}

/**
 * The unknown facts that keep `condition` open: only those whose value could still decide it, in reading order.
 * Empty when the condition is known.
 */
export function openFacts(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts) !== "unknown") return [];
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.parts.flatMap((part) => openFacts(part, facts)))];
    case "not":
    case "named":
      return openFacts(condition.part, facts);
    default:
      return [condition.fact];
  }
}

/** Every fact that `condition` reads, in reading order. */
export function factsOf(condition: Condition): string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.parts.flatMap(factsOf))];
    case "not":
    case "named":
      return factsOf(condition.part);
    default:
      return [condition.fact];
  }
}

type Leaf = Extract<Condition, { readonly fact: string }>;

function holds(leaf: Leaf, value: FactValue): boolean {
  switch (leaf.kind) {
    case "fact":
      if (typeof value !== "boolean") throw new TypeError(`fact ${leaf.fact} is not a yes-or-no fact`);
      return value;
    case "equals":
      return value === leaf.value;
    case "one-of":
      if (typeof value !== "string") throw new TypeError(`fact ${leaf.fact} is not a word`);
      return leaf.values.has(value);
    case "has":
      if (!Array.isArray(value)) throw new TypeError(`fact ${leaf.fact} is not a set of words`);
      return value.includes(leaf.value);
    case "at-least":
      if (typeof value !== "number") throw new TypeError(`fact ${leaf.fact} is not a number`);
      return value >= leaf.limit;
  }
}

function describe(leaf: Leaf, value: FactValue | undefined): string {
  const shown =
    value === undefined ? "unknown" : Array.isArray(value) ? value.join(", ") || "none" : String(value);
  switch (leaf.kind) {
    case "fact":
      return `${leaf.fact} (${shown})`;
    case "equals":
      return `${leaf.fact} is ${String(leaf.value)} (${shown})`;
    case "one-of":
      return `${leaf.fact} is in ${leaf.label} (${shown})`;
    case "has":
      return `${leaf.fact} holds ${leaf.value} (${shown})`;
    case "at-least":
      return `${leaf.fact} is at least ${leaf.limit} (${shown})`;
  }
}
