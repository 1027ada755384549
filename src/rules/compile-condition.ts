import type { Condition } from "./condition.ts";
import type { Facts, FactValue } from "./facts.ts";
import type { Truth } from "./kleene.ts";

/**
 * Conditions compiled to nodes. Equal conditions become one node, whoever wrote them, and a node is worked out at most
 * once a run, as is each fact:
 *
 *     all(dest is RU, item.onCcl)      node 3 ─► node 0 (dest is RU) ─► slot 0 "dest"
 *     all(dest is RU, not(deemed))     node 5 ─► node 0,  node 4 ─► node 2 ─► slot 2 "isDeemed"
 */
export interface Compiler {
  /** The node of `condition`; may come during a run too. */
  compile(condition: Condition): Node;
  /** Starts a run over `facts`: everything is read anew, but what is `settled` by some of these facts alone stands. */
  start(facts: Facts, settled?: readonly Settled[]): void;
  /** What the run under way has settled so far. */
  settled(): Settled;
}

/** Nodes with their truth, `NO` or `YES`: what is known on some facts stays known on more. */
export interface Settled {
  readonly nodes: Uint32Array<ArrayBuffer>;
  readonly truths: Uint8Array<ArrayBuffer>;
}

export interface Node {
  /** `NO`, `UNKNOWN` or `YES`. @throws TypeError for a fact of the wrong kind, as the interpreter does */
  value(): number;
  /** Adds the facts that keep the node open, as `openFacts` gives them, each once. An array: they are few. */
  addOpen(found: string[]): void;
}

/** Truth values as numbers: `and` is the least, `or` the greatest of them. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
const OPEN = 3;

export const TRUTH_OF: readonly Truth[] = ["no", "unknown", "yes"];

const UNREAD: unique symbol = Symbol("unread");

export function newCompiler(): Compiler {
  return new ConditionCompiler();
}

type Leaf = Exclude<Condition, { kind: "all" | "any" | "not" | "named" }>;

/** What the run under way knows: a truth per node, a value per fact. */
interface Run {
  facts: Facts;
  truths: Uint8Array<ArrayBuffer>;
  readonly values: (FactValue | undefined | typeof UNREAD)[];
}

class ConditionCompiler implements Compiler {
  readonly #nodes = new Map<string, Node>();
  readonly #keys = new Map<Condition, string>();
  readonly #slots = new Map<string, number>();
  readonly #run: Run = { facts: new Map(), truths: new Uint8Array(64).fill(OPEN), values: [] };

  compile(condition: Condition): Node {
    const key = this.#keyOf(condition);
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const made = this.#make(condition);
    this.#nodes.set(key, made);
    return made;
  }

  start(facts: Facts, settled: readonly Settled[] = []): void {
    const { truths, values } = this.#run;
    this.#run.facts = facts;
    values.fill(UNREAD);
    truths.fill(OPEN);
    for (const one of settled)
      for (let at = 0; at < one.nodes.length; at++) truths[one.nodes[at] ?? 0] = one.truths[at] ?? OPEN;
  }

  settled(): Settled {
    const { truths } = this.#run;
    const nodes: number[] = [];
    for (const [node, truth] of truths.entries()) if (truth === NO || truth === YES) nodes.push(node);
    return { nodes: Uint32Array.from(nodes), truths: Uint8Array.from(nodes, (node) => truths[node] ?? OPEN) };
  }

  #make(condition: Condition): Node {
    switch (condition.kind) {
      case "named":
        return this.compile(condition.part);
      case "not":
        return new NotNode(this.compile(condition.part));
      case "all":
      case "any": {
        const parts = condition.parts.map((part) => this.compile(part));
        const quickest = quickestFirst(condition.parts).map((part) => this.compile(part));
        const settling = condition.kind === "all" ? NO : YES;
        return new BranchNode({ run: this.#run, index: this.#newIndex(), settling, parts, quickest });
      }
      default:
        return new LeafNode({
          run: this.#run,
          index: this.#newIndex(),
          slot: this.#slotOf(condition.fact),
          fact: condition.fact,
          holds: testOf(condition),
        });
    }
  }

  #size = 0;

  #newIndex(): number {
    const index = this.#size++;
    const { truths } = this.#run;
    if (index >= truths.length) {
      this.#run.truths = new Uint8Array(truths.length * 2).fill(OPEN);
      this.#run.truths.set(truths);
    }
    return index;
  }

  #slotOf(fact: string): number {
    const known = this.#slots.get(fact);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(fact, slot);
    this.#run.values.push(UNREAD);
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

interface LeafParts {
  readonly run: Run;
  readonly index: number;
  readonly slot: number;
  readonly fact: string;
  readonly holds: (value: FactValue) => boolean;
}

class LeafNode implements Node {
  readonly #of: LeafParts;

  constructor(of: LeafParts) {
    this.#of = of;
  }

  value(): number {
    const { run, index, slot, fact, holds } = this.#of;
    const before = run.truths[index] ?? OPEN;
    if (before !== OPEN) return before;
    let value = run.values[slot];
    if (value === UNREAD) {
      value = run.facts.get(fact);
      run.values[slot] = value;
    }
    const truth = value === undefined ? UNKNOWN : holds(value as FactValue) ? YES : NO;
    run.truths[index] = truth;
    return truth;
  }

  addOpen(found: string[]): void {
    if (this.value() === UNKNOWN && !found.includes(this.#of.fact)) found.push(this.#of.fact);
  }
}

class NotNode implements Node {
  readonly #part: Node;

  constructor(part: Node) {
    this.#part = part;
  }

  value(): number {
    return YES - this.#part.value();
  }

  addOpen(found: string[]): void {
    this.#part.addOpen(found);
  }
}

interface BranchParts {
  readonly run: Run;
  readonly index: number;
  readonly settling: typeof NO | typeof YES;
  /** In reading order, for the open facts. */
  readonly parts: readonly Node[];
  readonly quickest: readonly Node[];
}

/** `all` is settled by one `NO`, `any` by one `YES`; else one that is unknown leaves it unknown. */
class BranchNode implements Node {
  readonly #of: BranchParts;

  constructor(of: BranchParts) {
    this.#of = of;
  }

  value(): number {
    const { run, index } = this.#of;
    const before = run.truths[index] ?? OPEN;
    if (before !== OPEN) return before;
    const truth = this.#work();
    run.truths[index] = truth;
    return truth;
  }

  addOpen(found: string[]): void {
    if (this.value() !== UNKNOWN) return;
    for (const part of this.#of.parts) part.addOpen(found);
  }

  #work(): number {
    const { quickest, settling } = this.#of;
    let result: number = YES - settling;
    for (const part of quickest) {
      const value = part.value();
      if (value === settling) return settling;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  }
}

/** The test of a leaf on a known value. @throws TypeError for a fact of the wrong kind, as the interpreter does */
function testOf(leaf: Leaf): (value: FactValue) => boolean {
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
