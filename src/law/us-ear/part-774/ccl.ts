import type { Citation } from "../../../model/citation.ts";
import { type PlainDate, plainDate } from "../../../model/plain-date.ts";
import type { Truth } from "../../../rules/kleene.ts";
import { type CclHistory, type RawCclHistory, readCclHistory } from "./ccl-history.ts";
import { type KnownOfItem, type RowScope, readRowScope, scopeApplies } from "./row-scope.ts";

/** The Commerce Control List as far as licence requirements go: per ECCN, the rows of its reasons for control. */
export interface Ccl {
  readonly citation: Citation;
  readonly readOn: PlainDate;
  readonly entries: CclEntries;
  readonly history: CclHistory;
}

/** Entries by ECCN; an entry's rows are read when it is first asked for, to keep the start quick. */
export interface CclEntries {
  readonly size: number;
  has(eccn: string): boolean;
  get(eccn: string): CclEntry | undefined;
  keys(): Iterable<string>;
}

export interface CclEntry {
  readonly eccn: string;
  readonly rows: readonly CclRow[];
  /** List-based licence exceptions that the entry offers for at least some of its items. */
  readonly exceptions: readonly string[];
  /** Every paragraph, for entries where a mistyped one would look uncontrolled; `null` where they are not at hand. */
  readonly paragraphs: readonly string[] | null;
  /**
   * Where the entry controls nothing itself: `ITAR` for what the Department of State controls, else the ECCNs that it sends
   * the reader to. `null` for every other entry.
   */
  readonly elsewhere: string | null;
  /** Whether the rows are those of the day in question; else one row in words stands for them, and the exporter is asked. */
  readonly isKnown: boolean;
}

export interface CclRow {
  /** `NS`, `MT` …; `??` where the reason is not at hand. */
  readonly reason: string;
  /** Country Chart column such as `NS 2`; `null` where a paragraph states the requirement. */
  readonly column: string | null;
  /** The paragraph that states the requirement; `words` for one that stands in the entry itself. */
  readonly see: string | null;
  readonly applies: RowScope;
}

export interface RawCcl {
  readonly citation: Citation;
  readonly readOn: string;
  readonly history: RawCclHistory;
  readonly entries: Readonly<
    Record<
      string,
      {
        readonly rows: readonly string[];
        readonly exceptions?: string;
        readonly paragraphs?: string;
        readonly elsewhere?: string;
      }
    >
  >;
}

/** The list from the parsed JSON of `data/ccl.json`. A row that is not written as the file states is a RangeError on reading its entry. */
export function readCcl(raw: RawCcl): Ccl {
  const read = new Map<string, CclEntry>();
  const has = (eccn: string): boolean => Object.hasOwn(raw.entries, eccn);
  const get = (eccn: string): CclEntry | undefined => {
    const known = read.get(eccn);
    if (known !== undefined || !has(eccn)) return known;
    const entry = readEntry(eccn, raw);
    read.set(eccn, entry);
    return entry;
  };
  const keys = Object.keys(raw.entries);
  return {
    citation: raw.citation,
    readOn: plainDate(raw.readOn),
    entries: { size: keys.length, has, get, keys: () => keys },
    history: readCclHistory(raw.history, plainDate(raw.readOn)),
  };
}

function readEntry(eccn: string, raw: RawCcl): CclEntry {
  const entry = raw.entries[eccn];
  return {
    eccn,
    rows: (entry?.rows ?? []).map((row) => readRow(eccn, row)),
    exceptions: entry?.exceptions?.split(" ") ?? [],
    paragraphs: entry?.paragraphs?.split(" ") ?? null,
    elsewhere: entry?.elsewhere ?? null,
    isKnown: true,
  };
}

/** `3A001` of `3A001.b.2`; EAR99 is its own entry. */
export function entryOf(eccn: string): string {
  return eccn.split(".")[0] ?? eccn;
}

/** Whether the entry is known and, where its paragraphs are listed, has the one that `eccn` names. */
export function eccnExists(ccl: Ccl, eccn: string): boolean {
  const entry = ccl.entries.get(entryOf(eccn));
  const paragraph = eccn.split(".")[1]?.toLowerCase();
  return entry !== undefined && (paragraph === undefined || (entry.paragraphs?.includes(paragraph) ?? true));
}

/** Whether a row covers the item classified as `eccn` (`3A001.b.2`); unknown where what is given does not tell. */
export function rowApplies(row: CclRow, eccn: string, known?: KnownOfItem): Truth {
  return scopeApplies(row.applies, eccn, known);
}

/** A row as `data/ccl.json` writes it. @throws RangeError for another form. */
export function readRow(eccn: string, text: string): CclRow {
  const match = /^([A-Z]{2}|\?\?) (?:(\d)|@(\S+))(?: (.+))?$/.exec(text);
  if (match === null) throw new RangeError(`Commerce Control List, ${eccn}: row "${text}"`);
  const [, reason = "", column, see, scope = ""] = match;
  return {
    reason,
    column: column === undefined ? null : `${reason} ${column}`,
    see: see ?? null,
    applies: readRowScope(scope),
  };
}
