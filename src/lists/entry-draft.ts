import type { Citation } from "../model/citation.ts";
import type {
  AircraftFields,
  EntrySchema,
  ListAddress,
  ListDate,
  ListEntry,
  ListIdentifier,
  ListName,
  ListRelationship,
  Measure,
  NameParts,
  VesselFields,
} from "../model/list-entry.ts";
import { type PlainDate, parsePlainDate } from "../model/plain-date.ts";
import { countryCode } from "./country-names.ts";

/** An object without the fields whose value is undefined or empty text. */
export function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  // Optional fields may be absent and required ones are never undefined, so that what is kept is a T.
  return Object.fromEntries(kept) as T;
}

/** An entry under construction: values that repeat or are empty are dropped, countries become codes. */
export class EntryDraft {
  readonly id: string;
  readonly list: string;
  schema: EntrySchema = "LegalEntity";
  listed: PlainDate | null = null;
  delisted: PlainDate | null = null;
  gender: "male" | "female" | "other" | undefined;
  vessel: VesselFields | undefined;
  aircraft: AircraftFields | undefined;
  location: string | undefined;
  readonly #names = new Map<string, ListName>();
  readonly #addresses = new Map<string, ListAddress>();
  readonly #identifiers = new Map<string, ListIdentifier>();
  readonly #birthDates = new Map<string, ListDate>();
  readonly #relationships = new Map<string, ListRelationship>();
  readonly #measures = new Map<string, Measure>();
  readonly #countries = new Set<string>();
  readonly #nationalities = new Set<string>();
  readonly #birthPlaces = new Set<string>();
  readonly #programmes = new Set<string>();
  readonly #remarks = new Set<string>();

  constructor(list: string, sourceId: string) {
    this.list = list;
    this.id = `${list}:${sourceId}`;
  }

  name(
    value: string,
    type: ListName["type"],
    more: { strength?: ListName["strength"]; language?: string; parts?: NameParts } = {},
  ): void {
    const clean = oneLine(value).replace(/^[-–\s]+$/u, "");
    if (clean === "" || this.#names.has(clean)) return;
    const parts = more.parts === undefined || Object.keys(more.parts).length === 0 ? undefined : more.parts;
    this.#names.set(
      clean,
      present<ListName>({
        value: clean,
        type,
        strength: more.strength ?? "strong",
        language: more.language,
        parts,
      }),
    );
  }

  get hasName(): boolean {
    return this.#names.size > 0;
  }

  isNamed(value: string): boolean {
    return this.#names.has(oneLine(value));
  }

  address(fields: { [K in keyof ListAddress]?: string | undefined }): void {
    const parts = [fields.street, fields.city, fields.region, fields.postalCode, fields.country];
    const full = oneLine(fields.full ?? parts.filter((part) => part !== undefined && part !== "").join(", "));
    const country = countryCode(fields.country ?? "") ?? undefined;
    if (fields.country !== undefined) this.country(fields.country);
    if (full === "" || (country !== undefined && full === fields.country)) return;
    const { street, city, region, postalCode } = fields;
    this.#addresses.set(full, present<ListAddress>({ full, street, city, region, postalCode, country }));
  }

  /** A country by name or code; a name that is not known is kept as a remark, not dropped. */
  country(text: string): void {
    addCountry(text, this.#countries, (unknown) => this.remark(`country: ${unknown}`));
  }

  nationality(text: string): void {
    addCountry(text, this.#nationalities, (unknown) => this.remark(`nationality: ${unknown}`));
  }

  identifier(type: string, value: string, country?: string): void {
    const clean = oneLine(value);
    if (clean === "") return;
    const code = country === undefined ? undefined : (countryCode(country) ?? undefined);
    this.#identifiers.set(
      `${type}\n${clean}`,
      present<ListIdentifier>({ type, value: clean, country: code }),
    );
  }

  birthDate(date: ListDate | null, source = ""): void {
    if (date !== null) this.#birthDates.set(JSON.stringify(date), date);
    else if (source.trim() !== "") this.remark(`date of birth: ${source}`);
  }

  birthPlace(text: string): void {
    const clean = oneLine(text);
    if (clean !== "") this.#birthPlaces.add(clean);
  }

  /** A relation to another party; one that names no other party says nothing and is dropped. */
  relationship(relation: { [K in keyof ListRelationship]: ListRelationship[K] | undefined }): void {
    const clean = present<ListRelationship>(relation);
    if (clean.otherId === undefined && clean.otherName === undefined) return;
    this.#relationships.set(JSON.stringify(clean), clean);
  }

  programme(text: string): void {
    const clean = oneLine(text);
    if (clean !== "") this.#programmes.add(clean);
  }

  measure(measure: Measure): void {
    this.#measures.set(JSON.stringify(measure), measure);
  }

  remark(text: string): void {
    const clean = oneLine(text);
    if (clean !== "") this.#remarks.add(clean);
  }

  /** Sets the listing day to the earliest one given. */
  listedOn(date: PlainDate | null): void {
    if (date !== null && (this.listed === null || date < this.listed)) this.listed = date;
  }

  build(citation: Citation): ListEntry {
    const nonEmpty = <T>(values: Iterable<T>): T[] | undefined => {
      const all = [...values];
      return all.length === 0 ? undefined : all;
    };
    return present<ListEntry>({
      id: this.id,
      list: this.list,
      schema: this.schema,
      names: [...this.#names.values()],
      addresses: [...this.#addresses.values()],
      countries: [...this.#countries],
      nationalities: nonEmpty(this.#nationalities),
      identifiers: [...this.#identifiers.values()],
      birthDates: [...this.#birthDates.values()],
      birthPlaces: nonEmpty(this.#birthPlaces),
      gender: this.gender,
      programmes: [...this.#programmes],
      listed: this.listed,
      delisted: this.delisted,
      measures: [...this.#measures.values()],
      relationships: nonEmpty(this.#relationships.values()),
      vessel: this.vessel,
      aircraft: this.aircraft,
      remarks: nonEmpty(this.#remarks),
      citation,
      location: this.location,
    });
  }
}

/** The gender of a list's word for it. */
export function genderOf(text: string): "male" | "female" | "other" | undefined {
  const first = text.trim().toLowerCase();
  if (first === "") return undefined;
  if (first.startsWith("m")) return "male";
  return first.startsWith("f") ? "female" : "other";
}

/** `text` on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A day of the source, or `null` where the text is none. No list is older than the United Nations: `0017-05-26` is a slip. */
export function day(text: string): PlainDate | null {
  const date = parsePlainDate(text.slice(0, 10));
  return date !== null && date < "1945" ? null : date;
}

function addCountry(text: string, to: Set<string>, unknown: (name: string) => void): void {
  const clean = oneLine(text);
  if (clean === "" || /^(undetermined|unknown|stateless|n\/a)$/iu.test(clean)) return;
  const code = countryCode(clean);
  if (code !== null) to.add(code);
  else unknown(clean);
}
