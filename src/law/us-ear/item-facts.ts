import type { PlainDate } from "../../model/plain-date.ts";
import type { Item, Transaction } from "../../model/transaction.ts";
import { type FactMap, type Facts, type FactValue, LayeredFacts } from "../../rules/facts.ts";
import { or, type Truth } from "../../rules/kleene.ts";
import { addEccnLists, indexEccnLists } from "./eccn-lists.ts";
import { ROW_FACT } from "./fact-catalogue.ts";
import { frameFacts, itemFrame, keptFrame } from "./item-frame.ts";
import { PART_734_ECCN_LISTS } from "./part-734/eccn-lists.ts";
import { PART_744_ECCN_LISTS } from "./part-744/eccn-lists.ts";
import { PART_746_ECCN_LISTS } from "./part-746/eccn-lists.ts";
import { type Ccl, type CclRow, entryOf, readRow, rowApplies } from "./part-774/ccl.ts";
import { rowsKnownBy } from "./part-774/ccl-history.ts";
import { knownOfItem, questionOfScope, settlesRows } from "./part-774/known-of-item.ts";
import { restsOnWords, scopeApplies } from "./part-774/row-scope.ts";
import type { EarTables } from "./tables.ts";

/** Paragraphs whose requirement is encoded as a provision of its own; rows that name another one are asked about. */
const ENCODED_SEE: readonly string[] = [
  "742.6(a)(6)(iii)(A)",
  "742.6(a)(6)(iii)(B)",
  "742.6(a)(6)(i)(B)",
  "742.6(a)(6)",
  "742.4(a)(4)",
  "742.4(a)(5)",
  "742.6(a)(10)",
  "742.6(a)(7)",
  "742.6(a)(11)",
  "742.6(a)(12)-d5",
  "742.6(a)(12)-pakistan",
  "742.6(a)(13)-d5",
  "742.6(a)(5)-iraq-pakistan",
  "742.6(a)(3)",
  "742.6(a)(6)(ii)",
  "742.7(a)(4)",
  "742.7(a)(5)",
  "742.11",
  "742.13",
  "742.14",
  "742.15",
  "742.18-1",
  "742.18-2",
  "742.18-3",
  "742.18-1E355",
  "742.19",
  "746.1(b)",
  "746.3(a)(3)",
  "754.3",
  "754.4",
  "754.5",
];

const ECCN_LISTS = indexEccnLists([...PART_734_ECCN_LISTS, ...PART_744_ECCN_LISTS, ...PART_746_ECCN_LISTS]);
const IRAN_COLUMNS = /^(CB|NP|NS|MT|RS|CC|AT) /;
const IRAQ_REASONS: readonly string[] = ["NS", "MT", "NP", "CW", "CB", "RS", "CC", "EI", "SI", "SL", "UN"];
/** What `itemFacts` found: the facts, and for each fact it left open the question that would settle it. */
export interface ItemFacts {
  readonly facts: LayeredFacts;
  /** Open fact → the fact to ask for, where they differ (`item.column.NS 1` → `item.paragraph`). */
  readonly askInstead: Map<string, string>;
}

/** The facts of one item within its transaction. What cannot be told is absent. */
export function itemFacts(item: Item, transaction: Transaction, sources: Sources): ItemFacts {
  const frame = itemFrame(item, transaction);
  const isPlain = item.facts === undefined && item.usControlledContentPercent === undefined;
  const own = isPlain ? keptFrame(frame, sources) : frameFacts(frame, sources);
  const ownLayer = new LayeredFacts([own], isPlain ? [own] : []);
  if (item.eccn === undefined) return { facts: ownLayer, askInstead: new Map() };
  const classified = classification(item.eccn, own, sources);
  const layer = new LayeredFacts([classified.facts], classified.isKept ? [classified.facts] : []);
  return { facts: ownLayer.over(layer), askInstead: classified.askInstead };
}

interface Sources {
  readonly tables: EarTables;
  readonly ccl: Ccl;
  readonly date: PlainDate;
}

interface Classified {
  readonly facts: Map<string, FactValue>;
  readonly askInstead: Map<string, string>;
  /** For every item of the ECCN, whatever the exporter has answered. */
  readonly isKept: boolean;
}

/** ECCNs with paragraph whose facts are kept: a batch names the same few again and again. */
const MAX_KEPT = 2_000;
const NO_ANSWERS: FactMap = new Map();
const kept = new WeakMap<Ccl, WeakMap<EarTables, Map<string, Classified>>>();

/** What the list says of an ECCN. Kept, unless the exporter has answered for one of its rows. */
function classification(eccn: string, own: FactMap, sources: Sources): Classified {
  for (const name of own.keys())
    if (name === UNKNOWN_OF_DAY || ROW_FACT.test(name) || settlesRows(name))
      return classify(eccn, own, sources);
  const byEccn = keptFor(sources);
  const before = byEccn.get(eccn);
  if (before !== undefined) return before;
  if (byEccn.size >= MAX_KEPT) byEccn.clear();
  const made = { ...classify(eccn, NO_ANSWERS, sources), isKept: true };
  byEccn.set(eccn, made);
  return made;
}

/** The list and the tables are those of a day: each stretch of days between two changes is kept apart. */
function keptFor({ tables, ccl }: { tables: EarTables; ccl: Ccl }): Map<string, Classified> {
  const ofList = kept.get(ccl) ?? new WeakMap<EarTables, Map<string, Classified>>();
  kept.set(ccl, ofList);
  const known = ofList.get(tables) ?? new Map<string, Classified>();
  ofList.set(tables, known);
  return known;
}

function classify(eccn: string, own: ReadonlyMap<string, FactValue>, sources: Sources): Classified {
  const found: Found = {
    facts: new Map(),
    askInstead: new Map(),
    isKept: false,
    answers: own,
    ccl: sources.ccl,
  };
  const { facts } = found;
  const entry = entryOf(eccn);
  facts.set("item.eccn", entry);
  facts.set("item.onCcl", entry !== "EAR99");
  facts.set("item.category", entry === "EAR99" ? "none" : (entry[0] ?? ""));
  facts.set("item.series", seriesOf(entry));
  facts.set("item.productGroup", entry === "EAR99" ? "none" : (entry[1] ?? ""));
  addMilitarySupplement(facts, eccn, sources.tables);
  addEccnLists(facts, eccn, {
    lists: ECCN_LISTS,
    open: (name, ask) => found.askInstead.set(name, ask),
  });
  const listed = entry === "EAR99" ? undefined : sources.ccl.entries.get(entry);
  facts.set("item.subjectToItar", listed?.elsewhere === "ITAR");
  const known = listed?.isKnown === true ? rowsKnownBy(sources.ccl.history, entry, sources.date) : null;
  if (known !== null) facts.set(ROWS_KNOWN_BY, `rows of ${entry} by ${known.pinpoint}: ${known.version}`);
  else if (listed?.isKnown === false) facts.set(ROWS_KNOWN_BY, `rows of ${entry} as the exporter read them`);
  const isEmpty = listed !== undefined && listed.elsewhere !== null && listed.elsewhere !== "ITAR";
  const rows = listed?.isKnown === false ? answeredRows(own, entry) : isEmpty ? null : (listed?.rows ?? []);
  addRows(found, eccn, {
    rows,
    ask: isEmpty ? "item.eccnElsewhere" : UNKNOWN_OF_DAY,
    tables: sources.tables,
  });
  return found;
}

/** What the entry's rows are known by where it was not read for the day in question: a sentence for the findings. */
export const ROWS_KNOWN_BY = "item.rowsKnownBy";

/** A control whose row is not known of the day in question: any column, any paragraph. */
const UNKNOWN_OF_DAY = "item.rowsOfDay";

/** What the exporter read in the entry of a day that is not at hand, as `NS 2; AT 1`; `null` until answered. */
export function answeredRows(own: Facts, entry: string): readonly CclRow[] | null {
  const answer = own.get(UNKNOWN_OF_DAY);
  if (typeof answer !== "string") return null;
  const rows = answer.split(";").map((row) => row.trim());
  return rows.filter((row) => row !== "" && row !== "none").map((row) => readRow(entry, row));
}

interface Found extends Classified {
  /** The exporter's answers on the item. */
  readonly answers: ReadonlyMap<string, FactValue>;
  readonly ccl: Ccl;
}

/** The series that scope rules name: 9x515 and the 600 series. */
function seriesOf(entry: string): "600" | "9x515" | "other" {
  if (/^9[A-E]515$/.test(entry)) return "9x515";
  return /^\d[A-E]6\d\d$/.test(entry) ? "600" : "other";
}

function addMilitarySupplement(facts: Map<string, FactValue>, eccn: string, tables: EarTables): void {
  const { whole, part, within } = tables.militarySupplement;
  const entry = entryOf(eccn);
  if (whole.has(entry)) facts.set("item.militarySupplement2", true);
  else if (!part.has(entry) || isOutside(eccn, within.get(entry)))
    facts.set("item.militarySupplement2", false);
}

/** Whether the paragraph that `eccn` names lies outside all of `paragraphs`. */
function isOutside(eccn: string, paragraphs: readonly string[] | undefined): boolean {
  if (paragraphs === undefined) return false;
  return scopeApplies({ kind: "within", paragraphs }, eccn) === "no";
}

function addRows(
  found: Found,
  eccn: string,
  source: { rows: readonly CclRow[] | null; ask: string; tables: EarTables },
): void {
  const { tables } = source;
  if (source.rows === null) {
    for (const name of factsOfRows(tables)) found.askInstead.set(name, source.ask);
    return;
  }
  const { rows } = source;
  for (const column of tables.chart.columns) {
    addRowFact(found, `item.column.${column}`, { eccn, rows: rows.filter((row) => row.column === column) });
  }
  for (const see of ENCODED_SEE) {
    addRowFact(found, `item.see.${see}`, { eccn, rows: rows.filter((row) => row.see === see) });
  }
  const other = rows.filter((row) => row.see !== null && !ENCODED_SEE.includes(row.see));
  // A requirement in words is asked about as a whole (item.proseControl), its coverage included.
  const clear = other.filter((row) => row.applies.kind !== "words");
  if (clear.length < other.length) found.facts.set("item.see.other", true);
  else addRowFact(found, "item.see.other", { eccn, rows: clear });
  addRowFact(found, "item.reason.NS", { eccn, rows: rows.filter((row) => row.reason === "NS") });
  addRowFact(found, "item.controlledBeyondAt", { eccn, rows: rows.filter((row) => row.reason !== "AT") });
  addRowFact(found, "item.reason.UN", { eccn, rows: rows.filter((row) => row.reason === "UN") });
  addRowFact(found, "item.anyChartColumn", {
    eccn,
    rows: rows.filter((row) => IRAN_COLUMNS.test(row.column ?? "")),
  });
  addRowFact(found, "item.iraqReason", {
    eccn,
    rows: rows.filter((row) => IRAQ_REASONS.includes(row.reason)),
  });
}

/** Every fact that `addRows` sets. */
function factsOfRows(tables: EarTables): string[] {
  return [
    ...tables.chart.columns.map((column) => `item.column.${column}`),
    ...ENCODED_SEE.map((see) => `item.see.${see}`),
    "item.see.other",
    "item.proseControl",
    "item.reason.NS",
    "item.controlledBeyondAt",
    "item.reason.UN",
    "item.anyChartColumn",
    "item.iraqReason",
  ];
}

/** Sets `name` to whether one of the rows covers the item; where that is open, notes what to ask. */
function addRowFact(found: Found, name: string, source: { eccn: string; rows: readonly CclRow[] }): void {
  const values = source.rows.map((row) => coverage(row, source.eccn, found));
  const value: Truth = or(values);
  if (value !== "unknown") {
    found.facts.set(name, value === "yes");
    return;
  }
  const open = source.rows.find((_, index) => values[index] === "unknown");
  if (open !== undefined) found.askInstead.set(name, questionOfRow(open, source.eccn, found));
}

/** Whether the row covers the item; the exporter's own reading counts only where the paragraph alone does not tell. */
export function coverage(row: CclRow, eccn: string, by: { answers: Facts; ccl: Ccl }): Truth {
  const value = rowApplies(row, eccn, knownOfItem(by.answers, row, by.ccl));
  if (value !== "unknown" || !restsOnWords(row.applies)) return value;
  const answer = by.answers.get(rowFact(row));
  return answer === undefined ? "unknown" : answer === true ? "yes" : "no";
}

/** The fact to ask for where the row leaves open whether it covers the item. */
export function questionOfRow(row: CclRow, eccn: string, by: { answers: Facts; ccl: Ccl }): string {
  return questionOfScope(row.applies, eccn, knownOfItem(by.answers, row, by.ccl)) ?? rowFact(row);
}

function rowFact(row: CclRow): string {
  return row.column === null ? `row:@${row.see ?? "words"}` : `row:${row.column}`;
}
