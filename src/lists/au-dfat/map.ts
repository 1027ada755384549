import type { EntrySchema, MeasureKind } from "../../model/list-entry.ts";
import { EntryDraft } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDates, wholeDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { excelDate } from "../xlsx-rows.ts";
import { facts } from "./facts.ts";

/** One row a name: `123` is the primary name, `123a`, `123b` are the others of the same party. */
export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of records) {
    mapping.records++;
    const reference = record.text("Reference");
    const number = /^\d+/u.exec(reference)?.[0] ?? reference;
    let draft = mapping.get(number);
    if (draft === undefined) {
      draft = new EntryDraft(facts.id, number);
      draft.location = record.location;
      draft.schema = schemaOf(record.text("Type"));
      mapping.add(draft, `reference ${number}`);
    }
    mapRow(draft, record);
    mapping.finished(record);
  }
  return mapping.result();
}

function mapRow(draft: EntryDraft, record: SourceRecord): void {
  const kind = record.text("Name Type");
  const type = /primary/iu.test(kind)
    ? "primary"
    : /original/iu.test(kind)
      ? "original-script"
      : /former/iu.test(kind)
        ? "former"
        : "alias";
  const strength = /weak/iu.test(record.text("Alias Strength")) ? "weak" : "strong";
  draft.name(record.text("Name of Individual or Entity"), type, { strength });
  for (const date of listDates(excelDate(record.text("Date of Birth")))) draft.birthDate(date);
  draft.birthPlace(record.text("Place of Birth"));
  for (const country of record.text("Citizenship").split(/[;,]|\b[a-z]\)/u)) draft.nationality(country);
  const full = record.text("Address");
  draft.address({ full, country: full.split(",").at(-1)?.replace(/\.$/u, "").trim() ?? "" });
  draft.remark(record.text("Additional Information"));
  const listing = record.text("Listing Information");
  draft.remark(listing);
  const listed = /(\d{1,2} [A-Z][a-z]+ \d{4})/u.exec(listing)?.[1];
  draft.listedOn(wholeDate(listed ?? "") ?? wholeDate(excelDate(record.text("Control Date"))));
  for (const name of ["Committees", "Instrument of Designation"]) draft.programme(record.text(name));
  draft.identifier("imo", record.text("IMO Number"));
  const frozen = !/^(?:no|false)$/iu.test(record.text("Targeted Financial Sanction"));
  const measure: MeasureKind = frozen ? "asset-freeze" : "trade-restriction";
  draft.measure({ kind: measure });
  for (const name of ["Travel Ban", "Arms Embargo", "Maritime Restriction"]) {
    if (/^(?:yes|true)$/iu.test(record.text(name))) draft.remark(name);
  }
}

function schemaOf(type: string): EntrySchema {
  if (/individual|person/iu.test(type)) return "Person";
  return /vessel/iu.test(type) ? "Vessel" : "Organization";
}
