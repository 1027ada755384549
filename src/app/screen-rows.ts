import type { MatchQuery } from "../match/query.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Clearance, ClearedPair } from "./allow-list.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { csvCell } from "./export-lists.ts";
import { type Screener, screenQuery } from "./screen.ts";

/** One customer of a bulk input: its columns or properties, by lower-case name. */
export type CustomerRow = Readonly<Record<string, string>>;

/** The line or lines that one customer gives: one per match, else one that says there is none, or why it is on hold. */
export interface RowResult {
  readonly row: number;
  readonly name: string;
  readonly status: "listed" | "possible" | "cleared" | "no match" | "hold";
  readonly rank: number;
  /** Entries of one party have one number, from 1; 0 without a match. */
  readonly party: number;
  readonly score: string;
  readonly nameScore: string;
  readonly list: string;
  readonly entryId: string;
  readonly entryName: string;
  readonly matchedName: string;
  readonly reasons: string;
}

export const RESULT_COLUMNS: readonly (keyof RowResult)[] = [
  "row",
  "name",
  "status",
  "rank",
  "party",
  "score",
  "nameScore",
  "list",
  "entryId",
  "entryName",
  "matchedName",
  "reasons",
];

const SCHEMATA: ReadonlySet<string> = new Set([
  "Person",
  "Company",
  "Organization",
  "LegalEntity",
  "PublicBody",
  "Vessel",
  "Airplane",
] satisfies ListEntry["schema"][]);

/** A schema by its name in any case. @throws CodedError `HF-IN-032` */
export function schemaNamed(text: string, place: string): ListEntry["schema"] {
  const found = [...SCHEMATA].find((schema) => schema.toLowerCase() === text.trim().toLowerCase());
  if (found === undefined) throw new CodedError("HF-IN-032", { value: text, place });
  return found as ListEntry["schema"];
}

/** The query of a row. @throws CodedError for a row without a name, or with a schema or country that is not known. */
export function queryOfRow(row: CustomerRow, place: string): MatchQuery {
  const name = customerName(row);
  if (name === "") throw new CodedError("HF-IN-019", { value: "", place });
  const schema = first(row, ["schema", "type"]);
  const birth = first(row, ["birth_date", "date_of_birth", "birthdate", "dob"]);
  const country = first(row, ["country", "countries", "nationality"]);
  const identifier = first(row, ["identifier", "registration_number", "tax_id", "id_number"]);
  const address = first(row, ["address"]);
  return {
    names: [name],
    ...(schema === "" ? {} : { schema: schemaNamed(schema, place) }),
    ...(birth === "" ? {} : { birthDate: birth }),
    ...(country === "" ? {} : { countries: countryCodes(country, place) }),
    ...(identifier === "" ? {} : { identifiers: [{ value: identifier }] }),
    ...(address === "" ? {} : { address }),
  };
}

/** The name to be screened; empty where there is none. */
export function customerName(row: CustomerRow): string {
  return first(row, ["name", "full_name", "fullname", "customer", "customer_name"]);
}

function first(row: CustomerRow, columns: readonly string[]): string {
  for (const column of columns) {
    const value = row[column]?.trim() ?? "";
    if (value !== "") return value;
  }
  return "";
}

let codes: ReadonlyMap<string, string> | null = null;

/** ISO codes from codes or English short names, separated by semicolons. @throws CodedError `HF-IN-013` */
export function countryCodes(text: string, place: string): readonly string[] {
  if (codes === null) {
    const { names } = embeddedLaw().law.tables.countries;
    codes = new Map(
      Object.entries(names).flatMap(([code, name]): [string, string][] => [
        [code.toLowerCase(), code],
        [name.toLowerCase(), code],
      ]),
    );
  }
  return text.split(/[;|]/).map((part) => {
    const code = codes?.get(part.trim().toLowerCase());
    if (code === undefined) throw new CodedError("HF-IN-013", { value: part.trim(), place });
    return code;
  });
}

/** Screens one row. What goes wrong puts the row on hold with its reason; nothing is lost. */
export function screenRow(
  row: CustomerRow,
  number: number,
  of: {
    readonly screener: Screener;
    readonly threshold?: number;
    readonly limit?: number;
    readonly allowed?: { readonly pairs: readonly ClearedPair[]; readonly on: PlainDate };
  },
): readonly RowResult[] {
  const place = `row ${number}`;
  const name = customerName(row);
  const blank = {
    row: number,
    name: name.replace(/\s+/g, " "),
    rank: 0,
    party: 0,
    score: "",
    nameScore: "",
    list: "",
    entryId: "",
    entryName: "",
    matchedName: "",
  };
  try {
    const { screener, ...options } = of;
    const { matches } = screenQuery(queryOfRow(row, place), screener, options);
    if (matches.length === 0) return [{ ...blank, status: "no match", reasons: "" }];
    return matches.map((match, at) => ({
      row: number,
      name: blank.name,
      status: match.clearance?.state === "cleared" ? "cleared" : match.status,
      rank: at + 1,
      party: match.party,
      score: match.score.toFixed(4),
      nameScore: match.nameScore.toFixed(4),
      list: match.list,
      entryId: match.entryId,
      entryName: match.name,
      matchedName: match.matchedName,
      reasons: [...match.reasons, ...clearanceText(match.clearance)].join("; "),
    }));
  } catch (error) {
    const text =
      error instanceof CodedError
        ? `${error.code} ${error.place ?? place}: ${error.message}`
        : `HF-CLI-004 ${place}: internal failure`;
    return [{ ...blank, status: "hold", reasons: text }];
  }
}

function clearanceText(clearance: Clearance | undefined): string[] {
  if (clearance === undefined || clearance.state === "none") return [];
  const { by, at, why, expires } = clearance.pair;
  const cleared = `cleared by ${by} on ${at} until ${expires}: ${why}`;
  return [clearance.state === "cleared" ? cleared : `no longer ${cleared} (${clearance.because})`];
}

/** Customers with a match that nobody has cleared. */
export function alertsIn(results: readonly RowResult[]): number {
  const open = results.filter(({ status }) => status === "listed" || status === "possible");
  return new Set(open.map(({ row }) => row)).size;
}

/** Results as lines of CSV (cells that a spreadsheet would run are made harmless) or JSON lines. */
export function formatResults(results: readonly RowResult[], format: "csv" | "jsonl"): string {
  const line = (result: RowResult): string =>
    format === "jsonl"
      ? JSON.stringify(result)
      : RESULT_COLUMNS.map((column) => csvCell(String(result[column]))).join(",");
  return results.map((result) => `${line(result)}\n`).join("");
}
