import { readFileSync } from "node:fs";
import * as z from "zod";
import { CodedError } from "../../model/coded-error.ts";

/** The fields of a shipment record under our names; every one may be missing, and is then unknown. */
export const SHIPMENT_FIELDS = [
  "id",
  "date",
  "shipper",
  "shipper_address",
  "shipper_country",
  "consignee",
  "consignee_address",
  "consignee_country",
  "consignee_founded",
  "consignee_business",
  "notify",
  "notify_country",
  "producer",
  "producer_country",
  "origin_country",
  "seller_country",
  "dispatch_country",
  "destination_country",
  "hs",
  "description",
  "value",
  "currency",
  "kg",
  "quantity",
  "unit",
  "vessel",
  "imo",
  "place_of_lading",
  "place_of_discharge",
  "place_of_transshipment",
  "synthetic",
] as const;
export type ShipmentField = (typeof SHIPMENT_FIELDS)[number];

/** Countries of a record that are read through the table of country names and codes. */
export const COUNTRY_FIELDS: readonly ShipmentField[] = [
  "shipper_country",
  "consignee_country",
  "notify_country",
  "producer_country",
  "origin_country",
  "seller_country",
  "dispatch_country",
  "destination_country",
];

/** How dates are written. `iso` also reads an instant and `YYYYMMDD`; a slash is ambiguous, so it must be named. */
export type DateForm = (typeof DATE_FORMS)[number];
const DATE_FORMS = ["iso", "day.month.year", "day/month/year", "month/day/year"] as const;

/** From our fields to a file's columns. */
export interface ShipmentMapping {
  readonly columns: Readonly<Partial<Record<ShipmentField, string>>>;
  /** One value for all rows, for what the file does not say, for instance `{"currency": "USD"}`. */
  readonly constants: Readonly<Partial<Record<ShipmentField, string>>>;
  readonly dates: DateForm;
  /** The records were invented; everything that is computed from them says so. */
  readonly synthetic: boolean;
}

const field = z.enum(SHIPMENT_FIELDS);
const schema = z.strictObject({
  columns: z.partialRecord(field, z.string().min(1)),
  constants: z.partialRecord(field, z.string().min(1)).optional(),
  dates: z.enum(DATE_FORMS).optional(),
  synthetic: z.boolean().optional(),
});

/** Reads a mapping file. @throws CodedError `HF-TRADE-007` naming what is wrong with it */
export function readMapping(path: string): ShipmentMapping {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new CodedError("HF-TRADE-007", { place: path, value: "no JSON that can be read", cause });
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined ? "" : `, /${issue.path.join("/")}`;
    throw new CodedError("HF-TRADE-007", { place: `${path}${place}`, value: issue?.message ?? "" });
  }
  const { columns, constants = {}, dates = "iso", synthetic = false } = parsed.data;
  return { columns: defined(columns), constants: defined(constants), dates, synthetic };
}

function defined(
  record: Partial<Record<ShipmentField, string | undefined>>,
): Partial<Record<ShipmentField, string>> {
  const entries = Object.entries(record).filter(
    (pair): pair is [ShipmentField, string] => pair[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

/** The mapping of a file that already has our names; `null` where it lacks what a shipment must have. */
export function ownNames(columns: readonly string[]): ShipmentMapping | null {
  const found = SHIPMENT_FIELDS.filter((name) => columns.includes(name));
  const has = (name: ShipmentField): boolean => found.includes(name);
  if (!has("date") || !(has("consignee") || has("shipper"))) return null;
  return {
    columns: Object.fromEntries(found.map((name) => [name, name])),
    constants: {},
    dates: "iso",
    synthetic: false,
  };
}

/** @throws CodedError `HF-TRADE-002` for a column that the file lacks, `HF-TRADE-007` where a needed field is not mapped */
export function checkMapping(mapping: ShipmentMapping, columns: readonly string[], place: string): void {
  const known = new Set(columns);
  for (const column of Object.values(mapping.columns))
    if (!known.has(column.trim().toLowerCase()))
      throw new CodedError("HF-TRADE-002", { place, value: column });
  const told = (name: ShipmentField): boolean =>
    mapping.columns[name] !== undefined || mapping.constants[name] !== undefined;
  if (!told("date")) throw new CodedError("HF-TRADE-007", { place, value: "no column for date" });
  if (!told("consignee") && !told("shipper"))
    throw new CodedError("HF-TRADE-007", { place, value: "no column for consignee or shipper" });
}
