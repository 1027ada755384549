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
    const count = formsOf(word, allowed);
    for (let form = 0; form < count; form++) {
      forms.push(made[form]!);
      owners.push(at);
    }
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
  const { filter, starts, hashes, words } = index;
  const mask = starts.length - 2;
  const shift = 27 - Math.log2(filter.length);
  const count = formsOf(word, edits);
  // First the filter for all forms: these looks at memory do not wait for one another.
  let kept = 0;
  for (let form = 0; form < count; form++) {
    const hash = made[form]!;
    const bit = Math.imul(hash, MIX) >>> shift;
    if (((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1) made[kept++] = hash;
  }
  for (let form = 0; form < kept; form++) {
    const hash = made[form]!;
    const end = starts[(hash & mask) + 1]!;
    for (let at = starts[hash & mask]!; at < end; at++) {
      if (hashes[at] === hash) found(words[at]!);
    }
  }
}

/** The forms of the word last asked for: at most one, one per letter and one per pair of letters. */
const made = new Uint32Array(1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2);

/**
 * FNV-1a hashes of the prefix with up to `edits` letters (0, 1 or 2) left out, into `made`; equal forms of one word may be given twice.
 * Forms share their beginnings, so a hash goes on from that of what stands before the letters that are left out.
 * @returns how many.
 */
function formsOf(word: string, edits: number): number {
  const length = Math.min(PREFIX + 1, word.length);
  let count = 0;
  made[count++] = settled(hashOn(BASIS, word, 0, length));
  if (edits === 0 || length === 0) return count;
  let before = hashOn(BASIS, word, 0, 1);
  for (let first = 1; first < length; first++) {
    made[count++] = settled(hashOn(before, word, first + 1, length));
    if (edits >= 2) {
      let between = before;
      for (let second = first + 1; second < length; second++) {
        made[count++] = settled(hashOn(between, word, second + 1, length));
        between = step(between, word.charCodeAt(second));
      }
    }
    before = step(before, word.charCodeAt(first));
  }
  return count;
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
