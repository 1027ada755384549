import type { ListEntry } from "../model/list-entry.ts";
import type { FillField, MappedList, SourceFacts } from "./source.ts";

/** Counts entries on their way into the store: how many, how many have each field, which ids come twice. */
export class ListTally {
  entries = 0;
  readonly #filled = new Map<FillField, number>();
  readonly #fields: readonly FillField[];
  readonly #repeated = new Set<string>();
  #lastId = "";

  constructor(facts: SourceFacts) {
    this.#fields = Object.keys(facts.bounds.fill) as FillField[];
  }

  /** Passes the entries on, counted. They come in the order of their ids, so that equal ids are neighbours. */
  *count(entries: Iterable<ListEntry>): Generator<ListEntry> {
    for (const entry of entries) {
      this.entries++;
      if (entry.id === this.#lastId) this.#repeated.add(entry.id);
      this.#lastId = entry.id;
      for (const field of this.#fields) {
        const value = entry[field];
        if (value !== null && value.length > 0) this.#filled.set(field, (this.#filled.get(field) ?? 0) + 1);
      }
      yield entry;
    }
  }

  /** Share of the entries that have the field, from 0 to 1. */
  fillRate(field: FillField): number {
    return this.entries === 0 ? 0 : (this.#filled.get(field) ?? 0) / this.entries;
  }

  get repeated(): readonly string[] {
    return [...this.#repeated];
  }
}

/** What is out of bounds, in words; empty for a sound list. @param before entries of the snapshot before, if any */
export function boundViolations(
  list: MappedList,
  tally: ListTally,
  against: { facts: SourceFacts; before: number | null },
): string[] {
  const { bounds } = against.facts;
  const found: string[] = [];
  const count = tally.entries;
  const [fewest, most] = bounds.entries;
  if (count < fewest) found.push(`${count} entries, fewer than ${fewest}`);
  if (count > most) found.push(`${count} entries, more than ${most}`);
  if (against.before !== null && count < against.before * (1 - bounds.shrink)) {
    const percentage = Math.round(bounds.shrink * 100);
    found.push(`${count} entries after ${against.before}: shrunk by more than ${percentage} percent`);
  }
  if (list.declared !== null && list.declared !== list.records) {
    found.push(`${list.records} records, but the file declares ${list.declared}`);
  }
  for (const [field, least] of Object.entries(bounds.fill)) {
    const rate = tally.fillRate(field as FillField);
    if (rate < least) found.push(`${field} in ${percent(rate)} of the entries, less than ${percent(least)}`);
  }
  if (tally.repeated.length > 0) {
    const some = tally.repeated.slice(0, 3).join(", ");
    found.push(`ids that come twice: ${some} (${tally.repeated.length})`);
  }
  return found;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
