import type { FactValue } from "../../rules/facts.ts";
import { or, type Truth } from "../../rules/kleene.ts";
import { type RowScope, scopeApplies } from "./part-774/row-scope.ts";

/**
 * ECCN paragraphs that a section names one by one, as `3B001`, `3B001 only a.4 c`, `3B001 except g h`, or
 * `6A993 within a` where words decide inside the paragraph and nothing outside is covered.
 */
export interface EccnList {
  /** The paragraph that names them; the fact is `item.in.` and this. */
  readonly name: string;
  readonly entries: readonly string[];
}

/** The lists that can concern an entry, so that an item looks at few of them. */
export interface EccnLists {
  readonly names: readonly string[];
  readonly of: ReadonlyMap<
    string,
    readonly { readonly name: string; readonly scopes: readonly RowScope[] }[]
  >;
}

/** @throws RangeError for an entry that is not written as `EccnList` states. */
export function indexEccnLists(lists: readonly EccnList[]): EccnLists {
  const of = new Map<string, { name: string; scopes: RowScope[] }[]>();
  for (const { name, entries } of lists) {
    for (const text of entries) {
      const [eccn, scope] = readScope(text);
      const known = of.get(eccn) ?? [];
      const same = known.find((one) => one.name === name);
      if (same === undefined) known.push({ name, scopes: [scope] });
      else same.scopes.push(scope);
      of.set(eccn, known);
    }
  }
  return { names: lists.map(({ name }) => name), of };
}

/** Sets `item.in.*` for every list; where the paragraph leaves it open, tells `open` the list and why. */
export function addEccnLists(
  facts: Map<string, FactValue>,
  eccn: string,
  at: { readonly lists: EccnLists; readonly open: (fact: string, ask: string) => void },
): void {
  const entry = eccn.split(".")[0] ?? eccn;
  const concerned = at.lists.of.get(entry) ?? [];
  for (const name of at.lists.names) {
    const fact = `item.in.${name}`;
    if (facts.has(fact)) continue;
    const found = concerned.find((one) => one.name === name);
    const value: Truth = found === undefined ? "no" : covers(found.scopes, eccn);
    if (value !== "unknown") facts.set(fact, value === "yes");
    else if (!eccn.includes(".")) at.open(fact, "item.paragraph");
    else at.open(fact, fact);
  }
}

function covers(scopes: readonly RowScope[], eccn: string): Truth {
  return or(scopes.map((scope) => scopeApplies(scope, eccn)));
}

function readScope(text: string): [string, RowScope] {
  const match = /^(\d[A-E]\d{3})(?: (only|except|within) ([a-z0-9. ]+)| (\?))?$/.exec(text);
  if (match === null) throw new RangeError(`list of ECCNs: "${text}"`);
  const [, eccn = "", kind, paragraphs = "", words] = match;
  if (words !== undefined) return [eccn, { kind: "words" }];
  if (kind === undefined) return [eccn, { kind: "entire" }];
  return [eccn, { kind: kind as "only" | "except" | "within", paragraphs: paragraphs.split(" ") }];
}
