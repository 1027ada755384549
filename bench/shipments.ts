import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listedCompany } from "../src/app/screen.ts";
import { importShipmentFiles, traceShipments } from "../src/app/trace-shipments.ts";
import { buildIndex } from "../src/match/build-index.ts";
import { plainDate } from "../src/model/plain-date.ts";
import { syntheticShipments } from "../src/trade/shipments/testing/synthetic-shipments.ts";

/**
 * `npm run bench:shipments`: precision and recall of the ranked consignees on SYNTHETIC shipments with planted diversion and
 * honest noise. It shows what the arithmetic finds of what was planted; real diverters may show other signs.
 */
const SEEDS = [1, 2, 3];
const home = mkdtempSync(join(tmpdir(), "highfence-bench-shipments-"));
try {
  await shipments();
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Precision and recall of the ranked consignees on invented shipments, several worlds together. */
async function shipments(): Promise<void> {
  const worlds = SEEDS.map((seed) => syntheticShipments({ seed, honest: 600, diverters: 60 }));
  const ranked: { score: number; diverts: boolean; name: string }[] = [];
  let rows = 0;
  const started = performance.now();
  for (const [at, world] of worlds.entries()) {
    const env = { HIGHFENCE_HOME: join(home, `shipments-${at}`) };
    const file = join(home, `shipments-${at}.csv`);
    writeFileSync(file, world.csv);
    await importShipmentFiles([file], { env, now: "2026-01-01T00:00:00Z" });
    const entries = world.listed.map(({ name, address, country }, n) => ({
      ...listedCompany(`L${n}`, name),
      list: "synthetic",
      addresses: [{ full: address }],
      countries: [country],
    }));
    const screener = { index: buildIndex(entries), lists: [], notices: [] };
    const report = await traceShipments(env, { date: plainDate("2026-01-01"), screener });
    rows += report.shipments;
    for (const { role, score, name } of report.parties)
      if (role === "consignee") ranked.push({ score, name, diverts: world.diverters.has(name) });
  }
  const seconds = (performance.now() - started) / 1000;
  const planted = ranked.filter(({ diverts }) => diverts).length;
  console.log(
    `\nSYNTHETIC shipments: ${rows} of ${ranked.length} consignees, ${planted} of them planted diverters; import and ranking ${seconds.toFixed(1)} s`,
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
}
