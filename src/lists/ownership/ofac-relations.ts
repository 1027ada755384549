import { parse } from "csv-parse/sync";
import { CodedError } from "../../model/coded-error.ts";
import { UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import { type OwnershipFormat, ownershipData } from "./ownership-file.ts";

/**
 * OFAC's relations between listed profiles as a table (the columns of `ProfileRelationship` in the ADVANCED format). It names
 * profiles by number only and gives no percentages; every profile in it is a listed party.
 */
export const ofacRelations: OwnershipFormat = {
  id: "ofac-relations",
  detect: (text) => /^\ufeff?ID,From-ProfileID,To-ProfileID,RelationTypeID/.test(text),
  read(text, name) {
    const rows = rowsOf(text, name);
    const stakes: Stake[] = [];
    const listed = new Set<string>();
    const rejected: string[] = [];
    for (const [index, row] of rows.entries()) {
      const { "From-ProfileID": from = "", "To-ProfileID": to = "", RelationTypeID: type = "" } = row;
      const place = `line ${index + 2}`;
      if (from === "" || to === "") {
        rejected.push(`${place}: a relation without both profiles`);
        continue;
      }
      listed.add(from).add(to);
      if (row.Former === "true") rejected.push(`${place}: a former relation`);
      else stakes.push(stakeOf({ from, to, type }, place));
    }
    return ownershipData({ format: "ofac-relations", stakes, listed: [...listed], rejected });
  },
};

/** The number of "owned or controlled by" in OFAC's reference table of relation types; the other numbers are links. */
const OWNED_BY = "15003";

function stakeOf({ from, to, type }: { from: string; to: string; type: string }, source: string): Stake {
  return type === OWNED_BY
    ? { owner: to, owned: from, ...UNKNOWN_PERCENT, kind: "ownership", source }
    : { owner: from, owned: to, ...UNKNOWN_PERCENT, kind: "control", source };
}

function rowsOf(text: string, name: string): Record<string, string>[] {
  try {
    return parse(text, { bom: true, columns: true, skip_empty_lines: true });
  } catch (error) {
    throw new CodedError("HF-IN-011", {
      value: error instanceof Error ? error.message : String(error),
      place: name,
    });
  }
}
