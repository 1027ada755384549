import { compare } from "../../src/match/compare.ts";
import { search } from "../../src/match/search.ts";
import { WEIGHTS, type WeightTable } from "../../src/match/weights.ts";
import * as q from "./quality.ts";

const data = "/work/shared/data";
const pairs = q.labelledPairs(data);
const labels = pairs.map((p) => p.isMatch);
const { index, cases } = q.perturbations(data);
const sub = cases.filter((_, i) => i % 4 === 0 || cases[i]!.expected_entity_id === null);
for (const d of [0.9, 1.3])
  for (const c of [1.6, 2.2, 2.8])
    for (const m of [0.25, 0.35, 0.45])
      for (const l of [0.4, 0.8]) {
        const w: WeightTable = {
          ...WEIGHTS,
          dissimilar: d,
          contradiction: c,
          missing: m,
          missingWhenLittleAgrees: l,
        };
        const s = pairs.map((p) => compare(p.name1, p.name2, { schema: p.schema, weights: w }).score);
        const r = q.pairQuality(labels, s, 0.7);
        // perturbation at threshold giving <=1% fp
        const best = sub.map((x) => {
          const ms = search(
            index,
            { names: [x.query], schema: "Person" },
            { threshold: 0.5, weights: w, limit: 300 },
          );
          return x.expected_entity_id === null
            ? (ms[0]?.score ?? 0)
            : (ms.find((mm) => mm.entry.id === x.expected_entity_id)?.score ?? 0);
        });
        const neg = best.filter((_, i) => sub[i]!.expected_entity_id === null).sort((a, b) => b - a);
        const t = neg[Math.floor(neg.length * 0.01)]!;
        const pos = best.filter((_, i) => sub[i]!.expected_entity_id !== null);
        const rec = pos.filter((x) => x > t).length / pos.length;
        const rec72 = pos.filter((x) => x >= 0.72).length / pos.length;
        const fp72 = neg.filter((x) => x >= 0.72).length / neg.length;
        console.log(
          d,
          c,
          m,
          l,
          "auc",
          r.auc.toFixed(4),
          "p95",
          r.precisionAtRecall95.toFixed(3),
          "f1",
          r.bestF1.toFixed(3),
          "@",
          r.bestThreshold.toFixed(3),
          "pert t1%",
          t.toFixed(3),
          "rec",
          rec.toFixed(3),
          "| .72:",
          rec72.toFixed(3),
          fp72.toFixed(3),
        );
      }
