import type { NameParts } from "../../model/list-entry.ts";
import { day, EntryDraft, genderOf, present } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate, partialDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of mapping.known(records)) {
    if (record.kind === "CONSOLIDATED_LIST") mapping.sourceDate = day(record.text("@dateGenerated"));
    else {
      mapping.records++;
      mapEntry(mapping, record);
      mapping.finished(record);
    }
  }
  return mapping.result();
}

function mapEntry(mapping: Mapping, record: SourceRecord): void {
  const isPerson = record.kind === "INDIVIDUAL";
  const draft = new EntryDraft(facts.id, record.text("DATAID"));
  const prefix = isPerson ? "INDIVIDUAL" : "ENTITY";
  draft.schema = isPerson ? "Person" : "Organization";
  draft.location = record.location;
  mapNames(draft, record, prefix);
  for (const address of record.children(`${prefix}_ADDRESS`)) mapAddress(draft, address);
  for (const value of valuesOf(record, "NATIONALITY")) draft.nationality(value);
  for (const value of valuesOf(record, "NATIONALITY2")) draft.nationality(value);
  if (isPerson) mapPerson(draft, record);
  const reference = record.text("REFERENCE_NUMBER");
  draft.identifier("un-reference", reference);
  draft.programme(record.text("UN_LIST_TYPE"));
  draft.listedOn(day(record.text("LISTED_ON")));
  draft.delisted = day(record.text("DELISTED_ON"));
  draft.measure({ kind: "asset-freeze" });
  for (const value of valuesOf(record, "DESIGNATION")) draft.remark(`designation: ${value}`);
  for (const value of valuesOf(record, "TITLE")) draft.remark(`title: ${value}`);
  draft.remark(record.text("COMMENTS1"));
  draft.remark(record.texts("SUBMITTED_BY").join(" "));
  for (const value of valuesOf(record, "LAST_DAY_UPDATED")) draft.remark(`updated: ${value}`);
  valuesOf(record, "LIST_TYPE");
  record.ignore("VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "SUBMITTED_ON");
  mapping.put(draft, reference);
}

function mapNames(draft: EntryDraft, record: SourceRecord, prefix: string): void {
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map((name) => record.text(name));
  const isPerson = prefix === "INDIVIDUAL";
  const names: NameParts = isPerson ? present<NameParts>({ given: parts[0] }) : {};
  draft.name(parts.filter((part) => part !== "").join(" "), "primary", { parts: names });
  for (const original of record.texts("NAME_ORIGINAL_SCRIPT")) draft.name(original, "original-script");
  for (const alias of record.children(`${prefix}_ALIAS`)) {
    const quality = alias.text("QUALITY").toLowerCase();
    const type = quality.startsWith("f.k.a") ? "former" : "alias";
    for (const name of alias.text("ALIAS_NAME").split(";")) {
      draft.name(name, type, { strength: quality === "low" ? "weak" : "strong" });
    }
    const birth = alias.text("DATE_OF_BIRTH");
    if (birth !== "") draft.birthDate(listDate(birth), birth);
    draft.birthPlace(
      [alias.text("CITY_OF_BIRTH"), alias.text("COUNTRY_OF_BIRTH")].filter((t) => t !== "").join(", "),
    );
    draft.remark(alias.text("NOTE"));
  }
}

function mapAddress(draft: EntryDraft, address: SourceRecord): void {
  const note = address.text("NOTE");
  draft.address({
    street: address.text("STREET"),
    city: address.text("CITY"),
    region: address.text("STATE_PROVINCE"),
    postalCode: address.text("ZIP_CODE"),
    country: address.text("COUNTRY"),
  });
  draft.remark(note === "" ? "" : `address: ${note}`);
}

function mapPerson(draft: EntryDraft, record: SourceRecord): void {
  draft.gender = genderOf(record.text("GENDER"));
  for (const birth of record.children("INDIVIDUAL_DATE_OF_BIRTH")) mapBirth(draft, birth);
  for (const place of record.children("INDIVIDUAL_PLACE_OF_BIRTH")) {
    const parts = ["STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"].map((name) => place.text(name));
    draft.birthPlace(parts.filter((part) => part !== "").join(", "));
  }
  for (const document of record.children("INDIVIDUAL_DOCUMENT")) {
    const type = document.text("TYPE_OF_DOCUMENT") || document.text("TYPE_OF_DOCUMENT2");
    const country = document.text("ISSUING_COUNTRY") || document.text("COUNTRY_OF_ISSUE");
    draft.identifier(documentType(type), document.text("NUMBER"), country);
    const issue = ["TYPE_OF_DOCUMENT2", "CITY_OF_ISSUE", "COUNTRY_OF_ISSUE", "DATE_OF_ISSUE", "NOTE"];
    const notes = issue.map((name) => document.text(name)).filter((text) => text !== "");
    if (notes.length > 0) draft.remark(`document: ${notes.join(", ")}`);
  }
}

function mapBirth(draft: EntryDraft, birth: SourceRecord): void {
  const circa = /approximately/iu.test(birth.text("TYPE_OF_DATE"));
  const from = partialDate(birth.text("DATE") || birth.text("YEAR") || birth.text("FROM_YEAR"));
  const to = partialDate(birth.text("TO_YEAR"));
  const note = birth.text("NOTE");
  if (from !== null) {
    draft.birthDate({ from, ...(to === null ? {} : { to }), ...(circa ? { circa } : {}) });
  }
  if (note !== "") {
    const noted = from === null ? listDate(note) : null;
    if (noted === null) draft.remark(`date of birth: ${note}`);
    else draft.birthDate(noted);
  }
}

function documentType(type: string): string {
  const lower = type.toLowerCase();
  if (lower.includes("passport")) return "passport";
  return lower.includes("national") ? "national-id" : lower === "" ? "id" : lower.replace(/\W+/gu, "-");
}

function valuesOf(record: SourceRecord, name: string): string[] {
  return record.children(name).flatMap((child) => [...child.texts("VALUE"), ...child.texts("#text")]);
}
