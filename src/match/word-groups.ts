/**
 * Words of a vocabulary grouped by a key, as typed arrays that an artefact keeps as they are. The words of group `g` are
 * `words[starts[g]]` up to `words[starts[g + 1]]`, in ascending order; groups stand by their first word. `slots` is a hash table
 * with open addressing: a group's number plus one, or 0; its size is a power of two. Keys are not kept: the first word of a group
 * has it.
 */
export interface WordGroups {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly slots: Uint32Array;
}

/** The key of a word by its position; empty for a word that stands in no group. */
export type KeyOf = (position: number) => string;

/** Groups the words 0 up to `count`. */
export function groupWords(count: number, keyOf: KeyOf): WordGroups {
  const groupOf = new Int32Array(count).fill(-1);
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  for (let at = 0; at < count; at++) {
    const key = keyOf(at);
    if (key === "") continue;
    let group = numbers.get(key);
    if (group === undefined) {
      group = sizes.length;
      numbers.set(key, group);
      sizes.push(0);
    }
    groupOf[at] = group;
    sizes[group]! += 1;
  }
  const starts = new Uint32Array(sizes.length + 1);
  for (const [group, size] of sizes.entries()) starts[group + 1] = starts[group]! + size;
  const next = starts.slice(0, sizes.length);
  const words = new Uint32Array(starts[sizes.length] ?? 0);
  for (let at = 0; at < count; at++) {
    const group = groupOf[at]!;
    if (group !== -1) words[next[group]!++] = at;
  }
  return { starts, words, slots: slotsOf(numbers) };
}

function slotsOf(numbers: ReadonlyMap<string, number>): Uint32Array {
  let size = 16;
  while (size < numbers.size * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (const [key, group] of numbers) {
    let slot = hashOf(key) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = group + 1;
  }
  return slots;
}

/** The number of the group with `key`, or -1; `has` tells whether a word has it. */
export function findGroup(
  { starts, words, slots }: WordGroups,
  key: string,
  has: (word: number) => boolean,
): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(key) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const group = slots[slot]! - 1;
    if (has(words[starts[group]!]!)) return group;
  }
  return -1;
}

/** The key that the words of a group share. */
export function groupKey({ starts, words }: WordGroups, group: number, keyOf: KeyOf): string {
  return keyOf(words[starts[group]!]!);
}

/** Calls `visit` with each word of a group; nothing for -1. */
export function eachWord({ starts, words }: WordGroups, group: number, visit: (word: number) => void): void {
  if (group === -1) return;
  for (let at = starts[group]!; at < starts[group + 1]!; at++) visit(words[at]!);
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
