import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWatchman } from "./peer-watchman.ts";
import { labelledPairs, pairQuality, perturbationQuality, perturbations } from "./quality.ts";
import { speedOf } from "./speed.ts";

export interface AgainstWatchman {
  /** Share of the misspelt names whose party it scores at or above the limit that raises no more false alarms than ours do. */
  readonly recall: number;
  readonly perSecond: number;
  readonly queries: number;
  readonly ours: { readonly recall: number; readonly falsePositives: number; readonly perSecond: number };
  /** At the limit that is best for it on these pairs; 0 where it does not name the party. */
  readonly pairs: { readonly f1: number; readonly auc: number; readonly precisionAtRecall95: number };
}

/** Searches a running watchman for the perturbed names and the labelled pairs. `folder` holds `names/`. */
export async function watchmanRows(binary: string, folder: string): Promise<AgainstWatchman> {
  const home = mkdtempSync(join(tmpdir(), "highfence-bench-watchman-"));
  try {
    const names = await perturbedNames(binary, join(home, "perturbed"), folder);
    return { ...names, pairs: await namePairs(binary, join(home, "pairs"), folder) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function perturbedNames(
  binary: string,
  home: string,
  folder: string,
): Promise<Omit<AgainstWatchman, "pairs">> {
  const { index, cases } = perturbations(folder);
  const ours = perturbationQuality(index, cases);
  const entries = Array.from({ length: index.entries.length }, (_, at) => index.entries.at(at)).filter(
    (entry) => entry !== undefined,
  );
  const parties = entries.map(({ names, schema }) => ({ names: names.map(({ value }) => value), schema }));
  const ids = new Map(entries.map(({ id }, at) => [id, String(at + 1)]));
  const server = await startWatchman(binary, home, parties);
  const right: number[] = [];
  const alarms: number[] = [];
  let ms = 0;
  try {
    for (const { query, expected_entity_id: expected } of cases) {
      const answer = await server.search(query);
      ms += answer.ms;
      if (expected === null) alarms.push(Math.max(0, ...answer.scores.values()));
      else right.push(answer.scores.get(ids.get(expected) ?? "") ?? 0);
    }
  } finally {
    server.stop();
  }
  const limit = limitFor(alarms, ours.falsePositives);
  const speed = speedOf(
    index,
    cases.map(({ query }) => ({ names: [query], schema: "Person" as const })),
  );
  return {
    recall: right.filter((score) => score >= limit).length / right.length,
    perSecond: (1000 * cases.length) / ms,
    queries: cases.length,
    ours: { recall: ours.recall, falsePositives: ours.falsePositives, perSecond: speed.perSecond },
  };
}

/** The lowest limit at which no more than `share` of the scores alarm. */
function limitFor(scores: readonly number[], share: number): number {
  const limits = [...new Set([...scores, 1.1])].sort((a, b) => a - b);
  const allowed = share * scores.length;
  return limits.find((limit) => scores.filter((score) => score >= limit).length <= allowed) ?? 1.1;
}

async function namePairs(binary: string, home: string, folder: string): Promise<AgainstWatchman["pairs"]> {
  const pairs = labelledPairs(folder);
  const server = await startWatchman(
    binary,
    home,
    pairs.map(({ name2, schema }) => ({
      names: [name2],
      schema: schema === "Person" ? "Person" : "LegalEntity",
    })),
  );
  try {
    const scores: number[] = [];
    for (const [at, { name1 }] of pairs.entries())
      scores.push((await server.search(name1)).scores.get(String(at + 1)) ?? 0);
    const { bestF1, auc, precisionAtRecall95 } = pairQuality(
      pairs.map(({ isMatch }) => isMatch),
      scores,
      0.85,
    );
    return { f1: bestF1, auc, precisionAtRecall95 };
  } finally {
    server.stop();
  }
}
