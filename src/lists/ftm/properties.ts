import type { EntrySchema, RelationEnd, RelationSchema } from "../../model/list-entry.ts";

/** Schemata of FollowTheMoney that are parties; those with no entry schema of their own stand under a wider one. */
export const PARTY_SCHEMATA: Readonly<Record<string, EntrySchema>> = {
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
  Vehicle: "LegalEntity",
  Asset: "LegalEntity",
};

/** Our type of an identifier by the property that holds it. */
export const IDENTIFIER_OF: Readonly<Record<string, string>> = {
  innCode: "inn",
  ogrnCode: "ogrn",
  kppCode: "kpp",
  okpoCode: "okpo",
  bikCode: "bik",
  imoNumber: "imo",
  mmsi: "mmsi",
  leiCode: "lei",
  swiftBic: "bic",
  uscCode: "uscc",
  taxNumber: "tax-id",
  vatCode: "vat",
  registrationNumber: "registration",
  licenseNumber: "licence",
  idNumber: "id",
  passportNumber: "passport",
  socialSecurityNumber: "ssn",
  dunsCode: "duns",
  isin: "isin",
  isinCode: "isin",
  ticker: "ticker",
  publicKey: "crypto-address",
  cryptoAddress: "crypto-address",
  uniqueEntityId: "uei",
  cageCode: "cage",
  npiCode: "npi",
  jibCode: "jib",
  permId: "permid",
  icaoCode: "mode-s",
  email: "email",
  phone: "phone",
  website: "website",
  wikidataId: "wikidata",
  giiNumber: "giin",
};

/** Properties that become remarks with their name. */
export const NOTED: readonly string[] = [
  ...[
    "notes",
    "summary",
    "description",
    "position",
    "biography",
    "title",
    "education",
    "profession",
    "status",
  ],
  ...[
    "legalForm",
    "sector",
    "classification",
    "keywords",
    "religion",
    "ethnicity",
    "political",
    "appearance",
  ],
  ...["incorporationDate", "dissolutionDate", "deathDate", "birthCountry", "mainCountry", "currency", "type"],
  ...["sourceUrl", "wikipediaUrl", "opencorporatesUrl", "nameSuffix", "secondName", "motherName", "capital"],
];

/** The record-keeping of the supplier, and parts of a name that stands whole elsewhere. */
export const PASSED_OVER: readonly string[] = [
  ...[
    "createdAt",
    "modifiedAt",
    "retrievedAt",
    "publisher",
    "publisherUrl",
    "recordId",
    "indexText",
    "proof",
  ],
  ...["riskSource", "alephUrl", "namesMentioned", "programUrl", "date"],
];

interface Relation {
  readonly schema: RelationSchema;
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

/** Relations by their schema, each with the properties that hold its two ends. */
export const RELATIONS: Readonly<Record<string, Relation>> = {
  Ownership: { schema: "Ownership", from: "owner", to: "asset" },
  Directorship: { schema: "Directorship", from: "director", to: "organization" },
  Family: { schema: "Family", from: "person", to: "relative" },
  Associate: { schema: "Associate", from: "person", to: "associate" },
  Membership: { schema: "Membership", from: "member", to: "organization" },
  Employment: { schema: "Employment", from: "employee", to: "employer" },
  Representation: { schema: "Representation", from: "agent", to: "client" },
  UnknownLink: { schema: "UnknownLink", from: "subject", to: "object" },
};

/** The relation in which a party that is not the other one stands at `end`. */
export function otherEndOf(schema: RelationSchema, end: RelationEnd): RelationEnd {
  const { from, to } = RELATIONS[schema] as Relation;
  return end === from ? to : from;
}
