import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transactionSchema } from "../model/transaction-schema.ts";
import { jsonSchema } from "./json-schema.ts";
import { type FormSchema, hasForm, isTransactionForm } from "./quick-form.ts";
import { completeTransactions } from "./testing/sample-transactions.ts";

const schema = jsonSchema("transaction") as FormSchema;

describe("the quick reader of forms", () => {
  test("property: sound transactions are recognised without the schema library", () => {
    fc.assert(
      fc.property(completeTransactions(), (transaction) => {
        expect(isTransactionForm(JSON.parse(JSON.stringify(transaction)), schema)).toBe(true);
      }),
    );
  });

  test("property: what it accepts, the schema accepts, unchanged", () => {
    fc.assert(
      fc.property(completeTransactions(), fc.array(damage(), { maxLength: 3 }), (transaction, faults) => {
        const value: unknown = JSON.parse(JSON.stringify(transaction));
        for (const fault of faults) apply(value, fault);
        if (isTransactionForm(value, schema)) expect(transactionSchema.parse(value)).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  test("a keyword it does not know is never accepted", () => {
    expect(hasForm("a", { type: "string", format: "email" } as FormSchema)).toBe(false);
    expect(hasForm("a", {})).toBe(false);
  });

  test("a day outside the calendar, an unknown key and an own __proto__ are not accepted", () => {
    const sound = { id: "a", type: "export", from: "US", to: "DE", parties: [], items: [{}] };
    expect(isTransactionForm(sound, schema)).toBe(true);
    expect(isTransactionForm({ ...sound, date: "2026-02-30" }, schema)).toBe(false);
    expect(isTransactionForm({ ...sound, colour: "red" }, schema)).toBe(false);
    expect(
      isTransactionForm(
        JSON.parse(
          '{"id":"a","type":"export","from":"US","to":"DE","parties":[],"items":[{}],"__proto__":{}}',
        ),
        schema,
      ),
    ).toBe(false);
  });
});

interface Damage {
  readonly path: readonly number[];
  readonly value: unknown;
  readonly remove: boolean;
}

/** A change at some place of a JSON value: another value, or nothing. */
function damage(): fc.Arbitrary<Damage> {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    fc.constantFrom("DE", "EAR99", "2026-02-30", "854231", "end-user"),
  );
  return fc.record({
    path: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
    value,
    remove: fc.boolean(),
  });
}

function apply(root: unknown, fault: Damage): void {
  let holder = root;
  for (const [depth, step] of fault.path.entries()) {
    if (typeof holder !== "object" || holder === null) return;
    const record = holder as Record<string, unknown>;
    const keys = Object.keys(record);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    if (depth === fault.path.length - 1) {
      if (fault.remove && Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (fault.remove) delete record[key];
      else record[key] = fault.value;
      return;
    }
    holder = record[key];
  }
}
