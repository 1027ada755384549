import * as z from "zod";
import { CodedError } from "../model/coded-error.ts";
import type { ParameterSheet } from "./classify.ts";
import { readRecords } from "./read-input.ts";

const sheetSchema = z.strictObject({
  hs: z.string().max(20).optional(),
  eccn: z.string().max(40).optional(),
  description: z.string().max(5000).optional(),
  calculator: z.string().max(60).optional(),
  parameters: z
    .record(z.string().max(80), z.union([z.number(), z.boolean(), z.string().max(200)]))
    .optional(),
});

/** One parameter sheet as JSON. @throws CodedError for JSON that is none, and for a field that is unknown or of the wrong type. */
export function parseSheet(bytes: Uint8Array, name: string): ParameterSheet {
  const [record] = readRecords(bytes, name);
  if (record === undefined) throw new CodedError("HF-IN-001", { place: name });
  if ("error" in record) throw record.error;
  const parsed = sheetSchema.safeParse(record.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const fix = "A sheet has hs, eccn, description, calculator and parameters.";
    throw new CodedError("HF-IN-011", { value: issue?.path.join(".") ?? "", place: name, fix });
  }
  const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
