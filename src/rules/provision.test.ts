import { describe, expect, test } from "vitest";
import type { Citation } from "../model/citation.ts";
import { plainDate } from "../model/plain-date.ts";
import { type Condition, equals, fact } from "./condition.ts";
import { loadRulebook, type Provision, RulebookError, refuseConflicts, traceResult } from "./provision.ts";
import { evaluateProvision, evaluateRulebook } from "./reference.ts";

const CITE: Citation = {
  authority: "BIS",
  pinpoint: "15 CFR 1.1",
  version: "test",
  url: "https://example.org",
};

function provision(
  id: string,
  over: Partial<Provision<string>> & { when?: Condition; from?: string; to?: string } = {},
): Provision<string> {
  const { when = fact("x"), from = "2022-02-24", to, ...rest } = over;
  return {
    id,
    title: id,
    before: "not-in-force",
    versions: [
      { from: plainDate(from), to: to === undefined ? null : plainDate(to), cite: CITE, when, then: id },
    ],
    ...rest,
  };
}

const facts = new Map([["x", true]]);

describe("a provision on a date", () => {
  test("both sides of its first and its last day", () => {
    const rule = provision("r", { to: "2022-03-02" });
    const on = (date: string) => evaluateProvision(rule, facts, plainDate(date)).state;
    expect(["2022-02-23", "2022-02-24", "2022-03-01", "2022-03-02"].map(on)).toEqual([
      "not-in-force",
      "applies",
      "applies",
      "not-in-force",
    ]);
  });

  test("days that are not encoded differ from days without the rule", () => {
    const rule = provision("r", { before: "not-encoded" });
    expect(evaluateProvision(rule, facts, plainDate("2020-01-01")).state).toBe("not-encoded");
    expect(
      evaluateProvision(
        { ...rule, concerns: equals("to", "RU") },
        new Map([["to", "DE"]]),
        plainDate("2020-01-01"),
      ).state,
    ).toBe("not-in-force");
    expect(
      evaluateProvision({ ...rule, concerns: equals("to", "RU") }, new Map(), plainDate("2020-01-01")).state,
    ).toBe("not-encoded");
  });

  test("does not apply, unknown and applies are three results", () => {
    const rule = provision("r");
    const day = plainDate("2024-01-01");
    expect(evaluateProvision(rule, new Map([["x", false]]), day).state).toBe("does-not-apply");
    expect(evaluateProvision(rule, new Map(), day)).toMatchObject({ state: "unknown", open: ["x"] });
    expect(evaluateProvision(rule, facts, day).state).toBe("applies");
  });
});

describe("a rulebook", () => {
  test("faults of the encoded law do not load", () => {
    const faulty: [string, Provision<string>[]][] = [
      ["same id", [provision("a"), provision("a")]],
      ["unknown z", [provision("a", { displaces: ["z"] })]],
      ["no version", [provision("a", { versions: [] })]],
      [
        "lacks a citation",
        [
          provision("a", {
            versions: [
              {
                from: plainDate("2022-01-01"),
                to: null,
                cite: { ...CITE, pinpoint: "" },
                when: fact("x"),
                then: "a",
              },
            ],
          }),
        ],
      ],
      ["ends before", [provision("a", { from: "2022-01-02", to: "2022-01-01" })]],
      [
        "in force together",
        [
          provision("a", {
            versions: [
              {
                from: plainDate("2022-01-01"),
                to: plainDate("2022-03-01"),
                cite: CITE,
                when: fact("x"),
                then: "a",
              },
              { from: plainDate("2022-02-01"), to: null, cite: CITE, when: fact("x"), then: "a" },
            ],
          }),
        ],
      ],
    ];
    for (const [words, provisions] of faulty) expect(() => loadRulebook(provisions)).toThrow(words);
  });

  test("an exception displaces where it applies, and leaves open where it is open", () => {
    const book = loadRulebook([
      provision("rule"),
      provision("exception", { when: fact("y"), displaces: ["rule"] }),
    ]);
    const states = (y: boolean | undefined) =>
      evaluateRulebook(
        book,
        new Map(
          y === undefined
            ? [["x", true]]
            : [
                ["x", true],
                ["y", y],
              ],
        ),
        plainDate("2024-01-01"),
      ).map(({ state }) => state);
    expect(states(true)).toEqual(["displaced", "applies"]);
    expect(states(false)).toEqual(["applies", "does-not-apply"]);
    expect(states(undefined)).toEqual(["unknown", "unknown"]);
  });

  test("two live rules that contradict each other are an error", () => {
    const results = evaluateRulebook(
      loadRulebook([provision("yes"), provision("no")]),
      facts,
      plainDate("2024-01-01"),
    );
    expect(() => refuseConflicts(results, (a, b) => a !== b)).toThrow(RulebookError);
    expect(() => refuseConflicts(results, () => false)).not.toThrow();
  });

  test("why not: not in force, not encoded, displaced", () => {
    const day = plainDate("2020-01-01");
    expect(traceResult(evaluateProvision(provision("r"), facts, day), facts)).toEqual({
      condition: "r was not in force on that day",
      value: "no",
    });
    expect(
      traceResult(evaluateProvision(provision("r", { before: "not-encoded" }), facts, day), facts).value,
    ).toBe("unknown");
    const book = loadRulebook([provision("rule"), provision("exception", { displaces: ["rule"] })]);
    const [displaced] = evaluateRulebook(book, facts, plainDate("2024-01-01"));
    expect(displaced && traceResult(displaced, facts)).toMatchObject({
      condition: "displaced by exception",
      value: "no",
    });
  });
});
