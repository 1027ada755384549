import { readFileSync } from "node:fs";
import type { MatchQuery } from "../match/query.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type ClearedPair, clearanceOf, entryHash, readAllowList } from "./allow-list.ts";
import { type Screener, type ScreenResult, screenQuery } from "./screen.ts";
import { countryCodes, schemaNamed } from "./screen-rows.ts";
import { screenerOn } from "./screener.ts";

export interface ScreenNameOptions {
  readonly asOf: PlainDate;
  readonly schema?: string;
  readonly country?: string;
  readonly birthDate?: string;
  readonly identifier?: string;
  readonly address?: string;
  readonly lists?: readonly string[];
  readonly threshold?: number;
  readonly limit?: number;
  /** File of cleared pairs. */
  readonly allowList?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Screens one name against the lists of a day. @throws CodedError for a name or other value that cannot be used. */
export function screenName(name: string, options: ScreenNameOptions): ScreenResult {
  const { asOf, threshold, limit, lists, allowList } = options;
  const pairs = allowList === undefined ? [] : clearedPairs(allowList);
  const screener = screenerOn(asOf, options.env);
  needLists(screener, lists ?? []);
  return screenQuery(queryOf(name, options), screener, {
    ...(threshold === undefined ? {} : { threshold }),
    ...(limit === undefined ? {} : { limit }),
    ...(lists === undefined ? {} : { lists }),
    ...(pairs.length === 0 ? {} : { allowed: { pairs, on: asOf } }),
  });
}

/** A list that is not loaded cannot clear anybody. @throws CodedError `HF-LIST-007` */
function needLists({ lists: loaded }: Screener, wanted: readonly string[]): void {
  const missing = wanted.find((id) => !loaded.some((list) => list.id === id));
  if (missing !== undefined) throw new CodedError("HF-LIST-007", { value: missing, place: "--list" });
}

function queryOf(name: string, options: ScreenNameOptions): MatchQuery {
  const { schema, country, birthDate, identifier, address } = options;
  if (birthDate !== undefined && !/^\d{4}(?:-\d{2}){0,2}$/.test(birthDate)) {
    throw new CodedError("HF-IN-017", { value: birthDate, place: "--birth-date" });
  }
  return {
    names: [name],
    ...(schema === undefined ? {} : { schema: schemaNamed(schema, "--schema") }),
    ...(country === undefined ? {} : { countries: countryCodes(country, "--country") }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(identifier === undefined ? {} : { identifiers: [{ value: identifier }] }),
    ...(address === undefined ? {} : { address }),
  };
}

/** The pairs of an allow-list file. @throws CodedError `HF-IN-005`, `HF-IN-033` */
export function clearedPairs(path: string): readonly ClearedPair[] {
  try {
    return readAllowList(readFileSync(path, "utf8"), path);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("HF-IN-005", { place: path });
  }
}

/**
 * The line that an allow list takes for a name and a listed party as they are today.
 * @throws CodedError `HF-IN-033` where the party is not among the matches of the name
 */
export function clearedLine(
  name: string,
  entryId: string,
  of: ScreenNameOptions & { readonly by: string; readonly why: string; readonly expires: PlainDate },
): string {
  const screener = screenerOn(of.asOf, of.env);
  const query = queryOf(name, of);
  const found = screenQuery(query, screener, { limit: 1000 }).matches.find(
    (match) => match.entryId === entryId,
  );
  const { entries } = screener.index;
  for (let at = 0; found !== undefined && at < entries.length; at++) {
    const entry = entries.at(at);
    if (entry?.id !== found.entryId || entry.list !== found.list) continue;
    const { by, why, expires, asOf } = of;
    const pair: ClearedPair = {
      list: entry.list,
      entryId,
      entryHash: entryHash(entry),
      name,
      by,
      at: asOf,
      why,
      expires,
    };
    return clearanceOf([pair], { name, entry, on: asOf }).state === "cleared" ? JSON.stringify(pair) : "";
  }
  throw new CodedError("HF-IN-033", {
    value: entryId,
    fix: "Give the id of an entry that the name matches.",
  });
}
