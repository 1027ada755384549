import type { ItemDetermination } from "../../model/determination.ts";
import type { Transaction } from "../../model/transaction.ts";
import { LayeredFacts } from "../../rules/facts.ts";
import { computedItemFacts } from "./computed-facts.ts";
import { bindsOutsideScope, settle } from "./conclude.ts";
import { type Case, consider, considerParties } from "./considered.ts";
import type { DetermineOptions, EarLaw } from "./ear-law.ts";
import { lawOfDay } from "./law-of-day.ts";
import { transitFacts } from "./part-736/transit-facts.ts";
import { footnote5EndUser, footnotePresent, type PartyUnderLaw } from "./party-facts.ts";
import { transactionFacts } from "./transaction-facts.ts";

/** Footnotes of the Entity List that rules look for among all parties, with the fact that says so. */
const FOOTNOTES = [1, 3, 4, 5].map((number) => [`parties.footnote.${number}`, number] as const);

/** The determination of every item of `transaction` under the EAR. @throws RulebookError for contradicting law. */
export function determineItems(
  transaction: Transaction,
  parties: readonly PartyUnderLaw[],
  loaded: EarLaw & DetermineOptions,
): ItemDetermination[] {
  const law = lawOfDay(loaded);
  const outer = transactionFacts(transaction, law.tables);
  for (const [fact, number] of FOOTNOTES) {
    const isParty = footnotePresent(parties, number);
    if (isParty !== undefined && !outer.has(fact)) outer.set(fact, isParty);
  }
  const footnote5 = outer.get("endUser.footnote5") ?? footnote5EndUser(parties);
  if (footnote5 !== undefined) outer.set("endUser.footnote5", footnote5);
  return transaction.items.map((item, index) =>
    determineItem({ transaction, parties, outer, item, index }, law),
  );
}

function determineItem(given: Case, law: EarLaw & DetermineOptions): ItemDetermination {
  const { item, ...own } = computedItemFacts(given.item, given.transaction, law);
  const one = { ...given, item };
  const transit = new LayeredFacts([transitFacts(one, law)]);
  const facts = own.facts.over(transit.over(one.outer.layered()));
  const scope = consider(law.books.scope, facts, law);
  const rules = [...consider(law.books.item, facts, law), ...considerParties(one, facts, law)];
  const { isOutside, activities, ...determination } = settle({ one, own, facts, scope, rules }, law);
  const seen = isOutside ? [...activities, ...rules.filter(bindsOutsideScope)] : rules;
  law.observe?.({ index: one.index, facts, scope, rules: seen, determination });
  return determination;
}
