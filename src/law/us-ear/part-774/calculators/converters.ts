import { type Calculator, LISTED_2026, type ParagraphTest, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, atMost, is, over, under } from "./criterion.ts";

/** Resolution band in bits (from, below), and the sample rate in MSPS that it must exceed. */
const ADC_BANDS: readonly (readonly [string, number, number, number])[] = [
  ["a.5.a.1", 8, 10, 1300],
  ["a.5.a.2", 10, 12, 600],
  ["a.5.a.3", 12, 14, 400],
  ["a.5.a.4", 14, 16, 250],
  ["a.5.a.5", 16, Number.POSITIVE_INFINITY, 65],
];

const ADC_TESTS: ParagraphTest[] = ADC_BANDS.map(([paragraph, from, below, rate]) => ({
  paragraph: `3A001.${paragraph}`,
  when: all(
    is("converter", "adc"),
    atLeast("resolutionBit", from),
    ...(Number.isFinite(below) ? [under("resolutionBit", below)] : []),
    over("rateMsps", rate),
  ),
}));

const DAC = is("converter", "dac");
const FINE = all(DAC, atLeast("resolutionBit", 12), over("rateMsps", 1250), atMost("rateMsps", 3500));

/** 3A001.a.5: analogue-to-digital and digital-to-analogue converters as integrated circuits. */
export const converters: Calculator = {
  id: "converters",
  title: "Analogue-digital converters (3A001.a.5)",
  before: "not-at-hand",
  parameters: {
    converter: { ask: "Analogue-to-digital (adc) or digital-to-analogue (dac)?", words: ["adc", "dac"] },
    resolutionBit: { ask: "Resolution", unit: "bit" },
    rateMsps: { ask: "Sample rate of an ADC; adjusted update rate of a DAC", unit: "MSPS" },
    settlingNs: { ask: "DAC: settling time to 0.024 % of full scale from a full-scale step", unit: "ns" },
    sfdrDbc: {
      ask: "DAC: spurious-free dynamic range at full scale, 100 MHz or the highest below",
      unit: "dBc",
    },
  },
  vintages: sinceFirstText(
    "3A001.a.5",
    [
      ...ADC_TESTS,
      {
        paragraph: "3A001.a.5.b.1",
        when: all(DAC, atLeast("resolutionBit", 10), under("resolutionBit", 12), over("rateMsps", 3500)),
      },
      {
        paragraph: "3A001.a.5.b.2.b",
        when: all(DAC, atLeast("resolutionBit", 12), over("rateMsps", 3500)),
      },
      {
        paragraph: "3A001.a.5.b.2.a",
        when: all(FINE, any(under("settlingNs", 9), over("sfdrDbc", 68))),
      },
    ],
    LISTED_2026,
  ),
};
