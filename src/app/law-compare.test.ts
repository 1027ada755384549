import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import { importFiles } from "../lists/import-list.ts";
import { memoryFile } from "../lists/source-file.ts";
import { sourceOf } from "../lists/sources.ts";
import { plainDate } from "../model/plain-date.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { compareLaw } from "./law-compare.ts";
import { storeLawText } from "./law-text.ts";
import { openStore } from "./list-store.ts";

const DAY = plainDate("2026-09-24");
const { tables } = embeddedLaw().law;
const { chart, groups, hts } = tables;
const newHome = () => ({ HIGHFENCE_HOME: mkdtempSync(join(tmpdir(), "highfence-compare-")) });

/* Synthetic texts in the markup of the eCFR, made of our own tables: tables with TH heads, footnote marks in cells, TFOOT. */
const row = (cells: readonly string[], tag = "TD"): string =>
  `<TR>${cells.map((cell) => `<${tag} class="left">${cell}</${tag}>`).join("")}</TR>`;
const table = (head: string, body: readonly string[]): string =>
  `<DIV class="gpotbl_div"><TABLE class="gpo_table"><THEAD>${head}</THEAD><TBODY>${body.join("\n")}</TBODY>
<TFOOT><TR><TD colspan="17"><sup>1</sup> A note on 9999.99.</TD></TR></TFOOT></TABLE></DIV>`;
const supplement = (part: string, number: string, body: string): string =>
  `<DIV9 N="Supplement No. ${number} to Part ${part}" TYPE="APPENDIX"><HEAD>Synthetic</HEAD><P>Text.</P>${body}</DIV9>`;
const partOf = (part: string, body: string): string => `<DIV5 N="${part}" TYPE="PART">${body}</DIV5>`;
/** As parts 738 and 740 spell them, where our short names are others. */
const SPELT: Readonly<Record<string, string>> = {
  CD: "Congo (Democratic Republic of the)",
  CG: "Congo (Republic of the)",
  MM: "Burma",
};
const nameOf = (code: string): string =>
  SPELT[code] ?? (tables.countries.names[code] ?? code).replace(/&/g, "&amp;");

function chartXml(change: (code: string, marks: string[]) => string[] | null = (_, marks) => marks): string {
  const body = [...chart.required].flatMap(([code, required]) => {
    if (required === null) return row([nameOf(code), "See § 746.9 of the EAR."]);
    const marks = change(
      code,
      chart.columns.map((column) => (required.has(column) ? "X" : " ")),
    );
    return marks === null ? [] : row([`${nameOf(code)} <sup>2 3</sup>`, ...marks]);
  });
  const heads = row(["Countries", "Chemical", "Nuclear"], "TH");
  const head = `${heads}${row(
    chart.columns.map((one) => one.replace(" ", "<br/>")),
    "TH",
  )}`;
  return partOf("738", supplement("738", "1", table(head, body)));
}

function groupsXml(change: (code: string, group: string) => boolean | undefined = () => undefined): string {
  const holds = (code: string, group: string): boolean =>
    change(code, group) ?? groups.members.get(code)?.has(group) ?? false;
  const codes = [...groups.members.keys()];
  const lettered = ["A", "D", "E"].map((letter) => {
    const columns = groups.groups.filter((group) => group.startsWith(letter));
    const members = codes.filter((code) => columns.some((group) => holds(code, group)));
    const body = members.map((code) =>
      row([nameOf(code), ...columns.map((group) => (holds(code, group) ? "X" : ""))]),
    );
    const head = row(["Country", ...columns.map((group) => `[${group}] Title <sup>1</sup>`)], "TH");
    return `<P>Country Group ${letter}</P>${table(head, body)}`;
  });
  const inB = codes.filter((code) => holds(code, "B")).map((code) => row([nameOf(code)]));
  lettered.splice(
    1,
    0,
    `<P>Country Group B</P>${table(row(["Countries"], "TH"), inB)}<P>Country Group C [Reserved]</P>`,
  );
  return partOf("740", supplement("740", "1", lettered.join("\n")));
}

function htsXml(extra: readonly string[] = [], less: ReadonlySet<string> = new Set()): string {
  const of = (number: "2" | "4" | "5" | "7"): string => {
    const codes = [...hts.codes[number], ...(number === "7" ? extra : [])].filter((code) => !less.has(code));
    const body = codes.map((code) => row([`${code.slice(0, 4)}.${code.slice(4)}`, "Goods of 2024"]));
    return supplement("746", number, table(row(["HTS-6 code", "Description"], "TH"), body));
  };
  return partOf("746", (["2", "4", "5", "7"] as const).map(of).join("\n"));
}

async function differencesOf(...texts: string[]) {
  const env = newHome();
  for (const text of texts) storeLawText(text, DAY, env);
  const { tables: compared } = await compareLaw(DAY, env);
  return compared.flatMap(({ table: name, differences }) =>
    differences.map(({ place, ours, text }) => `${name} | ${place} | ${ours} | ${text}`),
  );
}

test("texts that say what our tables say have no difference, and every cell was compared", async () => {
  const env = newHome();
  for (const text of [chartXml(), groupsXml(), htsXml()]) storeLawText(text, DAY, env);
  const result = await compareLaw(DAY, env);
  expect(result.tables.flatMap(({ differences }) => differences)).toEqual([]);
  expect(result.tables.slice(0, 6).map(({ compared }) => compared)).toEqual([
    chart.required.size * 16,
    groups.members.size * 14,
    ...(["2", "4", "5", "7"] as const).map((number) => hts.codes[number].size),
  ]);
  expect(result.tables.filter(({ notCompared }) => notCompared !== null)).toHaveLength(5);
});

test("exactly the planted differences are listed, with their places", async () => {
  const changed = chartXml((code, marks) => {
    if (code === "FR") return null;
    if (code === "CN") return marks.with(3, "Y");
    return code === "AU" ? marks.with(1, "X") : marks;
  });
  const first = "part 738, Supplement No. 1";
  expect(await differencesOf(changed)).toEqual([
    `${first} | AU (Australia), CB 2 | blank | X`,
    expect.stringMatching(/^part 738, Supplement No\. 1 \| CN \(China\) \| CB 1.* \| not readable: Y$/),
    `${first} | FR | a row | no row`,
  ]);
  const regrouped = groupsXml((code, group) => {
    if (code === "IN" && group === "A:2") return false;
    return code === "AO" && (group === "D:4" || group === "B") ? group === "D:4" : undefined;
  });
  expect(await differencesOf(regrouped)).toEqual([
    "part 740, Supplement No. 1 | AO, B | X | blank",
    "part 740, Supplement No. 1 | AO, D:4 | blank | X",
    "part 740, Supplement No. 1 | IN, A:2 | X | blank",
  ]);
  expect(await differencesOf(htsXml(["010121"], new Set(["890520"])))).toEqual([
    "part 746, Supplement No. 2 | code 890520 | listed | not listed",
    "part 746, Supplement No. 7 | code 010121 | not listed | listed",
  ]);
});

test("a supplement that is gone, a table without its columns and an unknown country are differences", async () => {
  const bare = partOf("746", supplement("746", "2", "<P>Reserved</P>"));
  expect(await differencesOf(bare)).toEqual([
    "part 746, Supplement No. 2 | whole table | a table | no table that can be read",
    ...["4", "5", "7"].map(
      (n) => `part 746, Supplement No. ${n} | whole table | a table | no such supplement`,
    ),
  ]);
  const strange = chartXml().replace(
    "</TBODY>",
    `${row(["Atlantis", ...chart.columns.map(() => "X")])}</TBODY>`,
  );
  expect(await differencesOf(strange)).toEqual(["part 738, Supplement No. 1 | Atlantis | no row | a row"]);
  const narrow = groupsXml().replace("[E:2]", "[E two]");
  expect((await differencesOf(narrow)).some((line) => line.includes("group E:2 | listed | not listed"))).toBe(
    true,
  );
});

test("the command: exit 0, 2 and 1; what is not in the store is said not to be compared", async () => {
  const env = newHome();
  const run = async (...argv: string[]) => {
    const terminal = recordedTerminal({ env });
    const exit = await runCli(["law", "compare", ...argv], terminal);
    return { exit, out: terminal.stdout(), err: terminal.stderr() };
  };
  const on = ["--on", "2026-10-01"];
  expect(await run(...on)).toMatchObject({ exit: 1, err: expect.stringMatching(/^HF-LAW-014/) });
  storeLawText(chartXml(), DAY, env);
  const same = await run(...on);
  expect(same.exit).toBe(0);
  expect(same.out).toContain("text of 2026-09-24): 3200 compared, 0 differences");
  expect(same.out).toMatch(/part 740, Supplement No\. 1 .*: not compared: part 740 is not in the store/);
  storeLawText(htsXml(["010121"]), DAY, env);
  const other = await run(...on);
  expect(other.exit).toBe(2);
  expect(other.out).toContain("| code 010121 | ours: not listed | text: listed\n");
  expect(JSON.parse((await run(...on, "--json")).out)).toMatchObject({ on: "2026-10-01", differences: 1 });
  expect((await run("--on", "tomorrow")).exit).toBe(1);
});

describeWithData("the official part 744 of 2026-07-23", () => {
  test("3,415 rows with 19 addresses; an imported list is compared by name, one not imported is not", async () => {
    const env = newHome();
    const xml = readFileSync(dataFile("ear/title-15_part-744.xml"), "utf8");
    storeLawText(xml, plainDate("2026-07-23"), env);
    const lists = async () =>
      (await compareLaw(DAY, env)).tables.filter(({ table: name }) => name.startsWith("part 744"));
    const before = await lists();
    expect(before.map(({ note }) => Number(note?.split(" ")[0]))).toEqual([3415 - 19, 19, 186, 86]);
    expect(before.every(({ notCompared }) => notCompared === "the list is not imported")).toBe(true);

    const lacking = xml.replace(
      /<TR>\s*<TD[^>]*>ARMENIA<\/TD>\s*<TD[^>]*>Atlas Sanatgaran[\s\S]*?<\/TR>/,
      "",
    );
    expect(lacking.length).toBeLessThan(xml.length);
    for (const id of ["us-bis-entity-list", "us-bis-unverified-list"])
      await importFiles(sourceOf(id), [memoryFile("part-744.xml", lacking)], {
        store: openStore(env),
        now: "2026-07-23T00:00:00Z",
        asOf: "2026-07-23",
      });
    const [entities, , unverified] = await lists();
    expect(entities).toMatchObject({ notCompared: null, differences: [] });
    expect(unverified?.differences).toContainEqual({ place: "number of entries", ours: "185", text: "186" });
    expect(unverified?.differences).toContainEqual({
      place: "entry Atlas Sanatgaran (AM)",
      ours: "not listed",
      text: "listed",
    });
  });
});

describeWithData("every name of the official Country Chart and Country Groups is known", () => {
  /** Rows of an official table; names may be quoted. */
  const official = (file: string): string[][] =>
    readFileSync(dataFile(`ear/${file}`), "utf8")
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line !== "")
      .map((line) => {
        const [, quoted, plain = "", rest = ""] = /^(?:"([^"]*)"|([^,]*)),(.*)$/.exec(line) ?? [];
        return [(quoted ?? plain).replace(/&/g, "&amp;"), ...rest.split(",")];
      });

  test("tables made of the official cells have no difference", async () => {
    const chartRows = official("country_chart_738s1_2026-07-23.csv").map((cells) =>
      row(cells.join().includes("746") ? [cells[0] ?? "", cells.at(-1) ?? ""] : cells.slice(0, 17)),
    );
    const chartHead = row(["Countries", ...chart.columns], "TH");
    const groupRows = official("country_groups_740s1_2026-07-23.csv");
    const without = groupRows.map((cells) => row(cells.filter((_, index) => index !== 7)));
    const lettered = groups.groups.filter((group) => group !== "B").map((group) => `[${group}]`);
    const inB = groupRows.filter((cells) => cells[7] === "X").map((cells) => row(cells.slice(0, 1)));
    const groupTables = `${table(row(["Country", ...lettered], "TH"), without)}<P>Country Group B</P>${table("", inB)}`;
    const chartText = partOf("738", supplement("738", "1", table(chartHead, chartRows)));
    const groupText = partOf("740", supplement("740", "1", groupTables));
    expect(await differencesOf(chartText, groupText)).toEqual([]);
  });
});
