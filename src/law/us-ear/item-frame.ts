import type { PlainDate } from "../../model/plain-date.ts";
import type { Item, Transaction } from "../../model/transaction.ts";
import type { FactMap, FactValue } from "../../rules/facts.ts";
import { DIRECT_PRODUCTS } from "./part-734/direct-products.ts";
import { PART_734_ITEM_CLAIMS } from "./part-734/questions.ts";
import { type EarTables, effectiveDestination, type HtsSupplement, inHtsSupplement } from "./tables.ts";
import { addAnswers } from "./transaction-facts.ts";

/** From silk and the other textiles on, no chapter of the Harmonized System holds food or medicine. */
const FIRST_CHAPTER_WITHOUT_FOOD_OR_MEDICINE = 50;
const KIND_OF_GROUP: Readonly<Record<string, string>> = {
  A: "commodity",
  B: "commodity",
  C: "commodity",
  D: "software",
  E: "technology",
};

/** What an item's facts are read from, apart from what the list says of its ECCN. */
export interface ItemFrame extends Pick<Item, "hs" | "origin" | "usControlledContentPercent" | "facts"> {
  readonly kind: string;
  readonly from: string;
  readonly isUnclassified: boolean;
}

export function itemFrame(item: Item, transaction: Transaction): ItemFrame {
  const { hs, origin, usControlledContentPercent, facts } = item;
  const kind = kindOf(item, transaction);
  const isUnclassified = item.eccn === undefined;
  return { hs, origin, usControlledContentPercent, facts, kind, from: transaction.from, isUnclassified };
}

/** Frames whose facts are kept, per tables. */
const MAX_KEPT = 2_000;
const keptFrames = new WeakMap<EarTables, Map<string, FactMap>>();

/** The facts of an item without answers, kept: a batch repeats the same few again and again. */
export function keptFrame(frame: ItemFrame, sources: Law): FactMap {
  const ofTables = keptFrames.get(sources.tables) ?? new Map<string, FactMap>();
  keptFrames.set(sources.tables, ofTables);
  const key = `${sources.date} ${frame.hs} ${frame.origin} ${frame.kind} ${frame.from} ${frame.isUnclassified}`;
  const before = ofTables.get(key);
  if (before !== undefined) return before;
  if (ofTables.size >= MAX_KEPT) ofTables.clear();
  const facts = frameFacts(frame, sources);
  ofTables.set(key, facts);
  return facts;
}

/** The facts of the frame, with the exporter's answers on the item. */
export function frameFacts(frame: ItemFrame, sources: Law): Map<string, FactValue> {
  const facts = new Map<string, FactValue>();
  addAnswers(facts, frame.facts ?? {}, "item");
  for (const claim of PART_734_ITEM_CLAIMS) if (!facts.has(claim)) facts.set(claim, false);
  facts.set("item.kind", frame.kind);
  // Set to true where the parameters say otherwise (`computed-facts.ts`).
  facts.set("item.calculatedElsewhere", false);
  addScope(facts, frame, effectiveDestination(sources.tables, frame.from));
  addHts(facts, frame, sources);
  facts.set("item.unclassified", frame.isUnclassified);
  return facts;
}

interface Law {
  readonly tables: EarTables;
  readonly date: PlainDate;
}

function addScope(facts: Map<string, FactValue>, item: ItemFrame, from: string): void {
  const usOrigin = item.origin === undefined ? undefined : item.origin === "US";
  if (usOrigin !== undefined) facts.set("item.usOrigin", usOrigin);
  // Direct products are foreign-made by definition; "no" to the rules as a whole is "no" to each, "yes" tells not which.
  const isService = item.kind === "service";
  const isNone = usOrigin === true || isService || facts.get("item.foreignDirectProduct") === false;
  for (const product of isNone ? DIRECT_PRODUCTS : [])
    if (usOrigin === true || isService || !facts.has(`item.directProduct.${product}`))
      facts.set(`item.directProduct.${product}`, false);
  // An item that leaves the United States is subject to the EAR wherever it was made (734.3(a)(1)).
  facts.set("item.inUnitedStates", from === "US");
  if (item.usControlledContentPercent !== undefined)
    facts.set("item.usControlledContentPercent", item.usControlledContentPercent);
}

function addHts(
  facts: Map<string, FactValue>,
  item: ItemFrame,
  { tables, date }: { tables: EarTables; date: PlainDate },
): void {
  if (item.hs === undefined) return;
  const code = hs6(item.hs);
  facts.set("item.hs6", code);
  if (!facts.has("item.foodOrMedicine") && Number(code.slice(0, 2)) >= FIRST_CHAPTER_WITHOUT_FOOD_OR_MEDICINE)
    facts.set("item.foodOrMedicine", false);
  for (const supplement of ["2", "4", "5", "7"] as const satisfies readonly HtsSupplement[]) {
    const listed = inHtsSupplement(tables.hts, { supplement, code, date });
    if (listed !== undefined) facts.set(`item.hts.${supplement}`, listed);
  }
  const tier = tables.highPriority.tierOf.get(code);
  facts.set("item.highPriorityTier", tier ?? "none");
}

/** The kind as the schema defines it where it is left out: by the ECCN's product group, else by the transaction. */
function kindOf(item: Item, transaction: Transaction): string {
  if (item.kind !== undefined) return item.kind;
  const group =
    item.eccn === undefined || item.eccn === "EAR99" ? undefined : KIND_OF_GROUP[item.eccn[1] ?? ""];
  return group ?? (transaction.type.startsWith("deemed") ? "technology" : "commodity");
}

/** The six digits of the Harmonized System in `hs`. */
export function hs6(hs: string): string {
  return hs.replaceAll(".", "").slice(0, 6);
}
