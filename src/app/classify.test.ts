import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { plainDate } from "../model/plain-date.ts";
import { calculators, classify } from "./classify.ts";
import { parseSheet } from "./parse-sheet.ts";

const DAY = plainDate("2026-08-01");

describe("classify", () => {
  it("finds the calculators that know every parameter", () => {
    const found = classify({ parameters: { form: "integrated-circuit", tops8: 1979 } }, DAY);
    expect(found.calculations.map(({ calculator, paragraph }) => [calculator, paragraph])).toEqual([
      ["advanced-computing", "3A090.a"],
    ]);
    const ambiguous = classify({ parameters: { resonanceHz: 800 } }, DAY);
    expect(ambiguous.calculations.map(({ calculator }) => calculator)).toEqual(["optics"]);
  });

  it("refuses an unknown calculator, parameter, ECCN and HS code", () => {
    expect(() => classify({ calculator: "phlogiston" }, DAY)).toThrow(/calculator is not known/);
    expect(() => classify({ parameters: { phlogiston: 1 } }, DAY)).toThrow(/phlogiston/);
    expect(() => classify({ eccn: "9Z999" }, DAY)).toThrow(/ECCN does not exist/);
    expect(() => classify({ hs: "85" }, DAY)).toThrow(/HS code/);
  });

  it("tells tier and supplements by HS code, and says so where the day is before the list", () => {
    const { hs } = classify({ hs: "8542.31" }, DAY);
    expect([hs?.code, hs?.tier, hs?.supplements.map(({ supplement }) => supplement)]).toEqual([
      "854231",
      "1",
      ["4", "7"],
    ]);
    expect(classify({ hs: "010121" }, DAY).hs?.tier).toBe("none");
    const early = classify({ hs: "854231" }, plainDate("2023-01-01"));
    expect(early.hs?.tier).toBe("unknown");
    expect(early.notices.join(" ")).toContain("no tier is told");
  });

  it("tells the rows of an ECCN as far as the paragraph settles them", () => {
    const rows = classify({ eccn: "3A090.c" }, DAY).eccn?.rows ?? [];
    const applies = (requirement: string) =>
      rows.find((row) => row.requirement === requirement)?.applies ?? "absent";
    expect(applies("742.6(a)(6)(i)(B)")).toBe("yes");
    expect(applies("742.6(a)(6)(iii)(A)")).toBe("no");
    expect(applies("AT 1")).toBe("yes");
  });

  it("lists calculators with distinct ids and questions for every parameter", () => {
    const ids = calculators().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { parameters } of calculators())
      for (const { ask } of Object.values(parameters)) expect(ask.length).toBeGreaterThan(5);
  });
});

describeWithData("LVS limits against the official list", () => {
  it("has every limit that is one amount, and names the entries where it differs", () => {
    const { entries }: { entries: { eccn: string; licenceExceptionFlags: Record<string, string> }[] } =
      JSON.parse(readFileSync(dataFile("ear/ccl_774s1_2026-07-23.json"), "utf8"));
    let compared = 0;
    for (const { eccn, licenceExceptionFlags } of entries) {
      const text = licenceExceptionFlags.LVS ?? "N/A";
      const amounts = [...text.matchAll(/\$([\d,]+)/g)].map(([, amount = ""]) =>
        Number(amount.replaceAll(",", "")),
      );
      const isOne = /^\$[\d,]+\.?$/.test(text);
      // A limit for some destinations is one amount too; 740.3 looks at the destination.
      const expected = isOne ? amounts : amounts.length > 0 ? ["by-paragraph", ...amounts] : ["none"];
      expect(expected, eccn).toContain(classify({ eccn }, DAY).eccn?.lvsUsd);
      compared++;
    }
    expect(compared).toBe(633);
  });
});

describe("a parameter sheet", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it("is read strictly", () => {
    expect(parseSheet(bytes('{"hs":"854231","parameters":{"tops8":5}}'), "a.json")).toEqual({
      hs: "854231",
      parameters: { tops8: 5 },
    });
    expect(() => parseSheet(bytes('{"tops8":5}'), "a.json")).toThrow(/wrong type or form/);
    expect(() => parseSheet(bytes('{"parameters":{"tops8":null}}'), "a.json")).toThrow(/parameters.tops8/);
    expect(() => parseSheet(bytes("{"), "a.json")).toThrow(/valid JSON/);
  });
});

describe("what an officer is told of an ECCN", () => {
  const eccn = (code: string) => classify({ eccn: code }, DAY).eccn;

  it("says once per requirement what decides where it is open", () => {
    const rows = eccn("1E001")?.rows ?? [];
    expect(rows.map(({ requirement }) => requirement)).toEqual([
      ...new Set(rows.map((row) => row.requirement)),
    ]);
    expect(rows.find(({ requirement }) => requirement === "NS 1")).toMatchObject({
      applies: "unknown",
      by: ["the ECCN of what it is for"],
    });
    expect(eccn("0A504.i")?.rows.find(({ requirement }) => requirement === "RS 1")).toMatchObject({
      applies: "yes",
      by: [],
    });
  });

  it("says where an entry controls nothing itself, and refuses a paragraph that an entry does not have", () => {
    expect(eccn("9A005")).toMatchObject({ rows: [], elsewhere: "ITAR" });
    expect(eccn("4A611")?.elsewhere).toBe("3A611");
    expect(() => eccn("3A090.d")).toThrow(/ECCN does not exist/);
    expect(() => classify({ parameters: { wavelenght: "1064 nm" } }, DAY)).toThrow(/parameter is not one/);
  });

  it("gives the LVS limit of the paragraph", () => {
    expect(eccn("5A001.c")?.lvsUsd).toBe(3000);
    expect(eccn("5A001.d")?.lvsUsd).toBe(5000);
    expect(eccn("5A001.a")?.lvsUsd).toBe("none");
    expect(eccn("5A001")?.lvsUsd).toBe("by-paragraph");
  });
});
