/**
 * Similarity of two words in [0, 1]: 1 − (optimal string alignment distance ÷ length of the longer), where swapping two
 * neighbouring letters counts one. Words with digits must be equal: "44" is not "45".
 */
export function wordSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) / longest > 0.34 || longest < 4) return 0;
  return 1 - alignmentDistance(one, other) / longest;
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
