import { CodedError } from "../model/coded-error.ts";
import type { Determination } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { starterLists } from "./loaded-lists.ts";
import { parseTransaction } from "./parse-transaction.ts";
import { type InputRecord, readRecords } from "./read-input.ts";
import { type Screener, screenerOf } from "./screen.ts";

export interface CheckRecordsOptions {
  /** Name of the input, for error messages. */
  readonly name: string;
  /** The day that `--as-of` gives, over the transaction's own. */
  readonly override: PlainDate | null;
  /** The day for transactions without a date. */
  readonly today: PlainDate;
  readonly explain: boolean;
}

/** The result for one record of the input. */
export type CheckedRecord =
  | { readonly determination: Determination }
  | { readonly errors: readonly CodedError[]; readonly place: string };

/** Checks every record of `bytes`, in order, one at a time. @throws CodedError when nothing can be read at all. */
export function* checkRecords(bytes: Uint8Array, options: CheckRecordsOptions): Generator<CheckedRecord> {
  const law = embeddedLaw();
  const records = readRecords(bytes, options.name);
  const screeners = new Map<PlainDate, Screener>();
  for (const record of records) {
    const parsed = parseRecord(record);
    if ("errors" in parsed) {
      yield { errors: parsed.errors, place: record.place };
      continue;
    }
    const asOf = options.override ?? parsed.transaction.date ?? options.today;
    let screener = screeners.get(asOf);
    if (screener === undefined) {
      screener = screenerOf(starterLists(asOf));
      screeners.set(asOf, screener);
    }
    yield { determination: check(parsed.transaction, { law, screener, asOf, explain: options.explain }) };
  }

  function parseRecord(
    record: InputRecord,
  ): { transaction: import("../model/transaction.ts").Transaction } | { errors: readonly CodedError[] } {
    if ("error" in record) return { errors: [record.error] };
    const parsed = parseTransaction(record.value, law.law, record.pointer);
    if (parsed.ok) return { transaction: parsed.transaction };
    const inRecord = record.place.includes(" line ");
    return {
      errors: inRecord
        ? parsed.errors.map(
            (error) =>
              new CodedError(error.code, {
                ...(error.value === undefined ? {} : { value: error.value }),
                place: `${record.place}, ${error.place ?? "/"}`,
                fix: error.fix,
              }),
          )
        : parsed.errors,
    };
  }
}
