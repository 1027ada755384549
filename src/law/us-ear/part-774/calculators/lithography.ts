import { type Calculator, LISTED_2026, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, atMost, is, under } from "./criterion.ts";

const SCANNER = is("tool", "scanner");

/** 3B001.f: lithography by light source, smallest feature and overlay. MRF = wavelength × 0.25 ÷ numerical aperture. */
export const lithography: Calculator = {
  id: "lithography",
  title: "Lithography equipment (3B001.f)",
  before: "not-at-hand",
  parameters: {
    tool: {
      ask: "Stepper or scanner, imprint, mask writer with a focused beam, direct electron-beam writer, or a commodity that improves a deep-ultraviolet immersion scanner?",
      words: ["scanner", "imprint", "mask-writer", "direct-write", "immersion-upgrade"],
    },
    wavelengthNm: { ask: "Wavelength of the light source", unit: "nm" },
    numericalAperture: { ask: "Largest numerical aperture", unit: "" },
    mrfNm: { ask: "Minimum resolvable feature", unit: "nm" },
    overlayNm: {
      ask: "Overlay: dedicated chuck overlay of a scanner, or that an upgrade brings it to, second-layer overlay of a mask writer, overlay accuracy else",
      unit: "nm",
    },
    lowersFeature: {
      ask: "Upgrade: is it designed or modified to lower the minimum resolvable feature of 3B001.f.1.b?",
    },
    featureNm: { ask: "Imprint: smallest production feature", unit: "nm" },
    spotNm: { ask: "Mask writer: full width at half maximum of the spot", unit: "nm" },
    placementNm: { ask: "Mask writer: image placement (mean + 3 sigma)", unit: "nm" },
    beamNm: { ask: "Direct writer: smallest beam size", unit: "nm" },
  },
  derive: (sheet) => {
    const [wavelength, aperture] = [sheet.get("wavelengthNm"), sheet.get("numericalAperture")];
    if (typeof wavelength !== "number" || typeof aperture !== "number" || sheet.has("mrfNm"))
      return { steps: [], refused: [] };
    const formula = `${wavelength} nm × 0.25 ÷ ${aperture}`;
    const step = { name: "mrfNm", value: (wavelength * 0.25) / aperture, unit: "nm", formula };
    return { steps: [step], refused: [] };
  },
  vintages: sinceFirstText(
    "3B001.f",
    [
      { paragraph: "3B001.f.1.a", when: all(SCANNER, under("wavelengthNm", 193)) },
      {
        paragraph: "3B001.f.1.b",
        when: all(SCANNER, atLeast("wavelengthNm", 193), atMost("mrfNm", 45), atMost("overlayNm", 1.5)),
      },
      { paragraph: "3B001.f.2", when: all(is("tool", "imprint"), atMost("featureNm", 45)) },
      {
        paragraph: "3B001.f.3",
        when: all(
          is("tool", "mask-writer"),
          any(all(under("spotNm", 65), under("placementNm", 17)), under("overlayNm", 23)),
        ),
      },
      {
        paragraph: "3B001.f.4",
        when: all(is("tool", "direct-write"), any(atMost("beamNm", 15), under("overlayNm", 27))),
      },
      {
        paragraph: "3B001.f.5",
        when: all(is("tool", "imprint"), under("overlayNm", 1.5)),
        note: "The text states the limit 1.5 without a unit; it is read as nanometres.",
      },
      {
        paragraph: "3B001.f.6",
        when: all(is("tool", "immersion-upgrade"), is("lowersFeature", true), atMost("overlayNm", 1.5)),
      },
    ],
    LISTED_2026,
  ),
};
