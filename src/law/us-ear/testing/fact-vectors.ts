import * as fc from "fast-check";
import type { Condition } from "../../../rules/condition.ts";
import type { FactValue } from "../../../rules/facts.ts";

const PARTS = fc.constantFrom(0, 0.1, 0.5, 0.9, 0.98, 1);

type Leaf = Extract<Condition, { readonly fact: string }>;

/**
 * Random facts for `conditions`: of every fact that they read, a value of the kind they compare it with (one that they name
 * or one beside it), or none. How many are known, and how many meet nothing that
 * is compared (else some restriction would bar everything), differs from vector to vector.
 */
export function factVectors(conditions: readonly Condition[]): fc.Arbitrary<Map<string, FactValue>> {
  const leaves = new Map<string, Leaf[]>();
  for (const leaf of conditions.flatMap(leavesOf))
    leaves.set(leaf.fact, [...(leaves.get(leaf.fact) ?? []), leaf]);
  const facts = [...leaves].map(([name, of]) => [name, valuesOf(of)] as const);
  return fc.tuple(PARTS, PARTS, fc.integer()).map(([known, idle, seed]) => {
    const next = numbersFrom(seed);
    const vector = new Map<string, FactValue>();
    for (const [name, values] of facts) {
      const value = next() < idle ? values.at(-1) : values[Math.floor(next() * values.length)];
      if (value !== undefined && next() < known) vector.set(name, value);
    }
    return vector;
  });
}

/** Mulberry32: numbers in [0, 1) that `seed` settles, so that a failing vector comes again. */
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function leavesOf(condition: Condition): Leaf[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.parts.flatMap(leavesOf);
    case "not":
    case "named":
      return leavesOf(condition.part);
    default:
      return [condition];
  }
}

function valuesOf(leaves: readonly Leaf[]): FactValue[] {
  const words = leaves.flatMap((leaf) => (leaf.kind === "has" ? [leaf.value] : []));
  if (words.length > 0) return [...words.map((word) => [word]), words, words.slice(0, words.length >> 1), []];
  const values = leaves.flatMap((leaf): FactValue[] => {
    if (leaf.kind === "fact") return [true, false];
    if (leaf.kind === "one-of") return [...leaf.values, "none of them"];
    if (leaf.kind === "at-least") return [leaf.limit, leaf.limit + 1, leaf.limit - 1];
    return leaf.kind === "equals" ? [leaf.value, ...beside(leaf.value)] : [];
  });
  return [...new Set(values)];
}

function beside(value: FactValue): FactValue[] {
  if (typeof value === "boolean") return [!value];
  return typeof value === "number" ? [value + 1] : ["none of them"];
}
