import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../model/list-entry.ts";
import { buildIndex } from "./build-index.ts";
import { search } from "./search.ts";
import { testEntry } from "./testing/entries.ts";
import { WEIGHTS } from "./weights.ts";

/** A synthetic organisation with names of real shape. */
function entry(id: string, names: readonly string[], over: Partial<ListEntry> = {}): ListEntry {
  return testEntry(id, names, { schema: "Company", countries: ["RU"], ...over });
}

const index = buildIndex([
  entry("a", ["Almaz Antey Concern", "Концерн Алмаз-Антей"]),
  entry("b", ["Bank of Armenia"]),
  entry("c", ["Brigade 44 Trading LLC"]),
  entry("d", ["Huawei Technologies Co., Ltd.", "华为技术有限公司"], { countries: ["CN"] }),
  entry("e", ["Ivan Petrov"], { schema: "Person", birthDates: [{ from: "1970-03-01" }] }),
  entry("f", [], {
    schema: "Address",
    addresses: [{ full: "Unit 5, 12 Harbour Road, Wan Chai, Hong Kong" }],
  }),
]);
const ids = (name: string, over: object = {}): string[] =>
  search(index, { names: [name], ...over }).map(({ entry: found }) => found.id);

describe("search", () => {
  test("of two names that match alike the one that the entry names first is shown, whatever else is listed", () => {
    const alike = entry("k", ["김정은 Ivan", "Un"], { schema: "LegalEntity" });
    const others = [
      entry("l", ["Ivan"], { schema: "Person" }),
      entry("m", ["Kim", "Un"]),
      entry("n", ["avan"], { schema: "Person" }),
    ];
    const reasons = (listed: readonly ListEntry[]): unknown =>
      search(buildIndex(listed), { names: ["Ivan Kim"] }, { threshold: 0.5 }).find(
        ({ entry: { id } }) => id === "k",
      )?.reasons;
    expect(reasons([alike])).toBeDefined();
    expect(reasons([alike, ...others])).toEqual(reasons([alike]));
  });

  test("order, case, legal form, script, invisible characters and a typo do not hide a party", () => {
    for (const name of [
      "ANTEY ALMAZ CONCERN",
      "Концерн Алмаз-Антей",
      "Almaz\u200b-Antey Concern JSC",
      "Almaz Antey Conzern",
    ]) {
      expect(ids(name)).toContain("a");
    }
    expect(ids("华为技术有限公司")).toEqual(["d"]);
    expect(search(index, { names: ["华为技术有限公司"] })[0]?.matchedName).toBe("华为技术有限公司");
  });

  test("generic words alone, another number and another bank are no match", () => {
    expect(ids("Bank of America")).toEqual([]);
    expect(ids("Brigade 45 Trading LLC")).toEqual([]);
    expect(ids("Harbour Trading")).toEqual([]);
  });

  test("another country lowers the score, another birth date ends the match", () => {
    const at = (over: object): number =>
      search(index, { names: ["Ivan Petrov"], ...over }, { threshold: 0 })[0]?.score ?? 0;
    expect(at({ countries: ["RU"] })).toBe(at({}));
    expect(at({ countries: ["DE"] })).toBeLessThan(at({}));
    expect(at({ birthDate: "1970" })).toBe(at({}));
    expect(at({ birthDate: "1981-01-01" })).toBeLessThan(WEIGHTS.threshold);
  });

  test("a weak alias that is more alike does not hide a strong name that counts more", () => {
    const party = entry("w", ["Ali Hasan"], { schema: "Person" });
    const names = [...party.names, { value: "Ali Hassan", type: "alias", strength: "weak" } as const];
    const [found] = search(buildIndex([{ ...party, names }]), {
      names: ["Ali Hassan"],
      schema: "Person",
    });
    const alone = search(buildIndex([party]), { names: ["Ali Hassan"], schema: "Person" })[0];
    expect(alone?.score).toBeGreaterThan(0);
    expect(found?.score).toBeGreaterThanOrEqual(alone?.score ?? 1);
    expect(found?.score).toBeGreaterThan(0.77);
  });

  test("agreement in initials alone is found where a birth date lets it be enough, from either side", () => {
    const birthDates = [{ from: "1981-05-06" }];
    const written = buildIndex([
      entry("full", ["Mahammad Garcia J."], { schema: "Person", birthDates }),
      entry("short", ["M. G. Avan"], { schema: "Person", birthDates }),
    ]);
    const ids = (name: string): string[] =>
      search(written, { names: [name], schema: "Person", birthDate: "1981-05-06" }, { threshold: 0.5 }).map(
        ({ entry: found }) => found.id,
      );
    expect(ids("GM avan")).toContain("full");
    expect(ids("Mahammad Garcia")).toContain("short");
  });

  test("an address matches by its words in any order, with all its numbers", () => {
    const address = (text: string): string[] =>
      search(index, { names: ["Unrelated"], address: text }).map(({ entry: found }) => found.id);
    expect(address("HONG KONG, Wan Chai, Harbour Rd. 12, Unit 5")).toEqual(["f"]);
    expect(address("Hong Kong, Wan Chai, Harbour Rd. 14, Unit 5")).toEqual([]);
  });

  test("property: scores are finite and in [0, 1], best first, whatever the name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.option(fc.string(), { nil: undefined }),
        (name, address) => {
          const scores = search(
            index,
            { names: [name], ...(address === undefined ? {} : { address }) },
            { threshold: 0 },
          ).map(({ score }) => score);
          expect(scores.every((score) => Number.isFinite(score) && score >= 0 && score <= 1)).toBe(true);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        },
      ),
    );
  });

  test("a listed name finds its own entry with score 1", () => {
    for (let at = 0; at < index.entries.length; at++) {
      const own = index.entries.at(at);
      for (const { value } of own?.names ?? []) {
        const found = search(index, { names: [value] }).find(({ entry: one }) => one === own);
        expect(found?.score).toBe(1);
      }
    }
  });
});
