import type { Party, Transaction } from "../../model/transaction.ts";
import { type FactMap, FactsOver, type FactValue, type FactWriter } from "../../rules/facts.ts";
import { CLAIMS, factOfAnswer } from "./fact-catalogue.ts";
import { addConduct } from "./part-736/questions.ts";
import {
  addEndUse,
  exporterHeadquartersD5,
  isOnBoard,
  saysNoUse,
  usersInD4,
} from "./part-744/end-use-facts.ts";
import { type EarTables, effectiveDestination } from "./tables.ts";

/** Roles that 15 CFR 748.5(c)–(f) names: the parties that end-user controls look at. */
export const CONTROLLED_ROLES: readonly Party["role"][] = [
  "purchaser",
  "intermediate-consignee",
  "ultimate-consignee",
  "end-user",
];

/** The facts of the route, the end use and the parties as a whole. What the transaction does not say is absent. */
export function transactionFacts(transaction: Transaction, tables: EarTables): FactsOver {
  const facts = startFacts(transaction, tables);
  const endUserMissing = !transaction.parties.some(({ role }) => role === "end-user");
  facts.set("party.endUserMissing", endUserMissing);
  const derived: readonly [string, boolean | undefined][] = [
    ["party.headquartersD5", headquarteredInD5(transaction.parties, tables)],
    ["users.inD4", usersInD4(transaction, tables)],
    ["exporter.headquartersD5", exporterHeadquartersD5(transaction.parties, (place) => inD5(place, tables))],
  ];
  for (const [name, value] of derived) if (value !== undefined) facts.set(name, value);
  facts.set("claimed.massMarketExclusion", facts.get("endUser.excludedFrom746.8") === true);
  if (facts.get("route.from") === "US") facts.set("exporter.usPerson", true);
  addDirectProductUsers(facts, transaction);
  return facts;
}

/** What a transaction says apart from its parties and answers: kept, since a batch repeats it again and again. */
type Frame = Pick<Transaction, "type" | "from" | "to" | "region" | "endUse">;

/** Frames whose facts are kept, per tables. */
const MAX_KEPT = 2_000;
const kept = new WeakMap<EarTables, Map<string, FactMap>>();

/** Answers on what a frame is made of: with one of them it is written anew. */
const OF_FRAME =
  /^(rulesOf|destination(Columns|Groups)|dest(\.|$)|route\.from|from\.|type$|isDeemed$|region$|endUse\.)/;

/** The facts before those of the parties: the frame, with the answers and the statements on single uses over it. */
function startFacts(transaction: Transaction, tables: EarTables): FactsOver {
  const { type, from, to, region, endUse, parties, facts: answers = {} } = transaction;
  const answered = new Map<string, FactValue>();
  addAnswers(answered, answers, "transaction");
  for (const name of answered.keys())
    if (OF_FRAME.test(name)) return freshFacts(transaction, answered, tables);
  const isSilent = saysNoUse(endUse) && !parties.some(isOnBoard);
  const facts = new FactsOver(
    keptFrame({ type, from, to, region, endUse: isSilent ? endUse : undefined }, tables),
  );
  for (const [name, value] of answered) facts.set(name, value);
  if (isSilent) return facts;
  addEndUse(facts, transaction);
  addConduct(facts, transaction);
  return facts;
}

function freshFacts(transaction: Transaction, answered: FactMap, tables: EarTables): FactsOver {
  const facts = new FactsOver(null);
  for (const [name, value] of answered) facts.set(name, value);
  addFrame(facts, transaction, tables);
  return facts;
}

function keptFrame(frame: Frame, tables: EarTables): FactMap {
  const ofTables = kept.get(tables) ?? new Map<string, FactMap>();
  kept.set(tables, ofTables);
  const { type, from, to, region, endUse } = frame;
  const key = `${type} ${from} ${to} ${region} ${endUse?.noProhibitedUseKnown}`;
  const before = ofTables.get(key);
  if (before !== undefined) return before;
  if (ofTables.size >= MAX_KEPT) ofTables.clear();
  const facts = new Map<string, FactValue>();
  addFrame(facts, { ...frame, parties: [] }, tables);
  ofTables.set(key, facts);
  return facts;
}

function addFrame(facts: FactWriter, frame: Frame & Pick<Transaction, "parties">, tables: EarTables): void {
  addRoute(facts, frame, tables);
  addEndUse(facts, frame);
  addConduct(facts, frame);
  for (const claim of CLAIMS) if (!facts.has(claim)) facts.set(claim, false);
}

/** Writes the answers of a `facts` object under the names that the provisions read. */
export function addAnswers(
  facts: FactWriter,
  answers: Readonly<Record<string, FactValue>>,
  scope: "transaction" | "item",
): void {
  for (const [name, value] of Object.entries(answers)) {
    const known = factOfAnswer(scope, name);
    if (known !== null) facts.set(known.fact, value);
  }
}

function addRoute(facts: FactWriter, transaction: Frame, tables: EarTables): void {
  const rulesOf = facts.get("rulesOf");
  const own = transaction.to;
  const effective = effectiveDestination(tables, own);
  const hasRow = effective === "US" || tables.chart.required.has(effective);
  const destination = typeof rulesOf === "string" && !hasRow ? rulesOf : effective;
  facts.set("dest", destination);
  facts.set("dest.own", own);
  facts.set("route.from", effectiveDestination(tables, transaction.from));
  const fromGroups = tables.groups.members.get(effectiveDestination(tables, transaction.from));
  if (fromGroups !== undefined) facts.set("from.groups", [...fromGroups]);
  facts.set("type", transaction.type);
  facts.set("isDeemed", transaction.type === "deemed-export" || transaction.type === "deemed-reexport");
  const columns = tables.chart.required.get(destination);
  // A `null` row (Cuba, Iran, North Korea, Syria) has no columns: part 746 decides there, and it does.
  const isRowOpen = tables.chart.open.has(destination);
  if (isRowOpen) addAnswered(facts, "dest.columns", facts.get("destinationColumns"));
  else if (columns !== undefined) facts.set("dest.columns", [...(columns ?? [])]);
  else if (destination === "US") facts.set("dest.columns", []);
  const groups = tables.groups.members.get(destination);
  if (tables.groups.open.has(destination)) addAnswered(facts, "dest.groups", facts.get("destinationGroups"));
  else if (groups !== undefined) facts.set("dest.groups", [...groups]);
  if (transaction.region !== undefined) facts.set("region", transaction.region);
  else if (own !== "UA") facts.set("region", "none");
}

/** What the exporter read in the table of a day that is not at hand: `D:1 D:5`, `NS 1; RS 1`, or `none`. Open until answered. */
function addAnswered(facts: FactWriter, name: string, answer: FactValue | undefined): void {
  facts.set(`${name}.open`, true);
  if (typeof answer !== "string") return;
  const words = answer.split(name === "dest.columns" ? /\s*;\s*/ : /[\s;,]+/);
  facts.set(
    name,
    words.filter((word) => word !== "" && word !== "none"),
  );
}

const FOR_FOOTNOTES = [1, 3, 4, 5].map((number) => `endUse.forFootnote.${number}`);

/** Who knows of no prohibited use knows of none of those that 734.9 names; the Government of Iran is told by the parties. */
function addDirectProductUsers(facts: FactWriter, transaction: Transaction): void {
  const knowsOfNone = transaction.endUse?.noProhibitedUseKnown === true;
  if (knowsOfNone) for (const fact of FOR_FOOTNOTES) if (!facts.has(fact)) facts.set(fact, false);
  if (facts.has("parties.governmentOfIran")) return;
  const ofIran = transaction.parties.filter(({ country }) => country === "IR");
  if (ofIran.some(({ kind }) => kind === "government")) facts.set("parties.governmentOfIran", true);
  else if (
    knowsOfNone ||
    transaction.parties.every(({ country }) => country !== undefined && country !== "IR")
  )
    facts.set("parties.governmentOfIran", false);
}

/**
 * Whether a party, or its ultimate parent, is headquartered in Macau or Country Group D:5. `false` only when both
 * places are known for every party in a controlled role.
 */
function headquarteredInD5(parties: readonly Party[], tables: EarTables): boolean | undefined {
  const controlled = parties.filter(({ role }) => CONTROLLED_ROLES.includes(role));
  const places = controlled.flatMap((party) => [party.headquarters, party.parentHeadquarters]);
  const inside = places.map((place) => (place === undefined ? undefined : inD5(place, tables)));
  if (inside.includes(true)) return true;
  return controlled.length > 0 && !inside.includes(undefined) ? false : undefined;
}

/** Macau or Country Group D:5; Hong Kong counts as China. Absent where the groups of the day are not known. */
function inD5(country: string, tables: EarTables): boolean | undefined {
  const destination = effectiveDestination(tables, country);
  if (destination === "MO") return true;
  if (tables.groups.open.has(destination)) return undefined;
  return tables.groups.members.get(destination)?.has("D:5") ?? false;
}
