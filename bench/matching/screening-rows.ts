import type { MatchIndex } from "../../src/match/build-index.ts";
import type { MatchQuery } from "../../src/match/query.ts";
import { search } from "../../src/match/search.ts";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { percent, type Row } from "./bench-table.ts";
import { scriptRows } from "./cross-script.ts";
import { customers, perturbations } from "./quality.ts";
import { candidateLoss } from "./speed.ts";

/** How many listed customers are found, and how many customers who are nobody raise an alert. */
export function screeningRows(folder: string, index: MatchIndex): Row[] {
  const rows: Row[] = [];
  const listed = customers(folder, "un_positives_clean_dev.csv");
  const hits = listed.filter((query) => search(index, query, { limit: 1 }).length > 0).length;
  rows.push([
    "UN-listed persons as customers: found",
    "not published",
    "≥ 99.5 %",
    `${percent(hits / listed.length)} of ${listed.length}`,
  ]);
  const nobody = customers(folder, "synthetic_customers_us_dev.csv");
  const nameOnly = nobody.map(
    ({ names, schema }): MatchQuery => ({ names, ...(schema === undefined ? {} : { schema }) }),
  );
  const alerts = (queries: readonly MatchQuery[]): string =>
    (
      (1000 * queries.filter((query) => search(index, query, { limit: 1 }).length > 0).length) /
      queries.length
    ).toFixed(1);
  rows.push([
    `alerts per 1,000 of ${nobody.length} customers: name / with birth date and country`,
    "logic-v2 about 100",
    "≤ 20 / ≤ 3",
    `${alerts(nameOnly)} / ${alerts(nobody)}`,
  ]);
  return rows;
}

/** The candidates of `wanted` of the queries against brute force. */
export function lossRow(index: MatchIndex, queries: readonly MatchQuery[], wanted: number): Row {
  const step = Math.max(1, Math.floor(queries.length / wanted));
  const sample = queries.filter((_, at) => at % step === 0).slice(0, wanted);
  const { above, lost } = candidateLoss(index, sample);
  return [
    `candidates against brute force, ${sample.length} queries`,
    "unknown",
    "no loss",
    `${lost} lost of ${above} above the threshold`,
  ];
}

/** Misspelt listed persons, customers who are nobody, native names, and listed organisations: every kind of work. */
export function mixedQueries(folder: string, entries: readonly ListEntry[]): MatchQuery[] {
  const nobody = customers(folder, "synthetic_customers_us_dev.csv").map(
    ({ names, schema }): MatchQuery => ({ names, ...(schema === undefined ? {} : { schema }) }),
  );
  const native = scriptRows(folder).map(({ native: name }): MatchQuery => ({ names: [name] }));
  const misspelt = perturbations(folder).cases.map(
    ({ query }): MatchQuery => ({ names: [query], schema: "Person" }),
  );
  const companies = entries
    .filter(({ schema }, at) => schema !== "Person" && at % 7 === 0)
    .map(({ names }): MatchQuery => ({ names: [names[0]?.value ?? ""] }));
  return [...misspelt, ...nobody.slice(0, 3_000), ...native.slice(0, 2_000), ...companies.slice(0, 3_000)];
}
