import { readDataFile } from "../embedded-data.ts";

/** A code with what it is in words. */
export interface GoodsDocument {
  readonly scheme: "hs" | "eccn";
  /** Six digits of the Harmonized System, four for a heading without subheadings here, or an ECCN. */
  readonly code: string;
  /** What the subheading or entry is. */
  readonly own: string;
  /** What the heading around it is; empty for an ECCN. */
  readonly around: string;
  /** Further words of the trade, not shown. */
  readonly more: string;
}

interface Headings {
  readonly [heading: string]: { readonly is: string; readonly of?: Readonly<Record<string, string>> };
}

let documents: readonly GoodsDocument[] | undefined;

/** Every code that can be suggested, from `data/hs-words.json`, `data/eccn-titles.json` and `data/goods-keywords.json`. */
export function goodsDocuments(): readonly GoodsDocument[] {
  documents ??= [...hsDocuments(), ...eccnDocuments()];
  return documents;
}

function hsDocuments(): GoodsDocument[] {
  const { headings }: { headings: Headings } = JSON.parse(readDataFile("hs-words.json"));
  return Object.entries(headings).flatMap(([heading, { is, of }]): GoodsDocument[] =>
    of === undefined
      ? [{ scheme: "hs", code: heading, own: "", around: is, more: "" }]
      : Object.entries(of).map(([sub, own]) => ({
          scheme: "hs",
          code: heading + sub,
          own,
          around: is,
          more: "",
        })),
  );
}

function eccnDocuments(): GoodsDocument[] {
  const { titles }: { titles: Record<string, string> } = JSON.parse(readDataFile("eccn-titles.json"));
  const { eccn: more }: { eccn: Record<string, string> } = JSON.parse(readDataFile("goods-keywords.json"));
  const all = { ...titles, EAR99: "usually on no entry of the list" };
  return Object.entries(all).map(([code, title]) => ({
    scheme: "eccn",
    code,
    own: title,
    around: "",
    more: more[code] ?? "",
  }));
}
