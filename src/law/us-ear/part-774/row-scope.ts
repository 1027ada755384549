import { and, not, or, type Truth } from "../../../rules/kleene.ts";

/**
 * What a row of licence requirements covers of its entry. Paragraphs decide by the ECCN alone; `for` and `not-for` by the
 * item that software, technology or a part is for; `measured` by a quantity; `within` and `words` by what the entry says.
 * `within`: certainly none outside; inside, words decide.
 */
export type RowScope =
  | { readonly kind: "entire" | "words" }
  | { readonly kind: "only" | "except" | "within"; readonly paragraphs: readonly string[] }
  | {
      readonly kind: "for" | "not-for";
      readonly related: readonly string[];
      /** Only those controlled for the same reason, or in the same column or by the same paragraph of the regulations. */
      readonly controlled: "any" | "alike" | "same";
    }
  | {
      readonly kind: "measured";
      /** Name of the item's fact, in the unit that its ending tells. */
      readonly quantity: string;
      readonly comparison: "<" | "<=" | ">" | ">=";
      readonly limit: number;
    }
  | { readonly kind: "all"; readonly parts: readonly RowScope[] };

/** What is known of the item beyond its ECCN. */
export interface KnownOfItem {
  /** ECCNs, with paragraphs where known, of what the item is for; absent where nobody said. */
  readonly related?: readonly string[];
  /** Whether `eccn` is controlled for the row's reason (`alike`), or in its column or by its paragraph (`same`). */
  readonly isControlled: (eccn: string, how: "alike" | "same") => Truth;
  readonly measure: (quantity: string) => number | undefined;
}

export const NOTHING_KNOWN: KnownOfItem = { isControlled: () => "unknown", measure: () => undefined };
const CLAUSE = /^(only|except|within|for|not-for|when|\?)$/;
const MEASURED = /^([a-z][A-Za-z0-9]*)(<=|>=|<|>)(\d+(?:\.\d+)?)$/;

/** Clauses as `data/ccl.json` writes them, joined by "and"; none is the whole entry. @throws RangeError for another form. */
export function readRowScope(text: string): RowScope {
  const parts: RowScope[] = [];
  let words = text.split(" ").filter((word) => word !== "");
  while (words.length > 0) {
    const [clause = "", ...rest] = words;
    const next = rest.findIndex((word) => CLAUSE.test(word));
    const own = next < 0 ? rest : rest.slice(0, next);
    words = next < 0 ? [] : rest.slice(next);
    parts.push(readClause(clause, own));
  }
  const [only] = parts;
  return only === undefined ? { kind: "entire" } : parts.length === 1 ? only : { kind: "all", parts };
}

function readClause(clause: string, words: readonly string[]): RowScope {
  if (clause === "?" && words.length === 0) return { kind: "words" };
  if (words.length === 0) throw new RangeError(`scope "${clause}" names nothing`);
  switch (clause) {
    case "only":
    case "except":
    case "within":
      return { kind: clause, paragraphs: words };
    case "for":
    case "not-for": {
      const last = words.at(-1);
      return last === "alike" || last === "same"
        ? { kind: clause, related: words.slice(0, -1), controlled: last }
        : { kind: clause, related: words, controlled: "any" };
    }
    case "when": {
      const match = MEASURED.exec(words.join(" "));
      if (match === null) break;
      const [, quantity = "", comparison, limit] = match;
      return { kind: "measured", quantity, comparison: comparison as "<", limit: Number(limit) };
    }
  }
  throw new RangeError(`scope "${clause} ${words.join(" ")}"`);
}

/** Whether the scope takes in the item classified as `eccn` (`3A001.b.2`); unknown where what is given does not tell. */
export function scopeApplies(scope: RowScope, eccn: string, known: KnownOfItem = NOTHING_KNOWN): Truth {
  switch (scope.kind) {
    case "entire":
      return "yes";
    case "words":
      return "unknown";
    case "only":
      return coveredBy(paragraphOf(eccn), scope.paragraphs);
    case "except":
      return not(coveredBy(paragraphOf(eccn), scope.paragraphs));
    case "within":
      return coveredBy(paragraphOf(eccn), scope.paragraphs) === "no" ? "no" : "unknown";
    case "for":
      return isFor(scope, known);
    case "not-for":
      return not(isFor(scope, known));
    case "measured":
      return compares(scope, known.measure(scope.quantity));
    case "all":
      return and(scope.parts.map((part) => scopeApplies(part, eccn, known)));
  }
}

/** What to ask for, first things first, where the scope leaves open whether it covers the item. */
export function openOf(
  scope: RowScope,
  eccn: string,
  known: KnownOfItem,
): "paragraph" | "related" | "words" | { readonly quantity: string } {
  switch (scope.kind) {
    case "all": {
      const open = scope.parts.filter((part) => scopeApplies(part, eccn, known) === "unknown");
      const [first] = open;
      return first === undefined ? "words" : openOf(first, eccn, known);
    }
    case "only":
    case "except":
      return "paragraph";
    case "within":
      return eccn.includes(".") ? "words" : "paragraph";
    case "for":
    case "not-for":
      return known.related === undefined ? "related" : "words";
    case "measured":
      return { quantity: scope.quantity };
    default:
      return "words";
  }
}

/** What settles the scope for an item of which nothing but `eccn` is known, in words; empty where it is settled. */
export function settledBy(scope: RowScope, eccn: string): string {
  if (scopeApplies(scope, eccn) !== "unknown") return "";
  const open = openOf(scope, eccn, NOTHING_KNOWN);
  if (open === "paragraph") return "the paragraph of the entry";
  if (open === "related") return "the ECCN of what it is for";
  return open === "words" ? "words of the entry" : open.quantity;
}

/** Whether words of the entry have a part in what the scope covers, so that the exporter's own reading settles it. */
export function restsOnWords(scope: RowScope): boolean {
  if (scope.kind === "all") return scope.parts.some(restsOnWords);
  return scope.kind !== "entire" && scope.kind !== "only" && scope.kind !== "except";
}

/** `a.1.b` of `6A002.a.1.b`. */
function paragraphOf(eccn: string): string {
  return eccn.split(".").slice(1).join(".").toLowerCase();
}

/** Whether `paragraph` lies in one of `listed`: yes at or below one, unknown above one, else no. */
function coveredBy(paragraph: string, listed: readonly string[]): Truth {
  if (listed.some((one) => paragraph === one || paragraph.startsWith(`${one}.`))) return "yes";
  if (paragraph === "" || listed.some((one) => one.startsWith(`${paragraph}.`))) return "unknown";
  return "no";
}

function isFor(scope: RowScope & { kind: "for" | "not-for" }, known: KnownOfItem): Truth {
  if (known.related === undefined) return "unknown";
  return or(
    known.related.map((eccn) => {
      const listed = or(scope.related.map((token) => named(token, eccn)));
      if (scope.controlled === "any" || listed === "no") return listed;
      return and([listed, known.isControlled(eccn, scope.controlled)]);
    }),
  );
}

/** Whether `eccn` is what the list names: `1A002`, `1B001-1B003`, `1A006.b`, `3B*` or `*`. */
function named(token: string, eccn: string): Truth {
  const entry = eccn.split(".")[0] ?? "";
  if (token.endsWith("*")) return entry.startsWith(token.slice(0, -1)) ? "yes" : "no";
  const [from = "", to] = token.split("-");
  if (to !== undefined) return entry >= from && entry <= to ? "yes" : "no";
  const [own = "", ...paragraph] = token.split(".");
  if (own !== entry) return "no";
  return paragraph.length === 0 ? "yes" : coveredBy(paragraphOf(eccn), [paragraph.join(".")]);
}

function compares(scope: RowScope & { kind: "measured" }, value: number | undefined): Truth {
  if (value === undefined) return "unknown";
  const { comparison, limit } = scope;
  const holds =
    comparison === "<"
      ? value < limit
      : comparison === "<="
        ? value <= limit
        : comparison === ">"
          ? value > limit
          : value >= limit;
  return holds ? "yes" : "no";
}
