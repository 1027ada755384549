/** Shorter words are one letter apart from too many others. */
const SHORTEST = 6;

/**
 * Finds the word of a vocabulary that another is one typing error apart from (a letter missing, added, replaced, or two neighbours
 * swapped; not the first one), by what is left of both when a letter is taken out. Of several the first added is given.
 */
export class NearWords {
  readonly #known = new Set<string>();
  readonly #byLetter = new Map<string, string[]>();
  /** By first letter, which all rests keep: made when a word with it is asked for, so that a first search does not wait for all. */
  readonly #rests = new Map<string, ReadonlyMap<string, readonly string[]>>();

  add(word: string): void {
    if (word.length < SHORTEST || this.#known.has(word)) return;
    this.#known.add(word);
    const words = this.#byLetter.get(word.charAt(0));
    if (words === undefined) this.#byLetter.set(word.charAt(0), [word]);
    else words.push(word);
    this.#rests.delete(word.charAt(0));
  }

  /** The near word; `null` where there is none, or where `word` is itself one of the vocabulary. */
  find(word: string): string | null {
    if (word.length < SHORTEST || this.#known.has(word)) return null;
    const byRest = this.#restsWith(word.charAt(0));
    for (const rest of restsOf(word)) {
      const near = byRest.get(rest)?.find((other) => isOneErrorApart(word, other));
      if (near !== undefined) return near;
    }
    return null;
  }

  #restsWith(letter: string): ReadonlyMap<string, readonly string[]> {
    let rests = this.#rests.get(letter);
    if (rests === undefined) {
      rests = wordsByRest(this.#byLetter.get(letter) ?? []);
      this.#rests.set(letter, rests);
    }
    return rests;
  }
}

function wordsByRest(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of restsOf(word)) {
      const same = byRest.get(rest);
      if (same === undefined) byRest.set(rest, [word]);
      else same.push(word);
    }
  }
  return byRest;
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
