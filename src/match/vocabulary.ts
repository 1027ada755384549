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

/** The distinct words of an index, with everything needed to find the similar ones. */
export interface Vocabulary {
  readonly tokens: readonly NameToken[];
  readonly grammars: readonly Grammar[];
  /** Positions in `tokens` of anchors by grammar and text, by key, by bones, by given-name group, all prefixed by grammar. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
  readonly byGroup: ReadonlyMap<string, readonly number[]>;
  readonly byBlurred: ReadonlyMap<string, readonly number[]>;
  readonly byConsonants: ReadonlyMap<string, readonly number[]>;
  /** Words that are not searched for, see `expandSupport`. */
  readonly supports: ReadonlyMap<string, readonly number[]>;
  /** Distinct short texts (prefixed), and what is one letter away from them. */
  readonly shortTexts: readonly string[];
  readonly nearTexts: DeletionIndex;
  /** Distinct keys and distinct bones (prefixed), and the tokens that have them. */
  readonly keys: readonly string[];
  readonly keyTokens: readonly (readonly number[])[];
  readonly bones: readonly string[];
  readonly boneTokens: readonly (readonly number[])[];
  readonly nearKeys: DeletionIndex;
  readonly nearBones: DeletionIndex;
  /** Per word its first letter as a character code where it is an anchor, and where it is a particle; else 0. */
  readonly anchorLetters: Uint16Array;
  readonly particleLetters: Uint16Array;
  /** Per word 1 where it stands for the words that its letters begin. */
  readonly initials: Uint8Array;
  /** Distinct texts (prefixed) in order: what begins alike stands together. */
  readonly sortedTexts: readonly string[];
}

const MARK: Readonly<Record<Grammar, string>> = { person: "p", organisation: "o", common: "c" };

/** Identity of a word within an index: how it is read decides its weight. */
export function tokenId(token: NameToken, grammar: Grammar): string {
  return `${MARK[grammar]}${token.kind}${token.abjad ? "~" : token.native ? "=" : ":"}${token.text}`;
}

/** Builds the vocabulary of `tokens`; `grammars` says for each how it was read. Only anchors can be searched for. */
export function buildVocabulary(
  tokens: readonly NameToken[],
  grammars: readonly Grammar[],
  saved?: Pick<Vocabulary, "nearKeys" | "nearBones" | "nearTexts">,
): Vocabulary {
  const [byText, byGroup, byKey, byBones] = [grouped(), grouped(), grouped(), grouped()];
  const [byBlurred, byConsonants] = [grouped(), grouped()];
  const supports = grouped();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const mark = MARK[grammars[at] ?? "organisation"];
    if (token.kind !== "name" && token.kind !== "given") {
      for (const key of supportKeys(token, grammars[at] ?? "organisation")) put(supports, key, at);
      continue;
    }
    put(byText, mark + token.text, at);
    if (token.group !== "") put(byGroup, mark + token.group, at);
    if (!token.abjad) {
      put(byKey, mark + token.key, at);
      put(byBlurred, mark + token.blurred, at);
    }
    if (token.bones.length >= 2) put(byBones, mark + token.bones, at);
    const consonants = token.abjad ? "" : writtenConsonants(token.text);
    if (consonants.length >= 2) put(byConsonants, mark + consonants, at);
  }
  const keys = [...byKey.keys()];
  const bones = [...byBones.keys()];
  const shortTexts = [...byText.keys()].filter(
    (text) => text.length - 1 >= 3 && text.length - 1 <= LONGEST_SHORT_TEXT,
  );
  return {
    tokens,
    grammars,
    anchorLetters: Uint16Array.from(tokens, (token) => (isAnchor(token) ? token.text.charCodeAt(0) : 0)),
    particleLetters: Uint16Array.from(tokens, ({ kind, text }) =>
      kind === "particle" ? text.charCodeAt(0) : 0,
    ),
    initials: Uint8Array.from(tokens, (token) => (isInitials(token) ? 1 : 0)),
    sortedTexts: [...byText.keys()].sort(),
    byText,
    byGroup,
    byBlurred,
    byConsonants,
    supports,
    shortTexts,
    nearTexts: saved?.nearTexts ?? buildDeletionIndex(shortTexts, () => 1),
    keys,
    keyTokens: [...byKey.values()],
    bones,
    boneTokens: [...byBones.values()],
    nearKeys: saved?.nearKeys ?? buildDeletionIndex(keys, (key) => allowedEdits(key.length - 1)),
    nearBones:
      saved?.nearBones ?? buildDeletionIndex(bones, (bone) => (bone.length - 1 >= FUZZY_BONES ? 1 : 0)),
  };
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
  for (const position of vocabulary.byText.get(mark + token.text) ?? []) keep(position);
  if (token.group !== "")
    for (const position of vocabulary.byGroup.get(mark + token.group) ?? []) keep(position);
  if (!token.abjad) {
    expandKeys(vocabulary, mark + token.key, keep);
    for (const position of vocabulary.byBlurred.get(mark + token.blurred) ?? []) keep(position);
    const consonants = writtenConsonants(token.text);
    if (consonants.length >= 2) {
      for (const position of vocabulary.byConsonants.get(mark + consonants) ?? []) keep(position);
    }
    if (token.text.length >= 3 && token.text.length <= LONGEST_SHORT_TEXT) {
      expandShortTexts(vocabulary, mark + token.text, keep);
    }
  }
  if (token.bones.length >= 2) expandBones(vocabulary, { token, bones: mark + token.bones }, keep);
  return found;
}

function expandShortTexts(vocabulary: Vocabulary, text: string, keep: (position: number) => void): void {
  eachNear(vocabulary.nearTexts, text, 1, (position) => {
    const other = vocabulary.shortTexts[position]!;
    if (!isNear(text, other, 1)) return;
    for (const at of vocabulary.byText.get(other) ?? []) keep(at);
  });
}

function expandKeys(vocabulary: Vocabulary, key: string, keep: (position: number) => void): void {
  eachNear(vocabulary.nearKeys, key, allowedEdits(key.length - 1), (position) => {
    const other = vocabulary.keys[position]!;
    const allowed = allowedEdits(Math.min(key.length, other.length) - 1);
    if (other !== key && !isNear(key, other, allowed)) return;
    for (const at of vocabulary.keyTokens[position]!) keep(at);
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
  const fuzzy = bones.length - 1 >= FUZZY_BONES ? 1 : 0;
  eachNear(vocabulary.nearBones, bones, fuzzy, (position) => {
    const other = vocabulary.bones[position]!;
    const equal = other === bones;
    if (!equal && !isNear(bones, other, fuzzy)) return;
    for (const at of vocabulary.boneTokens[position]!) {
      if (equal || token.abjad !== vocabulary.tokens[at]!.abjad) keep(at);
    }
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
  const text = MARK[of.grammar] + token.text;
  if (of.last) {
    for (let at = firstAfter(vocabulary.sortedTexts, text); at < vocabulary.sortedTexts.length; at++) {
      const longer = vocabulary.sortedTexts[at]!;
      if (!longer.startsWith(text)) break;
      found.push(...(vocabulary.byText.get(longer) ?? []));
    }
  }
  for (let length = SHORTEST_CUT + 1; length < text.length; length++) {
    found.push(...(vocabulary.byText.get(text.slice(0, length)) ?? []));
  }
  return found;
}

/** Letters that a word must keep to be recognised when it was cut. */
export const SHORTEST_CUT = 3;

function firstAfter(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= text) low = middle + 1;
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
  const { supports } = vocabulary;
  const found = new Map<number, number>();
  for (const key of supportKeys(token, grammar)) {
    for (const position of supports.get(key) ?? []) {
      const similarity = sameSupport(token, vocabulary.tokens[position]!);
      if (similarity > 0) found.set(position, similarity);
    }
  }
  return [...found];
}

/** Under what a word that is not searched for is found: its kind and text, and its group where it has one. */
function supportKeys({ kind, text, group }: NameToken, grammar: Grammar): readonly string[] {
  const mark = `${MARK[grammar]}${kind}`;
  return group === "" ? [`${mark}:${text}`] : [`${mark}:${text}`, `${mark}~${group}`];
}

/** Positions of the words spelled exactly so. */
export function wordsSpelled(vocabulary: Vocabulary, text: string, grammar: Grammar): readonly number[] {
  return vocabulary.byText.get(MARK[grammar] + text) ?? [];
}

function grouped(): Map<string, number[]> {
  return new Map();
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
