import { CodedError } from "../model/coded-error.ts";
import { numberOf, quote, sumOf } from "../trade/duckdb.ts";
import { type FlowOptions, withFlows } from "./trace-flows.ts";

/** A pair's trade in one good and year: both records in USD, the importer's without freight and insurance, and between them. */
export interface EstimateLine {
  readonly exporter: string;
  readonly importer: string;
  readonly year: string;
  /** `null` where that side records nothing. */
  readonly exportedUsd: number | null;
  readonly importedFobUsd: number | null;
  readonly bestUsd: number;
}

export interface EstimateResult {
  readonly code: string;
  /** The code and those that HS2022 made of it, under one number. */
  readonly line: string;
  readonly lines: readonly EstimateLine[];
}

/**
 * The reconciled estimate of every pair's trade in one high-priority code: both records weighted by how well each reporter
 * agrees with its partners. @throws CodedError `HF-TRADE-006` for a code without rows or outside the list
 */
export async function traceEstimate(
  code: string,
  env: Readonly<Record<string, string | undefined>>,
  options: FlowOptions = {},
): Promise<EstimateResult> {
  return await withFlows(env, options, async (db) => {
    const [family] = await db.rows(`select line from families where hs6 = ${quote(code)}`);
    const line = String(family?.line ?? code);
    const rows = (await db.ask("reconcile")).filter((row) => row.line === line);
    if (rows.length === 0)
      throw new CodedError("HF-TRADE-006", {
        value: `trade in ${code}, as a code of the Common High Priority List`,
      });
    return {
      code,
      line,
      lines: rows.map((row) => ({
        exporter: String(row.exporter),
        importer: String(row.importer),
        year: String(row.year),
        exportedUsd: known(numberOf(row.exported_usd)),
        importedFobUsd: known(numberOf(row.imported_fob_usd)),
        bestUsd: sumOf(row.best_usd),
      })),
    };
  });
}

/** A side that records nothing is not known, not zero. */
function known(value: number | null): number | null {
  return value === null || value === 0 ? null : value;
}
