import { buildDeletionIndex, type DeletionIndex } from "./deletion-index.ts";
import { type Grammar, isAnchor, isInitials, type NameToken } from "./name-token.ts";
import { allowedEdits, FUZZY_BONES, LONGEST_SHORT_TEXT, writtenConsonants } from "./token-similarity.ts";
import { groupKey, groupWords, type KeyOf, type WordGroups } from "./word-groups.ts";

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
  /** Per word how much it tells, see `NameToken`. */
  readonly weights: Float64Array;
  /** Per word its first letter as a character code where it is an anchor, and where it is a particle; else 0. */
  readonly anchorLetters: Uint16Array;
  readonly particleLetters: Uint16Array;
  /** Per word 1 where it stands for the words that its letters begin. */
  readonly initials: Uint8Array;
}

export const MARK: Readonly<Record<Grammar, string>> = { person: "p", organisation: "o", common: "c" };

/** Identity of a word within an index: how it is read decides its weight. */
export function tokenId(token: NameToken, grammar: Grammar): string {
  return `${MARK[grammar]}${token.kind}${token.abjad ? "~" : token.native ? "=" : ":"}${token.text}`;
}

/** Anchors by how they are written and heard; other words by kind and text or group. Empty: in no group. */
export const KEYS: Readonly<Record<Grouping, (token: NameToken) => string>> = {
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
    ...(saved ?? makeVocabulary(tokens.length, keyOf)),
    weights: Float64Array.from(tokens, ({ weight }) => weight),
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

function makeVocabulary(count: number, keyOf: Readonly<Record<Grouping, KeyOf>>): SavedVocabulary {
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
