import type { EntrySchema } from "../../model/list-entry.ts";
import { day, EntryDraft } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { mapFtm } from "../ftm/map.ts";
import { listDates } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

/** Rows with a `name` and, where known, id, type, aliases, address, country, birth_date, identifier, remark, listed, delisted. */
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
    draft.schema = schemaOf(record.text("type"));
    draft.name(record.text("name"), "primary");
    for (const alias of record.text("aliases").split(/[;|]/u)) draft.name(alias, "alias");
    for (const country of record.text("country").split(/[;|]/u)) draft.country(country);
    draft.address({ full: record.text("address") });
    for (const date of listDates(record.text("birth_date"))) draft.birthDate(date);
    draft.identifier("id", record.text("identifier"));
    draft.remark(record.text("remark"));
    draft.listed = day(record.text("listed"));
    draft.delisted = day(record.text("delisted"));
    draft.measure({ kind: "other" });
    mapping.put(draft, record.location);
    mapping.finished(record);
  }
  return mapping.result();
}

async function* chained(
  first: SourceRecord | null,
  rest: AsyncIterator<SourceRecord>,
): AsyncGenerator<SourceRecord> {
  if (first !== null) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function schemaOf(type: string): EntrySchema {
  const kinds: Readonly<Record<string, EntrySchema>> = {
    person: "Person",
    company: "Company",
    vessel: "Vessel",
    aircraft: "Airplane",
    organization: "Organization",
  };
  return kinds[type.toLowerCase()] ?? "LegalEntity";
}
