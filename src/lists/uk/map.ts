import type { EntrySchema, VesselFields } from "../../model/list-entry.ts";
import { EntryDraft, genderOf, present } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate, listDates, wholeDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList, SourceFacts } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";

/** Both UK layouts have one row a name; rows of one id make one entry. */
export async function mapUk(
  records: AsyncIterable<SourceRecord>,
  facts: SourceFacts,
  into: EntrySink,
): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  const isNew = facts.id === "uk-sanctions-list";
  for await (const record of records) {
    if (record.kind === "date") {
      mapping.sourceDate =
        wholeDate(record.text("date").replace(/-/gu, " ")) ?? wholeDate(record.text("date"));
      continue;
    }
    mapping.records++;
    const id = record.text(isNew ? "Unique ID" : "Group ID");
    let draft = mapping.get(id);
    if (draft === undefined) {
      draft = new EntryDraft(facts.id, id);
      draft.location = record.location;
      draft.schema = schemaOf(record.text(isNew ? "Designation Type" : "Group Type"));
      mapping.add(draft, id);
    }
    record.ignore("Designation Type", "Group Type");
    mapName(draft, record, isNew);
    mapShared(draft, record);
    if (isNew) mapNew(draft, record);
    else mapOld(draft, record);
    mapping.finished(record);
  }
  return mapping.result();
}

function mapName(draft: EntryDraft, record: SourceRecord, isNew: boolean): void {
  const given = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"].map((name) => record.text(name));
  const name = [...given, record.text("Name 6")].filter((part) => part !== "").join(" ");
  const kind = record.text(isNew ? "Name type" : "Alias Type");
  const weak = /low/iu.test(record.text("Alias strength")) || /low quality/iu.test(kind);
  const type = /prim/iu.test(kind) ? "primary" : /fka|former/iu.test(kind) ? "former" : "alias";
  draft.name(name, type, { strength: weak ? "weak" : "strong" });
  const script = record.text("Name non-latin script") || record.text("Name Non-Latin Script");
  draft.name(script, "original-script");
  record.ignore(
    "Non-latin script type",
    "Non-latin script language",
    "Non-Latin Script Type",
    "Non-Latin Script Language",
  );
}

function mapShared(draft: EntryDraft, record: SourceRecord): void {
  const line = isNewColumn(record) ? "Address Line" : "Address";
  const lines = [1, 2, 3, 4, 5, 6].map((nth) => record.text(`${line} ${nth}`)).filter((part) => part !== "");
  const street = lines.join(", ");
  const postalCode = record.text("Address Postal Code") || record.text("Post/Zip Code");
  draft.address({ street, postalCode, country: record.text("Address Country") || record.text("Country") });
  const title = record.text("Title");
  draft.remark(title === "" ? "" : `title: ${title}`);
  const position = record.text("Position");
  draft.remark(position === "" ? "" : `position: ${position}`);
  draft.remark(record.text("Other Information"));
}

function isNewColumn(record: SourceRecord): boolean {
  return record.has("Address Line 1");
}

function mapNew(draft: EntryDraft, record: SourceRecord): void {
  draft.programme(record.text("Regime Name"));
  draft.listedOn(wholeDate(record.text("Date Designated")));
  const sanctions = record.text("Sanctions Imposed");
  draft.measure({ kind: /asset freeze/iu.test(sanctions) ? "asset-freeze" : "trade-restriction" });
  draft.remark(sanctions === "" ? "" : `sanctions imposed: ${sanctions}`);
  draft.identifier("ofsi-group", record.text("OFSI Group ID"));
  draft.identifier("un-reference", record.text("UN Reference Number"));
  for (const date of listDates(record.text("D.O.B").replace(/dd\/mm\//giu, ""))) draft.birthDate(date);
  for (const country of record.text("Nationality(/ies)").split(/[|;]|\d\)/u)) draft.nationality(country);
  draft.identifier("national-id", record.text("National Identifier number"));
  draft.identifier("passport", record.text("Passport number"));
  for (const { type, value } of labelledNumbers(record.text("Business registration number (s)")))
    draft.identifier(type, value);
  draft.birthPlace(
    [record.text("Town of birth"), record.text("Country of birth")].filter((p) => p !== "").join(", "),
  );
  draft.gender ??= genderOf(record.text("Gender"));
  for (const [otherEnd, name] of [
    ["asset", "Subsidiaries"],
    ["owner", "Parent company"],
  ] as const) {
    for (const other of record.text(name).split("|"))
      draft.relationship({ schema: "Ownership", label: name, otherEnd, otherName: other.trim() });
  }
  for (const name of NOTED) {
    const value = record.text(name);
    draft.remark(value === "" ? "" : `${name}: ${value}`);
  }
  if (draft.schema === "Vessel") mapVessel(draft, record);
  else {
    draft.identifier("imo", record.text("IMO number"));
    for (const name of SHIP) {
      const value = record.text(name);
      draft.remark(value === "" || name === "IMO number" ? "" : `${name}: ${value}`);
    }
  }
  record.ignore("Last Updated", "Designation source");
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/INN|ИНН/iu, "inn"],
  [/OGRN|ОГРН/iu, "ogrn"],
  [/KPP|КПП/iu, "kpp"],
  [/OKPO|ОКПО/iu, "okpo"],
  [/SWIFT|BIC/iu, "bic"],
  [/TIN|tax/iu, "tax-id"],
  [/IMO/iu, "imo"],
  [/unified social|USCC?/iu, "uscc"],
];

/** Numbers of which each may carry its kind in front: `INN: 7700000000; OGRN 1020000000000`. */
function labelledNumbers(text: string): { type: string; value: string }[] {
  return text
    .split(/[|;\n]|,\s+(?=[A-ZА-Я]{3})|\s+(?=(?:INN|OGRN|KPP|OKPO|TIN)\b)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [, label = "", value = part] = /^([^\d:]*?)[:\s]+([A-Z0-9][A-Z0-9 /-]*)$/u.exec(part) ?? [];
      const type = KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? "registration";
      return { type, value: type === "registration" ? part : value.trim() };
    });
}

const NOTED = [
  "UK Statement of Reasons",
  "Phone number",
  "Website",
  "Email address",
  "National Identifier additional information",
  "Passport additional information",
  "Type of entity",
  "Previous owner/operator (s)",
  "Length of ship",
  "Hull identification number (HIN)",
];
const SHIP = [
  "IMO number",
  "Current owner/operator (s)",
  "Current believed flag of ship",
  "Previous flags",
  "Type of ship",
  "Tonnage of ship",
  "Year Built",
];

function mapVessel(draft: EntryDraft, record: SourceRecord): void {
  const tonnage = Number(record.text("Tonnage of ship").replace(/\D/gu, ""));
  const past = record
    .text("Previous flags")
    .split("|")
    .filter((flag) => flag !== "");
  draft.vessel = present<VesselFields>({
    imo: record.text("IMO number"),
    owner: record.text("Current owner/operator (s)"),
    flag: record.text("Current believed flag of ship"),
    pastFlags: past.length === 0 ? undefined : past,
    type: record.text("Type of ship"),
    tonnage: tonnage > 0 ? tonnage : undefined,
    buildYear: record.text("Year Built"),
  });
  draft.identifier("imo", record.text("IMO number"));
}

function mapOld(draft: EntryDraft, record: SourceRecord): void {
  draft.programme(record.text("Regime"));
  draft.listedOn(wholeDate(record.text("Listed On")));
  draft.measure({ kind: "asset-freeze" });
  const birth = record.text("DOB");
  draft.birthDate(listDate(birth.replace(/^00\/00\//u, "")), birth);
  for (const country of record.text("Nationality").split(/[|;]|\d\)/u))
    draft.nationality(country.replace(/\.$/u, ""));
  const places = ["Town of Birth", "Country of Birth"]
    .map((name) => record.text(name))
    .filter((part) => part !== "");
  draft.birthPlace(places.join(", "));
  for (const [type, name] of [
    ["passport", "Passport Details"],
    ["national-id", "NI Number"],
  ] as const) {
    const text = record.text(name);
    const numbers = [...text.matchAll(/(?:^|No:?\.?\s*|\d\)\s*)([A-Z]{0,3}[\d/-]{5,}\d?)/gu)].map(
      (match) => match[1] ?? "",
    );
    for (const number of numbers) draft.identifier(type, number);
    draft.remark(text === "" ? "" : `${name}: ${text}`);
  }
  const unReference = /UN Ref:?\s*([A-Za-z]{2,4}[\w.]*\d)/iu.exec(record.text("Other Information"))?.[1];
  draft.identifier("un-reference", unReference ?? "");
  record.ignore("Last Updated");
}

function schemaOf(type: string): EntrySchema {
  if (/individual/iu.test(type)) return "Person";
  return /ship/iu.test(type) ? "Vessel" : "Organization";
}
