import { isInitials } from "./align.ts";
import { buildDeletionIndex, type DeletionIndex, eachNear } from "./deletion-index.ts";
import { type Grammar, isAnchor, type NameToken, sameSupport } from "./name-token.ts";
import {
  allowedEdits,
  editDistance,
  FUZZY_BONES,
  LONGEST_SHORT_TEXT,
  tokenSimilarity,
  writtenConsonants,
} from "./token-similarity.ts";
import { eachWord, findGroup, groupKey, groupWords, type KeyOf, type WordGroups } from "./word-groups.ts";

/** How words are grouped, see `KEYS`. */
export type Grouping =
  | "text"
  | "group"
  | "blurred"
  | "consonants"
  | "key"
  | "bones"
  | "support"
  | "supportGroup";

/** What of a vocabulary an artefact keeps, since it takes long to make. */
export interface SavedVocabulary {
  readonly groups: Readonly<Record<Grouping, WordGroups>>;
  /** Words a few edits apart: groups by `text` (short ones), by `key` and by `bones`. */
  readonly nearTexts: DeletionIndex;
  readonly nearKeys: DeletionIndex;
  readonly nearBones: DeletionIndex;
  /** Groups by `text` in the order of their texts: what begins alike stands together. */
  readonly sortedTexts: Uint32Array;
}

/** The distinct words of an index, with everything needed to find the similar ones. */
export interface Vocabulary extends SavedVocabulary {
  readonly tokens: readonly NameToken[];
  readonly grammars: readonly Grammar[];
  /** Key of a word in each grouping, prefixed by its grammar. */
  readonly keyOf: Readonly<Record<Grouping, KeyOf>>;
  /** Per word its first letter as a character code where it is an anchor, and where it is a particle; else 0. */
  readonly anchorLetters: Uint16Array;
  readonly particleLetters: Uint16Array;
  /** Per word 1 where it stands for the words that its letters begin. */
  readonly initials: Uint8Array;
}

const MARK: Readonly<Record<Grammar, string>> = { person: "p", organisation: "o", common: "c" };

/** Identity of a word within an index: how it is read decides its weight. */
export function tokenId(token: NameToken, grammar: Grammar): string {
  return `${MARK[grammar]}${token.kind}${token.abjad ? "~" : token.native ? "=" : ":"}${token.text}`;
}

/** Anchors by how they are written and heard; other words by kind and text or group. Empty: in no group. */
const KEYS: Readonly<Record<Grouping, (token: NameToken) => string>> = {
  text: (token) => (isAnchor(token) ? token.text : ""),
  group: (token) => (isAnchor(token) ? token.group : ""),
  blurred: (token) => (isAnchor(token) && !token.abjad ? token.blurred : ""),
  consonants: (token) => {
    const consonants = isAnchor(token) && !token.abjad ? writtenConsonants(token.text) : "";
    return consonants.length >= 2 ? consonants : "";
  },
  key: (token) => (isAnchor(token) && !token.abjad ? token.key : ""),
  bones: (token) => (isAnchor(token) && token.bones.length >= 2 ? token.bones : ""),
  support: (token) => (isAnchor(token) ? "" : `${token.kind}:${token.text}`),
  supportGroup: (token) => (isAnchor(token) || token.group === "" ? "" : `${token.kind}~${token.group}`),
};

export const GROUPINGS: readonly Grouping[] = Object.keys(KEYS) as Grouping[];

/** Builds the vocabulary of `tokens`; `grammars` says for each how it was read. Only anchors can be searched for. */
export function buildVocabulary(
  tokens: readonly NameToken[],
  grammars: readonly Grammar[],
  saved?: SavedVocabulary,
): Vocabulary {
  const keyOf = byGrouping((grouping): KeyOf => {
    const key = KEYS[grouping];
    return (at) => {
      const own = key(tokens[at]!);
      return own === "" ? "" : MARK[grammars[at]!] + own;
    };
  });
  return {
    tokens,
    grammars,
    keyOf,
    ...(saved ?? makeVocabulary(tokens.length, keyOf)),
    anchorLetters: Uint16Array.from(tokens, (token) => (isAnchor(token) ? token.text.charCodeAt(0) : 0)),
    particleLetters: Uint16Array.from(tokens, ({ kind, text }) =>
      kind === "particle" ? text.charCodeAt(0) : 0,
    ),
    initials: Uint8Array.from(tokens, (token) => (isInitials(token) ? 1 : 0)),
  };
}

function byGrouping<T>(of: (grouping: Grouping) => T): Record<Grouping, T> {
  return Object.fromEntries(GROUPINGS.map((grouping) => [grouping, of(grouping)])) as Record<Grouping, T>;
}

function makeVocabulary(count: number, keyOf: Vocabulary["keyOf"]): SavedVocabulary {
  const groups = byGrouping((grouping) => groupWords(count, keyOf[grouping]));
  const keysOf = (grouping: Grouping): string[] =>
    Array.from({ length: groups[grouping].starts.length - 1 }, (_, group) =>
      groupKey(groups[grouping], group, keyOf[grouping]),
    );
  const texts = keysOf("text");
  const isShort = (text: string): boolean => text.length - 1 >= 3 && text.length - 1 <= LONGEST_SHORT_TEXT;
  return {
    groups,
    nearTexts: buildDeletionIndex(texts, (text) => (isShort(text) ? 1 : null)),
    nearKeys: buildDeletionIndex(keysOf("key"), (key) => allowedEdits(key.length - 1)),
    nearBones: buildDeletionIndex(keysOf("bones"), (bone) => (bone.length - 1 >= FUZZY_BONES ? 1 : 0)),
    sortedTexts: Uint32Array.from(texts.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1)),
  };
}

/** Calls `visit` with the words that have `key` in a grouping. */
function eachIn(
  { groups, keyOf }: Vocabulary,
  grouping: Grouping,
  key: string,
  visit: (position: number) => void,
): void {
  eachWord(groups[grouping], findGroup(groups[grouping], key, keyOf[grouping]), visit);
}

/** Words of the index that are alike to `token`, with their similarity above 0, each once. */
export function expand(
  vocabulary: Vocabulary,
  token: NameToken,
  grammar: Grammar,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const mark = MARK[grammar];
  const keep = (position: number): void => {
    if (found.has(position)) return;
    const listed = vocabulary.tokens[position]!;
    const similarity = tokenSimilarity(token, listed);
    if (similarity > 0) found.set(position, similarity);
  };
  eachIn(vocabulary, "text", mark + token.text, keep);
  if (token.group !== "") eachIn(vocabulary, "group", mark + token.group, keep);
  if (!token.abjad) {
    expandKeys(vocabulary, mark + token.key, keep);
    eachIn(vocabulary, "blurred", mark + token.blurred, keep);
    const consonants = writtenConsonants(token.text);
    if (consonants.length >= 2) eachIn(vocabulary, "consonants", mark + consonants, keep);
    if (token.text.length >= 3 && token.text.length <= LONGEST_SHORT_TEXT) {
      expandShortTexts(vocabulary, mark + token.text, keep);
    }
  }
  if (token.bones.length >= 2) expandBones(vocabulary, { token, bones: mark + token.bones }, keep);
  return found;
}

function expandShortTexts(vocabulary: Vocabulary, text: string, keep: (position: number) => void): void {
  const { groups, keyOf, nearTexts } = vocabulary;
  eachNear(nearTexts, text, 1, (group) => {
    if (isNear(text, groupKey(groups.text, group, keyOf.text), 1)) eachWord(groups.text, group, keep);
  });
}

function expandKeys(vocabulary: Vocabulary, key: string, keep: (position: number) => void): void {
  const { groups, keyOf, nearKeys } = vocabulary;
  eachNear(nearKeys, key, allowedEdits(key.length - 1), (group) => {
    const other = groupKey(groups.key, group, keyOf.key);
    const allowed = allowedEdits(Math.min(key.length, other.length) - 1);
    if (other === key || isNear(key, other, allowed)) eachWord(groups.key, group, keep);
  });
}

/** Whether two prefixed words of one grammar are within the edits. */
function isNear(one: string, other: string, edits: number): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0) || Math.abs(one.length - other.length) > edits) return false;
  return editDistance(one, other, edits) <= edits;
}

function expandBones(
  vocabulary: Vocabulary,
  of: { token: NameToken; bones: string },
  keep: (position: number) => void,
): void {
  const { token, bones } = of;
  const { groups, keyOf, nearBones, tokens } = vocabulary;
  const fuzzy = bones.length - 1 >= FUZZY_BONES ? 1 : 0;
  eachNear(nearBones, bones, fuzzy, (group) => {
    const other = groupKey(groups.bones, group, keyOf.bones);
    const equal = other === bones;
    if (!equal && !isNear(bones, other, fuzzy)) return;
    eachWord(groups.bones, group, (at) => {
      if (equal || token.abjad !== tokens[at]!.abjad) keep(at);
    });
  });
}

/** Words of the index that begin with `token` (where it is the last of its name), and those that `token` begins with. */
export function expandCut(
  vocabulary: Vocabulary,
  token: NameToken,
  of: { grammar: Grammar; last: boolean },
): readonly number[] {
  if (token.text.length < SHORTEST_CUT) return [];
  const found: number[] = [];
  const keep = (position: number): void => {
    found.push(position);
  };
  const { groups, keyOf, sortedTexts } = vocabulary;
  const text = MARK[of.grammar] + token.text;
  if (of.last) {
    for (let at = firstAfter(vocabulary, text); at < sortedTexts.length; at++) {
      const group = sortedTexts[at]!;
      if (!groupKey(groups.text, group, keyOf.text).startsWith(text)) break;
      eachWord(groups.text, group, keep);
    }
  }
  for (let length = SHORTEST_CUT + 1; length < text.length; length++) {
    eachIn(vocabulary, "text", text.slice(0, length), keep);
  }
  return found;
}

/** Letters that a word must keep to be recognised when it was cut. */
export const SHORTEST_CUT = 3;

function firstAfter({ sortedTexts, groups, keyOf }: Vocabulary, text: string): number {
  let [low, high] = [0, sortedTexts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (groupKey(groups.text, sortedTexts[middle]!, keyOf.text) <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of the index that agree with a word that is not searched for, with their similarity. */
export function expandSupport(
  vocabulary: Vocabulary,
  token: NameToken,
  grammar: Grammar,
): readonly (readonly [position: number, similarity: number])[] {
  const found = new Map<number, number>();
  const keep = (position: number): void => {
    const similarity = sameSupport(token, vocabulary.tokens[position]!);
    if (similarity > 0) found.set(position, similarity);
  };
  for (const grouping of ["support", "supportGroup"] as const) {
    const key = KEYS[grouping](token);
    if (key !== "") eachIn(vocabulary, grouping, MARK[grammar] + key, keep);
  }
  return [...found];
}

/** Positions of the words spelled exactly so. */
export function wordsSpelled(vocabulary: Vocabulary, text: string, grammar: Grammar): readonly number[] {
  const found: number[] = [];
  eachIn(vocabulary, "text", MARK[grammar] + text, (position) => found.push(position));
  return found;
}
