import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { buildIndex } from "../src/match/build-index.ts";
import { WEIGHTS } from "../src/match/weights.ts";
import { percent, printTable, type Row } from "./matching/bench-table.ts";
import { confusedPairs, crossScript, missingParties, scriptRows } from "./matching/cross-script.ts";
import { loadEntries } from "./matching/load-entries.ts";
import { pairRows, watchmanTable } from "./matching/peer-rows.ts";
import { perturbationCurve } from "./matching/perturbation-curve.ts";
import { perturbationQuality, perturbations } from "./matching/quality.ts";
import { samePartyRows } from "./matching/same-party-rows.ts";
import { lossRow, mixedQueries, screeningRows } from "./matching/screening-rows.ts";
import { timedBuild } from "./matching/speed.ts";
import { loadOnly, speedRows } from "./matching/speed-rows.ts";

/**
 * `npm run bench:match`: recall, precision and speed of the matching engine in one table, against the peers' figures and the
 * goals. Needs `HIGHFENCE_TEST_DATA`. `HIGHFENCE_PEER_PYTHON` names a Python with nomenklatura, which is then run on the same pairs,
 * `HIGHFENCE_PEER_WATCHMAN` a built watchman server, which is then searched for the same names;
 * `HIGHFENCE_BENCH_QUICK=1` takes a tenth of the queries of the slow comparisons; the argument `speed` prints the rows
 * of speed and memory alone, `scripts` those of names in other scripts, `links` those of the same party on several lists.
 */
const folder = process.env.HIGHFENCE_TEST_DATA ?? "";
const quick = process.env.HIGHFENCE_BENCH_QUICK === "1";
/** Scripts with fewer rows than this are not shown. */
const LEAST_ROWS = 7;
const table: Row[] = [];

if (process.argv[2] === "load") {
  loadOnly(process.argv[3] ?? "");
} else if (folder === "" || !existsSync(join(folder, "names"))) {
  console.error("bench:match needs HIGHFENCE_TEST_DATA: the folder with names/ and lists/reencoded/");
  process.exitCode = 1;
} else {
  const entries = loadEntries(folder);
  console.log(
    `${entries.length} entries, ${entries.reduce((sum, { names }) => sum + names.length, 0)} names; ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} threads, Node ${process.version}; weights ${WEIGHTS.version}, thresholds ${WEIGHTS.threshold}, persons ${WEIGHTS.thresholds.Person ?? WEIGHTS.threshold}`,
  );
  const queries = mixedQueries(folder, entries);
  const grownQueries = quick ? 2_000 : undefined;
  if (process.argv[2] === "speed") {
    const { index, seconds } = timedBuild(entries);
    table.push(...speedRows(index, { entries, queries, seconds, grownQueries }));
  } else if (process.argv[2] === "scripts") {
    scripts();
    confused();
  } else if (process.argv[2] === "links") {
    table.push(...(await samePartyRows(folder)));
  } else {
    table.push(...pairRows(folder));
    scripts();
    confused();
    table.push(...(await samePartyRows(folder)));
    perturbed();
    table.push(...(await watchmanTable(folder)));
    const { index, seconds } = timedBuild(entries);
    table.push(
      ...screeningRows(folder, index),
      lossRow(index, queries, quick ? 1_000 : 10_000),
      ...speedRows(index, { entries, queries, seconds, grownQueries }),
    );
  }
  printTable(table);
}

function scripts(): void {
  const goals: Record<string, string> = {
    CYRILLIC: "98 %",
    ARABIC: "90 %",
    CJK: "90 %",
    HANGUL: "90 %",
    GREEK: "97 %",
    HEBREW: "90 %",
  };
  const rows = scriptRows(folder);
  const entries = loadEntries(folder, { native: false });
  const index = buildIndex([...entries, ...missingParties(rows, entries)]);
  for (const [kind, wanted] of [
    ["all", () => true],
    ["persons", isPerson],
  ] as const) {
    const found = crossScript(rows.filter(wanted), index);
    for (const [script, tally] of [...found].sort((a, b) => b[1].all - a[1].all)) {
      const { found: hits, amongEntries, groupOnly, all } = tally;
      if (all < LEAST_ROWS) continue;
      table.push([
        `cross-script, ${script}, ${kind} (${all})`,
        "–",
        kind === "all" && goals[script] !== undefined ? `≥ ${goals[script]}` : "–",
        `${percent(hits / all)} (read half ${shareOf(tally.read)}, the other ${shareOf(tally.kept)}; among the first five entries ${percent(amongEntries / all)}; or the listed group of which it is a part ${percent((hits + groupOnly) / all)})`,
      ]);
    }
  }
}

/** Native names against the Latin ones of other parties. */
function confused(): void {
  for (const [script, { confused: pairs, all }] of confusedPairs(scriptRows(folder))) {
    if (all < LEAST_ROWS) continue;
    table.push([
      `other parties' Latin names taken for a native one, ${script} (${all})`,
      "–",
      "–",
      percent(pairs.length / all, 2),
    ]);
  }
}

function shareOf({ found, all }: { readonly found: number; readonly all: number }): string {
  return ((100 * found) / Math.max(1, all)).toFixed(1);
}

function isPerson({ type }: { readonly type: string }): boolean {
  return /person|individual/i.test(type);
}

function perturbed(): void {
  const { index, cases } = perturbations(folder);
  const { classes, recall, falsePositives } = perturbationQuality(index, cases);
  table.push([
    "perturbed names: recall / false positives",
    "69.6 % / –",
    "≥ 97 % / ≤ 1 %",
    `${percent(recall)} / ${percent(falsePositives)}`,
  ]);
  for (const [name, { found, all }] of [...classes].sort(
    (a, b) => a[1].found / a[1].all - b[1].found / b[1].all,
  )) {
    table.push([`  ${name} (${all})`, "–", "≥ 85 %", percent(found / all)]);
  }
  for (const point of perturbationCurve(index, cases, [0.01, 0.02, 0.03, 0.05])) {
    table.push([
      `perturbed names: recall / without initials, at ${percent(point.rate, 0)} false positives`,
      "–",
      point.rate === 0.01 ? "≥ 97 %" : "–",
      `${percent(point.recall)} / ${percent(point.recallWithoutInitials)} above ${point.threshold.toFixed(3)}`,
    ]);
  }
}
