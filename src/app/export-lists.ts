import type { ListEntry } from "../model/list-entry.ts";

/** An entry as a row of CSV: id, list, schema, name, other names, countries, addresses, listed, delisted. */
export function csvLine(entry: ListEntry): string {
  const [first, ...others] = entry.names.map(({ value }) => value);
  return [
    entry.id,
    entry.list,
    entry.schema,
    first ?? "",
    others.join("; "),
    entry.countries.join("; "),
    entry.addresses.map(({ full }) => full).join("; "),
    entry.listed ?? "",
    entry.delisted ?? "",
  ]
    .map(csvCell)
    .join(",");
}

export const CSV_HEADER = "id,list,schema,name,other_names,countries,addresses,listed,delisted";

/** A quoted cell. One that a spreadsheet program would run as a formula gets an apostrophe in front. */
export function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/gu, '""')}"`;
}
