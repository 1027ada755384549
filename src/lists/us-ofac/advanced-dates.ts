import type { ListDate } from "../../model/list-entry.ts";
import { type PlainDate, parsePlainDate } from "../../model/plain-date.ts";
import type { SourceRecord } from "../source-record.ts";

/** A point in time with Year, Month and Day, as `YYYY-MM-DD`; empty where it has no year. */
export function pointOf(record: SourceRecord): string {
  const [year, month, day] = [record.text("Year"), record.text("Month"), record.text("Day")];
  record.ignore("@CalendarTypeID");
  return year === "" ? "" : [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** The first calendar day of a point, or `null`. */
export function dayOf(record: SourceRecord): PlainDate | null {
  return parsePlainDate(pointOf(record));
}

/**
 * A DatePeriod: a beginning and an end, each of them a span from its first to its last possible day. What covers whole
 * years or a whole month is written as such, since OFAC writes an unknown day as the span of all days.
 */
export function periodOf(period: SourceRecord): ListDate | null {
  const [start, end] = [period.child("Start"), period.child("End")];
  const points = [start.child("From"), start.child("To"), end.child("From"), end.child("To")].map(pointOf);
  const isCirca = [start, end].map((bound) => bound.text("@Approximate")).includes("true");
  period.ignore("@CalendarTypeID", "@YearFixed", "@MonthFixed", "@DayFixed");
  for (const bound of [start, end]) bound.ignore("@YearFixed", "@MonthFixed", "@DayFixed");
  const known = points.filter((point) => point !== "").sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { ...spanOf(first, last), ...(isCirca ? { circa: true } : {}) };
}

function spanOf(first: string, last: string): ListDate {
  if (first === last) return { from: trimmed(first) };
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) return from === to ? { from } : { from, to };
  const month = first.slice(0, 7);
  if (month === last.slice(0, 7) && first.endsWith("-01") && Number(last.slice(8)) >= 28)
    return { from: month };
  return { from: trimmed(first), to: trimmed(last) };
}

/** A day or month written as zero is not known. */
function trimmed(point: string): string {
  return point.replace(/(?:-00)+$/u, "");
}

/** What a period says beside its days: a comment, and how long it lasted at least and at most. */
export function periodNote(period: SourceRecord): string {
  const durations = (["DurationMinimum", "DurationMaximum"] as const).map((name) => {
    const duration = period.child(name);
    const parts = ["Years", "Months", "Days"].map((unit) => [duration.text(unit), unit.toLowerCase()]);
    const circa = duration.text("@Approximate") === "true" ? "circa " : "";
    const known = parts.filter(([count]) => count !== "" && count !== "0").map((part) => part.join(" "));
    const bound = name === "DurationMinimum" ? "at least" : "at most";
    return known.length === 0 ? "" : `${bound} ${circa}${known.join(" ")}`;
  });
  return [period.text("Comment"), ...durations].filter((text) => text !== "").join(", ");
}

/** A period in words with its note, for a remark. */
export function periodText(period: SourceRecord): string {
  const date = periodOf(period);
  const span = date === null ? "" : date.to === undefined ? date.from : `${date.from} to ${date.to}`;
  const circa = date?.circa === true ? "circa " : "";
  return [circa + span, periodNote(period)].filter((text) => text !== "").join(", ");
}
