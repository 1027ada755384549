/** The library: check transactions, screen parties, read and write the words of the domain. */
export { certificateOf, compareReplay, type Replay } from "./app/certificate.ts";
export { type CheckContext, check, dispositionOf, gravest } from "./app/check.ts";
export { type EmbeddedLaw, embeddedLaw } from "./app/embedded-data.ts";
export { jsonSchema } from "./app/json-schema.ts";
export { type LoadedList, type LoadedLists, starterLists } from "./app/loaded-lists.ts";
export { type ParsedTransaction, parseTransaction } from "./app/parse-transaction.ts";
export { type Screener, type ScreenResult, screenerOf, screenQuery } from "./app/screen.ts";
export type { Citation } from "./model/citation.ts";
export { CodedError } from "./model/coded-error.ts";
export type {
  Certificate,
  Determination,
  Finding,
  Outcome,
  Question,
  RedFlag,
  Trace,
} from "./model/determination.ts";
export type { ListEntry, Measure } from "./model/list-entry.ts";
export { type PlainDate, parsePlainDate, plainDate } from "./model/plain-date.ts";
export type { EndUse, Item, Party, PartyRole, Transaction } from "./model/transaction.ts";
