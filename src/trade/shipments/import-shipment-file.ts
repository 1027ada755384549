import { join } from "node:path";
import { CodedError } from "../../model/coded-error.ts";
import type { Database } from "../duckdb.ts";
import {
  type ImportOptions,
  keepFile,
  type OpenedFile,
  openFile,
  type ReadFile,
  refuseCut,
} from "../import/import-file.ts";
import { firstBytes, prepareText } from "../import/text-file.ts";
import type { ImportNote } from "../trade-store.ts";
import { FTM_MAPPING, readFollowTheMoney } from "./follow-the-money.ts";
import { importShipments } from "./import-shipments.ts";
import { checkMapping, ownNames, readMapping, type ShipmentMapping } from "./shipment-columns.ts";

export interface ShipmentImportOptions extends ImportOptions {
  /** Path of a mapping from our fields to the file's columns; needed unless the file has our names or is FollowTheMoney. */
  readonly mapping?: string;
}

/**
 * Imports one file of shipment records: FollowTheMoney JSON lines, or CSV or Parquet with a mapping. Nothing is kept unless the
 * whole file was read. @throws CodedError `HF-TRADE-001` to `-005`, and `-007` for a mapping that cannot be used
 */
export async function importShipmentFile(path: string, options: ShipmentImportOptions): Promise<ImportNote> {
  const mapping = options.mapping === undefined ? null : readMapping(options.mapping);
  return await keepFile(path, options, async (db, scratch) => {
    const entities = await openEntities(db, path, scratch);
    const opened = entities ?? (await openFile(db, path, scratch));
    const used = entities === null ? chosen(opened.columns, mapping, path) : withConstants(mapping);
    options.onStep?.("judging shipments");
    const tally = await importShipments(
      db,
      {
        source: opened.source,
        mapping: used,
        decimalComma: opened.decimalComma,
        place: path,
        today: options.now.slice(0, 10),
      },
      join(scratch, "rows.parquet"),
    );
    refuseCut(path, opened, tally);
    const layout =
      entities !== null ? "ftm-economic-activity" : mapping === null ? "shipments" : "shipments-mapped";
    return shipmentNote(layout, opened, tally);
  });
}

function shipmentNote(
  layout: string,
  opened: OpenedFile,
  tally: Awaited<ReturnType<typeof importShipments>>,
): ReadFile {
  return {
    kind: "shipments",
    ...opened.about,
    layout,
    ...tally,
    notices: [...opened.notices, ...tally.notices],
  };
}

/** FollowTheMoney entities; `null` for a file that does not begin as a JSON object. */
async function openEntities(db: Database, path: string, scratch: string): Promise<OpenedFile | null> {
  if (firstBytes(path, 4).toString("latin1") === "PAR1") return null;
  const text = await prepareText(path, join(scratch, "entities.jsonl"));
  if (firstBytes(text.path, 4).toString("utf8").replace("\ufeff", "")[0] !== "{") return null;
  try {
    return {
      source: await readFollowTheMoney(db, text.path),
      columns: Object.values(FTM_MAPPING.columns),
      decimalComma: false,
      about: { sha256: text.sha256, bytes: text.bytes, encoding: text.encoding },
      endsWithBreak: true,
      notices: [],
    };
  } catch (cause) {
    throw new CodedError("HF-TRADE-004", { place: path, value: "a line that is no JSON", cause });
  }
}

function chosen(columns: readonly string[], mapping: ShipmentMapping | null, place: string): ShipmentMapping {
  const used = mapping ?? ownNames(columns);
  if (used === null) throw new CodedError("HF-TRADE-003", { place, value: columns.slice(0, 12).join(", ") });
  checkMapping(used, columns, place);
  return used;
}

/** A mapping given with FollowTheMoney adds constants, for instance the currency. */
function withConstants(mapping: ShipmentMapping | null): ShipmentMapping {
  if (mapping === null) return FTM_MAPPING;
  return { ...FTM_MAPPING, constants: mapping.constants, synthetic: mapping.synthetic };
}
