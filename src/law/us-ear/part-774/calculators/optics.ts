import { type Calculator, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, atMost, type Criterion, is, not, over, under } from "./criterion.ts";

/** Notes to 6A004.a.2, a.3 and e that no number settles. */
const NOT_EXCLUDED = is("excludedByNote", false);

/** 6A004.d.3: gimbals by size in millimetres and acceleration. */
const GIMBAL: Criterion = any(
  all(over("diameterMm", 150), atMost("diameterMm", 1000), over("accelerationRadS2", 2)),
  all(over("diameterMm", 1000), over("accelerationRadS2", 0.5)),
);

/** Note to 6A004.e, a and b: slow optics, by the ratio of focal length to aperture. */
const SLOW_ASPHERE: Criterion = any(
  all(under("apertureMm", 1000), atLeast("focalRatio", 4.5)),
  all(atLeast("apertureMm", 1000), atLeast("focalRatio", 7)),
);

/** 6A004: mirrors, infrared and space-qualified components, steering, gimbals, aspheres, wavefront sensors. */
export const optics: Calculator = {
  id: "optics",
  title: "Optical equipment (6A004)",
  before: "not-at-hand",
  parameters: {
    optic: {
      ask: "What is it? What is named for space is space-qualified: lightweighted components, substrates, mirror segments, composite components, control of their figure.",
      words: [
        "deformable-mirror",
        "monolithic-mirror",
        "composite-mirror",
        "steering-mirror",
        "zinc-component",
        "space-lightweighted",
        "space-substrate",
        "space-segment",
        "space-composite",
        "figure-control",
        "steering-stage",
        "resonator-alignment",
        "gimbal",
        "asphere",
        "wavefront-sensor",
      ],
    },
    apertureMm: { ask: "Active optical aperture, or largest dimension of an asphere's", unit: "mm" },
    resonanceHz: { ask: "Mechanical resonant frequency", unit: "Hz" },
    actuators: { ask: "Number of actuators", unit: "" },
    damageCwKwCm2: { ask: "Laser-induced damage threshold, continuous", unit: "kW/cm2" },
    damagePulsedJCm2: { ask: "The same with 20 ns pulses at 20 Hz", unit: "J/cm2" },
    equivalentDensity: { ask: "Average equivalent density", unit: "kg/m2" },
    massKg: { ask: "Total mass", unit: "kg" },
    infrared: { ask: "Does it transmit between 3,000 and 25,000 nm?" },
    volumeCm3: { ask: "Volume", unit: "cm3" },
    diameterMm: { ask: "Diameter or length of the major axis", unit: "mm" },
    thicknessMm: { ask: "Thickness", unit: "mm" },
    travelMrad: { ask: "Largest angular travel to either side", unit: "mrad" },
    accuracyUrad: { ask: "Angular accuracy", unit: "µrad" },
    bandwidthHz: { ask: "Bandwidth of alignment equipment", unit: "Hz" },
    roughnessNm: { ask: "Surface roughness (rms, sampling length of 1 mm or more)", unit: "nm" },
    expansionPpmK: { ask: "Absolute coefficient of linear thermal expansion at 25 °C", unit: "1e-6/K" },
    densityPercent: {
      ask: "Space-qualified: equivalent density as a share of a solid blank of the same size",
      unit: "%",
    },
    flatnessWaves: { ask: "Flatness as a fraction of 633 nm (λ/10 = 0.1)", unit: "λ" },
    slewDegrees: { ask: "Gimbal: maximum slew", unit: "°" },
    pointingUrad: { ask: "Gimbal: angular pointing error", unit: "µrad" },
    accelerationRadS2: { ask: "Gimbal: angular acceleration it is capable of", unit: "rad/s2" },
    focalRatio: { ask: "Asphere: focal length divided by aperture", unit: "" },
    excludedByNote: {
      ask: "Does a note exclude it (heliostat mirrors; Fresnel, fly-eye, stripe, prism, diffractive or tube-type X-ray optics; borosilicate above 2.5e-6/K)?",
    },
    processed: {
      ask: "Substrate for space: is it a raw substrate, or one with surface coatings or protective films?",
    },
    assembledInSpace: {
      ask: "Segments: are they designed to be assembled in space into an optical system?",
    },
    collectingApertureM: {
      ask: "Segments: diameter of a single optic with the same collecting aperture",
      unit: "m",
    },
    forSpaceComponents: {
      ask: "Figure control: is it specially designed to keep the figure or orientation of components of 6A004.c.1 or c.3?",
    },
    frameHz: { ask: "Frame rate", unit: "Hz" },
    wavefrontWaves: { ask: "Wavefront accuracy as a fraction of the wavelength (λ/20 = 0.05)", unit: "λ" },
  },
  vintages: sinceFirstText("6A004", [
    {
      paragraph: "6A004.a.1",
      when: all(
        is("optic", "deformable-mirror"),
        over("apertureMm", 10),
        any(
          all(atLeast("resonanceHz", 750), over("actuators", 200)),
          over("damageCwKwCm2", 1),
          over("damagePulsedJCm2", 2),
        ),
      ),
    },
    {
      paragraph: "6A004.a.2",
      when: all(
        is("optic", "monolithic-mirror"),
        under("equivalentDensity", 30),
        over("massKg", 10),
        NOT_EXCLUDED,
      ),
    },
    {
      paragraph: "6A004.a.3",
      when: all(
        is("optic", "composite-mirror"),
        under("equivalentDensity", 30),
        over("massKg", 2),
        NOT_EXCLUDED,
      ),
    },
    {
      paragraph: "6A004.a.4",
      when: all(
        is("optic", "steering-mirror"),
        atMost("flatnessWaves", 0.1),
        any(
          atLeast("diameterMm", 100),
          all(over("diameterMm", 50), any(over("damageCwKwCm2", 10), over("damagePulsedJCm2", 20))),
        ),
      ),
    },
    {
      paragraph: "6A004.b",
      when: all(
        is("optic", "zinc-component"),
        is("infrared", true),
        any(over("volumeCm3", 100), all(over("diameterMm", 80), over("thicknessMm", 20))),
      ),
    },
    { paragraph: "6A004.c.1", when: all(is("optic", "space-lightweighted"), under("densityPercent", 20)) },
    { paragraph: "6A004.c.2", when: all(is("optic", "space-substrate"), is("processed", true)) },
    {
      paragraph: "6A004.c.3",
      when: all(
        is("optic", "space-segment"),
        is("assembledInSpace", true),
        atLeast("collectingApertureM", 1),
      ),
    },
    { paragraph: "6A004.c.4", when: all(is("optic", "space-composite"), atMost("expansionPpmK", 5)) },
    { paragraph: "6A004.d.1", when: all(is("optic", "figure-control"), is("forSpaceComponents", true)) },
    {
      paragraph: "6A004.d.2.a",
      when: all(
        is("optic", "steering-stage"),
        over("diameterMm", 50),
        atLeast("travelMrad", 26),
        atLeast("resonanceHz", 500),
        atMost("accuracyUrad", 10),
      ),
    },
    {
      paragraph: "6A004.d.2.b",
      when: all(is("optic", "resonator-alignment"), atLeast("bandwidthHz", 100), atMost("accuracyUrad", 10)),
    },
    {
      paragraph: "6A004.d.3",
      when: all(
        is("optic", "gimbal"),
        over("slewDegrees", 5),
        atLeast("bandwidthHz", 100),
        atMost("pointingUrad", 200),
        GIMBAL,
      ),
    },
    {
      paragraph: "6A004.e",
      when: all(
        is("optic", "asphere"),
        over("apertureMm", 400),
        under("roughnessNm", 1),
        under("expansionPpmK", 3),
        not(SLOW_ASPHERE),
        NOT_EXCLUDED,
      ),
    },
    {
      paragraph: "6A004.f",
      when: all(is("optic", "wavefront-sensor"), atLeast("frameHz", 1000), atMost("wavefrontWaves", 0.05)),
    },
  ]),
};
