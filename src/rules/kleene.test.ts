import { describe, expect, test } from "vitest";
import { and, not, or, type Truth, truth } from "./kleene.ts";

const ALL: readonly Truth[] = ["yes", "no", "unknown"];

describe("Kleene logic", () => {
  test("the truth tables", () => {
    const table = ALL.flatMap((a) => ALL.map((b) => `${a} ${b}: ${and([a, b])} ${or([a, b])}`));
    expect(table).toEqual([
      "yes yes: yes yes",
      "yes no: no yes",
      "yes unknown: unknown yes",
      "no yes: no yes",
      "no no: no no",
      "no unknown: no unknown",
      "unknown yes: unknown yes",
      "unknown no: no unknown",
      "unknown unknown: unknown unknown",
    ]);
    expect(ALL.map(not)).toEqual(["no", "yes", "unknown"]);
  });

  test("nothing at all: `and` holds, `or` does not", () => {
    expect(and([])).toBe("yes");
    expect(or([])).toBe("no");
  });

  test("a missing boolean is unknown, never no", () => {
    expect([truth(true), truth(false), truth(undefined)]).toEqual(["yes", "no", "unknown"]);
  });
});
