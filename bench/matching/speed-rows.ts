import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeIndex, encodeIndex } from "../../src/match/artefact.ts";
import type { MatchIndex } from "../../src/match/build-index.ts";
import type { MatchQuery } from "../../src/match/query.ts";
import { search } from "../../src/match/search.ts";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Row } from "./bench-table.ts";
import { columnMegabytes, linearScanMs, speedOf, tenfold, timedBuild, worstCase } from "./speed.ts";

/** Speed, memory and worst case of an index that was built in `seconds`. */
export function speedRows(
  index: MatchIndex,
  of: {
    readonly entries: readonly ListEntry[];
    readonly queries: readonly MatchQuery[];
    readonly seconds: number;
    /** The queries that the index of ten times the entries is asked; all where left out. */
    readonly grownQueries: number | undefined;
  },
): Row[] {
  const { entries, queries, seconds, grownQueries } = of;
  const worst = worstCase(index);
  return [
    ...timeRows(index, entries, { queries, grownQueries }),
    ["worst case of hostile names", "–", "bounded", `${worst.ms.toFixed(1)} ms: ${worst.name}`],
    artefactRow(index, seconds),
  ];
}

function timeRows(
  index: MatchIndex,
  entries: readonly ListEntry[],
  { queries, grownQueries }: { queries: readonly MatchQuery[]; grownQueries: number | undefined },
): Row[] {
  const rows: Row[] = [];
  const one = speedOf(index, queries);
  const text = ({ perSecond, p50, p99 }: typeof one): string =>
    `${Math.round(perSecond)}/s; ${p50.toFixed(2)} ms; ${p99.toFixed(2)} ms`;
  rows.push([
    `queries a second and core (${queries.length}); p50; p99`,
    "yente 4/s per vCPU",
    "≥ 5,000/s; p99 < 2 ms",
    text(one),
  ]);
  const scan = linearScanMs(entries, queries.slice(0, 20));
  rows.push([
    "bare baseline: linear scan with Jaro-Winkler",
    "–",
    "–",
    `${scan.toFixed(0)} ms a query, ${Math.round(scan / (1000 / one.perSecond))} × ours`,
  ]);
  const ten = timedBuild(tenfold(entries));
  const grown = speedOf(ten.index, queries.slice(0, grownQueries), 500);
  rows.push([
    `ten times the entries: ${text(grown)}`,
    "–",
    "time < 3 ×",
    `${(one.perSecond / grown.perSecond).toFixed(1)} × the time, build ${ten.seconds.toFixed(1)} s`,
  ]);
  const [small, large] = [columnMegabytes(index), columnMegabytes(ten.index)];
  rows.push([
    "memory of the index's columns, with ten times the entries",
    "–",
    "linear",
    `${small.toFixed(0)} MB, ${large.toFixed(0)} MB: ${(large / small).toFixed(1)} ×`,
  ]);
  return rows;
}

/** The artefact is read in a process of its own: `bench/matching.ts load FILE`. */
function artefactRow(index: MatchIndex, seconds: number): Row {
  const home = mkdtempSync(join(tmpdir(), "highfence-bench-"));
  try {
    const file = join(home, "index.hfindex");
    writeFileSync(file, encodeIndex(index, {}));
    const run = spawnSync(process.execPath, [BENCH, "load", file], { encoding: "utf8" });
    const { ms, megabytes } = JSON.parse(run.stdout) as { ms: number; megabytes: number };
    return [
      "index build; artefact load; resident memory",
      "yente minutes, 4–16 GB",
      "< 15 s; < 300 ms; < 400 MB",
      `${seconds.toFixed(1)} s; ${ms.toFixed(0)} ms; ${megabytes} MB`,
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const BENCH = join(import.meta.dirname, "..", "matching.ts");

/** In a process of its own: reads the artefact, searches once, and says how long it took and what is resident. */
export function loadOnly(file: string): void {
  const started = performance.now();
  const bytes = readFileSync(file);
  const { index } = decodeIndex(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
  const ms = performance.now() - started;
  for (let at = 0; at < 2_000; at++)
    search(index, { names: [index.entries.at(at * 7)?.names[0]?.value ?? "x"] });
  console.log(JSON.stringify({ ms, megabytes: Math.round(process.memoryUsage().rss / 1e6) }));
}
