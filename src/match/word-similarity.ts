/**
 * Similarity of two words in [0, 1]: 1 − (optimal string alignment distance ÷ length of the longer), where swapping two
 * neighbouring letters counts one; 0 where it would be under `least`. Words with digits must be equal: "44" is not "45".
 */
export function wordSimilarity(one: string, other: string, least = 0): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  const edits = editsAllowed(longest, least);
  if (edits < 1 || longest < 4 || Math.abs(one.length - other.length) > edits) return 0;
  if (hasDigit(one) || hasDigit(other)) return 0;
  const distance = distanceWithin(...differingParts(one, other), edits);
  return distance > edits ? 0 : 1 - distance / longest;
}

/** The distance of two parts without common ends, or something over `edits`; one edit is told without the table. */
function distanceWithin(one: string, other: string, edits: number): number {
  if (edits > 1) return alignmentDistance(one, other);
  if (one.length <= 1 && other.length <= 1) return Math.max(one.length, other.length);
  const swapped = one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
  return swapped ? 1 : edits + 1;
}

/** The most edits that leave two words, the longer of `longest` letters, at least `least` similar. */
export function editsAllowed(longest: number, least: number): number {
  return Math.floor((1 - least) * longest + 1e-9);
}

/** Both words without the letters they share at the start and the end: equal ends do not change the distance. */
function differingParts(one: string, other: string): [string, string] {
  let start = 0;
  const shortest = Math.min(one.length, other.length);
  while (start < shortest && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let [endOne, endOther] = [one.length, other.length];
  while (
    endOne > start &&
    endOther > start &&
    one.charCodeAt(endOne - 1) === other.charCodeAt(endOther - 1)
  ) {
    endOne--;
    endOther--;
  }
  return [one.slice(start, endOne), other.slice(start, endOther)];
}

function hasDigit(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits of a substring). */
export function alignmentDistance(one: string, other: string): number {
  const width = other.length + 1;
  let beforeLast = new Uint16Array(width);
  let last = Uint16Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = new Uint16Array(width);
    current[0] = row;
    for (let column = 1; column < width; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = best;
    }
    [beforeLast, last] = [last, current];
  }
  return last[width - 1] ?? 0;
}
