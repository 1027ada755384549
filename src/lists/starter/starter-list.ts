import type * as z from "zod";
import { CodedError } from "../../model/coded-error.ts";
import { mapStarterList, type StarterList } from "./starter-map.ts";
import { type StarterEntry, starterFileSchema } from "./starter-schema.ts";
import { STARTER_SOURCES } from "./starter-sources.ts";

/**
 * The starter list from the parsed JSON of `data/starter-list.json`.
 * @throws CodedError `HF-LIST-090` naming the JSON pointer of the first fault: an unknown key, a wrong value, an id
 * that is out of order, used twice or of another list, no primary name, an authority that does not keep the list.
 */
export function readStarterList(json: unknown): StarterList {
  const parsed = starterFileSchema.safeParse(json);
  if (!parsed.success) throw firstIssue(parsed.error);
  const { title, compiled, notice, entries } = parsed.data;
  checkOrder(entries);
  entries.forEach(checkEntry);
  return mapStarterList({ title, compiled, notice, entries });
}

/** Ids rise strictly, so that none stands twice and a change to the file shows as one line. */
function checkOrder(entries: readonly StarterEntry[]): void {
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (before === undefined || before.id < entry.id) return;
    const fault = before.id === entry.id ? "is used twice" : "is out of order";
    throw damaged(`${entry.id} ${fault}`, `/entries/${index}/id`);
  });
}

function checkEntry(entry: StarterEntry, index: number): void {
  const place = `/entries/${index}`;
  if (!entry.id.startsWith(`${entry.list}:`))
    throw damaged(`${entry.id} is not of ${entry.list}`, `${place}/id`);
  const primary = entry.names.filter((name) => name.type === "primary").length;
  const expected = entry.schema === "Address" ? 0 : 1;
  if (primary !== expected || (expected === 1 && entry.names[0]?.type !== "primary"))
    throw damaged(`${entry.id} must have ${expected} primary name, in first place`, `${place}/names`);
  if (entry.schema === "Address" && entry.addresses.length === 0)
    throw damaged(`${entry.id} has no address`, `${place}/addresses`);
  const authority = STARTER_SOURCES.get(entry.list)?.authority;
  if (entry.citation.authority !== authority)
    throw damaged(`${entry.citation.authority} does not keep ${entry.list}`, `${place}/citation/authority`);
}

function firstIssue(error: z.ZodError): CodedError {
  const issue = error.issues[0];
  const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join("");
  return damaged(issue?.message ?? "not a starter list", pointer === "" ? "/" : pointer);
}

function damaged(value: string, place: string): CodedError {
  return new CodedError("HF-LIST-090", { value, place });
}
