import type { Citation } from "../../../../model/citation.ts";
import { type DateInterval, type PlainDate, plainDate } from "../../../../model/plain-date.ts";
import type { Criterion, Sheet } from "./criterion.ts";

/** What a parameter is, and the question that asks for it. */
export interface Parameter {
  readonly ask: string;
  /** Unit of a number (`nm`, `W`); absent for yes-or-no and for words. */
  readonly unit?: string;
  /** The words it may be; absent for a number or yes-or-no. */
  readonly words?: readonly string[];
}

/** One paragraph of an ECCN as a criterion on the parameters. */
export interface ParagraphTest {
  /** `3A090.a`; the order of the tests is the order in which the paragraphs are tried. */
  readonly paragraph: string;
  readonly when: Criterion;
  /** What follows from the paragraph that the number alone does not tell. */
  readonly note?: string;
}

/** A reason for control that a number decides once a paragraph is met. */
export interface ReasonTest {
  readonly reason: string;
  readonly when: Criterion;
  readonly text: string;
}

/** The tests as they stood in an interval of days, with the text that they were read from. */
export interface Vintage extends DateInterval {
  readonly cite: Citation;
  readonly tests: readonly ParagraphTest[];
}

/** A quantity worked out from others. */
export interface Step {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** The arithmetic with its numbers: `8 bit × 1979 TOPS`. */
  readonly formula: string;
}

export interface Derived {
  readonly steps: readonly Step[];
  /** Parameters that were given but cannot be used, and why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

export interface Calculator {
  readonly id: string;
  readonly title: string;
  /** What it answers for when no vintage covers the day: the entry did not exist, or its text is not at hand. */
  readonly before: "not-in-law" | "not-at-hand";
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Works out the quantities that the tests read; a step may be missing where its parts are. */
  readonly derive?: (sheet: Sheet) => Derived;
  /** What to ask for where a derived quantity is missing: one parameter of each group. */
  readonly sources?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Notes on paragraphs of other entries that apply beside the one met, on a day. */
  readonly beside?: (paragraph: string, sheet: Sheet, date: PlainDate) => string[];
  /** Reasons for control and regimes that the numbers decide beside the paragraph. */
  readonly reasons?: readonly ReasonTest[];
  /** Oldest first, without overlap. */
  readonly vintages: readonly Vintage[];
}

/** Texts that the thresholds were read from. */
const PARAGRAPHS_2025 = "text of the list that already holds the rules of 2025-01-16";
export const LISTED_2026 = "eCFR 2026-07-23";
/** The first day that the thresholds without a history of their own are answered for. */
export const FIRST_TEXT = "2025-01-16";

/** A citation of an entry of the Commerce Control List. */
export function ccl(entry: string, version: string = LISTED_2026): Citation {
  return {
    authority: "BIS",
    pinpoint: `15 CFR part 774, Supplement No. 1, ECCN ${entry}`,
    version,
    url: "https://www.ecfr.gov/current/title-15/part-774/appendix-Supplement%20No.%201%20to%20Part%20774",
  };
}

/** The single vintage of thresholds that were the same in every text at hand. */
export function sinceFirstText(
  entry: string,
  tests: readonly ParagraphTest[],
  version: string = PARAGRAPHS_2025,
): Vintage[] {
  return [{ from: plainDate(FIRST_TEXT), to: null, cite: ccl(entry, version), tests }];
}
