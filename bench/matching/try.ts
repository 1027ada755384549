import { buildIndex } from "../../src/match/build-index.ts";
import { search } from "../../src/match/search.ts";
import { loadEntries } from "./load-entries.ts";
import * as q from "./quality.ts";

const data = "/work/shared/data";
const what = new Set(process.argv.slice(2));
const verbose = what.has("v");
const sample = <T>(l: T[], n: number): T[] => {
  const s = Math.max(1, Math.floor(l.length / n));
  return l.filter((_, i) => i % s === 0).slice(0, n);
};
const T = q.OPERATING_POINT;
if (what.has("pairs")) {
  const p = q.labelledPairs(data);
  const s = q.scorePairs(p);
  const l = p.map((x) => x.isMatch);
  console.log(q.pairQuality(l, s, T));
  for (const g of ["Person", "Company"]) {
    const ix = p.map((x, i) => [x, i] as const).filter(([x]) => (x.schema === "Person") === (g === "Person"));
    console.log(
      g,
      JSON.stringify(
        q.pairQuality(
          ix.map(([x]) => x.isMatch),
          ix.map(([, i]) => s[i]!),
          T,
        ),
      ),
    );
  }
  if (verbose) {
    const r = p.map((x, i) => ({ x, s: s[i]! }));
    for (const { x, s } of r.filter(({ x, s }) => x.isMatch !== s >= T).sort((a, b) => a.s - b.s))
      console.log(x.isMatch ? "MISS " : "ALARM", s.toFixed(3), x.schema.slice(0, 4), x.name1, "|", x.name2);
  }
}
if (what.has("pert")) {
  const { index, cases } = q.perturbations(data);
  const r = q.perturbationQuality(index, cases, T);
  console.log("recall", r.recall, "fp", r.falsePositives);
  for (const [k, v] of r.classes) {
    console.log(k, (v.found / v.all).toFixed(3), v.all);
    if (verbose) for (const m of sample(v.missed, 8)) console.log("      ", m.source_name, "->", m.query);
  }
  const by = new Map<string, number>();
  for (const a of r.alarms) by.set(a.perturbation, (by.get(a.perturbation) ?? 0) + 1);
  console.log(by);
  if (verbose)
    for (const a of sample(r.alarms, 25)) {
      const m = search(index, { names: [a.query], schema: "Person" })[0]!;
      console.log("   ALARM", a.perturbation, a.source_name, "->", a.query, "|", m.matchedName, m.score);
    }
}
if (what.has("script")) {
  const rows = q.scriptRows(data);
  const ents = what.has("full") ? loadEntries(data, { native: false }) : [];
  const ix = buildIndex([...q.scriptEntries(rows), ...ents]);
  const t = performance.now();
  const r = q.crossScript(rows, ix);
  console.log("ms/query", (performance.now() - t) / rows.length);
  for (const [k, v] of r) {
    console.log(k, (v.found / v.all).toFixed(4), v.all);
    if (verbose)
      for (const m of sample(v.missed, Number(process.env.N ?? 25)))
        console.log("      ", m.type.slice(0, 6), m.native, "|", m.latin.slice(0, 4).join(" ; "));
  }
}
if (what.has("cust")) {
  const ix = buildIndex(loadEntries(data));
  const c = q.customers(data, "synthetic_customers_us_dev.csv");
  for (const mode of ["name", "all"]) {
    let n = 0;
    const ex: string[] = [];
    const t = performance.now();
    for (const x of c) {
      const m = search(ix, mode === "name" ? { names: x.names, schema: x.schema! } : x, { limit: 1 });
      if (m.length > 0) {
        n++;
        ex.push(`${m[0]!.score.toFixed(3)} ${x.names[0]} | ${m[0]!.matchedName} ${m[0]!.entry.list}`);
      }
    }
    const ms = performance.now() - t;
    console.log(mode, "alerts/1000", (n / c.length) * 1000, "q/s", (c.length / ms) * 1000);
    if (verbose) for (const e of sample(ex, 30)) console.log("    ", e);
  }
  const u = q.customers(data, "un_positives_clean_dev.csv");
  const miss = u.filter((x) => search(ix, x, { limit: 50 }).length === 0);
  console.log("UN found", 1 - miss.length / u.length, u.length);
  for (const m of miss.slice(0, 10)) console.log("   ", JSON.stringify(m));
  const ts: number[] = [];
  for (const x of c.slice(0, 10000)) {
    const t = performance.now();
    search(ix, { names: x.names, schema: x.schema! });
    ts.push(performance.now() - t);
  }
  ts.sort((a, b) => a - b);
  console.log("p50", ts[5000], "p99", ts[9900], "max", ts.at(-1));
}
