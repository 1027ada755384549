import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { compare } from "../../src/match/compare.ts";
import { thresholdFor, WEIGHTS } from "../../src/match/weights.ts";
import { watchmanRows } from "./against-watchman.ts";
import { percent, type Row } from "./bench-table.ts";
import { labelledPairs, pairQuality, scorePairs } from "./quality.ts";

/** The labelled pairs: how well they are told apart, and how fast, beside logic-v2 where a Python with it is given. */
export function pairRows(folder: string): Row[] {
  const rows: Row[] = [];
  const labelled = labelledPairs(folder);
  const labels = labelled.map(({ isMatch }) => isMatch);
  const ours = pairQuality(labels, scorePairs(labelled), (row) =>
    thresholdFor(labelled[row]?.schema, WEIGHTS),
  );
  const text = ({ f1, auc, precisionAtRecall95 }: typeof ours): string =>
    `${f1.toFixed(3)} / ${auc.toFixed(3)} / ${precisionAtRecall95.toFixed(3)}`;
  const peer = logicV2(labelled.map(({ schema, name1, name2 }) => [schema, name1, name2]));
  const peers =
    peer === null
      ? "logic-v2 .79 / .862 / about .60"
      : `logic-v2 here ${text(pairQuality(labels, peer.scores, 0.7))}`;
  rows.push([
    "name pairs: F1 / rank AUC / precision at recall .95",
    peers,
    "≥ .87 / ≥ .94 / ≥ .75",
    text(ours),
  ]);
  const started = performance.now();
  const rounds = 20;
  for (let round = 0; round < rounds; round++)
    for (const { name1, name2, schema } of labelled) compare(name1, name2, { schema });
  const perSecond = (rounds * labelled.length) / ((performance.now() - started) / 1000);
  const ratio = peer === null ? "" : `, ${(perSecond / peer.perSecond).toFixed(1)} × logic-v2`;
  rows.push([
    "the same pairs, compared per second",
    peer === null ? "–" : `${Math.round(peer.perSecond)}/s`,
    "–",
    `${Math.round(perSecond)}/s${ratio}`,
  ]);
  return rows;
}

function logicV2(rows: readonly (readonly string[])[]): { scores: number[]; perSecond: number } | null {
  const python = process.env.HIGHFENCE_PEER_PYTHON;
  if (python === undefined) return null;
  const script = join(import.meta.dirname, "peer_logic_v2.py");
  const run = spawnSync(python, [script], {
    input: JSON.stringify({ pairs: rows }),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (run.status === 0) return JSON.parse(run.stdout);
  console.error(`logic-v2 did not run: ${run.stderr.slice(-300)}`);
  return null;
}

/** The peer that searches an index of its own: the same misspelt names and the same pairs. */
export async function watchmanTable(folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  const binary = process.env.HIGHFENCE_PEER_WATCHMAN;
  if (binary === undefined) return rows;
  const found = await watchmanRows(binary, folder);
  rows.push([
    "watchman on the perturbed names, at our false positives: recall, theirs / ours",
    percent(found.recall),
    "–",
    `${percent(found.ours.recall)} at ${percent(found.ours.falsePositives)}`,
  ]);
  rows.push([
    `the same names, queries a second (watchman over HTTP, one core; ${found.queries})`,
    `${Math.round(found.perSecond)}/s`,
    "–",
    `${Math.round(found.ours.perSecond)}/s, ${Math.round(found.ours.perSecond / found.perSecond)} × watchman`,
  ]);
  const { f1, auc, precisionAtRecall95 } = found.pairs;
  rows.push([
    "watchman on the name pairs: best F1 / rank AUC / precision at recall .95",
    `${f1.toFixed(3)} / ${auc.toFixed(3)} / ${precisionAtRecall95.toFixed(3)}`,
    "–",
    "see the first row",
  ]);
  return rows;
}
