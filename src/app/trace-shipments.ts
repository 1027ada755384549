import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { countrySets } from "../trade/open-flows.ts";
import { importShipmentFile } from "../trade/shipments/import-shipment-file.ts";
import { shipmentFlagTable } from "../trade/shipments/shipment-flags.ts";
import { reportShipments, type ShipmentReport } from "../trade/shipments/shipment-report.ts";
import type { ImportNote } from "../trade/trade-store.ts";
import { listLookup } from "./list-lookup.ts";
import type { Screener } from "./screen.ts";
import { screenerOn } from "./screener.ts";
import { highPriorityTiers, type Refused, tradeStore } from "./trace-flows.ts";

export type { RankedParty } from "../trade/shipments/rank-parties.ts";
export type { ShipmentReport } from "../trade/shipments/shipment-report.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Imports files of shipment records one after the other; one that is refused does not stop the others. */
export async function importShipmentFiles(
  files: readonly string[],
  of: {
    readonly env: Environment;
    readonly now: string;
    readonly mapping?: string;
    readonly onStep?: (step: string, share: number) => void;
  },
): Promise<readonly (ImportNote | Refused)[]> {
  const results: (ImportNote | Refused)[] = [];
  for (const [at, file] of files.entries()) {
    try {
      results.push(
        await importShipmentFile(file, {
          store: tradeStore(of.env),
          now: of.now,
          ...(of.mapping === undefined ? {} : { mapping: of.mapping }),
          onStep: (step) => of.onStep?.(`${step} ${file}`, at / files.length),
        }),
      );
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      results.push({ file, error });
    }
  }
  return results;
}

/** Answers every question of the imported shipments, with the lists of `date`. @throws CodedError `HF-TRADE-006` without shipments */
export async function traceShipments(
  env: Environment,
  of: {
    readonly date: PlainDate;
    readonly screener?: Screener;
    readonly onStep?: (step: string, share: number) => void;
  },
): Promise<ShipmentReport> {
  const { coalition, hubs, target } = countrySets();
  const table = shipmentFlagTable();
  const question = {
    comparison: { coalition, hubs, tiers: highPriorityTiers() },
    target,
    rules: table.rules,
    lookup: listLookup(of.screener ?? screenerOn(of.date, env)),
    ...(of.onStep === undefined ? {} : { onStep: of.onStep }),
  };
  return await reportShipments(tradeStore(env), question, table);
}
