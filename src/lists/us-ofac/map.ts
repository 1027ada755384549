import { EntryDraft, oneLine } from "../entry-draft.ts";
import type { EntrySink } from "../entry-spool.ts";
import { wholeDate } from "../list-dates.ts";
import { Mapping } from "../mapping.ts";
import type { MappedList, SourceFacts } from "../source.ts";
import type { SourceRecord } from "../source-record.ts";
import { AdvancedMapper } from "./advanced.ts";
import { addFact, measureOf, schemaOf, vesselOf } from "./identity.ts";
import { LinkedNames } from "./links.ts";
import { addRemarks } from "./remarks.ts";

/** Makes entries of whichever of the three formats the records come from. */
export async function mapOfac(
  records: AsyncIterable<SourceRecord>,
  facts: SourceFacts,
  into: EntrySink,
): Promise<MappedList> {
  const mapping = new Mapping(facts, into);
  const advanced = new AdvancedMapper(mapping);
  const links = new LinkedNames();
  for await (const record of mapping.known(records)) {
    if (record.kind === "publshInformation") {
      mapping.sourceDate = wholeDate(record.text("Publish_Date"), "month-day");
      mapping.declared = Number(record.text("Record_Count")) || null;
    } else if (record.kind === "sdnEntry") mapSdnEntry(mapping, record, links);
    else if (record.kind === "sdn") mapLegacyEntry(mapping, record, links);
    else if (record.kind === "alt" || record.kind === "add" || record.kind === "comments") {
      mapLegacyDetail(mapping, record, links);
    } else advanced.take(record);
    mapping.finished(record);
  }
  advanced.finish();
  links.finish(mapping);
  return mapping.result();
}

function mapSdnEntry(mapping: Mapping, record: SourceRecord, links: LinkedNames): void {
  mapping.records++;
  const uid = record.text("uid");
  const draft = new EntryDraft(mapping.facts.id, uid);
  draft.location = record.location;
  draft.schema = schemaOf(record.text("sdnType"));
  draft.name(fullName(record), "primary");
  links.name(uid, fullName(record));
  addTitle(draft, record);
  readRemarks(mapping, { draft, links, id: uid, text: record.text("remarks") });
  for (const programme of record.child("programList").texts("program")) addProgramme(draft, programme);
  for (const aka of record.child("akaList").children("aka")) {
    aka.ignore("uid");
    const type = aka.text("type").startsWith("f") ? "former" : "alias";
    draft.name(fullName(aka), type, { strength: aka.text("category") === "weak" ? "weak" : "strong" });
  }
  for (const address of record.child("addressList").children("address")) mapAddress(draft, address);
  for (const id of record.child("idList").children("id")) {
    id.ignore("uid");
    const [issued, expires] = [id.text("issueDate"), id.text("expirationDate")];
    const country = id.text("idCountry");
    addFact(draft, { label: id.text("idType"), value: id.text("idNumber"), country });
    if (issued !== "" || expires !== "")
      draft.remark(`document issued ${issued || "?"}, expires ${expires || "?"}`);
  }
  mapDated(draft, record);
  const vessel = record.child("vesselInfo");
  if (vessel.names().length > 0) {
    const columns = {
      callSign: "callSign",
      type: "vesselType",
      flag: "vesselFlag",
      owner: "vesselOwner",
      tonnage: "tonnage",
      grossTonnage: "grossRegisteredTonnage",
    };
    draft.vessel = { ...draft.vessel, ...vesselOf((name) => vessel.text(name), columns) };
  }
  mapping.put(draft, `OFAC entry ${uid}`);
}

function mapDated(draft: EntryDraft, record: SourceRecord): void {
  const lists = [
    ["dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "DOB"],
    ["placeOfBirthList", "placeOfBirthItem", "placeOfBirth", "POB"],
    ["nationalityList", "nationality", "country", "nationality"],
    ["citizenshipList", "citizenship", "country", "citizenship"],
  ] as const;
  for (const [list, item, field, label] of lists) {
    for (const one of record.child(list).children(item)) {
      one.ignore("uid", "mainEntry");
      addFact(draft, { label, value: one.text(field) });
    }
  }
}

function mapAddress(draft: EntryDraft, address: SourceRecord): void {
  address.ignore("uid");
  const street = ["address1", "address2", "address3"]
    .map((name) => address.text(name))
    .filter((t) => t !== "");
  draft.address({
    street: street.join(", "),
    city: address.text("city"),
    region: address.text("stateOrProvince"),
    postalCode: address.text("postalCode"),
    country: address.text("country"),
  });
}

function fullName(record: SourceRecord): string {
  return [record.text("lastName"), record.text("firstName")].filter((part) => part !== "").join(", ");
}

function addTitle(draft: EntryDraft, record: SourceRecord): void {
  const title = record.text("title");
  draft.remark(title === "" ? "" : `position: ${title}`);
}

/** Facts of the remarks go into the draft, links wait for all names, and free words are counted as left over. */
function readRemarks(
  mapping: Mapping,
  from: { draft: EntryDraft; links: LinkedNames; id: string; text: string },
): void {
  const found = addRemarks(from.draft, from.text);
  for (const link of found.links) from.links.link(from.id, link);
  for (let nth = 0; nth < found.unread; nth++) mapping.leftover("remarks: clause of free words");
}

export function addProgramme(draft: EntryDraft, programme: string): void {
  draft.programme(programme);
  draft.measure({ kind: draft.list === "us-ofac-sdn" ? "blocking" : measureOf(programme) });
}

function mapLegacyEntry(mapping: Mapping, record: SourceRecord, links: LinkedNames): void {
  mapping.records++;
  const number = record.text("ent_num");
  // Files that join the SDN and the non-SDN list hold a party of both twice; another name under a number is an error.
  const known = mapping.get(number);
  const isAgain = known?.isNamed(record.text("name")) === true;
  const draft = isAgain ? known : new EntryDraft(mapping.facts.id, number);
  draft.location ??= record.location;
  draft.schema = schemaOf(record.text("type"));
  draft.name(record.text("name"), "primary");
  for (const programme of record.text("program").split(/\]\s*\[|;/u)) {
    const clean = programme.replace(/[[\]]/gu, "").trim();
    if (clean !== "") addProgramme(draft, clean);
  }
  addTitle(draft, record);
  links.name(number, record.text("name"));
  const columns = {
    callSign: "call_sign",
    type: "vess_type",
    flag: "vess_flag",
    owner: "vess_owner",
    tonnage: "tonnage",
    grossTonnage: "grt",
  };
  const vessel = vesselOf((name) => record.text(name), columns);
  if (draft.schema === "Vessel" && Object.keys(vessel).length > 0) draft.vessel = vessel;
  readRemarks(mapping, { draft, links, id: number, text: record.text("remarks") });
  if (!isAgain) mapping.add(draft, `OFAC entry ${number}`);
}

/** A row of ALT, ADD or COMMENTS; one whose entry is not in the SDN file (another day's set) is a leftover. */
function mapLegacyDetail(mapping: Mapping, record: SourceRecord, links: LinkedNames): void {
  const id = record.text("ent_num");
  const draft = mapping.get(id);
  if (draft === undefined) {
    mapping.leftover(`${record.kind}: row of an entry that is not in the SDN file`);
    record.ignore(...record.names());
    return;
  }
  record.ignore("alt_num", "add_num");
  if (record.kind === "comments") readRemarks(mapping, { draft, links, id, text: record.text("remarks") });
  else if (record.kind === "alt") {
    const type = record.text("alt_type").startsWith("f") ? "former" : "alias";
    links.name(id, record.text("alt_name"));
    draft.name(record.text("alt_name"), type, {
      strength: /weak/iu.test(record.text("alt_remarks")) ? "weak" : "strong",
    });
  } else {
    const country = record.text("country");
    draft.address({ street: record.text("address"), city: record.text("city"), country });
    draft.remark(oneLine(record.text("add_remarks")));
  }
}
