import type { Citation } from "../../../../model/citation.ts";
import { type PlainDate, plainDate } from "../../../../model/plain-date.ts";
import type { Truth } from "../../../../rules/kleene.ts";
import type { Ccl } from "../ccl.ts";

/** What the Order of Review must know of the Commerce Control List beyond its licence requirements. */
export interface ReviewTable {
  readonly citation: Citation;
  readonly readOn: PlainDate;
  /** Catch-all paragraphs of the 600 series and 9x515, such as `9A610.x`. */
  readonly catchAll: readonly string[];
  /** Entry → `heading` and the paragraphs whose text uses "specially designed". */
  readonly speciallyDesigned: ReadonlyMap<string, readonly string[]>;
  /** Entry → what it is, in a few words of ours; empty for an entry without one. */
  readonly titles: ReadonlyMap<string, string>;
}

/** `data/order-of-review.json`. */
export interface RawReviewTable {
  readonly citation: Citation;
  readonly readOn: string;
  readonly catchAll: string;
  readonly speciallyDesigned: Readonly<Record<string, string>>;
}

/** @throws RangeError for a day that is none. */
export function readReviewTable(raw: RawReviewTable, titles: Readonly<Record<string, string>>): ReviewTable {
  return {
    citation: raw.citation,
    readOn: plainDate(raw.readOn),
    catchAll: raw.catchAll.split(" "),
    speciallyDesigned: new Map(
      Object.entries(raw.speciallyDesigned).map(([eccn, places]) => [eccn, places.split(" ")]),
    ),
    titles: new Map(Object.entries(titles)),
  };
}

/**
 * Whether the paragraph that `eccn` names is controlled by the term "specially designed": yes where it or a paragraph around it
 * uses the term; unknown where only the heading or a paragraph within it does, since the term may then belong to a part of it.
 */
export function usesSpeciallyDesigned(table: ReviewTable, eccn: string): Truth {
  const [entry = "", ...rest] = eccn.split(".");
  const paragraph = rest.join(".").toLowerCase();
  const places = table.speciallyDesigned.get(entry) ?? [];
  const isIn = (one: string): boolean => paragraph === one || paragraph.startsWith(`${one}.`);
  if (places.some((one) => one !== "heading" && isIn(one))) return "yes";
  const within = places.some((one) => paragraph === "" || one.startsWith(`${paragraph}.`));
  return within || places.includes("heading") ? "unknown" : "no";
}

/** The 600 series and 9x515, which are reviewed before all other entries. */
export function isMilitarySeries(entry: string): boolean {
  return /^(?:9[A-E]515|\d[A-E]6\d\d)$/.test(entry);
}

/** The entries of a category and product group such as `3A`, in the order of the list. */
export function entriesOf(ccl: Ccl, place: string): string[] {
  return [...ccl.entries.keys()].filter((entry) => entry !== "EAR99" && entry.startsWith(place)).sort();
}
