import { eachNear } from "./deletion-index.ts";
import { buildKeyCards, type Compared, ComparedKey } from "./key-cards.ts";
import { type Grammar, type NameToken, sameSupport } from "./name-token.ts";
import type { LikeWords } from "./paired-words.ts";
import {
  allowedEdits,
  FUZZY_BONES,
  isCutOf,
  LONGEST_SHORT_TEXT,
  SHORTEST_CUT,
  tokenSimilarity,
  writtenConsonants,
} from "./token-similarity.ts";
import { type Grouping, KEYS, MARK, type Vocabulary } from "./vocabulary.ts";
import type { WordGroups } from "./word-groups.ts";
import { eachWord, findGroup } from "./word-groups.ts";

/** Words of the index that are alike to `token`. */
export function expand(vocabulary: Vocabulary, token: NameToken, grammar: Grammar): LikeWords {
  const found: Alike[] = [];
  const seen = seenOf(vocabulary);
  seen.turn++;
  const keep = (position: number): void => {
    if (seen.words[position] === seen.turn) return;
    seen.words[position] = seen.turn;
    const similarity = tokenSimilarity(token, vocabulary.tokens[position]!);
    if (similarity > 0) found.push({ position, similarity });
  };
  const same = (grouping: Grouping, key: string): void =>
    eachIn(vocabulary, { grouping, grammar, key }, keep);
  same("text", token.text);
  if (token.group !== "") same("group", token.group);
  if (!token.abjad) {
    near(vocabulary, { grouping: "key", grammar, key: token.key, edits: allowedEdits }, keep);
    same("blurred", token.blurred);
    const consonants = writtenConsonants(token.text);
    if (consonants.length >= 2) same("consonants", consonants);
    if (token.text.length >= 3 && token.text.length <= LONGEST_SHORT_TEXT) {
      near(vocabulary, { grouping: "text", grammar, key: token.text, edits: oneEdit }, keep);
    }
  }
  if (token.bones.length >= 2) nearBones(vocabulary, token, grammar, keep);
  return ascending(found);
}

interface Alike {
  readonly position: number;
  readonly similarity: number;
}

function ascending(found: Alike[]): LikeWords {
  found.sort((a, b) => a.position - b.position);
  return {
    words: found.map(({ position }) => position),
    similarities: found.map(({ similarity }) => similarity),
  };
}

/** Words and groups met in one expansion, so that none is looked at twice. */
interface Seen {
  turn: number;
  readonly words: Uint32Array;
  readonly groups: Readonly<Record<Compared, Uint32Array>>;
  readonly cards: Readonly<Record<Compared, Uint16Array>>;
}

const seenIn = new WeakMap<Vocabulary, Seen>();

function seenOf(vocabulary: Vocabulary): Seen {
  let seen = seenIn.get(vocabulary);
  if (seen === undefined || seen.turn > LAST_TURN) {
    const { groups, tokens } = vocabulary;
    const stamps = ({ starts }: WordGroups): Uint32Array => new Uint32Array(starts.length);
    seen = {
      turn: 0,
      words: new Uint32Array(tokens.length),
      groups: { text: stamps(groups.text), key: stamps(groups.key), bones: stamps(groups.bones) },
      cards: {
        text: buildKeyCards(vocabulary, "text"),
        key: buildKeyCards(vocabulary, "key"),
        bones: buildKeyCards(vocabulary, "bones"),
      },
    };
    seenIn.set(vocabulary, seen);
  }
  return seen;
}

const LAST_TURN = 0xfffffff0;

function oneEdit(): number {
  return 1;
}

const NEAR = { text: "nearTexts", key: "nearKeys", bones: "nearBones" } as const;

interface Near {
  readonly grouping: Compared;
  readonly grammar: Grammar;
  readonly key: string;
  /** Edits that two keys may be apart, by the length of the shorter. */
  readonly edits: (length: number) => number;
}

/** Calls `keep` with the words whose keys are within the edits. */
function near(vocabulary: Vocabulary, of: Near, keep: (position: number) => void): void {
  eachNearGroup(vocabulary, of, (group) => eachWord(vocabulary.groups[of.grouping], group, keep));
}

function eachNearGroup(
  vocabulary: Vocabulary,
  { grouping, grammar, key, edits }: Near,
  visit: (group: number, equal: boolean) => void,
): void {
  const { groups, tokens } = vocabulary;
  const { starts, words } = groups[grouping];
  const seen = seenOf(vocabulary);
  const [stamps, cards] = [seen.groups[grouping], seen.cards[grouping]];
  const compared = new ComparedKey(key, grammar, edits);
  eachNear(vocabulary[NEAR[grouping]], MARK[grammar] + key, edits(key.length), (group) => {
    if (stamps[group] === seen.turn) return;
    stamps[group] = seen.turn;
    const apart = compared.apart(cards, group, () => tokens[words[starts[group]!]!]![grouping]);
    if (apart >= 0) visit(group, apart === 0);
  });
}

/** Consonants count where one side lacks its vowels; of the same script they must be equal. */
function nearBones(
  vocabulary: Vocabulary,
  { abjad, bones }: NameToken,
  grammar: Grammar,
  keep: (position: number) => void,
): void {
  const { groups, tokens } = vocabulary;
  const edits = bones.length >= FUZZY_BONES ? oneEdit : noEdit;
  eachNearGroup(vocabulary, { grouping: "bones", grammar, key: bones, edits }, (group, equal) => {
    eachWord(groups.bones, group, (at) => {
      if (equal ? abjad || tokens[at]!.abjad : abjad !== tokens[at]!.abjad) keep(at);
    });
  });
}

function noEdit(): number {
  return 0;
}

/** Calls `visit` with the words that have `key` in a grouping, in names of a grammar. */
function eachIn(
  { groups, grammars, tokens }: Vocabulary,
  of: { grouping: Grouping; grammar: Grammar; key: string },
  visit: (position: number) => void,
): void {
  const { grouping, grammar, key } = of;
  const keyOf = KEYS[grouping];
  const has = (word: number): boolean => grammars[word] === grammar && keyOf(tokens[word]!) === key;
  eachWord(groups[grouping], findGroup(groups[grouping], MARK[grammar] + key, has), visit);
}

/** Words of the index that begin with `token` (where it is the last of its name), and those that `token` begins with. */
export function expandCut(
  vocabulary: Vocabulary,
  token: NameToken,
  of: { grammar: Grammar; last: boolean },
): readonly number[] {
  if (token.text.length < SHORTEST_CUT) return [];
  const found: number[] = [];
  const { groups, grammars, sortedTexts, tokens } = vocabulary;
  const keep = (position: number): void => {
    const other = tokens[position]!;
    if (other.abjad !== token.abjad) return;
    if (isCutOf(token.text, other.text) || isCutOf(other.text, token.text)) found.push(position);
  };
  const { grammar, last } = of;
  const { text } = token;
  if (last) {
    for (let at = firstAfter(vocabulary, grammar, text); at < sortedTexts.length; at++) {
      const group = sortedTexts[at]!;
      const word = groups.text.words[groups.text.starts[group]!]!;
      if (grammars[word] !== grammar || !tokens[word]!.text.startsWith(text)) break;
      eachWord(groups.text, group, keep);
    }
  }
  for (let length = SHORTEST_CUT; length < text.length; length++) {
    eachIn(vocabulary, { grouping: "text", grammar, key: text.slice(0, length) }, keep);
  }
  return found;
}

/** Where in `sortedTexts` the texts after `text` begin. */
function firstAfter(vocabulary: Vocabulary, grammar: Grammar, text: string): number {
  const { sortedTexts, groups, tokens } = vocabulary;
  const { starts, words } = groups.text;
  const beginnings = beginningsIn(vocabulary);
  const beginning = beginningOf(grammar, text);
  let [low, high] = [beginnings[beginning]!, beginnings[beginning + 1]!];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[words[starts[sortedTexts[middle]!]!]!]!.text <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LETTERS = 27;
const BEGINNINGS = LETTERS ** 3;
/** The grammars in the order of their marks, in which texts are sorted. */
const SORTED: readonly Grammar[] = (Object.keys(MARK) as Grammar[]).sort((a, b) =>
  MARK[a] < MARK[b] ? -1 : 1,
);
const beginningsOf = new WeakMap<Vocabulary, Uint32Array>();

/** Where in `sortedTexts` each grammar's texts with the same first three letters begin, one value more than there are such. */
function beginningsIn(vocabulary: Vocabulary): Uint32Array {
  let beginnings = beginningsOf.get(vocabulary);
  if (beginnings === undefined) {
    const { sortedTexts, groups, grammars, tokens } = vocabulary;
    beginnings = new Uint32Array(SORTED.length * BEGINNINGS + 1);
    for (const group of sortedTexts) {
      const word = groups.text.words[groups.text.starts[group]!]!;
      beginnings[beginningOf(grammars[word]!, tokens[word]!.text) + 1]! += 1;
    }
    for (let at = 1; at < beginnings.length; at++) beginnings[at]! += beginnings[at - 1]!;
    beginningsOf.set(vocabulary, beginnings);
  }
  return beginnings;
}

/** Ascends with the order of texts. */
function beginningOf(grammar: Grammar, text: string): number {
  let number = SORTED.indexOf(grammar);
  for (let at = 0; at < 3; at++) {
    const letter = at < text.length ? text.charCodeAt(at) - 96 : 0;
    number = number * LETTERS + Math.min(LETTERS - 1, Math.max(0, letter));
  }
  return number;
}

/** Words of the index that agree with a word that is not searched for. */
export function expandSupport(vocabulary: Vocabulary, token: NameToken, grammar: Grammar): LikeWords {
  const found = new Map<number, Alike>();
  const keep = (position: number): void => {
    const similarity = sameSupport(token, vocabulary.tokens[position]!);
    if (similarity > 0) found.set(position, { position, similarity });
  };
  for (const grouping of ["support", "supportGroup"] as const) {
    const key = KEYS[grouping](token);
    if (key !== "") eachIn(vocabulary, { grouping, grammar, key }, keep);
  }
  return ascending([...found.values()]);
}

/** Positions of the words spelled exactly so. */
export function wordsSpelled(vocabulary: Vocabulary, text: string, grammar: Grammar): readonly number[] {
  const found: number[] = [];
  eachIn(vocabulary, { grouping: "text", grammar, key: text }, (position) => found.push(position));
  return found;
}
