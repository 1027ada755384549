import { type Calculator, type Derived, LISTED_2026, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, is, over, type Sheet } from "./criterion.ts";

/** 5A002.b to .e: cryptography that is controlled for what it does, whatever its key length. */
export const encryptionTechniques: Calculator = {
  id: "encryption-techniques",
  title: "Activation tokens, quantum cryptography and spreading codes (5A002.b to .e)",
  before: "not-at-hand",
  parameters: {
    technique: {
      ask: "What is the cryptography for: a token that activates cryptography elsewhere, quantum key distribution, codes of ultra-wideband modulation, the spreading or hopping code of a spread-spectrum system, or something else (see the calculator for 5A002.a)?",
      words: ["activation-token", "quantum", "ultra-wideband", "spread-spectrum", "other"],
    },
    activates: {
      ask: "Token: does it turn an item off category 5 part 2 into one of 5A002.a or 5D002.c.1 (and not mass market), or enable further functions of 5A002.a?",
    },
    signalBandwidthMHz: { ask: "Ultra-wideband: bandwidth of the signal", unit: "MHz" },
    centreFrequencyMHz: { ask: "Ultra-wideband: centre frequency", unit: "MHz" },
    fractionalBandwidthPercent: {
      ask: "Ultra-wideband: fractional bandwidth (bandwidth divided by centre frequency)",
      unit: "%",
    },
  },
  derive: deriveFraction,
  sources: {
    fractionalBandwidthPercent: [
      ["fractionalBandwidthPercent", "signalBandwidthMHz"],
      ["fractionalBandwidthPercent", "centreFrequencyMHz"],
    ],
  },
  vintages: sinceFirstText(
    "5A002.b to .e",
    [
      { paragraph: "5A002.b", when: all(is("technique", "activation-token"), is("activates", true)) },
      { paragraph: "5A002.c", when: is("technique", "quantum") },
      {
        paragraph: "5A002.d",
        when: all(
          is("technique", "ultra-wideband"),
          any(over("signalBandwidthMHz", 500), atLeast("fractionalBandwidthPercent", 20)),
        ),
      },
      {
        paragraph: "5A002.e",
        when: is("technique", "spread-spectrum"),
        note: "Systems of USML categories XI(b) and XIII(b)(2) go before (related controls of 5A002).",
      },
    ],
    LISTED_2026,
  ),
};

/** Fractional bandwidth = instantaneous bandwidth ÷ centre frequency (15 CFR 772.1), in percent. */
function deriveFraction(sheet: Sheet): Derived {
  const [width, centre] = [sheet.get("signalBandwidthMHz"), sheet.get("centreFrequencyMHz")];
  if (typeof width !== "number" || typeof centre !== "number" || sheet.has("fractionalBandwidthPercent"))
    return { steps: [], refused: [] };
  const formula = `${width} MHz ÷ ${centre} MHz × 100`;
  const value = (width / centre) * 100;
  return { steps: [{ name: "fractionalBandwidthPercent", value, unit: "%", formula }], refused: [] };
}
