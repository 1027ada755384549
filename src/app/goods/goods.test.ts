import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { embeddedLaw, readDataFile } from "../embedded-data.ts";
import { goodsDocuments } from "./goods-documents.ts";
import { buildGoodsIndex, rank } from "./goods-index.ts";
import { goodsQuery } from "./goods-query.ts";
import { GOODS_WEIGHTS } from "./goods-weights.ts";
import { goodsWords, readGoodsLexicon } from "./goods-words.ts";
import { partNumbers, readPartFamilies } from "./part-numbers.ts";
import { quantityRanges, rangeFit } from "./quantity-range.ts";
import { suggestCodes } from "./suggest-codes.ts";
import { plainRank } from "./testing/plain-rank.ts";

const lexicon = readGoodsLexicon(JSON.parse(readDataFile("goods-lexicon.json")).lines);
const families = readPartFamilies(JSON.parse(readDataFile("part-numbers.json")));
const first = (text: string, scheme: "hs" | "eccn"): string | undefined =>
  suggestCodes(text).candidates.find((one) => one.scheme === scheme)?.code;

describe("suggestions from a description", () => {
  it("rank within (0, 1], tell what speaks for them, and know when they know nothing", () => {
    const { candidates, advice } = suggestCodes("Tantalum capacitors, 10 uF");
    expect(candidates[0]).toMatchObject({ scheme: "hs", code: "853221", score: 1 });
    for (const { score, support } of candidates)
      expect(score > 0 && score <= 1 && support > 0 && support <= 1).toBe(true);
    expect(advice.hs.strength).toBe("fair");
    expect(suggestCodes("fresh strawberries").candidates).toEqual([]);
    for (const text of ["", "spare parts for machine", "electronic components", "!!!"])
      expect(suggestCodes(text).advice.hs).toMatchObject({
        strength: "none",
        ask: expect.stringContaining("part number"),
      });
  });

  it("ask which it is where the first are close", () => {
    expect(suggestCodes("lathe, numerically controlled").advice.hs.ask).toMatch(
      /^Which is it: .*845811.*845891/,
    );
  });

  // Each the same goods in another language.
  test.each([
    ["ball bearings", "шариковые подшипники", "Kugellager", "bilyalı rulman", "深沟球轴承"],
    ["GPS receiver", "приёмник ГЛОНАСС", "GNSS receiver", "gps modül", "卫星导航"],
    ["tantalum capacitor", "танталовый конденсатор", "Tantal-Kondensator", "condensateur tantale", "钽电容"],
    ["microcontroller", "микроконтроллер", "Mikrocontroller", "mikrodenetleyici", "单片机"],
    ["oscilloscope", "осциллограф", "Oszilloskop", "osiloskop", "示波器"],
  ])("%s in five languages", (...texts) => {
    expect(new Set(texts.map((text) => first(text, "hs"))).size).toBe(1);
  });

  it("never throw and stay within bounds on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const { score, support } of suggestCodes(text).candidates)
          expect(score > 0 && score <= 1 && support >= 0 && support <= 1 + 1e-9).toBe(true);
      }),
    );
  });
});

describe("words", () => {
  it("are made alike: plural, spelling, synonym, empty words, numbers", () => {
    const words = (text: string) => goodsWords(text, lexicon);
    expect(words("Aerials")).toEqual(["antenna", "=aerials"]);
    expect(words("aluminum boxes of 20 mm")).toEqual(["aluminium", "=aluminum", "box", "=boxes"]);
    expect(words("32-bit MCUs")).toEqual(["microcontroller", "processor", "controller", "=mcus"]);
  });

  it("refuse a lexicon line of another form", () => {
    expect(() => readGoodsLexicon(["a b"])).toThrow(RangeError);
  });

  it("that a customs text excludes speak against a code, and a leading noun speaks most", () => {
    const { words, excluded, isPart } = goodsQuery(
      "Parts of pumps (excl. compressors)",
      { lexicon, families },
      GOODS_WEIGHTS,
    );
    expect(words.get("part")).toBe(1);
    expect(words.get("pump")).toBe(GOODS_WEIGHTS.later);
    expect(words.get("=pumps")).toBe(GOODS_WEIGHTS.later * GOODS_WEIGHTS.written);
    expect([...excluded]).toEqual(["compressor", "=compressors"]);
    expect(isPart).toBe(true);
  });
});

describe("quantities", () => {
  test.each([
    ["> 75 kVA but <= 375 kVA", [{ unit: "VA", low: 75e3, high: 375e3 }]],
    ["up to 37.5 W", [{ unit: "W", low: 0, high: 37.5 }]],
    ["exceeding 5 kg", [{ unit: "kg", low: 5, high: Number.POSITIVE_INFINITY }]],
    ["750 W to 75 kW", [{ unit: "W", low: 750, high: 75e3 }]],
    ["230 V", [{ unit: "V", low: 230, high: 230 }]],
    ["10 pieces", []],
  ])("%s", (text, expected) => {
    expect(quantityRanges(text)).toEqual(expected);
  });

  it("fit where they lie within, not where they lie outside", () => {
    const of = quantityRanges;
    expect(rangeFit(of("60 kVA"), of("up to 75 kVA"))).toBe(1);
    expect(rangeFit(of("90 kVA"), of("up to 75 kVA"))).toBe(-1);
    expect(rangeFit(of("> 50 kVA"), of("up to 75 kVA"))).toBe(0);
    expect(rangeFit(of("230 V"), of("up to 75 kVA"))).toBe(0);
    expect(first("AC alternator 60 kVA", "hs")).toBe("850161");
    expect(first("AC alternator 500 kVA", "hs")).toBe("850163");
  });
});

describe("part numbers", () => {
  test.each([
    ["XC7Z020-1CLG400I", "854239", "3A991"],
    ["STM32F407VGT6", "854231", "3A991"],
    ["NEO-M8N", "852691", "7A994"],
    ["NVIDIA A100 80GB", "847180", "4A090"],
    ["6205-2RS", "848210", "2A991"],
    ["ESP32-WROOM-32E-N4", "851762", "5A992"],
  ])("%s", (text, hs, eccn) => {
    const { candidates, parts } = suggestCodes(text);
    expect(parts).toHaveLength(1);
    const top = (scheme: string) =>
      candidates
        .filter((one) => one.scheme === scheme)
        .slice(0, 2)
        .map(({ code }) => code);
    expect(top("hs")).toContain(hs);
    expect(top("eccn")).toContain(eccn);
  });

  it("that could be anything need their context", () => {
    expect(partNumbers("Samsung Galaxy A30", families)).toEqual([]);
    expect(partNumbers("Order 30205", families)).toEqual([]);
    expect(partNumbers("SKF 30205", families)).toHaveLength(1);
  });

  it("name codes that exist", () => {
    const known = new Set(goodsDocuments().map(({ code }) => code));
    for (const { codes } of families)
      for (const code of codes) expect([code, known.has(code)]).toEqual([code, true]);
  });
});

describe("the index", () => {
  const index = buildGoodsIndex(goodsDocuments(), lexicon);

  it("scores as the formula says, whatever is asked", () => {
    const vocabulary = [...index.postings.keys()].sort();
    const word = fc.constantFrom(...vocabulary.filter((_, at) => at % 7 === 0), "machin", "unheard-of");
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, fc.constantFrom(0.5, 1)), {
          minLength: 1,
          maxLength: 6,
          selector: ([one]) => one,
        }),
        fc.uniqueArray(word, { maxLength: 2 }),
        (words, excluded) => {
          const query = {
            words: new Map(words),
            excluded: new Set(excluded.filter((one) => !words.some(([other]) => other === one))),
            ranges: [],
            parts: [],
            isPart: false,
          };
          const fast = rank(query, index, GOODS_WEIGHTS);
          const slow = plainRank(query, lexicon, GOODS_WEIGHTS);
          expect(fast.map(({ document }) => document.code).sort()).toEqual([...slow.keys()].sort());
          for (const { document, score } of fast) expect(score).toBeCloseTo(slow.get(document.code) ?? 0, 9);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("knows every heading of the lists of part 746, and every ECCN", () => {
    const { hts } = embeddedLaw().law.tables;
    const codes = new Set(goodsDocuments().flatMap(({ code }) => [code, code.slice(0, 4)]));
    for (const code of hts.codes["4"])
      expect([code, codes.has(code) || codes.has(code.slice(0, 4))]).toEqual([code, true]);
    for (const code of embeddedLaw().law.tables.highPriority.tierOf.keys())
      expect(codes.has(code)).toBe(true);
    for (const eccn of embeddedLaw().law.ccl.entries.keys())
      expect([eccn, codes.has(eccn)]).toEqual([eccn, true]);
  });

  it("is of the versions that the data files name", () => {
    expect(GOODS_WEIGHTS.version).toBe("goods-1");
    const method = readFileSync(new URL("../../../docs/method/classify.md", import.meta.url), "utf8");
    expect(method).toContain(GOODS_WEIGHTS.version);
  });
});
