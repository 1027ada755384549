import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import { embeddedLaw } from "../../app/embedded-data.ts";

const { tables } = embeddedLaw().law;

/** Rows of a CSV file without quoted line breaks; quotes may hold commas. */
function csv(path: string): string[][] {
  return readFileSync(dataFile(path), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? "",
      ),
    );
}

/** Names in the official tables that differ from our short names, or from each other. */
const CODES: Readonly<Record<string, string>> = parseYaml(`
  China: CN
  China (PRC): CN
  Korea, South: KR
  Korea, North: KP
  Burma: MM
  Congo (Democratic Republic of the): CD
  Congo (Democratic Republic of): CD
  Congo (Republic of the): CG
  Cote d'Ivoire: CI
  Cote d'lvoire: CI
  Seycheles: SC
  Macau: MO
  Turkey: TR
  Vatican City: VA
  Cabo Verde: CV
  Swaziland: SZ
  Micronesia (Federated State of): FM
  Micronesia, Federated States of: FM
  Czech Republic: CZ
  South Sudan, Republic of: SS
  Curacao: CW
  Sao Tome and Principe: ST
  Sao Tome & Principe: ST
  Bosnia & Herzegovina: BA
  Trinidad & Tobago: TT
  Sint Maarten (the Dutch two-fifths of the island of Saint Martin): SX
`);
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z ]/g, " ")
    .replace(/\b(the|of|and|saint|st)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const byName = new Map(Object.entries(tables.countries.names).map(([code, name]) => [plain(name), code]));
const codeOf = (name: string): string | undefined => CODES[name] ?? byName.get(plain(name));

describeWithData("the embedded tables against the official texts", () => {
  test("every cell of the Country Chart", () => {
    const [head = [], ...rows] = csv("ear/country_chart_738s1_2026-07-23.csv");
    const columns = head.slice(1, 17);
    expect(columns).toEqual(tables.chart.columns);
    let cells = 0;
    for (const row of rows) {
      const code = codeOf(row[0] ?? "") ?? `no code for ${row[0]}`;
      const ours = tables.chart.required.get(code);
      expect(ours, `${row[0]} (${code})`).toBeDefined();
      if (row[18] !== "" && row[18] !== undefined) {
        expect(ours, code).toBeNull();
        continue;
      }
      for (const [index, column] of columns.entries()) {
        expect([code, column, ours?.has(column)]).toEqual([code, column, row[index + 1] === "X"]);
        cells++;
      }
    }
    expect([rows.length, cells]).toEqual([200, 196 * 16]);
    expect(tables.chart.required.size).toBe(200);
  });

  test("every cell of the Country Groups; the two rows of the Democratic Republic of the Congo are one country", () => {
    const [head = [], ...rows] = csv("ear/country_groups_740s1_2026-07-23.csv");
    const groups = head.slice(1);
    const official = new Map<string, Set<string>>();
    for (const row of rows) {
      const code = codeOf(row[0] ?? "") ?? `no code for ${row[0]}`;
      const members = official.get(code) ?? new Set<string>();
      for (const [index, group] of groups.entries()) if (row[index + 1] === "X") members.add(group);
      official.set(code, members);
    }
    for (const [code, members] of official)
      expect([code, [...(tables.groups.members.get(code) ?? ["missing"])].sort()]).toEqual([
        code,
        [...members].sort(),
      ]);
    expect(official.size).toBe(tables.groups.members.size);
  });

  test("every HTS-6 code of part 746, and the Common High Priority List", () => {
    const official: Record<string, string[]> = JSON.parse(
      readFileSync(dataFile("ear/russia_hts6.json"), "utf8"),
    );
    for (const supplement of ["2", "4", "5", "7"] as const) {
      expect([...tables.hts.codes[supplement]].sort()).toEqual(
        [...(official[`supp${supplement}`] ?? [])].sort(),
      );
    }
    const [, ...rows] = csv("ear/chpl.csv");
    expect(Object.fromEntries(rows.map((row) => [row[0], row[2]]))).toEqual(
      Object.fromEntries(tables.highPriority.tierOf),
    );
  });
});
