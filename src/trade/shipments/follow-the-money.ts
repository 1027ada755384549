import { type Database, quote } from "../duckdb.ts";
import type { ShipmentMapping } from "./shipment-columns.ts";

/**
 * FollowTheMoney entities as JSON lines: `EconomicActivity` records whose sender and receiver are other entities of the file.
 * An entity that is not there leaves its party unknown.
 */
export const FTM_MAPPING: ShipmentMapping = {
  columns: {
    id: "id",
    date: "date",
    shipper: "shipper",
    shipper_address: "shipper_address",
    shipper_country: "shipper_country",
    consignee: "consignee",
    consignee_address: "consignee_address",
    consignee_country: "consignee_country",
    consignee_founded: "consignee_founded",
    consignee_business: "consignee_business",
    origin_country: "origin_country",
    seller_country: "seller_country",
    dispatch_country: "dispatch_country",
    destination_country: "destination_country",
    hs: "hs",
    description: "description",
    value: "value",
    currency: "currency",
    vessel: "vessel",
  },
  constants: {},
  dates: "iso",
  synthetic: false,
};

/**
 * SQL over the entities of the file `path`. The type states no currency: without one in the record or in the user's mapping, a
 * row with a value is refused for it. @throws a DuckDB error for a line that is no JSON
 */
export async function readFollowTheMoney(db: Database, path: string): Promise<string> {
  await db.run(`create or replace temp table ftm_lines as
    select json_extract_string(json, '$.id') as id, json_extract_string(json, '$.schema') as schema,
      json_extract(json, '$.properties') as p
    from read_ndjson_objects(${quote(path)})`);
  const first = (entity: string, name: string): string => `json_extract_string(${entity}.p, '$.${name}[0]')`;
  const party = (alias: string, name: string): string =>
    `${first(alias, "name")} as ${name}, ${first(alias, "address")} as ${name}_address,
      coalesce(${first(alias, "country")}, ${first(alias, "jurisdiction")}) as ${name}_country`;
  return `(select coalesce(${first("a", "ccdNumber")}, a.id) as id,
      coalesce(${first("a", "startDate")}, ${first("a", "endDate")}) as date,
      ${party("s", "shipper")}, ${party("r", "consignee")},
      ${first("r", "incorporationDate")} as consignee_founded,
      coalesce(${first("r", "sector")}, ${first("r", "classification")}) as consignee_business,
      ${first("a", "originCountry")} as origin_country, ${first("a", "tradingCountry")} as seller_country,
      ${first("a", "departureCountry")} as dispatch_country, ${first("a", "destinationCountry")} as destination_country,
      ${first("a", "vedCode")} as hs, ${first("a", "goodsDescription")} as description,
      coalesce(${first("a", "invoiceAmount")}, ${first("a", "ccdValue")}) as value,
      ${first("a", "currency")} as currency, ${first("a", "transport")} as vessel
    from ftm_lines a
    left join ftm_lines s on s.id = coalesce(${first("a", "sender")}, ${first("a", "contractHolder")})
    left join ftm_lines r on r.id = ${first("a", "receiver")}
    where a.schema = 'EconomicActivity')`;
}
