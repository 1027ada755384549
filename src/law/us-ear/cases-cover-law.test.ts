import { expect, test } from "vitest";
import { embeddedLaw } from "../../app/embedded-data.ts";
import type { Condition } from "../../rules/condition.ts";
import { RESTRICTIONS } from "./part-740/740-2-restrictions.ts";
import { LICENCE_EXCEPTIONS } from "./part-740/provisions.ts";
import { caseFiles, type LegalCase, readCases } from "./testing/legal-cases.ts";

/** The law is answered for from this day on. */
const FIRST_DAY = "2022-01-01";
/** A case stands beside a threshold where its figure is at most this part away from it. */
const NEAR = 0.05;

const cases = caseFiles().flatMap(readCases);
const { scope, item, party, activity } = embeddedLaw().law.books;
const provisions = [scope, item, party, activity].flatMap((book) => book.provisions);

interface Dated {
  readonly versions: readonly { readonly from: string; readonly to: string | null }[];
}

/** Each day since 2022 on which a version begins or ends, and the day before. */
function turns(rules: readonly Dated[]): string[] {
  const days = rules.flatMap(({ versions }) =>
    versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  );
  return [...new Set(days.filter((day) => day >= FIRST_DAY).flatMap((day) => [dayBefore(day), day]))].sort();
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

test("each day on which a provision begins or ends has a case, and so has the day before", () => {
  const days = new Set(cases.map(({ on }) => on));
  const needed = turns(provisions);
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((day) => !days.has(day))).toEqual([]);
});

test("each day on which 740.2 changes has a case that looks at exceptions, and so has the day before", () => {
  const days = new Set(cases.filter(({ exceptions }) => exceptions !== undefined).map(({ on }) => on));
  expect(turns(RESTRICTIONS).filter((day) => !days.has(day))).toEqual([]);
});

test.each(LICENCE_EXCEPTIONS.map((rule) => [rule.id, rule] as const))(
  "each day on which %s changes has a case on it, and so has the day before",
  (id, rule) => {
    const days = new Set(
      cases.filter(({ exceptions }) => exceptions?.[id] !== undefined).map(({ on }) => on),
    );
    expect(turns([rule]).filter((day) => !days.has(day))).toEqual([]);
  },
);

test("each threshold has a case at or above it and one below it", () => {
  const limits = thresholds();
  expect(limits.length).toBeGreaterThan(10);
  const figures = figuresOf(cases);
  const lacking = limits.flatMap(({ fact, limit }) => {
    const given = figures.get(fact) ?? [];
    const above = given.some((figure) => figure >= limit && figure <= limit * (1 + NEAR));
    const below = given.some((figure) => figure < limit && figure >= limit * (1 - NEAR));
    return [
      ...(above ? [] : [`${fact}: none at or above ${limit}`]),
      ...(below ? [] : [`${fact}: none below ${limit}`]),
    ];
  });
  expect(lacking).toEqual([]);
});

interface Threshold {
  readonly fact: string;
  readonly limit: number;
}

/** Every numeric comparison of the provisions, of 740.2 and of the exceptions. */
function thresholds(): Threshold[] {
  const conditions = [
    ...provisions.flatMap(({ versions }) => versions.map(({ when }) => when)),
    ...RESTRICTIONS.flatMap(({ versions }) =>
      versions.flatMap(({ when, provided }) => (provided === undefined ? [when] : [when, provided])),
    ),
    ...LICENCE_EXCEPTIONS.flatMap(({ versions }) =>
      versions.flatMap(({ when, paragraphs }) => [when, ...paragraphs.map((one) => one.when)]),
    ),
  ];
  return conditions.flatMap(comparisons);
}

function comparisons(condition: Condition): Threshold[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.parts.flatMap(comparisons);
    case "not":
    case "named":
      return comparisons(condition.part);
    case "at-least":
      return [{ fact: condition.fact, limit: condition.limit }];
    default:
      return [];
  }
}

/** The figures that the cases state, by the fact that they settle. */
function figuresOf(all: readonly LegalCase[]): Map<string, number[]> {
  const figures = new Map<string, number[]>();
  const add = (fact: string, value: unknown): void => {
    if (typeof value === "number") figures.set(fact, [...(figures.get(fact) ?? []), value]);
  };
  for (const one of all) {
    const ofItem = one.item.facts as Record<string, unknown> | undefined;
    for (const [fact, value] of [...Object.entries(one.facts ?? {}), ...Object.entries(ofItem ?? {})])
      add(fact, value);
    add("item.usControlledContentPercent", one.item.usControlledContentPercent);
    add("endUse.missileRangeKm", one.endUse?.missileRangeKm);
  }
  return figures;
}
