import { type PlainDate, plainDate } from "../../src/model/plain-date.ts";

/** The law is answered for from this day on; earlier days of provisions say only since when they have stood. */
export const FIRST_DAY: PlainDate = plainDate("2022-01-01");

export interface Dated {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** `versions` with each day on which the law changes a day later and a day earlier. */
export function movedDays<Version extends Dated>(
  versions: readonly Version[],
): { readonly change: string; readonly versions: readonly Version[] }[] {
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const next = versions[index + 1];
    const changed: { change: string; versions: readonly Version[] }[] = [];
    for (const days of [1, -1]) {
      if (version.from >= FIRST_DAY) {
        const from = shifted(version.from, days);
        let moved = versions.with(index, { ...version, from });
        if (before?.to === version.from) moved = moved.with(index - 1, { ...before, to: from });
        changed.push({ change: `begins ${from}, not ${version.from}`, versions: moved });
      }
      if (version.to !== null && version.to >= FIRST_DAY && next?.from !== version.to) {
        const to = shifted(version.to, days);
        changed.push({
          change: `ends ${to}, not ${version.to}`,
          versions: versions.with(index, { ...version, to }),
        });
      }
    }
    return changed;
  });
}

function shifted(day: PlainDate, days: number): PlainDate {
  return plainDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}
