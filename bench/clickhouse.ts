import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { highPriorityTiers } from "../src/app/trace-flows.ts";
import { type Database, questionText, quote, type Row } from "../src/trade/duckdb.ts";
import { importFile } from "../src/trade/import/import-file.ts";
import { countrySets, openFlows } from "../src/trade/open-flows.ts";
import { importShipmentFile } from "../src/trade/shipments/import-shipment-file.ts";
import { openShipments } from "../src/trade/shipments/open-shipments.ts";
import { shipmentFlagTable } from "../src/trade/shipments/shipment-flags.ts";
import { syntheticShipments } from "../src/trade/shipments/testing/synthetic-shipments.ts";
import { TradeStore } from "../src/trade/trade-store.ts";

/**
 * `npm run bench:clickhouse`: asks ClickHouse the questions of `data/trade/sql`, as they stand, and holds its answers against DuckDB's: real
 * exports of `HIGHFENCE_TEST_DATA` and SYNTHETIC shipments. `HIGHFENCE_PEER_PYTHON` is a Python that has `chdb`, ClickHouse's own
 * engine in a process. Exit code 1 where an answer differs.
 */
const SHARED = ["settings", "coalition", "hubs", "tiers"];
const FLOWS = {
  tables: ["flows", ...SHARED],
  questions: [
    "excess",
    "offset-by-line",
    "did-panel",
    "hub-series",
    "in-out",
    "mirror-gap",
    "reconcile",
    "flow-map",
  ],
};
const MIRRORS = { tables: FLOWS.tables, questions: ["mirror-gap", "reconcile", "in-out"] };
const SHIPMENTS = {
  tables: ["shipments", "listed_parties", "listed_addresses", "business_chapters", ...SHARED],
  questions: [
    "shipment-parties",
    "shipment-countries",
    "shipment-coalition-share",
    "shipment-business",
    "shipment-prices",
    "shipment-dependence",
    "shipment-switches",
    "shipment-hops",
    "shipment-addresses",
  ],
};

const python = process.env.HIGHFENCE_PEER_PYTHON;
const data = process.env.HIGHFENCE_TEST_DATA;
if (python === undefined || data === undefined) {
  console.error("HIGHFENCE_PEER_PYTHON (a Python with chdb) and HIGHFENCE_TEST_DATA are needed");
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), "highfence-bench-clickhouse-"));
try {
  const flows = await realFlows(data);
  const mirrors = await inventedMirrors();
  const shipments = await inventedShipments();
  let differing = await compare(flows, "real exports", FLOWS);
  differing += await compare(mirrors, "SYNTHETIC records of both sides", MIRRORS);
  differing += await compare(shipments, "SYNTHETIC shipments", SHIPMENTS);
  for (const db of [flows, mirrors, shipments]) db.close();
  process.exitCode = differing === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function realFlows(folder: string): Promise<Database> {
  const store = new TradeStore(join(home, "flows"));
  await importFile(
    join(folder, "trade/A_eurostat_eu27_exports_sanctioned_cn8_monthly_2020-01_2022-11.parquet"),
    { store, now: "2026-01-01T00:00:00Z" },
  );
  const { coalition, hubs } = countrySets();
  return await openFlows(store, { coalition, hubs, tiers: highPriorityTiers() });
}

/** SYNTHETIC records of both sides of a trade, which mirror-gap and reconcile compare. */
async function inventedMirrors(): Promise<Database> {
  const { coalition, hubs } = countrySets();
  const tiers = highPriorityTiers();
  const codes = Object.values(tiers).flat();
  const rows = coalition.slice(0, 12).flatMap((from, i) =>
    hubs.slice(0, 8).flatMap((to, j) =>
      Array.from({ length: 36 }, (_, month) => {
        const period = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
        const code = codes[(i * 7 + j * 3 + month) % codes.length]!;
        const value = 1000 + ((i * 7919 + j * 104_729 + month * 1299) % 90_000);
        return [
          `${from},${to},X,${period},${code},${value},USD,true`,
          `${to},${from},M,${period},${code},${Math.round(value * (0.7 + ((i + j + month) % 9) / 10))},USD,true`,
        ];
      }).flat(),
    ),
  );
  const file = join(home, "mirrors.csv");
  writeFileSync(
    file,
    `${["reporter,partner,flow,period,code,value,currency,synthetic", ...rows].join("\n")}\n`,
  );
  const store = new TradeStore(join(home, "mirrors"));
  await importFile(file, { store, now: "2026-01-01T00:00:00Z" });
  return await openFlows(store, { coalition, hubs, tiers });
}

async function inventedShipments(): Promise<Database> {
  const world = syntheticShipments({ seed: 1, honest: 600, diverters: 60 });
  const store = new TradeStore(join(home, "shipments"));
  const file = join(home, "shipments.csv");
  writeFileSync(file, world.csv);
  await importShipmentFile(file, { store, now: "2026-01-01T00:00:00Z" });
  const { coalition, hubs, target } = countrySets();
  const listed = new Map(world.listed.map(({ name }, at) => [name, `synthetic:${at}`]));
  const addresses = new Map(world.listed.map(({ address }, at) => [address, `synthetic:${at}`]));
  const { db } = await openShipments(store, {
    comparison: { coalition, hubs, tiers: highPriorityTiers() },
    target,
    rules: shipmentFlagTable().rules,
    lookup: {
      party: ({ name }) => ({ listed: listed.get(name) ?? null, similar: null }),
      address: (text) => addresses.get(text) ?? null,
    },
  });
  return db;
}

/** Prints one row a question; the number of questions whose answers differ. */
async function compare(
  db: Database,
  name: string,
  { tables, questions }: { readonly tables: readonly string[]; readonly questions: readonly string[] },
): Promise<number> {
  const folder = mkdtempSync(join(home, "tables-"));
  for (const table of tables)
    await db.run(
      `copy (select * from ${table}) to ${quote(join(folder, `${table}.parquet`))} (format parquet)`,
    );
  for (const question of questions) writeFileSync(join(folder, `${question}.sql`), questionText(question));
  const peer = spawnSync(
    python!,
    [
      new URL("trade/peer_clickhouse.py", import.meta.url).pathname,
      folder,
      tables.join(","),
      questions.join(","),
    ],
    { encoding: "utf8" },
  );
  if (peer.status !== 0) throw new Error(`ClickHouse did not run: ${peer.stderr}`);
  console.log(
    `\n${name}: the questions as they stand, on ${peer.stdout.trim()}\n| question | rows | answers |\n|---|---|---|`,
  );
  let differing = 0;
  for (const question of questions) {
    const ours = await db.ask(question);
    const error = readIf(join(folder, `${question}.error`));
    const difference =
      error ?? differenceOf(...inOneOrder(question, ours, rowsOf(join(folder, `${question}.json`))));
    if (difference !== null) differing++;
    console.log(`| ${question} | ${ours.length} | ${difference ?? "the same"} |`);
  }
  return differing;
}

function readIf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll(/\s+/g, " ").replaceAll("|", "/") : null;
}

function rowsOf(file: string): Row[] {
  const text = readFileSync(file, "utf8").trim();
  return text === "" ? [] : text.split("\n").map((line): Row => JSON.parse(line));
}

/** Both answers, put in one order where the question asks for none. */
function inOneOrder(
  question: string,
  ...answers: [readonly Row[], readonly Row[]]
): [readonly Row[], readonly Row[]] {
  if (/\border by [^)]*$/.test(questionText(question))) return answers;
  const [ours, theirs] = answers.map((rows) =>
    rows
      .map((row) => ({
        row,
        key: JSON.stringify(
          Object.entries(row).flatMap(([column, value]) => (column.endsWith("_usd") ? [] : [String(value)])),
        ),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ row }) => row),
  );
  return [ours!, theirs!];
}

/** How two answers differ, or `null`: the same rows in the same order, numbers to one part in a thousand million. */
function differenceOf(ours: readonly Row[], theirs: readonly Row[]): string | null {
  if (ours.length !== theirs.length) return `${theirs.length} rows`;
  for (const [at, row] of ours.entries())
    for (const [column, value] of Object.entries(row)) {
      const other = theirs[at]?.[column];
      if (!isSame(value, other))
        return `row ${at + 1}, ${column}: ${String(other)} instead of ${String(value)}`;
    }
  return null;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === null || other === null || other === undefined) return one === other;
  if (String(one) === String(other)) return true;
  const [a, b] = [Number(one), Number(other)];
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
