import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainWords } from "../../norm/plain-name.ts";
import { TRADE_DATA } from "../duckdb.ts";

interface BusinessLines {
  readonly lines: readonly { readonly words: string; readonly nace: string; readonly chapters: string }[];
}

let table: BusinessLines | null = null;

/**
 * The chapters of the Harmonized System that belong to a stated business, in words or as a division of NACE, ISIC or OKVED
 * (`46.51`). `null` where the table does not know it, as with a general trader: then nothing is outside its line.
 */
export function chaptersOf(business: string): ReadonlySet<string> | null {
  table ??= JSON.parse(readFileSync(join(TRADE_DATA, "business-lines.json"), "utf8")) as BusinessLines;
  const code = /^\s*[A-Z]?\s?(\d{2}(?:\.\d{1,2})*)/u.exec(business)?.[1];
  const words = new Set(plainWords(business));
  const own = table.lines.filter(
    (line) =>
      (code !== undefined && line.nace.split(" ").some((one) => isWithin(code, one))) ||
      line.words.split(" ").some((word) => words.has(word)),
  );
  return own.length === 0 ? null : new Set(own.flatMap(({ chapters }) => chapters.split(" ")));
}

/** Whether a class lies in a division or group: 46.52 in 46.5, 26.11 in 26. */
function isWithin(code: string, group: string): boolean {
  return code === group || code.startsWith(group.includes(".") ? group : `${group}.`);
}
