import { CodedError } from "../../model/coded-error.ts";
import { type Database, identifier, quote, type Row, sumOf } from "../duckdb.ts";
import { loadReferences, parseRejects, tallyVerdicts } from "../import/import-flows.ts";
import type { ImportNote } from "../trade-store.ts";
import { addressKey, partyKey } from "./party-key.ts";
import { COUNTRY_FIELDS, type DateForm, SHIPMENT_FIELDS, type ShipmentMapping } from "./shipment-columns.ts";

/** What the rows of a file of shipments came to. */
export type ShipmentTally = Pick<
  ImportNote,
  | "rows"
  | "accepted"
  | "aggregates"
  | "rejected"
  | "examples"
  | "unknownCodes"
  | "periods"
  | "missingMonths"
  | "currencies"
  | "synthetic"
> & { readonly notices: readonly string[] };

export interface ShipmentSource {
  /** SQL that gives the raw columns as text. */
  readonly source: string;
  readonly mapping: ShipmentMapping;
  readonly decimalComma: boolean;
  readonly place: string;
  /** The last day that a shipment can have, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Reads shipments and writes every row to the Parquet file `target` with a verdict: `accepted` or the reason of its refusal.
 * A value that is missing is unknown; one that cannot be read refuses the row. @throws CodedError `HF-TRADE-005`
 */
export async function importShipments(
  db: Database,
  from: ShipmentSource,
  target: string,
): Promise<ShipmentTally> {
  await loadReferences(db);
  await db.run(
    `create or replace temp table raw_shipments as select row_number() over () as row_no, * from (${stagedSql(from)})`,
  );
  const rejects = await parseRejects(db);
  await loadKeys(db);
  await db.run(`create or replace temp table judged_shipments as ${judgedSql(from.today)}`);
  await db.run(
    `copy (${settledSql()} order by row_no) to ${quote(target)} (format parquet, compression zstd)`,
  );
  const tally = await tallyOf(db, target, { rejects, mapping: from.mapping });
  if (tally.accepted === 0) {
    const why = Object.entries(tally.rejected).map(([reason, count]) => `${reason}: ${count}`);
    throw new CodedError("HF-TRADE-005", { place: from.place, value: why.join(", ") || "no rows" });
  }
  return tally;
}

function stagedSql({ source, mapping, decimalComma }: ShipmentSource): string {
  const text = (name: (typeof SHIPMENT_FIELDS)[number]): string => {
    const column = mapping.columns[name];
    const constant = mapping.constants[name];
    if (column !== undefined) {
      const own = `nullif(trim(${identifier(column.trim().toLowerCase())}), '')`;
      return constant === undefined ? own : `coalesce(${own}, ${quote(constant)})`;
    }
    return constant === undefined ? "cast(null as varchar)" : quote(constant);
  };
  const plain = SHIPMENT_FIELDS.filter(
    (name) => !NUMBERS.includes(name) && name !== "date" && name !== "synthetic",
  );
  const columns = [
    ...plain.map((name) => `${text(name)} as ${name}`),
    `${text("date")} as raw_date`,
    `${DATES[mapping.dates](text("date"))} as date`,
    ...NUMBERS.map(
      (name) => `${text(name)} as raw_${name}, ${numberSql(text(name), decimalComma)} as ${name}`,
    ),
    mapping.synthetic
      ? "true as synthetic"
      : `lower(coalesce(${text("synthetic")}, '')) in ('1', 'true', 'yes') as synthetic`,
  ];
  return `select ${columns.join(", ")} from ${source}`;
}

const NUMBERS: readonly (typeof SHIPMENT_FIELDS)[number][] = ["value", "kg", "quantity"];

/** A number with or without marks between thousands, in the file's own notation. */
function numberSql(text: string, decimalComma: boolean): string {
  const bare = `replace(replace(${text}, ' ', ''), chr(160), '')`;
  return decimalComma
    ? `try_cast(replace(case when regexp_matches(${bare}, '^-?[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?$') then replace(${bare}, '.', '') else ${bare} end, ',', '.') as double)`
    : `try_cast(case when regexp_matches(${bare}, '^-?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?$') then replace(${bare}, ',', '') else ${bare} end as double)`;
}

const DATES: Readonly<Record<DateForm, (text: string) => string>> = {
  iso: (text) => `coalesce(try_strptime(left(${text}, 10), '%Y-%m-%d'), try_strptime(${text}, '%Y%m%d'))`,
  "day.month.year": (text) => `try_strptime(left(${text}, 10), '%d.%m.%Y')`,
  "day/month/year": (text) => `try_strptime(left(${text}, 10), '%d/%m/%Y')`,
  "month/day/year": (text) => `try_strptime(left(${text}, 10), '%m/%d/%Y')`,
};

/** Names and addresses made comparable: each distinct one once. */
async function loadKeys(db: Database): Promise<void> {
  const load = async (
    name: string,
    columns: readonly string[],
    key: (text: string) => string | null,
  ): Promise<void> => {
    const distinct = columns.map(
      (column) => `select distinct ${column} as text from raw_shipments where ${column} is not null`,
    );
    const rows = await db.rows(distinct.join(" union "));
    await db.table(
      name,
      ["text", "key"],
      rows.map((row) => [String(row.text), key(String(row.text))]),
    );
  };
  await load("party_keys", ["shipper", "consignee", "notify"], partyKey);
  await load("address_keys", ["shipper_address", "consignee_address"], addressKey);
}

/** One line of countries, months, USD and what speaks against the row. */
function judgedSql(today: string): string {
  const countries = COUNTRY_FIELDS.map((name, at) => ({ name, alias: `c${at}` }));
  const joins = countries.map(
    ({ name, alias }) =>
      `left join country_keys ${alias} on ${alias}.key = lower(r.${name}) and ${alias}.kind = 'country'`,
  );
  const unread = countries.map(
    ({ name, alias }) =>
      `case when r.${name} is not null and ${alias}.country is null then concat('${name} ', r.${name}) end`,
  );
  const code = "regexp_replace(coalesce(r.hs, ''), '[^0-9]', '', 'g')";
  return `select r.row_no, r.id, strftime(r.date, '%Y-%m-%d') as date, strftime(r.date, '%Y-%m') as period,
    r.shipper, ps.key as shipper_key, r.shipper_address, ads.key as shipper_address_key,
    r.consignee, pc.key as consignee_key, r.consignee_address, adc.key as consignee_address_key,
    r.consignee_founded, r.consignee_business, r.notify, pn.key as notify_key, r.producer,
    ${countries.map(({ name, alias }) => `${alias}.country as ${name}`).join(", ")},
    r.hs as code, case when length(${code}) between 6 and 10 then left(${code}, 6) end as hs6,
    case when length(${code}) between 6 and 10 then coalesce(f.line, left(${code}, 6)) end as line,
    r.description, r.value, upper(r.currency) as currency,
    cast(case when upper(r.currency) = 'USD' then r.value else r.value * u.usd end as decimal(18, 2)) as value_usd,
    r.kg, r.quantity, lower(r.unit) as unit, r.vessel, r.imo, r.place_of_lading, r.place_of_discharge,
    r.place_of_transshipment, r.synthetic,
    concat_ws('; ', ${unread.join(", ")}) as unread,
    case
      when r.date is null then 'date missing or not in the form named'
      when r.date > date ${quote(today)} or r.date < date '1990-01-01' then 'date out of range'
      when r.raw_value is not null and r.value is null then 'value not a number'
      when r.raw_kg is not null and r.kg is null then 'weight not a number'
      when r.raw_quantity is not null and r.quantity is null then 'quantity not a number'
      when r.value < 0 or r.kg < 0 or r.quantity < 0 then 'negative value'
      when r.value > 1e13 then 'value out of range'
      when r.value is not null and r.currency is null then 'currency not stated'
      when r.value is not null and upper(r.currency) <> 'USD' and u.usd is null then concat('no exchange rate for ', upper(r.currency))
      when pc.key is null and ps.key is null then 'neither consignee nor shipper'
      else 'accepted'
    end as verdict
  from raw_shipments r
  left join party_keys ps on ps.text = r.shipper
  left join party_keys pc on pc.text = r.consignee
  left join party_keys pn on pn.text = r.notify
  left join address_keys ads on ads.text = r.shipper_address
  left join address_keys adc on adc.text = r.consignee_address
  ${joins.join("\n  ")}
  left join families f on f.hs6 = left(${code}, 6)
  left join usd_rates u on u.period = strftime(r.date, '%Y-%m') and u.currency = upper(r.currency)`;
}

/** Second copies of a row that are the same in every field. */
function settledSql(): string {
  const facts = "id, date, shipper, consignee, code, description, value, currency, kg, quantity, unit";
  return `select * exclude (verdict),
    case when verdict = 'accepted' and row_number() over (partition by ${facts} order by row_no) > 1 then 'duplicated row' else verdict end as verdict
    from judged_shipments`;
}

async function tallyOf(
  db: Database,
  path: string,
  { rejects, mapping }: { readonly rejects: readonly Row[]; readonly mapping: ShipmentMapping },
): Promise<ShipmentTally> {
  const rows = `read_parquet(${quote(path)})`;
  const counted = await tallyVerdicts(db, rows, {
    rejects,
    sample: "row_no, date, shipper, consignee, code, value, currency",
  });
  const [about] = await db.rows(`select min(period) as first, max(period) as last,
      count(*) filter (where hs6 is null) as unknown, count(*) filter (where value_usd is null) as no_value,
      string_agg(distinct currency, ',' order by currency) as currencies, coalesce(bool_or(synthetic), false) as synthetic
    from ${rows} where verdict = 'accepted'`);
  const unread = await db.rows(`select unread, count(*) as count from ${rows}
    where verdict = 'accepted' and unread <> '' group by 1 order by 2 desc, 1 limit 5`);
  const without = sumOf(about?.no_value);
  return {
    ...counted,
    unknownCodes: sumOf(about?.unknown),
    periods: about?.first == null ? null : { from: String(about.first), to: String(about.last) },
    missingMonths: await skippedMonths(db, rows),
    currencies: String(about?.currencies ?? "")
      .split(",")
      .filter((one) => one !== ""),
    synthetic: about?.synthetic === true || mapping.synthetic,
    notices: [
      ...(without > 0 ? [`${without} shipments state no value: it is unknown, and not in the sums.`] : []),
      ...unread.map((row) => `${String(row.count)} × country not known, left open: ${String(row.unread)}`),
    ],
  };
}

/** Months without any shipment between the first and the last: the file may lack them. */
async function skippedMonths(db: Database, rows: string): Promise<string[]> {
  const gaps = await db.rows(`with seen as (select distinct period from ${rows} where verdict = 'accepted')
    select strftime(m, '%Y-%m') as gap
    from (select min(period) as first, max(period) as last from seen) s,
      unnest(generate_series(cast(s.first || '-01' as date), cast(s.last || '-01' as date), interval 1 month)) as months(m)
    where strftime(m, '%Y-%m') not in (select period from seen) order by 1 limit 200`);
  return gaps.map((row) => String(row.gap));
}
