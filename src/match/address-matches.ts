import { addressWords } from "../norm/plain-name.ts";
import type { MatchIndex } from "./build-index.ts";
import { addressShare } from "./evidence.ts";
import type { MatchQuery } from "./query.ts";
import type { Found } from "./search.ts";

/** Listed addresses (of high diversion risk) whose words nearly all stand in the query's address, in any order. */
export function addressMatches(index: MatchIndex, query: MatchQuery): Found[] {
  if (query.address === undefined || index.addresses.length === 0) return [];
  const words = new Set(addressWords(query.address));
  return index.addresses.flatMap(({ entry: position, words: listed, full }): Found[] => {
    const entry = index.entries.at(position);
    const score = Math.round(addressShare(words, listed) * 1e6) / 1e6;
    if (entry === undefined || score === 0) return [];
    const text = `${Math.round(score * listed.length)} of ${listed.length} words of the listed address`;
    const reasons = [{ feature: "address", points: score, text }];
    return [
      {
        entry: position,
        match: { entry, score, nameScore: 0, evidence: 0, matchedName: full, reasons },
        explain: () => reasons,
      },
    ];
  });
}
