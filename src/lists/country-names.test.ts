import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { countryCode } from "./country-names.ts";

test.each([
  ["United Kingdom", "GB"],
  ["UK", "GB"],
  ["Benin", "BJ"],
  ["Burkina Faso", "BF"],
  ["Yemen", "YE"],
  ["Viet Nam", "VN"],
  ["Zimbabwe", "ZW"],
  ["Russian Federation", "RU"],
  ["Korea, North", "KP"],
  ["Iran (Islamic Republic of)", "IR"],
  ["CN", "CN"],
  ["Saint Lucia", "LC"],
  ["Congo (Democratic Republic of)", "CD"],
  ["Congo (Republic of the)", "CG"],
  ["Cote d’Ivoire", "CI"],
  ["Sint Maarten (the Dutch two-fifths of the island of Saint Martin)", "SX"],
])("%s is %s", (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test("a code that was withdrawn or that names no country is none", () => {
  for (const text of ["DY", "HV", "SU", "ZZ", "EU", "Atlantis"]) expect(countryCode(text)).toBeNull();
});

test("no two codes share a name, so that every name has one", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      if (countryCode(code) === code) expect(countryCode(names.of(code) ?? "")).toBe(code);
    }
  }
});

describeWithData("the names of the EAR's country tables", () => {
  test.each([
    ["ear/country_chart_738s1_2026-07-23.csv", 200],
    ["ear/country_groups_740s1_2026-07-23.csv", 201],
  ])("every name in %s has a code", (file, count) => {
    const [, ...rows] = readFileSync(dataFile(file), "utf8").split(/\r?\n/);
    const countries = rows
      .map((row) => /^"([^"]*)"/.exec(row)?.[1] ?? row.split(",")[0] ?? "")
      .filter((name) => name !== "");
    expect(countries.length).toBe(count);
    expect(countries.filter((name) => countryCode(name) === null)).toEqual([]);
  });
});
