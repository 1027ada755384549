import type { NameParts } from "../../model/list-entry.ts";
import { day, EntryDraft, genderOf, present } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate, wholeDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { mapCurrentRow } from "./current-row.ts";
import { facts } from "./facts.ts";
import { nameType } from "./name-type.ts";

export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of mapping.known(records)) {
    if (record.kind === "export") {
      mapping.sourceDate = day(record.text("@generationDate"));
      continue;
    }
    mapping.records++;
    if (record.kind === "row") mapRow(mapping, record);
    else if (record.kind === "current-row") mapCurrentRow(mapping, record);
    else mapEntity(mapping, record);
    mapping.finished(record);
  }
  return mapping.result();
}

function mapEntity(mapping: Mapping, record: SourceRecord): void {
  const reference = record.text("@euReferenceNumber");
  const draft = new EntryDraft(facts.id, record.text("@logicalId"));
  draft.location = record.location;
  const subject = record.child("subjectType");
  draft.schema =
    subject.text("@code") === "person" || subject.text("@classificationCode") === "P"
      ? "Person"
      : "Organization";
  draft.identifier("eu-reference", reference);
  draft.identifier("un-reference", record.text("@unitedNationId"));
  for (const regulation of record.children("regulation")) {
    draft.programme(regulation.text("@programme"));
    draft.listedOn(day(regulation.text("@entryIntoForceDate")) ?? day(regulation.text("@publicationDate")));
    draft.remark(`regulation ${regulation.text("@numberTitle")} ${regulation.text("publicationUrl")}`);
    ignoreRest(regulation);
  }
  for (const alias of record.children("nameAlias")) mapAlias(draft, alias);
  for (const birth of record.children("birthdate")) mapBirth(draft, birth);
  for (const citizenship of record.children("citizenship")) {
    draft.nationality(citizenship.text("@countryIso2Code"));
    ignoreRest(citizenship);
  }
  for (const id of record.children("identification")) {
    draft.identifier(
      id.text("@identificationTypeCode").toLowerCase(),
      id.text("@number") || id.text("@latinNumber"),
      id.text("@countryIso2Code"),
    );
    draft.remark(documentNote(id));
    for (const remark of id.texts("remark")) draft.remark(remark);
    ignoreRest(id);
  }
  for (const address of record.children("address")) mapAddress(draft, address);
  for (const remark of record.texts("remark")) draft.remark(remark);
  draft.remark(record.text("@designationDetails"));
  draft.listedOn(day(record.text("@designationDate")));
  ignoreRest(subject);
  draft.measure({ kind: "asset-freeze" });
  mapping.put(draft, reference);
}

/** What a document says beside its number: who issued it and when, and whether it is known to be false or lost. */
function documentNote(id: SourceRecord): string {
  const flags = ["knownExpired", "knownFalse", "reportedLost", "revokedByIssuer", "diplomatic"];
  const words = [
    "issuedBy",
    "issuedDate",
    "issueDate",
    "validFrom",
    "validTo",
    "nameOnDocument",
    "latinNumber",
  ];
  const notes = [
    ...flags.filter((name) => id.text(`@${name}`) === "true"),
    ...words
      .map((name) => [name, id.text(`@${name}`)].filter(Boolean))
      .filter(({ length }) => length > 1)
      .map((pair) => pair.join(": ")),
  ];
  return notes.length === 0
    ? ""
    : `${id.text("@identificationTypeCode")} ${id.text("@number")}: ${notes.join(", ")}`;
}

function mapAlias(draft: EntryDraft, alias: SourceRecord): void {
  const parts = present<NameParts>({
    given: alias.text("@firstName"),
    middle: alias.text("@middleName"),
    family: alias.text("@lastName"),
    title: alias.text("@title"),
  });
  const strength = alias.text("@strong") === "false" ? "weak" : "strong";
  const language = alias.text("@nameLanguage").toLowerCase();
  const whole = alias.text("@wholeName");
  draft.name(whole, nameType(whole, draft.hasName), {
    strength,
    parts,
    ...(language === "" ? {} : { language }),
  });
  draft.gender ??= genderOf(alias.text("@gender"));
  draft.remark(alias.text("@function"));
  for (const remark of alias.texts("remark")) draft.remark(remark);
  ignoreRest(alias);
}

function mapBirth(draft: EntryDraft, birth: SourceRecord): void {
  const text = birth.text("@birthdate") || birth.text("@year");
  const circa = birth.text("@circa") === "true";
  const [from, to] = [birth.text("@yearRangeFrom"), birth.text("@yearRangeTo")];
  const date = text !== "" ? listDate(text) : from !== "" ? { from, ...(to === "" ? {} : { to }) } : null;
  if (date !== null) draft.birthDate(circa ? { ...date, circa } : date);
  const place = [
    birth.text("@place"),
    birth.text("@city"),
    birth.text("@region"),
    birth.text("@countryDescription"),
  ];
  draft.birthPlace(place.filter((part) => part !== "" && part !== "UNKNOWN").join(", "));
  for (const remark of birth.texts("remark")) draft.remark(remark);
  ignoreRest(birth);
}

function mapAddress(draft: EntryDraft, address: SourceRecord): void {
  draft.address({
    street: [address.text("@street"), address.text("@poBox")].filter((part) => part !== "").join(", "),
    city: address.text("@city") || address.text("@place"),
    region: address.text("@region"),
    postalCode: address.text("@zipCode"),
    country: address.text("@countryIso2Code") === "00" ? "" : address.text("@countryIso2Code"),
  });
  for (const contact of address.children("contactInfo"))
    draft.remark(`contact: ${contact.text("@key").toLowerCase()} ${contact.text("@value")}`);
  for (const remark of address.texts("remark")) draft.remark(remark);
  ignoreRest(address);
}

/** Numbers of the register, languages and the regulation behind a part: known, and not used for entries. */
function ignoreRest(record: SourceRecord): void {
  record.ignore(...KNOWN.filter((name) => record.has(name)));
}

const KNOWN = [
  "@logicalId",
  "@regulationLanguage",
  "@regulationType",
  "@organisationType",
  "@publicationDate",
  "@entryIntoForceDate",
  "@numberTitle",
  "@countryDescription",
  "@countryIso2Code",
  "@calendarType",
  "@dayOfMonth",
  "@monthOfYear",
  "@year",
  "@identificationTypeDescription",
  "@asAtListingTime",
  "@classificationCode",
  "@code",
  "@zipCode",
  "@region",
  "@place",
  "@city",
  "regulationSummary",
  "publicationUrl",
  "@yearRangeFrom",
  "@yearRangeTo",
];

/** Rows of the CSV: each has one name, address, birth, document or citizenship of an entity. */
function mapRow(mapping: Mapping, record: SourceRecord): void {
  // Columns that repeat on each row of a party are taken on each, so that none of them counts as left over.
  const [fileDate, subject] = [record.text("Date_file"), record.text("Subject_type")];
  mapping.sourceDate ??= wholeDate(fileDate);
  const id = record.text("Entity_logical_id");
  let draft = mapping.get(id);
  const reference = record.text("EU_ref_num");
  if (draft === undefined) {
    draft = new EntryDraft(facts.id, id);
    draft.location = record.location;
    draft.schema = subject === "P" ? "Person" : "Organization";
    draft.identifier("eu-reference", reference);
    draft.measure({ kind: "asset-freeze" });
    mapping.add(draft, reference);
  }
  draft.programme(record.text("Programme"));
  draft.listedOn(day(record.text("Leba_publication_date")));
  draft.remark(record.text("Entity_remark").replace(/\\n/gu, " "));
  const parts = present<NameParts>({
    given: record.text("Naal_firstname"),
    middle: record.text("Naal_middlename"),
    family: record.text("Naal_lastname"),
    title: record.text("Naal_title"),
  });
  const name =
    record.text("Naal_wholename") ||
    [parts.given, parts.middle, parts.family].filter((part) => part !== undefined).join(" ");
  draft.name(name, draft.hasName ? "alias" : "primary", { parts });
  const gender = record.text("Naal_gender");
  draft.gender ??= genderOf(gender);
  draft.remark(record.text("Naal_function"));
  const street = [record.text("Addr_street"), record.text("Addr_number")]
    .filter((part) => part !== "")
    .join(" ");
  draft.address({
    street,
    city: record.text("Addr_city"),
    postalCode: record.text("Addr_zipcode"),
    country: record.text("Addr_country"),
  });
  draft.remark(record.text("Addr_other"));
  const birth = record.text("Birt_date");
  draft.birthDate(listDate(birth), birth);
  draft.birthPlace(
    [record.text("Birt_place"), record.text("Birt_country")].filter((part) => part !== "").join(", "),
  );
  draft.identifier("id", record.text("Iden_number"), record.text("Iden_country"));
  draft.nationality(record.text("Citi_country"));
  record.ignore(
    ...record.names().filter((field) => /_logical_id|_leba_|_programme$|^Leba_|_language$/u.test(field)),
  );
}
