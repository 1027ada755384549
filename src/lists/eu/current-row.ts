import { day, EntryDraft, genderOf } from "../entry-draft.ts";
import { listDate, wholeDate } from "../list-dates.ts";
import type { Mapping } from "../mapping.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";
import { nameType } from "./name-type.ts";

/** Columns of the current CSV that number the register's own rows or repeat the regulation behind each part. */
const BOOKKEEPING =
  /^(?:NameAlias|Address|BirthDate|Identification|Citizenship)_(?:LogicalId|RegulationLanguage|Regulation_.*)$|^Entity_Regulation_(?:Type|OrganisationType)$|_(?:CalendarType|AsAtListingTime)$/u;

/** A row of the CSV 1.1, whose columns are the XML's attributes: one name, address, birth, document or citizenship of an entity. */
export function mapCurrentRow(mapping: Mapping, record: SourceRecord): void {
  mapping.sourceDate ??= wholeDate(record.text("fileGenerationDate"));
  record.ignore("fileGenerationDate");
  const id = record.text("Entity_LogicalId");
  const reference = record.text("Entity_EU_ReferenceNumber");
  let draft = mapping.get(id);
  if (draft === undefined) {
    draft = new EntryDraft(facts.id, id);
    draft.location = record.location;
    const type = [record.text("Entity_SubjectType"), record.text("Entity_SubjectType_ClassificationCode")];
    draft.schema = type.includes("P") || type.includes("person") ? "Person" : "Organization";
    draft.measure({ kind: "asset-freeze" });
    mapping.add(draft, reference);
  }
  record.ignore("Entity_SubjectType", "Entity_SubjectType_ClassificationCode");
  draft.identifier("eu-reference", reference);
  draft.identifier("un-reference", record.text("Entity_UnitedNationId"));
  draft.programme(record.text("Entity_Regulation_Programme"));
  for (const name of ["DesignationDate", "Regulation_EntryIntoForceDate", "Regulation_PublicationDate"])
    draft.listedOn(day(record.text(`Entity_${name}`)) ?? wholeDate(record.text(`Entity_${name}`)));
  draft.remark(record.text("Entity_Remark"));
  draft.remark(record.text("Entity_DesignationDetails"));
  const regulation = [
    record.text("Entity_Regulation_NumberTitle"),
    record.text("Entity_Regulation_PublicationUrl"),
  ];
  draft.remark(regulation[0] === "" ? "" : `regulation ${regulation.join(" ")}`);
  mapName(draft, record);
  mapAddress(draft, record);
  mapBirth(draft, record);
  mapDocument(draft, record);
  draft.nationality(countryOf(record, "Citizenship"));
  draft.remark(record.text("Citizenship_Remark"));
  draft.remark(noted("citizenship", record.text("Citizenship_Region")));
  record.ignore(...record.names().filter((name) => BOOKKEEPING.test(name)));
}

function mapName(draft: EntryDraft, record: SourceRecord): void {
  const of = (name: string): string => record.text(`NameAlias_${name}`);
  const [given, middle, family] = [of("FirstName"), of("MiddleName"), of("LastName")];
  const whole = of("WholeName") || [given, middle, family].filter((part) => part !== "").join(" ");
  const language = of("NameLanguage").toLowerCase();
  const remark = of("Remark");
  draft.name(whole, nameType(whole, draft.hasName), {
    strength: /low? quality/iu.test(remark) ? "weak" : "strong",
    parts: {
      ...(given === "" ? {} : { given }),
      ...(middle === "" ? {} : { middle }),
      ...(family === "" ? {} : { family }),
    },
    ...(language === "" ? {} : { language }),
  });
  draft.gender ??= genderOf(of("Gender"));
  draft.remark(noted("title", of("Title")));
  draft.remark(noted("function", of("Function")));
  draft.remark(remark);
}

function mapAddress(draft: EntryDraft, record: SourceRecord): void {
  const of = (name: string): string => record.text(`Address_${name}`);
  draft.address({
    street: [of("Street"), of("PoBox")].filter((part) => part !== "").join(", "),
    city: [of("City"), of("Place")].filter((part) => part !== "").join(", "),
    region: of("Region"),
    postalCode: of("ZipCode"),
    country: countryOf(record, "Address"),
  });
  draft.remark(noted("contact", of("ContactInfo")));
  draft.remark(of("Remark"));
}

function mapBirth(draft: EntryDraft, record: SourceRecord): void {
  const of = (name: string): string => record.text(`BirthDate_${name}`);
  const parts = [of("Year"), of("Month").padStart(2, "0"), of("Day").padStart(2, "0")].join("-");
  const [from, to] = [of("YearRangeFrom"), of("YearRangeTo")];
  const circa = /^true$/iu.test(of("Circa"));
  const written = of("BirthDate") || parts.replace(/(?:-00)+$/u, "").replace(/^-.*$/u, "");
  const date =
    written !== "" ? listDate(written) : from !== "" ? { from, ...(to === "" ? {} : { to }) } : null;
  draft.birthDate(date !== null && circa ? { ...date, circa } : date, written);
  const place = [of("Place"), of("City"), of("Region"), of("ZipCode"), of("CountryDescription")];
  draft.birthPlace(place.filter((part) => part !== "" && part !== "UNKNOWN").join(", "));
  draft.remark(of("Remark"));
  record.ignore("BirthDate_CountryIso2Code");
}

function mapDocument(draft: EntryDraft, record: SourceRecord): void {
  const of = (name: string): string => record.text(`Identification_${name}`);
  const number = of("Number") || of("LatinNumber");
  const type = of("TypeCode").toLowerCase() || "id";
  draft.identifier(type, number, countryOf(record, "Identification"));
  const flags = ["KnownExpired", "KnownFalse", "ReportedLost", "RevokedByIssuer", "Diplomatic"];
  const words = ["IssuedBy", "IssuedDate", "ValidFrom", "ValidTo", "NameOnDocument", "Region", "LatinNumber"];
  const notes = [
    ...flags.filter((name) => /^true$/iu.test(of(name))),
    ...words.map((name) => noted(name, of(name))),
    of("Remark"),
  ].filter((note) => note !== "");
  draft.remark(number === "" || notes.length === 0 ? "" : `${type} ${number}: ${notes.join(", ")}`);
  record.ignore("Identification_TypeDescription");
}

/** ISO code, or the country's name; `00` stands for an unknown one. */
function countryOf(record: SourceRecord, part: string): string {
  const [code, name] = [record.text(`${part}_CountryIso2Code`), record.text(`${part}_CountryDescription`)];
  if (code !== "" && code !== "00") return code;
  return name === "UNKNOWN" ? "" : name;
}

function noted(label: string, value: string): string {
  return value === "" ? "" : `${label}: ${value}`;
}
