import { COMMON_WORDS } from "./common-words.ts";

let levels: Map<string, number> | null = null;

/**
 * How common a word is in names, 0 (rare) to 9: the binary logarithm of its count in the official lists of 2026, less a
 * base. A fixed table, so that a score never depends on what a list happens to hold.
 */
export function commonness(word: string): number {
  if (levels === null) {
    levels = new Map();
    for (const [level, words] of COMMON_WORDS.entries()) {
      for (const common of words.split(" ")) levels.set(common, level + 1);
    }
  }
  return levels.get(word) ?? 0;
}
