/** A calendar day as `YYYY-MM-DD`, compared as a string. Pure code never uses the JS `Date`. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `text` as a `PlainDate`, or `null` when it is not a real calendar day in `YYYY-MM-DD` form. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as PlainDate;
}

/** `parsePlainDate` for literals in code and tables. @throws RangeError when `text` is not a day. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}

/** Number of days in `month` (1–12) of the Gregorian `year`. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** A half-open interval of days: `from` is inside, `to` is outside; `to: null` means open-ended. */
export interface DateInterval {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Whether `date` lies in the half-open `interval`. */
export function isWithin(date: PlainDate, interval: DateInterval): boolean {
  return date >= interval.from && (interval.to === null || date < interval.to);
}

/**
 * Days from 0000-03-01 to `date`, so that differences are numbers of days (Howard Hinnant, "chrono-compatible low-level
 * date algorithms", days_from_civil). A partial date stands for its first day.
 */
export function dayNumber(date: string): number {
  const [years = 0, month = 1, day = 1] = date.split("-").map(Number);
  const year = month <= 2 ? years - 1 : years;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}
