import { factOfAnswer } from "../law/us-ear/fact-catalogue.ts";
import { CodedError } from "../model/coded-error.ts";
import { PARTY_ROLES, type PartyRole } from "../model/transaction.ts";
import { readDataFile } from "./embedded-data.ts";
import type { FormSchema } from "./quick-form.ts";

/** A place in a transaction: `items[0].facts["row:NP 1"]` is `["items", 0, "facts", "row:NP 1"]`. */
export type FactPath = readonly (string | number)[];

/**
 * `transaction` with the answers `fact=value` in it, as the questions of a determination name facts; the transaction itself is
 * left as it is. Only form is looked at here; whether a country or an ECCN exists is told when the result is read.
 * @throws CodedError `HF-IN-024` for an answer that is not `fact=value`, `HF-IN-025` for a fact that a transaction does not
 * have, `HF-IN-026` for a value that the fact cannot have.
 */
export function withAnswers(transaction: unknown, answers: readonly string[]): unknown {
  if (answers.length === 0 || typeof transaction !== "object" || transaction === null) return transaction;
  const copy = structuredClone(transaction);
  for (const answer of answers) {
    const { path, value } = readAnswer(answer);
    setAnswer(copy as Record<string, unknown>, path, { value, answer });
  }
  return copy;
}

/** `fact=value` taken apart; the value may hold further equals signs, and so may a quoted name in the fact. */
function readAnswer(answer: string): { path: FactPath; value: string } {
  const match = /^\s*((?:[^=[]|\[[^\]"]*\]|\["[^"]*"\])+?)\s*=\s*(.*?)\s*$/s.exec(answer);
  const [, fact = "", value = ""] = match ?? [];
  const path = readPath(fact);
  if (path === null || value === "") throw new CodedError("HF-IN-024", { value: answer });
  return { path, value };
}

/** The parts of a path; `null` for a text that is none. */
function readPath(fact: string): FactPath | null {
  const path: (string | number)[] = [];
  let rest = fact;
  while (rest !== "") {
    const match = /^(?:\[(\d+)\]|\["([^"]+)"\]|\.?([^.[\]"]+))/.exec(rest);
    if (match === null) return null;
    const [whole, index, quoted, name] = match;
    path.push(index === undefined ? (quoted ?? name ?? "") : Number(index));
    // The names under `facts` may hold points themselves (`row:@742.6(a)(7)`): the rest is one name.
    if (name === "facts" && /^\.[^[]/.test(rest.slice(whole.length))) {
      path.push(rest.slice(whole.length + 1));
      return path;
    }
    rest = rest.slice(whole.length);
  }
  return path.length > 0 ? path : null;
}

interface Given {
  readonly value: string;
  /** The whole answer, for error messages. */
  readonly answer: string;
}

let schema: FormSchema | undefined;

/** Writes `value` at `path`, in the kind that the schema states there. */
function setAnswer(transaction: Record<string, unknown>, path: FactPath, given: Given): void {
  schema ??= JSON.parse(readDataFile("transaction.schema.json")) as FormSchema;
  const byRole = roleAt(path);
  if (byRole !== null) {
    addParty(transaction, byRole, given);
    return;
  }
  let form: FormSchema = schema;
  let holder: Record<string | number, unknown> = transaction;
  for (const [index, key] of path.entries()) {
    const inner = innerForm(form, key);
    const isKnownPlace = typeof key === "string" || key in holder;
    if (inner === null || !isKnownPlace) throw new CodedError("HF-IN-025", { value: given.answer });
    if (index === path.length - 1) {
      holder[key] = valueFor(inner, { given, path, before: holder[key] });
      return;
    }
    holder[key] ??= inner.type === "array" ? [] : {};
    holder = holder[key] as Record<string | number, unknown>;
    form = inner;
  }
}

/** The role of `parties["end-user"]`, the place of a party that is not named yet; `null` for any other place. */
function roleAt(path: FactPath): PartyRole | null {
  const [field, role] = path;
  if (field !== "parties" || path.length !== 2 || typeof role !== "string") return null;
  return PARTY_ROLES.find((one) => one === role) ?? null;
}

function addParty(transaction: Record<string, unknown>, role: PartyRole, given: Given): void {
  const before = Array.isArray(transaction.parties) ? transaction.parties : [];
  transaction.parties = [...before, partyOf({ ...given, value: `${role}:${given.value}` })];
}

function innerForm(form: FormSchema, key: string | number): FormSchema | null {
  if (typeof key === "number") return form.items ?? null;
  const known = form.properties !== undefined && Object.hasOwn(form.properties, key);
  if (known) return form.properties?.[key] ?? null;
  return typeof form.additionalProperties === "object" ? form.additionalProperties : null;
}

function valueFor(form: FormSchema, of: { given: Given; path: FactPath; before: unknown }): unknown {
  const { given, path, before } = of;
  if (form.type === "array") {
    const list = Array.isArray(before) ? before : [];
    const isParties = path.length === 1 && path[0] === "parties";
    return [...list, isParties ? partyOf(given) : given.value];
  }
  switch (form.anyOf === undefined ? form.type : kindOfFact(path, given)) {
    case "boolean":
      return yesOrNo(given);
    case "number":
    case "integer":
      return numberOf(given);
    case "string":
    case "text":
      return given.value;
    default:
      throw new CodedError("HF-IN-025", { value: given.answer });
  }
}

/** The kind of a fact under `facts`. @throws CodedError `HF-IN-025` for one that the law does not ask for */
function kindOfFact(path: FactPath, given: Given): string {
  const known = factOfAnswer(path[0] === "items" ? "item" : "transaction", String(path.at(-1)));
  if (known === null) throw new CodedError("HF-IN-025", { value: given.answer });
  return known.kind;
}

const YES: ReadonlySet<string> = new Set(["yes", "y", "true"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "false"]);

function yesOrNo(given: Given): boolean {
  const word = given.value.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  throw new CodedError("HF-IN-026", { value: given.answer, fix: "Answer yes or no." });
}

function numberOf(given: Given): number {
  const number = Number(given.value.replace(/\s*%$/, ""));
  if (Number.isFinite(number)) return number;
  throw new CodedError("HF-IN-026", { value: given.answer, fix: "Give a number." });
}

/** A party as `role:name` or `role:name:country`. */
function partyOf(given: Given): Record<string, string> {
  const [role = "", ...rest] = given.value.split(":").map((part) => part.trim());
  const country = /^[A-Z]{2}$/.test(rest.at(-1) ?? "") && rest.length > 1 ? rest.pop() : undefined;
  const name = rest.join(":");
  if (!(PARTY_ROLES as readonly string[]).includes(role) || name === "") {
    throw new CodedError("HF-IN-026", {
      value: given.answer,
      fix: "Give a party as role:name or role:name:country, for instance end-user:Beispiel GmbH:DE.",
    });
  }
  return { role, name, ...(country === undefined ? {} : { country }) };
}
