import { parse } from "csv-parse/sync";
import { CodedError } from "../../model/coded-error.ts";
import { percentRange } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import { badPercent, type OwnershipFormat } from "./ownership-file.ts";

/** Columns owner, owned, percent and, if they are there, from, to, kind, source; an empty percent is not known. */
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
    return {
      format: "csv",
      stakes,
      listed: rows.filter(({ listed }) => listed === "true").map(({ owner }) => owner ?? ""),
      names: new Map(),
      rejected: [],
    };
  },
};

function stakeOf(row: Readonly<Record<string, string>>, place: string): Stake {
  const { owner = "", owned = "", percent = "", from = "", to = "", kind = "" } = row;
  if (owner === "" || owned === "")
    throw new CodedError("HF-IN-010", { value: owner === "" ? "owner" : "owned", place });
  const range = percent === "" || percent === "unknown" ? { low: 0, high: 100 } : percentRange(percent);
  if (range === null) throw badPercent(percent, place);
  return {
    owner,
    owned,
    ...range,
    kind:
      kind === "votes" ||
      kind === "control" ||
      kind === "nominee" ||
      kind === "trust" ||
      kind === "directorship"
        ? kind
        : "ownership",
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
    source: row.source === undefined || row.source === "" ? place : row.source,
  };
}
