/**
 * A layout of trade statistics: the columns that tell it, and how each fact is read from them, as SQL over the columns'
 * lower-case names. All columns are text; `num(x)` reads a number in the file's own notation.
 */
export interface FlowFormat {
  readonly id: string;
  readonly title: string;
  /** Columns without which it is not this layout, in lower case. */
  readonly needs: readonly string[];
  readonly reporter: string;
  readonly partner: string;
  /** `X`, `M`, `RX` or `RM`. */
  readonly flow: string;
  /** `YYYYMM`, `YYYY`, `YYYY-MM…` or `MM/YYYY`. */
  readonly period: string;
  readonly code: string;
  /** In units of `currency`. */
  readonly value: string;
  /** ISO 4217, as SQL. */
  readonly currency: string;
  readonly kg: string;
  readonly quantity: string;
  readonly unit: string;
  /** `FOB`, `CIF` or null: how the value is stated, as SQL. */
  readonly valuation: string;
  /** Further dimensions, so that two rows that differ in one of them are not taken for duplicates. */
  readonly part: string;
  /** SQL that is true for a row that sums or splits other rows of the file. */
  readonly aggregate: string;
  /** Its codes are coarser than the records behind them, so that two equal rows can both be real. */
  readonly equalRowsAreReal?: true;
  /** SQL that is true for a row that belongs to the layout at all: a shifted row fails it. */
  readonly valid: string;
}

const NOTHING = "cast(null as varchar)";
const FLOW_BY_LETTER =
  "case upper(trim(FLOW)) when 'X' then 'X' when 'M' then 'M' when 'RX' then 'RX' when 'RM' then 'RM' end";
const COMEXT_FLOW = "case trim(flow) when '1' then 'M' when '2' then 'X' end";
/** Imports are stated with freight and insurance, exports without. */
const BY_FLOW = (flow: string): string => `case ${flow} when 'M' then 'CIF' when 'X' then 'FOB' end`;

export const FLOW_FORMATS: readonly FlowFormat[] = [
  {
    id: "comtrade-v1",
    title: "UN Comtrade, 47 columns",
    needs: ["freqcode", "reportercode", "flowcode", "partnercode", "cmdcode", "primaryvalue", "period"],
    reporter: "reportercode",
    partner: "partnercode",
    flow: FLOW_BY_LETTER.replace("FLOW", "flowcode"),
    period: "period",
    code: "cmdcode",
    value: "num(primaryvalue)",
    currency: "'USD'",
    kg: "num(netwgt)",
    quantity: "num(qty)",
    unit: "qtyunitabbr",
    valuation: BY_FLOW("upper(trim(flowcode))"),
    part: "concat_ws('|', partner2code, customscode, moscode, motcode)",
    aggregate:
      "coalesce(partner2code, '0') <> '0' or coalesce(customscode, 'C00') <> 'C00' or coalesce(motcode, '0') <> '0'",
    valid: "upper(trim(freqcode)) in ('A', 'M')",
  },
  {
    id: "comtrade-legacy",
    title: "UN Comtrade, legacy bulk columns",
    needs: ["trade_code", "reporter_code", "partner_code", "commodity_code", "trade_value_us", "period_desc"],
    reporter: "reporter_code",
    partner: "coalesce(nullif(trim(partner_iso), ''), partner_code)",
    flow: FLOW_BY_LETTER.replace("FLOW", "trade_code"),
    period: "period_desc",
    code: "commodity_code",
    value: "num(trade_value_us)",
    currency: "'USD'",
    kg: "num(netweight_kg)",
    quantity: "num(qty)",
    unit: "qtyunitabbr",
    valuation: BY_FLOW("upper(trim(trade_code))"),
    part: "mot_code",
    aggregate: "coalesce(mot_code, '0') <> '0'",
    valid: "regexp_matches(trim(period_desc), '^[0-9]{4,6}$')",
  },
  {
    id: "comext",
    title: "Eurostat COMEXT, second layout",
    needs: ["reporter", "partner", "product_nc", "flow", "period", "value_eur", "quantity_kg"],
    reporter: "reporter",
    partner: "partner",
    flow: COMEXT_FLOW,
    period: "period",
    code: "product_nc",
    value: "num(value_eur)",
    currency: "'EUR'",
    kg: "num(quantity_kg)",
    quantity: "num(quantity_suppl_unit)",
    unit: "suppl_unit",
    valuation: BY_FLOW(COMEXT_FLOW),
    part: "stat_procedure",
    aggregate: "right(trim(period), 2) = '52'",
    valid: "true",
  },
  {
    id: "comext-old",
    title: "Eurostat COMEXT, old layout",
    needs: ["declarant_iso", "partner_iso", "product_nc", "flow", "period", "value_in_euros"],
    reporter: "declarant_iso",
    partner: "partner_iso",
    flow: COMEXT_FLOW,
    period: "period",
    code: "product_nc",
    value: "num(value_in_euros)",
    currency: "'EUR'",
    kg: "num(quantity_in_kg)",
    quantity: "num(sup_quantity)",
    unit: NOTHING,
    valuation: BY_FLOW(COMEXT_FLOW),
    part: "stat_regime",
    aggregate: "right(trim(period), 2) = '52'",
    valid: "true",
  },
  {
    id: "comext-relational",
    title: "Eurostat COMEXT, relational view: one indicator a row",
    needs: ["reporter", "partner", "product", "flow", "period", "indicators", "indicator_value"],
    reporter: "reporter",
    partner: "partner",
    flow: "case when trim(flow) in ('1', 'IMPORT') then 'M' when trim(flow) in ('2', 'EXPORT') then 'X' end",
    period: "period",
    code: "product",
    value: "case when upper(indicators) in ('VALUE_IN_EUROS', 'VALUE_EUR') then num(indicator_value) end",
    currency: "'EUR'",
    kg: "cast(null as double)",
    quantity: "cast(null as double)",
    unit: NOTHING,
    valuation: BY_FLOW("case when trim(flow) in ('1', 'IMPORT') then 'M' else 'X' end"),
    part: "indicators",
    aggregate: "upper(indicators) not in ('VALUE_IN_EUROS', 'VALUE_EUR') or right(trim(period), 2) = '52'",
    valid: "true",
  },
  {
    id: "baci",
    title: "CEPII BACI: thousand USD, tonnes, one reconciled record a pair",
    needs: ["t", "i", "j", "k", "v", "q"],
    reporter: "i",
    partner: "j",
    flow: "'X'",
    period: "t",
    code: "k",
    value: "num(v) * 1000",
    currency: "'USD'",
    kg: "num(q) * 1000",
    quantity: "cast(null as double)",
    unit: NOTHING,
    valuation: "'FOB'",
    part: NOTHING,
    aggregate: "false",
    valid: "regexp_matches(trim(t), '^[0-9]{4}$')",
  },
  {
    id: "fts-mirror",
    title: "Russian customs layout with the partner's mirror rows; USD",
    needs: ["napr", "period", "strana", "tnved", "stoim", "netto", "source"],
    reporter: "case when upper(source) = 'FTS' then 'RU' else strana end",
    partner: "case when upper(source) = 'FTS' then strana else 'RU' end",
    flow: "case when (upper(trim(napr)) in ('ИМ', 'IM')) = (upper(source) = 'FTS') then 'M' else 'X' end",
    period: "period",
    code: "tnved",
    value: "num(stoim)",
    currency: "'USD'",
    kg: "num(netto)",
    quantity: "num(kol)",
    unit: "edizm",
    valuation:
      "case when (upper(trim(napr)) in ('ИМ', 'IM')) = (upper(source) = 'FTS') then 'CIF' else 'FOB' end",
    part: "source",
    equalRowsAreReal: true,
    aggregate: "false",
    valid: "upper(trim(napr)) in ('ИМ', 'ЭК', 'IM', 'EK')",
  },
  {
    id: "fts",
    title: "Russian Federal Customs Service: thousand USD",
    needs: ["napr", "period", "strana", "tnved", "stoim", "netto"],
    reporter: "'RU'",
    partner: "strana",
    flow: "case when upper(trim(napr)) in ('ИМ', 'IM') then 'M' else 'X' end",
    period: "period",
    code: "tnved",
    value: "num(stoim) * 1000",
    currency: "'USD'",
    kg: "num(netto)",
    quantity: "num(kol)",
    unit: "edizm",
    valuation: "case when upper(trim(napr)) in ('ИМ', 'IM') then 'CIF' else 'FOB' end",
    part: "region",
    aggregate: "false",
    valid: "upper(trim(napr)) in ('ИМ', 'ЭК', 'IM', 'EK')",
  },
  {
    id: "eu-by-code",
    title: "EU members' exports by CN8 code, names of countries, EUR",
    needs: ["reporter", "partner", "period", "cn_code", "value_eur"],
    reporter: "reporter",
    partner: "partner",
    flow: "'X'",
    period: "period",
    code: "cn_code",
    value: "num(value_eur)",
    currency: "'EUR'",
    kg: "cast(null as double)",
    quantity: "cast(null as double)",
    unit: NOTHING,
    valuation: "'FOB'",
    part: NOTHING,
    aggregate: "false",
    valid: "true",
  },
  {
    id: "totals",
    title: "Totals by reporter and partner, EUR",
    needs: ["reporter", "partner", "flow", "period", "value_eur"],
    reporter: "reporter",
    partner: "partner",
    flow: "case upper(trim(flow)) when 'EXPORT' then 'X' when 'IMPORT' then 'M' end",
    period: "period",
    code: "'TOTAL'",
    value: "num(value_eur)",
    currency: "'EUR'",
    kg: "cast(null as double)",
    quantity: "cast(null as double)",
    unit: NOTHING,
    valuation: BY_FLOW("case upper(trim(flow)) when 'EXPORT' then 'X' else 'M' end"),
    part: NOTHING,
    aggregate: "false",
    valid: "true",
  },
  {
    id: "pair-by-flow",
    title: "One pair of countries, named in the flow (TUR_export_to_RUS), HS8, USD",
    needs: ["flow", "period", "hs8", "value_usd", "net_kg"],
    reporter: "left(trim(flow), 3)",
    partner: "right(trim(flow), 3)",
    flow: "case when flow like '%export%' then 'X' when flow like '%import%' then 'M' end",
    period: "period",
    code: "hs8",
    value: "num(value_usd)",
    currency: "'USD'",
    kg: "num(net_kg)",
    quantity: "num(qty)",
    unit: "supp_unit",
    valuation: BY_FLOW("case when flow like '%export%' then 'X' else 'M' end"),
    part: NOTHING,
    aggregate: "false",
    valid: "true",
  },
  {
    id: "plain",
    title: "Plain: reporter, partner, flow, period, code, value, currency",
    needs: ["reporter", "partner", "flow", "period", "code", "value", "currency"],
    reporter: "reporter",
    partner: "partner",
    flow: FLOW_BY_LETTER.replace("FLOW", "flow"),
    period: "period",
    code: "code",
    value: "num(value)",
    currency: "upper(trim(currency))",
    kg: "num(kg)",
    quantity: "num(quantity)",
    unit: "unit",
    valuation: BY_FLOW("upper(trim(flow))"),
    part: NOTHING,
    aggregate: "false",
    valid: "true",
  },
];

/** The layout whose columns are all there, the most demanding first; `null` where none fits. */
export function flowFormatOf(columns: readonly string[]): FlowFormat | null {
  const found = new Set(columns.map((column) => column.toLowerCase()));
  const fits = FLOW_FORMATS.filter(({ needs }) => needs.every((column) => found.has(column)));
  return fits[0] ?? null;
}

/** The layout that lacks the fewest columns, to say what is wrong with a file that fits none. */
export function nearestFormat(columns: readonly string[]): {
  format: FlowFormat;
  missing: readonly string[];
} {
  const found = new Set(columns.map((column) => column.toLowerCase()));
  const ranked = FLOW_FORMATS.map((format) => ({
    format,
    missing: format.needs.filter((column) => !found.has(column)),
  })).sort((a, b) => a.missing.length / a.format.needs.length - b.missing.length / b.format.needs.length);
  return ranked[0] ?? { format: FLOW_FORMATS[0]!, missing: [] };
}
