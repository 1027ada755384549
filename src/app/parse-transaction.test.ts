import { describe, expect, test } from "vitest";
import { embeddedLaw } from "./embedded-data.ts";
import { parseTransaction } from "./parse-transaction.ts";
import { plainShipment } from "./testing/sample-transactions.ts";

const law = embeddedLaw();

describe("parsing a transaction", () => {
  const codes = (over: object): string[] => {
    const parsed = parseTransaction({ ...plainShipment(), ...over }, law.law);
    return parsed.ok ? [] : parsed.errors.map((error) => `${error.code} ${error.place} ${error.value}`);
  };
  const item = (over: object): object => ({ items: [{ eccn: "EAR99", ...over }] });

  test.each([
    ["an unknown country", { to: "XX" }, "HF-IN-013 /to XX"],
    ["a country by name", { to: "Germany" }, "HF-IN-013 /to Germany"],
    ["an unknown country on the way", { via: ["HK", "ZZ"] }, "HF-IN-013 /via/1 ZZ"],
    ["an HS code of five digits", item({ hs: "85423" }), "HF-IN-014 /items/0/hs 85423"],
    ["an HS code of seven digits", item({ hs: "8542311" }), "HF-IN-014 /items/0/hs 8542311"],
    ["an ECCN that does not exist", item({ eccn: "3A999999" }), "HF-IN-015 /items/0/eccn 3A999999"],
    [
      "an ECCN of the right form that does not exist",
      item({ eccn: "9Z999" }),
      "HF-IN-015 /items/0/eccn 9Z999",
    ],
    ["another such", item({ eccn: "8A123" }), "HF-IN-015 /items/0/eccn 8A123"],
    [
      "a negative quantity",
      item({ quantity: { amount: -1, unit: "pieces" } }),
      "HF-IN-016 /items/0/quantity/amount -1",
    ],
    [
      "a quantity of nothing",
      item({ quantity: { amount: 0, unit: "pieces" } }),
      "HF-IN-016 /items/0/quantity/amount 0",
    ],
    ["a date that is not one", { date: "2026-02-30" }, "HF-IN-017 /date 2026-02-30"],
    [
      "a founding date that is not one",
      { parties: [{ role: "end-user", name: "A B", founded: "soon" }] },
      "HF-IN-017 /parties/0/founded soon",
    ],
    ["a party without a name", { parties: [{ role: "end-user" }] }, "HF-IN-018 /parties/0/name name"],
    [
      "a party with an empty name",
      { parties: [{ role: "end-user", name: "" }] },
      "HF-IN-018 /parties/0/name ",
    ],
    ["a misspelt field", item({ ecn: "EAR99" }), "HF-IN-012 /items/0/ecn ecn"],
    ["a role that is none", { parties: [{ role: "buyer", name: "A B" }] }, "HF-IN-011 /parties/0/role buyer"],
    ["no items", { items: [] }, "HF-IN-011 /items []"],
    [
      "two items with one line",
      { items: [{ eccn: "EAR99" }, { line: 1, eccn: "EAR99" }] },
      "HF-IN-020 /items/1/line 1",
    ],
    ["a region of another country", { region: "crimea" }, "HF-IN-023 /region crimea with DE"],
    ["an answer nobody asked for", { facts: { colour: "red" } }, "HF-IN-021 /facts/colour colour"],
    [
      "an answer of the wrong kind",
      { facts: { usPerson: "perhaps" } },
      "HF-IN-021 /facts/usPerson usPerson: perhaps",
    ],
    [
      "goods released to a person",
      { type: "deemed-export", items: [{ eccn: "3A001" }] },
      "HF-IN-022 /items/0/kind 3A001",
    ],
  ])("%s", (_, over, expected) => {
    expect(codes(over)).toEqual([expected]);
  });

  test("a missing field is named", () => {
    const { to: _, ...rest } = plainShipment();
    const parsed = parseTransaction(rest, law.law, "/4");
    expect(!parsed.ok && parsed.errors.map(({ code, place }) => [code, place])).toEqual([
      ["HF-IN-010", "/4/to"],
    ]);
  });

  test("several faults are all reported", () => {
    expect(codes({ to: "XX", date: "never" })).toHaveLength(1);
    expect(codes({ to: "xx", date: "never" })).toHaveLength(2);
  });
});
