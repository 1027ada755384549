import { describe, expect, it } from "vitest";
import { CodedError } from "../../../../model/coded-error.ts";
import { plainDate } from "../../../../model/plain-date.ts";
import { CALCULATORS } from "./calculators.ts";
import { calculateGiven, type Given, resolveParameters } from "./given-parameters.ts";
import { readQuantity } from "./quantity.ts";

/** The advice of the error that `run` ends with. */
function adviceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof CodedError ? error.fix : String(error);
  }
  return "no error";
}

const DAY = plainDate("2026-08-01");

function read(text: string, unit: string): unknown {
  return readQuantity(text, { name: "x", unit, bare: true });
}

describe("quantities as people write them", () => {
  it.each([
    ["1.55 µm", "nm", 1550],
    ["1.55um", "nm", 1550],
    ["1.55 μm", "nm", 1550],
    ["1550", "nm", 1550],
    ["0.1 nW", "W", 1e-10],
    ["15 dBm", "W", 0.0316227766017],
    ["30dBm", "W", 1],
    ["3 dBW", "W", 1.99526231497],
    ["5 MW", "W", 5e6],
    ["5 mW", "W", 0.005],
    ["1,979 TFLOPS", "TOPS or TFLOPS", 1979],
    ["2 POPS", "TOPS or TFLOPS", 2000],
    ["900 GB/s", "GB/s", 900],
    ["7200 Gbit/s", "GB/s", 900],
    ["7200 Gb/s", "GB/s", 900],
    ["1.2 TB/s", "GB/s", 1200],
    ["1.6e9", "Hz", 1.6e9],
    ["1.3 GSPS", "MSPS", 1300],
    ["1300 MS/s", "MSPS", 1300],
    ["25 knots", "km/h", 46.3],
    ["1 h", "min", 60],
    ["814 mm²", "mm2", 814],
    ["8.14 cm2", "mm2", 814],
    ["λ/20", "λ", 0.05],
    ["200 fs", "s", 2e-13],
    ["2 arcsec", "°", 0.000555555555556],
  ])("%s in %s is %d", (text, unit, value) => {
    expect(read(text, unit)).toBe(value);
  });

  it("reads a range, lower end first", () => {
    expect(read("8-12 GHz", "GHz")).toEqual({ from: 8, to: 12 });
    expect(read("8–12 GHz", "GHz")).toEqual({ from: 8, to: 12 });
    expect(read("0.8 to 1.1 µm", "nm")).toEqual({ from: 800, to: 1100 });
    expect(adviceOf(() => read("12-8 GHz", "GHz"))).toMatch(/lower end/);
  });

  it("refuses what is no quantity, an unknown unit, and tells another kind of unit", () => {
    for (const text of ["", "fast", "1,55 µm", "1.2.3 nm", "nm", "5 furlongs"])
      expect(() => read(text, "nm"), text).toThrow(/cannot have/);
    expect(read("5 W", "nm")).toBeNull();
    expect(read("5 dBm", "nm")).toBeNull();
  });
});

describe("parameters as people name them", () => {
  it("takes a name without its unit when the value has one, and chooses by the kind of unit", () => {
    expect(resolveParameters({ wavelength: "1.55 µm", travel: "26 mrad" })).toEqual({
      wavelengthNm: 1550,
      travelMrad: 26,
    });
    expect(resolveParameters({ travel: "1.2 m" })).toEqual({ travelM: 1.2 });
    expect(resolveParameters({ frequency: "8-12 GHz" })).toEqual({ lowGHz: 8, highGHz: 12 });
    expect(resolveParameters({ laser: "cw", unheardOf: 1 })).toEqual({ laser: "cw", unheardOf: 1 });
  });

  it("refuses a number without a unit where the name tells none, and a unit of another kind", () => {
    expect(adviceOf(() => resolveParameters({ wavelength: 1550 }))).toMatch(/unit/);
    expect(adviceOf(() => resolveParameters({ wavelength: "1550" }))).toMatch(/unit/);
    expect(adviceOf(() => resolveParameters({ wavelengthNm: "5 W" }))).toMatch(/length/);
    expect(adviceOf(() => resolveParameters({ power: "5 nm" }))).toMatch(/power/);
  });
});

describe("ranges", () => {
  const run = (id: string, given: Given): [string, string | null] => {
    const calculator = CALCULATORS.find((one) => one.id === id);
    if (calculator === undefined) throw new Error(id);
    const { verdict, paragraph } = calculateGiven(calculator, resolveParameters(given), DAY);
    return [verdict, paragraph];
  };
  const laser = { laser: "cw", medium: "fibre", mode: "single" };

  it("answers where all values agree, and asks where a limit lies between", () => {
    expect(run("lasers", { ...laser, power: "1.1-1.2 kW", wavelength: "1060-1080 nm" })).toEqual([
      "meets",
      "6A005.a.6",
    ]);
    expect(run("lasers", { ...laser, power: "10-40 W", wavelength: "1060-1080 nm" })).toEqual([
      "does-not-meet",
      null,
    ]);
    expect(run("lasers", { ...laser, power: "20-60 W", wavelength: "1550 nm" })).toEqual(["unknown", null]);
    expect(run("lasers", { ...laser, power: "60 W", wavelength: "1500-1900 nm" })).toEqual(["meets", null]);
  });

  it("refuses a range for what is calculated with", () => {
    expect(
      adviceOf(() => run("advanced-computing", { form: "integrated-circuit", tops8: "500-700 TOPS" })),
    ).toMatch(/highest/);
  });
});
