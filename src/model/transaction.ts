import type { Payment } from "./payment.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * A shipment, release or transfer to be checked, as a person or another system writes it. Countries are ISO 3166-1
 * alpha-2 codes. Every field that may be left out is a fact that may be unknown: it is never read as "no".
 */
export interface Transaction {
  id: string;
  type: TransactionType;
  /** The day on which the law is applied; `--as-of` overrides it. Left out: today. */
  date?: PlainDate | undefined;
  /** Country that the items leave, or where technology is released. */
  from: string;
  /** Countries on the way, in order; `[]`: none. Left out: not known, and asked where one of 15 CFR 736.2(b)(8) may be passed. */
  via?: string[] | undefined;
  /** Country of ultimate destination; for a deemed export, the foreign person's most recent citizenship. */
  to: string;
  /** A part of the destination with rules of its own. */
  region?: Region | undefined;
  parties: Party[];
  items: Item[];
  endUse?: EndUse | undefined;
  /** The licence exception relied on, `STA`, or with its paragraph, `TMP (a)(6)`: only that one is asked about. */
  claimedException?: string | undefined;
  /** Ids of red flags that the exporter has looked into and resolved (15 CFR part 732, Supplement No. 3). */
  resolvedRedFlags?: string[] | undefined;
  payment?: Payment | undefined;
  /** Whether the customer has given its statement of end use and end user. */
  endUseStatement?: "given" | "refused" | undefined;
  /** The signed assurance against diversion that BIS advises for the most wanted goods. */
  writtenAssurance?: "given" | "refused" | undefined;
  /** What was changed at the last minute. */
  lateChanges?: ("shipping" | "payment")[] | undefined;
  /** Countries to which the same business went before. */
  formerDestinations?: string[] | undefined;
  /** Red flags by id: `true` seen, `false` looked for and not seen. */
  redFlagChecklist?: Record<string, boolean> | undefined;
  /** Facts that the exporter has established, such as answers to earlier questions. */
  facts?: Record<string, boolean | number | string> | undefined;
}

export type TransactionType = (typeof TRANSACTION_TYPES)[number];
export const TRANSACTION_TYPES = [
  "export",
  "reexport",
  "in-country-transfer",
  "deemed-export",
  "deemed-reexport",
] as const;

export type Region = (typeof REGIONS)[number];
export const REGIONS = ["crimea", "dnr", "lnr", "none"] as const;

/** Role in the transaction, 15 CFR 748.5; forwarder and bank are screened too. */
export type PartyRole = (typeof PARTY_ROLES)[number];
export const PARTY_ROLES = [
  "applicant",
  "exporter",
  "purchaser",
  "intermediate-consignee",
  "ultimate-consignee",
  "end-user",
  "forwarder",
  "bank",
  "carrier",
  "other",
] as const;

export interface Party {
  role: PartyRole;
  name: string;
  kind?: "company" | "person" | "government" | "university" | "vessel" | "aircraft" | undefined;
  /** Other names it trades under, native-script names included. */
  aliases?: string[] | undefined;
  country?: string | undefined;
  address?: string | undefined;
  birthDate?: string | undefined;
  identifiers?: PartyIdentifier[] | undefined;
  /** Day of incorporation, whole or partial (`2022`, `2022-04`). */
  founded?: string | undefined;
  headquarters?: string | undefined;
  /** Country of headquarters of the ultimate parent. */
  parentHeadquarters?: string | undefined;
  lineOfBusiness?: string | undefined;
  /** What the party has on the web, as looked up. */
  webPresence?: "site" | "little" | "none" | undefined;
  email?: string | undefined;
  /** With its country code, `+49 30 …`. */
  phone?: string | undefined;
  /** Country of the internet address that it orders from. */
  internetCountry?: string | undefined;
  /** What stands at the address, as looked up. */
  addressKind?: (typeof ADDRESS_KINDS)[number] | undefined;
  /** Day of the first business with the exporter, whole or partial. */
  customerSince?: string | undefined;
  /** List entries that a person has cleared as *not* this party, by entry id. */
  cleared?: string[] | undefined;
  /** List entries that a person has confirmed to be this party, by entry id. */
  confirmed?: string[] | undefined;
}

export const ADDRESS_KINDS = [
  "business",
  "residence",
  "post-box",
  "mail-centre",
  "many-companies",
  "military-site",
] as const;

export interface PartyIdentifier {
  type?: string | undefined;
  value: string;
  country?: string | undefined;
}

export interface Item {
  /** Position in the transaction, from 1; left out: the order in the input. */
  line?: number | undefined;
  description?: string | undefined;
  /**
   * Left out: what the ECCN's product group says, else a commodity (technology in a deemed export). `service`: nothing is sent;
   * the line stands for work, finance or brokering that may support a use of 15 CFR 744.6.
   */
  kind?: "commodity" | "software" | "technology" | "service" | undefined;
  /** Harmonized System code, 6, 8 or 10 digits, dots allowed. */
  hs?: string | undefined;
  /** ECCN with or without paragraph (`3A001.b.2`), or `EAR99`. */
  eccn?: string | undefined;
  quantity?: { amount: number; unit: string } | undefined;
  value?: { amount: number; currency: string } | undefined;
  /** What the customer usually orders of this item at a time, in the unit of `quantity`. */
  usualQuantity?: number | undefined;
  /** The market price of the whole quantity, in the currency of `value`. */
  marketPrice?: number | undefined;
  /** Day on which the customer first ordered goods of this HS code, whole or partial. */
  firstOrdered?: string | undefined;
  /** Country of origin (manufacture). */
  origin?: string | undefined;
  /** Controlled US-origin content as a percentage of the item's value (15 CFR part 734, Supplement No. 2). */
  usControlledContentPercent?: number | undefined;
  /** Parts of US origin in a foreign-made item; with `value` they give the percentage for the destination. */
  usContent?: UsContentPart[] | undefined;
  /** Technical parameters by name, in the units that the calculators state. */
  parameters?: Record<string, number | string | boolean> | undefined;
  /** As in the transaction, for this item alone. */
  claimedException?: string | undefined;
  /** Further facts on this item that the exporter has established. */
  facts?: Record<string, boolean | number | string> | undefined;
}

/** A part of US origin, valued at its fair market price in the currency of the item (15 CFR part 734, Supplement No. 2). */
export interface UsContentPart {
  description?: string | undefined;
  /** ECCN of the part as it was received, or `EAR99`. */
  eccn?: string | undefined;
  kind?: Exclude<Item["kind"], "service">;
  value: number;
}

/** What the exporter knows of the use. `true`: knows or has reason to know; `false`: asked and found not to be so. */
export interface EndUse {
  description?: string | undefined;
  /**
   * The exporter has looked for every use of part 744, knows of none, and has no letter or notice of BIS on this
   * transaction or on the use of licence exceptions, and knows of no violation, done or to come (15 CFR 736.2(b)(9)–(10));
   * single fields below, and `breaksTerms` and `knowsOfViolation` under `facts`, override it.
   */
  noProhibitedUseKnown?: boolean | undefined;
  military?: boolean | undefined;
  militaryEndUser?: boolean | undefined;
  militaryIntelligence?: boolean | undefined;
  nuclear?: boolean | undefined;
  /** For rocket systems or unmanned aerial vehicles of any kind (15 CFR 744.3). */
  missile?: boolean | undefined;
  /** Their range in km. */
  missileRangeKm?: number | undefined;
  /** Their range, or whether they are to deliver weapons of mass destruction, cannot be determined. */
  missileUndetermined?: boolean | undefined;
  /** They are to deliver chemical, biological or nuclear weapons. */
  wmdDelivery?: boolean | undefined;
  chemicalBiological?: boolean | undefined;
  /** A whole plant for chemical weapons precursors of ECCN 1C350. */
  precursorPlant?: boolean | undefined;
  /** A maritime nuclear propulsion project. */
  maritimeNuclear?: boolean | undefined;
  /** To be built into a military commodity of ECCN 0A919. */
  militaryCommodity?: boolean | undefined;
  supercomputer?: boolean | undefined;
  advancedNodeFabrication?: boolean | undefined;
  /** A facility that makes integrated circuits, at a node that the exporter does not know. */
  unknownNodeFabrication?: boolean | undefined;
  /** Computer-aided design of an advanced-node integrated circuit that will be made in Macau or a D:5 country. */
  advancedNodeDesign?: boolean | undefined;
  semiconductorEquipment?: boolean | undefined;
  /** Semiconductor equipment that an entity headquartered in Macau or a D:5 country develops or makes, elsewhere. */
  semiconductorEquipmentByD5?: boolean | undefined;
  /** To or for the use of a foreign vessel or aircraft (15 CFR 744.7). */
  vesselOrAircraft?: boolean | undefined;
  oilGasExploration?: boolean | undefined;
  /** BIS has told the exporter, by letter or notice, that this transaction needs a licence. */
  informedByBis?: boolean | undefined;
}
