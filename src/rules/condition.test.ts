import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  all,
  any,
  atLeast,
  type Condition,
  equals,
  evaluate,
  fact,
  factsOf,
  has,
  named,
  not,
  oneOf,
  openFacts,
  trace,
} from "./condition.ts";
import type { Facts, FactValue } from "./facts.ts";

const of = (facts: Record<string, FactValue>): Facts => new Map(Object.entries(facts));

describe("conditions", () => {
  test("each kind of leaf: yes, no, unknown", () => {
    const leaves: [Condition, FactValue, FactValue][] = [
      [fact("x"), true, false],
      [equals("x", "RU"), "RU", "DE"],
      [oneOf("x", "two", ["RU", "BY"]), "BY", "DE"],
      [has("x", "D:5"), ["B", "D:5"], ["B"]],
      [atLeast("x", 4800), 4800, 4799.99],
    ];
    for (const [leaf, yes, no] of leaves) {
      expect(evaluate(leaf, of({ x: yes }))).toBe("yes");
      expect(evaluate(leaf, of({ x: no }))).toBe("no");
      expect(evaluate(leaf, of({}))).toBe("unknown");
    }
  });

  test("a fact of the wrong kind is an error, not an answer", () => {
    expect(() => evaluate(fact("x"), of({ x: "yes" }))).toThrow(TypeError);
    expect(() => evaluate(atLeast("x", 1), of({ x: "2" }))).toThrow(TypeError);
    expect(() => evaluate(has("x", "a"), of({ x: "a" }))).toThrow(TypeError);
    expect(() => evaluate(oneOf("x", "t", ["a"]), of({ x: true }))).toThrow(TypeError);
  });

  test("only facts that could still decide are open", () => {
    const condition = all(fact("a"), any(fact("b"), fact("c")), not(fact("d")));
    expect(openFacts(condition, of({}))).toEqual(["a", "b", "c", "d"]);
    expect(openFacts(condition, of({ b: true }))).toEqual(["a", "d"]);
    expect(openFacts(condition, of({ a: false }))).toEqual([]);
    expect(openFacts(condition, of({ a: true, b: false, c: false }))).toEqual([]);
  });

  test("the trace prints each part with its value and what it was read from", () => {
    const printed = trace(all(named("to Russia", equals("to", "RU")), not(fact("deemed"))), of({ to: "RU" }));
    expect(printed).toEqual({
      condition: "all of",
      value: "unknown",
      parts: [
        { condition: "to Russia", value: "yes", parts: [{ condition: "to is RU (RU)", value: "yes" }] },
        { condition: "not", value: "unknown", parts: [{ condition: "deemed (unknown)", value: "unknown" }] },
      ],
    });
  });

  test("property: a known answer on some facts is the answer on more facts", () => {
    fc.assert(
      fc.property(
        conditions(),
        fc.dictionary(name(), fc.boolean()),
        fc.dictionary(name(), fc.boolean()),
        (condition, some, more) => {
          const before = evaluate(condition, of(some));
          const after = evaluate(condition, of({ ...more, ...some }));
          if (before !== "unknown") expect(after).toBe(before);
        },
      ),
    );
  });

  test("property: with every fact known nothing is unknown, and an unknown condition names an open fact", () => {
    fc.assert(
      fc.property(conditions(), fc.dictionary(name(), fc.boolean()), (condition, some) => {
        const complete = Object.fromEntries(factsOf(condition).map((one) => [one, some[one] ?? false]));
        expect(evaluate(condition, of(complete))).not.toBe("unknown");
        const open = openFacts(condition, of(some));
        expect(open.length > 0).toBe(evaluate(condition, of(some)) === "unknown");
        for (const one of open) expect(some[one]).toBeUndefined();
      }),
    );
  });
});

function name(): fc.Arbitrary<string> {
  return fc.constantFrom("a", "b", "c", "d", "e");
}

function conditions(): fc.Arbitrary<Condition> {
  return fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      name().map(fact),
      fc.array(tie("node"), { maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie("node"), { maxLength: 3 }).map((parts) => any(...parts)),
      tie("node").map(not),
    ),
  })).node;
}
