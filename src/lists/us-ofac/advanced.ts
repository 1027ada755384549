import { EntryDraft } from "../entry-draft.ts";
import type { Amendment } from "../entry-spool.ts";
import type { Mapping } from "../mapping.ts";
import type { SourceRecord } from "../source-record.ts";
import { dayOf, periodNote, periodOf, periodText } from "./advanced-dates.ts";
import { addIdentity } from "./advanced-names.ts";
import { AdvancedReference, type Place, placeText } from "./advanced-reference.ts";
import { addFeature, measureOf, schemaOf } from "./identity.ts";
import { ofacRelation, relationOf } from "./relations.ts";

/**
 * The ADVANCED XML, as its schema of 2024 (advanced_xml.xsd) describes it: reference values, places and documents come first
 * and are kept by their numbers; each party is mapped when it is met and leaves memory; relations, listings and links of
 * listings follow and amend the parties by their profiles.
 */
export class AdvancedMapper {
  readonly #mapping: Mapping;
  readonly #reference = new AdvancedReference();
  /** Profile by the number of its listing, for links between listings. */
  readonly #profiles = new Map<string, string>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  take(record: SourceRecord): void {
    const mapper = this.#mappers[record.kind];
    if (mapper === undefined) this.#reference.addValue(record);
    else mapper(record);
  }

  /** Counts what belonged to no party. */
  finish(): void {
    for (let nth = this.#reference.unclaimed; nth > 0; nth--)
      this.#mapping.leftover("IDRegDocument: identity that no party has");
  }

  readonly #mappers: Readonly<Record<string, (record: SourceRecord) => void>> = {
    // The schema's version counts publications.
    Sanctions: (record) => record.ignore("@Version", "@schemaLocation"),
    DateOfIssue: (record) => {
      this.#mapping.sourceDate = dayOf(record);
    },
    Location: (record) => this.#reference.addPlace(record),
    IDRegDocument: (record) => this.#reference.addDocument(record),
    DistinctParty: (record) => this.#party(record),
    ProfileRelationship: (record) => this.#relation(record),
    SanctionsEntry: (record) => this.#listing(record),
    SanctionsEntryLink: (record) => this.#link(record),
  };

  #party(record: SourceRecord): void {
    const comments = record.texts("Comment");
    for (const profile of record.children("Profile")) {
      this.#mapping.records++;
      const id = profile.text("@ID");
      const draft = new EntryDraft(this.#mapping.facts.id, id);
      draft.location = record.location;
      draft.schema = this.#schema(profile.text("@PartySubTypeID"));
      if (draft.list === "us-ofac-sdn") draft.measure({ kind: "blocking" });
      for (const identity of profile.children("Identity")) addIdentity(draft, identity, this.#reference);
      for (const feature of profile.children("Feature")) this.#feature(draft, feature);
      for (const external of profile.children("ExternalReference")) this.#external(draft, external);
      for (const comment of [...comments, ...profile.texts("Comment")]) draft.remark(comment);
      // The listing itself names the profile.
      profile.ignore("SanctionsEntryReference");
      this.#mapping.put(draft, `OFAC entry ${id}`);
    }
    // The number that OFAC never changes; it equals the profile's.
    record.ignore("@FixedRef");
  }

  #schema(subType: string): EntryDraft["schema"] {
    const words = this.#reference.value("PartySubType", subType);
    if (words !== "" && words !== "Unknown") return schemaOf(words);
    const type = this.#reference.detail("PartySubType", subType);
    return schemaOf(this.#reference.value("PartyType", type));
  }

  #feature(draft: EntryDraft, feature: SourceRecord): void {
    const label = this.#reference.value("FeatureType", feature.text("@FeatureTypeID"));
    // Which of the party's identities a feature goes with: an entry has one.
    feature.ignore("@ID", "IdentityReference");
    draft.remark(feature.text("Comment"));
    for (const version of feature.children("FeatureVersion")) {
      for (const period of version.children("DatePeriod")) this.#dated(draft, label, period);
      for (const detail of version.children("VersionDetail")) {
        detail.ignore("@DetailTypeID");
        const referred = this.#reference.value("DetailReference", detail.text("@DetailReferenceID"));
        const value = detail.text("#text") || referred;
        if (value !== "") addFeature(draft, { label, value });
      }
      for (const location of version.children("VersionLocation"))
        this.#located(draft, label, location.text("@LocationID"));
      const comment = version.text("Comment");
      draft.remark(comment === "" ? "" : `${label} ${comment}`);
      version.ignore("@ID", "@ReliabilityID", "IDRegDocumentReference");
    }
  }

  #dated(draft: EntryDraft, label: string, period: SourceRecord): void {
    if (/^birth/iu.test(label)) {
      draft.birthDate(periodOf(period));
      const note = periodNote(period);
      draft.remark(note === "" ? "" : `${label} ${note}`);
    } else addFeature(draft, { label, value: periodText(period) });
  }

  #located(draft: EntryDraft, label: string, id: string): void {
    const place = this.#reference.place(id);
    if (place === undefined) this.#mapping.leftover("VersionLocation: unknown location");
    else if (/nationality country|citizen/iu.test(label)) draft.nationality(place.country);
    else if (/birth/iu.test(label)) draft.birthPlace(placeText(place));
    else if (/flag/iu.test(label)) addFeature(draft, { label, value: placeText(place) });
    else if (/registration/iu.test(label)) draft.country(place.country);
    else addPlace(draft, place);
    draft.remark(place?.comment ?? "");
  }

  #external(draft: EntryDraft, external: SourceRecord): void {
    const kind = this.#reference.value("ExRefType", external.text("@ExRefTypeID"));
    const links = external.children("SubLink").map((one) => {
      one.ignore("@TargetTypeID");
      return [one.text("Description"), one.text("DirectURL")];
    });
    const words = [kind, external.text("ExRefValue"), external.text("DirectURL"), ...links.flat()];
    draft.remark([...words, external.text("Comment")].filter((text) => text !== "").join(" "));
  }

  #relation(record: SourceRecord): void {
    const [from, to] = [record.text("@From-ProfileID"), record.text("@To-ProfileID")];
    const quality = this.#reference.value("RelationQuality", record.text("@RelationQualityID"));
    const isFormer = record.text("@Former") === "true";
    const [period = null] = record.children("DatePeriod").map(periodOf);
    const notes = [record.text("Comment"), ...record.children("DatePeriod").map(periodNote)];
    const relation = relationOf(this.#reference.value("RelationType", record.text("@RelationTypeID")), {
      otherId: `${this.#mapping.facts.id}:${to}`,
      ...(isFormer ? { former: true } : {}),
      ...(quality === "" || /^(?:none|confirmed|true)$/iu.test(quality) ? {} : { quality }),
      ...(period === null ? {} : { from: period.from }),
      ...(period?.to === undefined ? {} : { to: period.to }),
    });
    this.#amend(from, { relationships: [relation], remarks: notes.filter((text) => text !== "") });
    // The listing that the relation was published with, and documents that say so.
    record.ignore("@ID", "@SanctionsEntryID", "IDRegDocumentReference");
  }

  #listing(record: SourceRecord): void {
    const profile = record.text("@ProfileID");
    this.#profiles.set(record.text("@ID"), profile);
    const list = this.#reference.value("List", record.text("@ListID"));
    const remarks = [record.text("Comment"), record.text("LimitationsToListing")];
    const dates = record.children("EntryEvent").map((event) => this.#event(event, remarks));
    const measures = record.children("SanctionsMeasure").map((measure) => this.#measure(measure, remarks));
    for (const info of record.children("SupportingInfo")) {
      const kind = this.#reference.value("SupInfoType", info.text("@SupInfoTypeID"));
      remarks.push([kind, info.text("Text"), info.text("DirectURL")].filter((text) => text !== "").join(" "));
      info.ignore("@ID");
    }
    const programmes = measures.filter((programme) => programme !== "");
    const kinds = [...programmes, list].filter((words) => words !== "").map(measureOf);
    const isSdn = this.#mapping.facts.id === "us-ofac-sdn";
    this.#amend(profile, {
      listed: dates.filter((date) => date !== null).sort()[0] ?? null,
      programmes,
      measures: [...new Set(isSdn ? [] : kinds)].map((kind) => ({ kind })),
      remarks: remarks.filter((text) => text !== ""),
    });
    record.ignore("ProfileRelationshipReference", "@EntryProfileRef", "@EntryDeltaFlag");
  }

  /** A listing's event: its day where it listed the party. What it rests on becomes a remark. */
  #event(event: SourceRecord, remarks: string[]): ReturnType<typeof dayOf> {
    const kind = this.#reference.value("EntryEventType", event.text("@EntryEventTypeID"));
    const basis = event.text("@LegalBasisID");
    const words = this.#reference.value("LegalBasis", basis) || this.#reference.detail("LegalBasis", basis);
    const date = dayOf(event.child("Date"));
    if (words !== "") remarks.push(`legal basis: ${words}`);
    remarks.push(event.text("Comment"));
    event.ignore("@ID");
    if (/remov|delist|delet/iu.test(kind)) {
      remarks.push(`${kind} ${date ?? ""}`.trim());
      return null;
    }
    return date;
  }

  /** The programme of a measure; a measure of another type becomes a remark. */
  #measure(measure: SourceRecord, remarks: string[]): string {
    const type = this.#reference.value("SanctionsType", measure.text("@SanctionsTypeID"));
    const comment = measure.text("Comment");
    const period = measure.children("DatePeriod").map(periodText).join("");
    measure.ignore("@ID");
    const words = [type, comment].filter((text) => text !== "").join(": ");
    if (period !== "") remarks.push(`${words} ${period}`);
    if (/^program/iu.test(type)) return comment;
    if (period === "") remarks.push(words);
    return "";
  }

  #link(record: SourceRecord): void {
    const [from, to] = ["@EntryA-SanctionsEntryID", "@EntryB-SanctionsEntryID"].map((name) =>
      this.#profiles.get(record.text(name)),
    );
    const {
      schema,
      label,
      to: otherEnd,
    } = ofacRelation(
      this.#reference.value("EntryLinkType", record.text("@EntryLinkTypeID")) || "linked entry",
    );
    const comment = record.text("Comment");
    const date = dayOf(record.child("Date"));
    if (from === undefined || to === undefined) this.#mapping.leftover("SanctionsEntryLink: unknown listing");
    else {
      const otherId = `${this.#mapping.facts.id}:${to}`;
      this.#amend(from, {
        relationships: [{ schema, label, otherEnd, otherId, ...(date === null ? {} : { from: date }) }],
        ...(comment === "" ? {} : { remarks: [comment] }),
      });
    }
    record.ignore("@ID");
  }

  #amend(profile: string, more: Amendment): void {
    this.#mapping.amend(profile, more);
  }
}

/** A place as an address; a place of which only the country is known adds the country. */
function addPlace(draft: EntryDraft, place: Place): void {
  const of = (pattern: RegExp): string =>
    place.parts
      .filter(({ type }) => pattern.test(type))
      .map(({ value }) => value)
      .join(", ");
  const known = /^address|^city|state|province|region|postal/iu;
  const other = place.parts.filter(({ type }) => !known.test(type)).map(({ value }) => value);
  draft.address({
    street: [of(/^address/iu), ...other].filter((part) => part !== "").join(", "),
    city: of(/^city/iu),
    region: of(/state|province|region/iu),
    postalCode: of(/postal/iu),
    country: place.country,
  });
}
