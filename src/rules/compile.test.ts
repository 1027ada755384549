import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citation } from "../model/citation.ts";
import { plainDate } from "../model/plain-date.ts";
import { compileRulebook } from "./compile.ts";
import { type Node, newCompiler, TRUTH_OF, UNKNOWN, YES } from "./compile-condition.ts";
import {
  all,
  any,
  atLeast,
  type Condition,
  equals,
  evaluate,
  fact,
  has,
  named,
  not,
  oneOf,
  openFacts,
} from "./condition.ts";
import type { FactValue } from "./facts.ts";
import { loadRulebook, type Provision } from "./provision.ts";
import { evaluateRulebook } from "./reference.ts";

const CITE: Citation = { authority: "test", pinpoint: "1", version: "1", url: "https://example.org" };
const DAYS = ["2022-01-01", "2022-06-01", "2023-01-01", "2023-06-01"].map((day) => plainDate(day));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom("a", "b", "c").map(fact),
  fc.constantFrom("RU", "DE", "CN").map((word) => equals("to", word)),
  fc.subarray(["RU", "DE", "CN"]).map((words) => oneOf("to", "some", words)),
  fc.subarray(["x", "y"]).map((words) => oneOf("kind", "kinds", words)),
  fc.constantFrom("D:5", "B").map((word) => has("groups", word)),
  fc.constantFrom(10, 25, 10.000_000_1).map((limit) => atLeast("percent", limit)),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }).map((parts) => all(...parts)),
    fc.array(tie("node"), { maxLength: 4 }).map((parts) => any(...parts)),
    tie("node").map(not),
    fc.tuple(fc.string(), tie("node")).map(([label, part]) => named(label, part)),
  ),
})).node;

const facts: fc.Arbitrary<Map<string, FactValue>> = fc
  .record(
    {
      a: fc.boolean(),
      b: fc.boolean(),
      c: fc.boolean(),
      to: fc.constantFrom("RU", "DE", "CN", "FR"),
      kind: fc.constantFrom("x", "y", "z"),
      groups: fc.subarray(["D:5", "B", "A:1"]),
      percent: fc.constantFrom(0, 9, 10, 10.000_000_1, 25, 60),
    },
    { requiredKeys: [] },
  )
  .map((one) => new Map(Object.entries(one)));

const provision = (id: string, others: readonly string[]): fc.Arbitrary<Provision<string>> =>
  fc
    .record({
      starts: fc.subarray([...DAYS], { minLength: 1, maxLength: 3 }),
      ends: fc.boolean(),
      when: fc.array(condition, { minLength: 3, maxLength: 3 }),
      before: fc.constantFrom("not-in-force" as const, "not-encoded" as const),
      concerns: fc.option(condition, { nil: undefined }),
      displaces: fc.subarray([...others]),
    })
    .map(({ starts, ends, when, before, concerns, displaces }) => ({
      id,
      title: id,
      before,
      ...(concerns === undefined ? {} : { concerns }),
      displaces,
      versions: starts.map((from, index) => ({
        from,
        to: starts[index + 1] ?? (ends ? plainDate("2024-01-01") : null),
        cite: CITE,
        when: when[index] ?? fact("a"),
        then: id,
      })),
    }));

function openOf(node: Node): string[] {
  const found: string[] = [];
  node.addOpen(found);
  return found;
}

describe("compiled conditions", () => {
  test("a condition may be compiled during a run: what is known stays, what is new is open", () => {
    const compiler = newCompiler();
    compiler.start(new Map<string, FactValue>([["a", true]]));
    const first = compiler.compile(fact("a"));
    expect(first.value()).toBe(YES);
    const more = Array.from({ length: 200 }, (_, index) => compiler.compile(atLeast("percent", index)));
    expect([first, ...more].map((node) => node.value())).toEqual([YES, ...more.map(() => UNKNOWN)]);
  });

  test("property: as the interpreter, on any facts, in one compiler for all of them", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 8 }),
        facts,
        facts,
        (conditions, one, other) => {
          const compiler = newCompiler();
          const nodes = conditions.map((each) => compiler.compile(each));
          for (const known of [one, other, one]) {
            compiler.start(known);
            expect(nodes.map((node) => TRUTH_OF[node.value()])).toEqual(
              conditions.map((each) => evaluate(each, known)),
            );
            expect(nodes.map(openOf)).toEqual(conditions.map((each) => openFacts(each, known)));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("property: what some of the facts settle stands, and the rest is worked out as ever", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 8 }),
        facts,
        facts,
        (conditions, some, more) => {
          const compiler = newCompiler();
          const nodes = conditions.map((each) => compiler.compile(each));
          compiler.start(some);
          for (const node of nodes) node.value();
          const settled = compiler.settled();
          const whole = new Map([...more, ...some]);
          compiler.start(whole, [settled]);
          expect(nodes.map((node) => TRUTH_OF[node.value()])).toEqual(
            conditions.map((each) => evaluate(each, whole)),
          );
          expect(nodes.map(openOf)).toEqual(conditions.map((each) => openFacts(each, whole)));
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a fact of the wrong kind is an error, not an answer", () => {
    for (const [each, value] of [
      [fact("a"), "yes"],
      [oneOf("a", "t", ["x"]), true],
      [has("a", "x"), "x"],
      [atLeast("a", 1), "2"],
    ] as const) {
      const compiler = newCompiler();
      const node = compiler.compile(each);
      compiler.start(new Map<string, FactValue>([["a", value]]));
      expect(() => node.value()).toThrow(TypeError);
    }
  });
});

describe("a compiled rulebook", () => {
  test("property: the live results of the interpreter, in its order, on any facts and days", () => {
    const book = fc.tuple(
      provision("p", []),
      provision("q", ["p"]),
      provision("r", ["p", "q"]),
      provision("s", []),
    );
    fc.assert(
      fc.property(book, fc.array(facts, { minLength: 1, maxLength: 6 }), (provisions, many) => {
        const loaded = loadRulebook(provisions);
        const quick = compileRulebook(loaded);
        for (const known of many) {
          for (const day of [plainDate("2021-01-01"), ...DAYS, plainDate("2025-01-01")]) {
            const all = evaluateRulebook(loaded, known, day);
            const live = all.filter(({ state }) => ["applies", "unknown", "not-encoded"].includes(state));
            expect(quick.live(known, day)).toEqual(live);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
