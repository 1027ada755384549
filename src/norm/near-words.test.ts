import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NearWords } from "./near-words.ts";

const WORDS = ["technology", "electronics", "trading", "institute", "bank", "machine"];
const near = new NearWords();
for (const word of WORDS) near.add(word);

test("a word with one typing error after its first letter is found", () => {
  for (const [misspelt, word] of [
    ["technolgy", "technology"],
    ["electronnics", "electronics"],
    ["tradinq", "trading"],
    ["insttiute", "institute"],
  ] as const)
    expect(near.find(misspelt)).toBe(word);
});

test("words of the vocabulary, short words and words with two errors are not mended", () => {
  for (const word of [...WORDS, "bnak", "bankk", "rading", "dtrading", "tecnolgy", ""])
    expect(near.find(word)).toBeNull();
});

/** The slow twin: one deletion, insertion, replacement or swap of neighbours, the first letter kept. */
function isNear(one: string, other: string): boolean {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (let at = 1; at <= one.length; at++) {
    const [before, after] = [one.slice(0, at), one.slice(at)];
    if (before + after.slice(1) === other) return true;
    if (before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2) === other) return true;
    for (const letter of letters)
      if (before + letter + after === other || before + letter + after.slice(1) === other) return true;
  }
  return false;
}

test("what is found is what trying every error finds", () => {
  const letter = fc.constantFrom(..."tradingms");
  const word = fc.oneof(
    fc.array(letter, { minLength: 4, maxLength: 9 }).map((all) => all.join("")),
    fc
      .tuple(fc.constantFrom(...WORDS), fc.nat(10), fc.nat(2), letter)
      .map(([of, at, out, put]) => of.slice(0, at) + put + of.slice(at + out)),
  );
  fc.assert(
    fc.property(word, (one) => {
      const known = WORDS.includes(one) || one.length < 6;
      const expected = WORDS.filter((other) => !known && other.length >= 6 && isNear(one, other));
      const found = near.find(one);
      expect(found === null ? [] : [found]).toEqual(expected.slice(0, 1));
    }),
    { numRuns: 2000 },
  );
});
