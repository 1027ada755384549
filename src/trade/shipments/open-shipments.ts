import { CodedError } from "../../model/coded-error.ts";
import { type Database, type DatabaseLimits, openDatabase, quote, type Row } from "../duckdb.ts";
import { loadReferences } from "../import/import-flows.ts";
import { type Comparison, loadComparison } from "../open-flows.ts";
import type { ImportNote, TradeStore } from "../trade-store.ts";
import { chaptersOf } from "./business-lines.ts";
import type { ShipmentRules } from "./shipment-flags.ts";

/** A party of the shipments as the lists see it. Entries are `list:id`. */
export interface PartyListing {
  /** Treated as the listed party. */
  readonly listed: string | null;
  /** Like a listed party; a person has to decide. */
  readonly similar: string | null;
}

/** How parties and addresses are held against the lists; made by the caller, who has them. */
export interface ListLookup {
  party(of: {
    readonly name: string;
    readonly country: string | null;
    readonly address: string | null;
  }): PartyListing;
  address(text: string): string | null;
}

export interface ShipmentQuestion {
  readonly comparison: Comparison;
  readonly target: string;
  readonly rules: ShipmentRules;
  readonly lookup: ListLookup;
  readonly onStep?: (step: string, share: number) => void;
  readonly limits?: DatabaseLimits;
}

/** A database with the tables that the questions of shipments read, and what the lists say of each party. */
export interface OpenShipments {
  readonly db: Database;
  readonly target: string;
  readonly similar: ReadonlyMap<string, string>;
  readonly listed: ReadonlyMap<string, string>;
}

/** @throws CodedError `HF-TRADE-006` where no shipments were imported */
export async function openShipments(store: TradeStore, question: ShipmentQuestion): Promise<OpenShipments> {
  const notes = store.notes().filter(({ kind }) => kind === "shipments");
  if (notes.length === 0) throw new CodedError("HF-TRADE-006", { value: "imported shipments" });
  const db = await openDatabase(question.limits);
  try {
    await loadReferences(db);
    await loadComparison(db, question.comparison);
    await loadShipments(db, notes, (note) => store.rowsPath(note));
    await loadShipmentSettings(db, question);
    await loadBusinesses(db);
    return { db, target: question.target, ...(await loadListings(db, question)) };
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Accepted shipments of all files, each once: the same record in a later file takes the place of the earlier. A party is its name's
 * key and its country; a record without a country joins the only country that the name has elsewhere.
 */
async function loadShipments(
  db: Database,
  notes: readonly ImportNote[],
  pathOf: (note: ImportNote) => string,
): Promise<void> {
  const parts = notes.map(
    (note, at) =>
      `select *, ${at} as file_no from read_parquet(${quote(pathOf(note))}) where verdict = 'accepted'`,
  );
  await db.run(`create or replace temp table told as
    with every_row as (${parts.join(" union all ")}), spans as (select file_no, min(date) as known_from from every_row group by 1)
    select e.*, s.known_from from every_row e join spans s on s.file_no = e.file_no
    qualify e.id is null or row_number() over (partition by e.id, e.date, e.code, e.consignee_key, e.value, e.kg, e.description order by e.file_no desc, e.row_no) = 1`);
  await db.run(`create or replace temp table homes as
    select key, min(country) as country from (
      select consignee_key as key, consignee_country as country from told union select shipper_key, shipper_country from told
    ) where key is not null and country is not null group by key having count(*) = 1`);
  const id = (role: string): string =>
    `case when t.${role}_key is not null then concat(t.${role}_key, ' @', coalesce(t.${role}_country, h_${role}.country, '?')) end as ${role}_id`;
  await db.run(`create or replace table shipments as
    select ${id("shipper")}, ${id("consignee")}, t.shipper, t.consignee,
      coalesce(t.shipper_country, h_shipper.country) as shipper_country,
      coalesce(t.consignee_country, h_consignee.country) as consignee_country,
      t.* exclude (shipper, consignee, shipper_country, consignee_country),
      date_diff('day', date '2000-01-01', cast(t.date as date)) as day, r.tier
    from told t
    left join homes h_shipper on h_shipper.key = t.shipper_key
    left join homes h_consignee on h_consignee.key = t.consignee_key
    left join tiers r on r.line = t.line`);
}

/** Tells the questions of shipments their bounds, and how far the table `shipments` goes. */
export async function loadShipmentSettings(
  db: Database,
  { target, rules }: Pick<ShipmentQuestion, "target" | "rules">,
): Promise<void> {
  await db.run(`create or replace table settings as select ${quote(target)} as target, ${quote(rules.event)} as event,
    ${rules.priceRatio} as price_ratio, ${rules.priceLeast} as price_least, ${rules.dependenceLeast} as dependence_least,
    ${rules.switchDays} as switch_days, ${rules.switchOverlapDays} as switch_overlap_days, ${rules.switchLeast} as switch_least,
    ${rules.crowdedAddress} as crowded_address, ${rules.mostPartners} as most_partners,
    (select max(day) from shipments) as last_day`);
}

async function loadBusinesses(db: Database): Promise<void> {
  const stated = await db.rows(
    "select distinct consignee_business as business from shipments where consignee_business is not null",
  );
  const rows = stated.flatMap(({ business }) =>
    [...(chaptersOf(String(business)) ?? [])].map((chapter) => [String(business), chapter]),
  );
  await db.table("business_chapters", ["business", "chapter"], rows);
}

/** Holds each party and each address against the lists once. */
async function loadListings(
  db: Database,
  { lookup, onStep }: ShipmentQuestion,
): Promise<Omit<OpenShipments, "db" | "target">> {
  const parties =
    await db.rows(`select id, min(name) as name, min(country) as country, min(address) as address from (
      select consignee_id as id, consignee as name, consignee_country as country, consignee_address as address from shipments
      union all select shipper_id, shipper, shipper_country, shipper_address from shipments
    ) where id is not null group by id order by id`);
  const [listed, similar] = [new Map<string, string>(), new Map<string, string>()];
  for (const [at, party] of parties.entries()) {
    if (at % 200 === 0) {
      onStep?.("screening parties", at / parties.length);
      // Lets the terminal draw between batches.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const found = lookup.party({
      name: String(party.name),
      country: textOf(party.country),
      address: textOf(party.address),
    });
    if (found.listed !== null) listed.set(String(party.id), found.listed);
    else if (found.similar !== null) similar.set(String(party.id), found.similar);
  }
  await db.table("listed_parties", ["id", "entry"], [...listed]);
  await db.table(
    "listed_addresses",
    ["address_key", "entry"],
    listedAddresses(await addressesOf(db), lookup),
  );
  return { listed, similar };
}

function addressesOf(db: Database): Promise<readonly Row[]> {
  return db.rows(`select address_key, min(address) as address from (
      select consignee_address_key as address_key, consignee_address as address from shipments
      union all select shipper_address_key, shipper_address from shipments
    ) where address_key is not null group by address_key order by address_key`);
}

function listedAddresses(rows: readonly Row[], lookup: ListLookup): [string, string][] {
  return rows.flatMap(({ address_key, address }): [string, string][] => {
    const entry = lookup.address(String(address));
    return entry === null ? [] : [[String(address_key), entry]];
  });
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
