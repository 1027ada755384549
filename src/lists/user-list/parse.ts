import { csvRows, recordOfRow, requireColumns, uniqueHeader } from "../csv-records.ts";
import { parse as parseFtm } from "../ftm/parse.ts";
import { encodingOf, type SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";

/** What users call our columns. Any other column is reported as left over, with its name. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "reference", "ref", "entry id", "number"],
  name: [
    "name",
    "full name",
    "party",
    "party name",
    "company",
    "company name",
    "customer",
    "entity",
    "entity name",
  ],
  type: ["type", "schema", "kind", "party type", "entity type"],
  aliases: ["aliases", "alias", "aka", "a.k.a.", "also known as", "other names", "alternative names"],
  weak_aliases: ["weak aliases", "weak alias", "nicknames"],
  country: ["country", "countries", "country code", "jurisdiction"],
  nationality: ["nationality", "nationalities", "citizenship"],
  address: ["address", "addresses", "full address"],
  birth_date: ["birth date", "date of birth", "dob", "birthdate"],
  birth_place: ["birth place", "place of birth", "pob"],
  gender: ["gender", "sex"],
  identifier: ["identifier", "identifiers", "id number", "registration or id number"],
  identifier_type: ["identifier type", "id type"],
  passport: ["passport", "passport number"],
  imo: ["imo", "imo number"],
  lei: ["lei"],
  inn: ["inn"],
  uscc: ["uscc", "unified social credit code"],
  registration: ["registration", "registration number", "company number"],
  programme: ["programme", "program", "list"],
  measure: ["measure", "restriction"],
  remark: ["remark", "remarks", "note", "notes", "comment", "comments", "reason"],
  listed: ["listed", "listed on", "date listed", "listing date", "date added"],
  delisted: ["delisted", "delisted on", "removed", "date removed", "expires"],
};

const OURS = new Map(Object.entries(COLUMNS).flatMap(([ours, theirs]) => theirs.map((name) => [name, ours])));

/** FollowTheMoney where the file is JSON, else CSV whose delimiter is told by its header. */
export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    const head = await file.head();
    if (/^\s*\{/u.test(head)) {
      yield* parseFtm([file]);
      continue;
    }
    const first = head.split("\n")[0] ?? "";
    const delimiter = ([";", "\t", "|", ","] as const).find((mark) => first.includes(mark)) ?? ",";
    let header: string[] | null = null;
    for await (const row of csvRows(file, { delimiter, encoding: await encodingOf(file) })) {
      if (header === null) {
        header = uniqueHeader(row.fields.map(ourName));
        requireColumns(header, ["name"], file.name);
      } else yield recordOfRow(header, row, "user-row");
    }
  }
}

function ourName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ")
    .trim();
  return OURS.get(plain) ?? plain;
}
