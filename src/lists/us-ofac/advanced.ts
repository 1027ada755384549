import { parsePlainDate } from "../../model/plain-date.ts";
import { EntryDraft } from "../entry-draft.ts";
import type { Mapping } from "../mapping.ts";
import type { SourceRecord } from "../source-record.ts";
import { addFact, measureOf, schemaOf } from "./identity.ts";
import { relationOf } from "./relations.ts";

interface Place {
  readonly parts: readonly { type: string; value: string }[];
  readonly country: string;
}

/**
 * The ADVANCED XML: reference values, places and documents come first and are kept by their numbers; each party is
 * mapped when it is met, so that memory holds entries and never the file; relations and listings follow and find
 * their party by its profile.
 */
export class AdvancedMapper {
  readonly #mapping: Mapping;
  readonly #values = new Map<string, string>();
  readonly #places = new Map<string, Place>();
  readonly #documents = new Map<string, { label: string; value: string; country: string }[]>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  take(record: SourceRecord): void {
    if (record.kind === "DateOfIssue") this.#mapping.sourceDate = dateOf(record) || null;
    else if (record.kind === "Location") this.#place(record);
    else if (record.kind === "IDRegDocument") this.#document(record);
    else if (record.kind === "DistinctParty") this.#party(record);
    else if (record.kind === "ProfileRelationship") this.#relation(record);
    else if (record.kind === "SanctionsEntry") this.#listing(record);
    else {
      this.#values.set(
        `${record.kind}:${record.text("@ID")}`,
        record.text("#text") || record.text("@Description"),
      );
      record.ignore(...record.names());
    }
  }

  /** Measures for parties whose listing named none. */
  finish(): void {
    if (this.#values.size === 0) return;
    for (const draft of this.#mapping.drafts)
      if (this.#mapping.facts.id === "us-ofac-sdn") draft.measure({ kind: "blocking" });
  }

  #value(kind: string, id: string): string {
    return this.#values.get(`${kind}:${id}`) ?? "";
  }

  #place(record: SourceRecord): void {
    const parts = record.children("LocationPart").map((part) => {
      const type = this.#value("LocPartType", part.text("@LocPartTypeID"));
      const values = part.children("LocationPartValue").map((value) => {
        value.ignore(...value.names().filter((name) => name !== "Value"));
        return value.text("Value");
      });
      return { type, value: values[0] ?? "" };
    });
    const country = record.children("LocationCountry").map((one) => {
      one.ignore("@CountryRelevanceID");
      return this.#value("Country", one.text("@CountryID"));
    });
    const area = record
      .children("LocationAreaCode")
      .map((one) => this.#value("AreaCode", one.text("@AreaCodeID")));
    record.ignore("FeatureVersionReference", "IDRegDocumentReference");
    this.#places.set(record.text("@ID"), { parts, country: country[0] ?? area[0] ?? "" });
  }

  #document(record: SourceRecord): void {
    const identity = record.text("@IdentityID");
    const label = this.#value("IDRegDocType", record.text("@IDRegDocTypeID"));
    const country = this.#value("Country", record.text("@IssuedBy-CountryID"));
    const numbers = record.children("IDRegistrationNo").map((number) => number.text("#text"));
    const known = this.#documents.get(identity) ?? [];
    for (const value of numbers) known.push({ label, value, country });
    this.#documents.set(identity, known);
    record.ignore(
      "@ID",
      "@IssuedIn-LocationID",
      "@ValidityID",
      "IssuingAuthority",
      "Comment",
      "DocumentedNameReference",
      "ProfileReference",
      "FeatureVersionReference",
    );
    for (const date of record.children("DocumentDate")) date.ignore(...date.names());
  }

  #party(record: SourceRecord): void {
    record.ignore("@FixedRef", "@DeltaAction");
    const comment = record.text("Comment");
    for (const profile of record.children("Profile")) {
      this.#mapping.records++;
      const id = profile.text("@ID");
      const draft = new EntryDraft(this.#mapping.facts.id, id);
      draft.location = record.location;
      const subtype = this.#value("PartySubType", profile.text("@PartySubTypeID"));
      draft.schema = schemaOf(subtype === "Unknown" || subtype === "" ? "entity" : subtype);
      for (const identity of profile.children("Identity")) this.#identity(draft, identity);
      for (const feature of profile.children("Feature")) this.#feature(draft, feature);
      profile.ignore("Comment", "ExternalReference", "SanctionsEntryReference", "@DeltaAction");
      draft.remark(comment);
      this.#mapping.add(draft, `OFAC entry ${id}`);
    }
  }

  #identity(draft: EntryDraft, identity: SourceRecord): void {
    const partTypes = new Map<string, string>();
    for (const master of identity.child("NamePartGroups").children("MasterNamePartGroup")) {
      for (const group of master.children("NamePartGroup")) {
        partTypes.set(group.text("@ID"), this.#value("NamePartType", group.text("@NamePartTypeID")));
      }
    }
    const aliases = identity.children("Alias");
    const primaryFirst = aliases.sort(
      (a, b) => Number(b.text("@Primary") === "true") - Number(a.text("@Primary") === "true"),
    );
    for (const alias of primaryFirst) this.#alias(draft, alias, partTypes);
    const id = identity.text("@ID");
    for (const document of this.#documents.get(id) ?? []) addFact(draft, document);
    this.#documents.delete(id);
    identity.ignore("@FixedRef", "@Primary", "@False");
    for (const groups of identity.children("NamePartGroups")) groups.ignore(...groups.names());
  }

  #alias(draft: EntryDraft, alias: SourceRecord, partTypes: ReadonlyMap<string, string>): void {
    const isPrimary = alias.text("@Primary") === "true";
    const kind = this.#value("AliasType", alias.text("@AliasTypeID"));
    const strength = alias.text("@LowQuality") === "true" ? "weak" : "strong";
    alias.ignore("@FixedRef", "@False");
    for (const [index, documented] of alias.children("DocumentedName").entries()) {
      documented.ignore("@ID", "@FixedRef", "@DocNameStatusID", "DocumentedNameCountry");
      let script = "";
      const parts = documented.children("DocumentedNamePart").map((part) => {
        const value = part.child("NamePartValue");
        script = this.#value("Script", value.text("@ScriptID")) || script;
        value.ignore("@ScriptStatusID", "@Acronym");
        return { type: partTypes.get(value.text("@NamePartGroupID")) ?? "", text: value.text("#text") };
      });
      const isNative = script !== "" && !/latin/iu.test(script);
      const former = /^f/iu.test(kind) ? "former" : "alias";
      draft.name(
        assembled(parts),
        isNative ? "original-script" : isPrimary && index === 0 ? "primary" : former,
        { strength },
      );
    }
  }

  #feature(draft: EntryDraft, feature: SourceRecord): void {
    const label = this.#value("FeatureType", feature.text("@FeatureTypeID"));
    feature.ignore("@ID", "IdentityReference", "Comment");
    for (const version of feature.children("FeatureVersion")) {
      for (const period of version.children("DatePeriod"))
        addFact(draft, { label, value: periodText(period) });
      for (const detail of version.children("VersionDetail")) {
        const reference = this.#value("DetailReference", detail.text("@DetailReferenceID"));
        const value = detail.text("#text") || reference;
        detail.ignore("@DetailTypeID");
        if (value !== "") addFact(draft, { label, value });
      }
      for (const location of version.children("VersionLocation"))
        this.#located(draft, label, location.text("@LocationID"));
      version.ignore(
        ...version
          .names()
          .filter((name) => !["DatePeriod", "VersionDetail", "VersionLocation"].includes(name)),
      );
    }
  }

  #located(draft: EntryDraft, label: string, id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const of = (pattern: RegExp): string =>
      place.parts
        .filter(({ type }) => pattern.test(type))
        .map(({ value }) => value)
        .join(", ");
    if (/nationality|citizen/iu.test(label)) draft.nationality(place.country);
    else if (/birth/iu.test(label))
      draft.birthPlace([...place.parts.map(({ value }) => value), place.country].join(", "));
    else {
      draft.address({
        street: of(/^address/iu),
        city: of(/^city/iu),
        region: of(/state|province|region/iu),
        postalCode: of(/postal/iu),
        country: place.country,
      });
    }
  }

  #relation(record: SourceRecord): void {
    const label = this.#value("RelationType", record.text("@RelationTypeID"));
    const draft = this.#mapping.get(record.text("@From-ProfileID"));
    const other = record.text("@To-ProfileID");
    const isFormer = record.text("@Former") === "true";
    draft?.relationship(
      relationOf(label, { otherId: `${draft.list}:${other}`, ...(isFormer ? { former: true } : {}) }),
    );
    if (draft === undefined) this.#mapping.leftover("ProfileRelationship: unknown profile");
    record.ignore(
      "@ID",
      "@SanctionsEntryID",
      "@RelationQualityID",
      "Comment",
      "DatePeriod",
      "IDRegDocumentReference",
    );
  }

  #listing(record: SourceRecord): void {
    const draft = this.#mapping.get(record.text("@ProfileID"));
    record.ignore("@ID", "@ListID", "SupInfo");
    for (const event of record.children("EntryEvent")) {
      draft?.listedOn(parsePlainDate(dateOf(event.child("Date"))));
      event.ignore(...event.names());
    }
    for (const measure of record.children("SanctionsMeasure")) {
      const type = this.#value("SanctionsType", measure.text("@SanctionsTypeID"));
      const programme = measure.text("Comment");
      if (/^program/iu.test(type) && programme !== "" && draft !== undefined) {
        draft.programme(programme);
        draft.measure({ kind: draft.list === "us-ofac-sdn" ? "blocking" : measureOf(programme) });
      }
      measure.ignore(...measure.names());
    }
    if (draft === undefined) this.#mapping.leftover("SanctionsEntry: unknown profile");
  }
}

/** `FAMILY, Given Middle` as the other OFAC formats write it; names of one part stand alone. */
function assembled(parts: readonly { type: string; text: string }[]): string {
  const family = parts.filter(
    ({ type }) => /^last|maiden|patronymic|matronymic/iu.test(type) && /^last/iu.test(type),
  );
  const others = parts.filter((part) => !family.includes(part));
  const join = (some: readonly { text: string }[]): string => some.map(({ text }) => text).join(" ");
  return family.length > 0 && others.length > 0 ? `${join(family)}, ${join(others)}` : join(parts);
}

function dateOf(record: SourceRecord): string {
  const [year, month, day] = [record.text("Year"), record.text("Month"), record.text("Day")];
  record.ignore("@CalendarTypeID");
  if (year === "") return "";
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** A date, or a range whose ends are the outer bounds of the period. */
function periodText(period: SourceRecord): string {
  const [start, end] = [period.child("Start"), period.child("End")];
  const from = dateOf(start.child("From"));
  const to = dateOf(end.child("To"));
  const circa = start.text("@Approximate") === "true" ? "circa " : "";
  const isYear = from.endsWith("-01-01") && to.endsWith("-12-31") && from.slice(0, 4) === to.slice(0, 4);
  period.ignore(...period.names());
  for (const bound of [start, end]) bound.ignore(...bound.names());
  if (isYear) return circa + from.slice(0, 4);
  return circa + (from === to || to === "" ? from : `${from} to ${to}`);
}
