import { plainDate } from "../../../../model/plain-date.ts";
import { type Calculator, ccl, type Derived, FIRST_TEXT, type ParagraphTest } from "./calculator.ts";
import { all, any, type Criterion, is, over, type Sheet } from "./criterion.ts";

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
    vectorTflops: {
      ask: "Sum over all vector processors of the peak rate of 64-bit or larger additions and multiplications",
      unit: "TFLOPS",
    },
    scalarTflops: { ask: "The same sum over all other processors", unit: "TFLOPS" },
    linkGBs: { ask: "Unidirectional data rate per external link", unit: "GB/s" },
    limit29: {
      ask: "Did the text in force on the day still state 29 WT (answer yes) or already 70 WT (answer no)? The day of the change is not at hand.",
    },
  },
  derive: deriveApp,
  sources: {
    appWt: [
      ["appWt", "vectorTflops"],
      ["appWt", "scalarTflops"],
    ],
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

/** Architecture adjustment factors of a vector processor and of any other (Technical Note on APP after category 4). */
const VECTOR_FACTOR = 0.9;
const SCALAR_FACTOR = 0.3;

/** APP = 0.9 × R of the vector processors + 0.3 × R of the others, in weighted TFLOPS; both sums must be known. */
function deriveApp(sheet: Sheet): Derived {
  const [vector, scalar] = [sheet.get("vectorTflops"), sheet.get("scalarTflops")];
  if (typeof vector !== "number" || typeof scalar !== "number" || sheet.has("appWt"))
    return { steps: [], refused: [] };
  const formula = `${VECTOR_FACTOR} × ${vector} + ${SCALAR_FACTOR} × ${scalar} TFLOPS`;
  const value = VECTOR_FACTOR * vector + SCALAR_FACTOR * scalar;
  return { steps: [{ name: "appWt", value, unit: "WT", formula }], refused: [] };
}

function byPerformance(limit: Criterion): ParagraphTest[] {
  return MACHINES.map(([paragraph, machine]) => ({ paragraph, when: all(is("machine", machine), limit) }));
}
