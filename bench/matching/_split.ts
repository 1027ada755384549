import { buildIndex, grammarsOf } from "../../src/match/build-index.ts";
import { candidateRows, Scratch } from "../../src/match/candidates.ts";
import { prepareName } from "../../src/match/prepare-query.ts";
import { readName } from "../../src/match/read-name.ts";
import { rowScore, search } from "../../src/match/search.ts";
import { WEIGHTS } from "../../src/match/weights.ts";
import { loadEntries } from "./load-entries.ts";
import { customers, perturbations, scriptRows } from "./quality.ts";
import { tenfold } from "./speed.ts";

const folder = "/work/shared/data";
const entries = loadEntries(folder);
const index = buildIndex(process.argv[2] === "10" ? tenfold(entries) : entries);
const sets: Record<string, any[]> = {
  misspelt: perturbations(folder).cases.map(({ query }) => ({ names: [query], schema: "Person" as const })),
  customers: customers(folder, "synthetic_customers_us_dev.csv")
    .slice(0, 3000)
    .map(({ names, schema }) => ({ names, schema })),
  native: scriptRows(folder)
    .map(({ native: name }) => ({ names: [name] }))
    .slice(0, 2000),
  companies: entries
    .filter(({ schema }, at) => schema !== "Person" && at % 7 === 0)
    .map(({ names }) => ({ names: [names[0]?.value ?? ""] }))
    .slice(0, 3000),
  companiesSchema: entries
    .filter(({ schema }, at) => schema !== "Person" && at % 7 === 0)
    .map(({ names }) => ({ names: [names[0]?.value ?? ""], schema: "Company" }))
    .slice(0, 3000),
};
const scratch = new Scratch(index.rowEntry.length, index.vocabulary.tokens.length);
for (const [k, qs0] of Object.entries(sets)) {
  const qs = process.argv[2] === "10" ? qs0.filter((_, i) => i % 5 === 0) : qs0;
  for (const q of qs.slice(0, 500)) search(index, q);
  let [tr, tp, tc, ts, tall, touched, cand, hit] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const q of qs) {
    const t0 = performance.now();
    const gs = grammarsOf(q.schema, q.names[0]);
    for (const g of gs) readName(q.names[0], g);
    const t1 = performance.now();
    const rs = prepareName(index, q.names[0], { grammars: gs, weights: WEIGHTS });
    const t2 = performance.now();
    const rows = rs.map((r) => {
      const x = candidateRows(index, r, { needed: WEIGHTS.threshold, weights: WEIGHTS, scratch });
      touched += scratch.count;
      return x;
    });
    const t3 = performance.now();
    rows.forEach((rr, i) => {
      for (const row of rr) {
        cand++;
        if (rowScore(index, rs[i]!, row, WEIGHTS) >= 0.75) hit++;
      }
    });
    const t4 = performance.now();
    search(index, q);
    tall += performance.now() - t4;
    tr += t1 - t0;
    tp += t2 - t1 - (t1 - t0);
    tc += t3 - t2;
    ts += t4 - t3;
  }
  const f = (x: number) => ((1000 * x) / qs.length).toFixed(0).padStart(6);
  console.log(
    k.padEnd(16),
    "us: read",
    f(tr),
    "expand",
    f(tp),
    "cand",
    f(tc),
    "score",
    f(ts),
    "search",
    f(tall),
    "touched",
    Math.round(touched / qs.length),
    "cand",
    Math.round(cand / qs.length),
    "hit",
    (hit / qs.length).toFixed(1),
  );
}
