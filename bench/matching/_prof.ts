import { buildIndex } from "../../src/match/build-index.ts";
import { loadEntries } from "./load-entries.ts";
import { customers, perturbations, scriptRows } from "./quality.ts";
import { speedOf, tenfold } from "./speed.ts";

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
for (const [k, q] of Object.entries(sets))
  if (!process.argv[3] || process.argv[3] === k) {
    const n = process.argv[2] === "10" ? q.filter((_, i) => i % 5 === 0) : q;
    const s = speedOf(index, n, 300);
    console.log(k, Math.round(s.perSecond), s.p50.toFixed(3), s.p99.toFixed(2), s.worst.toFixed(1));
  }
