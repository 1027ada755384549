import type { ListEntry, ListName, Measure } from "../../model/list-entry.ts";
import type { PlainDate } from "../../model/plain-date.ts";
import type { StarterEntry, StarterFile, StarterMeasure, StarterName } from "./starter-schema.ts";

/** The starter list, ready for the index. Every answer that rests on it shows `notice`. */
export interface StarterList {
  readonly title: string;
  readonly compiled: PlainDate;
  readonly notice: string;
  /** In the order of their ids. */
  readonly entries: readonly ListEntry[];
}

/** The starter list from a file that is known to be as the schema says; `readStarterList` makes sure of it. */
export function mapStarterList({ title, compiled, notice, entries }: StarterFile): StarterList {
  return { title, compiled, notice, entries: entries.map(toListEntry) };
}

function toListEntry(entry: StarterEntry): ListEntry {
  const { nationalities, vessel, remarks } = entry;
  return {
    id: entry.id,
    list: entry.list,
    schema: entry.schema,
    names: entry.names.map(toListName),
    addresses: entry.addresses ?? [],
    countries: entry.countries,
    ...(nationalities === undefined ? {} : { nationalities }),
    identifiers: entry.identifiers ?? [],
    birthDates: [],
    programmes: entry.programmes,
    listed: entry.listed,
    delisted: null,
    measures: entry.measures.map(toMeasure),
    ...(vessel === undefined ? {} : { vessel }),
    ...(remarks === undefined ? {} : { remarks }),
    citation: entry.citation,
    location: entry.id,
  };
}

function toListName({ value, type, strength, language }: StarterName): ListName {
  return { value, type, strength: strength ?? "strong", ...(language === undefined ? {} : { language }) };
}

function toMeasure(measure: StarterMeasure): Measure {
  const { kind, licenceRequirement, reviewPolicy, footnotes, federalRegister } = measure;
  return {
    kind,
    ...(licenceRequirement === undefined ? {} : { licenceRequirement }),
    ...(reviewPolicy === undefined ? {} : { reviewPolicy }),
    ...(footnotes === undefined ? {} : { footnotes }),
    ...(federalRegister === undefined ? {} : { federalRegister }),
  };
}
