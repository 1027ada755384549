import type { Facts, FactValue } from "../../../rules/facts.ts";
import { and, not, or, type Truth } from "../../../rules/kleene.ts";
import { answeredRows, coverage } from "../item-facts.ts";
import { type Ccl, type CclRow, entryOf } from "../part-774/ccl.ts";
import { purposeOf } from "../part-774/known-of-item.ts";
import { scopeApplies } from "../part-774/row-scope.ts";
import { inList, openInList } from "./eccn-scopes.ts";
import type { EligibilityScope } from "./eligibility.ts";
import type { ExceptionCase } from "./exception-case.ts";

/** Entries that 740.15(b)(4), and no other section, treats as controlled for AT reasons only, whatever their other rows. */
const TREATED_AS_AT = ["2B999", "3A991", "4A994", "5A992", "9A991"];

/** The facts that are worked out of the item's ECCN, by name. */
const OF_ECCN: Readonly<Record<string, (one: ExceptionCase) => FactValue | undefined>> = {
  "item.series": (one) => series(one.item.eccn),
  "item.onlyAntiTerrorism": (one) => known(onlyAntiTerrorism(one)),
  "item.treatedAsAntiTerrorism": (one) => known(treatedAsAntiTerrorism(one)),
  "item.gbsOffered": (one) => known(offered("gbs", one)),
  "item.tsrOffered": (one) => known(offered("tsr", one)),
  "item.staExcludedC1": (one) => known(staExcluded("c1", one)),
  "item.staExcludedC2": (one) => known(staExcluded("c2", one)),
  "item.staEndItemNotApproved": (one) => known(endItemNotApproved(one)),
  "item.iecListed": (one) => known(list("item.of.740.2(a)(22)", one)),
};

/** How a fact is worked out of the ECCN; `null` for a fact that is not. */
export function readingOfEccn(name: string): ((one: ExceptionCase) => FactValue | undefined) | null {
  if (name.startsWith("item.reason.")) {
    const wanted = name.slice("item.reason.".length);
    return (one) => known(reason(wanted, one));
  }
  if (name.startsWith("item.of.")) return (one) => known(list(name, one));
  return OF_ECCN[name] ?? null;
}

function known(value: Truth): boolean | undefined {
  return value === "unknown" ? undefined : value === "yes";
}

function asked(name: string, one: ExceptionCase): Truth {
  const answer = one.facts.get(name);
  return typeof answer === "boolean" ? (answer ? "yes" : "no") : "unknown";
}

/** Whether an entry's row of that reason covers the item; an entry with rows not at hand leaves every reason open. */
export function reason(wanted: string, one: ExceptionCase): Truth {
  const { eccn } = one.item;
  if (eccn === undefined) return "unknown";
  if (eccn === "EAR99") return "no";
  return or(rowsOf(one, wanted).map((row) => coverage(row, eccn, by(one))));
}

export function rowsOf(one: ExceptionCase, wanted: string): CclRow[] {
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
  const name = fact.slice("item.of.".length);
  const purpose = purposeOf(one.facts);
  const value = eccn === "EAR99" ? "no" : inList(name, eccn, purpose);
  if (value !== "unknown") return value;
  const isAsked = eccn.includes(".") || openInList(name, eccn, purpose) !== "paragraph";
  return isAsked ? asked(fact, one) : value;
}

function onlyAntiTerrorism(one: ExceptionCase): Truth {
  const { eccn } = one.item;
  if (eccn === undefined) return "unknown";
  if (eccn === "EAR99") return "yes";
  return not(or(rowsBeyondAt(one).map((row) => coverage(row, eccn, by(one)))));
}

export function rowsBeyondAt(one: ExceptionCase): CclRow[] {
  return rowsOfDay(one).filter((row) => row.reason !== "AT");
}

/** What the coverage of a row is read from. */
export function by({ facts, ccl }: ExceptionCase): { answers: Facts; ccl: Ccl } {
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
  const { exceptionEligibility: table } = one.tables;
  // What the entry offered on earlier days is not at hand: the exporter says it.
  const value = one.date < table.readOn ? "unknown" : inScopes(table.of(entryOf(one.item.eccn), key), one);
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

/** The LVS limit that the entry states for the item: dollars, 0 for none; where words or an earlier day decide what the exporter says, else `undefined`. */
export function lvsLimit(one: ExceptionCase): number | undefined {
  const { eccn } = one.item;
  const table = one.tables.exceptionEligibility;
  if (eccn === undefined) return undefined;
  if (eccn === "EAR99") return 0;
  if (one.date >= table.readOn) {
    const scopes = table.of(entryOf(eccn), "lvs");
    const values = scopes.map((scope) => inScopes([scope], one));
    const index = values.indexOf("yes");
    if (index >= 0) return Number(scopes[index]?.head);
    if (!values.includes("unknown")) return 0;
  }
  const answer = one.facts.get("lvsLimitUsd");
  return typeof answer === "number" ? answer : undefined;
}
