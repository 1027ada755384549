import { CodedError } from "../../model/coded-error.ts";
import type { EntrySchema, MeasureKind } from "../../model/list-entry.ts";
import { day, EntryDraft, genderOf } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { mapFtm } from "../ftm/map.ts";
import { listDates } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

/** Rows under our column names (`parse.ts` knows what users call them); FollowTheMoney is mapped as such. */
export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const iterator = records[Symbol.asyncIterator]();
  const first = await iterator.next();
  const all = chained(first.done === true ? null : first.value, iterator);
  if (first.done !== true && first.value.kind !== "user-row") return mapFtm(all, facts, into);
  const mapping = new Mapping(facts, into);
  for await (const record of all) {
    mapping.records++;
    const draft = new EntryDraft(facts.id, record.text("id") || String(mapping.records));
    draft.location = record.location;
    mapRow(draft, record);
    mapping.put(draft, record.location);
    mapping.finished(record);
  }
  return mapping.result();
}

/** @throws CodedError `HF-LIST-013` for a row without a name, a type or a date that cannot be read. */
function mapRow(draft: EntryDraft, record: SourceRecord): void {
  const name = record.text("name");
  if (name === "") throw new CodedError("HF-LIST-013", { value: "no name", place: record.location });
  draft.schema = schemaOf(record);
  draft.name(name, "primary");
  for (const alias of several(record.text("aliases"))) draft.name(alias, "alias");
  for (const weak of several(record.text("weak_aliases"))) draft.name(weak, "alias", { strength: "weak" });
  for (const country of several(record.text("country"))) draft.country(country);
  for (const nation of several(record.text("nationality"))) draft.nationality(nation);
  for (const full of record.text("address").split(/[|\n]/u)) draft.address({ full });
  for (const part of several(record.text("birth_date"))) {
    const dates = listDates(part);
    if (dates.length === 0)
      throw new CodedError("HF-LIST-013", { value: part, place: `${record.location}, birth_date` });
    for (const date of dates) draft.birthDate(date);
  }
  draft.birthPlace(record.text("birth_place"));
  draft.gender = genderOf(record.text("gender"));
  for (const value of several(record.text("identifier")))
    draft.identifier(record.text("identifier_type") || "id", value);
  for (const type of ["passport", "imo", "lei", "inn", "uscc", "registration"] as const)
    for (const value of several(record.text(type))) draft.identifier(type, value);
  if (draft.schema === "Vessel" && record.text("imo") !== "") draft.vessel = { imo: record.text("imo") };
  draft.programme(record.text("programme"));
  draft.remark(record.text("remark"));
  draft.listed = dayIn(record, "listed");
  draft.delisted = dayIn(record, "delisted");
  draft.measure({ kind: measureOf(record) });
}

function several(text: string): string[] {
  return text
    .split(/[;|\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function dayIn(record: SourceRecord, field: string): EntryDraft["listed"] {
  const text = record.text(field);
  const date = day(text);
  if (date === null && text !== "")
    throw new CodedError("HF-LIST-013", { value: text, place: `${record.location}, ${field}` });
  return date;
}

const MEASURES: Readonly<Record<string, MeasureKind>> = {
  "": "other",
  other: "other",
  "asset-freeze": "asset-freeze",
  "trade-restriction": "trade-restriction",
  "end-user-concern": "end-user-concern",
};

function measureOf(record: SourceRecord): MeasureKind {
  const text = record.text("measure").toLowerCase();
  const kind = MEASURES[text];
  if (kind === undefined)
    throw new CodedError("HF-LIST-013", { value: text, place: `${record.location}, measure` });
  return kind;
}

const KINDS: Readonly<Record<string, EntrySchema>> = {
  "": "LegalEntity",
  person: "Person",
  individual: "Person",
  company: "Company",
  entity: "LegalEntity",
  legalentity: "LegalEntity",
  organization: "Organization",
  organisation: "Organization",
  university: "Organization",
  government: "PublicBody",
  publicbody: "PublicBody",
  vessel: "Vessel",
  ship: "Vessel",
  aircraft: "Airplane",
  airplane: "Airplane",
  address: "Address",
};

function schemaOf(record: SourceRecord): EntrySchema {
  const text = record.text("type");
  const kind = KINDS[text.toLowerCase().replace(/[\s_-]/gu, "")];
  if (kind === undefined)
    throw new CodedError("HF-LIST-013", { value: text, place: `${record.location}, type` });
  return kind;
}

async function* chained(
  first: SourceRecord | null,
  rest: AsyncIterator<SourceRecord>,
): AsyncGenerator<SourceRecord> {
  if (first !== null) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
