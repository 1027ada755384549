import { type FactQuestion, ofItem } from "../fact-question.ts";

/** The ECCNs of what software, technology, equipment or a part is for. */
export const RELATED = "item.relatedEccn";
/** Facts that hold a measured quantity of the item; the name of the quantity follows. */
export const MEASURE = "item.measure.";

/** Quantities that rows of the Commerce Control List compare. */
const QUANTITIES: Readonly<Record<string, string>> = {
  barrelInches: "What is the length of the shotgun's barrel, in inches?",
  pressureMPa: "What is the press's maximum working pressure, in MPa?",
  frameHz: "What is the camera's frame rate, in Hz?",
  focalPlaneElements: "How many elements has the camera's focal plane array?",
  rangeKm: "What is the aircraft's maximum range, in km, whatever its payload?",
  impulseNs: "What is the total impulse capacity, in newton seconds?",
};

/** Facts on the item that the rows of the Commerce Control List turn on. */
export const PART_774_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  [RELATED]: {
    path: ofItem("relatedEccn"),
    kind: "text",
    weight: 78,
    ask: "Which ECCN, with its paragraph, describes what this item is for or belongs to (`1B001.a`; several with a semicolon; `none` where it is not on the list)? Its own controls follow from that.",
  },
  "item.eccnElsewhere": {
    path: "items[{line}].eccn",
    kind: "text",
    weight: 99,
    ask: "The ECCN given holds no items: the list sends its reader to other ECCNs. Which one describes the item?",
  },
  ...Object.fromEntries(
    Object.entries(QUANTITIES).map(([name, ask]) => [
      MEASURE + name,
      { path: ofItem(name), kind: "number", weight: 72, ask } as const,
    ]),
  ),
};
