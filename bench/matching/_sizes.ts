import { loadEntries } from "./load-entries.ts";
import { perturbations, customers } from "./quality.ts";
import { buildIndex } from "../../src/match/build-index.ts";
import { prepareName } from "../../src/match/prepare-query.ts";
import { WEIGHTS } from "../../src/match/weights.ts";
const folder = "/work/shared/data";
const index = buildIndex(loadEntries(folder));
for (const [k, qs] of [["misspelt", perturbations(folder).cases.map((c) => c.query)], ["customers", customers(folder, "synthetic_customers_us_dev.csv").slice(0, 3000).map((c) => c.names[0]!)]] as const) {
  const prods: number[] = [], sizes: number[] = [], reach: number[] = [], ns: number[] = [];
  for (const q of qs) for (const r of prepareName(index, q, { grammars: ["person"], weights: WEIGHTS })) {
    const ss = r.sources.filter((s) => s.weight > 0).map((s) => s.contributions.length).sort((a, b) => a - b);
    sizes.push(...ss); ns.push(ss.length);
    reach.push(Math.min(...r.sources.filter((s) => s.weight > 0).map((s) => s.reach)));
    let p = 0; for (let i = 0; i < ss.length; i++) for (let j = i + 1; j < ss.length; j++) p += ss[i]! * ss[j]!;
    prods.push(p);
  }
  const show = (a: number[]) => { a.sort((x, y) => x - y); return [0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((f) => a[Math.floor(a.length * f)]).join(" ") + " mean " + (a.reduce((x, y) => x + y, 0) / a.length).toFixed(0); };
  console.log(k, "size", show(sizes), "| words", show(ns), "| minreach", show(reach), "| products", show(prods));
}
