import { buildIndex } from "../../src/match/build-index.ts";
import { search } from "../../src/match/search.ts";
import { loadEntries } from "./load-entries.ts";
import * as q from "./quality.ts";

const ix = buildIndex(loadEntries("/work/shared/data"));
const c = q.customers("/work/shared/data", "synthetic_customers_us_dev.csv");
const t = performance.now();
let cpu = process.cpuUsage();
for (const x of c.slice(0, 8000)) search(ix, { names: x.names, schema: x.schema! });
cpu = process.cpuUsage(cpu);
console.log(
  "q/s",
  (8000 / (performance.now() - t)) * 1000,
  "cpu q/s",
  8000 / ((cpu.user + cpu.system) / 1e6),
);
