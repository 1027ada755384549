/** Shorter words are one letter apart from too many others. */
const SHORTEST = 6;

/**
 * Finds the word of a vocabulary that another is one typing error apart from (a letter missing, added, replaced, or two neighbours
 * swapped; not the first one), by what is left of both when a letter is taken out. Of several the first added is given.
 */
export class NearWords {
  readonly #known = new Set<string>();
  readonly #byRest = new Map<string, string[]>();

  add(word: string): void {
    if (word.length < SHORTEST || this.#known.has(word)) return;
    this.#known.add(word);
    for (const rest of restsOf(word)) {
      const words = this.#byRest.get(rest);
      if (words === undefined) this.#byRest.set(rest, [word]);
      else words.push(word);
    }
  }

  /** The near word; `null` where there is none, or where `word` is itself one of the vocabulary. */
  find(word: string): string | null {
    if (word.length < SHORTEST || this.#known.has(word)) return null;
    for (const rest of restsOf(word)) {
      const near = this.#byRest.get(rest)?.find((other) => isOneErrorApart(word, other));
      if (near !== undefined) return near;
    }
    return null;
  }
}

/** The word itself and what is left when one letter after the first is taken out. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word]);
  for (let at = 1; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}

function isOneErrorApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  if (start === 0) return false;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
