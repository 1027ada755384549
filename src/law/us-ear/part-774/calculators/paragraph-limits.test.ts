import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dataFile, describeWithData } from "../../../../../tools/test-data.ts";
import { plainDate } from "../../../../model/plain-date.ts";
import { calculate } from "./calculate.ts";
import type { Calculator } from "./calculator.ts";
import { CALCULATORS } from "./calculators.ts";
import { holds, limitsOf, type SheetValue } from "./criterion.ts";
import { numbersIn, paragraphText } from "./testing/list-text.ts";
import { met, paragraphLimits, probes, type Table, type Values } from "./testing/paragraph-limits.ts";

const TODAY = plainDate("2026-08-01");
const TABLES = paragraphLimits();

/** The calculator's tests on the sheet as it stands, derived quantities given: which paragraphs hold. */
function holding(calculator: Calculator, sheet: Values): Set<string> {
  const vintage = calculator.vintages.at(-1);
  const values = new Map<string, SheetValue>(Object.entries(sheet));
  return new Set(
    vintage?.tests.filter(({ when }) => holds(when, values) === "yes").map(({ paragraph }) => paragraph),
  );
}

/** The calculator's paragraph that holds the row's: itself or the nearest above it. */
function carrier(calculator: Calculator, paragraph: string): string {
  const own = calculator.vintages.at(-1)?.tests.map((test) => test.paragraph) ?? [];
  const above = own.filter((one) => paragraph === one || paragraph.startsWith(`${one}.`));
  return above.sort((a, b) => b.length - a.length)[0] ?? `${paragraph} is in no test`;
}

function disagreements(calculator: Calculator, table: Table): unknown[] {
  return probes(table).flatMap((sheet) => {
    const expected = [...new Set(met(table, sheet).map((one) => carrier(calculator, one)))].sort();
    const found = [...holding(calculator, sheet)].sort();
    return expected.join() === found.join() ? [] : [{ sheet, expected, found }];
  });
}

it.each(CALCULATORS.map((one) => [one.id, one] as const))(
  "%s: both writings of the limits agree on, below and above each",
  (id, calculator) => {
    const table = TABLES[id];
    if (table === undefined) throw new Error(`paragraph-limits.yaml has no ${id}`);
    expect(disagreements(calculator, table)).toEqual([]);
  },
);

it("tells a changed limit apart", () => {
  const table = TABLES.converters as Table;
  const [first, ...rest] = table.rows;
  if (first === undefined) throw new Error("no row");
  const bounds = first.bounds.map((one) => (one.limit === 1300 ? { ...one, limit: 1299 } : one));
  const converters = CALCULATORS.find(({ id }) => id === "converters") as Calculator;
  expect(
    disagreements(converters, { ...table, rows: [{ ...first, bounds }, ...rest] }).length,
  ).toBeGreaterThan(0);
});

it("the answer of a probe is the first paragraph that holds", () => {
  for (const calculator of CALCULATORS.filter(({ derive }) => derive === undefined)) {
    for (const sheet of probes(TABLES[calculator.id] as Table)) {
      const known = Object.fromEntries(
        Object.entries(sheet).filter(([name]) => Object.hasOwn(calculator.parameters, name)),
      );
      const first = calculator.vintages
        .at(-1)
        ?.tests.find(({ paragraph }) => holding(calculator, sheet).has(paragraph));
      const { paragraph, verdict } = calculate(calculator, known, TODAY);
      if (verdict !== "unknown") expect([sheet, paragraph]).toEqual([sheet, first?.paragraph ?? null]);
    }
  }
});

describeWithData("limits against the text of the list", () => {
  const read = (path: string): string => readFileSync(dataFile(path), "utf8");

  it("each limit of the second writing stands in the text of its paragraph", () => {
    const text = paragraphText(read);
    const absent = Object.values(TABLES).flatMap(({ rows }) =>
      rows.flatMap(({ paragraph, bounds, unless }) => {
        const elsewhere = READ_IN.filter(([prefix]) => paragraph.startsWith(prefix)).map(([, other]) =>
          text(other),
        );
        const numbers = numbersIn([text(paragraph), ...elsewhere].join("\n"));
        const all = [...bounds, ...unless.flatMap((part) => part.bounds)];
        return all
          .filter(({ written }) => !numbersIn(written).every((one) => numbers.includes(one)))
          .map(({ name, written }) => `${paragraph}: ${name} ${written}`);
      }),
    );
    expect(absent).toEqual(EXPLAINED);
  });

  it("each limit of a calculator stands in the second writing of the same paragraph", () => {
    const strays = CALCULATORS.flatMap((calculator) => {
      const rows = TABLES[calculator.id]?.rows ?? [];
      return (calculator.vintages.at(-1)?.tests ?? []).flatMap(({ paragraph, when }) => {
        const own = rows.filter((row) => carrier(calculator, row.paragraph) === paragraph);
        const known = own.flatMap((row) => [...row.bounds, ...row.unless.flatMap((part) => part.bounds)]);
        return limitsOf(when)
          .filter(({ name, limit }) => !known.some((one) => one.name === name && close(one.limit, limit)))
          .filter(
            ({ name, limit }) =>
              !SHARED.some(
                ([prefix, one, at]) => paragraph.startsWith(prefix) && one === name && at === limit,
              ),
          )
          .map(({ name, limit }) => `${paragraph}: ${name} ${limit}`);
      });
    });
    expect([...new Set(strays)]).toEqual([]);
  });

  it("each paragraph that a calculator answers with is in the list", () => {
    const text = paragraphText(read);
    const paragraphs = CALCULATORS.flatMap(({ vintages }) => vintages.flatMap(({ tests }) => tests));
    expect(paragraphs.filter(({ paragraph }) => text(paragraph) === "").map((one) => one.paragraph)).toEqual(
      [],
    );
  });
});

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(a);
}

/** Paragraphs that state a limit by reference, in a note, or in words of a paragraph beside them. */
const READ_IN: readonly (readonly [string, string])[] = [
  ["4A090", "3A090"],
  ["5A002.a", "5A002.a.1"],
  ["6A003.a.6", "6A003.a"],
  ["6A004.a.4", "6A004.a.4"],
  ["6A004.d.3", "6A004.d.3"],
  ["6A005.e.3.b", "6A005.e.3.b"],
  ["9A120", "9A012.a"],
];

/** Limits of the second writing that the text states otherwise. */
const EXPLAINED: string[] = [
  // The text gives 1.5 without a unit.
  "3B001.f.5: overlayNm 1.5 nm",
  // "One rotary axis" beside three linear ones, "three or four axes": below the five of the next paragraph.
  "2B001.b.1.a: contouringAxes 5",
  "2B001.b.1.b: contouringAxes 5",
  "2B001.c.1: contouringAxes 5",
  // The text writes the ratio as a power of ten.
  "6A005.g: opticalSnr 1e3",
];

/** Limits that a note sets for several paragraphs; the second writing probes each at one of them. */
const SHARED: readonly (readonly [string, string, number])[] = [
  ["6A005", "energyJ", 20],
  ["5A002", "factorizationBits", 512],
  ["5A002", "finiteFieldBits", 512],
  ["5A002", "ellipticBits", 112],
  ["5A992", "symmetricBits", 56],
  ["5A992", "factorizationBits", 512],
  ["5A992", "finiteFieldBits", 512],
  ["5A992", "ellipticBits", 112],
];
