import { CodedError } from "../../model/coded-error.ts";
import { csvRows, recordOfRow } from "../csv-records.ts";
import type { SourceFile } from "../source-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { xmlRecords } from "../xml-records.ts";

const SDN_LIST = {
  root: "sdnList",
  records: new Set(["publshInformation", "sdnEntry"]),
  containers: new Set<string>(),
};

/** The reference values of the ADVANCED format: each is a record of its own, so that memory holds one party at a time. */
const REFERENCE_VALUES = [
  ...["AliasType", "AreaCode", "AreaCodeType", "CalendarType", "Country", "CountryRelevance"],
  ...["DecisionMakingBody", "DetailReference", "DetailType", "DocNameStatus", "EntryEventType"],
  ...["EntryLinkType", "ExRefType", "FeatureType", "FeatureTypeGroup", "IDRegDocDateType", "IDRegDocType"],
  ...["IdentityFeatureLinkType", "LegalBasis", "LegalBasisType", "List", "LocPartType"],
  ...["LocPartValueStatus", "LocPartValueType", "NamePartType", "Organisation", "PartySubType", "PartyType"],
  ...["RelationQuality", "RelationType", "Reliability", "SanctionsProgram", "SanctionsType", "Script"],
  ...["ScriptStatus", "SubsidiaryBody", "SupInfoType", "TargetType", "Validity"],
];
const SECTIONS = {
  Locations: "Location",
  IDRegDocuments: "IDRegDocument",
  DistinctParties: "DistinctParty",
  ProfileRelationships: "ProfileRelationship",
  SanctionsEntries: "SanctionsEntry",
  SanctionsEntryLinks: "SanctionsEntryLink",
};
const ADVANCED = {
  root: "Sanctions",
  headers: new Set(["Sanctions"]),
  containers: new Set([
    "ReferenceValueSets",
    ...REFERENCE_VALUES.map((name) => `${name}Values`),
    ...Object.keys(SECTIONS),
  ]),
  records: new Set(["DateOfIssue", ...REFERENCE_VALUES, ...Object.values(SECTIONS)]),
};

/** The columns of the legacy files, which have no header (OFAC, dat_spec). */
const LEGACY: Readonly<Record<string, readonly string[]>> = {
  sdn: [
    "ent_num",
    "name",
    "type",
    "program",
    "title",
    "call_sign",
    "vess_type",
    "tonnage",
    "grt",
    "vess_flag",
    "vess_owner",
    "remarks",
  ],
  alt: ["ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"],
  add: ["ent_num", "add_num", "address", "city", "country", "add_remarks"],
  comments: ["ent_num", "remarks"],
};

export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  const legacy: { file: SourceFile; kind: string }[] = [];
  for (const file of files) {
    const head = await file.head();
    if (/<(?:\w+:)?sdnList[\s>]/u.test(head)) yield* xmlRecords(file, SDN_LIST);
    else if (/<(?:\w+:)?Sanctions[\s>]/u.test(head)) yield* advanced(file);
    else legacy.push({ file, kind: legacyKind(head, file.name) });
  }
  if (legacy.length === 0) return;
  if (!legacy.some(({ kind }) => kind === "sdn")) {
    throw new CodedError("HF-LIST-001", {
      place: legacy[0]?.file.name ?? "",
      fix: "Give the SDN file with the ALT and ADD files: --file sdn.csv --file alt.csv --file add.csv.",
    });
  }
  const order = Object.keys(LEGACY);
  legacy.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  for (const { file, kind } of legacy) yield* legacyRows(file, kind);
}

/** @throws CodedError `HF-LIST-001` for a file that holds changes only, which would be taken for the whole list. */
async function* advanced(file: SourceFile): AsyncGenerator<SourceRecord> {
  for await (const record of xmlRecords(file, ADVANCED)) {
    if (record.kind === "Sanctions" && record.has("@DeltaBaseVersion")) {
      throw new CodedError("HF-LIST-001", {
        value: "a delta file",
        place: file.name,
        fix: "Give the full file.",
      });
    }
    yield record;
  }
}

function legacyKind(head: string, place: string): string {
  const first = head.split("\n")[0] ?? "";
  const fields = first.match(/"(?:[^"]|"")*"|[^,]+/gu) ?? [];
  if (/^\d+,/u.test(first)) {
    if (fields.length === 12) return "sdn";
    if (fields.length === 5) return "alt";
    if (fields.length === 6) return "add";
    if (fields.length === 2) return "comments";
  }
  throw new CodedError("HF-LIST-001", { place });
}

async function* legacyRows(file: SourceFile, kind: string): AsyncGenerator<SourceRecord> {
  const columns = LEGACY[kind] ?? [];
  for await (const row of csvRows(file, { delimiter: ",", quotes: "relaxed" })) {
    // The files end with the end-of-file mark of old systems.
    if (row.fields.length === 1 && row.fields[0] === "\u001a") continue;
    if (row.fields.length !== columns.length) {
      throw new CodedError("HF-LIST-005", {
        value: `${row.fields.length} columns`,
        place: `${file.name}, line ${row.line}`,
      });
    }
    const fields = row.fields.map((field) => (field.trim() === "-0-" ? "" : field));
    yield recordOfRow(columns, { fields, line: row.line }, kind);
  }
}
