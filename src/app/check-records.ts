import type { EarLaw } from "../law/us-ear/determine.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Determination } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { type InputRecord, readRecords } from "./read-input.ts";
import { readTransaction } from "./read-transaction.ts";
import type { Screener } from "./screen.ts";
import { screenerOn } from "./screener.ts";
import type { TradeSource } from "./trade-check.ts";

export interface CheckRecordsOptions {
  /** Name of the input, for error messages. */
  readonly name: string;
  /** The day that `--as-of` gives, over the transaction's own. */
  readonly override: PlainDate | null;
  /** The day for transactions without a date. */
  readonly today: PlainDate;
  readonly explain: boolean | "all";
  /** File of ownership data. */
  readonly ownership?: string;
  /** Look routes and parties up in the imported trade data of this environment. */
  readonly trade?: Readonly<Record<string, string | undefined>>;
}

/** The result for one record of the input. */
export type CheckedRecord =
  | { readonly determination: Determination }
  | { readonly errors: readonly CodedError[]; readonly place: string };

/** Checks every record of `bytes`, in order, one at a time. @throws CodedError when nothing can be read at all. */
export async function* checkRecords(
  bytes: Uint8Array,
  options: CheckRecordsOptions,
): AsyncGenerator<CheckedRecord> {
  const law = embeddedLaw();
  const records = readRecords(bytes, options.name);
  const bySource = new Map<PlainDate, Sources>();
  const { explain } = options;
  // Loaded here and not before: most checks have none.
  const owned =
    options.ownership === undefined
      ? {}
      : {
          ownership: (await import("./load-ownership.ts")).loadOwnership(options.ownership),
        };
  for (const record of records) {
    const parsed = await parseRecord(record, law.law);
    if ("errors" in parsed) {
      yield { errors: parsed.errors, place: record.place };
      continue;
    }
    const asOf = options.override ?? parsed.transaction.date ?? options.today;
    let sources = bySource.get(asOf);
    if (sources === undefined) {
      sources = await sourcesOn(asOf, options.trade);
      bySource.set(asOf, sources);
    }
    yield { determination: check(parsed.transaction, { law, asOf, explain, ...sources, ...owned }) };
  }
}

/** What transactions of one day are looked up in. */
interface Sources {
  readonly screener: Screener;
  readonly trade?: TradeSource;
}

/** Trade data are loaded where they are asked for and not before. */
async function sourcesOn(date: PlainDate, trade: CheckRecordsOptions["trade"]): Promise<Sources> {
  const screener = screenerOn(date);
  if (trade === undefined) return { screener };
  const { loadTrade } = await import("./load-trade.ts");
  return { screener, trade: await loadTrade(screener, { date, env: trade }) };
}

type ParsedRecord = { readonly transaction: Transaction } | { readonly errors: readonly CodedError[] };

async function parseRecord(record: InputRecord, law: EarLaw): Promise<ParsedRecord> {
  if ("error" in record) return { errors: [record.error] };
  const parsed = await readTransaction(record.value, law, record.pointer);
  if (parsed.ok) return { transaction: parsed.transaction };
  return {
    errors: record.place.includes(" line ")
      ? parsed.errors.map((error) => placed(error, record.place))
      : parsed.errors,
  };
}

/** The error with the line of its record before its JSON pointer. */
function placed(error: CodedError, place: string): CodedError {
  const value = error.value === undefined ? {} : { value: error.value };
  return new CodedError(error.code, { ...value, place: `${place}, ${error.place ?? "/"}`, fix: error.fix });
}
