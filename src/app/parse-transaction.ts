import type * as z from "zod";
import type { EarLaw } from "../law/us-ear/determine.ts";
import { factOfAnswer } from "../law/us-ear/fact-catalogue.ts";
import { entryOf } from "../law/us-ear/part-774/ccl.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ErrorCode } from "../model/error-codes.ts";
import { type Transaction, transactionSchema } from "../model/transaction.ts";

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

function meaningErrors(transaction: Transaction, law: EarLaw, pointer: string): CodedError[] {
  return [
    ...countryErrors(transaction, law, pointer),
    ...regionErrors(transaction, pointer),
    ...itemErrors(transaction, law, pointer),
    ...answerErrors(transaction.facts, "transaction", `${pointer}/facts`),
    ...transaction.items.flatMap((item, index) =>
      answerErrors(item.facts, "item", `${pointer}/items/${index}/facts`),
    ),
  ];
}

function countryErrors(transaction: Transaction, law: EarLaw, pointer: string): CodedError[] {
  const named: [string, string | undefined][] = [
    ["/from", transaction.from],
    ["/to", transaction.to],
    ...(transaction.via ?? []).map((code, index): [string, string] => [`/via/${index}`, code]),
    ...transaction.items.map((item, index): [string, string | undefined] => [
      `/items/${index}/origin`,
      item.origin,
    ]),
    ...transaction.parties.flatMap((party, index): [string, string | undefined][] => [
      [`/parties/${index}/country`, party.country],
      [`/parties/${index}/headquarters`, party.headquarters],
      [`/parties/${index}/parentHeadquarters`, party.parentHeadquarters],
    ]),
  ];
  return named
    .filter(([, code]) => code !== undefined && law.tables.countries.names[code] === undefined)
    .map(([place, code]) => new CodedError("HF-IN-013", { value: code ?? "", place: pointer + place }));
}

function regionErrors({ region, to }: Transaction, pointer: string): CodedError[] {
  const fits = region === undefined || region === "none" || to === "UA";
  return fits
    ? []
    : [new CodedError("HF-IN-023", { value: `${region} with ${to}`, place: `${pointer}/region` })];
}

function itemErrors(transaction: Transaction, law: EarLaw, pointer: string): CodedError[] {
  const errors: CodedError[] = [];
  const deemed = transaction.type === "deemed-export" || transaction.type === "deemed-reexport";
  const lines = new Set<number>();
  for (const [index, item] of transaction.items.entries()) {
    const at = `${pointer}/items/${index}`;
    if (item.eccn !== undefined && item.eccn !== "EAR99" && !law.ccl.entries.has(entryOf(item.eccn))) {
      errors.push(new CodedError("HF-IN-015", { value: item.eccn, place: `${at}/eccn` }));
    }
    if (
      deemed &&
      (item.kind === "commodity" || (item.kind === undefined && /^[0-9][ABC]/.test(item.eccn ?? "")))
    ) {
      errors.push(new CodedError("HF-IN-022", { value: item.kind ?? item.eccn ?? "", place: `${at}/kind` }));
    }
    const line = item.line ?? index + 1;
    if (lines.has(line))
      errors.push(new CodedError("HF-IN-020", { value: String(line), place: `${at}/line` }));
    lines.add(line);
  }
  return errors;
}

function answerErrors(
  answers: Transaction["facts"],
  scope: "transaction" | "item",
  pointer: string,
): CodedError[] {
  const errors: CodedError[] = [];
  for (const [name, value] of Object.entries(answers ?? {})) {
    const known = factOfAnswer(scope, name);
    const kind = typeof value === "string" ? "text" : typeof value;
    if (known === null)
      errors.push(new CodedError("HF-IN-021", { value: name, place: `${pointer}/${name}` }));
    else if (known.kind !== kind) {
      errors.push(
        new CodedError("HF-IN-021", {
          value: `${name}: ${String(value)}`,
          place: `${pointer}/${name}`,
          fix: `It must be a ${known.kind}.`,
        }),
      );
    }
  }
  return errors;
}
