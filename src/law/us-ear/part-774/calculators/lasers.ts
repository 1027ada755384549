import { type Calculator, type ParagraphTest, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, atMost, type Criterion, is, not, over, under } from "./criterion.ts";
import { OTHER_LASERS } from "./other-lasers.ts";
import { derivePowerDensity, STACKED_ARRAY_PARAMETERS, STACKED_ARRAYS } from "./stacked-arrays.ts";

const SINGLE = is("mode", "single");
const MULTIPLE = is("mode", "multiple");

/** Output wavelength above `low` up to `high` nanometres, the usual form of a band. */
function band(low: number, high: number): Criterion {
  return all(over("wavelengthNm", low), atMost("wavelengthNm", high));
}
const BELOW_150 = under("wavelengthNm", 150);
const TO_510 = all(atLeast("wavelengthNm", 150), atMost("wavelengthNm", 510));

function power(watts: number): Criterion {
  return over("powerW", watts);
}
/** Energy of a pulse above `joules` together with a peak power above `watts`. */
function pulse(joules: number, watts: number): Criterion {
  return all(over("energyJ", joules), over("peakW", watts));
}
function efficient(percent: number, watts: number): Criterion {
  return all(over("efficiencyPercent", percent), power(watts));
}

/** Notes to 6A005.a.2 and b.2.b: argon lasers count from above 50 W only. */
const NOT_SMALL_ARGON = not(all(is("medium", "argon"), atMost("powerW", 50)));

/** Notes 1 and 2 to 6A005.a.6.b: industrial multimode lasers, heavy or of a poor beam (power above, up to; mass or beam parameter product above). */
const INDUSTRIAL_BEAMS: readonly (readonly [number, number, number])[] = [
  [1000, 1600, 1.25],
  [1600, 2500, 1.7],
  [2500, 3300, 2.5],
  [3300, 6000, 3.5],
  [6000, 8000, 12],
  [8000, 10_000, 24],
];
const INDUSTRIAL: Criterion = all(
  is("industrial", true),
  any(
    all(power(2000), atMost("powerW", 6000), over("massKg", 1200)),
    ...INDUSTRIAL_BEAMS.map(([above, upTo, product]) =>
      all(power(above), atMost("powerW", upTo), over("bppMmMrad", product)),
    ),
  ),
);

/** Note to 6A005.c.1: weak multimode dye lasers. */
const WEAK_DYE: Criterion = all(
  is("medium", "dye"),
  MULTIPLE,
  atLeast("wavelengthNm", 150),
  atMost("wavelengthNm", 600),
  any(under("energyJ", 1.5), under("peakW", 20)),
  under("powerW", 20),
);

/** Note 5 to 6A005: no nitrogen or krypton lasers, and ruby lasers from 20 J only. */
const IN_SCOPE: Criterion = all(
  not(is("medium", "nitrogen")),
  not(is("medium", "krypton")),
  not(all(is("medium", "ruby"), under("energyJ", 20))),
);

const CONTINUOUS: readonly (readonly [string, Criterion, Criterion])[] = [
  ["a.1", BELOW_150, power(1)],
  ["a.2", TO_510, all(power(30), NOT_SMALL_ARGON)],
  ["a.3", band(510, 540), any(all(SINGLE, power(50)), all(MULTIPLE, power(150)))],
  ["a.4", band(540, 800), power(30)],
  ["a.5", band(800, 975), any(all(SINGLE, power(50)), all(MULTIPLE, power(80)))],
  [
    "a.6",
    band(975, 1150),
    any(
      all(SINGLE, any(power(1000), all(power(500), under("bandwidthGHz", 40)))),
      all(MULTIPLE, any(efficient(18, 1000), power(2000)), not(INDUSTRIAL)),
    ),
  ],
  ["a.7", band(1150, 1555), any(all(SINGLE, power(50)), all(MULTIPLE, power(80)))],
  ["a.8", band(1555, 1850), power(1)],
  ["a.9", band(1850, 2100), any(all(SINGLE, power(1)), all(MULTIPLE, power(120)))],
  ["a.10", over("wavelengthNm", 2100), power(1)],
];

const PS = 1e-12;
const NS = 1e-9;
const US = 1e-6;
const SHORT = under("pulseS", PS);
const LONG = over("pulseS", US);

/** 6A005.b.5.b–c and b.7: single and multiple mode limits that differ by pulse duration. */
function byMode(single: number, multiple: number): Criterion {
  return any(all(SINGLE, power(single)), all(MULTIPLE, power(multiple)));
}

/** 6A005.b.6: from 975 to 1,150 nm the limits go by pulse duration and mode, paragraph by paragraph. */
const PICOSECOND = all(atLeast("pulseS", PS), under("pulseS", NS));
const NANOSECOND = all(atLeast("pulseS", NS), atMost("pulseS", US));
const FAST = over("repetitionHz", 1000);
const BAND_6 = band(975, 1150);
const B6: readonly (readonly [string, Criterion, Criterion])[] = (
  [
    ["a.1", SHORT, over("peakW", 2e9)],
    ["a.2", SHORT, power(30)],
    ["a.3", SHORT, over("energyJ", 0.002)],
    ["b.1", PICOSECOND, over("peakW", 5e9)],
    ["b.2", PICOSECOND, power(50)],
    ["b.3", PICOSECOND, over("energyJ", 0.1)],
    ["c.1.a", NANOSECOND, all(SINGLE, over("peakW", 100e6))],
    ["c.1.b", NANOSECOND, all(SINGLE, power(20), atMost("repetitionHz", 1000))],
    ["c.1.c", NANOSECOND, all(SINGLE, efficient(12, 100), FAST)],
    ["c.1.d", NANOSECOND, all(SINGLE, power(150), FAST)],
    ["c.1.e", NANOSECOND, all(SINGLE, over("energyJ", 2))],
    ["c.2.a", NANOSECOND, all(MULTIPLE, over("peakW", 400e6))],
    ["c.2.b", NANOSECOND, all(MULTIPLE, efficient(18, 500))],
    ["c.2.c", NANOSECOND, all(MULTIPLE, power(2000))],
    ["c.2.d", NANOSECOND, all(MULTIPLE, over("energyJ", 4))],
    ["d.1.a", LONG, all(SINGLE, over("peakW", 500e3))],
    ["d.1.b", LONG, all(SINGLE, efficient(12, 100))],
    ["d.1.c", LONG, all(SINGLE, power(150))],
    ["d.2.a", LONG, all(MULTIPLE, over("peakW", 1e6))],
    ["d.2.b", LONG, all(MULTIPLE, efficient(18, 500))],
    ["d.2.c", LONG, all(MULTIPLE, power(2000))],
  ] as const
).map(([leaf, duration, limit]) => [`b.6.${leaf}`, BAND_6, all(duration, limit)]);

const PULSED: readonly (readonly [string, Criterion, Criterion])[] = [
  ["b.1", BELOW_150, any(pulse(0.05, 1), power(1))],
  ["b.2", TO_510, any(pulse(1.5, 30), all(power(30), NOT_SMALL_ARGON))],
  [
    "b.3",
    band(510, 540),
    any(all(SINGLE, any(pulse(1.5, 50), power(50))), all(MULTIPLE, any(pulse(1.5, 150), power(150)))),
  ],
  [
    "b.4",
    band(540, 800),
    any(
      all(SHORT, any(pulse(0.005, 5e9), power(20))),
      all(atLeast("pulseS", PS), any(pulse(1.5, 30), power(30))),
    ),
  ],
  [
    "b.5",
    band(800, 975),
    any(
      all(SHORT, any(pulse(0.005, 5e9), all(SINGLE, power(20)))),
      all(atLeast("pulseS", PS), atMost("pulseS", US), any(pulse(0.5, 50), byMode(20, 50))),
      all(LONG, any(pulse(2, 50), byMode(50, 80))),
    ),
  ],
  ...B6,
  [
    "b.7",
    band(1150, 1555),
    any(
      all(atMost("pulseS", US), any(pulse(0.5, 50), byMode(20, 50))),
      all(LONG, any(pulse(2, 50), byMode(50, 80))),
    ),
  ],
  ["b.8", band(1555, 1850), any(pulse(0.1, 1), power(1))],
  [
    "b.9",
    band(1850, 2100),
    any(all(SINGLE, any(pulse(0.1, 1), power(1))), all(MULTIPLE, any(pulse(0.1, 10e3), power(120)))),
  ],
  ["b.10", over("wavelengthNm", 2100), any(pulse(0.1, 1), power(1))],
];

const TUNABLE: readonly (readonly [string, Criterion, Criterion])[] = [
  ["c.1", under("wavelengthNm", 600), all(any(pulse(0.05, 1), power(1)), not(WEAK_DYE))],
  ["c.2", all(atLeast("wavelengthNm", 600), atMost("wavelengthNm", 1400)), any(pulse(1, 20), power(20))],
  ["c.3", over("wavelengthNm", 1400), any(pulse(0.05, 1), power(1))],
];

/** 6A005.a–c: continuous, pulsed and tunable lasers; d: the kinds that Note 2 sends there (other-lasers.ts). */
export const lasers: Calculator = {
  id: "lasers",
  title: "Lasers by wavelength, power and pulse (6A005.a to .d)",
  before: "not-at-hand",
  parameters: {
    laser: {
      ask: "Continuous (cw), pulsed or tunable; or one of the kinds that only 6A005.d specifies: semiconductor (diode, diode-bar, stacked-array), CO, CO2, excimer, chemical, Nd:glass with more than a minute between pulses?",
      words: [
        "cw",
        "pulsed",
        "tunable",
        "diode",
        "diode-bar",
        "stacked-array",
        "carbon-monoxide",
        "carbon-dioxide",
        "excimer",
        "chemical",
        "nd-glass-single-shot",
      ],
    },
    medium: {
      ask: "What lases, for a continuous, pulsed or tunable laser?",
      words: ["solid-state", "fibre", "dye", "argon", "ruby", "nitrogen", "krypton", "other"],
    },
    wavelengthNm: { ask: "Output wavelength", unit: "nm" },
    powerW: { ask: "Output power; the average for a pulsed laser", unit: "W" },
    mode: { ask: "Single (M2 below 1.3) or multiple transverse mode?", words: ["single", "multiple"] },
    energyJ: { ask: "Energy per pulse", unit: "J" },
    peakW: { ask: "Peak power", unit: "W" },
    pulseS: { ask: "Pulse duration", unit: "s" },
    repetitionHz: { ask: "Highest pulse repetition frequency by design", unit: "Hz" },
    efficiencyPercent: { ask: "Wall-plug efficiency", unit: "%" },
    bandwidthGHz: { ask: "Spectral bandwidth", unit: "GHz" },
    industrial: { ask: "Is it an industrial laser (Notes to 6A005.a.6.b)?" },
    massKg: { ask: "Total mass with power supply and heat exchanger", unit: "kg" },
    bppMmMrad: { ask: "Beam parameter product", unit: "mm mrad" },
    pulsed: { ask: "CO2 laser: is the output pulsed?" },
    ...STACKED_ARRAY_PARAMETERS,
  },
  derive: derivePowerDensity,
  sources: { powerDensityWCm2: [["powerDensityWCm2", "emitterAreaCm2"]] },
  vintages: sinceFirstText("6A005", [
    ...testsOf("cw", CONTINUOUS),
    ...testsOf("pulsed", PULSED),
    ...testsOf("tunable", TUNABLE),
    ...OTHER_LASERS,
    ...STACKED_ARRAYS,
  ]),
};

function testsOf(kind: string, rows: readonly (readonly [string, Criterion, Criterion])[]): ParagraphTest[] {
  return rows.map(([paragraph, wavelength, limit]) => ({
    paragraph: `6A005.${paragraph}`,
    when: all(is("laser", kind), wavelength, limit, IN_SCOPE),
  }));
}
