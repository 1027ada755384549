import type {
  AircraftFields,
  EntrySchema,
  MeasureKind,
  NameParts,
  VesselFields,
} from "../../model/list-entry.ts";
import { day, EntryDraft, genderOf, present } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList, SourceFacts } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { IDENTIFIER_OF, NOTED, PARTY_SCHEMATA, PASSED_OVER } from "./properties.ts";
import { FtmRelations } from "./relations.ts";

/**
 * Parties become entries; relations, sanctions, documents and addresses are put to them. In a supplier's file a party without
 * topics stands for context only (the owner of a listed one) and is not listed; in the user's own list every party is.
 */
export async function mapFtm(
  records: AsyncIterable<SourceRecord>,
  facts: SourceFacts,
  into: EntrySink,
): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  const relations = new FtmRelations(mapping);
  for await (const record of records) {
    mapping.records++;
    const schema = PARTY_SCHEMATA[record.kind];
    if (schema !== undefined) mapParty(mapping, record, { schema, relations });
    else if (!relations.take(record)) {
      mapping.leftover(`schema ${record.kind}`);
      record.ignore(...record.names());
    }
    mapping.finished(record);
  }
  relations.finish();
  return mapping.result();
}

function mapParty(
  mapping: Mapping,
  record: SourceRecord,
  { schema, relations }: { schema: EntrySchema; relations: FtmRelations },
): void {
  const id = record.text("id");
  const topics = record.texts("topics");
  const isListed = topics.length > 0 || mapping.facts.id !== "ftm";
  if (schema === "Address") relations.address(id, addressOf(record));
  if (!isListed) {
    if (schema !== "Address") mapping.leftover("party without topics, which the supplier does not list");
    record.ignore(...record.names());
    return;
  }
  const draft = new EntryDraft(mapping.facts.id, id);
  draft.location = record.location;
  draft.schema = schema;
  mapNames(draft, record);
  mapPlaces(draft, record, relations);
  for (const date of record.texts("birthDate")) draft.birthDate(listDate(date), date);
  for (const place of record.texts("birthPlace")) draft.birthPlace(place);
  draft.gender = genderOf(record.text("gender"));
  mapCraft(draft, record);
  for (const [field, type] of Object.entries(IDENTIFIER_OF))
    for (const value of record.texts(field)) draft.identifier(type, value);
  for (const field of ["program", "programId"])
    for (const value of record.texts(field)) draft.programme(value);
  for (const topic of topics) draft.measure({ kind: kindOf(topic) });
  if (draft.list !== "ftm" && topics.length === 0) draft.measure({ kind: "other" });
  for (const field of NOTED) for (const value of record.texts(field)) draft.remark(`${field}: ${value}`);
  for (const property of ["holder", "owner", "operator", "issuer", "parent"])
    for (const other of record.texts(property)) relations.named(id, property, other);
  draft.listedOn(day(record.text("startDate")));
  record.ignore(...PASSED_OVER);
  mapping.put(draft, id);
}

function mapNames(draft: EntryDraft, record: SourceRecord): void {
  const single = (name: string): string => (record.texts(name).length === 1 ? record.text(name) : "");
  const parts = present<NameParts>({
    given: single("firstName"),
    middle: single("middleName"),
    patronymic: single("fatherName"),
    family: single("lastName"),
  });
  const isWhole = parts.given !== undefined && parts.family !== undefined;
  draft.name(record.text("caption") || record.text("name"), "primary", isWhole ? { parts } : {});
  for (const [field, type, strength] of [
    ["name", "alias", "strong"],
    ["alias", "alias", "strong"],
    ["previousName", "former", "strong"],
    ["weakAlias", "alias", "weak"],
    ["abbreviation", "acronym", "weak"],
  ] as const) {
    for (const value of record.texts(field)) {
      const isNative =
        type === "alias" && /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(value);
      draft.name(value, isNative ? "original-script" : type, { strength });
    }
  }
}

function mapPlaces(draft: EntryDraft, record: SourceRecord, relations: FtmRelations): void {
  const written = record.texts("address");
  for (const full of written) draft.address({ full });
  if (draft.schema === "Address") draft.address(addressOf(record));
  // The text of an address says all that the address entity says; where it is missing the entity is looked up.
  for (const address of record.texts("addressEntity"))
    if (written.length === 0) relations.addressed(record.text("id"), address);
  for (const field of ["country", "jurisdiction"])
    for (const country of record.texts(field)) draft.country(country);
  for (const field of ["nationality", "citizenship"])
    for (const country of record.texts(field)) draft.nationality(country);
}

function addressOf(record: SourceRecord): ReturnType<typeof present<{ full: string }>> {
  const street = [
    ...record.texts("street"),
    ...record.texts("street2"),
    ...record.texts("postOfficeBox"),
  ].join(", ");
  const parts = {
    street,
    city: record.text("city"),
    region: record.text("region") || record.text("state"),
    postalCode: record.text("postalCode"),
    country: record.text("country").toUpperCase(),
  };
  const full =
    record.text("full") ||
    Object.values(parts)
      .filter((part) => part !== "")
      .join(", ");
  return present({ full, ...parts });
}

/** Fields of ships and aircraft. */
function mapCraft(draft: EntryDraft, record: SourceRecord): void {
  const number = (name: string): number | undefined =>
    record.text(name) === "" || Number.isNaN(Number(record.text(name)))
      ? undefined
      : Number(record.text(name));
  if (draft.schema === "Vessel") {
    const past = record.texts("pastFlags").map((flag) => flag.toUpperCase());
    draft.vessel = present<VesselFields>({
      imo: record.text("imoNumber"),
      mmsi: record.text("mmsi"),
      callSign: record.text("callSign"),
      type: record.text("type"),
      flag: record.text("flag").toUpperCase(),
      pastFlags: past.length === 0 ? undefined : past,
      tonnage: number("tonnage"),
      grossTonnage: number("grossRegisteredTonnage"),
      buildYear: record.text("buildDate").slice(0, 4),
    });
    draft.country(record.text("flag"));
  }
  if (draft.schema === "Airplane") {
    draft.aircraft = present<AircraftFields>({
      model: record.text("model"),
      serialNumber: record.text("serialNumber"),
      tailNumber: record.text("registrationNumber"),
      modeS: record.text("icaoCode"),
      manufactureDate: record.text("buildDate"),
    });
  }
}

function kindOf(topic: string): MeasureKind {
  if (topic === "sanction") return "asset-freeze";
  if (topic.startsWith("export.control") || topic.startsWith("debarment")) return "trade-restriction";
  return topic.startsWith("export.risk") ? "end-user-concern" : "other";
}
