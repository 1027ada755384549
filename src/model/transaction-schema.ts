import * as z from "zod";
import { paymentSchema } from "./payment.ts";
import { type PlainDate, parsePlainDate } from "./plain-date.ts";
import {
  ADDRESS_KINDS,
  type EndUse,
  type Item,
  PARTY_ROLES,
  type Party,
  type PartyIdentifier,
  REGIONS,
  TRANSACTION_TYPES,
  type Transaction,
  type UsContentPart,
} from "./transaction.ts";

const text = (limit: number): z.ZodString => z.string().min(1).max(limit);
const country: z.ZodString = z.string().regex(/^[A-Z]{2}$/, "country");
const eccnForm: z.ZodString = z.string().regex(/^(EAR99|[0-9][A-E][0-9]{3}(\.[A-Za-z0-9]+)*)$/, "eccn");
const hsForm: z.ZodString = z
  .string()
  .regex(/^(\d{6}|\d{8}|\d{10}|\d{4}\.\d{2}(\.\d{2}(\.?\d{2})?)?(\.\d{4})?)$/, "hs");
const partialDate: z.ZodString = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "partial-date");
const claim: z.ZodString = z
  .string()
  .regex(/^[A-Z]{3}( (\([A-Za-z0-9]+\))+(–\(\d+\))?)?$/, "claimed-exception");
const positive: z.ZodNumber = z.number().positive("positive");
const fact = z.union([z.boolean(), z.number(), z.string().max(1000)]);
const known = z.boolean().optional();

/** What to do about a transaction that names no item. */
const NO_ITEM =
  'A transaction has at least one item; for a service or an activity without one, write { "kind": "service" }';

const plainDateSchema: z.ZodType<PlainDate> = z
  .string()
  .refine((value) => parsePlainDate(value) !== null, "date")
  .transform((value) => value as PlainDate);

const identifierSchema: z.ZodType<PartyIdentifier> = z.strictObject({
  type: text(60).optional(),
  value: text(200),
  country: country.optional(),
});

export const partySchema: z.ZodType<Party> = z.strictObject({
  role: z.enum(PARTY_ROLES),
  name: z.string().min(1, "party-name").max(1000),
  kind: z.enum(["company", "person", "government", "university", "vessel", "aircraft"]).optional(),
  aliases: z.array(text(1000)).max(100).optional(),
  country: country.optional(),
  address: text(1000).optional(),
  birthDate: partialDate.optional(),
  identifiers: z.array(identifierSchema).max(100).optional(),
  founded: partialDate.optional(),
  headquarters: country.optional(),
  parentHeadquarters: country.optional(),
  lineOfBusiness: text(1000).optional(),
  webPresence: z.enum(["site", "little", "none"]).optional(),
  email: text(320).optional(),
  phone: text(60).optional(),
  internetCountry: country.optional(),
  addressKind: z.enum(ADDRESS_KINDS).optional(),
  customerSince: partialDate.optional(),
  cleared: z.array(text(300)).max(1000).optional(),
  confirmed: z.array(text(300)).max(1000).optional(),
});

const usContentSchema: z.ZodType<UsContentPart> = z.strictObject({
  description: text(5000).optional(),
  eccn: eccnForm.optional(),
  kind: z.enum(["commodity", "software", "technology"]).optional(),
  value: positive,
});

export const itemSchema: z.ZodType<Item> = z.strictObject({
  line: z.number().int().positive("positive").optional(),
  description: text(5000).optional(),
  kind: z.enum(["commodity", "software", "technology", "service"]).optional(),
  hs: hsForm.optional(),
  eccn: eccnForm.optional(),
  quantity: z.strictObject({ amount: positive, unit: text(40) }).optional(),
  value: z
    .strictObject({ amount: positive, currency: z.string().regex(/^[A-Z]{3}$/, "currency") })
    .optional(),
  usualQuantity: positive.optional(),
  marketPrice: positive.optional(),
  firstOrdered: partialDate.optional(),
  origin: country.optional(),
  usControlledContentPercent: z.number().min(0).max(100).optional(),
  usContent: z.array(usContentSchema).max(1000).optional(),
  parameters: z.record(text(80), fact).optional(),
  claimedException: claim.optional(),
  facts: z.record(text(80), fact).optional(),
});

export const endUseSchema: z.ZodType<EndUse> = z.strictObject({
  description: text(5000).optional(),
  noProhibitedUseKnown: known,
  military: known,
  militaryEndUser: known,
  militaryIntelligence: known,
  nuclear: known,
  missile: known,
  missileRangeKm: positive.optional(),
  missileUndetermined: known,
  wmdDelivery: known,
  chemicalBiological: known,
  precursorPlant: known,
  maritimeNuclear: known,
  militaryCommodity: known,
  supercomputer: known,
  advancedNodeFabrication: known,
  unknownNodeFabrication: known,
  advancedNodeDesign: known,
  semiconductorEquipment: known,
  semiconductorEquipmentByD5: known,
  vesselOrAircraft: known,
  oilGasExploration: known,
  informedByBis: known,
});

export const transactionSchema: z.ZodType<Transaction> = z.strictObject({
  id: text(200),
  type: z.enum(TRANSACTION_TYPES),
  date: plainDateSchema.optional(),
  from: country,
  via: z.array(country).max(20).optional(),
  to: country,
  region: z.enum(REGIONS).optional(),
  parties: z.array(partySchema).max(200),
  items: z.array(itemSchema).min(1, NO_ITEM).max(10_000),
  endUse: endUseSchema.optional(),
  claimedException: claim.optional(),
  resolvedRedFlags: z.array(text(200)).max(1000).optional(),
  payment: paymentSchema.optional(),
  endUseStatement: z.enum(["given", "refused"]).optional(),
  writtenAssurance: z.enum(["given", "refused"]).optional(),
  lateChanges: z
    .array(z.enum(["shipping", "payment"]))
    .max(2)
    .optional(),
  formerDestinations: z.array(country).max(50).optional(),
  redFlagChecklist: z.record(text(80), z.boolean()).optional(),
  facts: z.record(text(80), fact).optional(),
});
