import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CodedError } from "../model/coded-error.ts";
import { type Database, numberOf, quote, sumOf } from "../trade/duckdb.ts";
import { type Panel, type Placebos, placebos, readPanel } from "../trade/hub-panel.ts";
import { type HubReport, reportHub } from "../trade/hub-report.ts";
import { importFile } from "../trade/import/import-file.ts";
import { ANNUAL, countrySets, coverage, MONTHLY, openFlows, setPeriods } from "../trade/open-flows.ts";
import { type ImportNote, TradeStore } from "../trade/trade-store.ts";
import { storeFolder } from "./list-store.ts";

export type { HubReport, HubTier } from "../trade/hub-report.ts";
export type { ImportNote } from "../trade/trade-store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** One hub and tier of `trace flows`. Money is USD a period. */
export interface FlowLine {
  readonly country: string;
  readonly tier: string;
  readonly baseMeanUsd: number;
  readonly postMeanUsd: number;
  readonly ratio: number | null;
  readonly excessUsd: number;
  readonly alert: string | null;
  readonly alarmKnown: boolean;
  readonly score: number | null;
  readonly interval: readonly [number, number];
}

/** The JSON contract of `trace flows`. */
export interface FlowsResult {
  readonly unit: HubReport["unit"];
  readonly periods: HubReport["periods"];
  readonly hubs: readonly FlowLine[];
  /** What the hubs took more, over what the target got less, goods whose exports to the target fell; `null` where none fell. */
  readonly offsetRatio: number | null;
  readonly placebo: Placebos;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly accepted: number }[];
  readonly coverage: Awaited<ReturnType<typeof coverage>>;
  readonly countrySets: string;
  readonly notes: readonly string[];
}

/** The JSON contract of `trace code`. */
export interface CodeResult {
  readonly code: string;
  readonly line: string;
  readonly tier: string | null;
  /** Mean exports of the coalition, USD a period. */
  readonly hubs: readonly {
    readonly country: string;
    readonly baseMeanUsd: number;
    readonly postMeanUsd: number;
    readonly ratio: number;
    readonly excessUsd: number;
    readonly isNew: boolean;
  }[];
  readonly lostUsd: number | null;
  readonly reappearedShare: number | null;
}

/** Where imported files are kept. */
export function tradeStore(env: Environment): TradeStore {
  return new TradeStore(join(dirname(storeFolder(env)), "trade"));
}

/** A file that was not imported, and why. */
export interface Refused {
  readonly file: string;
  readonly error: CodedError;
}

/** Imports files of trade statistics one after the other; one that is refused does not stop the others. */
export async function traceImport(
  files: readonly string[],
  of: {
    readonly env: Environment;
    readonly now: string;
    readonly layout?: string;
    readonly onStep?: (step: string, share: number) => void;
  },
): Promise<readonly (ImportNote | Refused)[]> {
  const results: (ImportNote | Refused)[] = [];
  for (const [at, file] of files.entries()) {
    try {
      const { layout, now } = of;
      results.push(
        await importFile(file, {
          store: tradeStore(of.env),
          now,
          onStep: (step) => of.onStep?.(`${step} ${file}`, at / files.length),
          ...(layout === undefined ? {} : { layout }),
        }),
      );
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      results.push({ file, error });
    }
  }
  return results;
}

/** What is imported. */
export function traceFiles(env: Environment): readonly ImportNote[] {
  return tradeStore(env).notes();
}

/** Which data answer: months where there are months before and since the start, else years; `annual` asks for years. */
export interface FlowOptions {
  readonly annual?: boolean;
  readonly onStep?: (step: string, share: number) => void;
}

/** Runs `work` over the flows of months, or of years. @throws CodedError `HF-TRADE-006` */
export async function withFlows<T>(
  env: Environment,
  options: FlowOptions,
  work: (db: Database, panel: Panel) => Promise<T>,
): Promise<T> {
  const { coalition, hubs } = countrySets();
  options.onStep?.("reading flows", 0);
  const db = await openFlows(tradeStore(env), { coalition, hubs, tiers: highPriorityTiers() });
  try {
    for (const settings of options.annual === true ? [ANNUAL] : [MONTHLY, ANNUAL]) {
      await setPeriods(db, settings);
      const panel = await readPanel(db, hubs, settings);
      if (panel.base > 0 && panel.base < panel.periods.length) return await work(db, panel);
    }
    throw new CodedError("HF-TRADE-006", {
      value: `exports of the coalition both before and after ${MONTHLY.postFrom}, by month or year`,
    });
  } finally {
    db.close();
  }
}

/** HS6 codes by tier of the Common High Priority List. */
export function highPriorityTiers(): Readonly<Record<string, readonly string[]>> {
  const path = join(import.meta.dirname, "../../data/common-high-priority.json");
  const { tiers: byTier }: { tiers: Record<string, string> } = JSON.parse(readFileSync(path, "utf8"));
  return Object.fromEntries(Object.entries(byTier).map(([tier, codes]) => [tier, codes.split(" ")]));
}

/** Every hub and tier of the imported flows, the highest score first. @throws CodedError `HF-TRADE-006` without flows */
export async function traceFlows(env: Environment, options: FlowOptions = {}): Promise<FlowsResult> {
  return await withFlows(env, options, async (db, panel) => {
    const present = [...panel.hubs].filter((hub) => panel.series.some(({ country }) => country === hub));
    const reports: HubReport[] = [];
    for (const [at, hub] of present.entries()) {
      options.onStep?.(`hub ${hub}`, at / present.length);
      reports.push(await reportHub(db, hub, panel));
    }
    const first = reports[0];
    return {
      unit: first?.unit ?? "month",
      periods: first?.periods ?? { base: ["", ""], post: ["", ""] },
      hubs: reports
        .flatMap(({ country, tiers: byTier }) =>
          byTier.map(({ tier, baseMeanUsd, postMeanUsd, ratio, excessUsd, alert, alarmKnown, score }) => ({
            country,
            tier,
            baseMeanUsd,
            postMeanUsd,
            ratio,
            excessUsd,
            alert: alert?.period ?? null,
            alarmKnown,
            score: score.score,
            interval: score.interval,
          })),
        )
        .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || b.excessUsd - a.excessUsd),
      offsetRatio: await offsetRatio(db),
      placebo: placebos(panel),
      files: traceFiles(env).map(({ file, sha256, accepted }) => ({ file, sha256, accepted })),
      coverage: await coverage(db),
      countrySets: countrySets().version,
      notes: [...new Set(reports.flatMap(({ notes }) => notes))],
    };
  });
}

/** What the hubs took more over what the target got less; `null` where nothing fell. */
export async function offsetRatio(db: Database): Promise<number | null> {
  const rows = await db.ask("offset-by-line");
  const lost = rows.reduce((total, row) => total + sumOf(row.lost_usd), 0);
  return lost <= 0 ? null : rows.reduce((total, row) => total + sumOf(row.excess_usd), 0) / lost;
}

/** One hub by ISO 3166-1 alpha-2 code. @throws CodedError `HF-TRADE-006` where the flows say nothing of it */
export async function traceHub(
  country: string,
  env: Environment,
  options: FlowOptions = {},
): Promise<HubReport> {
  return await withFlows(env, options, async (db, panel) => {
    if (!panel.series.some((one) => one.country === country))
      throw new CodedError("HF-TRADE-006", { value: `exports to ${country}` });
    return await reportHub(db, country, panel);
  });
}

/** One HS6 code: which hubs take more of it than before. @throws CodedError `HF-TRADE-006` for a code without rows */
export async function traceCode(
  code: string,
  env: Environment,
  options: FlowOptions = {},
): Promise<CodeResult> {
  return await withFlows(env, options, async (db) => {
    const [family] = await db.rows(`select line from families where hs6 = ${quote(code)}`);
    const line = String(family?.line ?? code);
    const rows = (await db.ask("excess")).filter((row) => row.line === line);
    if (rows.length === 0) throw new CodedError("HF-TRADE-006", { value: `exports of ${code} to the hubs` });
    const offset = (await db.ask("offset-by-line")).find((row) => row.line === line);
    return {
      code,
      line,
      tier: rows[0]?.tier === null ? null : String(rows[0]?.tier),
      hubs: rows.map((row) => ({
        country: String(row.hub),
        baseMeanUsd: sumOf(row.base_mean),
        postMeanUsd: sumOf(row.post_mean),
        ratio: sumOf(row.ratio),
        excessUsd: sumOf(row.excess_usd),
        isNew: sumOf(row.is_new) === 1,
      })),
      lostUsd: numberOf(offset?.lost_usd),
      reappearedShare: numberOf(offset?.share),
    };
  });
}
