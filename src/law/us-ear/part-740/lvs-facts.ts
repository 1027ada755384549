import type { Item, Transaction } from "../../../model/transaction.ts";
import type { Facts } from "../../../rules/facts.ts";
import { entryOf } from "../part-774/ccl.ts";

interface LvsCase {
  readonly item: Item;
  readonly transaction: Transaction;
  readonly facts: Facts;
}

/**
 * The facts of 740.3: what this transaction holds of the ECCN is the least that the order and the year hold, so that it
 * can rule LVS out by itself; that the limit is kept needs the exporter's word on the whole order and year.
 * `limit` in US dollars, 0 where the entry offers none, `undefined` where that is open.
 */
export function valueFact(name: string, one: LvsCase, limit: number | undefined): boolean | undefined {
  if (limit === undefined) return undefined;
  if (name === "item.lvsOffered") return limit > 0;
  const least = valueInTransaction(one);
  const [answer, bound] =
    name === "lvs.withinLimit"
      ? [one.facts.get("lvsOrderValueUsd"), limit]
      : [one.facts.get("lvsYearValueUsd"), limit * 12];
  if (least > bound) return false;
  return typeof answer === "number" ? Math.max(answer, least) <= bound : undefined;
}

/** US dollars of the lines under the same ECCN entry; lines without a value in dollars count nothing. */
function valueInTransaction({ item, transaction }: LvsCase): number {
  const entry = entryOf(item.eccn ?? "");
  return transaction.items
    .filter((other) => entryOf(other.eccn ?? "") === entry && other.value?.currency === "USD")
    .reduce((sum, other) => sum + (other.value?.amount ?? 0), 0);
}
