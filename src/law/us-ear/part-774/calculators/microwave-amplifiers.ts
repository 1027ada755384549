import {
  type Calculator,
  type Derived,
  LISTED_2026,
  type ParagraphTest,
  sinceFirstText,
} from "./calculator.ts";
import { all, atLeast, atMost, type Criterion, is, over, type Sheet } from "./criterion.ts";

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

/** Discrete transistors have no limit of bandwidth. */
const TRANSISTOR: readonly Band[] = [
  ["b.3.a.1", 2.7, 2.9, 400, null],
  ["b.3.a.2", 2.9, 3.2, 205, null],
  ["b.3.a.3", 3.2, 3.7, 115, null],
  ["b.3.a.4", 3.7, 6.8, 60, null],
  ["b.3.b.1", 6.8, 8.5, 50, null],
  ["b.3.b.2", 8.5, 12, 15, null],
  ["b.3.b.3", 12, 16, 40, null],
  ["b.3.b.4", 16, 31.8, 7, null],
  ["b.3.c", 31.8, 37, 0.5, null],
  ["b.3.d", 37, 43.5, 1, null],
  ["b.3.e", 43.5, null, 1e-10, null],
];

const ALL_FREQUENCIES: ParagraphTest = {
  paragraph: "3A001.b.3.f",
  when: all(
    is("amplifier", "transistor"),
    atMost("lowGHz", 8.5),
    atLeast("highGHz", 31.8),
    over("peakPowerW", 5),
    is("powerAtAll", true),
  ),
};

/**
 * 3A001.b.2 to b.4 by rated band and peak power. Where the band reaches over several paragraphs, the lowest limit of power
 * decides (Note 2 to b.2 and b.4, Note 1 to b.3), so each paragraph that the band touches is compared with the same power.
 */
export const microwaveAmplifiers: Calculator = {
  id: "microwave-amplifiers",
  title: "Microwave amplifiers (3A001.b.2 MMIC, b.3 transistors, b.4 modules)",
  before: "not-at-hand",
  parameters: {
    amplifier: {
      ask: "Monolithic (mmic), a discrete transistor, or a solid-state amplifier or module (module)?",
      words: ["mmic", "transistor", "module"],
    },
    frequencyGHz: {
      ask: "Frequency at which the power is reached, where the item works at one frequency",
      unit: "GHz",
    },
    lowGHz: { ask: "Lowest frequency of the rated band", unit: "GHz" },
    highGHz: { ask: "Highest frequency of the rated band", unit: "GHz" },
    peakPowerW: { ask: "Peak saturated power output in the rated band", unit: "W" },
    fractionalBandwidthPercent: { ask: "Fractional bandwidth", unit: "%" },
    powerAtAll: { ask: "Transistor: is that power reached at all frequencies above 8.5 up to 31.8 GHz?" },
  },
  derive: bandOf,
  sources: { lowGHz: [["frequencyGHz", "lowGHz"]], highGHz: [["frequencyGHz", "highGHz"]] },
  vintages: sinceFirstText(
    "3A001.b.2 to .b.4",
    [
      ...MMIC.map((band) => testOf("mmic", band)),
      ...TRANSISTOR.map((band) => testOf("transistor", band)),
      ALL_FREQUENCIES,
      ...MODULE.map((band) => testOf("module", band)),
    ],
    LISTED_2026,
  ),
};

/** An item that is rated at one frequency has a band of that frequency. */
function bandOf(sheet: Sheet): Derived {
  const value = sheet.get("frequencyGHz");
  if (typeof value !== "number") return { steps: [], refused: [] };
  const ends = ["lowGHz", "highGHz"].filter((name) => !sheet.has(name));
  return {
    steps: ends.map((name) => ({ name, value, unit: "GHz", formula: `${value} GHz` })),
    refused: [],
  };
}

function testOf(kind: string, [paragraph, above, upTo, power, bandwidth]: Band): ParagraphTest {
  const parts: Criterion[] = [is("amplifier", kind), over("highGHz", above)];
  if (upTo !== null) parts.push(atMost("lowGHz", upTo));
  parts.push(over("peakPowerW", power));
  if (bandwidth !== null) parts.push(over("fractionalBandwidthPercent", bandwidth));
  return { paragraph: `3A001.${paragraph}`, when: all(...parts) };
}
