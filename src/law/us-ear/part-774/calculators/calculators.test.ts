import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { plainDate } from "../../../../model/plain-date.ts";
import { calculate } from "./calculate.ts";
import type { Calculator, ParagraphTest } from "./calculator.ts";
import { CALCULATORS } from "./calculators.ts";
import { all, any, atLeast, holds, is, limitsOf, over, type SheetValue, under } from "./criterion.ts";
import { representatives, settle } from "./settle.ts";
import { similarParameters } from "./similar-parameters.ts";

type Values = Record<string, number | boolean | string>;

function read<T>(file: string): T {
  return parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

function byId(id: string): Calculator {
  const found = CALCULATORS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no calculator ${id}`);
  return found;
}

interface Case {
  name: string;
  date: string;
  in: Values;
  verdict?: string;
  paragraph?: string;
  missing?: string[];
}

describe("advanced computing: cases", () => {
  const { cases } = read<{ cases: Case[] }>("advanced-computing.parameter-cases.yaml");
  it.each(cases)("$name on $date", ({ date, in: values, verdict, paragraph, missing }) => {
    const result = calculate(byId("advanced-computing"), values, plainDate(date));
    expect([result.verdict, result.paragraph]).toEqual([verdict ?? "meets", paragraph ?? null]);
    if (missing !== undefined) expect(result.missing.map(({ fact }) => fact)).toEqual(missing);
    if (verdict !== "unknown") expect(result.missing).toEqual([]);
  });
});

describe("advanced computing: real chips on four days", () => {
  const { days, chips } = read<{
    days: string[];
    chips: { name: string; in: Values; tpp: number; density: number; expect: string[] }[];
  }>("chips.parameter-cases.yaml");
  it.each(chips)("$name", (chip) => {
    const results = days.map((day) => calculate(byId("advanced-computing"), chip.in, plainDate(day)));
    expect(results.map(({ paragraph, verdict }) => paragraph ?? verdict)).toEqual(
      chip.expect.map((word) => (word === "none" ? "does-not-meet" : word)),
    );
    const steps = new Map(results.at(-1)?.steps.map((step) => [step.name, step.value]));
    expect(steps.get("tpp")).toBeCloseTo(chip.tpp, 6);
    expect(steps.get("density")).toBeCloseTo(chip.density, 2 - (chip.density === 22.1 ? 1 : 0));
  });
});

const TABLE = read<{ date: string; calculators: Record<string, [Values, string, string?][]> }>(
  "thresholds.parameter-cases.yaml",
);

describe.each(Object.entries(TABLE.calculators))("%s: both sides of the limits", (id, cases) => {
  it.each(cases.map((one) => [JSON.stringify(one[0]), one] as const))("%s", (_, [values, expected, date]) => {
    const { verdict, paragraph } = calculate(byId(id), values, plainDate(date ?? TABLE.date));
    const shown = verdict === "does-not-meet" ? "none" : (paragraph ?? "unknown");
    expect(shown).toBe(expected);
  });
});

describe("every calculator", () => {
  it.each(CALCULATORS.map((one) => [one.id, one] as const))("%s names only its own parameters", (_, one) => {
    const derived = new Set(Object.keys(one.sources ?? {}));
    for (const { tests } of one.vintages) {
      for (const { name, limit } of tests.flatMap(({ when }) => limitsOf(when))) {
        expect(one.parameters[name] !== undefined || derived.has(name)).toBe(true);
        expect(Number.isFinite(limit)).toBe(true);
      }
    }
  });

  it.each(CALCULATORS.map((one) => [one.id, one] as const))("%s is unknown for an empty sheet", (_, one) => {
    const result = calculate(one, {}, plainDate("2026-08-01"));
    expect(result.verdict).toBe("unknown");
    expect(result.missing.length).toBeGreaterThan(0);
  });

  it.each(CALCULATORS.filter(({ before }) => before === "not-at-hand").map((one) => [one.id, one] as const))(
    "%s says on the day before its first text that it has none",
    (_, one) => {
      const [day, first] = [plainDate("2025-01-15"), plainDate("2025-01-16")];
      expect(calculate(one, {}, day).missing.map(({ fact }) => fact)).toEqual(["text"]);
      expect(calculate(one, {}, first).vintage?.from).toBe("2025-01-16");
    },
  );

  it("tells the reasons that a number decides, and the .z paragraphs from their first day", () => {
    const notes = (id: string, values: Values, date: string): string =>
      calculate(byId(id), values, plainDate(date)).notes.join(" ");
    const craft = { beyondSight: true, enduranceMinutes: 90 };
    const reasons = (rangeKm: number, payloadKg: number): string[] =>
      [
        ...notes("unmanned-aircraft", { ...craft, rangeKm, payloadKg }, "2026-08-01").matchAll(
          /, (yes|no|open):/g,
        ),
      ].map(([, word = ""]) => word);
    expect(reasons(299.9, 600)).toEqual(["no", "no"]);
    expect(reasons(300, 499.9)).toEqual(["yes", "no"]);
    expect(reasons(300, 500)).toEqual(["yes", "yes"]);
    const chip = { form: "integrated-circuit", tpp: 9000, ioGBs: 900, alsoListed: "5A992.c" };
    expect(notes("advanced-computing", chip, "2023-11-16")).not.toContain("5A992.z");
    expect(notes("advanced-computing", chip, "2023-11-17")).toContain("5A992.z.1");
  });

  it("refuses a parameter it does not know and a value that cannot be", () => {
    const date = plainDate("2026-08-01");
    expect(() => calculate(byId("lasers"), { colour: "red" }, date)).toThrow(/not one of the calculator/);
    expect(() => calculate(byId("lasers"), { powerW: -1 }, date)).toThrow(/cannot have/);
    expect(() => calculate(byId("lasers"), { laser: "maser" }, date)).toThrow(/cannot have/);
    expect(() => calculate(byId("advanced-computing"), { dieAreaMm2: 0 }, date)).toThrow(/cannot have/);
  });
});

describe("settle", () => {
  const tests: ParagraphTest[] = [
    { paragraph: "a", when: all(is("kind", "x"), any(over("p", 10), all(over("p", 5), atLeast("q", 2)))) },
    { paragraph: "b", when: all(is("kind", "x"), under("p", 20), is("flag", true)) },
    { paragraph: "c", when: all(over("p", 3), any(is("flag", true), is("flag", false))) },
  ];

  it("agrees with every value that a missing parameter may have", () => {
    const value: Record<string, fc.Arbitrary<SheetValue>> = {
      p: fc.double({ min: 0, max: 40, noNaN: true }),
      q: fc.double({ min: 0, max: 4, noNaN: true }),
      kind: fc.constantFrom("x", "y"),
      flag: fc.boolean(),
    };
    fc.assert(
      fc.property(fc.record(value), fc.subarray(Object.keys(value)), (world, hidden) => {
        const full = new Map(Object.entries(world));
        const part = new Map([...full].filter(([name]) => !hidden.includes(name)));
        const partial = settle(tests, part);
        const whole = settle(tests, full);
        expect(whole.verdict).not.toBe("unknown");
        if (partial.verdict !== "unknown") expect(partial.verdict).toBe(whole.verdict);
        if (partial.paragraph !== null) expect(partial.paragraph).toBe(whole.paragraph);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not content with Kleene's unknown where all values agree", () => {
    const sheet = new Map<string, SheetValue>([["p", 4]]);
    const last = tests.slice(2);
    expect(last.map(({ when }) => holds(when, sheet))).toEqual(["unknown"]);
    expect(settle(last, sheet)).toEqual({ verdict: "meets", paragraph: "c", open: [] });
    expect(representatives(tests, "flag")).toEqual([true, false]);
  });
});

describe("what is shown of a criterion", () => {
  const shown = (id: string, values: Values): string[] =>
    calculate(byId(id), values, plainDate("2026-08-01")).tests.map(
      ({ paragraph, value, criterion }) => `${value} ${paragraph}: ${criterion}`,
    );

  it("is what its value rests on, and nothing of other words of the sheet", () => {
    expect(
      shown("machine-tools", {
        process: "milling",
        contouringAxes: 5,
        uprUm: 0.8,
        travelM: 0.5,
        excludedByNote: false,
      }),
    ).toEqual([
      expect.stringMatching(/^no 2B001\.b\.1: contouringAxes \[5\] < 5$/),
      "yes 2B001.b.2: contouringAxes [5] >= 5 and (uprUm [0.8] <= 0.9 and travelM [0.5] < 1)",
    ]);
  });

  it("is the open part alone where one is open, with large numbers in groups", () => {
    const laser = {
      laser: "pulsed",
      medium: "solid-state",
      mode: "single",
      wavelengthNm: 1064,
      pulseS: 1e-8,
    };
    expect(shown("lasers", { ...laser, powerW: 21, repetitionHz: 1000 })).toContain(
      "unknown 6A005.b.6.c.1.a: peakW [unknown] > 100,000,000",
    );
  });
});

describe("similar names of parameters", () => {
  it("are within two slips, with or without the unit, and not for words that are far from all", () => {
    expect(similarParameters("wavelenght")).toEqual(["wavelengthNm"]);
    expect(similarParameters("tops88")).toContain("tops8");
    expect(similarParameters("colour")).toEqual([]);
    expect(similarParameters("x")).toEqual([]);
  });
});
