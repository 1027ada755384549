import { buildIndex } from "../../src/match/build-index.ts";
import { compare } from "../../src/match/compare.ts";
import { search } from "../../src/match/search.ts";
import * as q from "./quality.ts";

const rows = q.scriptRows("/work/shared/data");
const ix = buildIndex(q.scriptEntries(rows));
const r = q.crossScript(rows, ix);
const v = r.get(process.argv[2]!)!;
const step = Number(process.argv[3] ?? 1);
let hi = 0,
  mid = 0;
for (const [i, m] of v.missed.entries()) {
  const schema = /person|individual/i.test(m.type) ? ("Person" as const) : ("LegalEntity" as const);
  const best = m.latin
    .map((l) => ({ l, c: compare(m.native, l, { schema }) }))
    .sort((a, b) => b.c.score - a.c.score)[0]!;
  if (best.c.score >= 0.73) hi++;
  else if (best.c.score >= 0.5) mid++;
  if (i % step === 0)
    console.log(
      best.c.score.toFixed(2),
      search(ix, { names: [m.native], schema }, { limit: 5 })[0]?.score?.toFixed(2) ?? "-",
      m.native,
      "|",
      best.l.slice(0, 80),
      "|",
      best.c.reasons
        .map((x) => x.text)
        .join("; ")
        .slice(0, 200),
    );
}
console.log({ hi, mid, all: v.missed.length });
