import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { decodeIndex, encodeIndex } from "../src/match/artefact.ts";
import { buildIndex } from "../src/match/build-index.ts";
import { compare } from "../src/match/compare.ts";
import type { MatchQuery } from "../src/match/query.ts";
import { search } from "../src/match/search.ts";
import { thresholdFor, WEIGHTS } from "../src/match/weights.ts";
import type { ListEntry } from "../src/model/list-entry.ts";
import { watchmanRows } from "./matching/against-watchman.ts";
import { confusedPairs, crossScript, missingParties, scriptRows } from "./matching/cross-script.ts";
import { loadEntries } from "./matching/load-entries.ts";
import { perturbationCurve } from "./matching/perturbation-curve.ts";
import {
  customers,
  labelledPairs,
  pairQuality,
  perturbationQuality,
  perturbations,
  scorePairs,
} from "./matching/quality.ts";
import {
  candidateLoss,
  columnMegabytes,
  linearScanMs,
  speedOf,
  tenfold,
  timedBuild,
  worstCase,
} from "./matching/speed.ts";

/**
 * `npm run bench:match`: recall, precision and speed of the matching engine in one table, against the peers' figures and the
 * goals. Needs `HIGHFENCE_TEST_DATA`. `HIGHFENCE_PEER_PYTHON` names a Python with nomenklatura, which is then run on the same pairs,
 * `HIGHFENCE_PEER_WATCHMAN` a built watchman server, which is then searched for the same names;
 * `HIGHFENCE_BENCH_QUICK=1` takes a tenth of the queries of the slow comparisons; the argument `speed` prints the rows
 * of speed and memory alone, `scripts` those of names in other scripts.
 */
const folder = process.env.HIGHFENCE_TEST_DATA ?? "";
const quick = process.env.HIGHFENCE_BENCH_QUICK === "1";
const percent = (value: number, digits = 1): string => `${(value * 100).toFixed(digits)} %`;
/** Scripts with fewer rows than this are not shown. */
const LEAST_ROWS = 7;
const table: [measure: string, peers: string, goal: string, measured: string][] = [];

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
  if (process.argv[2] === "speed") {
    const { index, seconds } = timedBuild(entries);
    timings(index, entries, seconds);
  } else if (process.argv[2] === "scripts") {
    scripts();
    confused();
  } else {
    pairs();
    scripts();
    confused();
    perturbed();
    await watchman();
    screening(entries);
  }
  printTable();
}

function pairs(): void {
  const labelled = labelledPairs(folder);
  const labels = labelled.map(({ isMatch }) => isMatch);
  const ours = pairQuality(labels, scorePairs(labelled), (row) =>
    thresholdFor(labelled[row]?.schema, WEIGHTS),
  );
  const text = ({ f1, auc, precisionAtRecall95 }: typeof ours): string =>
    `${f1.toFixed(3)} / ${auc.toFixed(3)} / ${precisionAtRecall95.toFixed(3)}`;
  const peer = logicV2(labelled.map(({ schema, name1, name2 }) => [schema, name1, name2]));
  const peers =
    peer === null
      ? "logic-v2 .79 / .862 / about .60"
      : `logic-v2 here ${text(pairQuality(labels, peer.scores, 0.7))}`;
  table.push([
    "name pairs: F1 / rank AUC / precision at recall .95",
    peers,
    "≥ .87 / ≥ .94 / ≥ .75",
    text(ours),
  ]);
  const started = performance.now();
  const rounds = 20;
  for (let round = 0; round < rounds; round++)
    for (const { name1, name2, schema } of labelled) compare(name1, name2, { schema });
  const perSecond = (rounds * labelled.length) / ((performance.now() - started) / 1000);
  const ratio = peer === null ? "" : `, ${(perSecond / peer.perSecond).toFixed(1)} × logic-v2`;
  table.push([
    "the same pairs, compared per second",
    peer === null ? "–" : `${Math.round(peer.perSecond)}/s`,
    "–",
    `${Math.round(perSecond)}/s${ratio}`,
  ]);
}

function logicV2(rows: readonly (readonly string[])[]): { scores: number[]; perSecond: number } | null {
  const python = process.env.HIGHFENCE_PEER_PYTHON;
  if (python === undefined) return null;
  const script = join(import.meta.dirname, "matching", "peer_logic_v2.py");
  const run = spawnSync(python, [script], {
    input: JSON.stringify({ pairs: rows }),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (run.status === 0) return JSON.parse(run.stdout);
  console.error(`logic-v2 did not run: ${run.stderr.slice(-300)}`);
  return null;
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
      const { found: hits, all } = tally;
      if (all < LEAST_ROWS) continue;
      table.push([
        `cross-script, ${script}, ${kind} (${all})`,
        "–",
        kind === "all" && goals[script] !== undefined ? `≥ ${goals[script]}` : "–",
        `${percent(hits / all)} (read half ${shareOf(tally.read)}, the other ${shareOf(tally.kept)})`,
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

/** The peer that searches an index of its own: the same misspelt names and the same pairs. */
async function watchman(): Promise<void> {
  const binary = process.env.HIGHFENCE_PEER_WATCHMAN;
  if (binary === undefined) return;
  const found = await watchmanRows(binary, folder);
  table.push([
    "watchman on the perturbed names, at our false positives: recall, theirs / ours",
    percent(found.recall),
    "–",
    `${percent(found.ours.recall)} at ${percent(found.ours.falsePositives)}`,
  ]);
  table.push([
    `the same names, queries a second (watchman over HTTP, one core; ${found.queries})`,
    `${Math.round(found.perSecond)}/s`,
    "–",
    `${Math.round(found.ours.perSecond)}/s, ${Math.round(found.ours.perSecond / found.perSecond)} × watchman`,
  ]);
  const { f1, auc, precisionAtRecall95 } = found.pairs;
  table.push([
    "watchman on the name pairs: best F1 / rank AUC / precision at recall .95",
    `${f1.toFixed(3)} / ${auc.toFixed(3)} / ${precisionAtRecall95.toFixed(3)}`,
    "–",
    "see the first row",
  ]);
}

function screening(entries: readonly ListEntry[]): void {
  const { index, seconds } = timedBuild(entries);
  const listed = customers(folder, "un_positives_clean_dev.csv");
  const hits = listed.filter((query) => search(index, query, { limit: 1 }).length > 0).length;
  table.push([
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
  table.push([
    `alerts per 1,000 of ${nobody.length} customers: name / with birth date and country`,
    "logic-v2 about 100",
    "≤ 20 / ≤ 3",
    `${alerts(nameOnly)} / ${alerts(nobody)}`,
  ]);
  const queries = mixedQueries(entries);
  lossRow(index, queries);
  timings(index, entries, seconds);
}

function timings(index: Parameters<typeof search>[0], entries: readonly ListEntry[], seconds: number): void {
  speedRows(index, entries, mixedQueries(entries));
  const worst = worstCase(index);
  table.push(["worst case of hostile names", "–", "bounded", `${worst.ms.toFixed(1)} ms: ${worst.name}`]);
  artefactRows(index, seconds);
}

/** Misspelt listed persons, customers who are nobody, native names, and listed organisations: every kind of work. */
function mixedQueries(entries: readonly ListEntry[]): MatchQuery[] {
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

function lossRow(index: Parameters<typeof search>[0], queries: readonly MatchQuery[]): void {
  const wanted = quick ? 1_000 : 10_000;
  const step = Math.max(1, Math.floor(queries.length / wanted));
  const sample = queries.filter((_, at) => at % step === 0).slice(0, wanted);
  const { above, lost } = candidateLoss(index, sample);
  table.push([
    `candidates against brute force, ${sample.length} queries`,
    "unknown",
    "no loss",
    `${lost} lost of ${above} above the threshold`,
  ]);
}

function speedRows(
  index: Parameters<typeof search>[0],
  entries: readonly ListEntry[],
  queries: readonly MatchQuery[],
): void {
  const one = speedOf(index, queries);
  const text = ({ perSecond, p50, p99 }: typeof one): string =>
    `${Math.round(perSecond)}/s; ${p50.toFixed(2)} ms; ${p99.toFixed(2)} ms`;
  table.push([
    `queries a second and core (${queries.length}); p50; p99`,
    "yente 4/s per vCPU",
    "≥ 5,000/s; p99 < 2 ms",
    text(one),
  ]);
  const scan = linearScanMs(entries, queries.slice(0, 20));
  table.push([
    "bare baseline: linear scan with Jaro-Winkler",
    "–",
    "–",
    `${scan.toFixed(0)} ms a query, ${Math.round(scan / (1000 / one.perSecond))} × ours`,
  ]);
  const ten = timedBuild(tenfold(entries));
  const grown = speedOf(ten.index, queries.slice(0, quick ? 2_000 : undefined), 500);
  table.push([
    `ten times the entries: ${text(grown)}`,
    "–",
    "time < 3 ×",
    `${(one.perSecond / grown.perSecond).toFixed(1)} × the time, build ${ten.seconds.toFixed(1)} s`,
  ]);
  const [small, large] = [columnMegabytes(index), columnMegabytes(ten.index)];
  table.push([
    "memory of the index's columns, with ten times the entries",
    "–",
    "linear",
    `${small.toFixed(0)} MB, ${large.toFixed(0)} MB: ${(large / small).toFixed(1)} ×`,
  ]);
}

function artefactRows(index: Parameters<typeof search>[0], seconds: number): void {
  const home = mkdtempSync(join(tmpdir(), "highfence-bench-"));
  try {
    const file = join(home, "index.hfindex");
    writeFileSync(file, encodeIndex(index, {}));
    const run = spawnSync(process.execPath, [import.meta.filename, "load", file], { encoding: "utf8" });
    const { ms, megabytes } = JSON.parse(run.stdout) as { ms: number; megabytes: number };
    table.push([
      "index build; artefact load; resident memory",
      "yente minutes, 4–16 GB",
      "< 15 s; < 300 ms; < 400 MB",
      `${seconds.toFixed(1)} s; ${ms.toFixed(0)} ms; ${megabytes} MB`,
    ]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** In a process of its own: reads the artefact, searches once, and says how long it took and what is resident. */
function loadOnly(file: string): void {
  const started = performance.now();
  const bytes = readFileSync(file);
  const { index } = decodeIndex(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
  const ms = performance.now() - started;
  for (let at = 0; at < 2_000; at++)
    search(index, { names: [index.entries.at(at * 7)?.names[0]?.value ?? "x"] });
  console.log(JSON.stringify({ ms, megabytes: Math.round(process.memoryUsage().rss / 1e6) }));
}

function printTable(): void {
  const header = ["measure", "peers", "goal", "measured"] as const;
  console.log(`| ${header.join(" | ")} |\n|---|---|---|---|`);
  for (const row of table) console.log(`| ${row.join(" | ")} |`);
}
