import { type Database, type Row, sumOf } from "./duckdb.ts";
import type { HubReport } from "./hub-report.ts";
import { fixedEffectsRegression, type PanelRow } from "./statistics/difference-in-differences.ts";

/**
 * Difference in differences (EBRD 2023): ln of exports by exporter, country, good and window on post × high-priority × hub,
 * with fixed effects of pair and good, pair and window, and exporter, good and window; errors clustered by pair. The coefficient
 * is how much more the hub's high-priority goods rose than its other goods and than those of the countries it is compared with.
 * Trades with a value in both windows only. @returns `null` where it cannot be told
 */
export async function didOfHub(db: Database, hub: string): Promise<HubReport["differenceInDifferences"]> {
  const all = inOrder(bothWindows(await db.ask("did-panel")));
  const others = new Set(
    all.filter(({ destination }) => destination === "other").map(({ partner }) => partner),
  );
  const third = others.size >= FEWEST_OTHERS;
  const rows = third ? all : all.filter(({ destination }) => destination !== "other");
  const otherHubs = third && rows.some((row) => row.destination === "hub" && row.partner !== hub);
  const found = fixedEffectsRegression(rows.map((row) => panelRow(row, { hub, otherHubs })));
  const coefficient = found?.coefficients[1];
  if (found === null || coefficient === undefined) return null;
  return {
    ...coefficient,
    rows: found.rows,
    clusters: found.clusters,
    against: third ? "third countries that are no hubs" : "the other hubs",
  };
}

/** With fewer third countries the comparison would rest on what happened to one of them. */
const FEWEST_OTHERS = 3;

function bothWindows(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>();
  const key = (row: Row): string => `${row.exporter} ${row.partner} ${row.line}`;
  const traded = rows.filter((row) => sumOf(row.value_usd) > 0);
  for (const row of traded) seen.set(key(row), (seen.get(key(row)) ?? 0) + 1);
  return traded.filter((row) => seen.get(key(row)) === 2);
}

/** Threads give the rows in any order, on which the last bits of a floating sum depend. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => ({
    row,
    key: `${row.exporter} ${row.partner} ${row.line} ${row.post}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

/** The other hubs have a coefficient of their own where the comparison is with third countries: they are no controls. */
function panelRow(
  row: Row,
  { hub, otherHubs }: { readonly hub: string; readonly otherHubs: boolean },
): PanelRow {
  const treated = sumOf(row.post) * sumOf(row.is_tiered);
  const other = row.destination === "hub" && row.partner !== hub ? treated : 0;
  return {
    outcome: Math.log(sumOf(row.value_usd)),
    regressors: [
      row.destination === "target" ? treated : 0,
      row.partner === hub ? treated : 0,
      ...(otherHubs ? [other] : []),
    ],
    groups: [
      `${row.exporter} ${row.partner} ${row.line}`,
      `${row.exporter} ${row.partner} ${row.post}`,
      `${row.exporter} ${row.line} ${row.post}`,
    ],
    cluster: `${row.exporter} ${row.partner}`,
  };
}
