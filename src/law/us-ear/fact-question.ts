/** How a fact that a person must supply is asked for and where its answer goes. */
export interface FactQuestion {
  /** Where the answer is written, relative to the transaction; `{line}` stands for the item's index. */
  readonly path: string;
  readonly kind: "boolean" | "number" | "text";
  readonly ask: string;
  /** Weight of the answer: the higher, the earlier it is asked. */
  readonly weight: number;
}

/** The path of an answer about the transaction as a whole. */
export function ofTransaction(name: string): string {
  return `facts.${name}`;
}

/** The path of an answer about one item; a name with dots in it stands in brackets. */
export function ofItem(name: string): string {
  return name.includes(".") ? `items[{line}].facts["${name}"]` : `items[{line}].facts.${name}`;
}
