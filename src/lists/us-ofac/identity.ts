import type { AircraftFields, EntrySchema, MeasureKind, VesselFields } from "../../model/list-entry.ts";
import { type EntryDraft, genderOf, present } from "../entry-draft.ts";
import { listDate, wholeDate } from "../list-dates.ts";

/** Our term for OFAC's name of an identity document or feature. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/^passport/iu, "passport"],
  [/swift|bic/iu, "bic"],
  [/legal entity number/iu, "lei"],
  [/unified social credit/iu, "uscc"],
  [/mmsi/iu, "mmsi"],
  [/vessel registration|^imo/iu, "imo"],
  [/^d-?u-?n-?s/iu, "duns"],
  [/^isin/iu, "isin"],
  [/equity ticker|ticker/iu, "ticker"],
  [/digital currency address/iu, "crypto-address"],
  [/tax id|^nit|^ruc|^rif|^rfc|v\.?a\.?t/iu, "tax-id"],
  [/national id|cedula|^d\.?n\.?i|identification number|identity card|^c\.?u\.?r\.?p/iu, "national-id"],
  [/registration|company number|registry|c\.r\.|folio|matricula|commercial|legal entity/iu, "registration"],
  [/email/iu, "email"],
  [/website/iu, "website"],
  [/phone|telephone/iu, "phone"],
];

export function identifierType(label: string): string {
  for (const [pattern, term] of TERMS) if (pattern.test(label)) return term;
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** Legal effect of an OFAC programme on the party. */
export function measureOf(programme: string): MeasureKind {
  if (/^NS-(?:CMIC|PLC)|^CMIC|^NS-MBS|MBS/iu.test(programme)) return "non-sdn-menu";
  if (/CAPTA|561|LIST OF FOREIGN/iu.test(programme)) return "non-sdn-menu";
  if (/DIRECTIVE|SSI|^UKRAINE-EO13662/iu.test(programme)) return "sectoral";
  return /^FSE/iu.test(programme) ? "other" : "blocking";
}

export function schemaOf(type: string): EntrySchema {
  const lower = type.toLowerCase();
  if (lower === "individual") return "Person";
  if (lower === "vessel") return "Vessel";
  return lower === "aircraft" ? "Airplane" : "Organization";
}

/**
 * Puts one labelled fact where it belongs: gender, birth, vessel and aircraft fields, identifiers; everything else
 * is a remark with its label. @param fact label and value as OFAC words them
 */
export function addFact(draft: EntryDraft, fact: { label: string; value: string; country?: string }): void {
  const { label, value, country } = fact;
  if (addPersonFact(draft, label, value) || addCraftFact(draft, label, value)) return;
  if (/^listing date|^effective date/iu.test(label)) {
    draft.remark(`${label} ${value}`);
    if (/^listing date/iu.test(label)) draft.listedOn(wholeDate(value));
    return;
  }
  const isNote =
    /sanctions risk|sanctions information|transactions prohibited|executive order|caatsa|target type|organization (?:type|established)|purchase\/sales|effective|sections? |nationality of registration|peesa/iu.test(
      label,
    );
  if (isNote) draft.remark(`${label} ${value}`);
  else draft.identifier(identifierType(label), value.replace(/^IMO\s+(?=\d{7}$)/u, ""), country);
}

/** A feature of a party: what is neither a personal fact nor a number that identifies is a remark with its label. */
export function addFeature(draft: EntryDraft, fact: { label: string; value: string }): void {
  const isNumber = TERMS.some(([pattern]) => pattern.test(fact.label));
  if (isNumber || isPlaced(draft, fact)) addFact(draft, fact);
  else draft.remark(`${fact.label} ${fact.value}`);
}

function isPlaced(draft: EntryDraft, { label }: { label: string }): boolean {
  const tables = draft.schema === "Vessel" ? [...VESSEL, ...AIRCRAFT] : AIRCRAFT;
  return PERSONAL.test(label) || tables.some(([pattern]) => pattern.test(label));
}

const PERSONAL =
  /^(?:gender|dob|birthdate|date of birth|pob|place of birth|nationality(?: country)?$|citizen|listing date)/iu;

function addPersonFact(draft: EntryDraft, label: string, value: string): boolean {
  if (/^gender/iu.test(label)) draft.gender = genderOf(value);
  else if (/^(?:dob|birthdate|date of birth)/iu.test(label)) draft.birthDate(listDate(value), value);
  else if (/^(?:pob|place of birth)/iu.test(label)) draft.birthPlace(value);
  else if (/^(?:nationality country|nationality$|citizen|citizenship)/iu.test(label))
    draft.nationality(value);
  else return false;
  return true;
}

function addCraftFact(draft: EntryDraft, label: string, value: string): boolean {
  const vessel = VESSEL.find(([pattern]) => pattern.test(label))?.[1];
  if (vessel !== undefined && draft.schema === "Vessel") {
    draft.vessel = mergeVessel(draft.vessel ?? {}, vessel, value);
    // These two are identifiers as well.
    return vessel !== "imo" && vessel !== "mmsi";
  }
  const aircraft = AIRCRAFT.find(([pattern]) => pattern.test(label))?.[1];
  if (aircraft === undefined) return false;
  if (draft.aircraft?.[aircraft] === undefined) draft.aircraft = { ...draft.aircraft, [aircraft]: value };
  else draft.remark(`${label} ${value}`);
  return true;
}

const VESSEL: readonly (readonly [RegExp, keyof VesselFields])[] = [
  [/vessel registration/iu, "imo"],
  [/mmsi/iu, "mmsi"],
  [/call sign/iu, "callSign"],
  [/vessel type/iu, "type"],
  [/former vessel flag|other vessel flag|past vessel flag/iu, "pastFlags"],
  [/vessel flag/iu, "flag"],
  [/vessel owner/iu, "owner"],
  [/vessel gross (?:registered )?tonnage/iu, "grossTonnage"],
  [/vessel tonnage/iu, "tonnage"],
  [/vessel year|year built/iu, "buildYear"],
];

const AIRCRAFT: readonly (readonly [RegExp, keyof AircraftFields])[] = [
  [/aircraft model/iu, "model"],
  [/aircraft (?:manufacturer.?s serial|construction)/iu, "serialNumber"],
  [/aircraft tail/iu, "tailNumber"],
  [/aircraft mode s/iu, "modeS"],
  [/aircraft manufacture date/iu, "manufactureDate"],
  [/aircraft operator/iu, "operator"],
];

function mergeVessel(fields: VesselFields, key: (typeof VESSEL)[number][1], value: string): VesselFields {
  if (key === "pastFlags") return { ...fields, pastFlags: [...(fields.pastFlags ?? []), value] };
  if (key === "tonnage" || key === "grossTonnage")
    return { ...fields, ...present({ [key]: numberOf(value) }) };
  return { ...fields, [key]: key === "imo" ? value.replace(/^IMO\s*/iu, "") : value };
}

function numberOf(value: string): number | undefined {
  const parsed = Number(value.replace(/,/gu, ""));
  return value === "" || !Number.isFinite(parsed) ? undefined : parsed;
}

/** The vessel fields that the sdnList, legacy and CSL files have, each under the name that the file gives it. */
type VesselColumn = "callSign" | "type" | "flag" | "owner" | "tonnage" | "grossTonnage";

/** Vessel columns of the sdnList, legacy and CSL files. */
export function vesselOf(
  text: (name: string) => string,
  names: Readonly<Record<VesselColumn, string>>,
): VesselFields {
  return present<VesselFields>({
    callSign: text(names.callSign),
    type: text(names.type),
    flag: text(names.flag),
    owner: text(names.owner),
    tonnage: numberOf(text(names.tonnage)),
    grossTonnage: numberOf(text(names.grossTonnage)),
  });
}
