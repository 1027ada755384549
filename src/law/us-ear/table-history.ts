import type { Citation } from "../../model/citation.ts";
import { isWithin, type PlainDate, plainDate } from "../../model/plain-date.ts";
import type { CountryChart, CountryGroups, EarTables } from "./tables.ts";

/** What is known of the Country Chart before the day it was read. Outside all of it a cell stands as it does today. */
export interface ChartHistory {
  /** First day of which anything is known. */
  readonly since: PlainDate;
  readonly citation: Citation;
  readonly changed: readonly ChangedCells[];
  /** Columns that are not known for any destination within the days. */
  readonly openColumns: readonly OpenCells[];
  /** Destinations whose row is not known within the days. */
  readonly openRows: readonly OpenCells[];
}

/** Before `until` the cells held an X (`had`) or none. */
export interface ChangedCells {
  readonly until: PlainDate;
  readonly destinations: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly had: boolean;
  readonly citation: Citation;
}

/** Columns or destinations, by `names`, that are not known from `from` to the day before `to`. */
export interface OpenCells {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly names: ReadonlySet<string>;
  readonly citation: Citation;
}

/** What is known of the Country Groups before the day they were read. */
export interface GroupHistory {
  readonly since: PlainDate;
  readonly citation: Citation;
  readonly changed: readonly {
    readonly until: PlainDate;
    readonly destination: string;
    readonly had: ReadonlySet<string>;
    readonly citation: Citation;
  }[];
  readonly open: readonly OpenCells[];
}

interface RawOpen {
  readonly from: string;
  readonly to: string;
  readonly citation: Citation;
}

/** `history` in `data/country-chart.json`. */
export interface RawChartHistory {
  readonly since: string;
  readonly citation: Citation;
  readonly changed: readonly {
    until: string;
    destinations: string;
    columns: string;
    had: string;
    citation: Citation;
  }[];
  readonly openColumns: readonly (RawOpen & { readonly columns: string })[];
  readonly openRows: readonly (RawOpen & { readonly destinations: string })[];
}

/** `history` in `data/country-groups.json`. */
export interface RawGroupHistory {
  readonly since: string;
  readonly citation: Citation;
  readonly changed: readonly { until: string; destination: string; had: string; citation: Citation }[];
  readonly open: readonly (RawOpen & { readonly destination: string })[];
}

/** @throws RangeError for a column that the chart does not have. */
export function readChartHistory(raw: RawChartHistory, columns: readonly string[]): ChartHistory {
  const read = (text: string): ReadonlySet<string> => {
    const set = new Set(text.split(";"));
    for (const column of set)
      if (!columns.includes(column)) throw new RangeError(`country chart, history: column "${column}"`);
    return set;
  };
  return {
    since: plainDate(raw.since),
    citation: raw.citation,
    changed: raw.changed.map((one) => ({
      until: plainDate(one.until),
      destinations: new Set(one.destinations.split(" ")),
      columns: read(one.columns),
      had: one.had === "X",
      citation: one.citation,
    })),
    openColumns: raw.openColumns.map((one) => openCells(one, read(one.columns))),
    openRows: raw.openRows.map((one) => openCells(one, new Set(one.destinations.split(" ")))),
  };
}

/** @throws RangeError for a group that there is not. */
export function readGroupHistory(raw: RawGroupHistory, groups: readonly string[]): GroupHistory {
  return {
    since: plainDate(raw.since),
    citation: raw.citation,
    changed: raw.changed.map((one) => {
      const had = new Set(one.had.split(" "));
      for (const group of had)
        if (!groups.includes(group)) throw new RangeError(`country groups, history: group "${group}"`);
      return { ...one, until: plainDate(one.until), had };
    }),
    open: raw.open.map((one) => openCells(one, new Set([one.destination]))),
  };
}

function openCells(raw: RawOpen, names: ReadonlySet<string>): OpenCells {
  return { from: plainDate(raw.from), to: plainDate(raw.to), names, citation: raw.citation };
}

/** Per tables as loaded: the days on which something turns, and the tables of each stretch between them. */
const stretches = new WeakMap<EarTables, { turns: readonly PlainDate[]; views: Map<number, EarTables> }>();

/**
 * The tables as they stood on `date`: cells that are not known of that day are left out (`chart.open`, `groups.open`). Days
 * between the same two changes get the same object, so that what is kept by table stays kept.
 */
export function tablesOfDay(tables: EarTables, date: PlainDate): EarTables {
  let known = stretches.get(tables);
  if (known === undefined) {
    known = { turns: turnsOf(tables), views: new Map() };
    stretches.set(tables, known);
  }
  const index = known.turns.filter((turn) => turn <= date).length;
  let view = known.views.get(index);
  if (view === undefined) {
    view = { ...tables, chart: chartOfDay(tables.chart, date), groups: groupsOfDay(tables.groups, date) };
    known.views.set(index, view);
  }
  return view;
}

function turnsOf({ chart, groups }: EarTables): PlainDate[] {
  const { changed, openColumns, openRows, since } = chart.history;
  const days = [
    chart.readOn,
    groups.readOn,
    since,
    groups.history.since,
    ...[...changed, ...groups.history.changed].map(({ until }) => until),
    ...[...openColumns, ...openRows, ...groups.history.open].flatMap(({ from, to }) => [from, to]),
  ];
  return [...new Set(days)].sort();
}

function chartOfDay(chart: CountryChart, date: PlainDate): CountryChart {
  if (date >= chart.readOn) return chart;
  const { history } = chart;
  if (date < history.since) return { ...chart, open: new Set(chart.required.keys()) };
  const required = new Map(chart.required);
  for (const change of history.changed.filter(({ until }) => date < until)) {
    for (const destination of change.destinations) {
      const row = new Set(required.get(destination));
      for (const column of change.columns) change.had ? row.add(column) : row.delete(column);
      required.set(destination, row);
    }
  }
  return { ...chart, required, open: openOn(history.openRows, date), readOn: history.since };
}

function groupsOfDay(groups: CountryGroups, date: PlainDate): CountryGroups {
  if (date >= groups.readOn) return groups;
  const { history } = groups;
  if (date < history.since) return { ...groups, members: new Map(), open: new Set(groups.members.keys()) };
  const members = new Map(groups.members);
  for (const change of history.changed) if (date < change.until) members.set(change.destination, change.had);
  const open = openOn(history.open, date);
  for (const destination of open) members.delete(destination);
  return { ...groups, members, open, readOn: history.since };
}

function openOn(cells: readonly OpenCells[], date: PlainDate): ReadonlySet<string> {
  return new Set(cells.filter((one) => isWithin(date, one)).flatMap(({ names }) => [...names]));
}
