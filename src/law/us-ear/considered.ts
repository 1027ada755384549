import type { ItemDetermination } from "../../model/determination.ts";
import type { Measure } from "../../model/list-entry.ts";
import type { Item, Transaction } from "../../model/transaction.ts";
import { compiledRulebook } from "../../rules/compile.ts";
import { type Facts, type FactsOver, LayeredFacts } from "../../rules/facts.ts";
import type { ProvisionResult } from "../../rules/provision.ts";
import { evaluateRulebook } from "../../rules/reference.ts";
import type { DetermineOptions, EarLaw } from "./ear-law.ts";
import type { EarEffect } from "./ear-provision.ts";
import { measureFacts, type PartyUnderLaw } from "./party-facts.ts";
import type { EarRulebooks } from "./rulebook.ts";

/** All that was considered for one item, in the order of the rulebooks. */
export interface ConsideredItem {
  readonly index: number;
  readonly facts: Facts;
  readonly scope: readonly Considered[];
  readonly rules: readonly Considered[];
  readonly determination: ItemDetermination;
}

/** A provision's result together with the facts it was read from and the party it is about. */
export interface Considered {
  readonly result: ProvisionResult<EarEffect>;
  readonly facts: Facts;
  readonly party?: {
    readonly under: PartyUnderLaw;
    readonly entryId: string;
    readonly measure: Measure;
  };
}

/** One item of a transaction. */
export interface Case {
  readonly transaction: Transaction;
  readonly parties: readonly PartyUnderLaw[];
  readonly outer: FactsOver;
  readonly item: Item;
  readonly index: number;
}

/** The results of a rulebook: where somebody looks on, every one, else those that bear on the outcome. */
export function consider(book: EarRulebooks["item"], facts: Facts, law: DetermineOptions): Considered[] {
  const results: readonly ProvisionResult<EarEffect>[] =
    law.observe === undefined
      ? compiledRulebook(book).live(facts, law.date)
      : evaluateRulebook(book, facts, law.date);
  return results.map((result) => ({ result, facts }));
}

export function considerParties(one: Case, item: LayeredFacts, law: EarLaw & DetermineOptions): Considered[] {
  const considered: Considered[] = [];
  for (const under of one.parties) {
    for (const listing of under.listings) {
      for (const measure of listing.measures) {
        const facts = new LayeredFacts([measureFacts(under, listing, measure, item)]).over(item);
        const party = { under, entryId: listing.match.entryId, measure };
        considered.push(
          ...consider(law.books.party, facts, law).map((found) => ({ ...found, facts, party })),
        );
      }
    }
  }
  return considered;
}

export function effectOf(result: ProvisionResult<EarEffect>): EarEffect | undefined {
  return "version" in result ? result.version.then : undefined;
}
