/**
 * Finds the words within a few edits of a word: two words within `n` edits share a form that leaves out at most `n` letters
 * of each (Mor and Fraenkel's deletion neighbourhood, made popular by SymSpell). Only the first letters take part, which
 * loses nothing: the prefixes share such a form whenever the words do.
 */
export interface DeletionIndex {
  /** Hashes of all forms, grouped by their lowest bits; `starts` has one more value than there are groups. */
  readonly hashes: Uint32Array;
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
}

const PREFIX = 8;
const NO_INDEX = -1;

/**
 * Indexes `words` by position; each gives the edits it allows (0, 1 or 2; `null` leaves it out). The first character is a mark
 * and never left out.
 */
export function buildDeletionIndex(
  words: readonly string[],
  edits: (word: string) => number | null,
): DeletionIndex {
  const forms: number[] = [];
  const owners: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const allowed = edits(word);
    if (allowed === null) continue;
    eachForm(word, allowed, (hash) => {
      forms.push(hash);
      owners.push(at);
    });
  }
  return group(forms, owners);
}

function group(forms: readonly number[], owners: readonly number[]): DeletionIndex {
  let bits = 8;
  while (1 << bits < forms.length && bits < 22) bits++;
  const size = 1 << bits;
  const starts = new Uint32Array(size + 1);
  for (const form of forms) starts[(form & (size - 1)) + 1]! += 1;
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice(0, size);
  const hashes = new Uint32Array(forms.length);
  const words = new Uint32Array(forms.length);
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const place = next[form & (size - 1)]!++;
    hashes[place] = form;
    words[place] = owners[at]!;
  }
  return { hashes, words, starts };
}

/** Calls `found` with the position of each word that may be within the edits; a word can come more than once. */
export function eachNear(
  index: DeletionIndex,
  word: string,
  edits: number,
  found: (position: number) => void,
): void {
  const mask = index.starts.length - 2;
  eachForm(word, edits, (hash) => {
    const group = hash & mask;
    const end = index.starts[group + 1]!;
    for (let at = index.starts[group]!; at < end; at++) {
      if (index.hashes[at] === hash) found(index.words[at]!);
    }
  });
}

/** FNV-1a hashes of the prefix with up to `edits` letters left out; equal forms of one word may be given twice. */
function eachForm(word: string, edits: number, visit: (hash: number) => void): void {
  const length = Math.min(PREFIX + 1, word.length);
  visit(hashWithout(word, length, NO_INDEX, NO_INDEX));
  if (edits === 0) return;
  for (let first = 1; first < length; first++) {
    visit(hashWithout(word, length, first, NO_INDEX));
    if (edits < 2) continue;
    for (let second = first + 1; second < length; second++) visit(hashWithout(word, length, first, second));
  }
}

function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) {
    if (at === first || at === second) continue;
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
