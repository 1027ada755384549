import type { Derived, ParagraphTest, Parameter } from "./calculator.ts";
import { all, atLeast, atMost, type Criterion, is, over, type Sheet, under } from "./criterion.ts";

/** 6A005.d.1.d and .e: semiconductor lasers stacked in two dimensions, by total power and power density. */
export const STACKED_ARRAY_PARAMETERS: Readonly<Record<string, Parameter>> = {
  emitterAreaCm2: { ask: "Stacked array: emitter surface area", unit: "cm2" },
  powerDensityWCm2: { ask: "Stacked array: average or CW power density", unit: "W/cm2" },
  peakDensityWCm2: { ask: "Stacked array: peak pulsed power density", unit: "W/cm2" },
  coherentW: { ask: "Stacked array: spatially coherent output power", unit: "W" },
  monolithic: { ask: "Stacked array: is it an epitaxially-fabricated monolithic device?" },
  controlledBar: { ask: "Stacked array: is one of its bars specified by 6A005.d.1.c?" },
  combinable: {
    ask: "Stacked array: is it designed or modified to be combined with others into a larger one?",
  },
  sharedConnections: { ask: "Stacked array: has it connections common for electronics and cooling?" },
  singleBarModules: {
    ask: "Stacked array: is it a modular assembly of single bars for end-to-end linear arrays (Note 3 to 6A005.d.1.e)?",
  },
};

const density = (watts: number): Criterion => over("powerDensityWCm2", watts);
const total = (watts: number): Criterion => over("powerW", watts);
const coherent = (watts: number): Criterion => over("coherentW", watts);
/** Notes to 6A005.d.1.d.1.d and d.2.d. */
const peak = (watts: number): Criterion => all(over("peakDensityWCm2", watts), is("monolithic", false));

const BELOW_1400 = under("wavelengthNm", 1400);
const TO_1900 = all(atLeast("wavelengthNm", 1400), under("wavelengthNm", 1900));
const FROM_1900 = atLeast("wavelengthNm", 1900);

const BY_WAVELENGTH: readonly (readonly [string, Criterion, Criterion])[] = [
  ["d.1.d.1.a", BELOW_1400, all(under("powerW", 3000), density(500))],
  ["d.1.d.1.b", BELOW_1400, all(atLeast("powerW", 3000), atMost("powerW", 5000), density(350))],
  ["d.1.d.1.c", BELOW_1400, total(5000)],
  ["d.1.d.1.d", BELOW_1400, peak(2500)],
  ["d.1.d.1.e", BELOW_1400, coherent(150)],
  ["d.1.d.2.a", TO_1900, all(under("powerW", 250), density(150))],
  ["d.1.d.2.b", TO_1900, all(atLeast("powerW", 250), atMost("powerW", 500), density(50))],
  ["d.1.d.2.c", TO_1900, total(500)],
  ["d.1.d.2.d", TO_1900, peak(500)],
  ["d.1.d.2.e", TO_1900, coherent(15)],
  ["d.1.d.3.a", FROM_1900, density(50)],
  ["d.1.d.3.b", FROM_1900, total(10)],
  ["d.1.d.3.c", FROM_1900, coherent(1.5)],
];

const STACKED = is("laser", "stacked-array");

export const STACKED_ARRAYS: readonly ParagraphTest[] = [
  ...BY_WAVELENGTH.map(([paragraph, wavelength, limit]) => ({
    paragraph: `6A005.${paragraph}`,
    when: all(STACKED, wavelength, limit),
  })),
  { paragraph: "6A005.d.1.d.4", when: all(STACKED, is("controlledBar", true)) },
  {
    // Only what d.1.d does not take: it is tried before.
    paragraph: "6A005.d.1.e",
    when: all(STACKED, is("combinable", true), is("sharedConnections", true), is("singleBarModules", false)),
  },
];

/** Power density = total output power ÷ emitter surface area (Technical Note to 6A005.d.1.d). */
export function derivePowerDensity(sheet: Sheet): Derived {
  const [power, area] = [sheet.get("powerW"), sheet.get("emitterAreaCm2")];
  if (typeof power !== "number" || typeof area !== "number" || sheet.has("powerDensityWCm2"))
    return { steps: [], refused: [] };
  const formula = `${power} W ÷ ${area} cm2`;
  return {
    steps: [{ name: "powerDensityWCm2", value: power / area, unit: "W/cm2", formula }],
    refused: [],
  };
}
