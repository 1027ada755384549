import { buildIndex } from "../../src/match/build-index.ts";
import { candidateRows, Scratch } from "../../src/match/candidates.ts";
import { prepareName } from "../../src/match/prepare-query.ts";
import { WEIGHTS } from "../../src/match/weights.ts";
import { loadEntries } from "./load-entries.ts";
import * as q from "./quality.ts";

const ix = buildIndex(loadEntries("/work/shared/data"));
const c = q.customers("/work/shared/data", "synthetic_customers_us_dev.csv").slice(0, 4000);
const sc = new Scratch(ix.rowEntry.length);
let exp = 0,
  tok = 0,
  touched = 0,
  surv = 0,
  reach = 0,
  contr = 0;
let t = performance.now();
const pre = c.map((x) => prepareName(ix, x.names[0]!, { grammars: ["person"], weights: WEIGHTS }));
const tp = performance.now() - t;
t = performance.now();
for (const rs of pre)
  for (const r of rs) {
    for (const m of r.similar) {
      if (m.size || true) {
        exp += m.size;
      }
    }
    tok += r.tokens.length;
    for (const s of r.sources) {
      reach += s.reach;
      contr += s.contributions.length;
    }
    const rows = candidateRows(ix, r, { needed: 0.73, weights: WEIGHTS, scratch: sc });
    touched += sc.count;
    surv += rows.length;
  }
const n = c.length;
console.log({
  prepMs: tp / n,
  candMs: (performance.now() - t) / n,
  exp: exp / n,
  tok: tok / n,
  reach: reach / n,
  contr: contr / n,
  touched: touched / n,
  surv: surv / n,
});
