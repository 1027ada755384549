import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData, TEST_DATA } from "../../../tools/test-data.ts";
import type { ListEntry } from "../../model/list-entry.ts";
import { readStarterList } from "./starter-list.ts";

const FILE = new URL("../../../data/starter-list.json", import.meta.url);
const { entries } = readStarterList(JSON.parse(readFileSync(FILE, "utf8")));

/**
 * Entries that differ from the official text on purpose, each with its reason. Rows of an institution's subordinates
 * carry no Federal Register citation of their own on the MEU List; the one of the group heading above them holds.
 */
const UNDER_A_GROUP_HEADING: ReadonlySet<string> = new Set([
  "us-bis-military-end-user-list:aecc-liming",
  "us-bis-military-end-user-list:aecc-south",
  "us-bis-military-end-user-list:avic-chengdu",
  "us-bis-military-end-user-list:avic-facri",
  "us-bis-military-end-user-list:avic-letri",
]);

/** Sectoral parties (E.O. 13662) stood in the same file before they were blocked; the starter list gives the day of blocking. */
const SECTORAL_BEFORE_BLOCKED: ReadonlySet<string> = new Set([
  "us-ofac-sdn:gazprombank",
  "us-ofac-sdn:lukoil",
  "us-ofac-sdn:rosneft",
]);

/** Lower case, no marks, one space between runs of letters and digits, one at both ends. */
function fold(value: string): string {
  const plain = value.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").toLowerCase();
  return ` ${plain.replace(/[^0-9a-z]+/g, " ").trim()} `;
}

interface OfficialRow {
  readonly country: string;
  readonly folded: string;
  readonly citations: string;
  readonly footnotes: string;
}

/** Rows of a CSV whose fields may be quoted and hold line ends. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  const lines = text.replaceAll("\r\n", "\n");
  for (const match of lines.matchAll(/(?:(?:"(?:[^"]|"")*"|[^",\n]*),?)+(?:\n|$)/g)) {
    const fields = [...match[0].matchAll(/("(?:[^"]|"")*"|[^",\n]*)(?:,|\n|$)/g)].map(
      ([, field]) => field ?? "",
    );
    rows.push(fields.map((field) => field.replace(/^"|"$/g, "").replaceAll('""', '"')));
  }
  return rows;
}

function officialRows(path: string, citationColumn: number): readonly OfficialRow[] {
  return csvRows(readFileSync(dataFile(path), "utf8")).map((fields) => ({
    country: fields[0] ?? "",
    folded: fold(fields[1] ?? "").replaceAll(" rm ", " room "),
    citations: fields[citationColumn] ?? "",
    footnotes: [...new Set((fields[2] ?? "").match(/(?<=\^ ?)[1345]/g))].sort().join(),
  }));
}

/** `87 FR 12240 3/3/22` and `85 FR 83799, 12/23/2020` in one form: `87 FR 12240 2022-03-03`. */
function citationsWithDates(text: string): readonly string[] {
  return [...text.matchAll(/(\d+ FR \d+),?\s*(\d+)\/(\d+)\/(\d+)/g)].map(([, register, month, day, year]) => {
    const full = year?.length === 4 ? year : `${Number(year) > 90 ? "19" : "20"}${year}`;
    return `${register} ${full}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  });
}

const HEADINGS: Readonly<Record<string, string>> = {
  RU: "RUSSIA",
  BY: "BELARUS",
  CN: "CHINA",
  HK: "CHINA",
  TR: "TURK",
  AE: "UNITED ARAB EMIRATES",
  AM: "ARMENIA",
  KZ: "KAZAKHSTAN",
  KG: "KYRGYZ",
  UZ: "UZBEKISTAN",
  IR: "IRAN",
};

function holds(row: OfficialRow, entry: ListEntry): boolean {
  const texts =
    entry.schema === "Address"
      ? entry.addresses.map(({ full }) => full.slice(0, full.lastIndexOf(",")))
      : entry.names.map(({ value }) => value);
  const folded = texts.map(fold).filter((text) => text.trim() !== "");
  const heading = HEADINGS[entry.countries[0] ?? ""];
  return (
    heading !== undefined &&
    row.country.startsWith(heading) &&
    folded.some((text) => row.folded.includes(text))
  );
}

/** Ids of the entries on `list` for which no official row has name, country, citation, date and footnotes together. */
function notConfirmed(list: string, rows: readonly OfficialRow[]): readonly string[] {
  const wanted = entries.filter((entry) => entry.list === list);
  expect(wanted.length).toBeGreaterThan(0);
  return wanted
    .filter((entry) => {
      const expected = `${entry.measures[0]?.federalRegister} ${entry.listed}`;
      const footnotes = (entry.measures[0]?.footnotes ?? []).join();
      return !rows.some(
        (row) =>
          holds(row, entry) &&
          row.footnotes === footnotes &&
          citationsWithDates(row.citations).includes(expected),
      );
    })
    .map(({ id }) => id);
}

describeWithData("the starter list against the official texts", () => {
  const entityList = TEST_DATA === null ? [] : officialRows("ear/entity_list_744s4_2026-07-23.csv", 4);
  const meuList = TEST_DATA === null ? [] : officialRows("ear/meu_list_744s7_2026-07-23.csv", 2);

  test("Entity List: name, country, Federal Register citation, date and footnotes", () => {
    expect(entityList.length).toBeGreaterThan(3000);
    expect(notConfirmed("us-bis-entity-list", entityList)).toEqual([]);
  });

  test("addresses of high diversion risk, apart from the country's name", () => {
    expect(notConfirmed("us-bis-high-diversion-addresses", entityList)).toEqual([]);
  });

  test("MEU List: the same, but for rows under a group heading", () => {
    expect(new Set(notConfirmed("us-bis-military-end-user-list", meuList))).toEqual(UNDER_A_GROUP_HEADING);
    for (const entry of entries.filter(({ id }) => UNDER_A_GROUP_HEADING.has(id))) {
      expect(
        meuList.some((row) => holds(row, entry)),
        entry.id,
      ).toBe(true);
    }
  });

  test("Unverified List: the name and the Federal Register page", () => {
    const xml = readFileSync(dataFile("ear/title-15_part-744.xml"), "utf8");
    for (const { id, names, measures } of entries.filter(({ list }) => list === "us-bis-unverified-list")) {
      const at = xml.indexOf(names[0]?.value ?? "missing");
      expect(at, id).toBeGreaterThan(0);
      expect(xml.slice(at, at + 800), id).toContain(measures[0]?.federalRegister);
    }
  });
});

interface ScreeningList {
  readonly tables: { readonly sources: readonly string[]; readonly programmes: readonly string[] };
  readonly entries: readonly {
    readonly n: string;
    readonly a?: readonly string[];
    readonly s: number;
    readonly e?: string;
    readonly pg?: number;
  }[];
}

describeWithData("the starter list's SDN entries against the Consolidated Screening List", () => {
  test("number, name and programmes agree", () => {
    const file = gunzipSync(readFileSync(dataFile("lists/reencoded/us_csl_2026-07-31.json.gz")));
    const official: ScreeningList = JSON.parse(file.toString("utf8"));
    const sdn = official.tables.sources.findIndex((source) =>
      source.startsWith("Specially Designated Nationals"),
    );
    const byNumber = new Map(official.entries.filter(({ s }) => s === sdn).map((row) => [row.e, row]));
    for (const entry of entries.filter(({ list }) => list === "us-ofac-sdn")) {
      const row = byNumber.get(entry.identifiers.find(({ type }) => type === "ofac-uid")?.value);
      const words = new Set([row?.n ?? "", ...(row?.a ?? [])].map((name) => wordSet(name)));
      expect(
        entry.names.some(({ value }) => words.has(wordSet(value))),
        entry.id,
      ).toBe(true);
      expect(entry.programmes.join("; "), entry.id).toBe(official.tables.programmes[row?.pg ?? -1]);
    }
  });

  test("parties listed before a dated SDN file are in it, later ones are not, but for sectoral ones", () => {
    const file = gunzipSync(readFileSync(dataFile("lists/us/ofac_sdn_2022-11.csv.gz"))).toString("latin1");
    const numbers = new Set([...file.matchAll(/^(\d+),/gm)].map(([, number]) => number));
    for (const entry of entries.filter(({ list }) => list === "us-ofac-sdn")) {
      const number = entry.identifiers.find(({ type }) => type === "ofac-uid")?.value ?? "";
      if ((entry.listed ?? "") < "2022-11-01") expect(numbers.has(number), entry.id).toBe(true);
      if ((entry.listed ?? "") > "2022-12-01")
        expect(numbers.has(number), entry.id).toBe(SECTORAL_BEFORE_BLOCKED.has(entry.id));
    }
  });
});

/** Words in alphabetical order: the SDN List prints persons with the family name first. */
function wordSet(name: string): string {
  return fold(name).trim().split(" ").sort().join(" ");
}

describeWithData("the starter list's entries of other authorities", () => {
  test("UN: reference and date of listing", () => {
    const xml = gunzipSync(readFileSync(dataFile("lists/un/un_consolidated_2026-02-27.xml.gz"))).toString(
      "utf8",
    );
    const official = new Map(
      [...xml.matchAll(/<(ENTITY|INDIVIDUAL)>.*?<\/\1>/gs)].map(([record]) => [
        /<REFERENCE_NUMBER>\s*(.*?)\s*</.exec(record)?.[1],
        /<LISTED_ON>(.*?)</.exec(record)?.[1]?.slice(0, 10),
      ]),
    );
    for (const { id, identifiers, listed } of entries.filter(({ list }) => list === "un-consolidated"))
      expect(official.get(identifiers[0]?.value), id).toBe(listed);
  });

  test("UK: unique id and date designated", () => {
    const lines = gunzipSync(readFileSync(dataFile("lists/reencoded/uk_sanctions_list_2026-08-22.jsonl.gz")));
    const official = new Map<string, string>();
    for (const line of lines.toString("utf8").trim().split("\n")) {
      const record: { unique_id?: string; date_designated?: string } = JSON.parse(line);
      official.set(record.unique_id ?? "", record.date_designated ?? "");
    }
    for (const { id, identifiers, listed } of entries.filter(({ list }) => list === "uk-sanctions-list"))
      expect(official.get(identifiers[0]?.value ?? "missing"), id).toBe(listed);
  });
});

describe("the comparison itself", () => {
  test("dates of both forms are read, and names folded", () => {
    expect(citationsWithDates("87 FR 12240 3/3/22. 85 FR 83799, 12/23/2020 .")).toEqual([
      "87 FR 12240 2022-03-03",
      "85 FR 83799 2020-12-23",
    ]);
    expect(fold("Dış Ticaret Ltd. Şti.")).toBe(" dis ticaret ltd sti ");
    expect(csvRows('a,"b, ""c""",d\n')[0]?.slice(0, 3)).toEqual(["a", 'b, "c"', "d"]);
  });
});
