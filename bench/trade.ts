import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase, quote } from "../src/trade/duckdb.ts";
import { ALERT_RULE, type Panel, placebos, readPanel } from "../src/trade/hub-panel.ts";
import { importFile } from "../src/trade/import/import-file.ts";
import { ANNUAL, countrySets, MONTHLY, openFlows, setPeriods } from "../src/trade/open-flows.ts";
import { firstBreak } from "../src/trade/statistics/change-point.ts";
import { mean } from "../src/trade/statistics/summary.ts";
import { TradeStore } from "../src/trade/trade-store.ts";

/**
 * `npm run bench:trade`: invented diversion put into real exports (found, how late, false alarms), and the time of import and of
 * each question against a bare scan of the same columns on synthetic rows of BACI's shape. `HIGHFENCE_TEST_DATA` gives the real
 * file; `HIGHFENCE_BENCH_ROWS`, in millions, the sizes (2,20 where left out).
 */
const QUESTIONS = [
  "excess",
  "offset-by-line",
  "did-panel",
  "hub-series",
  "in-out",
  "mirror-gap",
  "reconcile",
];
const home = mkdtempSync(join(tmpdir(), "highfence-bench-trade-"));
const { coalition, hubs } = countrySets();
const tiers = Object.fromEntries(
  Object.entries(
    (
      JSON.parse(readFileSync(new URL("../data/common-high-priority.json", import.meta.url), "utf8")) as {
        tiers: Record<string, string>;
      }
    ).tiers,
  ).map(([tier, codes]) => [tier, codes.split(" ")]),
);

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} threads, Node ${process.version}`,
);
try {
  await injected();
  for (const millions of (process.env.HIGHFENCE_BENCH_ROWS ?? "2,20").split(",").map(Number)) {
    await sizes(millions, { shape: "baci", questions: QUESTIONS });
    // BACI has one record a pair: what compares both sides' records is asked once more where there are two.
    if (millions <= 20)
      await sizes(millions, { shape: "both-sides", questions: ["mirror-gap", "reconcile"] });
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** A known share of what the target took before, added to each hub's tier from an invented start in a time without diversion. */
async function injected(): Promise<void> {
  const folder = process.env.HIGHFENCE_TEST_DATA;
  if (folder === undefined) {
    console.log("HIGHFENCE_TEST_DATA is not set: invented diversion left out");
    return;
  }
  const store = new TradeStore(join(home, "real"));
  await importFile(
    join(folder, "trade/A_eurostat_eu27_exports_sanctioned_cn8_monthly_2020-01_2022-11.parquet"),
    { store, now: "2026-01-01T00:00:00Z" },
  );
  const db = await openFlows(store, { coalition, hubs, tiers });
  const panel = await readPanel(db, hubs, MONTHLY);
  db.close();
  const start = panel.base - 12;
  console.log(
    `\nInvented diversion into the EU's real exports to ${ALERT_RULE.version}; start ${panel.periods[start]}, twelve months looked at`,
  );
  console.log(
    "| share of the target's base diverted to one hub and tier | found | months until the alarm, mean |\n|---|---|---|",
  );
  for (const share of [0, 0.02, 0.05, 0.1, 0.2]) {
    const { found, tested, delay } = inject(panel, start, share);
    console.log(
      `| ${(share * 100).toFixed(0)} % | ${found} of ${tested} | ${Number.isNaN(delay) ? "–" : delay.toFixed(1)} |`,
    );
  }
  const { earlier, countries } = placebos(panel);
  console.log(
    `False alarms: ${earlier.alarms} of ${earlier.tested} series a year before (${((100 * earlier.alarms) / earlier.tested).toFixed(1)} %, goal ≤ 5 %); ${countries.alarms} of ${countries.tested} in countries that are no hubs`,
  );
}

function inject(
  panel: Panel,
  start: number,
  share: number,
): { found: number; tested: number; delay: number } {
  const targetBase = new Map(
    panel.series
      .filter(({ country }) => country === panel.target)
      .map(({ goods, usd }) => [goods, mean(usd.slice(0, start))]),
  );
  const delays: number[] = [];
  let tested = 0;
  for (const { country, goods, usd } of panel.series) {
    if (!panel.hubs.has(country) || goods.startsWith("HS")) continue;
    tested++;
    const extra = share * (targetBase.get(goods) ?? 0);
    const changed = usd
      .slice(0, panel.base)
      .map((value, t) => (t < start ? value : value + extra * Math.min(1, (t - start + 1) / 3)));
    const alert = firstBreak(changed, start, ALERT_RULE);
    if (alert !== null) delays.push(alert.at - start + 1);
  }
  return { found: delays.length, tested, delay: mean(delays) };
}

/** Columns of a synthetic file: BACI's, or the plain layout with the exporter's and the importer's record of a trade. */
type Shape = "baci" | "both-sides";

/** Import and questions on `millions` of synthetic rows. */
async function sizes(
  millions: number,
  { shape, questions }: { shape: Shape; questions: readonly string[] },
): Promise<void> {
  const file = join(home, `synthetic-${shape}-${millions}.parquet`);
  await synthesise(file, millions, shape);
  const store = new TradeStore(join(home, `synthetic-${shape}-${millions}`));
  let started = performance.now();
  const note = await importFile(file, { store, now: "2026-01-01T00:00:00Z", memory: "3GB" });
  const importSeconds = (performance.now() - started) / 1000;
  const db = await openFlows(
    store,
    { coalition, hubs, tiers },
    { memory: "3GB", spill: join(home, "spill") },
  );
  await setPeriods(db, ANNUAL);
  const scan = async (): Promise<number> => {
    const begun = performance.now();
    await db.rows(`select sum(hash(reporter, partner, flow, period, line)), sum(value_usd) from flows`);
    return (performance.now() - begun) / 1000;
  };
  await scan();
  const bare = Math.min(await scan(), await scan());
  const megabytes = Math.round(statSync(store.rowsPath(note)).size / 1e6);
  console.log(
    `\n${millions} million synthetic rows, ${shape} (${note.accepted} taken, ${megabytes} MB of Parquet): import ${importSeconds.toFixed(1)} s; bare scan of the columns ${bare.toFixed(2)} s`,
  );
  console.log("| question | seconds | times the bare scan (goal < 5) |\n|---|---|---|");
  for (const question of questions) {
    started = performance.now();
    const answer = await count(db, question);
    const seconds = (performance.now() - started) / 1000;
    console.log(`| ${question} (${answer} rows) | ${seconds.toFixed(2)} | ${(seconds / bare).toFixed(1)} |`);
  }
  db.close();
  console.log(`resident at most ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB`);
}

async function count(db: Database, question: string): Promise<number> {
  const text = readFileSync(new URL(`../data/trade/sql/${question}.sql`, import.meta.url), "utf8");
  const [row] = await db.rows(`select count(*) as n from (${text})`);
  return Number(row?.n ?? 0);
}

/**
 * Years, countries and codes are real ones, spread at random; values are in thousands of USD. In the plain layout each odd row is
 * the importer's record of the exporter's row before it.
 */
async function synthesise(file: string, millions: number, shape: Shape): Promise<void> {
  const db = await openDatabase({ memory: "2GB", spill: join(home, "spill") });
  const codes = Object.values(tiers).flat();
  const rows = Math.round(millions * 1e6);
  const [known] = await db.rows(
    `select string_agg(distinct key, ',') as keys from read_csv(${quote(new URL("../data/trade/country-keys.csv", import.meta.url).pathname)}, header = true, all_varchar = true)
     where regexp_matches(key, '^[0-9]+$') and kind = 'country'`,
  );
  const keys = String(known?.keys);
  const last = keys.split(",").length;
  const country = `list_extract([${keys.split(",").map(Number).join(",")}], 1 + cast(floor(random() * ${last}) as integer))`;
  const trades = (count: number): string => `select 2017 + (i % 8) as t, ${country} as i, ${country} as j,
      case when random() < 0.02 then list_extract([${codes.map((code) => quote(code)).join(",")}], 1 + cast(floor(random() * ${codes.length - 1}) as integer))
        else lpad(cast(10000 + cast(floor(random() * 5200) as integer) * 173 as varchar), 6, '0') end as k,
      round(exp(3 * random() * random() * 3), 3) as v, round(exp(2 * random()), 3) as q, true as synthetic
    from range(${count}) as r(i)`;
  const text =
    shape === "baci"
      ? trades(rows)
      : `select unnest([i, j]) as reporter, unnest([j, i]) as partner, unnest(['X', 'M']) as flow, cast(t as varchar) as period,
          k as code, unnest([v * 1000, v * 1000 * (0.8 + random() * 0.5)]) as value, 'USD' as currency, true as synthetic from (${trades(Math.round(rows / 2))})`;
  await db.run(`copy (${text}) to ${quote(file)} (format parquet)`);
  db.close();
}
