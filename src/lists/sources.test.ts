import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { SOURCE_FACTS } from "./source-facts.ts";
import { memoryFile } from "./source-file.ts";
import { SOURCES } from "./sources.ts";
import { readList } from "./testing/read-list.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");

const FIXTURE_OF: Readonly<Record<string, string>> = {
  "un-consolidated": "un.xml",
  "us-ofac-consolidated": "sdn-list.xml",
  "us-ofac-sdn": "sdn-advanced.xml",
  "ca-sema": "sema.xml",
  "eu-fsf": "eu.xml",
  "ch-seco": "seco.xml",
};

describe("every source", () => {
  test("has facts, and the two tables of sources agree", () => {
    expect(SOURCES.map(({ facts }) => facts)).toEqual(SOURCE_FACTS);
    expect(new Set(SOURCE_FACTS.map(({ id }) => id)).size).toBe(SOURCE_FACTS.length);
    for (const { downloads } of SOURCE_FACTS) {
      for (const address of downloads) expect(new URL(address).protocol).toBe("https:");
    }
  });

  test.each(SOURCES.map((source) => source.facts.id))("%s refuses a file of another format", async (id) => {
    const attempt = readList(id, memoryFile("x", "<html><body>Service unavailable</body></html>"));
    await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/^HF-LIST-00[1-5]$/u) });
  });

  test.each(Object.entries(FIXTURE_OF))("%s maps its fixture without leftovers", async (id, name) => {
    const list = await readList(id, join(FIXTURES, name));
    expect(list.entries.length).toBeGreaterThan(0);
    expect(list.leftovers).toEqual({});
    for (const entry of list.entries) {
      expect(entry.id.startsWith(`${id}:`)).toBe(true);
      expect(entry.names.length).toBeGreaterThan(0);
      expect(entry.measures.length).toBeGreaterThan(0);
      expect(entry.citation.pinpoint).not.toBe("");
    }
  });

  test.each(Object.entries(FIXTURE_OF))("%s reports a field that it does not know", async (id, name) => {
    const text = readFileSync(join(FIXTURES, name), "utf8");
    const inserted = text.replace(
      /<\/(INDIVIDUAL|sdnEntry|Profile|record|sanctionEntity|target)>/u,
      "<brandNew>9</brandNew></$1>",
    );
    const list = await readList(id, memoryFile(name, inserted));
    expect(Object.keys(list.leftovers).join()).toContain("brandNew");
  });
});

/** Entries that the files' own counts, or the README of the data, give. */
const REAL: readonly (readonly [id: string, paths: readonly string[], entries: number, records: number])[] = [
  ["us-bis-unverified-list", ["ear/title-15_part-744.xml"], 186, 186],
  ["us-bis-high-diversion-addresses", ["ear/title-15_part-744.xml"], 19, 19],
  ["us-bis-high-diversion-addresses", ["lists/us/bis_high_diversion_addresses.json"], 19, 19],
  // 90 rows: 4 reserved countries; of the other 86, 2 head a group and 14 say "Subordinate institution:" only.
  ["us-bis-military-end-user-list", ["ear/title-15_part-744.xml"], 70, 86],
  // 3,415 rows less 19 addresses; rows of institutions and affiliates hold several parties each, others only head them.
  ["us-bis-entity-list", ["ear/title-15_part-744.xml"], 3424, 3396],
  ["us-bis-denied-persons", ["lists/us/bis_denied_persons_2022-09.txt"], 581, 581],
  ["us-ofac-consolidated", ["lists/us/ofac_consolidated_2022-02-25.xml.gz"], 462, 462],
  ["us-ofac-consolidated", ["lists/us/ofac_consolidated_2023-11-01.xml.gz"], 445, 445],
  ["us-ofac-consolidated", ["lists/us/ofac_consolidated_2024-02-24.xml.gz"], 444, 444],
  ["us-ofac-sdn", ["sdn", "alt", "add"].map((kind) => `lists/us/ofac_${kind}_2021-07.csv.gz`), 8976, 8976],
  // The file joins both OFAC lists: 58 parties stand in it twice.
  ["us-ofac-sdn", ["lists/us/ofac_sdn_2022-11.csv.gz"], 11_509, 11_567],
  ["us-csl", ["lists/us/csl_consolidated_2022-04.csv.gz"], 14_160, 14_160],
  ["un-consolidated", ["lists/un/un_consolidated_2025-06-11.xml.gz"], 876, 876],
  ["un-consolidated", ["lists/un/un_consolidated_2025-06-19.xml.gz"], 877, 877],
  ["un-consolidated", ["lists/un/un_consolidated_2026-02-27.xml.gz"], 1003, 1003],
  ["jp-meti-end-user-list", ["lists/jp/meti_foreign_user_list_20250929.xlsx"], 835, 835],
  ["cn-mofcom", ["lists/cn/mofcom_lists_2026-07.json"], 240, 240],
];

/** What is left over in the real files: free words of OFAC's remarks, which stay remarks. */
const FREE_WORDS = "remarks: clause of free words";
const LEFT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "lists/us/ofac_sdn_2022-11.csv.gz": { [FREE_WORDS]: 2171 },
  [["sdn", "alt", "add"].map((kind) => `lists/us/ofac_${kind}_2021-07.csv.gz`).join()]: {
    [FREE_WORDS]: 1534,
  },
  "lists/us/ofac_consolidated_2022-02-25.xml.gz": { [FREE_WORDS]: 50 },
  "lists/us/ofac_consolidated_2023-11-01.xml.gz": { [FREE_WORDS]: 50 },
  "lists/us/ofac_consolidated_2024-02-24.xml.gz": { [FREE_WORDS]: 50 },
};

describeWithData("real files", () => {
  test.each(REAL)("%s %j: counts, bounds and leftovers", async (id, paths, entries, records) => {
    const list = await readList(id, ...paths.map(dataFile));
    expect([list.entries.length, list.records]).toEqual([entries, records]);
    expect(list.leftovers).toEqual(LEFT[paths.join()] ?? {});
    expect(list.violations).toEqual([]);
  });

  test("the Entity List: 3,415 rows less 19 addresses, every requirement read or kept as text", async () => {
    const list = await readList("us-bis-entity-list", dataFile("ear/title-15_part-744.xml"));
    expect(list.records).toBe(3415 - 19);
    const measures = list.entries.flatMap((entry) => entry.measures);
    expect(measures.every((measure) => measure.licenceRequirement !== undefined)).toBe(true);
    const stated = measures.filter((measure) => measure.licenceRequirement?.scope === "stated-in-entry");
    expect(stated.length / measures.length).toBeLessThan(0.05);
    for (const footnote of [1, 3, 4, 5]) {
      expect(measures.some((measure) => measure.footnotes?.includes(footnote))).toBe(true);
    }
    expect(list.violations).toEqual([]);
  });

  test("the EU and UK files, one party over many rows", async () => {
    const eu = await readList("eu-fsf", dataFile("lists/eu/eu_fsf_old_layout_999_rows.csv"));
    expect([eu.sourceDate, eu.records, eu.entries.length]).toEqual(["2018-07-04", 999, 93]);
    expect(eu.leftovers).toEqual({});
    const uk = await readList("uk-conlist", dataFile("lists/uk/uk_ofsi_conlist_2018-04.csv.gz"));
    expect(uk.entries.length).toBeLessThan(uk.records);
    expect(uk.leftovers).toEqual({});
    expect(uk.violations).toEqual([]);
  });
});
