import type { Grammar } from "./name-token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Rows by what two or three of their neighbouring words spell when written together ("Almaz Antey", "de los"), in groups by hash:
 * `joinStart` has one more value than there are groups. A group holds rows of other words too; `spelledApart` tells them apart.
 */
export interface JoinedWords {
  readonly joinStart: Uint32Array;
  readonly joinRows: Uint32Array;
}

interface Rows {
  readonly vocabulary: Pick<Vocabulary, "tokens" | "grammars">;
  readonly rowStart: Uint32Array;
  readonly rowTokens: Uint32Array;
}

/** Words that can be written together are at least this long, and at most that. */
const SHORTEST = 4;
const LONGEST = 24;
const MOST_WORDS = 3;
const SEEDS: Readonly<Record<Grammar, number>> = {
  person: 0x811c9dc5,
  organisation: 0x2f0b4c47,
  common: 0x6a09e667,
};

export function buildJoinedWords(rows: Rows): JoinedWords {
  const { rowStart, rowTokens, vocabulary } = rows;
  let runs = 0;
  eachRun(rows, () => {
    runs++;
  });
  let bits = 8;
  while (1 << bits < runs / 2 && bits < 22) bits++;
  const groups = 1 << bits;
  const joinStart = new Uint32Array(groups + 1);
  const row = { rowStart, rowTokens, vocabulary };
  eachRun(row, (hash) => {
    joinStart[(hash & (groups - 1)) + 1]! += 1;
  });
  for (let at = 0; at < groups; at++) joinStart[at + 1]! += joinStart[at]!;
  const next = joinStart.slice(0, groups);
  const joinRows = new Uint32Array(runs);
  eachRun(row, (hash, of) => {
    joinRows[next[hash & (groups - 1)]!++] = of;
  });
  return { joinStart, joinRows };
}

function eachRun(
  { rowStart, rowTokens, vocabulary }: Rows,
  visit: (hash: number, row: number) => void,
): void {
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const end = rowStart[row + 1]!;
    for (let start = rowStart[row]!; start + 1 < end; start++) {
      const first = rowTokens[start]!;
      let hash = hashOn(SEEDS[vocabulary.grammars[first]!], vocabulary.tokens[first]!.text);
      let length = vocabulary.tokens[first]!.text.length;
      for (let at = start + 1; at < Math.min(end, start + MOST_WORDS); at++) {
        const { text } = vocabulary.tokens[rowTokens[at]!]!;
        hash = hashOn(hash, text);
        length += text.length;
        if (length > LONGEST) break;
        if (length >= SHORTEST) visit(settled(hash), row);
      }
    }
  }
}

/** Weight of the neighbours that spell `text`, for each row that has such. */
export function rowsSpelling(
  index: Rows & JoinedWords,
  text: string,
  grammar: Grammar,
): ReadonlyMap<number, number> {
  if (text.length < SHORTEST || text.length > LONGEST) return NONE;
  const { joinStart, joinRows } = index;
  const group = settled(hashOn(SEEDS[grammar], text)) & (joinStart.length - 2);
  let found: Map<number, number> | null = null;
  for (let at = joinStart[group]!; at < joinStart[group + 1]!; at++) {
    const row = joinRows[at]!;
    if (index.vocabulary.grammars[index.rowTokens[index.rowStart[row]!]!] !== grammar) continue;
    const weight = spelledApart(index, text, row);
    if (weight === 0) continue;
    found ??= new Map();
    found.set(row, Math.max(weight, found.get(row) ?? 0));
  }
  return found ?? NONE;
}

const NONE: ReadonlyMap<number, number> = new Map();

/** Weight of the heaviest neighbours of a row that together spell `text`; 0 where there are none. */
function spelledApart({ vocabulary, rowStart, rowTokens }: Rows, text: string, row: number): number {
  const end = rowStart[row + 1]!;
  let heaviest = 0;
  for (let start = rowStart[row]!; start + 1 < end; start++) {
    let spelled = 0;
    let weight = 0;
    for (let at = start; at < Math.min(end, start + MOST_WORDS); at++) {
      const token = vocabulary.tokens[rowTokens[at]!]!;
      if (!text.startsWith(token.text, spelled)) break;
      spelled += token.text.length;
      weight += token.weight;
      if (spelled === text.length && at > start) heaviest = Math.max(heaviest, weight);
    }
  }
  return heaviest;
}

/** FNV-1a, going on from a hash. */
function hashOn(hash: number, text: string): number {
  let value = hash;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

function settled(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
