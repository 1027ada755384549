import { createHash } from "node:crypto";
import { EntryDraft } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { wholeDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

/** One row is one order against one name at one address; the list has no numbers, so the id is a hash of these. */
export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of records) {
    mapping.records++;
    const [name, street, city, effective] = [
      record.text("Name"),
      record.text("Street_Address"),
      record.text("City"),
      record.text("Effective_Date"),
    ];
    const key = JSON.stringify([
      name,
      street,
      city,
      record.text("Postal_Code"),
      effective,
      record.text("FR_Citation"),
    ]);
    const draft = new EntryDraft(
      facts.id,
      mapping.freeId(createHash("sha256").update(key).digest("hex").slice(0, 16)),
    );
    draft.location = record.location;
    draft.name(name, "primary");
    draft.address({
      street,
      city,
      region: record.text("State"),
      postalCode: record.text("Postal_Code"),
      country: record.text("Country"),
    });
    draft.listed = wholeDate(effective, "month-day");
    draft.delisted = wholeDate(record.text("Expiration_Date"), "month-day");
    const citation = record.text("FR_Citation");
    draft.measure({ kind: "denied-persons", ...(citation === "" ? {} : { federalRegister: citation }) });
    draft.remark(record.text("Action"));
    draft.remark(record.text("Standard_Order") === "N" ? "not a standard order: read its terms" : "");
    draft.remark(`updated: ${record.text("Last_Update")}`);
    mapping.put(draft, `Denied Persons List; ${citation}`);
    mapping.finished(record);
  }
  return mapping.result();
}
