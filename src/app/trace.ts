import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CodedError } from "../model/coded-error.ts";
import { type Headline, recomputeHeadlines } from "../trade/headlines.ts";

export type { Headline } from "../trade/headlines.ts";

/**
 * Recomputes the published headlines from a folder that holds the files A, B and D (found by the letter before the
 * first underscore). @throws CodedError HF-TRADE-001 if one is missing or broken, HF-TRADE-002 if it lacks a column.
 */
export async function traceHeadlines(folder: string): Promise<readonly Headline[]> {
  const names = filesOf(folder);
  const file = (letter: string): string => {
    const name = names.find((candidate) => candidate.startsWith(`${letter}_`));
    if (name === undefined) throw new CodedError("HF-TRADE-001", { place: folder, value: `${letter}_*` });
    return join(folder, name);
  };
  const optional = (letter: string): string | null => {
    const name = names.find((candidate) => candidate.startsWith(`${letter}_`));
    return name === undefined ? null : join(folder, name);
  };
  return await recomputeHeadlines({
    euSanctioned: file("A"),
    euTotals: file("B"),
    indiaRussia: file("D"),
    mirrorTotals: optional("M"),
    highPriority: highPriorityCodes(),
  });
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new CodedError("HF-TRADE-001", { place: folder, cause });
  }
}

function highPriorityCodes(): readonly string[] {
  const path = join(import.meta.dirname, "../../data/common-high-priority.json");
  const { tiers }: { tiers: Record<string, string> } = JSON.parse(readFileSync(path, "utf8"));
  return Object.values(tiers).flatMap((codes) => codes.split(" "));
}
