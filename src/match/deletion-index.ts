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
  /** One bit for each of many more groups: most forms that are asked for are in none, and end here without a look at the rest. */
  readonly filter: Uint32Array;
}

const PREFIX = 8;

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
  return { hashes, words, starts, filter: filterOf(forms) };
}

const BITS_A_FORM = 8;
const MIX = 0x9e3779b1;

function filterOf(forms: readonly number[]): Uint32Array {
  let bits = 10;
  while (1 << bits < forms.length * BITS_A_FORM && bits < 26) bits++;
  const filter = new Uint32Array(1 << (bits - 5));
  for (const form of forms) {
    const bit = Math.imul(form, MIX) >>> (32 - bits);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** Calls `found` with the position of each word that may be within the edits; a word can come more than once. */
export function eachNear(
  index: DeletionIndex,
  word: string,
  edits: number,
  found: (position: number) => void,
): void {
  const mask = index.starts.length - 2;
  const { filter } = index;
  const shift = 27 - Math.log2(filter.length);
  eachForm(word, edits, (hash) => {
    const bit = Math.imul(hash, MIX) >>> shift;
    if (((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return;
    const group = hash & mask;
    const end = index.starts[group + 1]!;
    for (let at = index.starts[group]!; at < end; at++) {
      if (index.hashes[at] === hash) found(index.words[at]!);
    }
  });
}

/**
 * FNV-1a hashes of the prefix with up to `edits` letters left out; equal forms of one word may be given twice. Forms share their
 * beginnings, so a hash goes on from that of what stands before the letters that are left out.
 */
function eachForm(word: string, edits: number, visit: (hash: number) => void): void {
  const length = Math.min(PREFIX + 1, word.length);
  visit(settled(hashOn(BASIS, word, 0, length)));
  if (edits === 0 || length === 0) return;
  let before = hashOn(BASIS, word, 0, 1);
  for (let first = 1; first < length; first++) {
    visit(settled(hashOn(before, word, first + 1, length)));
    if (edits >= 2) {
      let between = before;
      for (let second = first + 1; second < length; second++) {
        visit(settled(hashOn(between, word, second + 1, length)));
        between = step(between, word.charCodeAt(second));
      }
    }
    before = step(before, word.charCodeAt(first));
  }
}

const BASIS = 0x811c9dc5;

function step(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

function hashOn(hash: number, word: string, from: number, to: number): number {
  let value = hash;
  for (let at = from; at < to; at++) value = step(value, word.charCodeAt(at));
  return value;
}

function settled(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
