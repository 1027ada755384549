import { beforeAll, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { readList } from "./testing/read-list.ts";

type Pair = readonly [ListEntry, ListEntry];

/** A name without the order of its words, accents and punctuation. */
function plain(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return words.trim().split(" ").sort().join(" ");
}

function shareName([a, b]: Pair): boolean {
  const names = new Set(b.names.map(({ value }) => plain(value)));
  return a.names.some(({ value }) => names.has(plain(value)));
}

/** Of the pairs in which both sides have the field, the share that agree. */
function agreement(
  pairs: readonly Pair[],
  field: (entry: ListEntry) => readonly string[],
): [share: number, of: number] {
  const both = pairs.filter(([a, b]) => field(a).length > 0 && field(b).length > 0);
  const same = both.filter(([a, b]) => field(a).some((value) => field(b).includes(value)));
  return [both.length === 0 ? 1 : same.length / both.length, both.length];
}

const schema = (entry: ListEntry): string[] => [entry.schema];
const years = (entry: ListEntry): string[] => entry.birthDates.map(({ from }) => from.slice(0, 4));
const nations = (entry: ListEntry): readonly string[] => entry.nationalities ?? [];
const reference = (entry: ListEntry): string[] =>
  entry.identifiers
    .filter(({ type }) => type === "un-reference")
    .map(({ value }) => value.replace(/\.$/u, ""));

describeWithData("the same party on two lists has the same core fields", () => {
  let un: readonly ListEntry[] = [];

  beforeAll(async () => {
    un = (await readList("un-consolidated", dataFile("lists/un/un_consolidated_2025-06-11.xml.gz"))).entries;
  });

  test("UK and UN, by the reference that the UK gives: 166 of 179 share a name", async () => {
    const uk = await readList("uk-conlist", dataFile("lists/uk/uk_ofsi_conlist_2018-04.csv.gz"));
    const byReference = new Map(un.flatMap((entry) => reference(entry).map((one) => [one, entry] as const)));
    const referred = uk.entries.flatMap((entry): Pair[] => {
      const other = reference(entry)
        .map((one) => byReference.get(one))
        .find((found) => found !== undefined);
      return other === undefined ? [] : [[entry, other]];
    });
    // The others are spelled differently since, or the UK refers to another party, as of Daedong Credit Bank for its partners.
    const pairs = referred.filter(shareName);
    expect([pairs.length, referred.length]).toEqual([166, 179]);
    expect(agreement(pairs, schema)[0]).toBeGreaterThan(0.98);
    expect(agreement(pairs, years)[0]).toBeGreaterThan(0.98);
    expect(agreement(pairs, years)[1]).toBeGreaterThan(80);
    expect(agreement(pairs, nations)).toEqual([1, 37]);
  });

  test("EU and UN, by an equal name of two words or more: 55 parties", async () => {
    const eu = await readList("eu-fsf", dataFile("lists/eu/eu_fsf_old_layout_999_rows.csv"));
    const byName = new Map(
      un
        .flatMap((entry) => entry.names.map(({ value }) => [plain(value), entry] as const))
        .filter(([name]) => name.includes(" ")),
    );
    const pairs = eu.entries.flatMap((entry): Pair[] => {
      const other = entry.names
        .map(({ value }) => byName.get(plain(value)))
        .find((found) => found !== undefined);
      return other === undefined ? [] : [[entry, other]];
    });
    expect(pairs.length).toBe(55);
    expect(agreement(pairs, schema)[0]).toBe(1);
    expect(agreement(pairs, years)[0]).toBe(1);
  });

  test("CSL and OFAC, by OFAC's number", async () => {
    const sdn = await readList(
      "us-ofac-consolidated",
      dataFile("lists/us/ofac_consolidated_2022-02-25.xml.gz"),
    );
    const csl = await readList("us-csl", dataFile("lists/us/csl_consolidated_2022-04.csv.gz"));
    const byNumber = new Map(csl.entries.map((entry) => [entry.id.replace(/^.*-/u, ""), entry]));
    const pairs = sdn.entries.flatMap((entry): Pair[] => {
      const other = byNumber.get(entry.id.split(":")[1] ?? "");
      return other === undefined ? [] : [[entry, other]];
    });
    expect(pairs.length).toBeGreaterThan(400);
    for (const field of [
      schema,
      years,
      (entry: ListEntry) => entry.names.slice(0, 1).map(({ value }) => value),
    ])
      expect(agreement(pairs, field)[0]).toBeGreaterThan(0.95);
  });
});
