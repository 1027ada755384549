import type { ListEntry } from "../model/list-entry.ts";
import type { FillField, MappedList, SourceFacts } from "./source.ts";

/** What is out of bounds, in words; empty for a sound list. @param before entries of the snapshot before, if any */
export function boundViolations(list: MappedList, facts: SourceFacts, before: number | null): string[] {
  const found: string[] = [];
  const count = list.entries.length;
  const [fewest, most] = facts.bounds.entries;
  if (count < fewest) found.push(`${count} entries, fewer than ${fewest}`);
  if (count > most) found.push(`${count} entries, more than ${most}`);
  if (before !== null && count < before * (1 - facts.bounds.shrink)) {
    found.push(
      `${count} entries after ${before}: shrunk by more than ${Math.round(facts.bounds.shrink * 100)} percent`,
    );
  }
  if (list.declared !== null && list.declared !== list.records) {
    found.push(`${list.records} records, but the file declares ${list.declared}`);
  }
  for (const [field, least] of Object.entries(facts.bounds.fill)) {
    const rate = fillRate(list.entries, field as FillField);
    if (rate < least) found.push(`${field} in ${percent(rate)} of the entries, less than ${percent(least)}`);
  }
  const seen = new Set<string>();
  const repeated = list.entries.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
  if (repeated.length > 0)
    found.push(`ids that come twice: ${repeated.slice(0, 3).join(", ")} (${repeated.length})`);
  return found;
}

/** Share of the entries that have the field, from 0 to 1. */
export function fillRate(entries: readonly ListEntry[], field: FillField): number {
  if (entries.length === 0) return 0;
  const filled = entries.filter((entry) => {
    const value = entry[field];
    return value !== null && value.length > 0;
  });
  return filled.length / entries.length;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
