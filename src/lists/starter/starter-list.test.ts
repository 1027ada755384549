import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CodedError } from "../../model/coded-error.ts";
import { readStarterList } from "./starter-list.ts";
import { STARTER_SOURCES } from "./starter-sources.ts";

const FILE = new URL("../../../data/starter-list.json", import.meta.url);
const text = readFileSync(FILE, "utf8");
const list = readStarterList(JSON.parse(text));

interface Draft {
  entries: { [key: string]: unknown }[];
}

/** The file with one change; entry 0 is a company of the EU's list. */
function changed(change: (draft: Draft) => void): unknown {
  const draft: Draft = JSON.parse(text);
  change(draft);
  return draft;
}

function setFirst(fields: { [key: string]: unknown }): unknown {
  return changed((draft) => Object.assign(draft.entries[0] ?? {}, fields));
}

describe("the starter list", () => {
  test("at least 200 parties, from every list that is named as a source", () => {
    expect(list.entries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(list.entries.map((entry) => entry.list))).toEqual(new Set(STARTER_SOURCES.keys()));
  });

  test("the notice says how to load the official lists", () => {
    expect(list.notice).toContain("highfence lists update");
    expect(list.notice).toContain("highfence lists import --source ID --file F");
  });

  test("every entry has authority, citation, date and measure", () => {
    for (const entry of list.entries) {
      const { authority, pinpoint, version, url } = entry.citation;
      expect([entry.id, authority, pinpoint, version].every((part) => part.length > 2)).toBe(true);
      expect(new URL(url).protocol).toBe("https:");
      expect(entry.listed !== null && entry.listed > "1990-01-01" && entry.listed <= list.compiled).toBe(
        true,
      );
      expect(entry.measures.length).toBeGreaterThan(0);
    }
  });

  test("every BIS measure cites the Federal Register page that its pinpoint and URL name", () => {
    for (const entry of list.entries.filter(({ list: id }) => id.startsWith("us-bis-"))) {
      const register = entry.measures[0]?.federalRegister ?? "missing";
      expect(entry.citation.pinpoint).toContain(register);
      expect(entry.citation.url).toBe(
        `https://www.federalregister.gov/citation/${register.replaceAll(" ", "-")}`,
      );
    }
  });

  test("licence scope and review policy stand wherever a licence is required", () => {
    const kinds = ["entity-list", "military-end-user", "high-diversion-address"];
    for (const { id, measures } of list.entries) {
      for (const measure of measures.filter(({ kind }) => kinds.includes(kind))) {
        expect(measure.licenceRequirement, id).toBeDefined();
        expect(measure.reviewPolicy, id).toBeDefined();
      }
    }
  });

  test("country codes are ISO 3166-1", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    for (const entry of list.entries)
      for (const code of [...entry.countries, ...(entry.nationalities ?? [])])
        expect(names.of(code), `${entry.id} ${code}`).toBeDefined();
  });

  test("no name twice in one entry, and names in another script say so", () => {
    for (const { id, names } of list.entries) {
      expect(new Set(names.map(({ value }) => value)).size, id).toBe(names.length);
      for (const name of names)
        expect(name.type === "original-script", `${id} ${name.value}`).toBe(
          /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}]/u.test(name.value),
        );
    }
  });

  test("IMO numbers have the right check digit", () => {
    const vessels = list.entries.filter((entry) => entry.schema === "Vessel");
    expect(vessels.length).toBeGreaterThan(0);
    for (const { id, vessel } of vessels) {
      const digits = [...(vessel?.imo ?? "")].map(Number);
      const sum = digits.slice(0, 6).reduce((total, digit, index) => total + digit * (7 - index), 0);
      expect(sum % 10, id).toBe(digits[6]);
    }
  });

  test("one entry a line, so that a change shows as one line", () => {
    const lines = text.split("\n").filter((line) => line.startsWith('    {"id": '));
    expect(lines.length).toBe(list.entries.length);
  });
});

describe("what is refused", () => {
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    ["not an object", () => [], "/"],
    ["an unknown key of the file", () => changed((draft) => Object.assign(draft, { extra: 1 })), "/"],
    ["an unknown key of an entry", () => setFirst({ note: "x" }), "/entries/0"],
    ["an unknown schema", () => setFirst({ schema: "Firm" }), "/entries/0/schema"],
    ["a day that is not one", () => setFirst({ listed: "2023-02-30" }), "/entries/0/listed"],
    ["a lower-case country", () => setFirst({ countries: ["ru"] }), "/entries/0/countries/0"],
    ["no measure", () => setFirst({ measures: [] }), "/entries/0/measures"],
    ["an unknown measure", () => setFirst({ measures: [{ kind: "frown" }] }), "/entries/0/measures/0/kind"],
    ["a list without a source", () => setFirst({ list: "moon" }), "/entries/0/list"],
    ["an id of another list", () => setFirst({ id: "a:b" }), "/entries/0/id"],
    ["no name", () => setFirst({ names: [] }), "/entries/0/names"],
    [
      "an authority that does not keep the list",
      () => setFirst({ citation: { authority: "BIS", pinpoint: "p", version: "v", url: "u" } }),
      "/entries/0/citation/authority",
    ],
    [
      "an id used twice",
      () => changed(({ entries }) => Object.assign(entries[1] ?? {}, { id: entries[0]?.id })),
      "/entries/1/id",
    ],
    ["entries out of order", () => changed(({ entries }) => entries.reverse()), "/entries/1/id"],
  ];

  test.each(cases)("%s", (_name, json, place) => {
    let caught: unknown;
    try {
      readStarterList(json());
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CodedError);
    expect(caught).toMatchObject({ code: "HF-LIST-090", place });
  });
});
