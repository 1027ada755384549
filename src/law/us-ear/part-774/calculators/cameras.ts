import { type Calculator, sinceFirstText } from "./calculator.ts";
import { all, any, atMost, type Criterion, is, over, under } from "./criterion.ts";

const PEAK = all(over("peakResponseNm", 10), atMost("peakResponseNm", 30_000));
const PIXELS = any(
  all(is("sensor", "monochrome"), over("pixels", 4e6)),
  all(is("sensor", "three-array-colour"), over("pixels", 4e6)),
  all(is("sensor", "colour"), over("pixels", 12e6)),
);

/** Notes to 6A003.b: a question of use or design that no number settles. */
const NOT_EXCLUDED = is("excludedByNote", false);

function focalPlane(group: string, ...parts: Criterion[]): Criterion {
  return all(is("camera", "focal-plane"), is("focalPlane", group), ...parts, NOT_EXCLUDED);
}

/** 6A003: high-speed, video, scanning, intensified and focal-plane-array cameras. */
export const cameras: Calculator = {
  id: "cameras",
  title: "Cameras by speed, sensor and pixels (6A003)",
  before: "not-at-hand",
  parameters: {
    camera: {
      ask: "Streak, framing, gated (other electronic), video, scanning, intensifier tube, focal-plane array or 6A002.a.1 detectors? Or a plug-in of an instrumentation camera?",
      words: [
        "streak",
        "framing",
        "gated",
        "video",
        "scanning",
        "intensifier",
        "focal-plane",
        "space-detector",
        "plug-in",
      ],
    },
    enables: {
      ask: "Plug-in: which camera does it make of a modular instrumentation camera of 6A003.a, by the maker's specifications?",
      words: ["streak", "framing", "gated", "none"],
    },
    modularCamera: {
      ask: "Plug-in: is it specially designed for instrumentation cameras of modular structure that 6A003.a controls?",
    },
    resolutionNs: { ask: "Streak camera: temporal resolution", unit: "ns" },
    framesPerSecond: { ask: "Full frames per second", unit: "1/s" },
    shutterNs: { ask: "Shutter (gating) time of a full frame", unit: "ns" },
    peakResponseNm: { ask: "Wavelength of the peak response", unit: "nm" },
    sensor: { ask: "Solid-state sensor", words: ["monochrome", "three-array-colour", "colour"] },
    pixels: { ask: "Active pixels per array", unit: "" },
    controlledOptics: {
      ask: "Video camera: mirrors of 6A004.a, control equipment of 6A004.d, or annotates its own tracking data?",
    },
    elements: { ask: "Elements of a linear array", unit: "" },
    scansOneWay: { ask: "Does it scan mechanically in one direction?" },
    controlledTube: { ask: "Has the intensifier tube the characteristics of 6A002.a.2.a or .b?" },
    focalPlane: {
      ask: "Paragraph of 6A002.a.3 that controls the focal-plane array",
      words: ["a-to-e", "f", "g", "none"],
    },
    excludedByNote: {
      ask: "Does a note to 6A003.b exclude it (television broadcasting; photocopiers, scanners, medical; the uses listed in Notes 2 to 4)?",
    },
  },
  vintages: sinceFirstText("6A003", [
    { paragraph: "6A003.a.3", when: all(is("camera", "streak"), under("resolutionNs", 50)) },
    { paragraph: "6A003.a.4", when: all(is("camera", "framing"), over("framesPerSecond", 1e6)) },
    {
      paragraph: "6A003.a.5",
      when: all(is("camera", "gated"), under("shutterNs", 1000), over("framesPerSecond", 125)),
    },
    {
      paragraph: "6A003.a.6",
      when: all(
        is("camera", "plug-in"),
        is("modularCamera", true),
        any(
          all(is("enables", "streak"), under("resolutionNs", 50)),
          all(is("enables", "framing"), over("framesPerSecond", 1e6)),
          all(is("enables", "gated"), under("shutterNs", 1000), over("framesPerSecond", 125)),
        ),
      ),
    },
    {
      paragraph: "6A003.b.1",
      when: all(is("camera", "video"), PEAK, PIXELS, is("controlledOptics", true), NOT_EXCLUDED),
    },
    {
      paragraph: "6A003.b.2",
      when: all(
        is("camera", "scanning"),
        PEAK,
        over("elements", 8192),
        is("scansOneWay", true),
        NOT_EXCLUDED,
      ),
    },
    { paragraph: "6A003.b.3", when: all(is("camera", "intensifier"), is("controlledTube", true)) },
    { paragraph: "6A003.b.4.a", when: focalPlane("a-to-e") },
    {
      paragraph: "6A003.b.4.b",
      // Note 3.a: up to 9 Hz a camera is outside.
      when: focalPlane("f", over("framesPerSecond", 9)),
    },
    { paragraph: "6A003.b.4.c", when: focalPlane("g") },
    { paragraph: "6A003.b.5", when: is("camera", "space-detector") },
  ]),
};
