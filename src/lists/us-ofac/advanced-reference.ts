import { oneLine } from "../entry-draft.ts";
import type { SourceRecord } from "../source-record.ts";
import { periodText } from "./advanced-dates.ts";

/** A place by its parts; `country` is an ISO code or a name. */
export interface Place {
  readonly parts: readonly { readonly type: string; readonly value: string }[];
  readonly country: string;
  readonly comment: string;
}

/** An identity document of a party. */
export interface IdentityDocument {
  readonly label: string;
  readonly value: string;
  readonly country: string;
  /** Issue, expiry, authority, validity and comment, in words. */
  readonly notes: string;
}

/**
 * What stands before the parties and is referred to by number: reference values, places, identity documents. Some ten
 * thousand short texts; documents leave memory with the party that they belong to.
 */
export class AdvancedReference {
  readonly #values = new Map<string, string>();
  /** Country of an area code, type of a party's subtype, short title of a legal basis. */
  readonly #details = new Map<string, string>();
  readonly #places = new Map<string, Place>();
  readonly #documents = new Map<string, IdentityDocument[]>();

  value(kind: string, id: string): string {
    return id === "" ? "" : (this.#values.get(`${kind}:${id}`) ?? "");
  }

  detail(kind: string, id: string): string {
    return this.#details.get(`${kind}:${id}`) ?? "";
  }

  place(id: string): Place | undefined {
    return this.#places.get(id);
  }

  /** The documents of an identity, which are given once. */
  takeDocuments(identity: string): readonly IdentityDocument[] {
    const found = this.#documents.get(identity) ?? [];
    this.#documents.delete(identity);
    return found;
  }

  /** Documents of identities that no party had. */
  get unclaimed(): number {
    return this.#documents.size;
  }

  /** A record of a ReferenceValueSet: its text by its number, and what else says something of a party. */
  addValue(record: SourceRecord): void {
    const key = `${record.kind}:${record.text("@ID")}`;
    this.#values.set(key, oneLine(record.text("#text")) || record.text("@Description"));
    const detail =
      record.text("@ISO2") ||
      record.text("@Description") ||
      record.text("@PartyTypeID") ||
      record.text("@LegalBasisShortRef");
    if (detail !== "") this.#details.set(key, detail);
    // Numbers that order the tables themselves and say nothing of a party.
    record.ignore(
      ...[
        "@CountryID",
        "@AreaCodeTypeID",
        "@Comment",
        "@IS03166-3Code",
        "@ISO3",
        "@OrganisationID",
        "@DetailCode",
      ],
      ...[
        "@FeatureTypeGroupID",
        "@LegalBasisTypeID",
        "@SanctionsProgramID",
        "@SubsidiaryBodyID",
        "@Symmetrical",
      ],
      ...["@Notional", "@DecisionMakingBodyID", "@ScriptCode"],
    );
  }

  addPlace(record: SourceRecord): void {
    const parts = record.children("LocationPart").flatMap((part) => {
      const type = this.value("LocPartType", part.text("@LocPartTypeID"));
      return part.children("LocationPartValue").map((value) => {
        // Kinds and states of one part's value: the value is what identifies the place.
        value.ignore("@Primary", "@LocPartValueTypeID", "@LocPartValueStatusID");
        return {
          type,
          value: [value.text("Value"), value.text("Comment")].filter((t) => t !== "").join(" "),
        };
      });
    });
    const countries = record.children("LocationCountry").map((one) => {
      one.ignore("@CountryRelevanceID");
      return this.country(one.text("@CountryID"));
    });
    const areas = record.children("LocationAreaCode").map((one) => {
      const id = one.text("@AreaCodeID");
      return this.detail("AreaCode", id) || this.value("AreaCode", id);
    });
    // Back references: the features and documents themselves name the place.
    record.ignore("FeatureVersionReference", "IDRegDocumentReference");
    const country = [...countries, ...areas].find((text) => text !== "") ?? "";
    this.#places.set(record.text("@ID"), { parts, country, comment: record.text("Comment") });
  }

  addDocument(record: SourceRecord): void {
    const identity = record.text("@IdentityID");
    const dates = record.children("DocumentDate").map((date) => {
      const words = this.value("IDRegDocDateType", date.text("@IDRegDocDateTypeID")).toLowerCase();
      const day = date.children("DatePeriod").map(periodText).join("");
      return day === "" ? "" : `${words || "date"} ${day}`;
    });
    const issuedIn = this.place(record.text("@IssuedIn-LocationID"));
    const validity = this.value("Validity", record.text("@ValidityID"));
    const notes = [
      ...dates,
      record.text("IssuingAuthority"),
      issuedIn === undefined ? "" : `issued in ${placeText(issuedIn)}`,
      /^valid$/iu.test(validity) ? "" : validity,
      record.text("Comment"),
    ];
    const document = {
      label: this.value("IDRegDocType", record.text("@IDRegDocTypeID")),
      value: record.child("IDRegistrationNo").text("#text"),
      country: this.country(record.text("@IssuedBy-CountryID")),
      notes: notes.filter((note) => note !== "").join(", "),
    };
    const known = this.#documents.get(identity);
    if (known === undefined) this.#documents.set(identity, [document]);
    else known.push(document);
    // Back references; the identity is the forward one.
    record.ignore("@ID", "IDRegDocumentMention", "FeatureVersionReference", "DocumentedNameReference");
    record.ignore("ProfileRelationshipReference");
  }

  /** ISO code of a country, or its name where the table has no code. */
  country(id: string): string {
    return this.detail("Country", id) || this.value("Country", id);
  }
}

/** A place on one line. */
export function placeText(place: Place): string {
  return [...place.parts.map(({ value }) => value), place.country].filter((text) => text !== "").join(", ");
}
