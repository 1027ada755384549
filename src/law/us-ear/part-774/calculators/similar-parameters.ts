import { CALCULATORS } from "./calculators.ts";

/** Slips of the pen that are still taken for the same name. */
const MAX_SLIPS = 2;

/** Parameters whose name, with or without its unit, is within two slips of `name`; the nearest first. */
export function similarParameters(name: string): string[] {
  const known = [...new Set(CALCULATORS.flatMap(({ parameters }) => Object.keys(parameters)))];
  const wanted = name.toLowerCase();
  return known
    .map((one) => ({ one, slips: slipsToStart(wanted, one.toLowerCase()) }))
    .filter(({ slips }) => slips <= Math.min(MAX_SLIPS, wanted.length / 3))
    .sort((a, b) => a.slips - b.slips || (a.one < b.one ? -1 : 1))
    .map(({ one }) => one)
    .slice(0, 3);
}

/** Fewest insertions, deletions and changes from `word` to a beginning of `name` that leaves no more than a unit. */
function slipsToStart(word: string, name: string): number {
  let row = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...word].entries()) {
    const next = [at + 1];
    for (let index = 1; index <= name.length; index++) {
      const changed = (row[index - 1] ?? 0) + (name[index - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  const LONGEST_UNIT = 6;
  return Math.min(...row.slice(Math.max(0, name.length - LONGEST_UNIT)));
}
