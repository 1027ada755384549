import * as z from "zod";
import { citationSchema } from "../../model/citation.ts";
import type {
  EntrySchema,
  LicenceScope,
  ListAddress,
  ListEntry,
  ListIdentifier,
  ListName,
  Measure,
  MeasureKind,
  VesselFields,
} from "../../model/list-entry.ts";
import { type PlainDate, parsePlainDate } from "../../model/plain-date.ts";
import { STARTER_SOURCES } from "./starter-sources.ts";

/** A name as written in the file; `strength` is left out when strong, which is nearly always. */
export interface StarterName {
  readonly value: string;
  readonly type: ListName["type"];
  readonly strength?: ListName["strength"] | undefined;
  readonly language?: string | undefined;
}

const ENTRY_SCHEMAS = [
  "Person",
  "Company",
  "Organization",
  "LegalEntity",
  "PublicBody",
  "Vessel",
  "Address",
] as const satisfies readonly EntrySchema[];

const MEASURE_KINDS = [
  "entity-list",
  "military-end-user",
  "unverified-list",
  "high-diversion-address",
  "blocking",
  "asset-freeze",
] as const satisfies readonly MeasureKind[];

const text = z
  .string()
  .min(1)
  .regex(/^\S(.*\S)?$/u, "has spaces at its ends");
const country = z.string().regex(/^[A-Z]{2}$/, "is not an upper-case ISO 3166-1 alpha-2 code");

const date: z.ZodType<PlainDate, string> = z.string().transform((value, context) => {
  const day = parsePlainDate(value);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: "is not a calendar day" });
  return z.NEVER;
});

const name: z.ZodType<StarterName> = z.strictObject({
  value: text,
  type: z.enum(["primary", "alias", "former", "original-script", "maiden", "acronym"]),
  strength: z.enum(["strong", "weak"]).optional(),
  language: z.enum(["ru", "zh", "fa", "ko"]).optional(),
});

const address: z.ZodType<ListAddress> = z.strictObject({ full: text, country });
const identifier: z.ZodType<ListIdentifier> = z.strictObject({ type: text, value: text });
const vessel: z.ZodType<VesselFields> = z.strictObject({
  imo: z.string().regex(/^\d{7}$/, "is not seven digits"),
  type: text,
  flag: country,
});

const licenceScope: z.ZodType<LicenceScope> = z.discriminatedUnion("scope", [
  z.strictObject({ scope: z.literal("all-subject-to-ear") }),
  z.strictObject({ scope: z.literal("all-on-ccl") }),
  z.strictObject({ scope: z.literal("supplement-2-to-744") }),
  z.strictObject({ scope: z.literal("eccns"), eccns: z.array(text).min(1) }),
  z.strictObject({ scope: z.literal("all-except"), except: z.array(text).min(1) }),
  z.strictObject({ scope: z.literal("ccl-or-supplement-7-to-746") }),
  z.strictObject({ scope: z.literal("ccl-and-supplement-7-to-746") }),
  z.strictObject({ scope: z.literal("stated-in-entry"), text }),
]);

const footnote = z.union([z.literal(1), z.literal(3), z.literal(4), z.literal(5)]);
const measure: z.ZodType<StarterMeasure> = z.strictObject({
  kind: z.enum(MEASURE_KINDS),
  licenceRequirement: licenceScope.optional(),
  reviewPolicy: text.optional(),
  footnotes: z.array(footnote).min(1).optional(),
  federalRegister: z
    .string()
    .regex(/^\d+ FR \d+$/, "is not a Federal Register citation such as 87 FR 12856")
    .optional(),
});

/** `Measure` as zod reads it, with `undefined` allowed where a field may be left out. */
export type StarterMeasure = { readonly [K in keyof Omit<Measure, "kind">]: Measure[K] | undefined } & {
  readonly kind: MeasureKind;
};

const entry: z.ZodType<StarterEntry> = z.strictObject({
  id: z.string().regex(/^[a-z-]+:[a-z0-9-]+$/, "is not LIST:NAME"),
  list: z.string().refine((id) => STARTER_SOURCES.has(id), "is not a list of the starter list"),
  schema: z.enum(ENTRY_SCHEMAS),
  names: z.array(name),
  addresses: z.array(address).default([]),
  countries: z.array(country).min(1),
  nationalities: z.array(country).min(1).optional(),
  identifiers: z.array(identifier).default([]),
  vessel: vessel.optional(),
  programmes: z.array(text).min(1),
  listed: date,
  measures: z.array(measure).min(1),
  remarks: z.array(text).min(1).optional(),
  citation: citationSchema,
});

/** The file as a whole; unknown keys are refused everywhere. */
export const starterFileSchema: z.ZodType<StarterFile> = z.strictObject({
  title: text,
  compiled: date,
  notice: text,
  entries: z.array(entry).min(1),
});

export interface StarterFile {
  readonly title: string;
  readonly compiled: PlainDate;
  readonly notice: string;
  readonly entries: readonly StarterEntry[];
}

/** One entry as written in the file, with the lists that may be left out filled in. */
export interface StarterEntry
  extends Pick<
    ListEntry,
    "id" | "list" | "addresses" | "countries" | "identifiers" | "programmes" | "citation"
  > {
  readonly schema: EntrySchema;
  readonly names: readonly StarterName[];
  readonly nationalities?: readonly string[] | undefined;
  readonly vessel?: VesselFields | undefined;
  readonly listed: PlainDate;
  readonly measures: readonly StarterMeasure[];
  readonly remarks?: readonly string[] | undefined;
}
