import type { EntrySchema, MeasureKind } from "../../model/list-entry.ts";
import { day, EntryDraft, genderOf } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList, SourceFacts } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";

const SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  Person: "Person",
  Company: "Company",
  Organization: "Organization",
  LegalEntity: "LegalEntity",
  PublicBody: "PublicBody",
  Vessel: "Vessel",
  Airplane: "Airplane",
  Address: "Address",
  CryptoWallet: "CryptoWallet",
  Security: "Security",
};

const IDENTIFIERS: Readonly<Record<string, string>> = {
  innCode: "inn",
  ogrnCode: "ogrn",
  kppCode: "kpp",
  imoNumber: "imo",
  mmsi: "mmsi",
  leiCode: "lei",
  swiftBic: "bic",
  uscCode: "uscc",
  taxNumber: "tax-id",
  registrationNumber: "registration",
  idNumber: "id",
  passportNumber: "passport",
  vatCode: "vat",
  dunsCode: "duns",
  isin: "isin",
  isinCode: "isin",
  ticker: "ticker",
  publicKey: "crypto-address",
  uniqueEntityId: "uei",
  socialSecurityNumber: "ssn",
  cageCode: "cage",
  npiCode: "npi",
  jibCode: "jib",
  okpoCode: "okpo",
};

const NOTED = [
  "notes",
  "position",
  "sourceUrl",
  "summary",
  "description",
  "legalForm",
  "status",
  "email",
  "phone",
  "website",
  "sector",
  "keywords",
  "wikidataId",
  "permId",
  "education",
  "religion",
  "ethnicity",
  "political",
  "classification",
  "mainCountry",
];

/** Entities that are parties; relations between them become relationships of the party they start from. */
export async function mapFtm(
  records: AsyncIterable<SourceRecord>,
  facts: SourceFacts,
  into: EntrySink,
): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of records) {
    mapping.records++;
    const schema = SCHEMATA[record.kind];
    if (schema === undefined) {
      mapping.leftover(`schema ${record.kind}`);
      record.ignore(...record.names());
    } else mapParty(mapping, record, schema);
    mapping.finished(record);
  }
  return mapping.result();
}

function mapParty(mapping: Mapping, record: SourceRecord, schema: EntrySchema): void {
  const id = record.text("id");
  const draft = new EntryDraft(mapping.facts.id, id);
  draft.location = record.location;
  draft.schema = schema;
  draft.name(record.text("caption"), "primary");
  for (const [field, type, strength] of [
    ["name", "alias", "strong"],
    ["alias", "alias", "strong"],
    ["previousName", "former", "strong"],
    ["weakAlias", "alias", "weak"],
    ["abbreviation", "acronym", "weak"],
  ] as const) {
    for (const value of record.texts(field)) draft.name(value, type, { strength });
  }
  for (const full of record.texts("address")) draft.address({ full });
  if (schema === "Address")
    draft.address({
      full: record.text("full"),
      street: record.text("street"),
      city: record.text("city"),
      postalCode: record.text("postalCode"),
    });
  for (const field of ["country", "jurisdiction", "flag"])
    for (const country of record.texts(field)) draft.country(country);
  for (const field of ["nationality", "citizenship"])
    for (const country of record.texts(field)) draft.nationality(country);
  for (const date of record.texts("birthDate")) draft.birthDate(listDate(date), date);
  for (const place of record.texts("birthPlace")) draft.birthPlace(place);
  draft.gender = genderOf(record.text("gender"));
  for (const [field, type] of Object.entries(IDENTIFIERS))
    for (const value of record.texts(field)) draft.identifier(type, value);
  for (const field of ["program", "programId"])
    for (const value of record.texts(field)) draft.programme(value);
  for (const topic of record.texts("topics")) draft.measure({ kind: kindOf(topic) });
  for (const field of NOTED) for (const value of record.texts(field)) draft.remark(`${field}: ${value}`);
  const imo = record.text("imoNumber");
  if (schema === "Vessel" && imo !== "") draft.vessel = { imo };
  draft.listedOn(day(record.text("startDate")) ?? null);
  record.ignore(
    "firstName",
    "middleName",
    "lastName",
    "fatherName",
    "motherName",
    "secondName",
    "title",
    "addressEntity",
    "createdAt",
    "modifiedAt",
    "retrievedAt",
    "publisher",
    "publisherUrl",
    "nameSuffix",
  );
  mapping.put(draft, id);
}

function kindOf(topic: string): MeasureKind {
  if (topic === "sanction") return "asset-freeze";
  if (topic.startsWith("export.control") || topic.startsWith("debarment")) return "trade-restriction";
  return topic.startsWith("export.risk") ? "end-user-concern" : "other";
}
