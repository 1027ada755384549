import { buildIndex } from "../../src/match/build-index.ts";
import { candidateRows, Scratch } from "../../src/match/candidates.ts";
import { prepareName } from "../../src/match/prepare-query.ts";
import { rowScore } from "../../src/match/search.ts";
import { WEIGHTS } from "../../src/match/weights.ts";
import { loadEntries } from "./load-entries.ts";
import { perturbations } from "./quality.ts";

const folder = "/work/shared/data";
const index = buildIndex(loadEntries(folder));
const scratch = new Scratch(index.rowEntry.length, index.vocabulary.tokens.length);
const by = new Map<string, { n: number; touched: number; cand: number; hit: number; ms: number }>();
const ex: [number, string][] = [];
for (const { query, perturbation } of perturbations(folder).cases) {
  const c = by.get(perturbation) ?? { n: 0, touched: 0, cand: 0, hit: 0, ms: 0 };
  by.set(perturbation, c);
  c.n++;
  const t = performance.now();
  let cc = 0;
  for (const r of prepareName(index, query, { grammars: ["person"], weights: WEIGHTS })) {
    const rows = candidateRows(index, r, { needed: WEIGHTS.threshold, weights: WEIGHTS, scratch });
    c.touched += scratch.count;
    c.cand += rows.length;
    cc += rows.length;
    for (const row of rows) if (rowScore(index, r, row, WEIGHTS) >= WEIGHTS.threshold) c.hit++;
  }
  c.ms += performance.now() - t;
  ex.push([cc, query]);
}
for (const [k, c] of by)
  console.log(
    k.padEnd(20),
    c.n,
    "touched",
    Math.round(c.touched / c.n),
    "cand",
    Math.round(c.cand / c.n),
    "hit",
    (c.hit / c.n).toFixed(1),
    "ms",
    (c.ms / c.n).toFixed(3),
  );
console.log(ex.sort((a, b) => b[0] - a[0]).slice(0, 15));
