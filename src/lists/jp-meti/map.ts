import { EntryDraft, oneLine } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of records) {
    mapping.records++;
    const number = record.text("number");
    const draft = new EntryDraft(facts.id, number);
    draft.location = record.location;
    draft.schema = "Organization";
    for (const [index, name] of record.text("name").split(/\r?\n/u).entries())
      draft.name(name, index === 0 ? "primary" : "alias");
    for (const alias of record.text("aliases").split(/\r?\n|[・･•]|;/u)) draft.name(alias, "alias");
    const country = record.text("country").split(/\r?\n/u).at(-1) ?? "";
    draft.country(country);
    draft.programme("Foreign End User List");
    draft.measure({ kind: "end-user-concern" });
    for (const [label, field] of [
      ["concern", "wmd"],
      ["concern", "conventional"],
    ] as const) {
      const text = oneLine(record.text(field)).replace(/^[^\x20-\x7e]+\s/u, "");
      draft.remark(text === "" ? "" : `${label}: ${text}`);
    }
    mapping.put(draft, `No. ${number}`);
    mapping.finished(record);
  }
  return mapping.result();
}
