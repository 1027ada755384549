import { type PlainDate, plainDate } from "../../../../model/plain-date.ts";
import { type Calculator, ccl, type Derived, type ParagraphTest, type Step } from "./calculator.ts";
import { all, any, atLeast, type Criterion, is, not, over, type Sheet, under } from "./criterion.ts";

/** Bit lengths of an operation that a maker states throughput for; TPP takes the highest product (3A090, Technical Note 2). */
const BIT_LENGTHS = [4, 8, 16, 32, 64];

/** Form of the item: the same limits stand in 3A090 for integrated circuits and in 4A090 for what contains one. */
const CIRCUIT = is("form", "integrated-circuit");
const CONTAINS = is("form", "computer");
const MEMORY = is("form", "memory");

const LIMIT_A: Criterion = any(atLeast("tpp", 4800), all(atLeast("tpp", 1600), atLeast("density", 5.92)));
const LIMIT_B: Criterion = any(
  all(atLeast("tpp", 2400), under("tpp", 4800), atLeast("density", 1.6), under("density", 5.92)),
  all(atLeast("tpp", 1600), atLeast("density", 3.2), under("density", 5.92)),
);
/** Note 2 to 3A090: out of .a and .b when neither designed nor marketed for data centres and TPP is below 4800. */
const NOTE_2: Criterion = any(is("dataCentre", true), atLeast("tpp", 4800));

const NOT_DATA_CENTRE =
  "Where it is not designed or marketed for data centres, see licence exceptions NAC and ACA (740.8).";

const TESTS_2023: readonly ParagraphTest[] = [
  { paragraph: "3A090.a", when: all(CIRCUIT, LIMIT_A, NOTE_2), note: NOT_DATA_CENTRE },
  { paragraph: "3A090.b", when: all(CIRCUIT, LIMIT_B, NOTE_2), note: NOT_DATA_CENTRE },
  { paragraph: "4A090.a", when: all(CONTAINS, LIMIT_A, NOTE_2), note: NOT_DATA_CENTRE },
  { paragraph: "4A090.b", when: all(CONTAINS, LIMIT_B, NOTE_2), note: NOT_DATA_CENTRE },
];

const HBM: ParagraphTest = {
  paragraph: "3A090.c",
  when: all(MEMORY, over("memoryDensity", 2), not(is("dominantLogic", true))),
  note: "Licence Exception HBM (740.25) may apply.",
};

/** The .z paragraph for an item that another paragraph describes too, for limits .a and .b. */
const Z_PARAGRAPHS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["3A001.b.2", ["3A001.z.1.a", "3A001.z.1.b"]],
  ["3A001.b.3", ["3A001.z.1.a", "3A001.z.1.b"]],
  ["3A001", ["3A001.z.4.a", "3A001.z.4.b"]],
  ["4A003.b", ["4A003.z.1.a", "4A003.z.1.b"]],
  ["4A003.c", ["4A003.z.1.a", "4A003.z.1.b"]],
  ["4A003.g", ["4A003.z.2.a", "4A003.z.2.b"]],
  ["4A004", ["4A004.z.1", "4A004.z.2"]],
  ["4A005", ["4A005.z.1", "4A005.z.2"]],
  ["5A002.a", ["5A002.z.1.a", "5A002.z.1.b"]],
  ["5A002.b", ["5A002.z.2.a", "5A002.z.2.b"]],
  ["5A002.c", ["5A002.z.3.a", "5A002.z.3.b"]],
  ["5A002.d", ["5A002.z.4.a", "5A002.z.4.b"]],
  ["5A002.e", ["5A002.z.5.a", "5A002.z.5.b"]],
  ["5A004.a", ["5A004.z.1.a", "5A004.z.1.b"]],
  ["5A004.b", ["5A004.z.2.a", "5A004.z.2.b"]],
  ["5A992.c", ["5A992.z.1", "5A992.z.2"]],
]);

const LIMIT_2022: Criterion = all(atLeast("tpp", 4800), atLeast("ioGBs", 600));

export const advancedComputing: Calculator = {
  id: "advanced-computing",
  title: "Advanced computing integrated circuits and computers (3A090, 4A090)",
  before: "not-in-law",
  parameters: {
    form: {
      ask: "Is the item an integrated circuit, a memory, or a computer, assembly or component that contains one?",
      words: ["integrated-circuit", "computer", "memory"],
    },
    ...Object.fromEntries(
      BIT_LENGTHS.map((bits) => [
        `tops${bits}`,
        { ask: `Dense throughput of ${bits}-bit operations of the whole circuit`, unit: "TOPS or TFLOPS" },
      ]),
    ),
    sparse: { ask: "Do the throughput figures assume sparsity? TPP counts dense figures only." },
    tpp: { ask: "Total processing performance as the maker states it", unit: "" },
    dieAreaMm2: {
      ask: "Area of all logic dies made on a process with non-planar transistors",
      unit: "mm2",
    },
    nonPlanar: { ask: "Is any logic die made on a process with non-planar transistors (FinFET, GAAFET)?" },
    dataCentre: { ask: "Is it designed or marketed for use in data centres?" },
    ioGBs: {
      ask: "Aggregate bidirectional transfer rate over all inputs and outputs, other than to volatile memories",
      unit: "GB/s",
    },
    memoryGBs: { ask: "Memory bandwidth of the package or stack", unit: "GB/s" },
    memoryAreaMm2: { ask: "Area of the memory package or stack", unit: "mm2" },
    alsoListed: {
      ask: "Other paragraph that describes the item, if any (its .z paragraph then applies)",
      words: [...Z_PARAGRAPHS.keys(), "none"],
    },
    dominantLogic: { ask: "Is the memory co-packaged with logic whose processing is the dominant function?" },
  },
  derive: deriveAdvancedComputing,
  sources: {
    tpp: [["tops8", "tops16"]],
    density: [["dieAreaMm2", "nonPlanar"]],
    memoryDensity: [["memoryGBs"], ["memoryAreaMm2"]],
  },
  beside: besideZ,
  vintages: [
    {
      from: plainDate("2022-10-21"),
      to: plainDate("2023-11-17"),
      cite: ccl("3A090", "87 FR 62186"),
      tests: [
        { paragraph: "3A090.a", when: all(CIRCUIT, LIMIT_2022) },
        { paragraph: "4A090.a", when: all(CONTAINS, LIMIT_2022) },
      ],
    },
    {
      from: plainDate("2023-11-17"),
      to: plainDate("2024-12-02"),
      cite: ccl("3A090", "88 FR 73458, 89 FR 23876"),
      tests: TESTS_2023,
    },
    {
      from: plainDate("2024-12-02"),
      to: null,
      cite: ccl("3A090", "89 FR 96790; eCFR 2026-07-23"),
      tests: [...TESTS_2023, HBM],
    },
  ],
};

/**
 * TPP = bit length × TOPS, the highest over bit lengths (one multiply-accumulate counts as two operations, so this is
 * 2 × MacTOPS × bit length); performance density = TPP ÷ die area; memory bandwidth density = bandwidth ÷ area.
 */
function deriveAdvancedComputing(sheet: Sheet): Derived {
  const steps: Step[] = [];
  const refused: { name: string; why: string }[] = [];
  const products = BIT_LENGTHS.flatMap((bits) => product(sheet, bits));
  if (products.length > 0 && sheet.get("sparse") === true) {
    refused.push({ name: "tops8", why: "the figures assume sparsity; TPP is counted from dense figures" });
  } else {
    steps.push(...highest(products));
  }
  const tpp = steps[0]?.value ?? sheet.get("tpp");
  steps.push(...density(sheet, typeof tpp === "number" ? tpp : undefined), ...memoryDensity(sheet));
  return { steps, refused };
}

/** The .z paragraphs came with the rule of 2023-11-17 (88 FR 73458). */
function besideZ(paragraph: string, sheet: Sheet, date: PlainDate): string[] {
  if (paragraph.endsWith(".c") || date < "2023-11-17") return [];
  const listed = sheet.get("alsoListed");
  if (listed === "none") return [];
  const found = typeof listed === "string" ? Z_PARAGRAPHS.get(listed) : undefined;
  return found === undefined
    ? ["If another entry describes the item too (alsoListed), its .z paragraph applies instead."]
    : [
        `As ${listed} describes it too, it is classified in ${paragraph.endsWith(".a") ? found[0] : found[1]}.`,
      ];
}

function product(sheet: Sheet, bits: number): Step[] {
  const tops = sheet.get(`tops${bits}`);
  if (typeof tops !== "number") return [];
  return [{ name: "tpp", value: bits * tops, unit: "", formula: `${bits} bit × ${tops} TOPS` }];
}

/** The step of the highest value; where the maker states TPP too, the higher of both. */
function highest(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 1);
}

function density(sheet: Sheet, tpp: number | undefined): Step[] {
  const unit = "per mm2";
  if (sheet.get("nonPlanar") === false) {
    const formula = "not defined: no logic die with non-planar transistors";
    return [{ name: "density", value: null, unit, formula }];
  }
  const area = sheet.get("dieAreaMm2");
  if (tpp === undefined || typeof area !== "number") return [];
  return [{ name: "density", value: tpp / area, unit, formula: `${tpp} ÷ ${area} mm2` }];
}

function memoryDensity(sheet: Sheet): Step[] {
  const [bandwidth, area] = [sheet.get("memoryGBs"), sheet.get("memoryAreaMm2")];
  if (typeof bandwidth !== "number" || typeof area !== "number") return [];
  const formula = `${bandwidth} GB/s ÷ ${area} mm2`;
  return [{ name: "memoryDensity", value: bandwidth / area, unit: "GB/s per mm2", formula }];
}
