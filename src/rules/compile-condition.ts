import type { Condition } from "./condition.ts";
import type { Facts, FactValue } from "./facts.ts";
import type { Truth } from "./kleene.ts";

/**
 * Conditions compiled to closures. Equal conditions become one node, whoever wrote them, and a node is worked out at most
 * once a run, as is each fact:
 *
 *     all(dest is RU, item.onCcl)      node 3 ─► node 0 (dest is RU) ─► slot 0 "dest"
 *     all(dest is RU, not(deemed))     node 5 ─► node 0,  node 4 ─► node 2 ─► slot 2 "isDeemed"
 */
export interface Compiler {
  /** The node of `condition`. */
  compile(condition: Condition): Node;
  /** Starts a run over `facts`: everything is read anew. */
  start(facts: Facts): void;
}

/** Truth values as numbers: `and` is the least, `or` the greatest of them. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
const OPEN = 3;

export type Node = () => number;

export const TRUTH_OF: readonly Truth[] = ["no", "unknown", "yes"];

const UNREAD: unique symbol = Symbol("unread");

export function newCompiler(): Compiler {
  return new ConditionCompiler();
}

class ConditionCompiler implements Compiler {
  readonly #nodes = new Map<string, Node>();
  readonly #keys = new Map<Condition, string>();
  readonly #slots = new Map<string, number>();
  #values: (FactValue | undefined | typeof UNREAD)[] = [];
  #truths: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  #facts: Facts = new Map();

  compile(condition: Condition): Node {
    const key = this.#keyOf(condition);
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const work = this.#work(condition);
    // The name of a condition is no part of its key, so its part may be there by now.
    const made = this.#nodes.get(key);
    if (made !== undefined) return made;
    const index = this.#nodes.size;
    if (index >= this.#truths.length) this.#truths = new Uint8Array(this.#truths.length * 2);
    const node = (): number => {
      const before = this.#truths[index] ?? OPEN;
      if (before !== OPEN) return before;
      const value = work();
      this.#truths[index] = value;
      return value;
    };
    this.#nodes.set(key, node);
    return node;
  }

  start(facts: Facts): void {
    this.#facts = facts;
    this.#values.fill(UNREAD);
    this.#truths.fill(OPEN);
  }

  #work(condition: Condition): Node {
    switch (condition.kind) {
      case "all":
        return least(quickestFirst(condition.parts).map((part) => this.compile(part)));
      case "any":
        return greatest(quickestFirst(condition.parts).map((part) => this.compile(part)));
      case "not": {
        const part = this.compile(condition.part);
        return () => YES - part();
      }
      case "named":
        return this.compile(condition.part);
      default:
        return this.#leaf(condition);
    }
  }

  #leaf(leaf: Exclude<Condition, { kind: "all" | "any" | "not" | "named" }>): Node {
    const slot = this.#slotOf(leaf.fact);
    const holds = testOf(leaf);
    return () => {
      let value = this.#values[slot];
      if (value === UNREAD) {
        value = this.#facts.get(leaf.fact);
        this.#values[slot] = value;
      }
      return value === undefined ? UNKNOWN : holds(value as FactValue) ? YES : NO;
    };
  }

  #slotOf(fact: string): number {
    const known = this.#slots.get(fact);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(fact, slot);
    this.#values.push(UNREAD);
    return slot;
  }

  /** A text that equal conditions share; the labels of a trace are no part of it. */
  #keyOf(condition: Condition): string {
    const known = this.#keys.get(condition);
    if (known !== undefined) return known;
    const key = this.#writeKey(condition);
    this.#keys.set(condition, key);
    return key;
  }

  #writeKey(condition: Condition): string {
    switch (condition.kind) {
      case "all":
      case "any":
        return `${condition.kind}(${condition.parts.map((part) => this.#keyOf(part)).join()})`;
      case "not":
        return `not(${this.#keyOf(condition.part)})`;
      case "named":
        return this.#keyOf(condition.part);
      case "one-of":
        return JSON.stringify([condition.kind, condition.fact, [...condition.values].sort()]);
      case "fact":
        return JSON.stringify([condition.kind, condition.fact]);
      case "at-least":
        return JSON.stringify([condition.kind, condition.fact, String(condition.limit)]);
      default:
        return JSON.stringify([condition.kind, condition.fact, condition.value]);
    }
  }
}

/** Leaves before branches: a leaf that decides spares the branch. The value of `all` and `any` does not depend on order. */
function quickestFirst(parts: readonly Condition[]): Condition[] {
  const isBranch = ({ kind }: Condition): number => Number(kind === "all" || kind === "any");
  return [...parts].sort((one, other) => isBranch(one) - isBranch(other));
}

function least(parts: readonly Node[]): Node {
  return () => {
    let result = YES;
    for (const part of parts) {
      const value = part();
      if (value === NO) return NO;
      if (value < result) result = value;
    }
    return result;
  };
}

function greatest(parts: readonly Node[]): Node {
  return () => {
    let result = NO;
    for (const part of parts) {
      const value = part();
      if (value === YES) return YES;
      if (value > result) result = value;
    }
    return result;
  };
}

/** The test of a leaf on a known value. @throws TypeError for a fact of the wrong kind, as the interpreter does */
function testOf(
  leaf: Exclude<Condition, { kind: "all" | "any" | "not" | "named" }>,
): (value: FactValue) => boolean {
  switch (leaf.kind) {
    case "fact":
      return (value) => (typeof value === "boolean" ? value : wrongKind(leaf.fact, "a yes-or-no fact"));
    case "equals":
      return (value) => value === leaf.value;
    case "one-of":
      return (value) => (typeof value === "string" ? leaf.values.has(value) : wrongKind(leaf.fact, "a word"));
    case "has":
      return (value) =>
        Array.isArray(value) ? value.includes(leaf.value) : wrongKind(leaf.fact, "a set of words");
    case "at-least":
      return (value) => (typeof value === "number" ? value >= leaf.limit : wrongKind(leaf.fact, "a number"));
  }
}

function wrongKind(fact: string, kind: string): never {
  throw new TypeError(`fact ${fact} is not ${kind}`);
}
