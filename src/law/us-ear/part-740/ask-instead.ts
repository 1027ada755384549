import { coverage, questionOfRow } from "../item-facts.ts";
import { entryOf } from "../part-774/ccl.ts";
import { purposeOf } from "../part-774/known-of-item.ts";
import { RELATED } from "../part-774/questions.ts";
import { NOTHING_KNOWN, openOf, scopeApplies } from "../part-774/row-scope.ts";
import { openInList } from "./eccn-scopes.ts";
import type { ExceptionCase } from "./exception-case.ts";
import { by, lvsLimit, reason, rowsBeyondAt, rowsOf } from "./item-eligibility.ts";

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
  if (name === "lvs.withinLimit" && lvsLimit(one) !== undefined) return "lvsOrderValueUsd";
  if (!name.startsWith("item.") && name !== "lvs.withinLimit") return name;
  if (name === "item.kind") return name;
  if (eccn === undefined) return "item.eccn";
  const offer = OFFERED[name];
  if (offer !== undefined) return offerQuestion(offer, one);
  if (name === "item.iecListed") return askOfList(`${LIST}740.2(a)(22)`, eccn, one);
  if (name.startsWith(LIST)) return askOfList(name, eccn, one);
  const reasons = name === "item.onlyAntiTerrorism" ? BEYOND_AT : /^item\.reason\.(..)$/.exec(name)?.[1];
  if (reasons !== undefined) return reasonQuestion(reasons, eccn, one);
  return eccn.includes(".") ? name : "item.paragraph";
}

/** What the entry states for an exception, and the answer that stands in where only its words tell. */
interface Offer {
  readonly key: "gbs" | "tsr" | "sta" | "lvs";
  readonly answer: string;
}

const OFFERED: Readonly<Record<string, Offer>> = {
  "item.gbsOffered": { key: "gbs", answer: "gbsOffered" },
  "item.tsrOffered": { key: "tsr", answer: "tsrOffered" },
  "item.staExcludedC1": { key: "sta", answer: "staExcludedC1" },
  "item.staExcludedC2": { key: "sta", answer: "staExcludedC2" },
  "item.lvsOffered": { key: "lvs", answer: "lvsLimitUsd" },
  "lvs.withinLimit": { key: "lvs", answer: "lvsLimitUsd" },
};

/**
 * What settles what the entry offers: what the item is for, its paragraph, a reason for control, else the entry's words. A
 * paragraph is asked for only where the entry distinguishes by it: many have none.
 */
function offerQuestion({ key, answer }: Offer, one: ExceptionCase): string {
  const eccn = one.item.eccn ?? "";
  const table = one.tables.exceptionEligibility;
  // What the entry offered on earlier days is not at hand.
  if (one.date < table.readOn) return distinguishesParagraphs(one) ? "item.paragraph" : answer;
  const known = purposeOf(one.facts);
  const scopes = table.of(entryOf(eccn), key);
  const open = scopes
    .filter(({ scope }) => scopeApplies(scope, eccn, known) === "unknown")
    .map(({ scope }) => openOf(scope, eccn, known));
  if (open.includes("related")) return RELATED;
  if (open.includes("paragraph")) return "item.paragraph";
  const byReason = scopes
    .filter(({ scope }) => scopeApplies(scope, eccn, known) === "yes")
    .flatMap(({ notReasons }) => notReasons.filter((wanted) => reason(wanted, one) === "unknown"));
  return byReason[0] === undefined ? answer : reasonQuestion(byReason[0], eccn, one);
}

const KEYS = ["gbs", "tsr", "sta", "lvs"] as const;

/** Whether anything that is known of the entry turns on the paragraph, and none is given. */
function distinguishesParagraphs({ item, ccl, tables }: ExceptionCase): boolean {
  const eccn = item.eccn ?? "";
  const offers = KEYS.flatMap((key) => tables.exceptionEligibility.of(entryOf(eccn), key));
  const scopes = [
    ...(ccl.entries.get(entryOf(eccn))?.rows ?? []).map(({ applies }) => applies),
    ...offers.map(({ scope }) => scope),
  ];
  return scopes.some(
    (scope) => scopeApplies(scope, eccn) === "unknown" && openOf(scope, eccn, NOTHING_KNOWN) === "paragraph",
  );
}

/** Where a list of part 740 is open: the paragraph, what the item is for, or the list itself. */
function askOfList(name: string, eccn: string, one: ExceptionCase): string {
  const open = openInList(name.slice(LIST.length), eccn, purposeOf(one.facts));
  if (open === "paragraph") return eccn.includes(".") ? name : "item.paragraph";
  return open === "related" ? RELATED : name;
}

/** In place of a reason for control: any but anti-terrorism. */
const BEYOND_AT = "beyond AT";

function reasonQuestion(wanted: string, eccn: string, one: ExceptionCase): string {
  const rows = wanted === BEYOND_AT ? rowsBeyondAt(one) : rowsOf(one, wanted);
  const row = rows.find((each) => coverage(each, eccn, by(one)) === "unknown");
  return row === undefined ? "item.paragraph" : questionOfRow(row, eccn, by(one));
}
