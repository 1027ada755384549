import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedLaw } from "../../app/embedded-data.ts";
import { plainDate } from "../../model/plain-date.ts";
import { compileRulebook } from "../../rules/compile.ts";
import type { Rulebook } from "../../rules/provision.ts";
import { evaluateRulebook } from "../../rules/reference.ts";
import { determineItems } from "./determine.ts";
import type { EarEffect } from "./ear-provision.ts";
import { RESTRICTIONS } from "./part-740/740-2-restrictions.ts";
import { exceptionPlan } from "./part-740/exception-plan.ts";
import { LICENCE_EXCEPTIONS } from "./part-740/provisions.ts";
import { standingOf, weighRule } from "./part-740/weigh-compiled.ts";
import { plainCase, weighPlainly } from "./part-740/weigh-plainly.ts";
import { anyTransactions } from "./testing/any-transactions.ts";
import { factVectors } from "./testing/fact-vectors.ts";

const { law } = embeddedLaw();
const DAYS = ["2022-02-01", "2023-12-01", "2024-07-01", "2025-10-01", "2026-02-10", "2026-11-02"].map((day) =>
  plainDate(day),
);
const BOOKS: readonly (readonly [string, Rulebook<EarEffect>])[] = Object.entries(law.books);

describe("the compiled law answers as the interpreter, facts still needed included", () => {
  test.each(BOOKS)("property: book %s, on any facts", (_, book) => {
    const conditions = book.provisions.flatMap(({ versions, concerns }) => [
      ...versions.map(({ when }) => when),
      ...(concerns === undefined ? [] : [concerns]),
    ]);
    const quick = compileRulebook(book);
    fc.assert(
      fc.property(factVectors(conditions), fc.constantFrom(...DAYS), (facts, day) => {
        const live = evaluateRulebook(book, facts, day).filter(({ state }) =>
          ["applies", "unknown", "not-encoded"].includes(state),
        );
        expect(quick.live(facts, day)).toEqual(live);
      }),
      { numRuns: 150 },
    );
  });

  test("property: part 740, every paragraph that is not barred, on any facts and requirements", () => {
    const ofExceptions = LICENCE_EXCEPTIONS.flatMap(({ versions }) =>
      versions.flatMap(({ when, paragraphs }) => [when, ...paragraphs.map((one) => one.when)]),
    );
    const ofRestrictions = RESTRICTIONS.flatMap(({ versions }) =>
      versions.flatMap(({ when, provided }) => (provided === undefined ? [when] : [when, provided])),
    );
    // Drawn apart: where facts meet the exceptions, they should not meet a restriction each time.
    const vectors = fc
      .tuple(factVectors(ofExceptions), factVectors(ofRestrictions))
      .map((both) => new Map(both.flatMap((one) => [...one])));
    const lists = BOOKS.flatMap(([, { provisions }]) =>
      provisions.flatMap(({ versions }) => versions.flatMap(({ then }) => then.exceptions ?? [])),
    );
    const cite = RESTRICTIONS[0]?.versions[0]?.cite;
    if (cite === undefined) throw new Error("740.2 is empty");
    const requirement = fc
      .oneof(fc.constant(undefined), fc.subarray([...new Set(lists)]))
      .map((exceptions) => (exceptions === undefined ? { cite } : { cite, exceptions }));
    const seen = { free: 0, open: 0, early: 0, barred: 0 };
    fc.assert(
      fc.property(
        vectors,
        fc.array(requirement, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...DAYS),
        (facts, requirements, day) => {
          const plan = exceptionPlan(day);
          const standing = standingOf(plan, requirements, { facts });
          const plain = plainCase(requirements, facts, day);
          for (const planned of plan.rules) {
            const { rule, version } = planned;
            const compiled = weighRule(planned, standing);
            const expected = (
              version === null ? [] : version.paragraphs.map((paragraph) => ({ version, paragraph }))
            )
              .map((at) => weighPlainly(rule, at, plain))
              .filter(({ state }) => state !== "barred");
            expect(compiled).toEqual(expected);
            for (const { state } of compiled) seen[state]++;
          }
        },
      ),
      { numRuns: 400 },
    );

    expect(seen.open).toBeGreaterThan(200);
    expect(seen.early).toBeGreaterThan(50);
  });

  // Kept facts, and what falls by them alone, are shared from one transaction to the next: so are they here.
  test("property: whole determinations of any transactions, one after the other", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyTransactions(), fc.constantFrom(...DAYS), (transaction, date) => {
        const compiled = determineItems(transaction, [], { ...law, date });
        const plain = determineItems(transaction, [], { ...law, date, observe: () => {} });
        expect(compiled).toEqual(plain);
        for (const { outcome } of compiled) seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      }),
      { numRuns: 1500 },
    );

    expect([...seen.keys()].sort()).toEqual(
      expect.arrayContaining(["licence-required", "nlr", "not-subject", "undetermined"]),
    );
  });
});
