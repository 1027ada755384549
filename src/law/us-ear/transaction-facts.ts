import type { EndUse, Party, Transaction } from "../../model/transaction.ts";
import type { FactValue } from "../../rules/facts.ts";
import { factOfAnswer } from "./fact-catalogue.ts";
import { type EarTables, effectiveDestination } from "./tables.ts";

/** Roles that 15 CFR 748.5(c)–(f) names: the parties that end-user controls look at. */
export const CONTROLLED_ROLES: readonly Party["role"][] = [
  "purchaser",
  "intermediate-consignee",
  "ultimate-consignee",
  "end-user",
];

const END_USE_FIELDS = [
  "military",
  "militaryEndUser",
  "militaryIntelligence",
  "nuclear",
  "missile",
  "chemicalBiological",
  "supercomputer",
  "advancedNodeFabrication",
  "semiconductorEquipment",
  "oilGasExploration",
  "informedByBis",
] as const satisfies readonly (keyof EndUse)[];

/** The facts of the route, the end use and the parties as a whole. What the transaction does not say is absent. */
export function transactionFacts(transaction: Transaction, tables: EarTables): Map<string, FactValue> {
  const facts = new Map<string, FactValue>();
  addAnswers(facts, transaction.facts ?? {}, "transaction");
  addRoute(facts, transaction, tables);
  addEndUse(facts, transaction.endUse);
  const endUserMissing = !transaction.parties.some(({ role }) => role === "end-user");
  facts.set("party.endUserMissing", endUserMissing);
  const headquarters = headquarteredInD5(transaction.parties, tables);
  if (headquarters !== undefined) facts.set("party.headquartersD5", headquarters);
  facts.set("claimed.massMarketExclusion", facts.get("endUser.excludedFrom746.8") === true);
  if (facts.get("route.from") === "US") facts.set("exporter.usPerson", true);
  return facts;
}

/** Writes the answers of a `facts` object under the names that the provisions read. */
export function addAnswers(
  facts: Map<string, FactValue>,
  answers: Readonly<Record<string, FactValue>>,
  scope: "transaction" | "item",
): void {
  for (const [name, value] of Object.entries(answers)) {
    const known = factOfAnswer(scope, name);
    if (known !== null) facts.set(known.fact, value);
  }
}

function addRoute(facts: Map<string, FactValue>, transaction: Transaction, tables: EarTables): void {
  const rulesOf = facts.get("rulesOf");
  const own = transaction.to;
  const effective = effectiveDestination(tables, own);
  const hasRow = effective === "US" || tables.chart.required.has(effective);
  const destination = typeof rulesOf === "string" && !hasRow ? rulesOf : effective;
  facts.set("dest", destination);
  facts.set("dest.own", own);
  facts.set("route.from", effectiveDestination(tables, transaction.from));
  facts.set("type", transaction.type);
  facts.set("isDeemed", transaction.type === "deemed-export" || transaction.type === "deemed-reexport");
  const columns = tables.chart.required.get(destination);
  // A `null` row (Cuba, Iran, North Korea, Syria) has no columns: part 746 decides there, and it does.
  if (columns !== undefined) facts.set("dest.columns", [...(columns ?? [])]);
  else if (destination === "US") facts.set("dest.columns", []);
  const groups = tables.groups.members.get(destination);
  if (groups !== undefined) facts.set("dest.groups", [...groups]);
  if (transaction.region !== undefined) facts.set("region", transaction.region);
  else if (own !== "UA") facts.set("region", "none");
}

function addEndUse(facts: Map<string, FactValue>, endUse: EndUse | undefined): void {
  for (const field of END_USE_FIELDS) {
    const value = endUse?.[field] ?? (endUse?.noProhibitedUseKnown === true ? false : undefined);
    if (value !== undefined) facts.set(`endUse.${field}`, value);
  }
}

/**
 * Whether a party, or its ultimate parent, is headquartered in Macau or Country Group D:5. `false` only when both
 * places are known for every party in a controlled role.
 */
function headquarteredInD5(parties: readonly Party[], tables: EarTables): boolean | undefined {
  const controlled = parties.filter(({ role }) => CONTROLLED_ROLES.includes(role));
  const places = controlled.flatMap((party) => [party.headquarters, party.parentHeadquarters]);
  const inD5 = (country: string): boolean => {
    const destination = effectiveDestination(tables, country);
    return destination === "MO" || (tables.groups.members.get(destination)?.has("D:5") ?? false);
  };
  if (places.some((place) => place !== undefined && inD5(place))) return true;
  return controlled.length > 0 && places.every((place) => place !== undefined) ? false : undefined;
}
