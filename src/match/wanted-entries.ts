import type { ListEntry } from "../model/list-entry.ts";
import type { MatchQuery, SearchOptions } from "./query.ts";

/** Whether the entry stands on a list that was asked for and may be of the schema that the query names. */
export function isWanted(entry: ListEntry, { schema }: MatchQuery, { lists }: SearchOptions): boolean {
  if (lists !== undefined && !lists.includes(entry.list)) return false;
  if (schema === undefined || schema === "LegalEntity") return true;
  const kind = KIND_OF[entry.schema];
  return kind === undefined || kind === KIND_OF[schema];
}

/** Schemata that are never one another; the rest may be any of them. */
const KIND_OF: Readonly<Partial<Record<ListEntry["schema"], string>>> = {
  Person: "person",
  Company: "organisation",
  Organization: "organisation",
  PublicBody: "organisation",
  Vessel: "vessel",
  Airplane: "aircraft",
};
