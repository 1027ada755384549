import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CodedError } from "../model/coded-error.ts";
import { type Database, type DatabaseLimits, openDatabase, quote, TRADE_DATA } from "./duckdb.ts";
import { loadReferences } from "./import/import-flows.ts";
import type { ImportNote, TradeStore } from "./trade-store.ts";

/** Which months are compared, and how. Periods are `YYYY-MM`, or `YYYY` for annual data. */
export interface Settings {
  readonly freq: "M" | "A";
  readonly target: string;
  readonly baseFrom: string;
  readonly baseTo: string;
  readonly postFrom: string;
  readonly postTo: string;
  /** Floor under a base mean before any ratio, USD a period. */
  readonly floorUsd: number;
  /** Importers' values with freight and insurance over exporters' without. */
  readonly cifOverFob: number;
}

/** Countries and goods that the questions compare. */
export interface Comparison {
  readonly coalition: readonly string[];
  readonly hubs: readonly string[];
  /** HS6 codes by tier of the Common High Priority List. */
  readonly tiers: Readonly<Record<string, readonly string[]>>;
}

export const MONTHLY: Settings = {
  freq: "M",
  target: "RU",
  baseFrom: "2021-01",
  baseTo: "2021-12",
  postFrom: "2022-03",
  postTo: "9999-12",
  floorUsd: 10_000,
  cifOverFob: 1.07,
};

export const ANNUAL: Settings = {
  ...MONTHLY,
  freq: "A",
  baseFrom: "2019",
  baseTo: "2021",
  postFrom: "2022",
  postTo: "9999",
  floorUsd: 120_000,
};

/** The country sets of `data/trade/country-sets.json`. */
export function countrySets(): {
  coalition: readonly string[];
  hubs: readonly string[];
  target: string;
  version: string;
} {
  const { coalition, hubs, target, version }: Record<"coalition" | "hubs" | "target" | "version", string> =
    JSON.parse(readFileSync(join(TRADE_DATA, "country-sets.json"), "utf8"));
  return { coalition: coalition.split(" "), hubs: hubs.split(" "), target, version };
}

/**
 * A database with the views that the questions read: `flows` (accepted rows of all imported files, each trade once),
 * `tiers`, `hubs`, `coalition`, `settings`. @throws CodedError `HF-TRADE-006` where nothing was imported
 */
export async function openFlows(
  store: TradeStore,
  comparison: Comparison,
  limits: DatabaseLimits = {},
): Promise<Database> {
  const notes = store.notes().filter(({ kind }) => kind === "flows");
  if (notes.length === 0) throw new CodedError("HF-TRADE-006", { value: "imported trade statistics" });
  const db = await openDatabase(limits);
  await loadReferences(db);
  await loadComparison(db, comparison);
  await setPeriods(db, MONTHLY);
  await viewFlows(db, notes, (note) => store.rowsPath(note));
  return db;
}

/** Tells the questions which months to compare. */
export async function setPeriods(db: Database, s: Settings): Promise<void> {
  await db.run(`create or replace table settings as select ${quote(s.freq)} as freq, ${quote(s.target)} as target,
    ${quote(s.baseFrom)} as base_from, ${quote(s.baseTo)} as base_to, ${quote(s.postFrom)} as post_from,
    ${quote(s.postTo)} as post_to, cast(${s.floorUsd} as double) as floor_usd, cast(${s.cifOverFob} as double) as cif_over_fob`);
}

/** The tables `coalition`, `hubs` and `tiers`; goods that HS2022 renamed stand on one line with their predecessors. */
export async function loadComparison(db: Database, { coalition, hubs, tiers }: Comparison): Promise<void> {
  const list = (values: readonly string[]): string => values.map((value) => `(${quote(value)})`).join(", ");
  await db.run(
    `create or replace table coalition as select * from (values ${list(coalition)}) as c(country)`,
  );
  await db.run(`create or replace table hubs as select * from (values ${list(hubs)}) as h(country)`);
  const codes = Object.entries(tiers).flatMap(([tier, hs6]) =>
    hs6.map((code) => `(${quote(code)}, ${quote(tier)})`),
  );
  await db.run(`create or replace table tiers as
    select coalesce(f.line, t.hs6) as line, min(t.tier) as tier
    from (values ${codes.join(", ")}) as t(hs6, tier) left join families f on f.hs6 = t.hs6 group by 1`);
}

const FLOW_COLUMNS =
  "reporter, partner, flow, freq, period, hs6, line, level, value_usd, kg as net_kg, quantity, unit, synthetic";

/**
 * Two files may tell the same trade (an update, a part and the whole): the one imported last counts. Only files that
 * share a reporter, flow and period are compared by pair and good.
 */
async function viewFlows(
  db: Database,
  notes: readonly ImportNote[],
  pathOf: (note: ImportNote) => string,
): Promise<void> {
  const parts = notes.map(
    (note, at) =>
      `select ${FLOW_COLUMNS}, ${at} as file_no from read_parquet(${quote(pathOf(note))}) where verdict = 'accepted'`,
  );
  await db.run(`create or replace view every_flow as ${parts.join(" union all ")}`);
  const shared =
    notes.length === 1
      ? []
      : await db.rows(`select reporter from (select distinct reporter, flow, period, file_no from every_flow)
          group by reporter, flow, period having count(*) > 1 limit 1`);
  if (shared.length === 0) {
    await db.run("create or replace view flows as select * from every_flow");
    return;
  }
  const key = "reporter, partner, flow, period, coalesce(hs6, cast(level as varchar), '?')";
  await db.run(`create or replace temp table told_twice as
    select hash(${key}) as trade, max(file_no) as keep from every_flow group by 1 having min(file_no) < max(file_no)`);
  await db.run(`create or replace view flows as select e.* from every_flow e
    left join told_twice t on t.trade = hash(${key}) where t.keep is null or t.keep = e.file_no`);
}

/** Frequency, first and last period, and what is there; `null` where nothing fits the questions. */
export async function coverage(db: Database): Promise<
  readonly {
    reporter: string;
    flow: string;
    freq: string;
    from: string;
    to: string;
    partners: number;
    rows: number;
    valueUsd: number;
  }[]
> {
  const rows = await db.rows(`select reporter, flow, freq, min(period) as first, max(period) as last,
    count(distinct partner) as partners, count(*) as rows, cast(sum(value_usd) as double) as value
    from flows group by 1, 2, 3 order by value desc`);
  return rows.map((row) => ({
    reporter: String(row.reporter),
    flow: String(row.flow),
    freq: String(row.freq),
    from: String(row.first),
    to: String(row.last),
    partners: Number(row.partners),
    rows: Number(row.rows),
    valueUsd: Number(row.value),
  }));
}
