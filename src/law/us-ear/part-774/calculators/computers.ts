import { plainDate } from "../../../../model/plain-date.ts";
import { type Calculator, ccl, FIRST_TEXT, type ParagraphTest } from "./calculator.ts";
import { all, any, type Criterion, is, over } from "./criterion.ts";

/**
 * The limit of the adjusted peak performance stood at 29 WT in the text of 2025 and at 70 WT in that of 2026-07-23;
 * the day of the change is not at hand, so between both limits the answer asks which text was in force.
 */
const LIMIT_70 = over("appWt", 70);
const LIMIT_29 = all(over("appWt", 29), is("limit29", true));

const MACHINES: readonly (readonly [string, string])[] = [
  ["4A003.b", "computer"],
  ["4A003.c", "assembly"],
];

const AGGREGATION: ParagraphTest = {
  paragraph: "4A003.g",
  when: all(is("machine", "interconnect"), over("linkGBs", 2)),
};

/** 4A003: digital computers by adjusted peak performance (APP, in weighted teraFLOPS). */
export const computers: Calculator = {
  id: "computers",
  title: "Digital computers by adjusted peak performance (4A003)",
  before: "not-at-hand",
  parameters: {
    machine: {
      ask: "Computer, assembly that aggregates processors, or external interconnection?",
      words: ["computer", "assembly", "interconnect"],
    },
    appWt: { ask: "Adjusted peak performance of the computer or of the aggregation", unit: "WT" },
    linkGBs: { ask: "Unidirectional data rate per external link", unit: "GB/s" },
    limit29: {
      ask: "Did the text in force on the day still state 29 WT (answer yes) or already 70 WT (answer no)? The day of the change is not at hand.",
    },
  },
  vintages: [
    {
      from: plainDate(FIRST_TEXT),
      to: plainDate("2026-07-23"),
      cite: ccl("4A003", "texts of 2025 (29 WT) and eCFR 2026-07-23 (70 WT)"),
      tests: [...byPerformance(any(LIMIT_70, LIMIT_29)), AGGREGATION],
    },
    {
      from: plainDate("2026-07-23"),
      to: null,
      cite: ccl("4A003"),
      tests: [...byPerformance(LIMIT_70), AGGREGATION],
    },
  ],
};

function byPerformance(limit: Criterion): ParagraphTest[] {
  return MACHINES.map(([paragraph, machine]) => ({ paragraph, when: all(is("machine", machine), limit) }));
}
