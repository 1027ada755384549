import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type Database, sumOf, TRADE_DATA } from "../trade/duckdb.ts";
import { ALERT_RULE, isTier, type Panel, placebos } from "../trade/hub-panel.ts";
import { reportHub, scoreWeights } from "../trade/hub-report.ts";
import { countrySets } from "../trade/open-flows.ts";
import type { ReportData, ReportEvent, ReportFlows, ReportHub } from "../trade/report/report-data.ts";
import { type Report, reportPage } from "../trade/report/report-page.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { type FlowOptions, offsetRatio, traceFiles, withFlows } from "./trace-flows.ts";
import { type ShipmentReport, traceShipments } from "./trace-shipments.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A self-contained HTML report of everything imported. @throws CodedError `HF-TRADE-006` where nothing is imported */
export async function traceReport(
  env: Environment,
  options: FlowOptions & { readonly date: PlainDate },
): Promise<Report & { readonly data: ReportData }> {
  const files = traceFiles(env);
  if (files.length === 0) throw new CodedError("HF-TRADE-006", { value: "imported files" });
  const has = (kind: string): boolean => files.some((note) => note.kind === kind);
  const data: ReportData = {
    date: options.date,
    engine: ENGINE_VERSION,
    flows: has("flows") ? await withFlows(env, options, (db, panel) => flowsOf(db, panel, options)) : null,
    shipments: has("shipments") ? withoutClear(await traceShipments(env, options)) : null,
    events: readEvents(),
    names: embeddedLaw().law.tables.countries.names,
    files,
    synthetic: files.some(({ synthetic }) => synthetic),
  };
  options.onStep?.("drawing", 0.95);
  return { ...(await reportPage(data, countrySets().target)), data };
}

/** Parties that show nothing, and signs that are not there, would make the page ten times as long. */
function withoutClear(report: ShipmentReport): ShipmentReport {
  const parties = report.parties
    .filter(({ score }) => score > 0)
    .map((party) => ({ ...party, flags: party.flags.filter(({ raised }) => raised !== "no") }));
  return { ...report, parties };
}

async function flowsOf(db: Database, panel: Panel, { onStep }: FlowOptions): Promise<ReportFlows> {
  const present = [...panel.hubs].filter((hub) =>
    panel.series.some(({ country, goods }) => country === hub && isTier(goods)),
  );
  const hubs: ReportHub[] = [];
  const notes = new Set<string>();
  let reported: Pick<ReportFlows, "unit" | "periods"> = {
    unit: "month",
    periods: { base: ["", ""], post: ["", ""] },
  };
  for (const [at, country] of present.entries()) {
    onStep?.(`hub ${country}`, at / present.length);
    const report = await reportHub(db, country, panel);
    reported = report;
    for (const note of report.notes) notes.add(note);
    hubs.push({
      country,
      tiers: report.tiers,
      differenceInDifferences: report.differenceInDifferences,
      series: seriesOf(panel, country),
      excessUsd: report.tiers.reduce((total, { excessUsd }) => total + excessUsd, 0),
    });
  }
  const map = await db.ask("flow-map");
  return {
    unit: reported.unit,
    periods: reported.periods,
    hubs,
    map: map.map((row) => ({
      exporter: String(row.exporter),
      hub: String(row.hub),
      postUsd: sumOf(row.post_usd),
      excessUsd: sumOf(row.excess_usd),
    })),
    offsetRatio: await offsetRatio(db),
    placebo: placebos(panel),
    weights: scoreWeights().version,
    alertRule: ALERT_RULE.version,
    countrySets: countrySets().version,
    notes: [...notes],
  };
}

/** All high-priority goods of one hub, period by period. */
function seriesOf({ series, periods }: Panel, hub: string): ReportHub["series"] {
  const own = series.filter(({ country, goods }) => country === hub && isTier(goods));
  return periods.map((period, at) => ({
    period,
    usd: own.reduce((total, { usd }) => total + (usd[at] ?? 0), 0),
  }));
}

/** Dates of `data/trade/events.csv`; a date and what happened, which may hold commas. */
function readEvents(): ReportEvent[] {
  return readFileSync(join(TRADE_DATA, "events.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => ({ date: line.slice(0, 10), what: line.slice(11) }))
    .filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
}
