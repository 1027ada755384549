import type { EntrySchema, MeasureKind } from "../../model/list-entry.ts";
import { countryCode } from "../country-names.ts";
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
    record.ignore("Type");
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
  for (const place of several(record.text("Place of Birth"))) draft.birthPlace(place);
  for (const country of record.text("Citizenship").split(/[;,]|\b[a-z]\)/u)) draft.nationality(country);
  for (const full of several(record.text("Address"))) draft.address({ full, country: countryAtEnd(full) });
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

/** `a) one b) two`, or one a line; Excel writes a carriage return as `_x000D_`. */
function several(text: string): string[] {
  return text
    .split(/_x000D_|\r?\n|;|(?:^|\s)(?:[a-z]|i{1,3}|iv|v)\)\s/u)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:[a-z]|i{1,3}|iv|v)\)\s/u, "")
        .replace(/[,;]$/u, ""),
    )
    .filter((part) => part !== "");
}

/** The country behind the last comma; what stands there and is no country is part of the address only. */
function countryAtEnd(address: string): string | undefined {
  const last = address.split(",").at(-1)?.replace(/\.$/u, "").trim() ?? "";
  return countryCode(last) ?? undefined;
}

function schemaOf(type: string): EntrySchema {
  if (/individual|person/iu.test(type)) return "Person";
  return /vessel/iu.test(type) ? "Vessel" : "Organization";
}
