import { parse } from "csv-parse/sync";
import { CodedError } from "../../model/coded-error.ts";
import { type PercentRange, percentRange, UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import { STAKE_KINDS, type Stake, type StakeKind } from "../../ownership/stake.ts";
import { badPercent, type OwnershipFormat, ownershipData } from "./ownership-file.ts";
import { partOfCapital } from "./share-class.ts";

/**
 * Columns owner, owned, percent and, if they are there, from, to, kind, source, listed (`true` or the day of listing, of the owner),
 * class and class_part (a class of shares and its part of the capital in percent), joint (owners of one party with the same
 * word there act jointly). An empty percent is not known.
 */
export const tableCsv: OwnershipFormat = {
  id: "csv",
  detect: (text) => /^\ufeff?"?owner"?\s*[,;]\s*"?owned"?/i.test(text),
  read(text, name) {
    let rows: Record<string, string>[];
    try {
      rows = parse(text, {
        bom: true,
        columns: (header: string[]) => header.map((one) => one.trim().toLowerCase()),
        delimiter: [",", ";"],
        skip_empty_lines: true,
        trim: true,
      });
    } catch (error) {
      throw new CodedError("HF-IN-011", {
        value: error instanceof Error ? error.message : String(error),
        place: name,
      });
    }
    const stakes = rows.map((row, index) => stakeOf(row, `${name}, line ${index + 2}`));
    const listed = rows.filter(({ listed = "" }) => listed !== "" && listed !== "false");
    return ownershipData({
      format: "csv",
      stakes,
      listed: listed.map(({ owner }) => owner ?? ""),
      listedSince: new Map(
        listed.flatMap(({ owner = "", listed: day = "" }) => (/^\d{4}-/.test(day) ? [[owner, day]] : [])),
      ),
      joint: jointOf(rows),
    });
  },
};

function jointOf(rows: readonly Readonly<Record<string, string>>[]): string[][] {
  const groups = Map.groupBy(
    rows.filter(({ joint = "" }) => joint !== ""),
    ({ owned, joint }) => JSON.stringify([owned, joint]),
  );
  return [...groups.values()].map((same) => [...new Set(same.map(({ owner }) => owner ?? ""))]);
}

function stakeOf(row: Readonly<Record<string, string>>, place: string): Stake {
  const { owner = "", owned = "", percent = "", from = "", to = "", kind = "" } = row;
  if (owner === "" || owned === "")
    throw new CodedError("HF-IN-010", { value: owner === "" ? "owner" : "owned", place });
  const shareClass = row.class === undefined || row.class === "" ? undefined : row.class;
  const part = rangeOf(row.class_part ?? "", place);
  return {
    owner,
    owned,
    ...partOfCapital(rangeOf(percent, place), { shareClass, part }),
    kind: kindOf(kind, place),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
    source: row.source === undefined || row.source === "" ? place : row.source,
  };
}

function rangeOf(percent: string, place: string): PercentRange {
  const range = percent === "" || percent === "unknown" ? UNKNOWN_PERCENT : percentRange(percent);
  if (range === null) throw badPercent(percent, place);
  return range;
}

function kindOf(kind: string, place: string): StakeKind {
  const known = kind === "" ? "ownership" : STAKE_KINDS.find((one) => one === kind);
  if (known === undefined)
    throw new CodedError("HF-IN-011", {
      value: kind,
      place,
      fix: `The kind is one of ${STAKE_KINDS.join(", ")}.`,
    });
  return known;
}
