import { describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { WEIGHTS } from "./weights.ts";

const mild = { ...WEIGHTS, contradictionOfUnlike: WEIGHTS.contradiction };

describe("what two names have left over", () => {
  test.each([
    ["Person", "Rustam Magomedovich Kadyrov", "Rustam Magomedovich Aselderov"],
    ["Person", "Zaurbek Magomedovich Guchaev", "Zaurbek Salimovich Guchaev"],
    ["Company", "Saudi Arabian Gas Company", "Saudi Arabian Oil Company"],
  ] as const)("counts more where it is unlike: %s, %s and %s", (schema, one, other) => {
    expect(compare(one, other, { schema }).score).toBeLessThan(
      compare(one, other, { schema, weights: mild }).score,
    );
  });

  test.each([
    // One or two letters apart, and too short to be held to be the same.
    ["Company", "Hon Wai Precision Industry", "Hon Hai Precision Industry"],
    ["Company", "Carlyle Partners VII", "Carlyle Partners VIII"],
    // Only one name has more words, or what is left is a legal form, a particle or a title.
    ["Person", "Boris Johnson", "Alexandre Boris Johnson"],
    ["Company", "Rubin Trading LLC", "Rubin Trading JSC"],
    ["Person", "Dr. Omar Hasan", "Sheikh Omar Hasan"],
    // A translation is another word by its nature.
    ["Company", "Завод «Рубин» особых машин", "Rubin Plant of Devices"],
  ] as const)("counts as before where it may be one word mistyped: %s, %s and %s", (schema, one, other) => {
    expect(compare(one, other, { schema }).score).toBe(compare(one, other, { schema, weights: mild }).score);
  });
});
