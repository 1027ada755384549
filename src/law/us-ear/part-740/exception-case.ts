import type { PlainDate } from "../../../model/plain-date.ts";
import type { Item, Transaction } from "../../../model/transaction.ts";
import type { Facts, FactValue } from "../../../rules/facts.ts";
import type { Ccl } from "../part-774/ccl.ts";
import type { EarTables } from "../tables.ts";

/** What the facts of the exceptions are worked out from. */
export interface ExceptionCase {
  readonly item: Item;
  readonly transaction: Transaction;
  /** The item's facts within those of its transaction. */
  readonly facts: Facts;
  /** Ids of the provisions that require a licence. */
  readonly requirements: readonly string[];
  /** Whether a party is on the Unverified List; `undefined` while that is open. */
  readonly unverifiedParty: boolean | undefined;
  readonly date: PlainDate;
  readonly tables: EarTables;
  readonly ccl: Ccl;
}

/** How a fact of the exceptions is worked out, and what all it rests on. */
export interface FactReading {
  /** `eccn`, `route`: on the ECCN alone, on the countries of the route alone, and on answers that may add to them. */
  readonly restsOn: "eccn" | "route" | "case";
  readonly read: (one: ExceptionCase) => FactValue | undefined;
}
