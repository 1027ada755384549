import { parsePlainDate } from "../model/plain-date.ts";

/** The part of JSON Schema that the schema of a transaction uses. */
export interface FormSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FormSchema;
  readonly propertyNames?: FormSchema;
  readonly items?: FormSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly FormSchema[];
}

const KNOWN = new Set([
  "$schema",
  "type",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "properties",
  "required",
  "additionalProperties",
  "propertyNames",
  "items",
  "minItems",
  "maxItems",
  "anyOf",
]);

/**
 * Whether `value` certainly has the form that `schema` states. `false` also where this reader does not know a keyword:
 * the caller then asks the real validator. It exists because loading that validator costs more than the whole check.
 */
export function hasForm(value: unknown, schema: FormSchema): boolean {
  if (Object.keys(schema).some((keyword) => !KNOWN.has(keyword))) return false;
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => hasForm(value, one));
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  switch (schema.type) {
    case "string":
      return typeof value === "string" && stringHasForm(value, schema);
    case "integer":
    case "number":
      return typeof value === "number" && numberHasForm(value, schema);
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value) && arrayHasForm(value, schema);
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value) && objectHasForm(value, schema)
      );
    default:
      return false;
  }
}

/** Whether the form is a transaction's: its day must also be in the calendar, which JSON Schema cannot say. */
export function isTransactionForm(value: unknown, schema: FormSchema): boolean {
  if (!hasForm(value, schema)) return false;
  const { date } = value as { date?: unknown };
  return date === undefined || (typeof date === "string" && parsePlainDate(date) !== null);
}

const patterns = new Map<string, RegExp>();

function stringHasForm(
  value: string,
  { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: FormSchema,
): boolean {
  if (value.length < minLength || value.length > maxLength) return false;
  if (pattern === undefined) return true;
  let compiled = patterns.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(pattern);
    patterns.set(pattern, compiled);
  }
  return compiled.test(value);
}

function numberHasForm(value: number, schema: FormSchema): boolean {
  const {
    minimum = Number.NEGATIVE_INFINITY,
    maximum = Number.POSITIVE_INFINITY,
    exclusiveMinimum = Number.NEGATIVE_INFINITY,
  } = schema;
  const whole = schema.type === "number" || Number.isSafeInteger(value);
  return whole && Number.isFinite(value) && value >= minimum && value <= maximum && value > exclusiveMinimum;
}

function arrayHasForm(
  value: readonly unknown[],
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: FormSchema,
): boolean {
  if (items === undefined || value.length < minItems || value.length > maxItems) return false;
  return value.every((one) => hasForm(one, items));
}

function objectHasForm(value: object, schema: FormSchema): boolean {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  if (required.some((key) => !Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, one]) => {
    if (key === "__proto__") return false;
    if (propertyNames !== undefined && !hasForm(key, propertyNames)) return false;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known !== undefined) return hasForm(one, known);
    return typeof additionalProperties === "object" && hasForm(one, additionalProperties);
  });
}
