import { usualReading } from "../../match/read-name.ts";
import { addressWords } from "../../norm/plain-name.ts";

/**
 * What two writings of one company's name have in common: its words romanised, in order, without the legal form. `OOO "Альфа Трейд"`,
 * `ALFA TRADE, OOO` and `Alfa Trade LLC` give the same. `null` for a name without a word.
 */
export function partyKey(name: string): string | null {
  const tokens = usualReading(name, "organisation")?.tokens ?? [];
  const words = tokens.filter(({ kind }) => kind !== "legal").map(({ text }) => text);
  const kept = words.length > 0 ? words : tokens.map(({ text }) => text);
  return kept.length === 0 ? null : kept.join(" ");
}

/** The words of an address in one order, abbreviations in their usual form; `null` without a number: a bare town is no address. */
export function addressKey(address: string): string | null {
  const words = [...new Set(addressWords(address))].sort();
  return words.some((word) => /\d/.test(word)) && words.length > 2 ? words.join(" ") : null;
}
