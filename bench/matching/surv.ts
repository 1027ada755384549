import { buildIndex } from "../../src/match/build-index.ts";
import { candidateRows, Scratch } from "../../src/match/candidates.ts";
import { prepareName } from "../../src/match/prepare-query.ts";
import { rowScore } from "../../src/match/search.ts";
import { WEIGHTS } from "../../src/match/weights.ts";
import { loadEntries } from "./load-entries.ts";
import * as q from "./quality.ts";

const ix = buildIndex(loadEntries("/work/shared/data"));
const c = q.customers("/work/shared/data", "synthetic_customers_us_dev.csv").slice(0, 400);
const sc = new Scratch(ix.rowEntry.length);
const ini = [0, 0];
let out = 0;
for (const x of c)
  for (const r of prepareName(ix, x.names[0]!, { grammars: ["person"], weights: WEIGHTS })) {
    const rows = candidateRows(ix, r, { needed: 0.73, weights: WEIGHTS, scratch: sc });
    for (const row of rows) {
      ini[ix.rowInitials[row]! > 0 ? 1 : 0]!++;
      if (out < 60 && Math.random() < 0.01) {
        out++;
        const toks = [];
        for (let a = ix.rowStart[row]!; a < ix.rowStart[row + 1]!; a++)
          toks.push(ix.vocabulary.tokens[ix.rowTokens[a]!]!.text);
        console.log(
          x.names[0],
          "|",
          toks.join(" "),
          rowScore(ix, r, row, WEIGHTS).toFixed(2),
          [...sc.sums.slice(row * 6, row * 6 + 4)].map((v) => v.toFixed(2)).join(","),
          r.support.toFixed(2),
          r.initials,
          ix.rowInitials[row],
        );
      }
    }
  }
console.log(ini);
