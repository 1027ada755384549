import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import type { CodeResult, FlowsResult, HubReport } from "../../app/trace-flows.ts";
import type { RankedParty } from "../../app/trace-shipments.ts";
import { openDatabase, quote } from "../../trade/duckdb.ts";
import { runCli } from "../run-cli.ts";
import { recordedTerminal } from "../testing/recorded-terminal.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "highfence-trace-"));
});

async function run(...argv: string[]) {
  const terminal = recordedTerminal({ env: { HIGHFENCE_HOME: home } });
  const exit = await runCli(["trace", ...argv], terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

describe("highfence trace, wrong inputs", () => {
  test.each([
    [["hub", "Kazakhstan"], "HF-IN-013"],
    [["code", "85"], "HF-TRADE-008"],
    [["estimate", "85"], "HF-TRADE-008"],
    [["estimate", "854231"], "HF-TRADE-006"],
    [["hub"], "HF-CLI-003"],
    [["hub", "KZ", "KG"], "HF-CLI-002"],
    [["nothing"], "HF-CLI-001"],
    [["flows"], "HF-TRADE-006"],
    [["shipments"], "HF-CLI-003"],
    [["shipments", "--store"], "HF-TRADE-006"],
    [["flows", "--format", "pdf"], "HF-CLI-002"],
    [["flows", "--format", "parquet"], "HF-TRADE-009"],
  ])("%j", async (argv, code) => {
    const { exit, stderr } = await run(...argv);
    expect(exit).toBe(1);
    expect(stderr).toContain(code);
  });

  test("a file that is no trade statistics is refused and nothing is kept", async () => {
    const file = join(home, "x.csv");
    writeFileSync(file, "colour,size\nred,2\n");
    const { exit, stderr } = await run("import", file);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/HF-TRADE-003/);
    expect((await run("files")).stdout).toMatch(/No trade statistics/);
  });
});

describe("highfence trace, annual data (synthetic)", () => {
  test("flows, hub and code answer from years; the alarm is unknown, not absent", async () => {
    const own = mkdtempSync(join(tmpdir(), "highfence-annual-"));
    const annual = async (...argv: string[]) => {
      const terminal = recordedTerminal({ env: { HIGHFENCE_HOME: own } });
      expect(await runCli(["trace", ...argv], terminal), terminal.stderr()).toBe(0);
      return terminal.stdout();
    };
    const rows: string[] = [];
    for (let year = 2017; year <= 2024; year++)
      for (const exporter of [276, 380])
        for (const [importer, since] of [
          ["398", 9],
          ["643", 0.1],
          ["710", 1],
          ["076", 1],
          ["152", 1.1],
        ] as const)
          for (const code of ["854231", "854232", "940360"])
            rows.push(
              `${year},${exporter},${importer},${code},${800 * (year >= 2022 && code !== "940360" ? since : 1) + (year % 3)},1`,
            );
    const file = join(own, "baci.csv");
    writeFileSync(file, `t,i,j,k,v,q\n${rows.join("\n")}\n`);
    await annual("import", file);
    const flows: FlowsResult = JSON.parse(await annual("flows", "--json"));
    expect(flows.unit).toBe("year");
    expect(flows.hubs[0]).toMatchObject({ country: "KZ", tier: "1", alert: null, alarmKnown: false });
    expect(flows.hubs[0]?.ratio).toBeCloseTo(9, 1);
    const text = await annual("hub", "KZ", "--annual");
    expect(text).toContain("USD a year: 2017 to 2021 against 2022 to 2024");
    expect(text).toContain("the alarm needs months and is unknown");
    // Nine times, over the controls' own mean rise: the third root of 1.1.
    expect(text).toContain("× 8.7");
    const csv = (await annual("code", "854231", "--format", "csv")).split("\n");
    expect(csv[1]).toMatch(/^854231,854231,1,KZ,/);
    const estimate = await annual("estimate", "854231");
    expect(estimate).toContain("best estimate of each pair's trade");
    expect(estimate).toMatch(/^(DE|FR) +KZ +2022 +7,20\d,000 +not recorded +7,20\d,000$/m);
  });
});

describe("highfence trace, answers to files", () => {
  test("Parquet and CSV have the rows of the JSON; a formula in a name is not one", async () => {
    const own = mkdtempSync(join(tmpdir(), "highfence-output-"));
    const file = join(own, "records.csv");
    writeFileSync(
      file,
      'date,shipper,shipper_country,consignee,consignee_country,hs,value,currency,synthetic\n2023-01-05,Alpha,DE,"=CMD()+Beta",KZ,854231,5,USD,true\n',
    );
    const go = async (...argv: string[]) => {
      const terminal = recordedTerminal({ env: { HIGHFENCE_HOME: own } });
      expect(await runCli(["trace", ...argv], terminal), terminal.stderr()).toBe(0);
      return terminal.stdout();
    };
    expect(await go("shipments", file)).toContain("SYNTHETIC RECORDS");
    const json = JSON.parse(await go("shipments", "--store", "--json"));
    expect(json.parties).toHaveLength(2);
    expect(await go("shipments", "--store", "--csv")).toContain("'=CMD()+Beta");
    const parquet = join(own, "o.parquet");
    expect(await go("shipments", "--store", "--format", "parquet", "--output", parquet)).toBe("");
    const db = await openDatabase();
    const rows = await db.rows(`select * from read_parquet(${quote(parquet)})`);
    db.close();
    expect(rows).toMatchObject(json.parties.map(({ name, score }: RankedParty) => ({ name, score })));
    expect(JSON.parse(await go("files", "--json"))).toMatchObject([{ kind: "shipments", synthetic: true }]);
  });
});

describeWithData("highfence trace on the EU's exports of sanctioned goods, 2020 to 2022", () => {
  beforeAll(async () => {
    const { exit, stdout } = await run(
      "import",
      dataFile("trade/A_eurostat_eu27_exports_sanctioned_cn8_monthly_2020-01_2022-11.parquet"),
    );
    expect(exit).toBe(0);
    expect(stdout).toContain("997,559 rows: 997,559 taken");
  });

  test("Kyrgyzstan's rise in microelectronics is at the top, Uzbekistan's optics are not", async () => {
    const flows: FlowsResult = JSON.parse((await run("flows", "--json")).stdout);
    expect(flows.hubs[0]).toMatchObject({ country: "KG", tier: "1", alert: "2022-05" });
    expect(flows.hubs.at(-1)).toMatchObject({ country: "UZ", alert: null });
    // The EBRD's figure for these files is 13.6 %.
    expect(flows.offsetRatio).toBeCloseTo(0.134, 2);
  });

  test("false alarms a year before anything happened are at most one of twenty", async () => {
    const { placebo }: HubReport = JSON.parse((await run("hub", "kz", "--json")).stdout);
    expect(placebo.earlier.tested).toBeGreaterThan(200);
    expect(placebo.earlier.alarms / placebo.earlier.tested).toBeLessThanOrEqual(0.05);
    expect(placebo.countries.alarms).toBe(0);
  });

  test("what the files cannot tell is unknown, and said", async () => {
    const { stdout } = await run("hub", "AM");
    expect(stdout).toContain("The mirror gap is unknown");
    const report: HubReport = JSON.parse((await run("hub", "AM", "--json")).stdout);
    expect(report.tiers[0]?.score.unknown).toEqual(["gap", "match"]);
    expect(report.differenceInDifferences?.against).toBe("the other hubs");
  });

  test("one code over the hubs; a code that HS2022 renamed stands with its predecessors", async () => {
    const code: CodeResult = JSON.parse((await run("code", "854231", "--json")).stdout);
    expect(code.tier).toBe("1");
    expect(code.hubs.map(({ country }) => country)).toContain("KZ");
    expect(code.lostUsd).toBeGreaterThan(4e8);
    const csv = (await run("flows", "--csv")).stdout.trim().split("\n");
    expect(csv[0]).toMatch(/^country,tier,/);
    expect(csv.length).toBeGreaterThan(20);
  });
});
