import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { isWithin, plainDate } from "../../../../model/plain-date.ts";
import { calculate } from "./calculate.ts";
import type { Calculator } from "./calculator.ts";
import { CALCULATORS } from "./calculators.ts";
import { type Criterion, limitsOf } from "./criterion.ts";

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

function casesOf(id: string): One[] {
  if (id === "advanced-computing") return computing.cases.map((one) => ({ values: one.in, date: one.date }));
  return (table.calculators[id] ?? []).map(([values, , date]) => ({ values, date: date ?? table.date }));
}

/** `criterion` with its `index`-th comparison changed by `change`. */
function mutate(criterion: Criterion, index: number, change: (leaf: Criterion) => Criterion): Criterion {
  let count = 0;
  const walk = (one: Criterion): Criterion => {
    if (one.op === "all" || one.op === "any") return { ...one, parts: one.parts.map(walk) };
    if (one.op === "not") return { ...one, part: walk(one.part) };
    if (one.op === "is") return one;
    return count++ === index ? change(one) : one;
  };
  return walk(criterion);
}

const FLIPPED = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" } as const;
const CHANGES: Readonly<Record<string, (leaf: Criterion) => Criterion>> = {
  doubled: (leaf) => ("limit" in leaf ? { ...leaf, limit: leaf.limit * 2 } : leaf),
  halved: (leaf) => ("limit" in leaf ? { ...leaf, limit: leaf.limit / 2 } : leaf),
  flipped: (leaf) => ("limit" in leaf ? { ...leaf, op: FLIPPED[leaf.op] } : leaf),
};

function answers(calculator: Calculator, cases: readonly One[]): string {
  return JSON.stringify(
    cases.map(({ values, date }) => {
      const { verdict, paragraph } = calculate(calculator, values, plainDate(date));
      return [verdict, paragraph];
    }),
  );
}

/** Mutants of `calculator` that no case tells apart, and how many there are. */
function mutants(calculator: Calculator): { total: number; survivors: string[] } {
  const survivors: string[] = [];
  let total = 0;
  for (const [v, vintage] of calculator.vintages.entries()) {
    const cases = casesOf(calculator.id).filter(({ date }) => isWithin(plainDate(date), vintage));
    const before = answers(calculator, cases);
    for (const [t, test] of vintage.tests.entries()) {
      for (const [index, { name, limit }] of limitsOf(test.when).entries()) {
        for (const [label, change] of Object.entries(CHANGES)) {
          const tests = vintage.tests.with(t, { ...test, when: mutate(test.when, index, change) });
          const changed = { ...calculator, vintages: calculator.vintages.with(v, { ...vintage, tests }) };
          total++;
          if (answers(changed, cases) === before)
            survivors.push(`${test.paragraph} from ${vintage.from}: ${name} ${limit} ${label}`);
        }
      }
    }
  }
  return { total, survivors };
}

it("tells the mutants that no case catches, and there are no more of them than stated", () => {
  const found = CALCULATORS.map((calculator) => ({ id: calculator.id, ...mutants(calculator) }));
  const shown = Object.fromEntries(found.map(({ id, total, survivors }) => [id, [survivors.length, total]]));
  console.info?.(JSON.stringify(shown));
  expect(shown).toEqual({});
});
