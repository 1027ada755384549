import { join } from "node:path";
import { CodedError } from "../../model/coded-error.ts";
import { type Database, identifier, quote, type Row, sumOf, TRADE_DATA } from "../duckdb.ts";
import type { FlowFormat } from "./flow-formats.ts";

/** What the rows of a file came to. */
export interface FlowTally {
  readonly rows: number;
  readonly accepted: number;
  readonly aggregates: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly examples: readonly string[];
  readonly unknownCodes: number;
  readonly periods: { readonly from: string; readonly to: string } | null;
  readonly missingMonths: readonly string[];
  readonly currencies: readonly string[];
  readonly synthetic: boolean;
}

/** Columns that a layout reads where a file has them. */
const OPTIONAL = [
  ...["partner2code", "customscode", "moscode", "motcode", "netwgt", "qty", "qtyunitabbr", "mot_code"],
  ...["netweight_kg", "partner_iso", "quantity_suppl_unit", "suppl_unit", "stat_procedure", "quantity_in_kg"],
  ...[
    "sup_quantity",
    "stat_regime",
    "kol",
    "edizm",
    "region",
    "kg",
    "quantity",
    "unit",
    "supp_unit",
    "synthetic",
  ],
];

/** Loads the tables that every import and question needs: country keys, exchange rates, HS families. */
export async function loadReferences(db: Database): Promise<void> {
  const table = (name: string, file: string, types: string): Promise<void> =>
    db.run(
      `create or replace temp table ${name} as select * from read_csv(${quote(join(TRADE_DATA, file))}, header = true, columns = ${types})`,
    );
  await table(
    "country_keys",
    "country-keys.csv",
    "{'key': 'VARCHAR', 'country': 'VARCHAR', 'kind': 'VARCHAR'}",
  );
  await table(
    "rates",
    "ecb-monthly-rates.csv",
    "{'period': 'VARCHAR', 'currency': 'VARCHAR', 'per_eur': 'DOUBLE'}",
  );
  await table(
    "families",
    "hs-families.csv",
    "{'hs6': 'VARCHAR', 'line': 'VARCHAR', 'from_vintage': 'VARCHAR', 'partial': 'VARCHAR'}",
  );
  await db.run(`create or replace temp table usd_rates as
    with monthly as (
      select r.period, r.currency, u.per_eur / r.per_eur as usd from rates r
      join rates u on u.period = r.period and u.currency = 'USD'
      union all select period, 'EUR', per_eur from rates where currency = 'USD'
    )
    select period, currency, usd from monthly where currency <> 'USD'
    union all select left(period, 4), currency, avg(usd) from monthly where currency <> 'USD' group by 1, 2`);
}

/**
 * Reads `source` (SQL that gives the raw columns as text) in a layout and writes every row to the Parquet file `target`
 * with a verdict: `accepted`, `aggregate`, or the reason of its refusal. Two passes: rows, then duplicates.
 * @throws CodedError `HF-TRADE-005` where no row can be used
 */
export async function importFlows(
  db: Database,
  from: {
    source: string;
    columns: readonly string[];
    format: FlowFormat;
    decimalComma: boolean;
    place: string;
  },
  target: string,
): Promise<FlowTally> {
  await loadReferences(db);
  const staged = stagedSql(from);
  const first = `${target}.first`;
  await db.run(`copy (${judgedSql(staged)}) to ${quote(first)} (format parquet, compression zstd)`);
  const rejects = await parseRejects(db);
  await settle(db, { first, target, keepEqual: from.format.equalRowsAreReal === true });
  const tally = await tallyOf(db, target, rejects);
  if (tally.accepted + tally.aggregates === 0) {
    const why = Object.entries(tally.rejected).map(([reason, count]) => `${reason}: ${count}`);
    throw new CodedError("HF-TRADE-005", { place: from.place, value: why.join(", ") || "no rows" });
  }
  return tally;
}

function stagedSql(from: {
  source: string;
  columns: readonly string[];
  format: FlowFormat;
  decimalComma: boolean;
}): string {
  const { source, columns, format: f, decimalComma } = from;
  const have = new Set(columns.map((column) => column.toLowerCase()));
  const absent = OPTIONAL.filter((column) => !have.has(column));
  const nulls = absent.map((column) => `cast(null as varchar) as ${identifier(column)}`);
  const raw = `select *, ${nulls.join(", ")} from ${source}`;
  const number = (sql: string): string =>
    sql.replaceAll(/num\((\w+)\)/gu, (_whole, column: string) =>
      decimalComma
        ? `try_cast(replace(trim(${column}), ',', '.') as double)`
        : `try_cast(trim(${column}) as double)`,
    );
  return `select lower(trim(${f.reporter})) as reporter_key, lower(trim(${f.partner})) as partner_key, ${f.flow} as flow,
    trim(${f.period}) as raw_period, ${padded(f.code)} as code, ${number(f.value)} as value, ${f.currency} as currency,
    ${number(f.kg)} as kg, ${number(f.quantity)} as quantity, ${f.unit} as unit, ${f.valuation} as valuation,
    ${f.part} as part, coalesce(${f.aggregate}, false) as is_sum, coalesce(${f.valid}, false) as is_valid,
    lower(coalesce(synthetic, '')) in ('1', 'true', 'yes') as synthetic
  from (${raw})`;
}

/** HS codes have an even number of digits: an odd one has lost its leading zero, to a spreadsheet mostly. */
function padded(code: string): string {
  const trimmed = `upper(trim(${code}))`;
  return `case when regexp_matches(${trimmed}, '^([0-9]{2})*[0-9]$') then concat('0', ${trimmed}) else ${trimmed} end`;
}

const PERIOD = `case
  when regexp_matches(raw_period, '^[0-9]{4}$') then raw_period
  when regexp_matches(raw_period, '^[0-9]{4}(0[1-9]|1[0-2])$') then concat(left(raw_period, 4), '-', right(raw_period, 2))
  when regexp_matches(raw_period, '^[0-9]{4}52$') then left(raw_period, 4)
  when regexp_matches(raw_period, '^[0-9]{4}-(0[1-9]|1[0-2])(-|$)') then left(raw_period, 7)
  when regexp_matches(raw_period, '^(0[1-9]|1[0-2])[/.][0-9]{4}$') then concat(right(raw_period, 4), '-', left(raw_period, 2))
end`;

/** Each row with its countries, its month, its value in USD and what speaks against it. */
function judgedSql(staged: string): string {
  return `with periods as (select *, ${PERIOD} as period from (${staged}))
  select coalesce(r.country, s.reporter_key) as reporter, coalesce(p.country, s.partner_key) as partner, s.flow,
    case when length(s.period) = 4 then 'A' else 'M' end as freq, coalesce(s.period, s.raw_period) as period, s.code,
    case when regexp_matches(s.code, '^[0-9]{6,10}$') then left(s.code, 6) end as hs6,
    case when regexp_matches(s.code, '^[0-9]{6,10}$') then coalesce(f.line, left(s.code, 6)) end as line,
    case when s.code = 'TOTAL' then 0 when regexp_matches(s.code, '^[0-9]{2,10}$') then length(s.code) end as level,
    s.value, s.currency,
    cast(case when s.currency = 'USD' then s.value else s.value * u.usd end as decimal(18, 2)) as value_usd,
    s.kg, s.quantity, s.unit, s.valuation, s.part, s.synthetic,
    case
      when not s.is_valid then 'row does not fit its columns'
      when r.country is null then 'reporter not known'
      when p.country is null then 'partner not known'
      when s.flow is null then 'flow not known'
      when s.period is null then 'period not known'
      when s.code is null or s.code = '' then 'no code'
      when s.value is null and not s.is_sum then 'value missing or not a number'
      when s.value < 0 or s.kg < 0 or s.quantity < 0 then 'negative value'
      when s.value > 1e13 then 'value out of range'
      when s.currency <> 'USD' and u.usd is null and not s.is_sum then concat('no exchange rate for ', s.currency)
      when s.is_sum or r.kind = 'aggregate' or p.kind = 'aggregate' then 'aggregate'
      else 'accepted'
    end as verdict
  from periods s
  left join country_keys r on r.key = s.reporter_key
  left join country_keys p on p.key = s.partner_key
  left join families f on f.hs6 = left(s.code, 6)
  left join usd_rates u on u.period = s.period and u.currency = s.currency`;
}

const SAME = "reporter, partner, flow, period, code, part, unit, value, kg, quantity";

/** Marks second copies of a row, and rows of a coarser level than the file's finest, which sum the finer ones. */
async function settle(
  db: Database,
  { first, target, keepEqual }: { first: string; target: string; keepEqual: boolean },
): Promise<void> {
  const rows = `read_parquet(${quote(first)})`;
  await db.run(`create or replace temp table twice as
    select hash(${SAME}) as fingerprint from ${rows} where verdict = 'accepted' and not ${keepEqual}
    group by 1 having count(*) > 1`);
  await db.run(`create or replace temp table finest as
    select reporter, flow, freq, max(level) as level from ${rows} where verdict = 'accepted' group by all`);
  const copies = (await db.rows("select 1 from twice limit 1")).length > 0;
  const verdict = copies
    ? `case when verdict = 'accepted' and hash(${SAME}) in (select fingerprint from twice)
         and row_number() over (partition by hash(${SAME})) > 1 then 'duplicated row' else verdict end`
    : "verdict";
  await db.run(`copy (
    select r.* exclude (verdict),
      case when r.verdict = 'accepted' and r.level < f.level then 'aggregate' else r.verdict end as verdict
    from (select * exclude (verdict), ${verdict} as verdict from ${rows}) r
    left join finest f on f.reporter = r.reporter and f.flow = r.flow and f.freq = r.freq
  ) to ${quote(target)} (format parquet, compression zstd, row_group_size 122880)`);
}

/** Lines that could not be split into the columns, as DuckDB noted them. Empties the note for the next file. */
export async function parseRejects(db: Database): Promise<readonly Row[]> {
  const found = await db.rows("select table_name from duckdb_tables() where table_name = 'reject_errors'");
  if (found.length === 0) return [];
  const rows = await db.rows(`select cast(error_type as varchar) as reason, count(distinct line) as count,
      min(line) as line, any_value(left(csv_line, 120)) as text from reject_errors group by 1`);
  await db.run("delete from reject_errors");
  return rows;
}

/**
 * Rows by verdict in the Parquet rows `rows` (SQL), with those that could not be split into columns.
 * @param sample columns that show a person which row is meant
 */
export async function tallyVerdicts(
  db: Database,
  rows: string,
  { rejects, sample }: { readonly rejects: readonly Row[]; readonly sample: string },
): Promise<Pick<FlowTally, "rows" | "accepted" | "aggregates" | "rejected" | "examples">> {
  const verdicts = await db.rows(`select verdict, count(*) as count from ${rows} group by 1 order by 1`);
  const count = (verdict: string): number => sumOf(verdicts.find((row) => row.verdict === verdict)?.count);
  const rejected: Record<string, number> = {};
  for (const row of rejects) rejected[`line: ${String(row.reason).toLowerCase()}`] = sumOf(row.count);
  for (const row of verdicts)
    if (row.verdict !== "accepted" && row.verdict !== "aggregate")
      rejected[String(row.verdict)] = sumOf(row.count);
  const examples = await db.rows(
    `select any_value(concat_ws(', ', verdict, ${sample})) as text
     from ${rows} where verdict not in ('accepted', 'aggregate') group by verdict order by 1 limit 20`,
  );
  const total = verdicts.reduce((sum, row) => sum + sumOf(row.count), 0);
  const lines = rejects.reduce((sum, row) => sum + sumOf(row.count), 0);
  return {
    rows: total + lines,
    accepted: count("accepted"),
    aggregates: count("aggregate"),
    rejected,
    examples: [
      ...rejects.map((row) => `line ${row.line}: ${row.text}`),
      ...examples.map((row) => String(row.text)),
    ],
  };
}

async function tallyOf(db: Database, path: string, rejects: readonly Row[]): Promise<FlowTally> {
  const rows = `read_parquet(${quote(path)})`;
  const sample = "reporter, partner, flow, period, code, value, currency";
  const [about] = await db.rows(`select min(period) as first, max(period) as last,
      count(*) filter (where hs6 is null and level is null) as unknown,
      string_agg(distinct currency, ',' order by currency) as currencies,
      coalesce(bool_or(synthetic), false) as synthetic
    from ${rows} where verdict in ('accepted', 'aggregate')`);
  return {
    ...(await tallyVerdicts(db, rows, { rejects, sample })),
    unknownCodes: sumOf(about?.unknown),
    periods: about?.first == null ? null : { from: String(about.first), to: String(about.last) },
    missingMonths: await missingMonths(db, rows),
    currencies: String(about?.currencies ?? "")
      .split(",")
      .filter((one) => one !== ""),
    synthetic: about?.synthetic === true,
  };
}

/** Months that a reporter's flow skips between its first and its last: unknown, not zero. */
async function missingMonths(db: Database, rows: string): Promise<string[]> {
  const gaps = await db.rows(`with seen as (
      select reporter, flow, period from ${rows} where verdict in ('accepted', 'aggregate') and freq = 'M' group by all
    ), spans as (select reporter, flow, min(period) as first, max(period) as last from seen group by all)
    select distinct concat(s.reporter, ' ', s.flow, ' ', strftime(m, '%Y-%m')) as gap
    from spans s, unnest(generate_series(cast(concat(s.first, '-01') as date), cast(concat(s.last, '-01') as date), interval 1 month)) as months(m)
    where not exists (select 1 from seen where seen.reporter = s.reporter and seen.flow = s.flow and seen.period = strftime(m, '%Y-%m'))
    order by 1 limit 200`);
  return gaps.map((row) => String(row.gap));
}
