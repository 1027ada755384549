import { type Calculator, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, atMost, type Criterion, is, over, under } from "./criterion.ts";

function part(kind: string, ...parts: Criterion[]): Criterion {
  return all(is("laserPart", kind), ...parts);
}

const SUPER_HIGH_POWER = is("superHighPower", true);

/** 6A005.e to .g: components and optical equipment of lasers, and laser microphones. */
export const laserComponents: Calculator = {
  id: "laser-components",
  title: "Laser components, optical and acoustic detection equipment (6A005.e to .g)",
  before: "not-at-hand",
  parameters: {
    laserPart: {
      ask: "What is it? A mirror, another optical component, a fused fibre combiner (input and output modes), a multi-layer dielectric grating, or equipment for beam diagnosis, beam combination, projection or acoustic detection?",
      words: [
        "mirror",
        "optical-component",
        "multimode-combiner",
        "single-mode-combiner",
        "dielectric-grating",
        "beam-diagnostic",
        "beam-combination",
        "projection-telescope",
        "acoustic-detection",
      ],
    },
    activelyCooled: { ask: "Mirror: is it cooled actively (fluid below its surface) or by heat pipes?" },
    forControlledLasers: {
      ask: "Mirror or optical component: is it specially designed for use with controlled lasers?",
    },
    superHighPower: {
      ask: "Optical equipment: is it specially designed for super-high power lasers (SHPL)?",
    },
    insertionLossDb: { ask: "Combiner: insertion loss at the rated power", unit: "dB" },
    ratedPowerW: { ask: "Combiner: rated total average or CW output power", unit: "W" },
    inputFibres: { ask: "Combiner: number of input fibres", unit: "" },
    bppMmMrad: { ask: "Combiner: beam parameter product at the output", unit: "mm mrad" },
    combinedLasers: { ask: "Grating: number of fibre lasers that it is designed to combine", unit: "" },
    damageCwKwCm2: { ask: "Grating: laser-induced damage threshold, continuous", unit: "kW/cm2" },
    accuracyUrad: { ask: "Diagnostic equipment: angular accuracy", unit: "µrad" },
    wavelengthNm: { ask: "Wavelength that it is designed for", unit: "nm" },
    accuracyNm: { ask: "Beam combination above 1,000 nm: accuracy", unit: "nm" },
    accuracyWaves: { ask: "Beam combination up to 1,000 nm: accuracy (λ/10 = 0.1)", unit: "λ" },
    laserPowerW: { ask: "Acoustic detection: CW power of the laser", unit: "W" },
    stabilityHz: { ask: "Acoustic detection: frequency stability of the laser", unit: "Hz" },
    resolutionNm: { ask: "Acoustic detection: resolution of the optical system", unit: "nm" },
    opticalSnr: { ask: "Acoustic detection: optical signal-to-noise ratio (1,000 = 10^3)", unit: "" },
  },
  vintages: sinceFirstText("6A005.e to .g", [
    { paragraph: "6A005.e.1", when: part("mirror", is("activelyCooled", true)) },
    {
      paragraph: "6A005.e.2",
      when: all(
        any(is("laserPart", "mirror"), is("laserPart", "optical-component")),
        is("forControlledLasers", true),
      ),
    },
    {
      paragraph: "6A005.e.3.a",
      when: part(
        "multimode-combiner",
        atMost("insertionLossDb", 0.3),
        over("ratedPowerW", 1000),
        atLeast("inputFibres", 3),
      ),
    },
    {
      paragraph: "6A005.e.3.b",
      when: part(
        "single-mode-combiner",
        under("insertionLossDb", 0.5),
        over("ratedPowerW", 4600),
        atLeast("inputFibres", 3),
        any(
          all(atMost("inputFibres", 5), atMost("bppMmMrad", 1.5)),
          all(over("inputFibres", 5), atMost("bppMmMrad", 2.5)),
        ),
      ),
    },
    {
      paragraph: "6A005.e.3.c",
      when: part("dielectric-grating", atLeast("combinedLasers", 5), atLeast("damageCwKwCm2", 10)),
    },
    { paragraph: "6A005.f.2", when: part("beam-diagnostic", SUPER_HIGH_POWER, atMost("accuracyUrad", 10)) },
    {
      paragraph: "6A005.f.3.a",
      when: part("beam-combination", SUPER_HIGH_POWER, over("wavelengthNm", 1000), atMost("accuracyNm", 100)),
    },
    {
      paragraph: "6A005.f.3.b",
      when: part(
        "beam-combination",
        SUPER_HIGH_POWER,
        atMost("wavelengthNm", 1000),
        atMost("accuracyWaves", 0.1),
      ),
    },
    { paragraph: "6A005.f.4", when: part("projection-telescope", SUPER_HIGH_POWER) },
    {
      paragraph: "6A005.g",
      when: part(
        "acoustic-detection",
        atLeast("laserPowerW", 0.02),
        atMost("stabilityHz", 10e6),
        atLeast("wavelengthNm", 1000),
        atMost("wavelengthNm", 2000),
        under("resolutionNm", 1),
        atLeast("opticalSnr", 1000),
      ),
    },
  ]),
};
