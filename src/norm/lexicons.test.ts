import { describe, expect, test } from "vitest";
import { Lexicon } from "./lexicon.ts";
import { LEXICONS, lexicon } from "./lexicons.ts";
import { romanise } from "./romanise.ts";

describe.each(LEXICONS)("the lexicon of %s", (of) => {
  test("prepared as data and read back is the same", () => {
    const made = lexicon(of);
    const prepared: unknown = JSON.parse(JSON.stringify(made.prepare()));
    const read = Lexicon.from(prepared as ReturnType<Lexicon["prepare"]>);
    expect(read.prepare()).toEqual(made.prepare());
    for (const phrase of [
      "limited liability company",
      "muhammad",
      "научно исследовательский институт",
      "sheikh",
    ]) {
      const words = romanise(phrase).split(" ");
      expect(read.find(words, 0)).toEqual(made.find(words, 0));
    }
  });
});

// The tables hold the romanised spelling of these, so that reading them is quick.
test.each(["შპს", "ՍՊԸ", "บริษัท", "სს"])("the legal form %s is known as it is romanised", (form) => {
  const words = romanise(form)
    .replace(/'/g, "")
    .split(/[^a-z]+/);
  expect(lexicon("organisation").find(words, 0)?.term.kind).toBe("legal");
});

test("Chinese places stand in pinyin, with and without their mark", () => {
  for (const [native, latin] of [
    ["重庆", "chongqing"],
    ["厦门市", "xiamen"],
    ["陕西省", "shaanxi"],
    ["长春", "changchun"],
  ] as const)
    expect(lexicon("organisation").nativeTerms([...native], 0)[0]?.term.text).toBe(latin);
});
