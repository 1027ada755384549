import { type Row, sumOf } from "../duckdb.ts";
import { judgeParty } from "./judge-party.ts";
import type { OpenShipments } from "./open-shipments.ts";
import { documentOf, type JudgedFlag, type ShipmentFlagTable, shipmentScore } from "./shipment-flags.ts";

/** A consignee or shipper with its red flags. `score` in [0, 1] is a sign to ask about, not a finding. */
export interface RankedParty {
  readonly role: "consignee" | "shipper";
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly score: number;
  readonly interval: readonly [number, number];
  readonly highPriorityUsd: number;
  readonly highPriorityShipments: number;
  readonly firstHighPriority: string;
  readonly flags: readonly (JudgedFlag & { readonly title: string; readonly source: string })[];
  readonly synthetic: boolean;
}

/** Parties of the table `shipments` that handle goods of a tier, the highest score first. @param of.lastMonth last month of the records */
export async function rankedParties(
  { db, listed, similar }: OpenShipments,
  { table, lastMonth }: { readonly table: ShipmentFlagTable; readonly lastMonth: string },
): Promise<RankedParty[]> {
  const ask = async (question: string, key: (row: Row) => string): Promise<ReadonlyMap<string, Row>> =>
    new Map((await db.ask(question)).map((row) => [key(row), row]));
  const byId = (row: Row): string => String(row.id);
  const parties = (await db.ask("shipment-parties")).filter((row) => sumOf(row.hp_shipments) > 0);
  const businesses = await ask("shipment-business", byId);
  const prices = await ask("shipment-prices", (row) => `${row.role} ${row.id}`);
  const dependences = dependencesBySide(await db.ask("shipment-dependence"));
  const switches = Map.groupBy(await db.ask("shipment-switches"), byId);
  const hops = await ask("shipment-hops", byId);
  const addresses = await ask("shipment-addresses", byId);
  return parties
    .map((party) => {
      const id = String(party.id);
      const flags = judgeParty(
        {
          party,
          business: businesses.get(id) ?? null,
          price: prices.get(`${party.role} ${id}`) ?? null,
          dependence: dependences.get(`${party.role} ${id}`) ?? null,
          switches: switches.get(id) ?? [],
          hops: hops.get(id) ?? null,
          address: addresses.get(id) ?? null,
          listed: listed.get(id) ?? null,
          similar: similar.get(id) ?? null,
          lastMonth,
        },
        table.rules,
      );
      return rankedParty(party, flags, table);
    })
    .sort((a, b) => b.score - a.score || b.highPriorityUsd - a.highPriorityUsd || (a.id < b.id ? -1 : 1));
}

/** Per party the strongest dependence that it is a side of. */
function dependencesBySide(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  const strongest = [...rows].sort((a, b) => sumOf(b.share) - sumOf(a.share));
  for (const row of strongest)
    for (const key of [`consignee ${row.consignee_id}`, `shipper ${row.shipper_id}`])
      if (!found.has(key)) found.set(key, row);
  return found;
}

function rankedParty(party: Row, flags: readonly JudgedFlag[], table: ShipmentFlagTable): RankedParty {
  return {
    role: party.role === "consignee" ? "consignee" : "shipper",
    id: String(party.id),
    name: String(party.name),
    country: party.country === null ? null : String(party.country),
    ...shipmentScore(flags, table),
    highPriorityUsd: sumOf(party.hp_usd),
    highPriorityShipments: sumOf(party.hp_shipments),
    firstHighPriority: String(party.hp_first),
    flags: flags.map((flag) => {
      const { authority, pinpoint, version } = documentOf(flag.id, table);
      const title = table.flags.find(({ id }) => id === flag.id)?.title ?? flag.id;
      return { ...flag, title, source: `${authority}, ${pinpoint}, ${version}` };
    }),
    synthetic: sumOf(party.is_synthetic) === 1,
  };
}
