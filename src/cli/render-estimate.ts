import type { EstimateResult } from "../app/trace-estimate.ts";
import type { Answer } from "./write-answer.ts";

const SHOWN = 40;

/** The pairs with the greatest trade first; the rest is in the other forms. */
export function estimateAnswer(result: EstimateResult): Answer {
  const family = result.line === result.code ? "" : ` with the codes it took over (${result.line})`;
  const rows = result.lines.map((line) => ({
    code: result.code,
    exporter: line.exporter,
    importer: line.importer,
    year: line.year,
    exported_usd: line.exportedUsd,
    imported_fob_usd: line.importedFobUsd,
    best_usd: line.bestUsd,
  }));
  const head = `${"from".padEnd(6)}${"to".padEnd(6)}${"year".padEnd(6)}${"exporter's".padStart(16)}${"importer's".padStart(16)}${"best".padStart(16)}`;
  const lines = result.lines
    .slice(0, SHOWN)
    .map(
      ({ exporter, importer, year, exportedUsd, importedFobUsd, bestUsd }) =>
        `${exporter.padEnd(6)}${importer.padEnd(6)}${year.padEnd(6)}${usd(exportedUsd).padStart(16)}${usd(importedFobUsd).padStart(16)}${usd(bestUsd).padStart(16)}`,
    );
  const more = result.lines.length - lines.length;
  return {
    text: `${[
      `${result.code}${family}: best estimate of each pair's trade, USD a year`,
      "",
      head,
      ...lines,
      ...(more > 0 ? [`… ${more} more; --format csv has all`] : []),
      "",
      "The importer's record without freight and insurance. The estimate weighs both records by how well each reporter agrees",
      "with its partners; it hides the gap between them, which `trace hub` measures.",
    ].join("\n")}\n`,
    json: result,
    rows,
  };
}

function usd(value: number | null): string {
  return value === null ? "not recorded" : Math.round(value).toLocaleString("en-US");
}
