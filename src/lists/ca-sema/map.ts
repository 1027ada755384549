import { day, EntryDraft } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

/** Items are numbered within a schedule of a country's regulations; together they make the id. */
export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  for await (const record of mapping.known(records)) {
    mapping.records++;
    const [country, schedule, item] = [record.text("Country"), record.text("Schedule"), record.text("Item")];
    const words = `${country} ${schedule} ${item}`;
    const draft = new EntryDraft(facts.id, words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"));
    draft.location = record.location;
    const entity = record.text("EntityOrShip") || record.text("Entity");
    const imo = record.text("ShipIMONumber");
    draft.schema = imo !== "" ? "Vessel" : entity !== "" ? "Organization" : "Person";
    const person = [record.text("GivenName"), record.text("LastName")]
      .filter((part) => part !== "")
      .join(" ");
    draft.name(entity || person, "primary");
    for (const alias of record.text("Aliases").split(/;|\n/u)) draft.name(alias, "alias");
    const date = record.text("DateOfBirthOrShipBuildDate") || record.text("DateOfBirth");
    if (draft.schema === "Person") draft.birthDate(listDate(date), date);
    else if (imo !== "") draft.vessel = { imo, ...(date === "" ? {} : { buildYear: date.slice(0, 4) }) };
    draft.identifier("imo", imo);
    const title = record.text("TitleOrShip") || record.text("Title");
    draft.remark(title);
    draft.programme(country.split("/")[0]?.trim() ?? "");
    draft.listed = day(record.text("DateOfListing"));
    draft.measure({ kind: "asset-freeze" });
    mapping.put(draft, `Schedule ${schedule}, item ${item}`);
    mapping.finished(record);
  }
  return mapping.result();
}
