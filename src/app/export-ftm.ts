import { countryCode } from "../lists/country-names.ts";
import { IDENTIFIER_OF } from "../lists/ftm/properties.ts";
import { partialDate } from "../lists/list-dates.ts";
import type { EntrySchema, ListEntry, ListIdentifier, ListName } from "../model/list-entry.ts";
import { promotedSchemata, relationEntities } from "./export-ftm-relations.ts";
import { type FtmEntity, ftmId, Properties } from "./ftm-entity.ts";

/**
 * The entries of one list as FollowTheMoney entities: each party, its `Sanction` with the listing dates, and the relations between
 * parties. Every property belongs to its schema and every value to its property's type, as the followthemoney package checks it.
 */
export function* ftmEntities(entries: readonly ListEntry[]): Generator<FtmEntity> {
  const promoted = promotedSchemata(entries);
  for (const entry of entries) {
    yield partyEntity(entry, promoted.get(entry.id) ?? entry.schema);
    yield sanctionEntity(entry);
    yield* walletEntities(entry);
  }
  yield* relationEntities(entries, promoted);
}

const LEGAL: ReadonlySet<EntrySchema> = new Set([
  "Person",
  "Company",
  "Organization",
  "LegalEntity",
  "PublicBody",
]);

function partyEntity(entry: ListEntry, schema: EntrySchema): FtmEntity {
  const properties = new Properties();
  for (const name of entry.names) addName(properties, name, schema);
  for (const { full } of entry.addresses) properties.add(schema === "Address" ? "full" : "address", full);
  properties.add("country", ...entry.countries.map((code) => code.toLowerCase()));
  if (schema === "Person") addPerson(properties, entry);
  addCraft(properties, entry, schema);
  for (const identifier of entry.identifiers) addIdentifier(properties, identifier, schema);
  properties.add("program", ...entry.programmes);
  properties.add("topics", ...entry.measures.map(({ kind }) => topicOf(kind)));
  properties.add("notes", ...(entry.remarks ?? []));
  properties.add("sourceUrl", webAddress(entry.citation.url));
  return {
    id: ftmId(entry.id),
    caption: entry.names[0]?.value ?? entry.addresses[0]?.full ?? entry.id,
    schema,
    properties: properties.values,
    datasets: [entry.list],
  };
}

function addName(properties: Properties, name: ListName, schema: EntrySchema): void {
  const { type, strength, value, parts } = name;
  if (strength === "weak") properties.add("weakAlias", value);
  else if (type === "former") properties.add("previousName", value);
  else if (type === "acronym") properties.add(LEGAL.has(schema) ? "abbreviation" : "alias", value);
  else properties.add(type === "alias" || type === "maiden" ? "alias" : "name", value);
  if (schema !== "Person" || strength === "weak") return;
  properties.add("firstName", parts?.given);
  properties.add("middleName", parts?.middle);
  properties.add("fatherName", parts?.patronymic);
  properties.add("lastName", parts?.family);
  properties.add("title", parts?.title);
}

function addPerson(properties: Properties, entry: ListEntry): void {
  properties.add("nationality", ...(entry.nationalities ?? []).map((code) => code.toLowerCase()));
  properties.add("birthDate", ...entry.birthDates.flatMap(({ from, to }) => [from, to]));
  properties.add("birthPlace", ...(entry.birthPlaces ?? []));
  properties.add("gender", entry.gender);
}

function addCraft(properties: Properties, { vessel, aircraft }: ListEntry, schema: EntrySchema): void {
  if (vessel !== undefined && schema === "Vessel") {
    if (isWellFormed("imoNumber", vessel.imo ?? "")) properties.add("imoNumber", vessel.imo);
    properties.add("mmsi", vessel.mmsi);
    properties.add("callSign", vessel.callSign);
    properties.add("type", vessel.type);
    properties.add("flag", flagCode(vessel.flag));
    properties.add("pastFlags", ...(vessel.pastFlags ?? []).map(flagCode));
    properties.add("tonnage", vessel.tonnage);
    properties.add("grossRegisteredTonnage", vessel.grossTonnage);
    properties.add("buildDate", vessel.buildYear);
    properties.add("notes", vessel.owner === undefined ? undefined : `owner: ${vessel.owner}`);
  }
  if (aircraft !== undefined && schema === "Airplane") {
    properties.add("model", aircraft.model);
    properties.add("serialNumber", aircraft.serialNumber);
    properties.add("registrationNumber", aircraft.tailNumber);
    properties.add("icaoCode", aircraft.modeS);
    properties.add("buildDate", partialDate(aircraft.manufactureDate ?? "") ?? undefined);
    properties.add("notes", aircraft.operator === undefined ? undefined : `operator: ${aircraft.operator}`);
  }
}

/** A flag is kept as the source has it, which is mostly a country's name. */
function flagCode(flag = ""): string | undefined {
  return countryCode(flag)?.toLowerCase();
}

const PROPERTY_OF = new Map(Object.entries(IDENTIFIER_OF).map(([property, type]) => [type, property]));
/** Properties by the narrowest schema that has them; what is not named here every legal entity has. */
const ONLY_ON: Readonly<Record<string, readonly EntrySchema[]>> = {
  kppCode: ["Company"],
  bikCode: ["Company"],
  jibCode: ["Company"],
  isinCode: ["Company"],
  ticker: ["Company", "Security"],
  imoNumber: ["Vessel", "Organization", "Company", "PublicBody"],
  mmsi: ["Vessel"],
  cageCode: ["Organization", "Company", "PublicBody"],
  permId: ["Organization", "Company", "PublicBody"],
  giiNumber: ["Organization", "Company", "PublicBody"],
  passportNumber: ["Person"],
  socialSecurityNumber: ["Person"],
  publicKey: ["CryptoWallet"],
  cryptoAddress: ["CryptoWallet"],
  icaoCode: ["Airplane"],
  isin: ["Security"],
};
const ON_CRAFT: ReadonlySet<string> = new Set([
  "registrationNumber",
  "imoNumber",
  "mmsi",
  "icaoCode",
  "serialNumber",
]);

/** Puts a number where its schema has a place for it; else among the numbers of no kind, or in words. */
function addIdentifier(properties: Properties, identifier: ListIdentifier, schema: EntrySchema): void {
  const { type, value } = identifier;
  const property =
    type === "imo"
      ? "imoNumber"
      : type === "isin" && schema === "Company"
        ? "isinCode"
        : PROPERTY_OF.get(type);
  const only = property === undefined ? undefined : ONLY_ON[property];
  const fits = property !== undefined && isWellFormed(property, value);
  const has = only === undefined ? LEGAL.has(schema) || ON_CRAFT.has(property ?? "") : only.includes(schema);
  if (fits && has && (schema !== "Address" || property === undefined)) properties.add(property, value);
  else if (LEGAL.has(schema) && !WORDS.has(type)) properties.add("idNumber", value);
  else properties.add("notes", `${type}: ${value}`);
}

/** Types that are no numbers. */
const WORDS: ReadonlySet<string> = new Set(["email", "phone", "website", "crypto-address"]);

/** What the package would refuse is not put there: the value is then kept as a number of no kind. */
const FORMS: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@,;]+@[^\s@,;]+\.[A-Za-z]{2,}$/u,
  website: /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u,
  phone: /^\+\d[\d ()-]{6,18}$/u,
  innCode: /^(?:\d{10}|\d{12})$/u,
  ogrnCode: /^(?:\d{13}|\d{15})$/u,
  leiCode: /^[A-Z0-9]{18}\d\d$/u,
  swiftBic: /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u,
  imoNumber: /^\d{7}$/u,
  isinCode: /^[A-Z]{2}[A-Z0-9]{9}\d$/u,
  isin: /^[A-Z]{2}[A-Z0-9]{9}\d$/u,
  socialSecurityNumber: /^\d{3}-?\d{2}-?\d{4}$/u,
  uscCode: /^[0-9A-Z]{18}$/u,
};

function isWellFormed(property: string, value: string): boolean {
  return FORMS[property]?.test(value) ?? true;
}

/** Addresses of digital currencies, each as a wallet of the party's. */
function* walletEntities(entry: ListEntry): Generator<FtmEntity> {
  if (!LEGAL.has(entry.schema)) return;
  for (const { type, value } of entry.identifiers) {
    if (type !== "crypto-address") continue;
    const properties = new Properties();
    properties.add("publicKey", value);
    properties.add("holder", ftmId(entry.id));
    properties.add("topics", "sanction");
    const id = ftmId(`${entry.list}:wallet:${entry.id}:${value}`);
    yield {
      id,
      caption: value,
      schema: "CryptoWallet",
      properties: properties.values,
      datasets: [entry.list],
    };
  }
}

function sanctionEntity(entry: ListEntry): FtmEntity {
  const properties = new Properties();
  properties.add("entity", ftmId(entry.id));
  properties.add("authority", entry.citation.authority);
  properties.add("program", ...entry.programmes);
  properties.add("listingDate", entry.listed ?? undefined);
  properties.add("endDate", entry.delisted ?? undefined);
  properties.add("recordId", entry.citation.pinpoint);
  properties.add("sourceUrl", webAddress(entry.citation.url));
  properties.add("provisions", ...entry.measures.map(({ kind }) => kind));
  properties.add("reason", ...entry.measures.map(({ reviewPolicy }) => reviewPolicy));
  properties.add(
    "unscId",
    ...entry.identifiers.filter(({ type }) => type === "un-reference").map(({ value }) => value),
  );
  const id = `${ftmId(entry.id)}-listing`;
  return {
    id,
    caption: "Sanction",
    schema: "Sanction",
    properties: properties.values,
    datasets: [entry.list],
  };
}

function webAddress(url: string): string | undefined {
  return /^https?:\/\//u.test(url) ? url : undefined;
}

function topicOf(kind: ListEntry["measures"][number]["kind"]): string {
  if (kind === "blocking" || kind === "asset-freeze" || kind === "sectoral" || kind === "non-sdn-menu")
    return "sanction";
  if (kind === "end-user-concern" || kind === "high-diversion-address") return "export.risk";
  if (kind === "other") return "poi";
  return kind === "denied-persons" ? "debarment" : "export.control";
}
