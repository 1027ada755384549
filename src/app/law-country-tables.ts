import type { CountryChart, CountryGroups } from "../law/us-ear/tables.ts";
import { countryCode } from "../lists/country-names.ts";
import { type LawDifference, missingOf, type TableComparison } from "./law-difference.ts";
import type { LawTable } from "./law-tables.ts";

/** Part 738, Supplement No. 1, cell by cell; `null` where the text has no table with columns such as CB 1. */
export function compareChart(chart: CountryChart, tables: readonly LawTable[]): TableComparison | null {
  const table = tables.find(({ rows }) => chartColumns(rows).length > 0);
  if (table === undefined) return null;
  const columns = chartColumns(table.rows);
  const differences: LawDifference[] = missingOf("column", chart.columns, columns);
  const seen = new Set<string>();
  let compared = 0;
  for (const { cells, isHead } of table.rows) {
    const [name = "", ...marks] = cells;
    if (isHead || marks.length === 0 || name === "") continue;
    const code = countryCode(name);
    const ours = code === null ? undefined : chart.required.get(code);
    if (code !== null) seen.add(code);
    if (code === null || ours === undefined) {
      differences.push({ place: named(code, name), ours: "no row", text: "a row" });
      continue;
    }
    const row = chartRow(marks, columns);
    if (typeof row !== "string") compared += columns.length;
    differences.push(...chartCells({ place: named(code, name), columns, ours, row }));
  }
  for (const code of chart.required.keys())
    if (!seen.has(code)) differences.push({ place: code, ours: "a row", text: "no row" });
  return { compared, differences };
}

function chartColumns(rows: LawTable["rows"]): string[] {
  return rows
    .filter(({ isHead }) => isHead)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const [, letters, number] = /^([A-Z]{2}) ?(\d)$/.exec(cell) ?? [];
      return letters === undefined ? [] : [`${letters} ${number}`];
    });
}

/** The columns with an X; `null` for a row that sends the reader elsewhere; the text of a row that is neither. */
function chartRow(marks: readonly string[], columns: readonly string[]): ReadonlySet<string> | null | string {
  if (marks.some((mark) => /\b746\b/.test(mark))) return null;
  if (marks.length !== columns.length) return `${marks.length} cells`;
  const strange = marks.find((mark) => mark !== "" && mark !== "X");
  return strange ?? new Set(columns.filter((_, index) => marks[index] === "X"));
}

function chartCells(at: {
  place: string;
  columns: readonly string[];
  ours: ReadonlySet<string> | null;
  row: ReadonlySet<string> | null | string;
}): LawDifference[] {
  const { place, columns, ours, row } = at;
  const spelt = (set: ReadonlySet<string> | null): string =>
    set === null ? "see part 746" : [...set].join(", ") || "no X";
  if (typeof row === "string") return [{ place, ours: spelt(ours), text: `not readable: ${row}` }];
  if (ours === null || row === null)
    return ours === row ? [] : [{ place, ours: spelt(ours), text: spelt(row) }];
  return columns
    .filter((column) => ours.has(column) !== row.has(column))
    .map((column) => mark(place, column, ours));
}

/** One cell, in which the text holds the opposite of ours. */
function mark(place: string, column: string, ours: ReadonlySet<string>): LawDifference {
  const isOurs = ours.has(column);
  return { place: `${place}, ${column}`, ours: isOurs ? "X" : "blank", text: isOurs ? "blank" : "X" };
}

/** Part 740, Supplement No. 1, group by group; `null` where the text has no table of a Country Group. */
export function compareGroups(groups: CountryGroups, tables: readonly LawTable[]): TableComparison | null {
  const read = readGroups(tables);
  if (read.found.size === 0) return null;
  const differences: LawDifference[] = [
    ...read.strange,
    ...missingOf("group", groups.groups, [...read.found]),
  ];
  const shared = groups.groups.filter((group) => read.found.has(group));
  let compared = 0;
  for (const code of new Set([...groups.members.keys(), ...read.members.keys()])) {
    const ours = groups.members.get(code) ?? new Set<string>();
    const text = read.members.get(code) ?? new Set<string>();
    compared += shared.length;
    for (const group of shared)
      if (ours.has(group) !== text.has(group)) differences.push(mark(code, group, ours));
  }
  return { compared, differences };
}

interface ReadGroups {
  readonly found: Set<string>;
  readonly members: Map<string, Set<string>>;
  readonly strange: LawDifference[];
}

function readGroups(tables: readonly LawTable[]): ReadGroups {
  const read: ReadGroups = { found: new Set(), members: new Map(), strange: [] };
  for (const { before, rows } of tables) {
    const heads = rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells);
    const columns = heads.flatMap((cell) => /\[([A-E]:\d)\]/.exec(cell)?.[1] ?? []);
    const isB = /Country Group B\b(?![\s\S]*Country Group [AC-E]\b)/.test([before, ...heads].join(" "));
    if (columns.length === 0 && !isB) continue;
    for (const group of columns.length === 0 ? ["B"] : columns) read.found.add(group);
    for (const { cells, isHead } of rows) {
      if (isHead) continue;
      if (columns.length > 0) addMarks(read, columns, cells);
      else for (const cell of cells) if (cell !== "") addMarks(read, ["B"], [cell, "X"]);
    }
  }
  return read;
}

function addMarks(read: ReadGroups, columns: readonly string[], cells: readonly string[]): void {
  const [name = "", ...marks] = cells;
  if (name === "" || marks.length === 0) return;
  const code = countryCode(name);
  const strange =
    marks.length !== columns.length
      ? `${marks.length} cells`
      : marks.find((one) => one !== "" && one !== "X");
  if (code === null) read.strange.push({ place: name, ours: "no such name", text: "a row" });
  else if (strange !== undefined)
    read.strange.push({ place: named(code, name), ours: "a row", text: `not readable: ${strange}` });
  else {
    // Two rows of one country (the Democratic Republic of the Congo) add up.
    const members = read.members.get(code) ?? new Set<string>();
    for (const [index, group] of columns.entries()) if (marks[index] === "X") members.add(group);
    read.members.set(code, members);
  }
}

function named(code: string | null, name: string): string {
  return code === null ? name : `${code} (${name})`;
}
