import type * as z from "zod";
import type { EarLaw } from "../law/us-ear/ear-law.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ErrorCode } from "../model/error-codes.ts";
import type { Transaction } from "../model/transaction.ts";
import { transactionSchema } from "../model/transaction-schema.ts";
import { meaningErrors } from "./transaction-meaning.ts";

/** A transaction, or everything that is wrong with it: each error names the value, the JSON pointer and what to do. */
export type ParsedTransaction =
  | { readonly ok: true; readonly transaction: Transaction }
  | { readonly ok: false; readonly errors: readonly CodedError[] };

/** Checks form (by the schema) and meaning (countries, ECCNs, answers) of one transaction. `pointer` is its own place. */
export function parseTransaction(input: unknown, law: EarLaw, pointer = ""): ParsedTransaction {
  const parsed = transactionSchema.safeParse(input);
  if (!parsed.success) {
    return {
      ok: false,
      errors: parsed.error.issues.flatMap((issue) => issueErrors(issue, { input, pointer })),
    };
  }
  const errors = meaningErrors(parsed.data, law, pointer);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, transaction: parsed.data };
}

const CODE_OF_MESSAGE: Readonly<Record<string, ErrorCode>> = {
  country: "HF-IN-013",
  hs: "HF-IN-014",
  eccn: "HF-IN-015",
  positive: "HF-IN-016",
  date: "HF-IN-017",
  "partial-date": "HF-IN-017",
  "party-name": "HF-IN-018",
};

function issueErrors(issue: z.core.$ZodIssue, place: { input: unknown; pointer: string }): CodedError[] {
  const at =
    place.pointer +
    issue.path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => new CodedError("HF-IN-012", { value: key, place: `${at}/${key}` }));
  }
  const value = valueAt(place.input, issue.path);
  if (value === undefined) {
    const isPartyName =
      issue.path.at(-1) === "name" && issue.path[0] === "parties" && issue.path.length === 3;
    return [
      new CodedError(isPartyName ? "HF-IN-018" : "HF-IN-010", {
        value: String(issue.path.at(-1) ?? ""),
        place: at || "/",
      }),
    ];
  }
  const code = CODE_OF_MESSAGE[issue.message] ?? "HF-IN-011";
  const expected = code === "HF-IN-011" ? { fix: `${issue.message}.` } : {};
  return [new CodedError(code, { value: show(value), place: at || "/", ...expected })];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function show(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}
