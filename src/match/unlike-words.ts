import { editDistance } from "./edit-distance.ts";
import type { NameToken } from "./name-token.ts";

/** The most edits that two words of names are apart where one may be the other mistyped. */
const MISTYPED = 2;

/**
 * Whether both names have words that the other lacks, and no two of these may be one word mistyped: they contradict each other plainly
 * (Rustam Magomedovich Kadyrov, Rustam Magomedovich Aselderov). Legal forms, titles, particles and initials contradict nothing so
 * plainly.
 */
export function unlikeRemainders(
  left: readonly NameToken[],
  right: readonly NameToken[],
  used: { readonly left: Uint8Array; readonly right: Uint8Array },
): boolean {
  let met = false;
  for (let i = 0; i < left.length; i++) {
    if (used.left[i] === 1 || !tells(left[i]!)) continue;
    for (let j = 0; j < right.length; j++) {
      if (used.right[j] === 1 || !tells(right[j]!)) continue;
      if (mayBeMistyped(left[i]!, right[j]!)) return false;
      met = true;
    }
  }
  return met;
}

function tells({ kind }: NameToken): boolean {
  return kind !== "legal" && kind !== "particle" && kind !== "title" && kind !== "initial";
}

/** Words of which one leaves its vowels out are not compared letter by letter. */
function mayBeMistyped(a: NameToken, b: NameToken): boolean {
  if (a.abjad !== b.abjad) return true;
  return (
    editDistance(a.text, b.text, MISTYPED) <= MISTYPED || editDistance(a.key, b.key, MISTYPED) <= MISTYPED
  );
}
