import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { CodedError } from "../model/coded-error.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { type PlainDate, parsePlainDate } from "../model/plain-date.ts";
import { plainWords } from "../norm/plain-name.ts";

/**
 * A pair that a person has looked at and cleared: this customer is not that listed party. It holds for the version of the list
 * record that was looked at; any change of the record ends it, and so does its expiry.
 */
export interface ClearedPair {
  readonly list: string;
  readonly entryId: string;
  /** SHA-256 of the list record as it was (RFC 8785 form). */
  readonly entryHash: string;
  /** The customer's name; another spelling of the same words is the same name. */
  readonly name: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  /** Last day on which it holds. */
  readonly expires: string;
}

/** What an allow list says of a match. */
export type Clearance =
  | { readonly state: "none" }
  | { readonly state: "cleared"; readonly pair: ClearedPair }
  | { readonly state: "lapsed"; readonly pair: ClearedPair; readonly because: "record changed" | "expired" };

/** SHA-256 of a list record in canonical JSON. */
export function entryHash(entry: ListEntry): string {
  return createHash("sha256")
    .update(canonicalize(JSON.parse(JSON.stringify(entry))) ?? "")
    .digest("hex");
}

/** Reads an allow list in JSON lines. @throws CodedError `HF-IN-033` naming the line that is wrong. */
export function readAllowList(text: string, name: string): readonly ClearedPair[] {
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const pair = parsePair(line);
    if (pair === null)
      throw new CodedError("HF-IN-033", { place: `${name} line ${at + 1}`, value: line.slice(0, 80) });
    return [pair];
  });
}

const FIELDS = ["list", "entryId", "entryHash", "name", "by", "at", "why", "expires"] as const;

function parsePair(line: string): ClearedPair | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return null;
    const record = value as Record<string, unknown>;
    if (!FIELDS.every((field) => typeof record[field] === "string" && record[field] !== "")) return null;
    return parsePlainDate(String(record.expires)) === null ? null : (record as unknown as ClearedPair);
  } catch {
    return null;
  }
}

/** Whether a customer and a listed party were cleared, on a day; a pair that no longer holds is said to have lapsed. */
export function clearanceOf(
  allowed: readonly ClearedPair[],
  of: { readonly name: string; readonly entry: ListEntry; readonly on: PlainDate },
): Clearance {
  const words = nameKey(of.name);
  const pairs = allowed.filter(
    ({ list, entryId, name }) => list === of.entry.list && entryId === of.entry.id && nameKey(name) === words,
  );
  const [first] = pairs;
  if (first === undefined) return { state: "none" };
  const hash = entryHash(of.entry);
  const same = pairs.filter((pair) => pair.entryHash === hash);
  const holding = same.find(({ expires }) => of.on <= expires);
  if (holding !== undefined) return { state: "cleared", pair: holding };
  return { state: "lapsed", pair: same[0] ?? first, because: same.length > 0 ? "expired" : "record changed" };
}

function nameKey(name: string): string {
  return plainWords(name).sort().join(" ");
}
