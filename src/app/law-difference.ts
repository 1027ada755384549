/** A place where our table and the text are not the same: what ours holds there, and what the text does. */
export interface LawDifference {
  readonly place: string;
  readonly ours: string;
  readonly text: string;
}

/** Cells (or codes, or entries) of the text that were held against ours, and those that differ. */
export interface TableComparison {
  readonly compared: number;
  readonly differences: readonly LawDifference[];
}

/** One of our tables held against the text, or why it was not. */
export interface ComparedTable extends TableComparison {
  readonly table: string;
  /** What of ours was compared: the day the table was read, or the snapshot of the list. */
  readonly ours: string;
  /** The day of the text; `null` where the part is not in the store. */
  readonly text: string | null;
  /** Why it was not compared; `null` where it was. Then `compared` is 0 and `differences` says nothing. */
  readonly notCompared: string | null;
  /** What limits the comparison. */
  readonly note?: string;
}

/** No cell compared. */
export const NOTHING: TableComparison = { compared: 0, differences: [] };

/** What one side has and the other has not, by name. */
export function missingOf(kind: string, ours: Iterable<string>, text: Iterable<string>): LawDifference[] {
  const [mine, theirs] = [new Set(ours), new Set(text)];
  const side = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
    [...one].filter((value) => !other.has(value)).sort();
  return [
    ...side(mine, theirs).map((value) => ({ place: `${kind} ${value}`, ours: "listed", text: "not listed" })),
    ...side(theirs, mine).map((value) => ({ place: `${kind} ${value}`, ours: "not listed", text: "listed" })),
  ];
}
