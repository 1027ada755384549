import type { FetchContext, FetchedFile } from "./download.ts";
import type { EntrySink } from "./entry-spool.ts";
import type { SourceFile } from "./source-file.ts";
import type { SourceRecord } from "./source-record.ts";

/** What we know of a source without reading it. */
export interface SourceFacts {
  /** The list's id, for instance `un-consolidated`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Abbreviation used in citations, for instance `OFAC`. */
  readonly authority: string;
  /** A page for people. */
  readonly page: string;
  /** What `lists update` downloads; empty where the user brings the file. */
  readonly downloads: readonly string[];
  /** Hosts of other sites that the publisher's addresses redirect to. */
  readonly redirectHosts?: readonly string[];
  /** Where addresses and terms were checked, and what was not. */
  readonly checked: string;
  /** Days between publications; a snapshot older than three times as many is stale. `null`: no cadence. */
  readonly cadenceDays: number | null;
  /** The terms under which the publisher lets the list be used. */
  readonly licence: string;
  /** Formats that are read, in words. */
  readonly formats: string;
  /** Where the format was learned: a real file, or only the published schema. */
  readonly basis: string;
  readonly bounds: SourceBounds;
}

/** What a sound file of this source looks like; beyond it the file is refused. */
export interface SourceBounds {
  /** Fewest and most entries. */
  readonly entries: readonly [number, number];
  /** Largest share of entries that may vanish against the snapshot before, 0 to 1. */
  readonly shrink: number;
  /** Least share of entries that have the field, 0 to 1. */
  readonly fill: Readonly<Partial<Record<FillField, number>>>;
}

export type FillField =
  | "names"
  | "addresses"
  | "countries"
  | "identifiers"
  | "birthDates"
  | "listed"
  | "measures";

/** What a mapper says of a file, beside the entries that went into the sink. */
export interface MappedList {
  /** The day the publisher gives in the file, `YYYY-MM-DD`; `null` where it gives none. */
  readonly sourceDate: string | null;
  /** The number of records that the file itself declares; `null` where it declares none. */
  readonly declared: number | null;
  /** Records of the source; differs from the number of entries where several rows make one entry. */
  readonly records: number;
  /** Fields with content that were never taken, with their number. */
  readonly leftovers: Readonly<Record<string, number>>;
}

/** One official list: the same three steps under the same names for every source. */
export interface ListSource {
  readonly facts: SourceFacts;
  /** Downloads the current files. */
  fetch(context: FetchContext): Promise<FetchedFile[]>;
  /** Reads the files, whose format is told by their content, as a stream of records. @throws CodedError */
  parse(files: readonly SourceFile[]): AsyncIterable<SourceRecord>;
  /** Makes entries of the records and puts them into the sink. @throws CodedError */
  map(records: AsyncIterable<SourceRecord>, into: EntrySink): Promise<MappedList>;
}
