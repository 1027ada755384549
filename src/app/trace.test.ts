import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import type { Terminal } from "../cli/command.ts";
import { trace } from "../cli/commands/trace.ts";
import { type Headline, traceHeadlines } from "./trace.ts";

const FOLDER = dataFile("trade");

describeWithData("published headlines", () => {
  test("ours stay where they were measured", async () => {
    const found = await traceHeadlines(FOLDER);
    expect(oursOf(found, "India")).toEqual([62, 68.2, 98.2]);
    expect(oursOf(found, "EU exports to").map(Math.round)).toEqual([178, 41, 116, 537]);
    expect(inEuro(found)).toEqual([218, 61, 147, 628]);
    expect(oursOf(found, "Lost exports to Russia")).toEqual([8.3, 10.3, 13.6, 15.8]);
    expect(oursOf(found, "Goods (HS6)")).toEqual([45]);
  });

  test("the share lost in transit is unknown, never zero, without the importers' records", async () => {
    const lost = (await traceHeadlines(FOLDER)).filter((line) => line.unit === "share");
    expect(lost).toMatchObject([
      { ours: null, ratio: null },
      { ours: null, ratio: null },
    ]);
  });

  test("the share lost in transit is computed from the importers' records (synthetic ones)", async () => {
    const folder = copyOf("M_", () => "");
    const eu = yearlyExports(readFileSync(join(FOLDER, fileOf("B_")), "utf8"));
    // SYNTHETIC: the importers record all trade of 2019-21 and, of what came on top of 2021, three quarters.
    const recorded = (year: string) => {
      const [sent = 0, base = 0] = [eu.get(year), eu.get("2021")];
      return year < "2022" ? sent : base + 0.75 * (sent - base);
    };
    const rows = ["2019", "2020", "2021", "2022", "2023"].map(
      (year) => `Kazakhstan,World,IMPORT,${year}-06,${Math.round(recorded(year))}`,
    );
    writeFileSync(
      join(folder, "M_synthetic.csv"),
      ["reporter,partner,flow,period,value_eur", ...rows, ""].join("\n"),
    );
    const lost = (await traceHeadlines(folder)).filter((line) => line.what.includes("base 2021"));
    expect(lost[0]?.ours).toBeCloseTo(0.25, 4);
  });

  test("growth in USD rests on the exchange rates: 180, 42, 118 and 541 % need a fall of the euro that no mean of the ECB gives", async () => {
    const growth = (await traceHeadlines(FOLDER)).filter(({ source }) => source === "Berne Union");
    const told = (pattern: RegExp): number[] => growth.map(({ why }) => Number(pattern.exec(why)?.[1]));
    const at = (ratio: number): number[] =>
      told(/in EUR (\d+) %/).map((percent) => Math.round((1 + percent / 100) * ratio * 100 - 100));
    expect(at(0.881)).toEqual([180, 42, 118, 541]);
    // The euro of the second half of 2022 over that of 2021: 0.873 by months or half-years, 0.890 by years.
    expect(told(/a half-year (\d+) %/)).toEqual([177, 41, 116, 535]);
    expect(told(/a year (\d+) %/)).toEqual([183, 43, 120, 548]);
  });

  test("aggregates among the members change nothing", async () => {
    const folder = copyOf("B_", (text) =>
      text
        .split("\n")
        .filter((line) => !/^(European Union|Euro area)/.test(line))
        .join("\n"),
    );
    expect(await traceHeadlines(folder)).toEqual(await traceHeadlines(FOLDER));
  });

  test("a file cut in the middle of a row is refused", async () => {
    const folder = copyOf("B_", (text) => text.slice(0, text.lastIndexOf(",") - 4));
    await expect(traceHeadlines(folder)).rejects.toMatchObject({ code: "HF-TRADE-001" });
  });

  test("a missing column is named", async () => {
    const folder = copyOf("B_", (text) => text.replace("value_eur", "value_usd"));
    await expect(traceHeadlines(folder)).rejects.toMatchObject({ code: "HF-TRADE-002", value: "value_eur" });
  });

  test("the terminal shows the outcome first, the machine gets JSON", async () => {
    expect(await run(["headlines", FOLDER])).toMatch(/^12 of 14 published figures recomputed\./);
    expect(JSON.parse(await run(["headlines", FOLDER, "--json"]))).toHaveLength(14);
  });
});

test("a folder without the files is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trace-"));
  await expect(traceHeadlines(folder)).rejects.toMatchObject({ code: "HF-TRADE-001", value: "A_*" });
});

test("an unknown question and a missing folder are refused", async () => {
  await expect(run(["weather"])).rejects.toMatchObject({ code: "HF-CLI-001" });
  await expect(run(["headlines"])).rejects.toMatchObject({ code: "HF-CLI-003" });
  await expect(run(["headlines", "x", "--nosuch"])).rejects.toMatchObject({ code: "HF-CLI-002" });
});

function oursOf(found: readonly Headline[], start: string): number[] {
  const lines = found.filter((line) => line.what.startsWith(start));
  return lines.map((line) => Math.round((line.ours ?? Number.NaN) * 10) / 10);
}

function inEuro(found: readonly Headline[]): number[] {
  return found.flatMap((line) => (/in EUR (\d+) %/.exec(line.why) ?? []).slice(1).map(Number));
}

function fileOf(start: string): string {
  return readdirSync(FOLDER).find((name) => name.startsWith(start)) ?? "";
}

/** Exports of the EU's members to the three countries, by year, summed without the program's SQL. */
function yearlyExports(text: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of text.split("\n").slice(1)) {
    const [reporter = "", partner = "", flow, period = "", value] = line.split(",");
    if (flow !== "EXPORT" || /^Eur/.test(reporter) || !/^(Armenia|Kazakhstan|Kyrgyzstan)$/.test(partner))
      continue;
    sums.set(period.slice(0, 4), (sums.get(period.slice(0, 4)) ?? 0) + Number(value));
  }
  return sums;
}

/** A copy of the real folder with one CSV file changed. */
function copyOf(changed: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "trace-"));
  for (const name of readdirSync(FOLDER).filter((file) => /^[ABD]_/.test(file))) {
    if (name.startsWith(changed))
      writeFileSync(join(folder, name), change(readFileSync(join(FOLDER, name), "utf8")));
    else copyFileSync(join(FOLDER, name), join(folder, name));
  }
  return folder;
}

async function run(args: readonly string[]): Promise<string> {
  let written = "";
  const terminal: Terminal = {
    out: (text) => {
      written += text;
    },
    err: () => {},
    colour: false,
    interactive: false,
    asks: false,
    env: {},
    today: () => "2026-01-01",
    stdin: async function* () {},
  };
  expect(await trace.run(args, terminal)).toBe(0);
  return written;
}
