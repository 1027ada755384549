import { expect, test } from "vitest";
import { countryCode } from "./country-names.ts";

test.each([
  ["United Kingdom", "GB"],
  ["UK", "GB"],
  ["Benin", "BJ"],
  ["Burkina Faso", "BF"],
  ["Yemen", "YE"],
  ["Viet Nam", "VN"],
  ["Zimbabwe", "ZW"],
  ["Russian Federation", "RU"],
  ["Korea, North", "KP"],
  ["Iran (Islamic Republic of)", "IR"],
  ["CN", "CN"],
])("%s is %s", (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test("a code that was withdrawn or that names no country is none", () => {
  for (const text of ["DY", "HV", "SU", "ZZ", "EU", "Atlantis"]) expect(countryCode(text)).toBeNull();
});

test("no two codes share a name, so that every name has one", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      if (countryCode(code) === code) expect(countryCode(names.of(code) ?? "")).toBe(code);
    }
  }
});
