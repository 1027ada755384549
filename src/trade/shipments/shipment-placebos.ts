import { quote } from "../duckdb.ts";
import { loadShipmentSettings, type OpenShipments } from "./open-shipments.ts";
import { rankedParties } from "./rank-parties.ts";
import type { ShipmentFlagTable } from "./shipment-flags.ts";

/** Consignees that reach the score of a red flag where nothing should be found; `tested` 0: the records cannot tell. */
export interface ShipmentPlacebos {
  /** High-priority goods before the event, with an event invented a year earlier. */
  readonly earlier: ShipmentPlacebo;
  /** Consignees of no high-priority goods, their other goods judged as if they were. */
  readonly goods: ShipmentPlacebo;
}

export interface ShipmentPlacebo {
  readonly tested: number;
  readonly flagged: number;
}

/**
 * Asks every question once more of an earlier time and of other goods. The last questions asked of the database: it holds the
 * placebo's shipments afterwards.
 */
export async function shipmentPlacebos(
  opened: OpenShipments,
  table: ShipmentFlagTable,
): Promise<ShipmentPlacebos> {
  const { db } = opened;
  const { event } = table.rules;
  await db.run("alter table shipments rename to real_shipments");
  const before = `${Number(event.slice(0, 4)) - 1}${event.slice(4)}`;
  await db.run(`create table shipments as select * from real_shipments where date <= ${quote(event)}`);
  const earlier = await flaggedOf(opened, { ...table, rules: { ...table.rules, event: before } });
  await db.run(`create or replace table shipments as
    select * exclude (tier), case when tier is null and line is not null and consignee_id not in
      (select consignee_id from real_shipments where tier is not null and consignee_id is not null) then 'placebo' end as tier
    from real_shipments`);
  return { earlier, goods: await flaggedOf(opened, table) };
}

async function flaggedOf(opened: OpenShipments, table: ShipmentFlagTable): Promise<ShipmentPlacebo> {
  await loadShipmentSettings(opened.db, { target: opened.target, rules: table.rules });
  const [last] = await opened.db.rows("select max(period) as month from shipments");
  if (last?.month == null) return { tested: 0, flagged: 0 };
  const ranked = await rankedParties(opened, { table, lastMonth: String(last.month) });
  // A listed buyer is no false alarm, whatever it buys.
  const consignees = ranked.filter(
    ({ role, flags }) =>
      role === "consignee" && !flags.some(({ id, raised }) => id === "listed" && raised === "yes"),
  );
  return {
    tested: consignees.length,
    flagged: consignees.filter(({ score }) => score >= table.rules.flagAt).length,
  };
}
