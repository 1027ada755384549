import type { EarLaw } from "../law/us-ear/ear-law.ts";
import type { Transaction } from "../model/transaction.ts";
import { readDataFile } from "./embedded-data.ts";
import type { ParsedTransaction } from "./parse-transaction.ts";
import { type FormSchema, isTransactionForm } from "./quick-form.ts";
import { meaningErrors } from "./transaction-meaning.ts";

let schema: FormSchema | undefined;

/**
 * `parseTransaction` for the command line: a sound transaction is recognised without loading the schema library, whose
 * loading alone costs as much as a bare Node start; anything else goes to it, for errors that name value, place and fix.
 */
export async function readTransaction(input: unknown, law: EarLaw, pointer = ""): Promise<ParsedTransaction> {
  schema ??= JSON.parse(readDataFile("transaction.schema.json")) as FormSchema;
  if (isTransactionForm(input, schema)) {
    const transaction = input as Transaction;
    if (meaningErrors(transaction, law, pointer).length === 0) return { ok: true, transaction };
  }
  const { parseTransaction } = await import("./parse-transaction.ts");
  return parseTransaction(input, law, pointer);
}
