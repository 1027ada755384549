import { type Calculator, type ParagraphTest, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, atMost, type Criterion, is, over, under } from "./criterion.ts";

const UPR = "uprUm";
const TRAVEL = "travelM";

/** Short axes to 0.9 µm, long ones to 1.1 µm (2B001.a and b.1). */
const TWO_LENGTHS: Criterion = any(
  all(atMost(UPR, 0.9), under(TRAVEL, 1)),
  all(atMost(UPR, 1.1), atLeast(TRAVEL, 1)),
);

/** Three lengths of travel (b.2, c.2): the limit for the shortest differs, 1.4 µm from 1 m, 6 µm from 4 m. */
function threeLengths(shortest: number): Criterion {
  return any(
    all(atMost(UPR, shortest), under(TRAVEL, 1)),
    all(atMost(UPR, 1.4), atLeast(TRAVEL, 1), under(TRAVEL, 4)),
    all(atMost(UPR, 6), atLeast(TRAVEL, 4)),
  );
}

const COMBINED =
  "A machine with two of turning, milling and grinding is tried as each of them (Note 3 to 2B001).";

/** 2B001: machine tools by process, axes that contour together, repeatability and travel. */
export const machineTools: Calculator = {
  id: "machine-tools",
  title: "Machine tools by axes and repeatability (2B001)",
  before: "not-at-hand",
  parameters: {
    process: {
      ask: "What does the machine do?",
      words: [
        "turning",
        "milling",
        "grinding",
        "jig-boring",
        "edm",
        "beam-or-jet",
        "deep-hole",
        "fly-cutting",
      ],
    },
    contouringAxes: { ask: "Axes that can be coordinated simultaneously for contouring control", unit: "" },
    linearAxes: { ask: "Linear axes among them", unit: "" },
    rotaryAxes: { ask: "Rotary axes among them", unit: "" },
    uprUm: { ask: "Unidirectional positioning repeatability of the best linear axis", unit: "µm" },
    travelM: { ask: "Travel length of that axis", unit: "m" },
    rotaryAccuracyDegrees: { ask: "Positioning accuracy of the rotary axes", unit: "°" },
    wireEdm: { ask: "Is it a wire-type discharge machine?" },
    runOutUm: { ask: "Fly cutting: the larger of spindle run-out and camming, TIR", unit: "µm" },
    angularDeviationArcsec: {
      ask: "Fly cutting: angular deviation of the slide over 300 mm of travel, TIR",
      unit: "arcsec",
    },
    excludedByNote: {
      ask: "Does a note to 2B001 exclude it (limited to gears, crankshafts, cutters, extruder worms, jewellery, dental prostheses; contact-lens or 42 mm bar turning; cylindrical grinding to 150 mm, jig grinders without z or w axis, surface grinders)?",
    },
    boreDepthM: { ask: "Greatest depth of bore", unit: "m" },
  },
  vintages: sinceFirstText(
    "2B001",
    withoutExcluded([
      {
        paragraph: "2B001.a",
        when: all(is("process", "turning"), atLeast("contouringAxes", 2), TWO_LENGTHS),
      },
      {
        paragraph: "2B001.b.1",
        when: all(
          is("process", "milling"),
          atLeast("linearAxes", 3),
          atLeast("rotaryAxes", 1),
          atLeast("contouringAxes", 4),
          under("contouringAxes", 5),
          TWO_LENGTHS,
        ),
      },
      {
        paragraph: "2B001.b.2",
        when: all(is("process", "milling"), atLeast("contouringAxes", 5), threeLengths(0.9)),
      },
      { paragraph: "2B001.b.3", when: all(is("process", "jig-boring"), atMost(UPR, 1.1)) },
      {
        paragraph: "2B001.b.4",
        when: all(is("process", "fly-cutting"), under("runOutUm", 0.4), under("angularDeviationArcsec", 2)),
      },
      {
        paragraph: "2B001.c.1",
        when: all(
          is("process", "grinding"),
          atLeast("contouringAxes", 3),
          under("contouringAxes", 5),
          atMost(UPR, 1.1),
        ),
      },
      {
        paragraph: "2B001.c.2",
        when: all(is("process", "grinding"), atLeast("contouringAxes", 5), threeLengths(1.1)),
      },
      {
        paragraph: "2B001.d",
        when: all(is("process", "edm"), is("wireEdm", false), atLeast("rotaryAxes", 2)),
      },
      {
        paragraph: "2B001.e",
        when: all(
          is("process", "beam-or-jet"),
          atLeast("rotaryAxes", 2),
          under("rotaryAccuracyDegrees", 0.003),
        ),
      },
      { paragraph: "2B001.f", when: all(is("process", "deep-hole"), over("boreDepthM", 5)) },
    ]),
  ),
};

function withoutExcluded(tests: readonly ParagraphTest[]): ParagraphTest[] {
  return tests.map((one) => ({ ...one, when: all(one.when, is("excludedByNote", false)), note: COMBINED }));
}
