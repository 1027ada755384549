import type { EntrySchema, Measure } from "../../model/list-entry.ts";
import { day, EntryDraft, oneLine, present } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { footnotesOf, licenceScope } from "../us-ecfr/licence-scope.ts";
import { addFact, vesselOf } from "../us-ofac/identity.ts";
import { relationOf } from "../us-ofac/relations.ts";
import { facts } from "./facts.ts";

/** The abbreviation in brackets after the list's name, and what a listing on it means. */
const KINDS: Readonly<Record<string, Measure["kind"]>> = {
  EL: "entity-list",
  UVL: "unverified-list",
  MEU: "military-end-user",
  DPL: "denied-persons",
  SDN: "blocking",
  SSI: "sectoral",
  CAP: "non-sdn-menu",
  CMIC: "non-sdn-menu",
  PLC: "non-sdn-menu",
  "NS-MBS List": "non-sdn-menu",
  MBS: "non-sdn-menu",
};

export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of records) {
    mapping.records++;
    mapEntry(mapping, record);
    mapping.finished(record);
  }
  return mapping.result();
}

function mapEntry(mapping: Mapping, record: SourceRecord): void {
  const many = (name: string): string[] =>
    record.texts(name).flatMap((text) => (record.kind === "json" ? [text] : splitList(text)));
  const source = record.text("source");
  const code = /\(([^)]+)\)/u.exec(source)?.[1] ?? "";
  const number = record.text("entity_number");
  const draft = new EntryDraft(
    facts.id,
    // A party on two of the lists has one number and two rows.
    mapping.freeId(`${code}-${record.text("_id") || record.text("id") || number}`),
  );
  draft.location = record.location;
  draft.schema = schemaOf(record.text("type"));
  draft.name(record.text("name"), "primary");
  for (const name of many("alt_names")) draft.name(name, "alias");
  mapAddresses(draft, record);
  for (const programme of many("programs")) draft.programme(programme);
  draft.programme(code);
  for (const country of [...many("citizenships"), ...many("nationalities")]) draft.nationality(country);
  for (const date of many("dates_of_birth")) draft.birthDate(listDate(date), date);
  for (const place of many("places_of_birth")) draft.birthPlace(place);
  mapIds(draft, record);
  const columns = {
    callSign: "call_sign",
    type: "vessel_type",
    flag: "vessel_flag",
    owner: "vessel_owner",
    tonnage: "gross_tonnage",
    grossTonnage: "gross_registered_tonnage",
  };
  const vessel = vesselOf((name) => record.text(name), columns);
  if (Object.keys(vessel).length > 0) draft.vessel = { ...draft.vessel, ...vessel };
  draft.listed = day(record.text("start_date"));
  draft.delisted = day(record.text("end_date"));
  const start = record.text("start_date");
  draft.remark(draft.listed === null && start !== "" ? `start date as printed: ${start}` : "");
  draft.measure(measureOf(record, KINDS[code] ?? (/DTC|ISN/u.test(code) ? "trade-restriction" : "other")));
  draft.remark(record.text("title"));
  for (const link of record.text("remarks").matchAll(/\(Linked To: ([^)]+(?:\([^)]*\)[^)]*)*)\)/gu)) {
    for (const otherName of (link[1] ?? "").split(/;\s+(?:Linked To:\s*)?/u))
      draft.relationship(relationOf("Linked To", { otherName }));
  }
  draft.remark(record.text("remarks"));
  draft.remark(record.text("standard_order") === "N" ? "not a standard order: read its terms" : "");
  record.ignore("source_list_url", "source_information_url", "country");
  mapping.put(draft, number === "" ? source : `${source}, ${number}`);
}

function measureOf(record: SourceRecord, kind: Measure["kind"]): Measure {
  const requirement = record.text("license_requirement");
  // The CSV loses the superscript of a footnote mark: "734.9(g),3".
  const marked = requirement
    .replace(/\((g|e)\)(?:\(\d\))?,?\s?([1345])\b/gu, "^{$2}")
    .replace(/EAR\.?\)?\s?([45])\.?$/u, "^{$1}");
  const footnotes = kind === "entity-list" ? footnotesOf(marked) : [];
  const policy = oneLine(record.text("license_policy"));
  return present<Measure>({
    kind,
    licenceRequirement:
      kind === "military-end-user"
        ? { scope: "supplement-2-to-744" }
        : kind === "entity-list"
          ? licenceScope(requirement)
          : undefined,
    reviewPolicy:
      policy === "" ? undefined : policy.charAt(0).toLowerCase() + policy.slice(1).replace(/\.$/u, ""),
    footnotes: footnotes.length === 0 ? undefined : footnotes,
    federalRegister: oneLine(record.text("federal_register_notice")),
  });
}

function mapAddresses(draft: EntryDraft, record: SourceRecord): void {
  if (record.kind === "json") {
    for (const address of record.children("addresses")) {
      const [street, city, region] = [address.text("address"), address.text("city"), address.text("state")];
      draft.address({
        street,
        city,
        region,
        postalCode: address.text("postal_code"),
        country: address.text("country"),
      });
    }
    return;
  }
  for (const full of splitList(record.text("addresses"))) {
    const country = /(?:^|,\s*)([A-Z]{2})$/u.exec(full)?.[1];
    draft.address(country === undefined ? { full } : { full, country });
  }
}

function mapIds(draft: EntryDraft, record: SourceRecord): void {
  if (record.kind === "json") {
    for (const id of record.children("ids")) {
      const country = id.text("country");
      addFact(draft, { label: id.text("type"), value: id.text("number"), country });
      id.ignore("issue_date", "expiration_date");
    }
    return;
  }
  // "CC, expiry, issue, number, type", of which any but the last two may be missing.
  for (const id of splitList(record.text("ids"))) {
    const parts = id.split(", ");
    const label = (parts.at(-1) ?? "").replace(/:$/u, "");
    const hasCountry = /^[A-Z]{2}$/u.test(parts[0] ?? "") && parts.length > 2;
    const middle = parts.slice(hasCountry ? 1 : 0, -1);
    const value = middle
      .filter((part) => !/^\d{4}-\d{2}-\d{2}$/u.test(part) || middle.length === 1)
      .join(", ");
    addFact(draft, { label, value, ...(hasCountry ? { country: parts[0] ?? "" } : {}) });
    if (middle.length > 1) draft.remark(`document: ${id}`);
  }
}

function schemaOf(type: string): EntrySchema {
  const kinds: Readonly<Record<string, EntrySchema>> = {
    Individual: "Person",
    Vessel: "Vessel",
    Aircraft: "Airplane",
    Entity: "Organization",
  };
  return kinds[type] ?? "LegalEntity";
}

function splitList(text: string): string[] {
  return text
    .split(/;\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
