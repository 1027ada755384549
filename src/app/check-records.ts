import type { EarLaw } from "../law/us-ear/ear-law.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Determination } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { type CheckContext, check } from "./check.ts";
import { reasonOf } from "./check-safely.ts";
import { embeddedLaw } from "./embedded-data.ts";
import type { OpenQuestions } from "./open-questions.ts";
import type { OwnershipSource } from "./ownership-check.ts";
import type { ParsedTransaction } from "./parse-transaction.ts";
import type { InputRecord } from "./read-input.ts";
import { readTransaction } from "./read-transaction.ts";
import type { Screener } from "./screen.ts";
import { screenerOn } from "./screener.ts";
import { streamRecords } from "./stream-records.ts";
import type { TradeSource } from "./trade-check.ts";

export interface CheckRecordsOptions {
  /** Name of the input, for error messages. */
  readonly name: string;
  /** The day that `--as-of` gives, over the transaction's own. */
  readonly override: PlainDate | null;
  /** The day for transactions without a date. */
  readonly today: PlainDate;
  readonly explain: boolean | "all";
  readonly posture?: "text" | "announced";
  /** Files of ownership data; `lists` stands for what the lists themselves state. */
  readonly ownership?: readonly string[];
  /** Look routes and parties up in the imported trade data of this environment. */
  readonly trade?: Readonly<Record<string, string | undefined>>;
  /** The line of JSON lines to begin at, from 1: to go on after a break. */
  readonly fromLine?: number;
  /** Answers `fact=value` to the questions of one transaction. */
  readonly answers?: readonly string[];
  /** Also rank what is open by how much an answer settles. */
  readonly rank?: boolean;
}

/** The result for one record of the input. */
export type CheckedRecord =
  | { readonly determination: Determination; readonly open?: OpenQuestions }
  | { readonly errors: readonly CodedError[]; readonly place: string };

/** Checks every record that `chunks` hold, in order, one at a time. @throws CodedError when nothing can be read at all. */
export async function* checkRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: CheckRecordsOptions,
): AsyncGenerator<CheckedRecord> {
  const law = embeddedLaw();
  const records = answered(streamRecords(chunks, options.name, options.fromLine), options.answers ?? []);
  const bySource = new Map<PlainDate, Sources>();
  const { explain, posture = "text" } = options;
  for await (const record of records) {
    const parsed = await parseRecord(record, law.law);
    if ("errors" in parsed) {
      yield { errors: parsed.errors, place: record.place };
      continue;
    }
    const asOf = options.override ?? parsed.transaction.date ?? options.today;
    // Lists that cannot be loaded end the whole: no record could be checked.
    const sources = await keptSources(asOf, bySource, options);
    const context = { law, asOf, explain, posture, ...sources };
    yield await checkedRecord(parsed.transaction, context, {
      place: record.place,
      rank: options.rank === true,
    });
  }
}

/** The result for one transaction. A failure of ours is an error of this record, which holds it; the others go on. */
async function checkedRecord(
  transaction: Transaction,
  context: CheckContext,
  on: { readonly place: string; readonly rank: boolean },
): Promise<CheckedRecord> {
  try {
    const determination = check(transaction, context);
    if (!on.rank) return { determination };
    return { determination, open: await rankedOf(transaction, determination, context) };
  } catch (error) {
    return { errors: [failureOf(error, on.place)], place: on.place };
  }
}

function failureOf(error: unknown, place: string): CodedError {
  if (error instanceof CodedError) return error;
  return new CodedError("HF-CLI-004", { value: reasonOf(error), place, cause: error });
}

/** Days whose lists are held at a time: a batch may name many, and the lists of one day fill much memory. */
const MAX_DAYS = 4;

/** The sources of that day; those that were used longest ago are let go. */
async function keptSources(
  date: PlainDate,
  kept: Map<PlainDate, Sources>,
  options: CheckRecordsOptions,
): Promise<Sources> {
  const sources = kept.get(date) ?? (await sourcesOn(date, options));
  kept.delete(date);
  kept.set(date, sources);
  for (const [oldest] of kept) if (kept.size > MAX_DAYS) kept.delete(oldest);
  return sources;
}

/** What transactions of one day are looked up in. */
interface Sources {
  readonly screener: Screener;
  readonly trade?: TradeSource;
  readonly ownership?: OwnershipSource;
}

/** Ownership and trade data are loaded, and their code, where they are asked for and not before. */
async function sourcesOn(date: PlainDate, { trade, ownership = [] }: CheckRecordsOptions): Promise<Sources> {
  const screener = screenerOn(date);
  const sources: { -readonly [K in keyof Sources]: Sources[K] } = { screener };
  if (ownership.length > 0)
    sources.ownership = await (await import("./loaded-ownership.ts")).loadOwnership(ownership, screener);
  if (trade !== undefined)
    sources.trade = await (await import("./load-trade.ts")).loadTrade(screener, { date, env: trade });
  return sources;
}

async function rankedOf(
  transaction: Transaction,
  determination: Determination,
  context: CheckContext,
): Promise<OpenQuestions> {
  const { questionsOpenIn } = await import("./open-questions.ts");
  return questionsOpenIn(transaction, determination, context);
}

/** The records with the answers in the one transaction there is. @throws CodedError `HF-IN-027` where there are more */
async function* answered(
  records: AsyncIterable<InputRecord>,
  answers: readonly string[],
): AsyncGenerator<InputRecord> {
  if (answers.length === 0) {
    yield* records;
    return;
  }
  const { withAnswers } = await import("./answers.ts");
  const all: InputRecord[] = [];
  for await (const record of records) {
    all.push("value" in record ? { ...record, value: withAnswers(record.value, answers) } : record);
    if (all.length > 1) throw new CodedError("HF-IN-027", { place: record.place });
  }
  yield* all;
}

type ParsedRecord = { readonly transaction: Transaction } | { readonly errors: readonly CodedError[] };

async function parseRecord(record: InputRecord, law: EarLaw): Promise<ParsedRecord> {
  if ("error" in record) return { errors: [record.error] };
  let parsed: ParsedTransaction;
  try {
    parsed = await readTransaction(record.value, law, record.pointer);
  } catch (error) {
    return { errors: [failureOf(error, record.place)] };
  }
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
