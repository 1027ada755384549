import type { Citation } from "../model/citation.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { EntryDraft } from "./entry-draft.ts";
import type { MappedList, SourceFacts } from "./source.ts";
import type { SourceRecord } from "./source-record.ts";

/** Collects what a mapper makes of a source: drafts in the order met, leftovers, the file's own date and count. */
export class Mapping {
  readonly facts: SourceFacts;
  sourceDate: string | null = null;
  declared: number | null = null;
  records = 0;
  readonly #drafts = new Map<string, { draft: EntryDraft; pinpoint: string }>();
  readonly #leftovers = new Map<string, number>();

  constructor(facts: SourceFacts) {
    this.facts = facts;
  }

  add(draft: EntryDraft, pinpoint: string): void {
    let id = draft.id;
    // Two records under one id stay two: the bounds refuse the file, with the id named.
    for (let nth = 2; this.#drafts.has(id); nth++) id = `${draft.id} (${nth})`;
    this.#drafts.set(id, { draft, pinpoint });
  }

  /** `id`, or with a number behind it where the source gives the same id to a further record. */
  freeId(id: string): string {
    let free = id;
    for (let nth = 2; this.get(free) !== undefined; nth++) free = `${id}-${nth}`;
    return free;
  }

  get(id: string): EntryDraft | undefined {
    return this.#drafts.get(`${this.facts.id}:${id}`)?.draft;
  }

  get drafts(): Iterable<EntryDraft> {
    return this.#drafts.values().map(({ draft }) => draft);
  }

  /** Notes the fields of a record that no one took. Call it once the record is mapped. */
  finished(record: SourceRecord): void {
    for (const path of record.leftovers()) this.leftover(path);
  }

  leftover(path: string): void {
    this.#leftovers.set(path, (this.#leftovers.get(path) ?? 0) + 1);
  }

  result(): MappedList {
    const version = `${this.facts.title}${this.sourceDate === null ? "" : ` ${this.sourceDate}`}`;
    const entries: ListEntry[] = [];
    for (const [id, { draft, pinpoint }] of this.#drafts) {
      // Drafts go as entries come, so that memory never holds both.
      this.#drafts.delete(id);
      const citation: Citation = {
        authority: this.facts.authority,
        pinpoint,
        version,
        url: this.facts.page,
      };
      entries.push(draft.build(citation));
    }
    return {
      entries,
      sourceDate: this.sourceDate,
      declared: this.declared,
      records: this.records,
      leftovers: Object.fromEntries([...this.#leftovers].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}
