import { CodedError } from "../model/coded-error.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { EntrySource, IndexedAddress, MatchIndex } from "./build-index.ts";
import type { DeletionIndex } from "./deletion-index.ts";
import type { Grammar, NameToken, TokenKind } from "./name-token.ts";
import { buildVocabulary, GROUPINGS, type SavedVocabulary } from "./vocabulary.ts";
import type { WordGroups } from "./word-groups.ts";

/**
 * An index as bytes, and back. Layout: eight bytes of mark and format version, the length of a JSON head (uint32, little
 * endian), the head, then the sections it names, each on a multiple of eight. The head carries what the caller wants to keep
 * (`about`): which lists, of which hash. Checking the bytes' integrity is the caller's part.
 */
const MARK = "HFINDEX7";

interface Section {
  readonly name: string;
  readonly type: "u8" | "u16" | "u32" | "f32" | "f64" | "text";
  readonly offset: number;
  readonly length: number;
}

interface Head {
  readonly about: unknown;
  readonly addresses: readonly IndexedAddress[];
  readonly identifiers: readonly (readonly [string, readonly number[]])[];
  readonly sections: readonly Section[];
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

const KINDS: readonly TokenKind[] = [
  "name",
  "given",
  "generic",
  "place",
  "legal",
  "particle",
  "title",
  "number",
  "initial",
];
const GRAMMARS: readonly Grammar[] = ["person", "organisation", "common"];
const ABJAD = 1;
const NATIVE = 2;

/** The index and its entries as bytes; equal indexes give equal bytes. */
export function encodeIndex(index: MatchIndex, about: unknown): Uint8Array {
  const { tokens, grammars, groups, nearKeys, nearBones, nearTexts, sortedTexts } = index.vocabulary;
  const text = (of: (token: NameToken) => string): Uint8Array => encoder.encode(tokens.map(of).join("\n"));
  const [blob, starts] = encodeEntries(index.entries);
  const columns: [string, Column | { text: Uint8Array }][] = [
    ["texts", { text: text((token) => token.text) }],
    ["keys", { text: text((token) => token.key) }],
    ["bones", { text: text((token) => token.bones) }],
    ["blurred", { text: text((token) => token.blurred) }],
    ["groups", { text: text((token) => token.group) }],
    ["kinds", Uint8Array.from(tokens, ({ kind }) => KINDS.indexOf(kind))],
    ["grammars", Uint8Array.from(grammars, (grammar) => GRAMMARS.indexOf(grammar))],
    ["flags", Uint8Array.from(tokens, ({ abjad, native }) => (abjad ? ABJAD : 0) + (native ? NATIVE : 0))],
    ["weights", Float64Array.from(tokens, ({ weight }) => weight)],
    ...near("nearKeys", nearKeys),
    ...near("nearBones", nearBones),
    ...near("nearTexts", nearTexts),
    ["sortedTexts", sortedTexts],
    ...GROUPINGS.flatMap((grouping): [string, Column][] => [
      [`${grouping}.starts`, groups[grouping].starts],
      [`${grouping}.words`, groups[grouping].words],
      [`${grouping}.slots`, groups[grouping].slots],
    ]),
    ...ROW_COLUMNS.map((name): [string, Column] => [name, index[name]]),
    ["entryStarts", starts],
    ["entries", { text: blob }],
  ];
  return write(columns, {
    about,
    addresses: index.addresses,
    identifiers: [...index.byIdentifier],
  });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const ROW_COLUMNS = [
  "rowEntry",
  "rowName",
  "rowStart",
  "rowTokens",
  "rowWeight",
  "rowInitials",
  "rowNative",
  "rowFuller",
  "rowCards",
  "postingStart",
  "postings",
  "postingMarks",
  "initialStart",
  "initialPostings",
  "initialMarks",
  "initialLetters",
  "joinStart",
  "joinRows",
  "partyStart",
  "partyLinks",
] as const;

function near(name: string, index: DeletionIndex): [string, Column][] {
  return [
    [`${name}.hashes`, index.hashes],
    [`${name}.words`, index.words],
    [`${name}.starts`, index.starts],
    [`${name}.filter`, index.filter],
  ];
}

function encodeEntries(entries: EntrySource): [Uint8Array, Float64Array] {
  const starts = new Float64Array(entries.length + 1);
  const lines: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < entries.length; at++) {
    const line = encoder.encode(JSON.stringify(entries.at(at)));
    lines.push(line);
    length += line.length;
    starts[at + 1] = length;
  }
  const blob = new Uint8Array(length);
  for (const [at, line] of lines.entries()) blob.set(line, starts[at]);
  return [blob, starts];
}

function write(
  columns: readonly [string, Column | { text: Uint8Array }][],
  head: Omit<Head, "sections">,
): Uint8Array {
  let offset = 0;
  const sections: Section[] = [];
  const parts: Uint8Array[] = [];
  for (const [name, column] of columns) {
    const data = "text" in column ? column.text : column;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    sections.push({ name, type: "text" in column ? "text" : typeOf(column), offset, length: data.length });
    parts.push(bytes);
    offset += aligned(bytes.length);
  }
  const json = encoder.encode(JSON.stringify({ ...head, sections }));
  const start = aligned(MARK.length + 4 + json.length);
  const out = new Uint8Array(start + offset);
  out.set(encoder.encode(MARK));
  new DataView(out.buffer).setUint32(MARK.length, json.length, true);
  out.set(json, MARK.length + 4);
  for (const [at, part] of parts.entries()) out.set(part, start + (sections[at]?.offset ?? 0));
  return out;
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function typeOf(column: Column): Section["type"] {
  if (column instanceof Uint8Array) return "u8";
  if (column instanceof Uint16Array) return "u16";
  if (column instanceof Uint32Array) return "u32";
  return column instanceof Float32Array ? "f32" : "f64";
}

/**
 * Reads an index back. Entries stay bytes until they are asked for.
 * @param bytes the whole artefact, beginning on a multiple of eight of its buffer
 * @throws CodedError `HF-LIST-092` for bytes that are no artefact of this format
 */
export function decodeIndex(bytes: Uint8Array): { index: MatchIndex; about: unknown } {
  if (bytes.length < MARK.length + 4 || decoder.decode(bytes.subarray(0, MARK.length)) !== MARK) {
    throw new CodedError("HF-LIST-092", { value: "mark" });
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MARK.length, true);
  const head: Head = JSON.parse(decoder.decode(bytes.subarray(MARK.length + 4, MARK.length + 4 + length)));
  const start = aligned(MARK.length + 4 + length);
  const sections = new Map(head.sections.map((section) => [section.name, section]));
  const column = (name: string): Column => view(bytes, start, sections.get(name));
  const words = (name: string): readonly string[] => decoder.decode(column(name) as Uint8Array).split("\n");
  const { tokens, grammars } = decodeTokens(column, words);
  const nearOf = (name: string): DeletionIndex => ({
    hashes: column(`${name}.hashes`) as Uint32Array,
    words: column(`${name}.words`) as Uint32Array,
    starts: column(`${name}.starts`) as Uint32Array,
    filter: column(`${name}.filter`) as Uint32Array,
  });
  const groupsOf = (name: string): WordGroups => ({
    starts: column(`${name}.starts`) as Uint32Array,
    words: column(`${name}.words`) as Uint32Array,
    slots: column(`${name}.slots`) as Uint32Array,
  });
  const saved: SavedVocabulary = {
    groups: Object.fromEntries(GROUPINGS.map((name) => [name, groupsOf(name)])) as SavedVocabulary["groups"],
    nearKeys: nearOf("nearKeys"),
    nearBones: nearOf("nearBones"),
    nearTexts: nearOf("nearTexts"),
    sortedTexts: column("sortedTexts") as Uint32Array,
  };
  const rows = Object.fromEntries(ROW_COLUMNS.map((name) => [name, column(name)])) as unknown as Pick<
    MatchIndex,
    (typeof ROW_COLUMNS)[number]
  >;
  const index: MatchIndex = {
    ...rows,
    vocabulary: buildVocabulary(tokens, grammars, saved),
    entries: lazyEntries(column("entries") as Uint8Array, column("entryStarts") as Float64Array),
    byIdentifier: new Map(head.identifiers),
    addresses: head.addresses,
  };
  return { index, about: head.about };
}

function decodeTokens(
  column: (name: string) => Column,
  words: (name: string) => readonly string[],
): { tokens: readonly NameToken[]; grammars: readonly Grammar[] } {
  const [texts, keys, bones, blurred, groups] = ["texts", "keys", "bones", "blurred", "groups"].map(words);
  const [kinds, grammars, flags, weights] = ["kinds", "grammars", "flags", "weights"].map(column);
  const count = kinds?.length ?? 0;
  const tokens: NameToken[] = [];
  for (let at = 0; at < count; at++) {
    const flag = flags?.[at] ?? 0;
    tokens.push({
      text: texts?.[at] ?? "",
      key: keys?.[at] ?? "",
      bones: bones?.[at] ?? "",
      blurred: blurred?.[at] ?? "",
      kind: KINDS[kinds?.[at] ?? 0] ?? "name",
      weight: weights?.[at] ?? 0,
      abjad: (flag & ABJAD) !== 0,
      native: (flag & NATIVE) !== 0,
      group: groups?.[at] ?? "",
    });
  }
  return { tokens, grammars: Array.from(grammars ?? [], (at) => GRAMMARS[at] ?? "organisation") };
}

function view(bytes: Uint8Array, start: number, section: Section | undefined): Column {
  if (section === undefined) throw new CodedError("HF-LIST-092", { value: "section" });
  const [buffer, offset, length] = [bytes.buffer, bytes.byteOffset + start + section.offset, section.length];
  switch (section.type) {
    case "u16":
      return new Uint16Array(buffer, offset, length);
    case "u32":
      return new Uint32Array(buffer, offset, length);
    case "f32":
      return new Float32Array(buffer, offset, length);
    case "f64":
      return new Float64Array(buffer, offset, length);
    default:
      return new Uint8Array(buffer, offset, length);
  }
}

function lazyEntries(blob: Uint8Array, starts: Float64Array): EntrySource {
  return {
    length: starts.length - 1,
    at(position) {
      const [from, to] = [starts[position], starts[position + 1]];
      if (from === undefined || to === undefined) return undefined;
      return JSON.parse(decoder.decode(blob.subarray(from, to))) as ListEntry;
    },
  };
}
