import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildIndex } from "../match/build-index.ts";
import { WEIGHTS } from "../match/weights.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { scoreWeights } from "../trade/hub-report.ts";
import { countrySets } from "../trade/open-flows.ts";
import { shipmentFlagTable } from "../trade/shipments/shipment-flags.ts";
import { canonicalHash } from "./certificate.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { storeFolder } from "./list-store.ts";
import { listedCompany, type Screener } from "./screen.ts";
import { traceFiles, traceFlows } from "./trace-flows.ts";
import { traceShipments } from "./trace-shipments.ts";
import { examineTrade, type TradeScores, type TradeSource } from "./trade-check.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The trade data of the store for checks. The scores are computed once for a set of imported files, lists and weights and kept
 * beside them; later starts only read a small file, and no check opens a database. @throws CodedError `HF-TRADE-006` where
 * nothing is imported
 */
export async function loadTrade(
  screener: Screener,
  of: { readonly date: PlainDate; readonly env?: Environment },
): Promise<TradeSource> {
  const env = of.env ?? process.env;
  const notes = traceFiles(env);
  if (notes.length === 0) throw new CodedError("HF-TRADE-006", { value: "imported trade data" });
  const key = canonicalHash([
    ENGINE_VERSION,
    WEIGHTS.version,
    scoreWeights().version,
    shipmentFlagTable().version,
    countrySets().version,
    notes.map(({ kind, sha256 }) => [kind, sha256]),
    screener.lists.map(({ id, snapshot }) => [id, snapshot]),
  ]).slice(0, 32);
  const file = join(dirname(storeFolder(env)), "trade", "scores", `${key}.json`);
  const scores = readScores(file) ?? (await computeScores(screener, { env, date: of.date, file }));
  return sourceOf(scores);
}

/** A source over scores; the id of an entry of its index is the party's position. */
export function sourceOf(scores: TradeScores): TradeSource {
  const known = scores.shipments;
  const index = buildIndex([
    ...(known?.parties ?? []).map(({ recordName, country }, at) => ({
      ...listedCompany(String(at), recordName),
      countries: country === null ? [] : [country],
    })),
    ...(known?.clear ?? []).map((name) => listedCompany("clear", name)),
  ]);
  return {
    status: {
      id: "trade-data",
      snapshot: createHash("sha256").update(JSON.stringify(scores)).digest("hex"),
      entries: (scores.flows?.hubs.length ?? 0) + (known?.parties.length ?? 0) + (known?.clear.length ?? 0),
      stale: false,
      note: `trade statistics ${span(scores.flows)}, shipment records ${span(known)}${known?.synthetic === true ? ", SYNTHETIC" : ""}`,
    },
    examine: (transaction, question) => examineTrade(transaction, { ...question, scores, index }),
  };
}

function span(of: { readonly from: string; readonly to: string } | null): string {
  return of === null ? "none" : `${of.from} to ${of.to}`;
}

function readScores(file: string): TradeScores | null {
  try {
    const scores = JSON.parse(readFileSync(file, "utf8")) as TradeScores;
    return scores.format === 1 ? scores : null;
  } catch {
    return null;
  }
}

async function computeScores(
  screener: Screener,
  of: { readonly env: Environment; readonly date: PlainDate; readonly file: string },
): Promise<TradeScores> {
  const scores: TradeScores = {
    format: 1,
    flows: await ifImported(flowScores(of.env)),
    shipments: await ifImported(shipmentScores(screener, of)),
  };
  const part = `${of.file}.${randomBytes(6).toString("hex")}.part`;
  try {
    mkdirSync(dirname(of.file), { recursive: true });
    writeFileSync(part, JSON.stringify(scores));
    renameSync(part, of.file);
  } catch {
    // A read-only store is examined all the same; only the next start is slower.
    rmSync(part, { force: true });
  }
  return scores;
}

/** `null` where the store lacks what the question needs; any other failure stays one. */
async function ifImported<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CodedError && error.code === "HF-TRADE-006") return null;
    throw error;
  }
}

async function flowScores(env: Environment): Promise<NonNullable<TradeScores["flows"]>> {
  const { periods, hubs } = await traceFlows(env);
  const { version, flagAt } = scoreWeights();
  return {
    from: periods.base[0],
    to: periods.post[1],
    weights: version,
    flagAt,
    hubs: hubs.map(({ country, tier, score, interval, alert, ratio }) => ({
      country,
      tier,
      score: score === null ? null : rounded(score),
      interval: [rounded(interval[0]), rounded(interval[1])],
      alarm: alert,
      ratio: ratio === null ? null : rounded(ratio),
    })),
  };
}

async function shipmentScores(
  screener: Screener,
  of: { readonly env: Environment; readonly date: PlainDate },
): Promise<NonNullable<TradeScores["shipments"]>> {
  const report = await traceShipments(of.env, { date: of.date, screener });
  const flagged = report.parties.filter(({ score }) => score > 0);
  return {
    from: report.period.from,
    to: report.period.to,
    table: report.flagTable,
    flagAt: shipmentFlagTable().rules.flagAt,
    synthetic: report.synthetic,
    parties: flagged.map(({ role, name, country, score, interval, flags }) => ({
      role,
      recordName: name,
      country,
      score: rounded(score),
      interval: [rounded(interval[0]), rounded(interval[1])],
      signs: flags
        .filter(({ raised }) => raised === "yes")
        .map(({ id, title, because, source }) => ({ id, title, because, source })),
    })),
    clear: [...new Set(report.parties.filter(({ score }) => score === 0).map(({ name }) => name))].sort(),
  };
}

/** So that the last bits of a sum do not change the hash. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
