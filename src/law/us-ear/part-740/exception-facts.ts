import type { PlainDate } from "../../../model/plain-date.ts";
import type { Item, Transaction } from "../../../model/transaction.ts";
import { type FactMap, type Facts, type FactValue, keptAmong } from "../../../rules/facts.ts";
import { and, not, or, type Truth } from "../../../rules/kleene.ts";
import { answeredRows, coverage, questionOfRow } from "../item-facts.ts";
import { type Ccl, type CclRow, entryOf } from "../part-774/ccl.ts";
import { purposeOf } from "../part-774/known-of-item.ts";
import { RELATED } from "../part-774/questions.ts";
import { openOf, scopeApplies } from "../part-774/row-scope.ts";
import { type EarTables, effectiveDestination } from "../tables.ts";
import { inList } from "./eccn-scopes.ts";
import type { EligibilityScope } from "./eligibility.ts";
import { valueFact } from "./lvs-facts.ts";
import { requirementFact } from "./requirement-reasons.ts";

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

/** Facts that are worked out when they are read, and for each the fact to ask for in its place. */
export interface ExceptionFacts extends Facts {
  /** The kept layers of facts that these are worked out from. */
  readonly kept: readonly FactMap[];
  /** What one of them tells without the rest of the case. */
  toldBy(layer: FactMap): Facts;
  askInstead(fact: string): string;
}

/** Entries that 740.15(b)(4), and no other section, treats as controlled for AT reasons only, whatever their other rows. */
const TREATED_AS_AT = ["2B999", "3A991", "4A994", "5A992", "9A991"];

export function exceptionFacts(one: ExceptionCase): ExceptionFacts {
  const known = new Map<string, FactValue | undefined>();
  return {
    get: (name) => {
      if (known.has(name)) return known.get(name);
      const found = read(name, one);
      known.set(name, found);
      return found;
    },
    kept: keptAmong(one.facts),
    toldBy: (layer) => toldBy(layer, one),
    askInstead: (name) => askInstead(name, one),
  };
}

const NOT_COMPUTED = Symbol("not computed");

function read(name: string, one: ExceptionCase): FactValue | undefined {
  const value = computed(name, one);
  return value === NOT_COMPUTED ? one.facts.get(name) : value;
}

/** Facts that rest on more than an ECCN or a route. */
const OF_THE_CASE =
  /^(requirement\.|lvs\.|party\.onUnverifiedList$|exceptionSuspended$|item\.madeInD5OrHongKong$)/;

/**
 * What is worked out of the ECCN is told by its layer, what is worked out of the countries by that of the route: each is kept
 * for one ECCN, or for one destination and origin. What the layers themselves hold is told by each.
 */
function toldBy(layer: FactMap, one: ExceptionCase): Facts {
  const alone = { ...one, facts: layer };
  const [isOfEccn, isOfRoute] = [layer.has("item.eccn"), layer.has("dest.own")];
  return {
    get: (name) => {
      if (OF_THE_CASE.test(name)) return undefined;
      const value = computed(name, alone);
      if (value === NOT_COMPUTED) return layer.get(name);
      return (name.startsWith("item.") ? isOfEccn : isOfRoute) ? value : undefined;
    },
  };
}

function computed(name: string, one: ExceptionCase): FactValue | undefined | typeof NOT_COMPUTED {
  if (name.startsWith("item.reason.")) return known(reason(name.slice("item.reason.".length), one));
  if (name.startsWith("item.of.")) return known(list(name, one));
  if (name.startsWith("requirement.")) return requirementFact(name, one.requirements);
  if (name.startsWith("route.from") && name !== "route.from") return routeFact(name, one);
  if (name.startsWith("lvs.") || name === "item.lvsOffered") return valueFact(name, one, lvsLimit(one));
  switch (name) {
    case "dest.groups":
      // The groups of earlier days are not at hand.
      return one.date < one.tables.groups.readOn ? undefined : NOT_COMPUTED;
    case "item.series":
      return series(one.item.eccn);
    case "item.onlyAntiTerrorism":
      return known(onlyAntiTerrorism(one));
    case "item.treatedAsAntiTerrorism":
      return known(treatedAsAntiTerrorism(one));
    case "item.gbsOffered":
      return known(offered("gbs", one));
    case "item.tsrOffered":
      return known(offered("tsr", one));
    case "item.staExcludedC1":
      return known(staExcluded("c1", one));
    case "item.staExcludedC2":
      return known(staExcluded("c2", one));
    case "item.staEndItemNotApproved":
      return known(endItemNotApproved(one));
    case "item.iecListed":
      return known(list("item.of.740.2(a)(22)", one));
    case "item.madeInD5OrHongKong":
      return one.item.origin === undefined ? undefined : isD5OrHongKong(one.item.origin, one);
    case "party.onUnverifiedList":
      return one.unverifiedParty;
    case "exceptionSuspended":
      // BIS suspends by informing the exporter; who has no letter of BIS has no such notice either.
      return one.facts.get(name) ?? (one.facts.get("endUse.informedByBis") === false ? false : undefined);
    case "dest.computerTier1":
      return one.tables.destinations["computer-tier-1"].members.has(one.transaction.to);
    case "dest.computerTier3":
      return one.tables.destinations["computer-tier-3"].members.has(one.transaction.to);
    default:
      return NOT_COMPUTED;
  }
}

function known(value: Truth): boolean | undefined {
  return value === "unknown" ? undefined : value === "yes";
}

function asked(name: string, one: ExceptionCase): Truth {
  const answer = one.facts.get(name);
  return typeof answer === "boolean" ? (answer ? "yes" : "no") : "unknown";
}

/** Whether an entry's row of that reason covers the item; an entry with rows not at hand leaves every reason open. */
function reason(wanted: string, one: ExceptionCase): Truth {
  const { eccn } = one.item;
  if (eccn === undefined) return "unknown";
  if (eccn === "EAR99") return "no";
  return or(rowsOf(one, wanted).map((row) => coverage(row, eccn, by(one))));
}

function rowsOf(one: ExceptionCase, wanted: string): CclRow[] {
  return rowsOfDay(one).filter((row) => row.reason === wanted || row.reason === "??");
}

/** The rows of the item's entry on the day; where they are not at hand, what the exporter read in it. */
function rowsOfDay({ ccl, item, facts }: ExceptionCase): readonly CclRow[] {
  const eccn = entryOf(item.eccn ?? "");
  const entry = ccl.entries.get(eccn);
  if (entry === undefined) return [];
  return entry.isKnown ? entry.rows : (answeredRows(facts, eccn) ?? entry.rows);
}

function list(fact: string, one: ExceptionCase): Truth {
  const { eccn } = one.item;
  if (eccn === undefined) return "unknown";
  const value = eccn === "EAR99" ? "no" : inList(fact.slice("item.of.".length), eccn);
  return value === "unknown" && eccn.includes(".") ? asked(fact, one) : value;
}

function onlyAntiTerrorism(one: ExceptionCase): Truth {
  const { eccn } = one.item;
  if (eccn === undefined) return "unknown";
  if (eccn === "EAR99") return "yes";
  return not(
    or(
      rowsOfDay(one)
        .filter((row) => row.reason !== "AT")
        .map((row) => coverage(row, eccn, by(one))),
    ),
  );
}

/** What the coverage of a row is read from. */
function by({ facts, ccl }: ExceptionCase): { answers: Facts; ccl: Ccl } {
  return { answers: facts, ccl };
}

function treatedAsAntiTerrorism({ item: { eccn } }: ExceptionCase): Truth {
  if (eccn === undefined || eccn === "5A992") return "unknown";
  return TREATED_AS_AT.includes(entryOf(eccn)) && !/^5A992\.z/.test(eccn) ? "yes" : "no";
}

function series(eccn: string | undefined): string | undefined {
  if (eccn === undefined) return undefined;
  if (/^\d[A-E]6/.test(eccn)) return "600";
  if (/^\d[A-E]515/.test(eccn)) return "9x515";
  if (/^0[A-E]521/.test(eccn)) return "0y521";
  if (/^0[A-E]5/.test(eccn)) return "0x5zz";
  return "none";
}

/** Whether one of the scopes takes the item in, and no reason for control takes it out again. */
function inScopes(scopes: readonly EligibilityScope[], one: ExceptionCase): Truth {
  const eccn = one.item.eccn ?? "";
  const known = purposeOf(one.facts);
  return or(
    scopes.map(({ scope, notReasons }) =>
      and([scopeApplies(scope, eccn, known), ...notReasons.map((wanted) => not(reason(wanted, one)))]),
    ),
  );
}

function offered(key: "gbs" | "tsr", one: ExceptionCase): Truth {
  if (one.item.eccn === undefined) return "unknown";
  if (one.date < one.tables.exceptionEligibility.readOn) return "unknown";
  const value = inScopes(one.tables.exceptionEligibility.of(entryOf(one.item.eccn), key), one);
  return value === "unknown" ? asked(`${key}Offered`, one) : value;
}

function staExcluded(head: "c1" | "c2", one: ExceptionCase): Truth {
  if (one.item.eccn === undefined) return "unknown";
  const { exceptionEligibility: table } = one.tables;
  const scopes = table.of(entryOf(one.item.eccn), "sta").filter((scope) => scope.head === head);
  // Exclusions of earlier days are not at hand.
  const value = one.date < table.readOn ? "unknown" : inScopes(scopes, one);
  // An exclusion of end items falls away where BIS has approved them under 740.20(g).
  const relieved = value === "yes" && /^(0A606|8A609|8A620|9A515|9A610|9E515)/.test(one.item.eccn);
  if (relieved && head === "c1") return not(asked("staEndItemApproved", one));
  return value === "unknown" ? asked(head === "c1" ? "staExcludedC1" : "staExcludedC2", one) : value;
}

function endItemNotApproved(one: ExceptionCase): Truth {
  return and([list("item.of.740.20(b)(3)(iii)", one), not(asked("staEndItemApproved", one))]);
}

/** The LVS limit that the entry states for the item: dollars, 0 for none, `undefined` where words or a day decide. */
function lvsLimit(one: ExceptionCase): number | undefined {
  const { eccn } = one.item;
  const table = one.tables.exceptionEligibility;
  if (eccn === undefined || one.date < table.readOn) return undefined;
  if (eccn === "EAR99") return 0;
  const scopes = table.of(entryOf(eccn), "lvs");
  const values = scopes.map((scope) => inScopes([scope], one));
  const index = values.indexOf("yes");
  if (index >= 0) return Number(scopes[index]?.head);
  if (!values.includes("unknown")) return 0;
  const answer = one.facts.get("lvsLimitUsd");
  return typeof answer === "number" ? answer : undefined;
}

function routeFact(name: string, one: ExceptionCase): FactValue | undefined {
  const { from } = one.transaction;
  if (name === "route.fromOwn") return from;
  if (name === "route.fromAuCaGb") return ["AU", "CA", "GB"].includes(from);
  if (one.date < one.tables.groups.readOn) return undefined;
  if (name === "route.fromD5OrHongKong") return isD5OrHongKong(from, one);
  if (one.tables.groups.open.has(effectiveDestination(one.tables, from))) return undefined;
  const groups = one.tables.groups.members.get(effectiveDestination(one.tables, from));
  return groups?.has(name === "route.fromA1" ? "A:1" : "A:4") ?? false;
}

function isD5OrHongKong(country: string, { tables }: ExceptionCase): boolean | undefined {
  if (country === "HK") return true;
  const place = effectiveDestination(tables, country);
  return tables.groups.open.has(place) ? undefined : (tables.groups.members.get(place)?.has("D:5") ?? false);
}

const ASK_OF: Readonly<Record<string, string>> = {
  "lvs.withinYear": "lvsYearValueUsd",
  "item.staEndItemNotApproved": "staEndItemApproved",
  "item.madeInD5OrHongKong": "item.origin",
};

function askInstead(name: string, one: ExceptionCase): string {
  const { eccn } = one.item;
  if (name === "exceptionSuspended" && one.facts.get("endUse.informedByBis") === undefined)
    return "endUse.informedByBis";
  if (ASK_OF[name] !== undefined) return ASK_OF[name];
  if (name === "lvs.withinLimit")
    return lvsLimit(one) === undefined ? limitQuestion(eccn) : "lvsOrderValueUsd";
  if (!name.startsWith("item.") || name === "item.kind") return name;
  if (eccn === undefined) return "item.eccn";
  if (name === "item.lvsOffered") return limitQuestion(eccn);
  const key = /^item\.(gbs|tsr|sta)/.exec(name)?.[1] as "gbs" | "tsr" | "sta" | undefined;
  if (key !== undefined && asksPurpose(key, one)) return RELATED;
  if (!eccn.includes(".")) return "item.paragraph";
  if (name.startsWith("item.reason.")) return reasonQuestion(name.slice("item.reason.".length), eccn, one);
  if (name === "item.iecListed") return "item.of.740.2(a)(22)";
  if (name === "item.gbsOffered" || name === "item.tsrOffered")
    return offerQuestion(name.slice("item.".length, "item.gbs".length) as "gbs" | "tsr", one);
  if (name.startsWith("item.staExcluded")) return name.slice("item.".length);
  return name;
}

/** Where only a reason for control keeps the offer open, that reason is asked; else what the entry's words say. */
function offerQuestion(key: "gbs" | "tsr", one: ExceptionCase): string {
  const eccn = one.item.eccn ?? "";
  const byReason = one.tables.exceptionEligibility
    .of(entryOf(eccn), key)
    .filter(({ scope }) => scopeApplies(scope, eccn, purposeOf(one.facts)) === "yes")
    .flatMap(({ notReasons }) => notReasons.filter((wanted) => reason(wanted, one) === "unknown"));
  return byReason[0] === undefined ? `${key}Offered` : reasonQuestion(byReason[0], eccn, one);
}

/** Whether what the item is for is what the entry's offer turns on, and nobody has said it. */
function asksPurpose(key: "gbs" | "tsr" | "sta", one: ExceptionCase): boolean {
  const { exceptionEligibility: table } = one.tables;
  const known = purposeOf(one.facts);
  return table
    .of(entryOf(one.item.eccn ?? ""), key)
    .some(({ scope }) => openOf(scope, one.item.eccn ?? "", known) === "related" && one.date >= table.readOn);
}

function limitQuestion(eccn: string | undefined): string {
  if (eccn === undefined) return "item.eccn";
  return eccn.includes(".") ? "lvsLimitUsd" : "item.paragraph";
}

function reasonQuestion(wanted: string, eccn: string, one: ExceptionCase): string {
  const row = rowsOf(one, wanted).find((each) => coverage(each, eccn, by(one)) === "unknown");
  return row === undefined ? "item.paragraph" : questionOfRow(row, eccn, by(one));
}
