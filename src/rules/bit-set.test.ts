import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addBit,
  type BitSet,
  hasBit,
  hasNoBit,
  haveCommonBit,
  keepBits,
  newBitSet,
  nextBit,
  removeBits,
} from "./bit-set.ts";

const SIZE = 100;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));

function setOf(bits: readonly number[]): BitSet {
  const set = newBitSet(SIZE);
  for (const bit of bits) addBit(set, bit);
  return set;
}

function listOf(set: BitSet): number[] {
  const found: number[] = [];
  for (let bit = nextBit(set, 0); bit >= 0; bit = nextBit(set, bit + 1)) found.push(bit);
  return found;
}

test("property: as sets of numbers", () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [left, right] = [new Set(one), new Set(other)];
      const sorted = (set: Iterable<number>): number[] => [...set].sort((a, b) => a - b);
      expect(listOf(setOf(one))).toEqual(sorted(left));
      const kept = setOf(one);
      keepBits(kept, setOf(other));
      expect(listOf(kept)).toEqual(sorted(left.intersection(right)));
      const less = setOf(one);
      removeBits(less, setOf(other));
      expect(listOf(less)).toEqual(sorted(left.difference(right)));
      expect(haveCommonBit(setOf(one), setOf(other))).toBe(!left.isDisjointFrom(right));
      expect(hasNoBit(setOf(one))).toBe(left.size === 0);
      for (const bit of [0, 31, 32, 63, 64, 99]) expect(hasBit(setOf(one), bit)).toBe(left.has(bit));
    }),
  );
});
