import { buildIndex } from "../../src/match/build-index.ts";
import { scoreEvery } from "../../src/match/reference.ts";
import { search } from "../../src/match/search.ts";
import { loadEntries } from "./load-entries.ts";
import * as q from "./quality.ts";

const ix = buildIndex(loadEntries("/work/shared/data").filter((_, i) => i % 10 === 0));
const c = q.customers("/work/shared/data", "synthetic_customers_us_dev.csv");
const { cases } = q.perturbations("/work/shared/data");
const rows = q.scriptRows("/work/shared/data");
const pairs = q.labelledPairs("/work/shared/data");
const n = Number(process.argv[2] ?? 100);
let lost = 0,
  total = 0;
const queries = [
  ...c.filter((_, i) => i % Math.floor(20000 / n) === 0).map((x) => x.names[0]!),
  ...cases.filter((_, i) => i % Math.floor(7000 / n) === 0).map((x) => x.query),
  ...rows.filter((_, i) => i % Math.floor(5300 / n) === 0).map((x) => x.native),
  ...pairs.map((x) => x.name1),
];
for (const name of queries)
  for (const schema of [undefined]) {
    const slow = scoreEvery(ix, { names: [name] }, 0.6);
    const fast = search(ix, { names: [name] }, { threshold: 0.6, limit: 100000 });
    const ids = new Set(fast.map((m) => m.entry.id));
    for (const [e, s] of slow) {
      const en = ix.entries.at(e)!;
      const weak = false;
      total++;
      if (!ids.has(en.id) && !en.names.some((x) => x.strength === "weak")) {
        lost++;
        if (lost < 15)
          console.log(
            "LOST",
            name,
            "|",
            en.names
              .map((x) => x.value)
              .slice(0, 3)
              .join(";"),
            s,
          );
      }
    }
  }
console.log({ queries: queries.length, total, lost });
