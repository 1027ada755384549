import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import type { ReportData } from "../trade/report/report-data.ts";
import type { FlowsResult } from "./trace-flows.ts";

// Flows and shipments are synthetic.
const home = mkdtempSync(join(tmpdir(), "highfence-report-"));
let page = "";
let flows: FlowsResult;

async function trace(...argv: string[]): Promise<string> {
  const terminal = recordedTerminal({ env: { HIGHFENCE_HOME: home } });
  expect(await runCli(["trace", ...argv], terminal), terminal.stderr()).toBe(0);
  return terminal.stdout();
}

beforeAll(async () => {
  const rows: string[] = [];
  for (let m = 0; m < 60; m++) {
    const period = `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`;
    for (const [at, country] of ["KZ", "GE", "RU", "BR", "ZA", "CL", "HK"].entries())
      for (const exporter of ["DE", "IT"])
        for (const code of ["854231", "851762", "940360"]) {
          const rise =
            country === "KZ" && m >= 27 && code !== "940360" ? 8 : country === "RU" && m >= 27 ? 0.1 : 1;
          const usd = 90_000 * rise * (1 + 0.15 * Math.sin(m + at) + 0.1 * Math.cos(3 * m * (at + 1)));
          rows.push(`${exporter},${country},X,${period},${code},${usd.toFixed(0)},USD,true`);
        }
  }
  const file = join(home, "flows <b>.csv");
  writeFileSync(file, `reporter,partner,flow,period,code,value,currency,synthetic\n${rows.join("\n")}\n`);
  await trace("import", file);
  const records = join(home, "records.csv");
  const hostile = "<script>alert(1)</script> & Sons' LLC";
  writeFileSync(
    records,
    `date,shipper,shipper_country,consignee,consignee_country,consignee_founded,producer_country,origin_country,seller_country,dispatch_country,hs,value,currency,synthetic\n${[
      1, 2, 3,
    ]
      .map((day) => `2023-01-0${day},Alpha GmbH,DE,"${hostile}",KZ,2022-09-09,US,MY,HK,,854231,5000,USD,true`)
      .join("\n")}\n`,
  );
  await trace("shipments", records);
  const output = join(home, "report.html");
  await trace("report", "--output", output, "--charts", join(home, "charts"));
  page = readFileSync(output, "utf8");
  flows = JSON.parse(await trace("flows", "--json"));
});

const documentOf = () => parseHTML(page).document;
const dataOf = (): ReportData => JSON.parse(documentOf().querySelector("#highfence-data")?.textContent ?? "");

describe("the page needs nothing from elsewhere", () => {
  test("no element loads anything, no style does, and no script runs", () => {
    const document = documentOf();
    expect(
      document.querySelectorAll(
        "link, img, iframe, object, embed, audio, video, source, use, image, base, form",
      ),
    ).toHaveLength(0);
    for (const element of document.querySelectorAll("*")) {
      for (const name of ["src", "href", "xlink:href", "srcset", "action", "data"])
        expect(element.getAttribute(name)?.startsWith("#") ?? true, `${element.tagName} ${name}`).toBe(true);
      for (const { name } of element.attributes) expect(name.startsWith("on"), name).toBe(false);
      expect(element.getAttribute("style") ?? "").not.toMatch(/url\(/);
    }
    for (const style of document.querySelectorAll("style"))
      expect(style.textContent).not.toMatch(/url\(|@import|@font-face/);
    const scripts = [...document.querySelectorAll("script")];
    expect(scripts.map((script) => script.getAttribute("type"))).toEqual(["application/json"]);
    expect(page).toContain("default-src 'none'");
  });
  test("text of imported files is shown, never run", () => {
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("flows <b>");
    expect(documentOf().querySelector("#parties")?.textContent).toContain(
      "<script>alert(1)</script> & Sons' LLC",
    );
    expect(documentOf().querySelector("#files-table")?.textContent).toContain("flows <b>.csv");
  });
  test("synthetic files are called so at the top, in the tables and in the shipments", () => {
    expect(documentOf().querySelector("main > .banner")?.textContent).toContain("SYNTHETIC");
    expect(
      documentOf()
        .querySelector("#files-table")
        ?.textContent?.match(/SYNTHETIC/g),
    ).toHaveLength(2);
    expect(documentOf().querySelector("#parties")?.textContent).toContain("SYNTHETIC");
  });
});

describe("the figures are those of the JSON", () => {
  test("each hub and tier stands with the figures of `trace flows --json`", () => {
    const rows = [...documentOf().querySelectorAll("#hubs tbody tr")];
    expect(rows).toHaveLength(flows.hubs.length);
    for (const row of rows) {
      const line = flows.hubs.find(
        ({ country, tier }) =>
          country === row.getAttribute("data-hub") && tier === row.getAttribute("data-tier"),
      )!;
      const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent?.trim());
      const whole = (usd: number) => Math.round(usd).toLocaleString("en-US");
      expect(cells.slice(2, 8)).toEqual([
        whole(line.baseMeanUsd),
        whole(line.postMeanUsd),
        line.ratio?.toFixed(1),
        whole(line.excessUsd),
        line.alert ?? "–",
        `${line.score?.toFixed(2)} (${line.interval[0].toFixed(2)}–${line.interval[1].toFixed(2)})`,
      ]);
    }
    expect(rows[0]?.getAttribute("data-hub")).toBe("KZ");
  });
  test("the embedded data are the same, with the sums behind the map and the time lines", () => {
    const data = dataOf();
    const embedded =
      data.flows?.hubs.flatMap(({ country, tiers }) =>
        tiers.map(({ tier, excessUsd }) => [country, tier, excessUsd]),
      ) ?? [];
    expect(new Map(embedded.map(([country, tier, usd]) => [`${country} ${tier}`, usd]))).toEqual(
      new Map(flows.hubs.map(({ country, tier, excessUsd }) => [`${country} ${tier}`, excessUsd])),
    );
    for (const hub of data.flows?.hubs ?? []) {
      const since = hub.series
        .filter(({ period }) => period >= "2022-03")
        .reduce((sum, { usd }) => sum + usd, 0);
      const told = data.flows?.map
        .filter((one) => one.hub === hub.country)
        .reduce((sum, { postUsd }) => sum + postUsd, 0);
      expect(told).toBeCloseTo(since, 2);
    }
  });
  test("placebos, files and hashes", () => {
    const text = documentOf().querySelector("#placebo")?.textContent ?? "";
    expect(text).toContain(`${flows.placebo.countries.alarms} of ${flows.placebo.countries.tested}`);
    for (const { sha256 } of flows.files)
      expect(documentOf().querySelector("#files-table")?.textContent).toContain(sha256);
  });
});

describe("charts", () => {
  test("each is an SVG file that stands alone, and none holds a number that is none", () => {
    const files = readdirSync(join(home, "charts")).sort();
    expect(files).toEqual(["countries.svg", "map.svg", "ranking.svg", "time-lines.svg"]);
    for (const file of files) {
      const svg = readFileSync(join(home, "charts", file), "utf8");
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(page).toContain(svg.trim());
    }
  });
  test("the ranking has one point for each hub and tier with a score, the time lines one line a hub", () => {
    const [ranking, lines] = ["ranking", "time-lines"].map((name) =>
      readFileSync(join(home, "charts", `${name}.svg`), "utf8"),
    );
    expect(ranking?.match(/<circle/g)).toHaveLength(flows.hubs.filter(({ score }) => score !== null).length);
    const hubs = new Set(flows.hubs.map(({ country }) => country)).size;
    expect(parseHTML(lines ?? "").document.querySelectorAll('[aria-label="line"] path')).toHaveLength(hubs);
  });
  test("the same imports give the same page", async () => {
    const again = join(home, "again.html");
    await trace("report", "--output", again);
    const [here, there] = [page.split("\n"), readFileSync(again, "utf8").split("\n")];
    expect(here.findIndex((line, at) => line !== there[at])).toBe(-1);
    expect(there).toHaveLength(here.length);
  });
});

test("without --output, and with nothing imported, the report is refused", async () => {
  const empty = recordedTerminal({ env: { HIGHFENCE_HOME: join(home, "empty") } });
  expect(await runCli(["trace", "report", "--output", join(home, "x.html")], empty)).toBe(1);
  expect(empty.stderr()).toContain("HF-TRADE-006");
  const terminal = recordedTerminal({ env: { HIGHFENCE_HOME: home } });
  expect(await runCli(["trace", "report"], terminal)).toBe(1);
  expect(terminal.stderr()).toContain("HF-CLI-003");
});
