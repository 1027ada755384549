import type { LabelledPair } from "./quality.ts";

export const FOLDS = 10;

/** Folds of about equal size; a group of near-duplicates stays together. */
export function foldsOf(rows: readonly number[], groups: readonly number[], seed: number): number[][] {
  const random = randomFrom(seed + 1);
  const byGroup = new Map<number, number[]>();
  for (const at of rows) byGroup.set(groups[at]!, [...(byGroup.get(groups[at]!) ?? []), at]);
  const shuffled = [...byGroup.values()]
    .map((group) => ({ group, key: random() }))
    .sort((a, b) => a.key - b.key);
  const folds: number[][] = Array.from({ length: FOLDS }, () => []);
  for (const { group } of shuffled) folds.reduce((a, b) => (b.length < a.length ? b : a)).push(...group);
  return folds;
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pairs that share a name, or two words of four letters or more (one series of trusts), are of one group. */
export function nearDuplicates(pairs: readonly LabelledPair[]): number[] {
  const group = pairs.map((_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : root(group[at]!));
  const known = new Map<string, number>();
  for (const [at, { name1, name2 }] of pairs.entries()) {
    const words = [
      ...new Set(
        `${name1} ${name2}`
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter(
            (word) =>
              word.length >= 4 &&
              !/^(?:limited|company|corporation|group|bank|holding|trust|capital|international)$/.test(word),
          ),
      ),
    ].sort();
    const keys = [name1.toLowerCase(), name2.toLowerCase()];
    for (const [one, word] of words.entries())
      for (const other of words.slice(one + 1)) keys.push(`${word} ${other}`);
    for (const key of keys) {
      const before = known.get(key);
      if (before === undefined) known.set(key, at);
      else group[root(at)] = root(before);
    }
  }
  return pairs.map((_, at) => root(at));
}
