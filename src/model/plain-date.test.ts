import { describe, expect, test } from "vitest";
import { isWithin, parsePlainDate, plainDate } from "./plain-date.ts";

describe("plain dates", () => {
  test("real days parse, others do not", () => {
    expect(parsePlainDate("2024-02-29")).toBe("2024-02-29");
    for (const wrong of [
      "2023-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-1-1",
      "20240101",
      "",
      "2024-02-29T00:00",
    ]) {
      expect(parsePlainDate(wrong)).toBeNull();
    }
    expect(() => plainDate("1900-02-29")).toThrow(RangeError);
  });

  test("an interval holds its first day and not its last", () => {
    const interval = { from: plainDate("2022-02-24"), to: plainDate("2022-03-01") };
    expect(isWithin(plainDate("2022-02-23"), interval)).toBe(false);
    expect(isWithin(plainDate("2022-02-24"), interval)).toBe(true);
    expect(isWithin(plainDate("2022-03-01"), interval)).toBe(false);
    expect(isWithin(plainDate("2030-01-01"), { from: interval.from, to: null })).toBe(true);
  });
});
