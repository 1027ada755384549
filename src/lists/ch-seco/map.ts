import type { EntrySchema } from "../../model/list-entry.ts";
import { day, EntryDraft, genderOf } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { partialDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { facts } from "./facts.ts";

type Lookup = Map<string, string>;

/** Programmes come first and give targets their names; places follow the targets or precede them. */
export async function map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  const programmes: Lookup = new Map();
  const pending: {
    draft: EntryDraft;
    placeId: string;
    kind: "address" | "birth";
    street: string;
    zip: string;
  }[] = [];
  const places = new Map<string, { city: string; region: string; country: string }>();
  for await (const record of mapping.known(records)) {
    if (record.kind === "sanctions-program") readProgramme(record, programmes);
    else if (record.kind === "place") readPlace(record, places);
    else if (record.kind === "target")
      mapTarget(mapping, record, programmes, (draft, place) => pending.push({ draft, ...place }));
    else {
      mapping.sourceDate = day(record.text("@date"));
      record.ignore("@list-type");
    }
    mapping.finished(record);
  }
  for (const { draft, placeId, kind, street, zip } of pending) {
    const place = places.get(placeId);
    if (kind === "address")
      draft.address({
        street,
        postalCode: zip,
        city: place?.city ?? "",
        region: place?.region ?? "",
        country: place?.country ?? "",
      });
    else if (place !== undefined)
      draft.birthPlace([place.city, place.country].filter((part) => part !== "").join(", "));
  }
  return mapping.result();
}

function readProgramme(record: SourceRecord, programmes: Lookup): void {
  const key = record.children("program-key").find((one) => one.text("@lang") === "eng");
  for (const set of record.children("sanctions-set"))
    programmes.set(set.text("@ssid"), key?.text("#text") ?? "");
  record.ignore(...record.names());
}

function readPlace(
  record: SourceRecord,
  places: Map<string, { city: string; region: string; country: string }>,
): void {
  const country = record.child("country").text("@iso-code") || record.text("country");
  places.set(record.text("@ssid"), { city: record.text("location"), region: record.text("area"), country });
  record.ignore(...record.names());
}

type AddPlace = (
  draft: EntryDraft,
  place: { placeId: string; kind: "address" | "birth"; street: string; zip: string },
) => void;

function mapTarget(mapping: Mapping, record: SourceRecord, programmes: Lookup, addPlace: AddPlace): void {
  mapping.records++;
  const ssid = record.text("@ssid");
  const draft = new EntryDraft(facts.id, ssid);
  draft.location = record.location;
  for (const set of record.texts("sanctions-set-id")) draft.programme(programmes.get(set) ?? set);
  draft.identifier("foreign-identifier", record.text("foreign-identifier"));
  for (const kind of ["individual", "entity", "object"] as const) {
    for (const subject of record.children(kind)) {
      draft.schema = schemaOf(kind, subject.text("@object-type"));
      draft.gender ??= genderOf(subject.text("@sex"));
      for (const identity of subject.children("identity")) mapIdentity(draft, identity, addPlace);
      for (const note of [...subject.children("justification"), ...subject.children("other-information")]) {
        noteOf(draft, note.text("#text"));
        note.ignore("@ssid", "@lang");
      }
      for (const relation of subject.children("relation")) {
        const otherId = `${facts.id}:${relation.text("@target-id")}`;
        draft.relationship({
          schema: "UnknownLink",
          label: relation.text("@relation-type"),
          otherEnd: "object",
          otherId,
        });
        draft.remark(relation.texts("remark").join(" "));
        relation.ignore("@ssid");
      }
    }
  }
  for (const change of record.children("modification")) {
    const date = day(change.text("@effective-date")) ?? day(change.text("@publication-date"));
    if (change.text("@modification-type") === "listed") draft.listedOn(date);
    if (change.text("@modification-type") === "de-listed") draft.delisted = date;
    change.ignore(...change.names());
  }
  for (const text of record.texts("generic-attribute")) draft.remark(text);
  draft.measure({ kind: "asset-freeze" });
  mapping.add(draft, `SECO SSID ${ssid}`);
}

function noteOf(draft: EntryDraft, text: string): void {
  const imo = /\bIMO(?: Number)?:?\s*(\d{7})\b/iu.exec(text)?.[1];
  if (imo !== undefined) {
    draft.identifier("imo", imo);
    if (draft.schema === "Vessel") draft.vessel = { ...draft.vessel, imo };
  }
  draft.remark(text);
}

function schemaOf(kind: string, object: string): EntrySchema {
  if (kind === "individual") return "Person";
  if (kind === "entity") return "Organization";
  return object === "aircraft" ? "Airplane" : "Vessel";
}

function mapIdentity(draft: EntryDraft, identity: SourceRecord, addPlace: AddPlace): void {
  for (const name of identity.children("name")) mapName(draft, name);
  for (const date of identity.children("day-month-year")) {
    const text = [
      date.text("@year"),
      date.text("@month").padStart(2, "0"),
      date.text("@day").padStart(2, "0"),
    ].join("-");
    const from = partialDate(text.replace(/(?:-00)+$/u, ""));
    const circa = date.text("@quality") !== "good" && date.text("@quality") !== "";
    if (from !== null) draft.birthDate(circa ? { from, circa } : { from });
    date.ignore(...date.names());
  }
  for (const address of identity.children("address")) {
    const street = [
      ...address.texts("c-o"),
      ...address.texts("address-details"),
      ...address.texts("p-o-box"),
    ].join(", ");
    addPlace(draft, {
      placeId: address.text("@place-id"),
      kind: "address",
      street,
      zip: address.text("zip-code"),
    });
    for (const remark of address.texts("remark")) draft.remark(remark);
    address.ignore("@ssid", "@quality", "@main");
  }
  for (const place of identity.children("place-of-birth")) {
    addPlace(draft, { placeId: place.text("@place-id"), kind: "birth", street: "", zip: "" });
    place.ignore("@ssid", "@quality");
  }
  for (const nationality of identity.children("nationality")) {
    draft.nationality(nationality.child("country").text("@iso-code"));
    nationality.ignore(...nationality.names());
    for (const country of nationality.children("country")) country.ignore(...country.names());
  }
  for (const document of identity.children("identification-document")) {
    const issuer = document.child("issuer");
    draft.identifier(document.text("@document-type"), document.text("number"), issuer.text("@code"));
    for (const remark of document.texts("remark")) draft.remark(remark);
    issuer.ignore(...issuer.names());
    document.ignore("@ssid", "date-of-issue", "expiry-date");
  }
  identity.ignore("@ssid", "@main", "@current");
}

/** The parts in their order; each part's other spellings make further names of their own. */
function mapName(draft: EntryDraft, name: SourceRecord): void {
  const parts = name
    .children("name-part")
    .sort((a, b) => Number(a.text("@order")) - Number(b.text("@order")));
  const type =
    name.text("@name-type") === "primary-name"
      ? "primary"
      : name.text("@name-type").startsWith("former")
        ? "former"
        : "alias";
  const strength = name.text("@quality") === "low" ? "weak" : "strong";
  const isFamily = (part: SourceRecord): boolean => part.text("@name-part-type") === "family-name";
  const ordered = [...parts.filter((part) => !isFamily(part)), ...parts.filter(isFamily)];
  draft.name(ordered.map((part) => part.text("value")).join(" "), type, { strength });
  for (const [index, part] of ordered.entries()) {
    for (const variant of part.children("spelling-variant")) {
      const script = variant.text("@script");
      if (script !== "" && script !== "LATN") continue;
      const spelled = ordered.map((other, at) =>
        at === index ? variant.text("#text") : other.text("value"),
      );
      draft.name(spelled.join(" "), "alias", { strength });
    }
    part.ignore("@order", "@name-part-type", "@ssid");
  }
  for (const native of nativeNames(ordered)) {
    // A name of which a part has no spelling in the script does not identify by itself.
    draft.name(native.value, "original-script", { strength: native.isWhole ? strength : "weak" });
  }
  for (const part of ordered)
    for (const variant of part.children("spelling-variant")) variant.ignore(...variant.names());
  name.ignore("@ssid", "@lang", "@script");
}

/** Names in other scripts: of each script and language, the spellings of all parts in their order, joined. */
function nativeNames(parts: readonly SourceRecord[]): { value: string; isWhole: boolean }[] {
  const byScript = new Map<string, string[]>();
  for (const part of parts) {
    for (const variant of part.children("spelling-variant")) {
      const script = variant.text("@script");
      if (script === "" || script === "LATN") continue;
      const key = `${script} ${variant.text("@lang")}`;
      byScript.set(key, [...(byScript.get(key) ?? []), variant.text("#text")]);
    }
  }
  return [...byScript.values()].map((spelled) => ({
    value: spelled.join(" "),
    isWhole: spelled.length >= parts.length,
  }));
}
