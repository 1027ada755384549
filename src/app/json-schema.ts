import * as z from "zod";
import { itemSchema, partySchema, transactionSchema } from "../model/transaction-schema.ts";

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  transaction: transactionSchema,
  party: partySchema,
  item: itemSchema,
};

/** The JSON Schema of an input by name; `null` for a name that has none. */
export function jsonSchema(name: string): object | null {
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  return schema === undefined ? null : z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}
