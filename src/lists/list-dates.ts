import type { ListDate } from "../model/list-entry.ts";
import { type PlainDate, parsePlainDate } from "../model/plain-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Order of day and month in a date written with figures only. */
export type FigureOrder = "day-month" | "month-day";

/**
 * A date as a list writes it: `1962`, `Oct 1954`, `07 Oct 1954`, `circa 1965`, `1954 to 1956`, `00/00/1980`,
 * `1957-10-10`, `21.2.2002`. `null` where no date can be read.
 */
export function listDate(text: string, order: FigureOrder = "day-month"): ListDate | null {
  const circa = /\b(circa|approximately|around|about|c\.|between)/iu.test(text);
  const bare = text.replace(/\b(circa|approximately|around|about|between)\b|\bc\.(?=\s*\d)/giu, " ").trim();
  const range = /^(.+?)\s+(?:to|and|-|–)\s+(.+)$/u.exec(bare) ?? /^(\d{4})\s*[-–]\s*(\d{4})$/u.exec(bare);
  if (range !== null) {
    const from = partialDate(range[1] ?? "", order);
    const to = partialDate(range[2] ?? "", order);
    if (from !== null && to !== null) return circa ? { from, to, circa } : { from, to };
  }
  const from = partialDate(bare, order);
  if (from === null) return null;
  return circa ? { from, circa } : { from };
}

/** Every date of a text that may hold several. */
export function listDates(text: string, order: FigureOrder = "day-month"): ListDate[] {
  return text
    .split(/;|\b\d\)\s|\b[a-z]\)\s/u)
    .map((part) => listDate(part.trim(), order))
    .filter((date) => date !== null);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or `null`. Days and months written as zero are unknown. */
export function partialDate(text: string, order: FigureOrder = "day-month"): string | null {
  const trimmed = text.trim().replace(/,/gu, " ").replace(/\s+/gu, " ");
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/u.exec(trimmed);
  if (iso !== null) return joined(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(trimmed);
  if (figures !== null) {
    return order === "day-month"
      ? joined(figures[3], figures[2], figures[1])
      : joined(figures[3], figures[1], figures[2]);
  }
  const words = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})\.?[ -](?:(\d{1,2}) )?(\d{4})$/u.exec(trimmed);
  if (words === null) return null;
  const month = MONTHS.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : joined(words[4], String(month), words[1] ?? words[3]);
}

/** `partialDate` where it is a whole calendar day. */
export function wholeDate(text: string, order: FigureOrder = "day-month"): PlainDate | null {
  return parsePlainDate(partialDate(text, order) ?? "");
}

function joined(year = "", month = "", day = ""): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1000 || m > 12 || d > 31) return null;
  if (m === 0) return year;
  const partial = `${year}-${String(m).padStart(2, "0")}`;
  if (d === 0) return partial;
  return parsePlainDate(`${partial}-${String(d).padStart(2, "0")}`) ?? partial;
}
