import type { Measure } from "../../model/list-entry.ts";
import { EntryDraft, oneLine, present } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { wholeDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList, SourceFacts } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { readEntityText, withoutMarks } from "./entity-text.ts";
import { federalRegister, footnotesOf, licenceScope } from "./licence-scope.ts";

type Column = "entity-list" | "high-diversion-address" | "unverified-list" | "military-end-user";

const SUPPLEMENT: Readonly<Record<Column, string>> = {
  "entity-list": "Supplement No. 4",
  "high-diversion-address": "Supplement No. 4",
  "unverified-list": "Supplement No. 6",
  "military-end-user": "Supplement No. 7",
};

interface Row {
  readonly country: string;
  readonly entity: string;
  readonly measure: Measure;
  readonly listed: ReturnType<typeof wholeDate>;
  readonly citations: readonly string[];
  readonly remarks: readonly string[];
  /** Whether every column after the entity is empty. */
  readonly isContinued: boolean;
  readonly location: string;
}

/** Makes entries of the rows that belong to `kind`. Continued rows take the requirement of the entry above them. */
export async function mapRows(
  records: AsyncIterable<SourceRecord>,
  how: { facts: SourceFacts; kind: Column; into: EntrySink },
): Promise<MappedList> {
  const { kind } = how;
  const mapping = new Mapping(how.facts, how.into);
  let above: Row | null = null;
  let last: EntryDraft | null = null;
  for await (const record of records) {
    const row: Row = readRow(record, kind);
    mapping.finished(record);
    if (/^\[?reserved\]?$/iu.test(row.entity)) continue;
    const isAddress = /^address \d+/iu.test(row.entity);
    if (isAddress !== (kind === "high-diversion-address")) continue;
    mapping.records++;
    if (isAddress) addAddress(mapping, row);
    else if (row.isContinued && above !== null)
      last = addContinuation(mapping, { row, above, last, kind }) ?? last;
    else {
      // "The following seven subordinate institutions of X:" heads the rows below it and lists nobody.
      const isHeading = /^the following\b.*:$/iu.test(oneLine(withoutMarks(row.entity)));
      if (!isHeading) last = addEntity(mapping, row, row.entity, kind);
      above = row;
    }
  }
  return mapping.result();
}

function readRow(record: SourceRecord, kind: Column): Row {
  const requirement = record.text("requirement");
  const notices = federalRegister(record.text("federalRegister"));
  const policy = oneLine(withoutMarks(record.text("policy")));
  const footnotes = footnotesOf(requirement);
  const dates = notices.map(({ date }) => wholeDate(date ?? "", "month-day")).filter((date) => date !== null);
  const overcome = /This license requirement may be overcome.*$/iu.exec(
    oneLine(withoutMarks(requirement)),
  )?.[0];
  return {
    country: record.text("country"),
    entity: record.text("entity"),
    measure: present<Measure>({
      kind,
      licenceRequirement: scopeOf(kind, requirement),
      reviewPolicy:
        policy === "" ? undefined : policy.charAt(0).toLowerCase() + policy.slice(1).replace(/\.$/u, ""),
      footnotes: footnotes.length === 0 ? undefined : footnotes,
      federalRegister: notices[0]?.citation,
    }),
    listed: dates.sort()[0] ?? null,
    citations: notices.map(({ citation }) => citation),
    remarks: overcome === undefined ? [] : [overcome],
    isContinued: [requirement, policy, record.text("federalRegister")].every((text) => text === ""),
    location: record.location,
  };
}

function scopeOf(kind: Column, requirement: string): Measure["licenceRequirement"] {
  if (kind === "military-end-user") return { scope: "supplement-2-to-744" };
  return kind === "unverified-list" ? undefined : licenceScope(requirement);
}

function addEntity(mapping: Mapping, row: Row, text: string, kind: Column): EntryDraft {
  const entity = readEntityText(text);
  const draft = new EntryDraft(mapping.facts.id, entryId(mapping, `${row.country} ${entity.name}`));
  draft.schema = schemaOf(entity.name);
  draft.name(entity.name, "primary");
  for (const alias of entity.aliases) draft.name(alias, "alias");
  for (const full of entity.addresses) draft.address({ full, country: lastPart(full) });
  for (const remark of [...entity.remarks, ...row.remarks]) draft.remark(remark);
  finish(mapping, draft, row, kind);
  return draft;
}

function addAddress(mapping: Mapping, row: Row): void {
  const number = /^address (\d+)/iu.exec(row.entity)?.[1] ?? "";
  const draft = new EntryDraft(mapping.facts.id, entryId(mapping, `address ${number} ${row.country}`));
  draft.schema = "Address";
  const full = oneLine(withoutMarks(row.entity).replace(/^address \d+,?/iu, "")).replace(/\.$/u, "");
  draft.address({ full, country: lastPart(full) });
  finish(mapping, draft, row, "high-diversion-address");
}

function finish(mapping: Mapping, draft: EntryDraft, row: Row, kind: Column): void {
  draft.country(row.country);
  draft.programme("EAR part 744");
  draft.measure(row.measure);
  draft.listedOn(row.listed);
  draft.location = row.location;
  mapping.add(draft, `15 CFR part 744, ${SUPPLEMENT[kind]}; ${row.citations.join(", ")}`);
}

/** Subordinate and affiliated entities that stand in rows of their own under a parent. @returns the last one */
function addContinuation(
  mapping: Mapping,
  from: { row: Row; above: Row; last: EntryDraft | null; kind: Column },
): EntryDraft | null {
  const { row, above, kind } = from;
  const parent = { ...above, location: row.location };
  const shared = /the following addresses apply[^:]*:([\s\S]*)$/iu.exec(row.entity)?.[1];
  if (shared !== undefined) {
    for (const full of readEntityText(`x, ${shared}`).addresses)
      from.last?.address({ full, country: lastPart(full) });
    return null;
  }
  let last: EntryDraft | null = null;
  for (const text of continuedTexts(row.entity)) {
    const isHeading =
      oneLine(withoutMarks(text)).replace(/\s/gu, "") === "" || /:$/u.test(oneLine(withoutMarks(text)));
    if (!isHeading) last = addEntity(mapping, parent, text, kind);
  }
  return last;
}

/** The parts of a continued row that each begin with an entity's name. */
function continuedTexts(text: string): string[] {
  if (/‹Subordinate institution›/u.test(text)) return text.split(/‹Subordinate institution›/u);
  const unmarked = text.replace(/‹and›/gu, "and");
  return /^\s*affiliated entit/iu.test(unmarked) ? unmarked.split(/(?=‹)/u).slice(1) : [unmarked];
}

/** A stable id from the words themselves, since the regulation numbers nothing. */
function entryId(mapping: Mapping, words: string): string {
  const slug = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 120);
  return mapping.freeId(slug);
}

function schemaOf(name: string): "Company" | "Organization" | "LegalEntity" {
  if (/\b(?:ltd|limited|inc|llc|l\.l\.c|co|corp|company|jsc|gmbh|fze|fzc|fzco|ooo|a\.s|s\.a)\b/iu.test(name))
    return "Company";
  return /\b(?:universit|institute|academy|ministry|bureau|laborator|agency|center|centre)/iu.test(name)
    ? "Organization"
    : "LegalEntity";
}

function lastPart(address: string): string {
  const last = address.split(",").at(-1)?.trim() ?? "";
  return /\d/u.test(last) || last.length > 40 ? "" : last.replace(/\.$/u, "");
}
