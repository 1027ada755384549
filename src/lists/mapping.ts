import type { Citation } from "../model/citation.ts";
import type { EntryDraft } from "./entry-draft.ts";
import type { Amendment, EntrySink } from "./entry-spool.ts";
import type { MappedList, SourceFacts } from "./source.ts";
import type { SourceRecord } from "./source-record.ts";
import { UNEXPECTED } from "./xml-records.ts";

/**
 * Collects what a mapper makes of a source: entries, leftovers, the file's own date and count. A draft that no later
 * record can change is `put` and leaves memory at once; one that further rows belong to is `add`ed and stays open.
 */
export class Mapping {
  readonly facts: SourceFacts;
  sourceDate: string | null = null;
  declared: number | null = null;
  records = 0;
  readonly #into: EntrySink;
  readonly #open = new Map<string, { draft: EntryDraft; pinpoint: string }>();
  readonly #ids = new Set<string>();
  readonly #leftovers = new Map<string, number>();

  constructor(facts: SourceFacts, into: EntrySink) {
    this.facts = facts;
    this.#into = into;
  }

  /** The records that the source is known to have; what else the file holds is counted as left over. */
  async *known(records: AsyncIterable<SourceRecord>): AsyncGenerator<SourceRecord> {
    for await (const record of records) {
      if (record.kind === UNEXPECTED) this.finished(record);
      else yield record;
    }
  }

  /** Takes a finished draft. Two records under one id stay two: the bounds then refuse the file, with the id named. */
  put(draft: EntryDraft, pinpoint: string): void {
    this.#ids.add(draft.id);
    this.#into.add(draft.build(this.#citation(pinpoint)));
  }

  /** Keeps a draft open for further records, until the end of the source. */
  add(draft: EntryDraft, pinpoint: string): void {
    if (this.#open.has(draft.id)) {
      this.put(draft, pinpoint);
      return;
    }
    this.#ids.add(draft.id);
    this.#open.set(draft.id, { draft, pinpoint });
  }

  /** Adds to an entry that has been put or will be. @param id of the source, without the list's */
  amend(id: string, more: Amendment): void {
    this.#into.amend(this.#listId(id), more);
  }

  has(id: string): boolean {
    return this.#ids.has(this.#listId(id));
  }

  /** `id`, or with a number behind it where the source gives the same id to a further record. */
  freeId(id: string): string {
    let free = id;
    for (let nth = 2; this.has(free); nth++) free = `${id}-${nth}`;
    return free;
  }

  /** The open draft of an id. */
  get(id: string): EntryDraft | undefined {
    return this.#open.get(this.#listId(id))?.draft;
  }

  /** Notes the fields of a record that no one took. Call it once the record is mapped. */
  finished(record: SourceRecord): void {
    for (const path of record.leftovers()) this.leftover(path);
  }

  leftover(path: string): void {
    this.#leftovers.set(path, (this.#leftovers.get(path) ?? 0) + 1);
  }

  result(): MappedList {
    for (const { draft, pinpoint } of this.#open.values()) {
      this.#into.add(draft.build(this.#citation(pinpoint)));
    }
    this.#open.clear();
    return {
      sourceDate: this.sourceDate,
      declared: this.declared,
      records: this.records,
      leftovers: Object.fromEntries([...this.#leftovers].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  #listId(id: string): string {
    return `${this.facts.id}:${id}`;
  }

  #citation(pinpoint: string): Citation {
    const date = this.sourceDate === null ? "" : ` ${this.sourceDate}`;
    return {
      authority: this.facts.authority,
      pinpoint,
      version: `${this.facts.title}${date}`,
      url: this.facts.page,
    };
  }
}
