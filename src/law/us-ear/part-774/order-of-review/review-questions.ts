import type { Citation } from "../../../../model/citation.ts";
import type { PlainDate } from "../../../../model/plain-date.ts";
import { cfr15, NOT_READ, READ_2025_08 } from "../../ear-provision.ts";
import type { ReviewOption, ReviewQuestion } from "./review-question.ts";
import type { ReviewTable } from "./review-table.ts";

/** The day from which the ITAR's own order of review stands in 22 CFR 120.11 (87 FR 16396); before, in 121.1(b)(1). */
const ITAR_REORGANISED = "2022-09-01";

/** A step of the Order of Review. */
export function supplement4(step: number): Citation {
  return {
    authority: "BIS",
    pinpoint: `15 CFR part 774, Supplement No. 4, step ${step}`,
    version: `as added by 78 FR 22660; ${NOT_READ}`,
    url: "https://www.ecfr.gov/current/title-15/part-774/appendix-Supplement%20No.%204%20to%20Part%20774",
  };
}

interface Jurisdiction {
  readonly question: ReviewQuestion;
  readonly endsOn: (answer: string) => boolean;
  readonly because: (answer: string) => string;
}

const AGENCIES: readonly ReviewOption[] = [
  { value: "none", means: "no other agency has exclusive jurisdiction" },
  {
    value: "nrc",
    means: "Nuclear Regulatory Commission: reactors, nuclear material and equipment (10 CFR part 110)",
  },
  { value: "doe", means: "Department of Energy: technology for special nuclear material (10 CFR part 810)" },
  {
    value: "pto",
    means: "Patent and Trademark Office: technology in patent applications filed abroad (37 CFR part 5)",
  },
  {
    value: "ofac",
    means: "Treasury, Office of Foreign Assets Control, where its rules alone govern (31 CFR chapter V)",
  },
  {
    value: "fms",
    means: "Foreign Military Sales or other transfers by the Departments of Defense and State",
  },
];

/** Who governs the item, asked before the Commerce Control List is opened. */
export function jurisdictionQuestions(date: PlainDate): readonly Jurisdiction[] {
  return [
    {
      question: yesNo(
        "usml",
        'Does the U.S. Munitions List (22 CFR 121.1) describe the item, catch-all paragraphs and the ITAR\'s own "specially designed" (22 CFR 120.41) included?',
        munitionsList(date),
      ),
      endsOn: (answer) => answer === "yes",
      because: () => "A defence article under the ITAR: the Department of State decides, not the EAR.",
    },
    {
      question: {
        fact: "otherAgency",
        step: "jurisdiction",
        kind: "choice",
        ask: "Does another agency of the United States have exclusive jurisdiction over it?",
        options: AGENCIES,
        citation: cfr15("734.3(b)(1)"),
      },
      endsOn: (answer) => answer !== "none" && answer !== "unknown",
      because: (answer) =>
        `Not subject to the EAR: ${AGENCIES.find(({ value }) => value === answer)?.means ?? answer}.`,
    },
    {
      question: yesNo(
        "published",
        "Is it a printed or recorded publication, or technology or software that is published, arises in fundamental research, is taught in catalogue courses, or stands in a patent open to the public?",
        cfr15("734.3(b)(2), (3)"),
      ),
      endsOn: (answer) => answer === "yes",
      because: () =>
        "Not subject to the EAR: published or the like. Published encryption software has its own conditions (742.15(b)).",
    },
    {
      question: yesNo(
        "subject",
        "Is it otherwise subject to the EAR: in the United States, of US origin, foreign-made with US content above de minimis, or a direct product under 734.9?",
        cfr15("734.3(a)"),
      ),
      endsOn: (answer) => answer === "no",
      because: () => "Not subject to the EAR.",
    },
  ];
}

function munitionsList(date: PlainDate): Citation {
  const place = date < ITAR_REORGANISED ? "121.1(b)(1)" : "120.11";
  return {
    authority: "DDTC",
    pinpoint: `22 CFR ${place} and 121.1`,
    version: date < ITAR_REORGANISED ? "before 87 FR 16396" : "87 FR 16396",
    url: `https://www.ecfr.gov/current/title-22/section-${place.replace("(b)(1)", "")}`,
  };
}

const CATEGORIES: readonly ReviewOption[] = [
  {
    value: "0",
    means:
      "nuclear materials, facilities and equipment, and miscellaneous items (firearms, optical sights, shotguns)",
  },
  { value: "1", means: "special materials, chemicals, microorganisms and toxins" },
  { value: "2", means: "materials processing: machine tools, bearings, valves, pumps, vessels" },
  { value: "3", means: "electronics: semiconductors, measuring instruments, semiconductor manufacturing" },
  { value: "4", means: "computers" },
  { value: "5", means: "telecommunications and information security (encryption)" },
  { value: "6", means: "sensors, cameras, optics, lasers, radar, sonar" },
  { value: "7", means: "navigation and avionics" },
  { value: "8", means: "marine" },
  { value: "9", means: "aerospace, propulsion, spacecraft, unmanned aircraft" },
];

const GROUPS: readonly ReviewOption[] = [
  { value: "A", means: "equipment, assemblies, components, parts, systems, end items" },
  { value: "B", means: "equipment for test, inspection and production" },
  { value: "C", means: "materials" },
  { value: "D", means: "software" },
  { value: "E", means: "technology" },
];

const KINDS: readonly ReviewOption[] = [
  { value: "part", means: "a single element that is not normally taken apart" },
  { value: "component", means: "an assembly that is useful only with an end item" },
  { value: "accessory", means: "not needed for operation but makes the item more useful" },
  { value: "attachment", means: "the same as an accessory" },
  { value: "software", means: "software" },
  { value: "other", means: "an end item, equipment, a system, a material, or technology" },
];

export function askCategory(): ReviewQuestion {
  return {
    fact: "category",
    step: "1",
    kind: "choices",
    ask: "Which categories of the Commerce Control List do the item's general characteristics point to? Name several where in doubt: 3,5.",
    options: CATEGORIES,
    citation: supplement4(1),
  };
}

export function askGroup(): ReviewQuestion {
  return {
    fact: "group",
    step: "2",
    kind: "choices",
    ask: "Which product group is it?",
    options: GROUPS,
    citation: supplement4(2),
  };
}

export function askKind(): ReviewQuestion {
  return {
    fact: "kind",
    step: "2",
    kind: "choice",
    ask: 'What is it, in the terms of part 772? The releases of "specially designed" are only for the first five.',
    options: KINDS,
    citation: cfr15("772.1, Part, Component, Accessories, Attachments, End item", READ_2025_08),
  };
}

export function askEntry(
  of: { fact: string; step: 3 | 5; entries: readonly string[]; again: boolean },
  table: ReviewTable,
): ReviewQuestion {
  const place = of.fact.slice(0, 2);
  const which =
    of.step === 3
      ? `600-series or 9x515 entry of ${place}, other than in its catch-all (.x) paragraph,`
      : `entry of ${place}`;
  return {
    fact: of.fact,
    step: String(of.step),
    kind: "entry",
    ask: `Does ${of.again ? "another" : of.step === 3 ? "a" : "an"} ${which} describe the item? Read the entries from the first to the last, with notes and parameters; give the ECCN with its paragraph, or none.`,
    options: of.entries.map((entry) => ({ value: entry, means: table.titles.get(entry) ?? "" })),
    citation: supplement4(of.step),
  };
}

export function askCatchAll(
  place: string,
  paragraphs: readonly string[],
  table: ReviewTable,
): ReviewQuestion {
  return {
    fact: `${place}.catchAll`,
    step: "4",
    kind: "entry",
    ask: "Is it a part, component, accessory, attachment or software for what one of these catch-all paragraphs names? Give the paragraph, or none.",
    options: paragraphs.map((one) => ({ value: one, means: table.titles.get(one.slice(0, 5)) ?? "" })),
    citation: supplement4(4),
  };
}

export function askUse(eccn: string): ReviewQuestion {
  return yesNo(
    `${eccn}/uses`,
    `Does the item fall under words of ${eccn} that use the term "specially designed"? The heading, or a paragraph within it, uses it.`,
    supplement4(5),
    "5",
  );
}

export function askFurther(
  reviewed: readonly string[],
  { groups, round }: { groups: readonly string[]; round: number },
): ReviewQuestion {
  const left = CATEGORIES.filter(({ value }) => groups.some((group) => !reviewed.includes(value + group)));
  return {
    fact: round === 1 ? "furtherCategories" : `furtherCategories.${round}`,
    step: "6",
    kind: "choices",
    ask: `Reviewed: ${reviewed.join(", ")}. Could another category describe the item? Name it, or none.`,
    options: [{ value: "none", means: "no other category comes into question: EAR99" }, ...left],
    citation: supplement4(6),
  };
}

function yesNo(fact: string, ask: string, citation: Citation, step = "jurisdiction"): ReviewQuestion {
  return { fact, step, kind: "yes-no", ask, options: [], citation };
}
