import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Flip } from "./flip.ts";
import { mergeStakes, type Stake } from "./stake.ts";
import { type Asked, answers, captures, EU_BEFORE, graphs, OFAC, stake, UK } from "./testing/small-graphs.ts";

/** The answer for `id` if the stake that `flip` names stood at `percent`. */
function answerAt(
  stakes: readonly Stake[],
  to: {
    id: string;
    flip: Pick<Flip, "owner" | "owned" | "kind">;
    percent: number;
    listed: readonly string[];
  } & Asked,
): string | undefined {
  const { owner, owned, kind } = to.flip;
  const changed = stakes.map((one) =>
    one.owner === owner && one.owned === owned && one.kind === kind
      ? { ...one, low: to.percent, high: to.percent }
      : one,
  );
  return answers(changed, to.listed, to)[to.id];
}

function flipOf(stakes: readonly Stake[], id: string, asked: Asked = {}): Flip | undefined {
  return captures(stakes, ["X"], asked).find((one) => one.id === id)?.flip;
}

describe("the smallest change that turns an answer", () => {
  test("of a direct holding", () => {
    const stakes = [stake("X", "C", 60), stake("X", "D", 20)];
    expect(flipOf(stakes, "C")).toMatchObject({ owner: "X", percent: [60, 60], to: 50, turns: "below" });
    expect(flipOf(stakes, "D")).toMatchObject({ owner: "X", percent: [20, 20], to: 50, turns: "at-least" });
    expect(flipOf([stake("X", "C", 60)], "C", { rule: UK })).toMatchObject({ to: 50, turns: "at-most" });
    expect(flipOf([stake("X", "C", 20)], "C", { rule: UK })).toMatchObject({ to: 50, turns: "above" });
  });

  test("further up the chain, where less has to change", () => {
    const stakes = [stake("X", "A", 51), stake("A", "B", 90), stake("X", "C", 45), stake("C", "D", 60)];
    expect(flipOf(stakes, "B")).toMatchObject({ owner: "X", owned: "A", to: 50, turns: "below" });
    expect(flipOf(stakes, "D")).toMatchObject({ owner: "X", owned: "C", to: 50, turns: "at-least" });
  });

  test("two ways up: no single stake frees it", () => {
    const stakes = [stake("X", "A", 60), stake("X", "B", 60), stake("A", "C", 50), stake("B", "C", 50)];
    expect(flipOf(stakes, "C")).toBeUndefined();
  });

  test("in a circle the others fall with it", () => {
    const stakes = [stake("X", "A", 50), stake("A", "B", 60), stake("B", "A", 10)];
    expect(flipOf(stakes, "A")).toMatchObject({ owner: "X", to: 50, turns: "below" });
  });

  test("it does turn the answer, no smaller change of any one stake does, and where none is named none can", () => {
    fc.assert(
      fc.property(
        graphs(["ownership", "votes"]),
        fc.constantFrom(OFAC, EU_BEFORE, UK),
        ({ stakes, listed, joint }, rule) => {
          const exact = mergeStakes(stakes).stakes.map((one) => ({ ...one, high: one.low }));
          const asked = { rule, joint };
          for (const { id, captured, listed: own, flip } of captures(exact, listed, asked)) {
            if (own) continue;
            const other = captured === "yes" ? "no" : "yes";
            const at = (of: Pick<Flip, "owner" | "owned" | "kind">, percent: number) =>
              answerAt(exact, { id, flip: of, percent, listed, ...asked });
            if (flip === undefined) {
              for (const one of exact)
                expect([id, at(one, captured === "yes" ? 0 : 100)]).toEqual([id, captured]);
              continue;
            }
            const turned = { below: -0.25, "at-most": 0, "at-least": 0, above: 0.25 }[flip.turns];
            const short = { below: 0, "at-most": 0.25, "at-least": -0.25, above: 0 }[flip.turns];
            if (flip.to + turned >= 0) expect([id, at(flip, flip.to + turned)]).toEqual([id, other]);
            expect([id, at(flip, flip.to + short)]).toEqual([id, captured]);
            const most = Math.abs(flip.percent[0] - flip.to) - 0.25;
            for (const one of exact)
              for (let by = 0.5; by <= most; by += 0.5) {
                const percent = one.low + (captured === "yes" ? -by : by);
                if (percent < 0 || percent > 100) break;
                expect([id, one.owner, one.owned, at(one, percent)]).toEqual([
                  id,
                  one.owner,
                  one.owned,
                  captured,
                ]);
              }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
