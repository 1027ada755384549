import { coverage, questionOfRow } from "../item-facts.ts";
import { entryOf } from "../part-774/ccl.ts";
import { purposeOf } from "../part-774/known-of-item.ts";
import { RELATED } from "../part-774/questions.ts";
import { openOf, scopeApplies } from "../part-774/row-scope.ts";
import { openInList } from "./eccn-scopes.ts";
import type { ExceptionCase } from "./exception-case.ts";
import { by, lvsLimit, reason, rowsOf } from "./item-eligibility.ts";

/** Facts named after a list of ECCNs in part 740. */
const LIST = "item.of.";

const ASK_OF: Readonly<Record<string, string>> = {
  "lvs.withinYear": "lvsYearValueUsd",
  "item.staEndItemNotApproved": "staEndItemApproved",
  "item.madeInD5OrHongKong": "item.origin",
};

/** Whether the fact is asked for itself, whatever the case; looked at once. */
const plain = new Map<string, boolean>();

function isPlain(name: string): boolean {
  const before = plain.get(name);
  if (before !== undefined) return before;
  const isWorkedOut = /^(item|lvs)\./.test(name) && name !== "item.kind";
  const found = !isWorkedOut && name !== "exceptionSuspended" && ASK_OF[name] === undefined;
  plain.set(name, found);
  return found;
}

/** The fact to ask for in place of one that is worked out and open. */
export function askInstead(name: string, one: ExceptionCase): string {
  if (isPlain(name)) return name;
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
  if (name === "item.iecListed") return askOfList(`${LIST}740.2(a)(22)`, eccn, one);
  if (name.startsWith(LIST)) return askOfList(name, eccn, one);
  if (!eccn.includes(".")) return "item.paragraph";
  if (name.startsWith("item.reason.")) return reasonQuestion(name.slice("item.reason.".length), eccn, one);
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

/** Where a list of part 740 is open: the paragraph, what the item is for, or the list itself. */
function askOfList(name: string, eccn: string, one: ExceptionCase): string {
  const open = openInList(name.slice(LIST.length), eccn, purposeOf(one.facts));
  if (open === "paragraph") return eccn.includes(".") ? name : "item.paragraph";
  return open === "related" ? RELATED : name;
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
