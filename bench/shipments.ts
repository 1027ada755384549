import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listedCompany } from "../src/app/screen.ts";
import { importShipmentFiles, type ShipmentReport, traceShipments } from "../src/app/trace-shipments.ts";
import { buildIndex } from "../src/match/build-index.ts";
import { plainDate } from "../src/model/plain-date.ts";
import { shipmentFlagTable } from "../src/trade/shipments/shipment-flags.ts";
import {
  type SyntheticShipments,
  syntheticShipments,
} from "../src/trade/shipments/testing/synthetic-shipments.ts";

/**
 * `npm run bench:shipments`: precision, recall, delay and false alarms of the ranked consignees on SYNTHETIC shipments with planted
 * diversion and honest noise. It shows what the arithmetic finds of what was planted; real diverters may show other signs.
 */
const WORLDS = [1, 2, 3].map((seed) => syntheticShipments({ seed, honest: 600, diverters: 60 }));
const FLAG_AT = shipmentFlagTable().rules.flagAt;
const home = mkdtempSync(join(tmpdir(), "highfence-bench-shipments-"));
try {
  await byScore();
  await byDelay();
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** What stands in the CSV of a world up to a day. */
async function ranking(world: SyntheticShipments, to: string, name: string): Promise<ShipmentReport> {
  const [header = "", ...rows] = world.csv.trim().split("\n");
  const file = join(home, `${name}.csv`);
  const known = rows.filter((row) => (row.split(",")[1] ?? "") <= to);
  writeFileSync(file, `${[header, ...known].join("\n")}\n`);
  const env = { HIGHFENCE_HOME: join(home, name) };
  await importShipmentFiles([file], { env, now: "2026-01-01T00:00:00Z" });
  const entries = world.listed.map((party, n) => ({
    ...listedCompany(`L${n}`, party.name),
    list: "synthetic",
    addresses: [{ full: party.address }],
    countries: [party.country],
  }));
  const screener = { index: buildIndex(entries), lists: [], notices: [] };
  return await traceShipments(env, { date: plainDate("2026-01-01"), screener });
}

/** Precision and recall of the ranked consignees, several worlds together, and the placebos. */
async function byScore(): Promise<void> {
  const ranked: { readonly score: number; readonly diverts: boolean }[] = [];
  const placebo = { tested: 0, flagged: 0 };
  let rows = 0;
  const started = performance.now();
  for (const [at, world] of WORLDS.entries()) {
    const report = await ranking(world, "9999", `world-${at}`);
    rows += report.shipments;
    placebo.tested += report.placebo.earlier.tested;
    placebo.flagged += report.placebo.earlier.flagged;
    for (const { role, score, name } of report.parties)
      if (role === "consignee") ranked.push({ score, diverts: world.diverters.has(name) });
  }
  const seconds = (performance.now() - started) / 1000;
  const planted = ranked.filter(({ diverts }) => diverts).length;
  console.log(
    `SYNTHETIC shipments: ${rows} of ${ranked.length} consignees, ${planted} of them planted diverters; import, ranking and placebos ${seconds.toFixed(1)} s\n`,
  );
  console.log(
    "| score at least | flagged | precision | recall | honest buyers flagged |\n|---|---|---|---|---|",
  );
  for (const bound of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const flagged = ranked.filter(({ score }) => score >= bound);
    const right = flagged.filter(({ diverts }) => diverts).length;
    const wrong = flagged.length - right;
    console.log(
      `| ${bound} | ${flagged.length} | ${(right / flagged.length).toFixed(2)} | ${(right / planted).toFixed(2)} | ${((100 * wrong) / (ranked.length - planted)).toFixed(1)} % |`,
    );
  }
  console.log(
    `Placebo: ${placebo.flagged} of ${placebo.tested} consignees reach ${FLAG_AT} with the event a year earlier (${((100 * placebo.flagged) / placebo.tested).toFixed(1)} %, goal ≤ 5 %)`,
  );
}

/** How long after the event the planted diverters are found: the same records, cut earlier. */
async function byDelay(): Promise<void> {
  console.log(
    `\n| records until | months since the event | planted buyers seen | found at ${FLAG_AT} | honest buyers flagged |\n|---|---|---|---|---|`,
  );
  for (const [to, months] of [
    ["2022-08-31", 6],
    ["2023-02-28", 12],
    ["2023-08-31", 18],
    ["2024-02-29", 24],
    ["2024-12-31", 34],
  ] as const) {
    const counts = { planted: 0, found: 0, honest: 0, wrong: 0 };
    for (const [at, world] of WORLDS.entries()) {
      const report = await ranking(world, to, `until-${to}-${at}`);
      for (const { role, score, name } of report.parties) {
        if (role !== "consignee") continue;
        const diverts = world.diverters.has(name);
        counts[diverts ? "planted" : "honest"]++;
        if (score >= FLAG_AT) counts[diverts ? "found" : "wrong"]++;
      }
    }
    console.log(
      `| ${to} | ${months} | ${counts.planted} | ${counts.found} (${((100 * counts.found) / counts.planted).toFixed(0)} %) | ${((100 * counts.wrong) / counts.honest).toFixed(1)} % |`,
    );
  }
}
