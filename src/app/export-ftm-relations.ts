import { createHash } from "node:crypto";
import { otherEndOf, RELATIONS } from "../lists/ftm/properties.ts";
import type { EntrySchema, ListEntry, ListRelationship, RelationEnd } from "../model/list-entry.ts";
import { type FtmEntity, ftmId, Properties } from "./ftm-entity.ts";

const LEGAL: ReadonlySet<EntrySchema> = new Set([
  "Person",
  "Company",
  "Organization",
  "LegalEntity",
  "PublicBody",
]);
const BODIES: ReadonlySet<EntrySchema> = new Set(["Company", "Organization", "PublicBody"]);
const ASSETS: ReadonlySet<EntrySchema> = new Set(["Company", "Vessel", "Airplane", "Security"]);
const PERSONS: ReadonlySet<EntrySchema> = new Set(["Person"]);

/** Which schemata may stand at an end. */
const RANGE: Readonly<Partial<Record<RelationEnd, ReadonlySet<EntrySchema>>>> = {
  owner: LEGAL,
  asset: ASSETS,
  director: LEGAL,
  organization: BODIES,
  member: LEGAL,
  person: PERSONS,
  relative: PERSONS,
  associate: PERSONS,
  employee: PERSONS,
  employer: BODIES,
  agent: LEGAL,
  client: LEGAL,
};

/**
 * Schemata that relations ask for: a body that somebody owns is a Company, one that has directors an Organization. Lists
 * that do not part companies from other bodies lose nothing by it.
 */
export function promotedSchemata(entries: readonly ListEntry[]): Map<string, EntrySchema> {
  const own = new Map(entries.map(({ id, schema }) => [id, schema]));
  const promoted = new Map<string, EntrySchema>();
  const promote = (id: string | undefined, end: RelationEnd): void => {
    const schema = id === undefined ? undefined : own.get(id);
    if (id === undefined || schema === undefined) return;
    if (end === "asset" && (schema === "Organization" || schema === "LegalEntity"))
      promoted.set(id, "Company");
    const isBody = end === "organization" || end === "employer";
    if (isBody && schema === "LegalEntity" && !promoted.has(id)) promoted.set(id, "Organization");
  };
  for (const { id, relationships } of entries) {
    for (const { schema, otherEnd, otherId } of relationships ?? []) {
      promote(otherId, otherEnd);
      promote(id, otherEndOf(schema, otherEnd));
    }
  }
  return promoted;
}

/** Each relation once, with a party of its own for one that is known by its name only. */
export function* relationEntities(
  entries: readonly ListEntry[],
  promoted: ReadonlyMap<string, EntrySchema>,
): Generator<FtmEntity> {
  const schemata = new Map(entries.map(({ id, schema }) => [id, promoted.get(id) ?? schema]));
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const relation of entry.relationships ?? []) {
      for (const entity of entitiesOf(entry, relation, schemata)) {
        if (seen.has(entity.id)) continue;
        seen.add(entity.id);
        yield entity;
      }
    }
  }
}

function entitiesOf(
  entry: ListEntry,
  relation: ListRelationship,
  schemata: ReadonlyMap<string, EntrySchema>,
): FtmEntity[] {
  const known = relation.otherId === undefined ? undefined : schemata.get(relation.otherId);
  const isHere = relation.otherId !== undefined && known !== undefined;
  if (!isHere && relation.otherName === undefined) return [];
  const stub = isHere ? null : namedParty(entry.list, relation);
  const other = stub?.id ?? ftmId(relation.otherId ?? "");
  const own = schemata.get(entry.id) ?? entry.schema;
  const otherSchema = known ?? (stub?.schema as EntrySchema);
  const link = linkEntity(entry, relation, { other, own, otherSchema });
  return stub === null ? [link] : [stub, link];
}

function linkEntity(
  entry: ListEntry,
  relation: ListRelationship,
  ends: { readonly other: string; readonly own: EntrySchema; readonly otherSchema: EntrySchema },
): FtmEntity {
  const ownEnd = otherEndOf(relation.schema, relation.otherEnd);
  const fits = isAllowed(ownEnd, ends.own) && isAllowed(relation.otherEnd, ends.otherSchema);
  const schema = fits ? relation.schema : "UnknownLink";
  const isFirst = RELATIONS[relation.schema]?.from === ownEnd;
  const [from, to] = isFirst ? [ftmId(entry.id), ends.other] : [ends.other, ftmId(entry.id)];
  const shape = RELATIONS[schema];
  const properties = new Properties();
  properties.add(shape?.from ?? "subject", from);
  properties.add(shape?.to ?? "object", to);
  properties.add(schema === "Family" || schema === "Associate" ? "relationship" : "role", relation.label);
  properties.add("startDate", relation.from);
  properties.add("endDate", relation.to);
  if (schema === "Ownership") properties.add("percentage", relation.percentage);
  properties.add("summary", relation.quality);
  properties.add("description", relation.former === true ? "former" : undefined);
  const id = `${entry.list}-link-${hash([schema, from, to, relation.label, relation.from ?? "", relation.to ?? ""])}`;
  return { id, caption: relation.label, schema, properties: properties.values, datasets: [entry.list] };
}

function isAllowed(end: RelationEnd, schema: EntrySchema): boolean {
  return RANGE[end]?.has(schema) ?? true;
}

function namedParty(list: string, { otherName = "", otherEnd }: ListRelationship): FtmEntity {
  const range = RANGE[otherEnd];
  const schema =
    range === PERSONS
      ? "Person"
      : range === ASSETS
        ? "Company"
        : range === BODIES
          ? "Organization"
          : "LegalEntity";
  const properties = new Properties();
  properties.add("name", otherName);
  const id = `${list}-named-${hash([schema, otherName.toLowerCase()])}`;
  return { id, caption: otherName, schema, properties: properties.values, datasets: [list] };
}

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
