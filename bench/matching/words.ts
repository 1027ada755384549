import { buildIndex } from "../../src/match/build-index.ts";
import { readName } from "../../src/match/read-name.ts";
import * as q from "./quality.ts";

const rows = q.scriptRows("/work/shared/data");
const r = q.crossScript(rows, buildIndex(q.scriptEntries(rows)));
for (const [k, v] of r) {
  const ent = v.missed.filter((m) => !/person|indiv/i.test(m.type));
  console.log(k, "missed", v.missed.length, "orgs", ent.length, (v.found / v.all).toFixed(3));
  const c = new Map<string, number>();
  for (const m of ent)
    for (const w of new Set(
      k === "CJK" || k === "HANGUL"
        ? (m.native.match(/[\p{L}]{2}/gu) ?? [])
        : (m.native.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []),
    )) {
      const t = readName(w, "organisation")[0]?.tokens ?? [];
      if (t.length === 0 || (t.length === 1 && t[0]!.kind === "name") || k === "CJK")
        c.set(w, (c.get(w) ?? 0) + 1);
    }
  if (process.argv[2] === k)
    console.log(
      [...c]
        .sort((a, b) => b[1] - a[1])
        .slice(0, Number(process.argv[3] ?? 150))
        .map(([w, n]) => w + n)
        .join(" "),
    );
  if (process.argv[2] === k)
    for (const m of v.missed.filter((m) => /person|indiv/i.test(m.type)).slice(0, 60))
      console.log("   ", m.native, "|", m.latin.slice(0, 3).join(";"));
}
