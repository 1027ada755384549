import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/app/list-store.ts";
import { importList } from "../src/app/lists.ts";
import { publishedFiles } from "./lists/published-files.ts";
import { writeAdvanced } from "./lists/synthetic-advanced.ts";

/**
 * Imports in processes of their own: a synthetic ADVANCED XML of 300 MB and one of a tenth, and every published file of the
 * test data one after the other. Time and peak memory; the budget of 500 MB resident is half of what a small server has.
 */
const SIZE = Number(process.env.HIGHFENCE_BENCH_MB ?? "300") * 1_000_000;
const BUDGET_MB = 500;

interface Run {
  readonly files: number;
  readonly entries: number;
  readonly seconds: number;
  readonly peakMb: number;
}

if (process.argv[2] === "import") await importAll(process.argv[3] ?? "", JSON.parse(process.argv[4] ?? "[]"));
else process.exitCode = await main();

type Job = ReturnType<typeof publishedFiles>[number];

async function importAll(home: string, jobs: readonly Job[]): Promise<void> {
  const started = performance.now();
  const store = openStore({ HIGHFENCE_HOME: home });
  let entries = 0;
  for (const { source, files, asOf } of jobs) {
    const now = new Date().toISOString();
    entries += (await importList(store, { source, files, now, asOf, bounds: "accept" })).entries;
  }
  const seconds = (performance.now() - started) / 1000;
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ files: jobs.flatMap(({ files }) => files).length, entries, seconds, peakMb }));
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "highfence-bench-"));
  try {
    const small = await synthetic(folder, SIZE / 10);
    const large = await synthetic(folder, SIZE);
    console.log(
      `peak of the tenfold file: ${(large.peakMb / small.peakMb).toFixed(2)} times that of the small one`,
    );
    const data = process.env.HIGHFENCE_TEST_DATA;
    const runs = data === undefined ? [large] : [large, allPublished(folder, data)];
    if (data === undefined) console.log("published files: not run, HIGHFENCE_TEST_DATA names no folder");
    const isWithin = runs.every(({ peakMb }) => peakMb <= BUDGET_MB);
    console.log(`${isWithin ? "within" : "BEYOND"} the budget of ${BUDGET_MB} MB resident`);
    return isWithin ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function synthetic(folder: string, size: number): Promise<Run> {
  const path = join(folder, `advanced-${size}.xml`);
  await writeAdvanced(path, size);
  const megabytes = Math.round(statSync(path).size / 1_000_000);
  const run = imported(join(folder, `home-${size}`), [
    { source: "us-ofac-sdn", files: [path], asOf: "2026-01-02" },
  ]);
  rmSync(path);
  console.log(`synthetic ADVANCED XML of ${megabytes} MB: ${described(run)}`);
  return run;
}

function allPublished(folder: string, data: string): Run {
  const run = imported(join(folder, "home-published"), publishedFiles(data));
  console.log(`${run.files} published files: ${described(run)}`);
  return run;
}

function described({ entries, seconds, peakMb }: Run): string {
  return `${entries} entries in ${seconds.toFixed(1)} s, peak ${peakMb} MB resident`;
}

function imported(home: string, jobs: readonly Job[]): Run {
  const args = [import.meta.filename, "import", home, JSON.stringify(jobs)];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Run;
}
