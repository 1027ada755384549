import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ReasoningStep } from "../model/determination.ts";
import { plainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { starterLists } from "./loaded-lists.ts";
import { screenerOf } from "./screen.ts";
import { completeTransactions, plainShipment } from "./testing/sample-transactions.ts";

const DAY = plainDate("2026-11-02");
const law = embeddedLaw();
const screener = screenerOf(starterLists(DAY));

function stepsOf(transaction: Transaction, asOf = DAY): ReasoningStep[] {
  const [item] = check(transaction, { law, screener, asOf, explain: "all" }).items;
  return item?.steps ?? [];
}

test("property: every finding stands in a step as applying, and every provision in one step", () => {
  const provisions = [law.law.books.scope, law.law.books.item].flatMap((book) => book.provisions);
  fc.assert(
    fc.property(completeTransactions(), (transaction) => {
      const { items } = check(transaction, { law, screener, asOf: DAY, explain: "all" });
      for (const { findings, steps = [] } of items) {
        const applying = steps.flatMap(({ considered }) =>
          considered.filter(({ state }) => state === "applies"),
        );
        for (const { rule, effect } of findings) {
          if (effect !== "no-licence-required") expect(applying.map((one) => one.rule)).toContain(rule);
        }
        const named = steps.flatMap(({ considered, others = [] }) => [...considered, ...others]);
        const isOutside = findings.some(({ effect }) => effect === "not-subject");
        for (const { id } of isOutside ? law.law.books.activity.provisions : provisions)
          expect(named.filter(({ rule }) => rule === id)).toHaveLength(1);
        for (const { notConcerned, others = [] } of steps) expect(others).toHaveLength(notConcerned);
        for (const { because } of named) expect(because).not.toBe("");
      }
    }),
    { numRuns: 60 },
  );
});

test("why not: a column without an X, an answer, a day before the rule, another country", () => {
  const found = stepsOf(
    plainShipment({ to: "RU", items: [{ eccn: "3A991", origin: "US" }] }),
    plainDate("2022-02-23"),
  );
  const all = found.flatMap(({ considered, others = [] }) => [...considered, ...others]);
  const because = (id: string) => all.find(({ rule }) => rule.endsWith(id))?.because;
  const chart = stepsOf(plainShipment({ to: "DE", items: [{ eccn: "3A991", origin: "US" }] }))[3];
  expect(chart?.considered.find(({ rule }) => rule.endsWith("at-1"))?.because).toContain("AT Column 1: no");
  expect(because("746.8.a.1")).toContain("not in force on that day");
  expect(because("746.2.a")).toBe("the destination is Russia, not Cuba");
  expect(because("744.2.a")).toMatch(/nuclear activity.*no$/);
});

test("an unresolved red flag is a question of General Prohibition Ten", () => {
  const steps = stepsOf(plainShipment({ to: "HK", items: [{ hs: "8542.31", eccn: "3A991", origin: "US" }] }));
  const ten = steps[2]?.considered.find(({ rule }) => rule.endsWith("736.2.b.10"));
  expect(ten).toMatchObject({ state: "unknown", because: expect.stringContaining("red flag") });
  expect(steps.at(-1)?.result).toContain("unresolved: hold");
});

const STATES = { available: "applies", candidate: "unknown", "not-available": "does-not-apply" } as const;

test("property: an exception that is not available is never shown as open, nor as one whose conditions hold", () => {
  fc.assert(
    fc.property(completeTransactions(), (transaction) => {
      const { items } = check(transaction, { law, screener, asOf: DAY, explain: "all" });
      for (const { exceptions, steps = [] } of items) {
        const shown = steps.find(({ id }) => id === "exceptions")?.considered ?? [];
        expect(shown).toHaveLength(exceptions.length);
        for (const { id, status } of exceptions) {
          const one = shown.find(({ rule }) => rule === id);
          expect(one?.state).toBe(STATES[status]);
          if (status !== "available") expect(one?.because).not.toContain("known to hold");
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("accelerators to China: LVS is closed by the requirement, and not counted among those to look at", () => {
  const steps = stepsOf(
    plainShipment({ to: "CN", items: [{ eccn: "4A090.a", origin: "US", hs: "8473.30" }] }),
  );
  const step = steps.find(({ id }) => id === "exceptions");
  const found = step?.considered.find(({ rule }) => rule === "LVS");
  expect(found).toMatchObject({ state: "does-not-apply", because: expect.stringContaining("742.6(a)(6)") });
  const open = (step?.considered ?? []).filter(({ state }) => state === "unknown").length;
  expect(step?.result).toBe(open > 0 ? `none established, ${open} to look at` : "none is open to this case");
});
