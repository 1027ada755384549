import { type Amendment, amended, type EntrySink } from "../lists/entry-spool.ts";
import { memoryFile } from "../lists/source-file.ts";
import { sourceOf } from "../lists/sources.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type ComparedTable, type LawDifference, missingOf, NOTHING } from "./law-difference.ts";
import type { KeptText } from "./law-text.ts";
import { storedLists } from "./list-store.ts";
import { starterLists } from "./loaded-lists.ts";

const LISTS: readonly (readonly [id: string, supplement: string])[] = [
  ["us-bis-entity-list", "4"],
  ["us-bis-high-diversion-addresses", "4"],
  ["us-bis-unverified-list", "6"],
  ["us-bis-military-end-user-list", "7"],
];

/**
 * The lists of part 744: numbers and names of the imported list against the text's. For a list that was not imported, the
 * numbers of the starter and of the text are told.
 */
export async function compareLists(
  text: KeptText | null,
  on: PlainDate,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ComparedTable[]> {
  const stored = storedLists({ date: on, today: on, env });
  const starter = starterLists(on).lists;
  const tables: ComparedTable[] = [];
  for (const [id, supplement] of LISTS) {
    const imported = stored.find((list) => list.id === id);
    const entries = imported?.entries ?? starter.find(({ status }) => status.id === id)?.entries ?? [];
    const about = {
      table: `part 744, Supplement No. ${supplement}, ${id}`,
      ours: imported === undefined ? `starter list, ${entries.length} entries` : imported.note,
      text: text?.read ?? null,
    };
    if (text === null) tables.push({ ...about, ...NOTHING, notCompared: "part 744 is not in the store" });
    else
      tables.push({
        ...about,
        ...(await compareList(text, { id, entries, isStarter: imported === undefined })),
      });
  }
  return tables;
}

async function compareList(
  text: KeptText,
  ours: { id: string; entries: readonly ListEntry[]; isStarter: boolean },
): Promise<Pick<ComparedTable, "compared" | "differences" | "notCompared" | "note">> {
  const { rows, entries } = await entriesOfText(text, ours.id);
  const counts = `${rows} rows, ${entries.length} entries in the text`;
  // The starter is a selection with spellings of its own: its number says how much is missing, its names are not the text's.
  if (ours.isStarter) return { ...NOTHING, notCompared: "the list is not imported", note: counts };
  const differences: LawDifference[] =
    ours.entries.length === entries.length
      ? []
      : [{ place: "number of entries", ours: `${ours.entries.length}`, text: `${entries.length}` }];
  differences.push(...missingOf("entry", ours.entries.map(caption), entries.map(caption)));
  return {
    compared: Math.max(ours.entries.length, entries.length),
    differences,
    notCompared: null,
    note: counts,
  };
}

async function entriesOfText(text: KeptText, id: string): Promise<{ rows: number; entries: ListEntry[] }> {
  const source = sourceOf(id);
  const sink = new MemorySink();
  const { records } = await source.map(
    source.parse([memoryFile(`part 744 of ${text.read}`, text.xml)]),
    sink,
  );
  return { rows: records, entries: sink.entries() };
}

class MemorySink implements EntrySink {
  readonly #entries: ListEntry[] = [];
  readonly #amendments = new Map<string, Amendment[]>();

  add(entry: ListEntry): void {
    this.#entries.push(entry);
  }

  amend(id: string, more: Amendment): void {
    this.#amendments.set(id, [...(this.#amendments.get(id) ?? []), more]);
  }

  entries(): ListEntry[] {
    return this.#entries.map((entry) => (this.#amendments.get(entry.id) ?? []).reduce(amended, entry));
  }
}

/** Name and countries; an address where it has no name. */
function caption(entry: ListEntry): string {
  return `${entry.names[0]?.value ?? entry.addresses[0]?.full ?? entry.id} (${[...entry.countries].sort().join(" ")})`;
}
