import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { plainDate } from "../../../../model/plain-date.ts";
import { calculate } from "./calculate.ts";
import type { Calculator } from "./calculator.ts";
import { CALCULATORS } from "./calculators.ts";
import { type Criterion, holds, type SheetValue } from "./criterion.ts";
import { paragraphLimits, probes } from "./testing/paragraph-limits.ts";

/**
 * Mutation of the law: each limit is moved, one at a time, a little up and a little down, and each comparison is
 * flipped between "more than" and "at least"; a case must then give another answer.
 */

interface One {
  values: Record<string, number | boolean | string>;
  date: string;
}

function read<T>(file: string): T {
  return parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

const table = read<{ date: string; calculators: Record<string, [One["values"], string, string?][]> }>(
  "thresholds.parameter-cases.yaml",
);
const computing = read<{ cases: { date: string; in: One["values"] }[] }>(
  "advanced-computing.parameter-cases.yaml",
);

const TABLES = paragraphLimits();

function casesOf(id: string): One[] {
  if (id === "advanced-computing") return computing.cases.map((one) => ({ values: one.in, date: one.date }));
  return (table.calculators[id] ?? []).map(([values, , date]) => ({ values, date: date ?? table.date }));
}

/** Sheets on, just below and just above each limit of the second writing. */
const SHEETS = new Map(
  Object.entries(TABLES).map(([id, rows]) => [
    id,
    probes(rows).map((values) => new Map<string, SheetValue>(Object.entries(values))),
  ]),
);

type Leaf = Extract<Criterion, { readonly limit: number }>;

/** `criterion` with the comparison `target` changed, wherever it stands: a limit written once is moved once. */
function mutate(criterion: Criterion, target: Leaf, change: (leaf: Leaf) => Leaf): Criterion {
  if (criterion.op === "all" || criterion.op === "any")
    return { ...criterion, parts: criterion.parts.map((part) => mutate(part, target, change)) };
  if (criterion.op === "not") return { ...criterion, part: mutate(criterion.part, target, change) };
  return criterion === target ? change(target) : criterion;
}

function leavesOf(criterion: Criterion): Leaf[] {
  if (criterion.op === "all" || criterion.op === "any") return criterion.parts.flatMap(leavesOf);
  if (criterion.op === "not") return leavesOf(criterion.part);
  return "limit" in criterion ? [criterion] : [];
}

const FLIPPED = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" } as const;
const CHANGES: readonly ((leaf: Leaf) => Leaf)[] = [
  (leaf) => ({ ...leaf, limit: leaf.limit * 2 }),
  (leaf) => ({ ...leaf, limit: leaf.limit / 2 }),
  (leaf) => ({ ...leaf, op: FLIPPED[leaf.op] }),
];

/** Whether the changed tests say something else of a probe; the probes give derived quantities as they are. */
function probesTell(calculator: Calculator, leaf: Leaf, change: (leaf: Leaf) => Leaf): boolean {
  const holders = (calculator.vintages.at(-1)?.tests ?? []).filter(({ when }) =>
    leavesOf(when).includes(leaf),
  );
  const pairs = holders.map(({ when }) => ({ when, changed: mutate(when, leaf, change) }));
  return (SHEETS.get(calculator.id) ?? []).some((sheet) =>
    pairs.some(({ when, changed }) => holds(when, sheet) !== holds(changed, sheet)),
  );
}

function answers(calculator: Calculator, cases: readonly One[]): string {
  return JSON.stringify(
    cases.map(({ values, date }) => {
      const { verdict, paragraph } = calculate(calculator, values, plainDate(date));
      return [verdict, paragraph];
    }),
  );
}

/** The mutants of `calculator` that no case and no probe tells apart. */
function mutants(calculator: Calculator): { total: number; survivors: string[] } {
  const cases = casesOf(calculator.id);
  const before = answers(calculator, cases);
  const places = calculator.vintages.flatMap(({ tests }) =>
    tests.flatMap(({ paragraph, when }) => leavesOf(when).map((leaf) => ({ paragraph, leaf }))),
  );
  const leaves = new Map(places.map(({ paragraph, leaf }) => [leaf, paragraph]));
  const survivors: string[] = [];
  for (const [leaf, paragraph] of leaves) {
    for (const change of CHANGES) {
      if (probesTell(calculator, leaf, change)) continue;
      const vintages = calculator.vintages.map((vintage) => ({
        ...vintage,
        tests: vintage.tests.map((test) => ({ ...test, when: mutate(test.when, leaf, change) })),
      }));
      if (answers({ ...calculator, vintages }, cases) !== before) continue;
      const { op, limit } = change(leaf);
      survivors.push(`${paragraph}: ${leaf.name} ${leaf.op} ${leaf.limit} as ${op} ${limit}`);
    }
  }
  return { total: leaves.size * CHANGES.length, survivors };
}

/** Changes that no sheet can tell apart, with the reason. */
const EQUIVALENT: readonly (readonly [string, RegExp])[] = [
  ["a longer travel has the looser limit, which covers it", /^2B001\.(b\.1|b\.2|c\.2): travelM < [14] /],
  ["from 4800 on .a is met, and stands first", /^4A090\.b: tpp < 4800 /],
  ["above 1 m the acceleration asked for is lower", /^6A004\.d\.3: diameterMm <= 1000 as <= 2000$/],
  ["a ratio of 7 is one of 4.5", /^6A004\.e: apertureMm >= 1000 as >= 500$/],
  ["the limit of the beam product rises with power, or a.6.b starts there", /^6A005\.a\.6: powerW > \d+ as/],
  ["a product of 1.5 is one of 2.5", /^6A005\.e\.3\.b: inputFibres <= 5 as <= 10$/],
  ["c.1 ends at 600 nm itself", /^6A005\.c\.1: wavelengthNm <= 600 /],
];

it.each(CALCULATORS.map((one) => [one.id, one] as const))("%s: cases stand on its limits", (_, one) => {
  const { total, survivors } = mutants(one);
  expect(total).toBeGreaterThan(0);
  expect(survivors.filter((one) => !EQUIVALENT.some(([, pattern]) => pattern.test(one)))).toEqual([]);
});

it("every excuse is needed, and there are few", () => {
  const survivors = CALCULATORS.flatMap((one) => mutants(one).survivors);
  for (const [, pattern] of EQUIVALENT) expect(survivors.some((one) => pattern.test(one))).toBe(true);
  expect(survivors.length).toBeLessThanOrEqual(35);
});

it("every limit of every text has a sheet on it, just below it and just above it", () => {
  expect(CALCULATORS.flatMap(uncovered)).toEqual([]);
});

/** Limits without a value of their parameter on, below and above, among the cases and probes. */
function uncovered(calculator: Calculator): string[] {
  const values = new Map<string, number[]>();
  const add = (name: string, value: unknown): void => {
    if (typeof value === "number") values.set(name, [...(values.get(name) ?? []), value]);
  };
  for (const one of casesOf(calculator.id)) {
    for (const [name, value] of Object.entries(one.values)) add(name, value);
    const { steps } = calculate(calculator, one.values, plainDate(one.date));
    for (const { name, value } of steps) add(name, value);
  }
  for (const sheet of SHEETS.get(calculator.id) ?? []) for (const [name, value] of sheet) add(name, value);
  const leaves = calculator.vintages.flatMap(({ tests }) => tests.flatMap(({ when }) => leavesOf(when)));
  return [...new Set(leaves)]
    .filter(({ name, limit }) => {
      const near = (values.get(name) ?? []).filter((value) => Math.abs(value - limit) <= limit * 0.05);
      return !(
        near.includes(limit) &&
        near.some((value) => value < limit) &&
        near.some((value) => value > limit)
      );
    })
    .map(({ name, op, limit }) => `${calculator.id}: ${name} ${op} ${limit}`);
}
