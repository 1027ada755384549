import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignmentDistance, editsAllowed, wordSimilarity } from "./word-similarity.ts";

describe("word similarity", () => {
  test("one edit, one swap, and a number that must agree", () => {
    expect(wordSimilarity("huawei", "huawei")).toBe(1);
    expect(alignmentDistance("kalashnikov", "kalashnikof")).toBe(1);
    expect(alignmentDistance("sputnik", "spuntik")).toBe(1);
    expect(alignmentDistance("ca", "abc")).toBe(3);
    expect(wordSimilarity("brigade44", "brigade45")).toBe(0);
  });

  test("property: symmetric, in [0, 1], and 1 only for equal words", () => {
    fc.assert(
      fc.property(words(), words(), (one, other) => {
        const score = wordSimilarity(one, other);
        expect(score).toBe(wordSimilarity(other, one));
        expect(score >= 0 && score <= 1).toBe(true);
        expect(score === 1).toBe(one === other);
      }),
    );
  });

  test("property: the bounded answer is the slow one wherever that reaches the bound, and 0 elsewhere", () => {
    fc.assert(
      fc.property(words(), words(), fc.constantFrom(0.5, 0.75, 0.84, 0.9), (one, other, least) => {
        const longest = Math.max(one.length, other.length);
        const slow = one === other ? 1 : longest < 4 ? 0 : 1 - alignmentDistance(one, other) / longest;
        const within = slow === 1 || alignmentDistance(one, other) <= editsAllowed(longest, least);
        expect(wordSimilarity(one, other, least)).toBe(within ? slow : 0);
      }),
      { numRuns: 3000 },
    );
  });
});

function words(): fc.Arbitrary<string> {
  const letter = fc.constantFrom("a", "b", "c");
  const edited = fc
    .tuple(fc.constantFrom("abcabcabc", "kalashnikov", "cab"), fc.nat(10), letter)
    .map(([word, at, one]) => word.slice(0, at) + one + word.slice(at + 1));
  return fc.oneof(fc.string({ unit: letter, minLength: 1, maxLength: 9 }), edited);
}
