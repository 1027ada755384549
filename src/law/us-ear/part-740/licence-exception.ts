import type { Citation } from "../../../model/citation.ts";
import { type PlainDate, plainDate } from "../../../model/plain-date.ts";
import { any, type Condition, equals, fact, has, named, not, oneOf } from "../../../rules/condition.ts";
import type { FactQuestion } from "../fact-question.ts";

/** A licence exception of part 740: available when one of its paragraphs is, and nothing restricts that paragraph. */
export interface LicenceExceptionRule {
  /** The symbol, `STA`. */
  readonly id: string;
  readonly title: string;
  /** `740.20`. */
  readonly section: string;
  /** Days before the first version: no such exception, or its text of that time is not at hand. */
  readonly before: "not-in-force" | "not-encoded";
  /** Earliest first, not overlapping. */
  readonly versions: readonly ExceptionVersion[];
}

export interface ExceptionVersion {
  readonly from: PlainDate;
  /** First day no longer in force; `null` while in force. */
  readonly to: PlainDate | null;
  readonly cite: Citation;
  /** What the whole section requires. */
  readonly when: Condition;
  readonly paragraphs: readonly ExceptionParagraph[];
}

export interface ExceptionParagraph {
  /** `(c)(1)(i)`; the section itself is `""`. */
  readonly paragraph: string;
  readonly title: string;
  readonly when: Condition;
  /** What has to be done when it is used: reports, returns, statements kept. */
  readonly duties?: readonly string[];
}

/** A bar to licence exceptions: 740.2, or a limit that an exception's own section sets. */
export interface Restriction {
  /** Pinpoint, `740.2(a)(5)(i)`. */
  readonly pinpoint: string;
  readonly title: string;
  readonly versions: readonly RestrictionVersion[];
  /** Exceptions that it concerns; left out: all. */
  readonly restricts?: readonly string[];
}

export interface RestrictionVersion {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly cite: Citation;
  readonly when: Condition;
  /** What it leaves open: `TMP`, or a part of it, `TMP (a)(6)`. */
  readonly leaves: readonly string[];
  /** A condition for what it leaves open. */
  readonly provided?: Condition;
}

/** The days of a version, in the form that the rules above take. */
export function days(from: string, to?: string): { from: PlainDate; to: PlainDate | null } {
  return { from: plainDate(from), to: to === undefined ? null : plainDate(to) };
}

export function isInForce(
  version: { readonly from: PlainDate; readonly to: PlainDate | null },
  date: PlainDate,
): boolean {
  return version.from <= date && (version.to === null || date < version.to);
}

/** Whether `reference` (`TMP`, `TMP (a)(6)`) takes in paragraph `paragraph` of exception `id`. */
export function takesIn(reference: string, id: string, paragraph: string): boolean {
  if (!reference.startsWith(id)) return false;
  if (reference.length === id.length) return true;
  return reference[id.length] === " " && paragraph.startsWith(reference.slice(id.length + 1));
}

/** The destination is in the Country Group. */
export function inGroup(group: string): Condition {
  return named(`the destination is in Country Group ${group}`, has("dest.groups", group));
}

export function inAnyGroup(...groups: string[]): Condition {
  return named(
    `the destination is in Country Group ${groups.join(" or ")}`,
    any(...groups.map((group) => has("dest.groups", group))),
  );
}

/** The destination is one of `countries` (ISO codes), by its own code. */
export function destinationIn(label: string, countries: readonly string[]): Condition {
  return named(`the destination is ${label}`, oneOf("dest.own", label, countries));
}

/** The item is in the list of ECCN paragraphs that stands under `list` in `eccn-scopes.ts`. */
export function itemIn(list: string): Condition {
  return named(`the item is one of ${list}`, fact(`item.of.${list}`));
}

/** The ECCN controls the item for the reason, whatever the destination. */
export function controlledFor(reason: string): Condition {
  return named(`the item is controlled for ${reason} reasons`, fact(`item.reason.${reason}`));
}

/** The exporter states that the paragraph's own conditions hold. */
export function stated(name: string): Condition {
  return named(`stated: ${name}`, fact(name));
}

export const D5_OR_MACAU: Condition = named(
  "the destination is Macau or in Country Group D:5",
  any(oneOf("dest", "China, Macau", ["CN", "MO"]), has("dest.groups", "D:5")),
);
export const SERIES_600: Condition = named("the item is of the 600 series", equals("item.series", "600"));
export const SERIES_9X515: Condition = named("the item is a 9x515 item", equals("item.series", "9x515"));
export const SERIES_600_OR_9X515: Condition = named(
  "the item is of the 600 series or 9x515",
  oneOf("item.series", "600 series and 9x515", ["600", "9x515"]),
);
export const COMMODITY: Condition = named("the item is a commodity", equals("item.kind", "commodity"));
export const SOFTWARE: Condition = named("the item is software", equals("item.kind", "software"));
export const TECHNOLOGY: Condition = named("the item is technology", equals("item.kind", "technology"));
export const NOT_TECHNOLOGY: Condition = named(
  "the item is a commodity or software",
  not(equals("item.kind", "technology")),
);
export const ONLY_AT_OR_EAR99: Condition = named(
  "the item is EAR99 or controlled for AT reasons only",
  fact("item.onlyAntiTerrorism"),
);

export type ExceptionQuestions = Readonly<Record<string, FactQuestion>>;

/** The questions of an exception: answers stand in `facts` of the transaction, or of an item where items differ. */
export function questions(
  asks: Readonly<Record<string, string | { readonly kind: "number" | "text"; readonly ask: string }>>,
): ExceptionQuestions {
  return Object.fromEntries(
    Object.entries(asks).map(([name, ask]) => [
      name,
      {
        path: `facts.${name}`,
        kind: typeof ask === "string" ? "boolean" : ask.kind,
        ask: typeof ask === "string" ? ask : ask.ask,
        weight: 60,
      },
    ]),
  );
}
