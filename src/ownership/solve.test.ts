import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "./explain.ts";
import { namedGraph } from "./graph.ts";
import { capturedSlowly } from "./reference.ts";
import { captures as reaches } from "./regime.ts";
import { changeStake, live } from "./resolve.ts";
import { NEVER, solve } from "./solve.ts";
import { mergeStakes } from "./stake.ts";
import { answers, captures, EU_BEFORE, graphs, name, OFAC, stake, UK } from "./testing/small-graphs.ts";
import { togetherOf } from "./together.ts";

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
    expect([OFAC, EU_BEFORE, UK].map((rule) => answers(half, ["X"], { rule }).A)).toEqual([
      "yes",
      "no",
      "no",
    ]);
    const more = [stake("X", "A", 50.01)];
    expect([OFAC, EU_BEFORE, UK].map((rule) => answers(more, ["X"], { rule }).A)).toEqual([
      "yes",
      "yes",
      "yes",
    ]);
  });

  test("the UK does not add up two owners, unless they act jointly", () => {
    const two = [stake("X", "A", 30), stake("Y", "A", 30)];
    expect(answers(two, ["X", "Y"], { rule: UK }).A).toBe("no");
    expect(answers(two, ["X", "Y"], { rule: UK, joint: [["X", "Y"]] }).A).toBe("yes");
    expect(answers(two, ["X"], { rule: UK, joint: [["X", "Y"]] }).A).toBe("no");
    const overlapping = {
      rule: UK,
      joint: [
        ["X", "Z"],
        ["Y", "Z"],
      ],
    };
    expect(answers(two, ["X", "Y"], overlapping).A).toBe("yes");
  });

  test("in the UK more than half of the votes, or the right to appoint the board, is owning too", () => {
    const stakes = [
      stake("X", "A", 51, "votes"),
      stake("X", "B", 50, "votes"),
      stake("X", "C", 100, "board"),
      stake("X", "D", 30),
      stake("X", "D", 30, "votes"),
    ];
    expect(answers(stakes, ["X"], { rule: UK })).toMatchObject({ A: "yes", B: "no", C: "yes", D: "no" });
    expect(answers(stakes, ["X"])).toMatchObject({ A: "no", B: "no", C: "no", D: "no" });
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

  test("a range may depend; what to ask is named, and the chain", () => {
    const stakes = [stake("X", "A", [25, 50]), stake("A", "B", 100)];
    const found = captures(stakes, ["X"]);
    const of = (id: string) => found.find((one) => one.id === id);
    expect([of("A")?.captured, of("B")?.captured]).toEqual(["depends", "depends"]);
    expect(of("B")?.ask).toEqual(["What percentage of A does X hold (stated: 25–50 %)?"]);
    expect(of("B")?.chains).toEqual([
      {
        parties: ["X", "A", "B"],
        percents: [
          [25, 50],
          [100, 100],
        ],
        kinds: ["ownership", "ownership"],
      },
    ]);
  });

  test("a chain of 5,000 holdings is explained", () => {
    const chain = Array.from({ length: 5_000 }, (_, at) => stake(`N${at}`, `N${at + 1}`, 60));
    const last = captures(chain.slice(0, 150), ["N0"]).find(({ id }) => id === "N150");
    expect(last?.chains[0]?.parties).toHaveLength(151);
    const graph = namedGraph(chain, ["N0"]);
    const found = solve(graph, [graph.indexOf.get("N0") as number], OFAC);
    const [end] = explain(graph, found, { rule: OFAC, listed: new Set(["N0"]), wanted: ["N5000"] });
    expect([end?.captured, end?.chains[0]?.parties.length]).toEqual(["yes", 5_001]);
  });

  test("classes of shares are added up; what is said of the whole narrows them", () => {
    const classes = [
      { ...stake("X", "A", 30), shareClass: "A" },
      { ...stake("X", "A", 20), shareClass: "B" },
      stake("X", "B", [0, 40]),
      { ...stake("X", "B", [0, 30]), shareClass: "A" },
      { ...stake("X", "B", [0, 30]), shareClass: "B" },
    ];
    const { stakes, contradictions } = mergeStakes(classes);
    expect(stakes.map(({ owned, low, high }) => [owned, low, high])).toEqual([
      ["A", 50, 50],
      ["B", 0, 40],
    ]);
    expect(contradictions).toEqual([]);
    expect(answers(stakes, ["X"])).toMatchObject({ A: "yes", B: "no" });
  });

  test("one holding stated twice is not added up", () => {
    const { stakes, contradictions } = mergeStakes([
      stake("X", "A", 30),
      stake("X", "A", [25, 50]),
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
  test("the same as the slow reference, with cycles, ranges, several listed owners, votes and joint action", () => {
    const kinds = ["ownership", "ownership", "votes", "board"] as const;
    fc.assert(
      fc.property(graphs(kinds), fc.constantFrom(OFAC, EU_BEFORE, UK), ({ stakes, listed, joint }, rule) => {
        const merged = mergeStakes(stakes).stakes;
        const certain = capturedSlowly(merged, listed, { version: rule, bound: "low", joint });
        const possible = capturedSlowly(merged, listed, { version: rule, bound: "high", joint });
        for (const [id, captured] of Object.entries(answers(merged, listed, { rule, joint }))) {
          expect([id, captured]).toEqual([id, certain.has(id) ? "yes" : possible.has(id) ? "depends" : "no"]);
        }
      }),
      { numRuns: 2000 },
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
        const found = captures(merged, listed);
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

  test("updates of single stakes give the same as a fresh solution", () => {
    fc.assert(
      fc.property(
        graphs(["ownership", "votes"]),
        fc.constantFrom(OFAC, UK),
        fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 100 })), { maxLength: 8 }),
        ({ stakes, listed, joint }, rule, changes) => {
          const graph = namedGraph(mergeStakes(stakes).stakes, listed, rule.counts);
          const nodes = listed.map((one) => graph.indexOf.get(one) as number);
          const together = togetherOf(graph, joint);
          const percent = graph.low.slice();
          const state = live(graph, solve(graph, nodes, { ...rule, together }).certain, {
            percent,
            listed: nodes,
            rule,
            ...(together === undefined ? {} : { together }),
          });
          if (percent.length === 0) return;
          for (const [which, to] of changes) changeStake(state, which % percent.length, to);
          const fresh = solve({ ...graph, low: percent, high: percent }, nodes, {
            ...rule,
            together,
          }).certain;
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
  expect([reaches(OFAC, 49.999), reaches(OFAC, 50), reaches(UK, 50), reaches(UK, 50.001)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
