import { writeFileSync } from "node:fs";
import { loadEntries } from "../bench/matching/load-entries.ts";
import { readName } from "../src/match/read-name.ts";

/**
 * `node tools/common-words.ts` (needs HIGHFENCE_TEST_DATA): counts in how many distinct names of the official lists of 2026
 * each word stands, and writes the common ones by the binary logarithm of that count as `src/norm/common-words.ts`. Run by
 * hand, when the method changes: the table is part of the weights, so a new one is a new version of them.
 */
const BASE = 12;
const LEVELS = 9;

function countWords(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  const names = new Set(
    loadEntries(folder, { native: false }).flatMap((entry) => entry.names.map(({ value }) => value)),
  );
  for (const name of names) {
    const words = new Set(
      (["person", "organisation"] as const).flatMap((grammar) =>
        (readName(name, grammar)[0]?.tokens ?? [])
          .filter(({ kind, text }) => (kind === "name" || kind === "given") && /^[a-z]{2,}$/.test(text))
          .map(({ text }) => text),
      ),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function main(): void {
  const folder = process.env.HIGHFENCE_TEST_DATA;
  if (folder === undefined) throw new Error("Set HIGHFENCE_TEST_DATA to the folder of the shared test data.");
  const levels: string[][] = Array.from({ length: LEVELS }, () => []);
  for (const [word, count] of countWords(folder)) {
    if (count < BASE) continue;
    const level = Math.min(LEVELS - 1, Math.floor(Math.log2(count / BASE)));
    levels[level]?.push(word);
  }
  const rows = levels.map((words) => `  ${JSON.stringify(words.sort().join(" "))},`).join("\n");
  const text = `/**
 * Words that many names share, by the binary logarithm of how many names of the official lists of 2026 hold them, from
 * ${BASE} on. Counted by \`tools/common-words.ts\`.
 */
export const COMMON_WORDS: readonly string[] = [
${rows}
];
`;
  writeFileSync(new URL("../src/norm/common-words.ts", import.meta.url), text);
}

main();
