import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../model/plain-date.ts";
import { explain } from "./explain.ts";
import { namedGraph } from "./graph.ts";
import { capturedSlowly } from "./reference.ts";
import { captures, type RegimeVersion } from "./regime.ts";
import { changeStake, live } from "./resolve.ts";
import { NEVER, solve } from "./solve.ts";
import { mergeStakes, type Stake } from "./stake.ts";

const citation = { authority: "test", pinpoint: "synthetic", version: "1", url: "https://example.org" };
const OFAC: RegimeVersion = {
  from: plainDate("2014-08-13"),
  to: null,
  inForce: true,
  threshold: 50,
  inclusive: true,
  aggregated: true,
  citation,
};
const EU_BEFORE: RegimeVersion = { ...OFAC, inclusive: false };
const UK: RegimeVersion = { ...OFAC, inclusive: false, aggregated: false };

function stake(owner: string, owned: string, low: number, high: number = low): Stake {
  return { owner, owned, low, high, kind: "ownership" };
}

function answers(
  stakes: readonly Stake[],
  listed: readonly string[],
  rule: RegimeVersion = OFAC,
): Record<string, string> {
  const graph = namedGraph(stakes, listed);
  const found = solve(
    graph,
    listed.map((name) => graph.indexOf.get(name) as number),
    rule,
  );
  return Object.fromEntries(
    explain(graph, found, { rule, listed: new Set(listed) }).map(({ id, captured }) => [id, captured]),
  );
}

describe("OFAC FAQ 401 and 399", () => {
  test("X owns 50 of A, A owns 50 of B: B is blocked", () => {
    expect(answers([stake("X", "A", 50), stake("A", "B", 50)], ["X"])).toEqual({
      X: "yes",
      A: "yes",
      B: "yes",
    });
  });

  test("X owns 50 of A and 50 of B, each owns 25 of C: C is blocked", () => {
    expect(
      answers([stake("X", "A", 50), stake("X", "B", 50), stake("A", "C", 25), stake("B", "C", 25)], ["X"]).C,
    ).toBe("yes");
  });

  test("X owns 50 of A and 10 of B, A owns 40 of B: B is blocked", () => {
    expect(answers([stake("X", "A", 50), stake("X", "B", 10), stake("A", "B", 40)], ["X"]).B).toBe("yes");
  });

  test("X owns 50 of A and 25 of B, A and B each own 25 of C: C is not blocked, because B is not", () => {
    expect(
      answers([stake("X", "A", 50), stake("X", "B", 25), stake("A", "C", 25), stake("B", "C", 25)], ["X"]),
    ).toMatchObject({ A: "yes", B: "no", C: "no" });
  });

  test("X owns 25 of A and 25 of B, A and B each own 50 of C: nobody is blocked", () => {
    expect(
      answers([stake("X", "A", 25), stake("X", "B", 25), stake("A", "C", 50), stake("B", "C", 50)], ["X"]),
    ).toMatchObject({ A: "no", B: "no", C: "no" });
  });

  test("25 and 25 held by two blocked persons: blocked; no multiplying down a chain", () => {
    expect(answers([stake("X", "A", 25), stake("Y", "A", 25)], ["X", "Y"]).A).toBe("yes");
    expect(answers([stake("X", "A", 51), stake("A", "B", 51), stake("B", "C", 51)], ["X"]).C).toBe("yes");
  });
});

describe("other arithmetic", () => {
  test("exactly 50 captures under OFAC, not under the EU rule before July 2024 nor in the UK", () => {
    const half = [stake("X", "A", 50)];
    expect([OFAC, EU_BEFORE, UK].map((rule) => answers(half, ["X"], rule).A)).toEqual(["yes", "no", "no"]);
    const more = [stake("X", "A", 50.01)];
    expect([OFAC, EU_BEFORE, UK].map((rule) => answers(more, ["X"], rule).A)).toEqual(["yes", "yes", "yes"]);
  });

  test("the UK does not add up two owners", () => {
    expect(answers([stake("X", "A", 30), stake("Y", "A", 30)], ["X", "Y"], UK).A).toBe("no");
  });

  test("thirds that add up to 50 in decimal do so here", () => {
    expect(
      answers([stake("X", "A", 16.7), stake("Y", "A", 16.7), stake("Z", "A", 16.6)], ["X", "Y", "Z"]).A,
    ).toBe("yes");
  });

  test("cross-holdings do not lift themselves", () => {
    expect(answers([stake("A", "B", 60), stake("B", "A", 60), stake("X", "A", 40)], ["X"])).toMatchObject({
      A: "no",
      B: "no",
    });
    expect(answers([stake("A", "B", 60), stake("B", "A", 10), stake("X", "A", 50)], ["X"])).toMatchObject({
      A: "yes",
      B: "yes",
    });
  });

  test("a range may depend; what to ask and the flip are named", () => {
    const stakes = [stake("X", "A", 25, 50), stake("A", "B", 100), stake("X", "C", 60), stake("X", "D", 20)];
    const graph = namedGraph(stakes, ["X"]);
    const found = explain(graph, solve(graph, [graph.indexOf.get("X") as number], OFAC), {
      rule: OFAC,
      listed: new Set(["X"]),
    });
    const of = (id: string) => found.find((one) => one.id === id);
    expect([of("A")?.captured, of("B")?.captured]).toEqual(["depends", "depends"]);
    expect(of("B")?.ask).toEqual(["What percentage of A does X hold (stated: 25–50 %)?"]);
    expect(of("C")?.flip).toEqual({ owner: "X", owned: "C", percent: [60, 60], to: 50 });
    expect(of("D")?.flip).toEqual({ owner: "X", owned: "D", percent: [20, 20], to: 50 });
    expect(of("B")?.chains).toEqual([
      {
        parties: ["X", "A", "B"],
        percents: [
          [25, 50],
          [100, 100],
        ],
      },
    ]);
  });

  test("one holding stated twice is not added up", () => {
    const { stakes, contradictions } = mergeStakes([
      stake("X", "A", 30),
      stake("X", "A", 25, 50),
      stake("X", "B", 10),
      stake("X", "B", 20),
    ]);
    expect(stakes.map(({ low, high }) => [low, high])).toEqual([
      [30, 30],
      [10, 20],
    ]);
    expect(contradictions.map(({ owned }) => owned)).toEqual(["B"]);
  });
});

describe("properties", () => {
  test("the same as the slow reference, with cycles, ranges and several listed owners", () => {
    fc.assert(
      fc.property(graphs(), fc.constantFrom(OFAC, EU_BEFORE, UK), ({ stakes, listed }, rule) => {
        const merged = mergeStakes(stakes).stakes;
        const certain = capturedSlowly(merged, listed, { version: rule, bound: "low" });
        const possible = capturedSlowly(merged, listed, { version: rule, bound: "high" });
        for (const [id, captured] of Object.entries(answers(merged, listed, rule))) {
          expect([id, captured]).toEqual([id, certain.has(id) ? "yes" : possible.has(id) ? "depends" : "no"]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("monotone: another listed owner or a greater stake never frees anybody", () => {
    fc.assert(
      fc.property(
        graphs(),
        name(),
        fc.nat(20),
        fc.integer({ min: 0, max: 50 }),
        ({ stakes, listed }, more, which, raise) => {
          const merged = mergeStakes(stakes).stakes;
          const before = answers(merged, listed);
          const raised = merged.map((one, index) =>
            index === which % Math.max(1, merged.length)
              ? { ...one, low: Math.min(100, one.low + raise), high: Math.min(100, one.high + raise) }
              : one,
          );
          const rank = { no: 0, depends: 1, yes: 2 } as Record<string, number>;
          for (const after of [answers(merged, [...listed, more]), answers(raised, listed)]) {
            for (const [id, captured] of Object.entries(before))
              expect(rank[after[id] ?? "no"]).toBeGreaterThanOrEqual(rank[captured] ?? 0);
          }
        },
      ),
    );
  });

  test("every chain of a captured party begins at a listed one, never runs in a circle, and every link's owner is captured", () => {
    fc.assert(
      fc.property(graphs(), ({ stakes, listed }) => {
        const merged = mergeStakes(stakes).stakes;
        const graph = namedGraph(merged, listed);
        const found = explain(
          graph,
          solve(
            graph,
            listed.map((one) => graph.indexOf.get(one) as number),
            OFAC,
          ),
          { rule: OFAC, listed: new Set(listed) },
        );
        const captured = new Set(found.filter((one) => one.captured === "yes").map(({ id }) => id));
        for (const one of found.filter(({ captured: state, listed: own }) => state === "yes" && !own)) {
          expect(one.chains.length).toBeGreaterThan(0);
          for (const { parties } of one.chains) {
            expect(listed).toContain(parties[0]);
            expect(new Set(parties).size).toBe(parties.length);
            for (const party of parties) expect(captured.has(party)).toBe(true);
          }
        }
      }),
    );
  });

  test("the named flip does turn the answer, and a little less does not", () => {
    fc.assert(
      fc.property(graphs(), ({ stakes, listed }) => {
        const merged = mergeStakes(stakes).stakes.map((one) => ({ ...one, high: one.low }));
        const graph = namedGraph(merged, listed);
        const found = explain(
          graph,
          solve(
            graph,
            listed.map((one) => graph.indexOf.get(one) as number),
            OFAC,
          ),
          { rule: OFAC, listed: new Set(listed) },
        );
        for (const { id, flip } of found) {
          if (flip === undefined) continue;
          const at = (percent: number) =>
            answers(
              merged.map((one) =>
                one.owner === flip.owner && one.owned === flip.owned
                  ? { ...one, low: percent, high: percent }
                  : one,
              ),
              listed,
            )[id];
          expect([id, at(flip.to)]).toEqual([id, "yes"]);
          if (flip.to >= 1) expect([id, at(flip.to - 0.5)]).toEqual([id, "no"]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("updates of single stakes give the same as a fresh solution", () => {
    fc.assert(
      fc.property(
        graphs(),
        fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 100 })), { maxLength: 8 }),
        ({ stakes, listed }, changes) => {
          const merged = mergeStakes(stakes).stakes;
          const graph = namedGraph(merged, listed);
          const indices = listed.map((one) => graph.indexOf.get(one) as number);
          const percent = graph.low.slice();
          const state = live(graph, solve(graph, indices, OFAC).certain, {
            percent,
            listed: indices,
            rule: OFAC,
          });
          if (percent.length === 0) return;
          for (const [which, to] of changes) changeStake(state, which % percent.length, to);
          const fresh = solve({ ...graph, low: percent, high: percent }, indices, OFAC).certain;
          expect([...state.order].map((order) => order !== NEVER)).toEqual(
            [...fresh.order].map((order) => order !== NEVER),
          );
          for (let node = 0; node < graph.size; node++)
            expect(state.total[node]).toBeCloseTo(fresh.total[node] as number, 6);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test("the threshold itself", () => {
  expect([captures(OFAC, 49.999), captures(OFAC, 50), captures(UK, 50), captures(UK, 50.001)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

function name(): fc.Arbitrary<string> {
  return fc.constantFrom("A", "B", "C", "D", "E", "F");
}

/** Small synthetic graphs, dense enough for cycles and joint holdings. */
function graphs(): fc.Arbitrary<{ stakes: Stake[]; listed: string[] }> {
  const percent = fc.oneof(
    fc.constantFrom(10, 20, 25, 30, 40, 49, 50, 51, 60, 100),
    fc.integer({ min: 0, max: 100 }),
  );
  const edge = fc
    .tuple(name(), name(), percent, fc.constantFrom(0, 0, 0, 10, 30))
    .map(([owner, owned, low, width]) => stake(owner, owned, low, Math.min(100, low + width)));
  return fc.record({
    stakes: fc.array(edge, { maxLength: 14 }),
    listed: fc.uniqueArray(name(), { minLength: 1, maxLength: 2 }),
  });
}
