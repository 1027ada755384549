import type { PlainDate } from "../../model/plain-date.ts";
import type { Item, Transaction, UsContentPart } from "../../model/transaction.ts";
import { type FactValue, LayeredFacts } from "../../rules/facts.ts";
import type { Truth } from "../../rules/kleene.ts";
import type { Rulebook } from "../../rules/provision.ts";
import { evaluateRulebook } from "../../rules/reference.ts";
import type { EarEffect } from "./ear-provision.ts";
import { type ItemFacts, itemFacts } from "./item-facts.ts";
import { controlledContent } from "./part-734/controlled-content.ts";
import { calculatedClassification } from "./part-774/calculated-classification.ts";
import type { Ccl } from "./part-774/ccl.ts";
import { type EarTables, effectiveDestination } from "./tables.ts";
import { transactionFacts } from "./transaction-facts.ts";

interface Law {
  readonly tables: EarTables;
  readonly ccl: Ccl;
  readonly books: { readonly item: Rulebook<EarEffect> };
  readonly date: PlainDate;
}

/** Facts that hold the lines of a calculation, for the findings that rest on it. */
export const CONTENT_ARITHMETIC = "calculation.content";
export const CLASSIFICATION_ARITHMETIC = "calculation.classification";

/** The facts of an item with what is worked out of its parameters and its parts. The item is the one to read the law by. */
export function computedItemFacts(
  item: Item,
  transaction: Transaction,
  law: Law,
): ItemFacts & { readonly item: Item } {
  if (item.parameters === undefined && item.usContent === undefined)
    return { ...itemFacts(item, transaction, law), item };
  const classified = calculatedClassification(item, law.date);
  const effective = classified?.eccn === undefined ? item : { ...item, eccn: classified.eccn };
  const computed = new Map<string, FactValue>();
  if (classified !== null) computed.set(CLASSIFICATION_ARITHMETIC, classified.arithmetic);
  addContent(computed, { item: effective, transaction, law });
  const own = itemFacts(effective, transaction, law);
  const elsewhere = new Map([["item.calculatedElsewhere", classified?.contradiction !== undefined]]);
  return {
    facts: new LayeredFacts([elsewhere]).over(own.facts).over(new LayeredFacts([computed])),
    askInstead: own.askInstead,
    item: effective,
  };
}

/** The exporter's own percentage and answer on de minimis go before the calculation. */
function addContent(
  computed: Map<string, FactValue>,
  { item, transaction, law }: { item: Item; transaction: Transaction; law: Law },
): void {
  const country = effectiveDestination(law.tables, transaction.to);
  const content = controlledContent({
    item,
    destination: { country, groups: [...(law.tables.groups.members.get(country) ?? [])] },
    needsLicence: (part) => partNeedsLicence(part, transaction, law),
  });
  if (content === null) return;
  computed.set(CONTENT_ARITHMETIC, content.arithmetic);
  if (content.percent !== undefined) computed.set("item.usControlledContentPercent", content.percent);
  if (content.noDeMinimis !== undefined) computed.set("item.noDeMinimis", content.noDeMinimis);
}

/** Reasons for control and embargoes: what the destination alone requires, without end users and end uses. */
const BY_DESTINATION = /^us-ear\.(738|742|746|774)\./;

function partNeedsLicence(part: UsContentPart, transaction: Transaction, law: Law): Truth {
  const asExport: Transaction = { ...transaction, type: "export", from: "US" };
  const { value: _, ...rest } = part;
  const own = itemFacts({ ...rest, origin: "US" }, asExport, law);
  const facts = own.facts.over(transactionFacts(asExport, law.tables).layered());
  const states = evaluateRulebook(law.books.item, facts, law.date)
    .filter(({ provision }) => BY_DESTINATION.test(provision.id))
    .map(({ state }) => state);
  if (states.includes("applies")) return "yes";
  return states.includes("unknown") || states.includes("not-encoded") ? "unknown" : "no";
}
