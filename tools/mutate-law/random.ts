/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number in [0, `limit`); 0 where there is none. */
  below(limit: number): number;
}

/** Mulberry32 (Tommy Ettinger, 2017). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (limit) => Math.floor(next() * Math.max(limit, 0)) };
}

/** `count` of `values` without repetition, in random order; all of them where there are no more. */
export function sample<T>(values: readonly T[], count: number, random: Random): T[] {
  const left = [...values];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) {
    const [one] = left.splice(random.below(left.length), 1);
    if (one !== undefined) chosen.push(one);
  }
  return chosen;
}
