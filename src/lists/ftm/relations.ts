import type { ListAddress, ListRelationship } from "../../model/list-entry.ts";
import { day, present } from "../entry-draft.ts";
import type { Mapping } from "../mapping.ts";
import type { SourceRecord } from "../source-record.ts";
import { PASSED_OVER, RELATIONS } from "./properties.ts";

/**
 * Entities that are no parties but say something of them: relations, sanctions, documents, addresses. They stand before or after
 * the parties and are put to them at the end.
 */
export class FtmRelations {
  readonly #mapping: Mapping;
  readonly #relations: { from: string; to: string; relation: ListRelationship; back: ListRelationship }[] =
    [];
  readonly #addresses = new Map<string, ListAddress>();
  readonly #addressed: { party: string; address: string }[] = [];

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  /** Takes a record that is no party. @returns whether its schema is known */
  take(record: SourceRecord): boolean {
    if (RELATIONS[record.kind] !== undefined) this.#relation(record);
    else if (record.kind === "Sanction") this.#sanction(record);
    else if (record.kind === "Passport" || record.kind === "Identification") this.#document(record);
    else return false;
    record.ignore("id", "caption", ...PASSED_OVER);
    return true;
  }

  /** An address that parties refer to; it is listed itself only where it has topics. */
  address(id: string, address: ListAddress): void {
    this.#addresses.set(id, address);
  }

  addressed(party: string, address: string): void {
    this.#addressed.push({ party, address });
  }

  /** A party that another one names in a property of its own: holder, owner, operator, issuer, parent. */
  named(party: string, property: string, other: string): void {
    const list = this.#mapping.facts.id;
    const isOwner = property === "owner" || property === "parent";
    const schema = isOwner ? "Ownership" : "UnknownLink";
    const [own, end] = isOwner ? (["asset", "owner"] as const) : (["subject", "object"] as const);
    this.#relations.push({
      from: party,
      to: other,
      relation: { schema, label: property, otherEnd: end, otherId: `${list}:${other}` },
      back: { schema, label: property, otherEnd: own, otherId: `${list}:${party}` },
    });
  }

  /** Puts what was learned to the parties that are listed. */
  finish(): void {
    for (const { from, to, relation, back } of this.#relations) {
      const ends = [
        [from, relation],
        [to, back],
      ] as const;
      const listed = ends.filter(([id]) => this.#mapping.has(id));
      for (const [id, one] of listed) this.#mapping.amend(id, { relationships: [one] });
      if (listed.length === 0)
        this.#mapping.leftover(`${relation.schema} between parties that are not listed`);
    }
    for (const { party, address } of this.#addressed) {
      const found = this.#addresses.get(address);
      if (found === undefined) this.#mapping.leftover("addressEntity that is not in the file");
      else if (this.#mapping.has(party)) this.#mapping.amend(party, { addresses: [found] });
    }
  }

  #relation(record: SourceRecord): void {
    const known = RELATIONS[record.kind];
    if (known === undefined) return;
    const label =
      record.text("role") || record.text("relationship") || record.text("ownershipType") || record.kind;
    const list = this.#mapping.facts.id;
    const shared = present<Omit<ListRelationship, "schema" | "label" | "otherEnd">>({
      from: record.text("startDate"),
      to: record.text("endDate"),
      percentage: record.text("percentage"),
      quality: [...record.texts("status"), ...record.texts("summary"), ...record.texts("description")].join(
        "; ",
      ),
    });
    record.ignore("role", "relationship", "ownershipType", "sharesCount", "sharesValue", "sharesCurrency");
    record.ignore("sharesType", "legalBasis", "sourceUrl", "secretary");
    for (const from of record.texts(known.from)) {
      for (const to of record.texts(known.to)) {
        const about = { schema: known.schema, label, ...shared };
        this.#relations.push({
          from,
          to,
          relation: { ...about, otherEnd: known.to, otherId: `${list}:${to}` },
          back: { ...about, otherEnd: known.from, otherId: `${list}:${from}` },
        });
      }
    }
  }

  #sanction(record: SourceRecord): void {
    const dates = [...record.texts("startDate"), ...record.texts("listingDate")].map(day);
    const words = [
      "authority",
      "reason",
      "provisions",
      "summary",
      "status",
      "endDate",
      "duration",
      "authorityId",
    ];
    const remarks = words.flatMap((name) => record.texts(name).map((value) => `${name}: ${value}`));
    const more = {
      listed: dates.filter((date) => date !== null).sort()[0] ?? null,
      programmes: [...record.texts("program"), ...record.texts("programId")],
      identifiers: record.texts("unscId").map((value) => ({ type: "un-reference", value })),
      remarks,
    };
    for (const party of record.texts("entity")) this.#mapping.amend(party, more);
    record.ignore("country", "sourceUrl", "description");
  }

  #document(record: SourceRecord): void {
    const type = record.kind === "Passport" ? "passport" : record.text("type") || "id";
    const country = record.text("country").toUpperCase();
    const numbers = [...record.texts("number"), ...record.texts("passportNumber")];
    const identifiers = [...new Set(numbers)].map((value) => present({ type, value, country }));
    const notes = ["startDate", "endDate", "authority", "summary", "description"].flatMap((name) =>
      record.texts(name).map((value) => `${type} ${name}: ${value}`),
    );
    for (const party of record.texts("holder")) {
      this.#mapping.amend(party, { identifiers, remarks: numbers.length === 0 ? [] : notes });
    }
    record.ignore(
      "type",
      "birthDate",
      "birthPlace",
      "gender",
      "givenName",
      "surname",
      "personalNumber",
      "sourceUrl",
    );
  }
}
