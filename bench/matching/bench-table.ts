/** Rows of the table that the bench prints. */
export type Row = readonly [measure: string, peers: string, goal: string, measured: string];

export function percent(value: number, digits = 1): string {
  return `${(value * 100).toFixed(digits)} %`;
}

export function printTable(rows: readonly Row[]): void {
  const header = ["measure", "peers", "goal", "measured"] as const;
  console.log(`| ${header.join(" | ")} |\n|---|---|---|---|`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
