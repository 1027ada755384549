import type { Citation } from "../../../model/citation.ts";
import { type DateInterval, isWithin, type PlainDate, plainDate } from "../../../model/plain-date.ts";
import { type Ccl, type CclEntry, type CclRow, readRow } from "./ccl.ts";

/** Every reason for control is open. */
const NOT_AT_HAND = "?? @words ?";
const UN_EMBARGO = "746.1(b)";

/**
 * What is known of the Commerce Control List on other days than the one on which it was read. An entry whose every row
 * covers all of it is taken to have stood so since `since`, unless a rule known to have changed it is listed; an entry whose
 * rows differ by paragraph is known only from `readOn`, or from the day that is listed for it.
 */
export interface CclHistory {
  readonly since: PlainDate;
  readonly readOn: PlainDate;
  readonly citation: Citation;
  /** Entry → first day of which today's rows are known. */
  readonly from: ReadonlyMap<string, Turn>;
  /** Entry → first day of which today's rows are no longer known, since a later rule has changed it. */
  readonly until: ReadonlyMap<string, Turn>;
  /** Rows of earlier days. */
  readonly earlier: readonly (DateInterval & {
    readonly citation: Citation;
    readonly entries: ReadonlyMap<string, readonly string[]>;
  })[];
}

/** A day on which what is known of an entry changes, with what is known of it by. */
interface Turn {
  readonly day: PlainDate;
  readonly citation: Citation;
}

/** `history` in `data/ccl.json`. */
export interface RawCclHistory {
  readonly since: string;
  readonly citation: Citation;
  readonly from: readonly { from: string; eccns: string; citation: Citation }[];
  readonly until: readonly { until: string; eccns: string; citation: Citation }[];
  readonly earlier: readonly {
    from: string;
    to: string;
    citation: Citation;
    entries: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** @throws RangeError for a day that is none. */
export function readCclHistory(raw: RawCclHistory, readOn: PlainDate): CclHistory {
  const days = (
    list: readonly { day: string; eccns: string; citation: Citation }[],
  ): ReadonlyMap<string, Turn> =>
    new Map(
      list.flatMap(({ day, eccns, citation }) => {
        const turn: Turn = { day: plainDate(day), citation };
        return eccns.split(" ").map((eccn) => [eccn, turn] as const);
      }),
    );
  return {
    since: plainDate(raw.since),
    readOn,
    citation: raw.citation,
    from: days(raw.from.map(({ from: day, ...one }) => ({ day, ...one }))),
    until: days(raw.until.map(({ until: day, ...one }) => ({ day, ...one }))),
    earlier: raw.earlier.map((one) => ({
      from: plainDate(one.from),
      to: plainDate(one.to),
      citation: one.citation,
      entries: new Map(Object.entries(one.entries)),
    })),
  };
}

/** Per list as loaded: the days on which something turns, and the list of each stretch between them. */
const stretches = new WeakMap<Ccl, { turns: readonly PlainDate[]; views: Map<number, Ccl> }>();

/** The list as it stood on `date`. Days between the same two changes get the same object. */
export function cclOfDay(ccl: Ccl, date: PlainDate): Ccl {
  let known = stretches.get(ccl);
  if (known === undefined) {
    const { since, readOn, from, until, earlier } = ccl.history;
    const days = [since, readOn, ...[...from.values(), ...until.values()].map(({ day }) => day)];
    for (const one of earlier) days.push(one.from, ...(one.to === null ? [] : [one.to]));
    known = { turns: [...new Set(days)].sort(), views: new Map() };
    stretches.set(ccl, known);
  }
  const index = known.turns.filter((turn) => turn <= date).length;
  const view = known.views.get(index) ?? viewOfDay(ccl, date);
  known.views.set(index, view);
  return view;
}

function viewOfDay(ccl: Ccl, date: PlainDate): Ccl {
  const read = new Map<string, CclEntry | undefined>();
  const get = (eccn: string): CclEntry | undefined => {
    if (!read.has(eccn)) read.set(eccn, entryOfDay(ccl, eccn, date));
    return read.get(eccn);
  };
  return { ...ccl, entries: { ...ccl.entries, get } };
}

function entryOfDay(ccl: Ccl, eccn: string, date: PlainDate): CclEntry | undefined {
  const entry = ccl.entries.get(eccn);
  if (entry === undefined || isKnownOn(ccl.history, entry, date)) return entry;
  const earlier = earlierRows(ccl.history, eccn, date);
  if (earlier === undefined) return { ...entry, rows: [readRow(eccn, NOT_AT_HAND)], isKnown: false };
  return { ...entry, rows: (earlier.entries.get(eccn) ?? []).map((row) => readRow(eccn, row)) };
}

function earlierRows(
  history: CclHistory,
  eccn: string,
  date: PlainDate,
): CclHistory["earlier"][number] | undefined {
  return history.earlier.find((one) => isWithin(date, one) && one.entries.has(eccn));
}

/** What the entry's rows of a day on which it was not read are known by; `null` from the day on which it was. */
export function rowsKnownBy(history: CclHistory, eccn: string, date: PlainDate): Citation | null {
  if (date >= history.readOn) return null;
  const listed = history.from.get(eccn);
  if (listed !== undefined && date >= listed.day) return listed.citation;
  return earlierRows(history, eccn, date)?.citation ?? history.citation;
}

/** Whether today's rows of the entry are those of `date`. */
export function isKnownOn(history: CclHistory, entry: CclEntry, date: PlainDate): boolean {
  const until = history.until.get(entry.eccn);
  if (until !== undefined && date >= until.day) return false;
  return date >= knownFrom(history, entry);
}

/** The first day of which today's rows of the entry are known. */
export function knownFrom(history: CclHistory, entry: CclEntry): PlainDate {
  const listed = history.from.get(entry.eccn);
  if (listed !== undefined) return listed.day;
  const isStableEntry = entry.elsewhere !== null || (entry.rows.length > 0 && entry.rows.every(isStable));
  return isStableEntry ? history.since : history.readOn;
}

/** A column or the UN control, over the whole entry or where its words say so: the exporter reads the words of the day. */
function isStable({ column, see, applies }: CclRow): boolean {
  if (see === "words") return true;
  return (column !== null || see === UN_EMBARGO) && (applies.kind === "entire" || applies.kind === "words");
}
