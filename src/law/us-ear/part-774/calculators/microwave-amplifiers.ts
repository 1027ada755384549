import { type Calculator, LISTED_2026, type ParagraphTest, sinceFirstText } from "./calculator.ts";
import { all, atMost, type Criterion, is, over } from "./criterion.ts";

/** Paragraph, frequency above and up to (GHz), peak saturated power above (W), fractional bandwidth above (percent). */
type Band = readonly [string, number, number | null, number, number | null];

const MMIC: readonly Band[] = [
  ["b.2.a.1", 2.7, 2.9, 75, 15],
  ["b.2.a.2", 2.9, 3.2, 55, 15],
  ["b.2.a.3", 3.2, 3.7, 40, 15],
  ["b.2.a.4", 3.7, 6.8, 20, 15],
  ["b.2.b.1", 6.8, 8.5, 10, 10],
  ["b.2.b.2", 8.5, 16, 5, 10],
  ["b.2.c", 16, 31.8, 3, 10],
  ["b.2.d", 31.8, 37, 1e-10, null],
  ["b.2.e", 37, 43.5, 1, 10],
  ["b.2.f", 43.5, 75, 0.03162, 10],
  ["b.2.g", 75, 90, 0.01, 5],
  ["b.2.h", 90, null, 1e-10, null],
];

const MODULE: readonly Band[] = [
  ["b.4.a.1", 2.7, 2.9, 500, 15],
  ["b.4.a.2", 2.9, 3.2, 270, 15],
  ["b.4.a.3", 3.2, 3.7, 200, 15],
  ["b.4.a.4", 3.7, 6.8, 90, 15],
  ["b.4.b.1", 6.8, 8.5, 70, 10],
  ["b.4.b.2", 8.5, 12, 50, 10],
  ["b.4.b.3", 12, 16, 30, 10],
  ["b.4.b.4", 16, 31.8, 20, 10],
  ["b.4.c", 31.8, 37, 0.5, null],
  ["b.4.d", 37, 43.5, 2, 10],
  ["b.4.e.1", 43.5, 75, 0.2, 10],
  ["b.4.e.2", 75, 90, 0.02, 5],
  ["b.4.e.3", 90, null, 1e-10, null],
];

/**
 * 3A001.b.2 and b.4: the power is compared at a frequency inside the band. `frequencyGHz` is the frequency at which
 * `peakPowerW` is reached; an amplifier that spans several bands is tried once per band by its user.
 */
export const microwaveAmplifiers: Calculator = {
  id: "microwave-amplifiers",
  title: "Microwave amplifiers (3A001.b.2 MMIC, 3A001.b.4 modules)",
  before: "not-at-hand",
  parameters: {
    amplifier: {
      ask: "Monolithic (mmic), or a solid-state amplifier or module (module)?",
      words: ["mmic", "module"],
    },
    frequencyGHz: { ask: "Frequency, within the rated band, at which the power is reached", unit: "GHz" },
    peakPowerW: { ask: "Peak saturated power output at that frequency", unit: "W" },
    fractionalBandwidthPercent: { ask: "Fractional bandwidth", unit: "%" },
  },
  vintages: sinceFirstText(
    "3A001.b.2, .b.4",
    [...MMIC.map((band) => testOf("mmic", band)), ...MODULE.map((band) => testOf("module", band))],
    LISTED_2026,
  ),
};

function testOf(kind: string, [paragraph, above, upTo, power, bandwidth]: Band): ParagraphTest {
  const parts: Criterion[] = [is("amplifier", kind), over("frequencyGHz", above)];
  if (upTo !== null) parts.push(atMost("frequencyGHz", upTo));
  parts.push(over("peakPowerW", power));
  if (bandwidth !== null) parts.push(over("fractionalBandwidthPercent", bandwidth));
  return { paragraph: `3A001.${paragraph}`, when: all(...parts) };
}
