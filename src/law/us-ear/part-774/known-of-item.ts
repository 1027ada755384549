import type { Facts } from "../../../rules/facts.ts";
import { or, type Truth } from "../../../rules/kleene.ts";
import { type Ccl, type CclRow, entryOf, rowApplies } from "./ccl.ts";
import { MEASURE, RELATED } from "./questions.ts";
import { type KnownOfItem, openOf, type RowScope, restsOnWords } from "./row-scope.ts";

/** Answers of the exporter beside which what the list says of an ECCN is not the same for every item. */
export function settlesRows(fact: string): boolean {
  return fact === RELATED || fact.startsWith(MEASURE);
}

/** What `answers` tell of the item's purpose, for scopes that ask for no more. */
export function purposeOf(answers: Facts): KnownOfItem {
  const related = relatedEccns(answers);
  return {
    ...(related === undefined ? {} : { related }),
    isControlled: () => "unknown",
    measure: () => undefined,
  };
}

/** What `answers` tell of the item, for the scope of `row`. */
export function knownOfItem(answers: Facts, row: CclRow, ccl: Ccl): KnownOfItem {
  const related = relatedEccns(answers);
  return {
    ...(related === undefined ? {} : { related }),
    isControlled: (eccn, how) => isControlled(eccn, { row, how, ccl }),
    measure: (quantity) => {
      const value = answers.get(MEASURE + quantity);
      return typeof value === "number" ? value : undefined;
    },
  };
}

/** The fact to ask for where the row leaves open whether it covers the item. */
export function questionOfScope(scope: RowScope, eccn: string, known: KnownOfItem): string | null {
  const open = openOf(scope, eccn, known);
  if (open === "words") return restsOnWords(scope) ? null : "item.paragraph";
  if (open === "paragraph") return "item.paragraph";
  return open === "related" ? RELATED : MEASURE + open.quantity;
}

/** `1b001.A; 9A012` as ECCNs; `none` names nothing. */
function relatedEccns(answers: Facts): readonly string[] | undefined {
  const answer = answers.get(RELATED);
  if (typeof answer !== "string") return undefined;
  const words = answer.split(/[\s;,]+/).filter((word) => word !== "" && word !== "none");
  return words.map((word) => {
    const [entry = "", ...paragraph] = word.split(".");
    return [entry.toUpperCase(), ...paragraph.map((part) => part.toLowerCase())].join(".");
  });
}

function isControlled(
  eccn: string,
  { row, how, ccl }: { row: CclRow; how: "alike" | "same"; ccl: Ccl },
): Truth {
  const entry = ccl.entries.get(entryOf(eccn));
  if (entry === undefined || !entry.isKnown) return "unknown";
  const fitting = entry.rows.filter((one) =>
    how === "alike" ? one.reason === row.reason : one.column === row.column && one.see === row.see,
  );
  return or(fitting.map((one) => rowApplies(one, eccn)));
}
