import { describe, expect, test } from "vitest";
import { hasValidCheck, identifierKeys, kindOf, plainIdentifier } from "./identifiers.ts";

// Numbers of public record: Sberbank, Gazprom, Alibaba (China), Apple, the tanker Sea Wise Giant.
const REAL: readonly (readonly [string, string])[] = [
  ["INN", "7707083893"],
  ["INN", "7736050003"],
  ["OGRN", "1027700132195"],
  ["OGRN", "1027700070518"],
  ["Unified Social Credit Code (USCC)", "91330100799655058B"],
  ["LEI", "HWUPKR0MPOU8FGXBT394"],
  ["IMO number", "7381154"],
  ["SWIFT/BIC", "SABRRUMM"],
  ["BIC", "SABRRUMM012"],
  ["MMSI", "273456780"],
  ["D-U-N-S Number", "060704780"],
];

describe("identifiers", () => {
  test.each(REAL)("%s %s fits its kind", (type, value) => {
    expect(hasValidCheck({ type, value })).toBe(true);
  });

  test.each(REAL.slice(0, 7))("%s %s with one digit changed does not", (type, value) => {
    for (let at = 0; at < value.length; at++) {
      if (!/\d/.test(value[at] ?? "")) continue;
      const changed = `${value.slice(0, at)}${(Number(value[at]) + 1) % 10}${value.slice(at + 1)}`;
      expect(hasValidCheck({ type, value: changed }), changed).toBe(false);
    }
  });

  test("a twelve-digit INN has two check digits", () => {
    expect(hasValidCheck({ type: "INN", value: "500100732259" })).toBe(true);
    expect(hasValidCheck({ type: "INN", value: "500100732258" })).toBe(false);
    expect(hasValidCheck({ type: "INN", value: "500100732249" })).toBe(false);
  });

  test("kinds without check digits are not judged", () => {
    expect(hasValidCheck({ type: "Passport", value: "A1234567" })).toBeNull();
    expect(hasValidCheck({ value: "7707083893" })).toBeNull();
  });

  test("the many names that lists use for one kind", () => {
    for (const type of ["Taxpayer ID (INN)", "Tax ID No.", "INN"])
      expect(kindOf({ type, value: "1" })).toBe("inn");
    expect(kindOf({ type: "Vessel Registration Identification", value: "1" })).toBe("imo");
    expect(kindOf({ type: "Legal Entity Identifier", value: "1" })).toBe("lei");
  });

  test("one value however it is written", () => {
    for (const value of ["IMO 7381154", "imo:7381154", "7381154", "７３８１１５４"])
      expect(plainIdentifier(value)).toBe("7381154");
    expect(plainIdentifier("ИНН 77-070-83893")).toBe("7707083893");
  });

  test("what tells nobody apart is no key", () => {
    expect(identifierKeys({ value: "0000000" })).toEqual([]);
    expect(identifierKeys({ value: "12" })).toEqual([]);
    expect(identifierKeys({ type: "BIC", value: "SABRRUMM012" })).toEqual(["SABRRUMM012", "SABRRUMM"]);
  });
});
