import { describe, expect, test } from "vitest";
import { percentRange } from "./percent-range.ts";

describe("percentages as sources write them", () => {
  test.each([
    ["50", 50, 50],
    ["49,9 %", 49.9, 49.9],
    ["0.5", 0.5, 0.5],
    ["25-50 %", 25, 50],
    ["25 % – 50 %", 25, 50],
    [">=75", 75, 100],
    ["75% or more", 75, 100],
    ["at least 75 up to 100", 75, 100],
    ["up to 25%", 0, 25],
    ["100 percent", 100, 100],
  ])("%s", (text, low, high) => {
    expect(percentRange(text)).toEqual({ low, high });
  });

  test("an excluded bound is told from an included one", () => {
    expect(percentRange(">50")?.low).toBeGreaterThan(50);
    expect(percentRange("more than 25% but not more than 50%")).toMatchObject({ high: 50 });
    expect(percentRange("at least 50 less than 75")?.high).toBeLessThan(75);
    expect(percentRange("<50")?.high).toBeLessThan(50);
  });

  test("one share more or less than half falls on its side of it; about and nearly leave room", () => {
    expect(percentRange("50 % plus one share")?.low).toBeGreaterThan(50);
    expect(percentRange("50% minus one share")?.high).toBeLessThan(50);
    expect(percentRange("around 38 %")).toEqual({ low: 35.5, high: 40.5 });
    expect(percentRange("about 99")).toEqual({ low: 96.5, high: 100 });
    expect(percentRange("nearly 50%")?.high).toBeLessThan(50);
  });

  test.each(["", "majority", "-5", "120", "60-40", "NaN", "50 of 200", "1e3"])("%j states none", (text) => {
    expect(percentRange(text)).toBeNull();
  });
});
