import type { Item, Transaction } from "../../../model/transaction.ts";
import { compiledRulebook } from "../../../rules/compile.ts";
import type { FactMap, Facts, FactValue } from "../../../rules/facts.ts";
import { and, type Truth } from "../../../rules/kleene.ts";
import { computedItemFacts } from "../computed-facts.ts";
import type { EarLaw } from "../ear-law.ts";
import { type EarTables, effectiveDestination } from "../tables.ts";
import { transactionFacts } from "../transaction-facts.ts";
import { TRANSIT_COUNTRIES, transitOnTheWay } from "./transit-countries.ts";

/** Parts whose requirements depend on the item and the country alone: reasons for control and embargoes. */
const BY_COUNTRY = /^us-ear\.(?:738|742|746|774)\./;

/** A release to a person and a transfer within one country pass through no other. */
const WITHOUT_ROUTE: readonly Transaction["type"][] = [
  "deemed-export",
  "deemed-reexport",
  "in-country-transfer",
];

/**
 * What General Prohibition Eight is read from, for one item. `route.nearTransit`: a listed country is named on the way, or lies
 * on a usual one and the way is not stated. `route.transitListed`: one is passed. `route.transitFree`: the item goes to each of
 * them without a licence; absent where that is open, and the exporter is asked.
 */
export function transitFacts(
  { item, transaction, outer }: TransitCase,
  law: EarLaw & { readonly date: LawDate },
): FactMap {
  const facts = new Map<string, FactValue>();
  const passed = countriesPassed(transaction, law);
  const stated = outer.get("route.transitListed");
  facts.set("route.nearTransit", passed.countries.length > 0 || stated === true);
  if (passed.countries.length === 0) return facts;
  if (passed.areStated) facts.set("route.transitListed", true);
  const free = allFree({ item, transaction }, passed.countries, law);
  if (free !== "unknown") facts.set("route.transitFree", free === "yes");
  return facts;
}

type LawDate = Parameters<typeof computedItemFacts>[2]["date"];

export interface TransitCase {
  readonly item: Item;
  readonly transaction: Transaction;
  /** The facts of the transaction. */
  readonly outer: Facts;
}

function countriesPassed(
  { type, from, to, via }: Transaction,
  { tables }: { readonly tables: EarTables },
): { countries: readonly string[]; areStated: boolean } {
  if (WITHOUT_ROUTE.includes(type)) return { countries: [], areStated: true };
  const ends = [from, to].map((country) => effectiveDestination(tables, country));
  const [start = from, end = to] = ends;
  if (via === undefined) return { countries: transitOnTheWay(start, end), areStated: false };
  const countries = via
    .map((country) => effectiveDestination(tables, country))
    .filter((country) => TRANSIT_COUNTRIES.has(country) && country !== end);
  return { countries, areStated: true };
}

/** Whether the way is not stated and, none of the listed countries lying on a usual one, they are taken not to be passed. */
export function isWayPresumed(transaction: Transaction, tables: EarTables): boolean {
  const { countries, areStated } = countriesPassed(transaction, { tables });
  return !areStated && countries.length === 0;
}

/** Whether the item goes freely to each of the countries; one that it does not settles it. */
function allFree(
  one: { readonly item: Item; readonly transaction: Transaction },
  countries: readonly string[],
  law: EarLaw & { readonly date: LawDate },
): Truth {
  let free: Truth = "yes";
  for (const country of countries) {
    free = and([free, needsNoLicence({ ...one, country }, law)]);
    if (free === "no") break;
  }
  return free;
}

/** Whether no reason for control and no embargo stands against sending the item to `country` itself, whoever receives it. */
function needsNoLicence(
  { item, transaction, country }: { item: Item; transaction: Transaction; country: string },
  law: EarLaw & { readonly date: LawDate },
): Truth {
  // Of Ukraine only the part that its government holds leads anywhere else.
  const there: Transaction = { ...transaction, to: country, via: [], region: "none", parties: [] };
  const outer = transactionFacts(there, law.tables);
  const { facts } = computedItemFacts(item, there, law);
  const live = compiledRulebook(law.books.item)
    .live(facts.over(outer.layered()), law.date)
    .filter(({ provision }) => BY_COUNTRY.test(provision.id));
  if (live.some(({ state }) => state === "applies")) return "no";
  return live.length > 0 ? "unknown" : "yes";
}
