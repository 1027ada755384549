import { isAnchor, isInitials, type NameToken } from "./name-token.ts";
import { type Pairing, take } from "./pairing.ts";
import { cutSimilarity, isCutOf } from "./token-similarity.ts";

/** Initials stand for words that begin with them, one by one ("N. Nazarbayev") or together ("GM Nadeem"). */
export function pairInitials(work: Pairing): void {
  initialsOfSide(work, false);
  initialsOfSide(work, true);
}

function initialsOfSide(work: Pairing, swapped: boolean): void {
  const [short, long] = swapped ? [work.right, work.left] : [work.left, work.right];
  const [usedShort, usedLong] = swapped ? [work.usedRight, work.usedLeft] : [work.usedLeft, work.usedRight];
  for (let at = 0; at < short.length; at++) {
    const token = short[at]!;
    if (usedShort[at] === 1 || !isInitials(token)) continue;
    const words = wordsBehind(token.text, long, usedLong);
    if (words === null) continue;
    const pair = { similarity: work.weights.initial, how: "initial" as const };
    take(work, swapped ? { ...pair, left: words, right: [at] } : { ...pair, left: [at], right: words });
  }
}

function wordsBehind(
  letters: string,
  long: readonly NameToken[],
  used: Uint8Array,
): readonly number[] | null {
  const taken: number[] = [];
  for (const letter of letters) {
    let best = -1;
    for (let at = 0; at < long.length; at++) {
      const word = long[at]!;
      if (used[at] === 1 || taken.includes(at) || !isAnchor(word) || word.text.length < 2) continue;
      if (begins(long, at, letter) && (best === -1 || word.weight > long[best]!.weight)) best = at;
    }
    if (best === -1) return null;
    taken.push(best);
  }
  return taken;
}

/** Whether a word begins with the letter, or its article does (the A of Al-Jalamah). */
function begins(tokens: readonly NameToken[], at: number, letter: string): boolean {
  if (tokens[at]!.text.startsWith(letter)) return true;
  const before = tokens[at - 1];
  return before?.kind === "particle" && before.group !== "bin" && before.text.startsWith(letter);
}

/** The last word of a name that a field was too short for: its letters begin the other's word. */
export function pairCutShort(work: Pairing): void {
  cutSide(work, false);
  cutSide(work, true);
}

function cutSide(work: Pairing, swapped: boolean): void {
  const [short, long] = swapped ? [work.right, work.left] : [work.left, work.right];
  const [usedShort, usedLong] = swapped ? [work.usedRight, work.usedLeft] : [work.usedLeft, work.usedRight];
  const last = short.length - 1;
  const token = short[last];
  if (token === undefined || last === 0 || usedShort[last] === 1 || !isAnchor(token)) return;
  for (let at = 0; at < long.length; at++) {
    const word = long[at]!;
    // Without its vowels a word looks like the beginning of many.
    if (usedLong[at] === 1 || !isAnchor(word) || word.abjad !== token.abjad) continue;
    if (!isCutOf(token.text, word.text)) continue;
    const pair = { similarity: cutSimilarity(token.text, work.weights), how: "cut-short" as const };
    take(work, swapped ? { ...pair, left: [at], right: [last] } : { ...pair, left: [last], right: [at] });
    return;
  }
}
