import { day, EntryDraft } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { listDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

/** Names parted by slashes and semicolons, by "a.k.a." in brackets, or by the name of their language. */
function namesIn(text: string): string[] {
  return text
    .split(
      /\n|;\s*(?:a\.k\.a\.\s*)?|\s*\/\s*|\s*\((?:a\.k\.a\.|also known as)[:,]?\s*|\b(?:Alias|Hebrew|Arabic|Belarusian|Belarussian|Russian|Ukrainian|Persian|Chinese|Burmese):\s*/iu,
    )
    .map((name) => (name.includes("(") ? name : name.replace(/\)$/u, "")).trim().replace(/[,;]$/u, ""))
    .filter((name) => name !== "");
}

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
    // English and French names, and other names in brackets, stand in one field.
    for (const name of namesIn(entity || person)) draft.name(name, draft.hasName ? "alias" : "primary");
    for (const alias of namesIn(record.text("Aliases").replace(/,\s+(?=[^)]*(?:\(|$))/gu, "; ")))
      draft.name(
        alias,
        /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(alias) ? "original-script" : "alias",
      );
    const date = record.text("DateOfBirthOrShipBuildDate") || record.text("DateOfBirth");
    if (draft.schema === "Person") draft.birthDate(listDate(date), date);
    else if (imo !== "") draft.vessel = { imo, ...(date === "" ? {} : { buildYear: date.slice(0, 4) }) };
    draft.identifier("imo", imo);
    const title = record.text("TitleOrShip") || record.text("Title");
    if (draft.schema === "Vessel" && title !== "") draft.vessel = { ...draft.vessel, type: title };
    else draft.remark(title === "" ? "" : `title: ${title}`);
    draft.programme(country.split("/")[0]?.trim() ?? "");
    draft.listed = day(record.text("DateOfListing"));
    draft.measure({ kind: "asset-freeze" });
    mapping.put(draft, `Schedule ${schedule}, item ${item}`);
    mapping.finished(record);
  }
  return mapping.result();
}
