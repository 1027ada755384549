import { day, EntryDraft } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of records) {
    mapping.records++;
    const draft = new EntryDraft(facts.id, mapping.freeId(record.text("id")));
    draft.location = record.location;
    draft.schema = "Organization";
    draft.name(record.text("entity_name"), "primary");
    for (const name of record.texts("aliases")) {
      draft.name(name, /\p{Script=Han}/u.test(name) ? "original-script" : "alias");
    }
    for (const full of record.texts("addresses")) draft.address({ full });
    const list = record.text("list_id");
    draft.programme(list);
    draft.listed = day(record.text("date_added"));
    draft.measure({ kind: list === "cn-attention-list" ? "end-user-concern" : "trade-restriction" });
    draft.remark(record.text("reason"));
    draft.remark(record.text("source_url"));
    const verified = day(record.text("last_verified"));
    if (verified !== null && (mapping.sourceDate === null || verified > mapping.sourceDate))
      mapping.sourceDate = verified;
    // The column holds the list's own country, not the party's.
    record.ignore("country", "entity_type", "source_list_name");
    mapping.add(draft, record.text("id"));
    mapping.finished(record);
  }
  return mapping.result();
}
