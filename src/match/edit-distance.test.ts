import * as fc from "fast-check";
import { expect, test } from "vitest";
import { codesApart, editDistance } from "./edit-distance.ts";

/** The slow twin: the recurrence of optimal string alignment as it is defined, without short cuts. */
function slowDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = table[i];
      if (row !== undefined) row[j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });

test("the distance is that of the whole table, cut off above the limit", () => {
  const codesOf = (text: string) => ({
    codes: Uint16Array.from(`#${text}`, (letter) => letter.charCodeAt(0)),
    start: 1,
    length: text.length,
  });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const expected = Math.min(limit + 1, slowDistance(a, b));
      expect(editDistance(a, b, limit)).toBe(expected);
      expect(codesApart(codesOf(a), codesOf(b), limit)).toBe(expected);
    }),
    { numRuns: 20_000 },
  );
});
