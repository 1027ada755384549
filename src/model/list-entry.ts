import type { Citation } from "./citation.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * One listed party in the terms of FollowTheMoney: the one shape that every source maps to, that the matching
 * engine indexes and that the law reads. Countries are upper-case ISO 3166-1 alpha-2 codes.
 */
export interface ListEntry {
  /** Unique within its list and stable between snapshots. */
  readonly id: string;
  /** The list it stands on, for instance `us-bis-entity-list`. */
  readonly list: string;
  readonly schema: EntrySchema;
  /** At least one; the first is the caption, except for `Address` entries, which may have none. */
  readonly names: readonly ListName[];
  readonly addresses: readonly ListAddress[];
  readonly countries: readonly string[];
  readonly nationalities?: readonly string[];
  readonly identifiers: readonly ListIdentifier[];
  readonly birthDates: readonly ListDate[];
  readonly birthPlaces?: readonly string[];
  readonly gender?: "male" | "female" | "other";
  readonly programmes: readonly string[];
  /** First day on the list; `null` where the source does not say. */
  readonly listed: PlainDate | null;
  /** First day off the list; `null` while listed. */
  readonly delisted: PlainDate | null;
  /** What the listing means in law; one entry can carry several. */
  readonly measures: readonly Measure[];
  readonly relationships?: readonly ListRelationship[];
  readonly vessel?: VesselFields;
  readonly aircraft?: AircraftFields;
  /** Free text of the source that has no field of its own. */
  readonly remarks?: readonly string[];
  readonly citation: Citation;
  /** Where the raw record stands in the source file, for instance `line 120` or an XPath. */
  readonly location?: string;
}

export type EntrySchema =
  | "Person"
  | "Company"
  | "Organization"
  | "LegalEntity"
  | "PublicBody"
  | "Vessel"
  | "Airplane"
  | "Address"
  | "CryptoWallet"
  | "Security";

export interface ListName {
  readonly value: string;
  readonly type: "primary" | "alias" | "former" | "original-script" | "maiden" | "acronym";
  /** A weak alias (OFAC "weak AKA", UN "low" quality) alone does not identify a party. */
  readonly strength: "strong" | "weak";
  readonly language?: string;
  readonly parts?: NameParts;
}

export interface NameParts {
  readonly given?: string;
  readonly middle?: string;
  readonly patronymic?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly title?: string;
}

export interface ListAddress {
  /** The whole address on one line. */
  readonly full: string;
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

export interface ListIdentifier {
  /** The field's standard term in lower case, for instance `inn`, `ogrn`, `imo`, `passport`, `uscc`, `lei`, `bic`. */
  readonly type: string;
  readonly value: string;
  readonly country?: string;
}

/** A date as lists give it: whole, partial, a range or "circa". */
export interface ListDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the start of a range. */
  readonly from: string;
  /** The end of a range, inclusive; absent for a single date. */
  readonly to?: string;
  readonly circa?: boolean;
}

/**
 * A relation of this party to another one, as the source states it. Read it from `otherEnd`: an `Ownership` whose other
 * party is the `owner` says that this party is owned or controlled by the other.
 */
export interface ListRelationship {
  readonly schema: RelationSchema;
  /** The source's own words, for instance `Owned or Controlled By`. */
  readonly label: string;
  /** The end of the relation at which the other party stands, in FollowTheMoney's terms. */
  readonly otherEnd: RelationEnd;
  /** `id` of the other party on the same list, where the source gives it. */
  readonly otherId?: string;
  readonly otherName?: string;
  /** The source says that the relation has ended. */
  readonly former?: boolean;
  /** First and last day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Share in percent as the source writes it, for instance `51` or `>25`. */
  readonly percentage?: string;
  /** What the source says of its own certainty, where it is not plain: `suspected`. */
  readonly quality?: string;
}

/** Relations of FollowTheMoney. */
export type RelationSchema =
  | "Ownership"
  | "Directorship"
  | "Family"
  | "Associate"
  | "Membership"
  | "Employment"
  | "Representation"
  | "UnknownLink";

/** Their ends: each relation goes from the first of a pair to the second. */
export type RelationEnd =
  | "owner"
  | "asset"
  | "director"
  | "organization"
  | "person"
  | "relative"
  | "associate"
  | "member"
  | "employee"
  | "employer"
  | "agent"
  | "client"
  | "subject"
  | "object";

export interface VesselFields {
  readonly imo?: string;
  readonly mmsi?: string;
  readonly callSign?: string;
  readonly type?: string;
  readonly flag?: string;
  readonly pastFlags?: readonly string[];
  readonly owner?: string;
  readonly tonnage?: number;
  readonly grossTonnage?: number;
  readonly buildYear?: string;
}

export interface AircraftFields {
  readonly model?: string;
  readonly serialNumber?: string;
  readonly tailNumber?: string;
  readonly modeS?: string;
  readonly manufactureDate?: string;
  readonly operator?: string;
}

/** The legal effect of a listing. `kind` selects the provision that reads it. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly licenceRequirement?: LicenceScope;
  /** In our words or the regulation's standard term, for instance `presumption of denial`. */
  readonly reviewPolicy?: string;
  /** Entity List footnote designations: 1, 3, 4, 5. */
  readonly footnotes?: readonly number[];
  /** Federal Register citation of the entry, for instance `87 FR 12856`. */
  readonly federalRegister?: string;
}

export type MeasureKind =
  | "entity-list"
  | "military-end-user"
  | "military-intelligence-end-user"
  | "unverified-list"
  | "denied-persons"
  | "high-diversion-address"
  | "blocking"
  | "sectoral"
  | "non-sdn-menu"
  | "asset-freeze"
  | "trade-restriction"
  | "end-user-concern"
  | "other";

/** Which items need a licence when the listed party takes part (15 CFR part 744, Supplement No. 4, "licence requirement"). */
export type LicenceScope =
  | { readonly scope: "all-subject-to-ear" }
  | { readonly scope: "all-on-ccl" }
  | { readonly scope: "supplement-2-to-744" }
  | { readonly scope: "eccns"; readonly eccns: readonly string[] }
  | { readonly scope: "all-except"; readonly except: readonly string[] }
  /** Entry wording "on the CCL and EAR99 items listed in Supplement No. 7 to part 746". */
  | { readonly scope: "ccl-or-supplement-7-to-746" }
  /** Entry wording "on the CCL and listed in Supplement No. 7": sure only where both or neither hold. */
  | { readonly scope: "ccl-and-supplement-7-to-746" }
  | { readonly scope: "stated-in-entry"; readonly text: string };
