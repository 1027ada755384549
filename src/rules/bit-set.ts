/**
 * A set of small whole numbers, 32 to a word:
 *
 *     word 0: 31 … 2 1 0     word 1: 63 … 33 32
 *
 * All sets that meet are made for the same number of bits.
 */
export type BitSet = Uint32Array<ArrayBuffer>;

/** The empty set of the numbers below `size`. */
export function newBitSet(size: number): BitSet {
  return new Uint32Array((size + 31) >> 5);
}

export function addBit(set: BitSet, bit: number): void {
  set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
}

export function hasBit(set: BitSet, bit: number): boolean {
  return (((set[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Leaves of `set` only what is in `kept` too. */
export function keepBits(set: BitSet, kept: BitSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (kept[at] ?? 0);
}

export function removeBits(set: BitSet, removed: BitSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & ~(removed[at] ?? 0);
}

export function haveCommonBit(one: BitSet, other: BitSet): boolean {
  for (let at = 0; at < one.length; at++) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}

export function hasNoBit(set: BitSet): boolean {
  for (const word of set) if (word !== 0) return false;
  return true;
}

/** The least number of the set that is `from` or more; -1 where there is none. */
export function nextBit(set: BitSet, from: number): number {
  let at = from >> 5;
  if (at >= set.length) return -1;
  let word = ((set[at] ?? 0) >>> (from & 31)) << (from & 31);
  while (word === 0) {
    at++;
    if (at >= set.length) return -1;
    word = set[at] ?? 0;
  }
  return (at << 5) + 31 - Math.clz32(word & -word);
}
