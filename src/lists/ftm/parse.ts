import { CodedError } from "../../model/coded-error.ts";
import { parseJson, textLines } from "../json-file.ts";
import type { SourceFile } from "../source-file.ts";
import { SourceRecord } from "../source-record.ts";

/** One line of an entity file or of a delta. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export type FtmOperation =
  | { readonly op: "ADD" | "MOD"; readonly entity: FtmEntity }
  | { readonly op: "DEL"; readonly id: string };

/**
 * Entities of full files; where deltas follow, the result of applying them in the order given. Without deltas the entities
 * are passed on as they come, so that memory holds one of them.
 */
export async function* parse(files: readonly SourceFile[]): AsyncGenerator<SourceRecord> {
  const kinds = await Promise.all(files.map(kindOf));
  if (!kinds.includes("delta")) {
    for (const file of files) for await (const entity of entitiesOf(file)) yield recordOf(entity);
    return;
  }
  const entities = new Map<string, FtmEntity>();
  for (const [index, file] of files.entries()) {
    if (kinds[index] === "entities") {
      for await (const entity of entitiesOf(file)) entities.set(entity.id, entity);
    } else {
      for await (const { text, line } of textLines(file))
        apply(entities, operation(text, `${file.name}, line ${line}`));
    }
  }
  for (const entity of entities.values()) yield recordOf(entity);
}

/** @throws CodedError `HF-LIST-001` */
async function kindOf(file: SourceFile): Promise<"entities" | "delta"> {
  const head = await file.head();
  if (/^\s*\{"op"/u.test(head)) return "delta";
  // A delta in which nothing changed is an empty line.
  if (/^\s*$/u.test(head)) return "delta";
  if (/^\s*\{.*"schema"/su.test(head)) return "entities";
  throw new CodedError("HF-LIST-001", { place: file.name });
}

async function* entitiesOf(file: SourceFile): AsyncGenerator<FtmEntity> {
  for await (const { text, line } of textLines(file)) {
    const place = `${file.name}, line ${line}`;
    yield entityOf(parseJson(text, place), place);
  }
}

/** Applies one operation. A change of an unknown entity adds it and a removal of one is nothing, as re-runs need. */
export function apply(entities: Map<string, FtmEntity>, operation: FtmOperation): void {
  if (operation.op === "DEL") entities.delete(operation.id);
  else entities.set(operation.entity.id, operation.entity);
}

/** @throws CodedError `HF-LIST-012` */
export function operation(text: string, place: string): FtmOperation {
  const value = parseJson(text, place) as { op?: unknown; entity?: unknown };
  if (value.op === "ADD" || value.op === "MOD")
    return { op: value.op, entity: entityOf(value.entity, place) };
  const id = (value.entity as { id?: unknown } | undefined)?.id;
  if (value.op === "DEL" && typeof id === "string") return { op: "DEL", id };
  throw new CodedError("HF-LIST-012", { value: String(value.op), place });
}

function entityOf(value: unknown, place: string): FtmEntity {
  const entity = value as Partial<FtmEntity> | null;
  const isEntity =
    typeof entity?.id === "string" &&
    typeof entity.schema === "string" &&
    typeof entity.properties === "object";
  if (!isEntity || entity.properties === null)
    throw new CodedError("HF-LIST-002", { value: "not an entity", place });
  return entity as FtmEntity;
}

function recordOf(entity: FtmEntity): SourceRecord {
  const record = new SourceRecord(entity.schema, entity.id);
  record.add("id", entity.id);
  record.add("caption", entity.caption ?? "");
  for (const [name, values] of Object.entries(entity.properties)) {
    if (!Array.isArray(values)) continue;
    for (const value of values) if (typeof value === "string") record.add(name, value);
  }
  return record;
}
