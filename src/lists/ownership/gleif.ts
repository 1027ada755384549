import { parse } from "csv-parse/sync";
import { CodedError } from "../../model/coded-error.ts";
import { percentRange, UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import { type OwnershipFormat, ownershipData } from "./ownership-file.ts";

/**
 * GLEIF level 2 relationship records (golden copy CSV, RR-CDF 2.1). A parent that consolidates accounts controls; the
 * percentage is stated only in a quantifier, so without one the holding is not known.
 */
export const gleif: OwnershipFormat = {
  id: "gleif-rr",
  detect: (text) => text.slice(0, 400).includes("Relationship.StartNode.NodeID"),
  read(text, name) {
    let rows: Record<string, string>[];
    try {
      rows = parse(text, { bom: true, columns: true, skip_empty_lines: true, relax_column_count: true });
    } catch (error) {
      throw new CodedError("HF-IN-011", {
        value: error instanceof Error ? error.message : String(error),
        place: name,
      });
    }
    const rejected: string[] = [];
    const stakes = rows.flatMap((row, index) => stakeOf(row, { place: `line ${index + 2}`, rejected }));
    return ownershipData({ format: "gleif-rr", stakes, rejected });
  },
};

function stakeOf(row: Readonly<Record<string, string>>, at: { place: string; rejected: string[] }): Stake[] {
  const [owned, owner] = [
    row["Relationship.StartNode.NodeID"] ?? "",
    row["Relationship.EndNode.NodeID"] ?? "",
  ];
  if (owned === "" || owner === "") {
    at.rejected.push(`${at.place}: a relationship without both LEIs`);
    return [];
  }
  if (row["Relationship.RelationshipStatus"] === "INACTIVE") return [];
  // Ultimate parents repeat what the chain of direct parents says; counting both would double a holding.
  if (row["Relationship.RelationshipType"] !== "IS_DIRECTLY_CONSOLIDATED_BY") return [];
  const stated = row["Relationship.Quantifiers.1.QuantifierAmount"] ?? "";
  const range = percentRange(stated) ?? UNKNOWN_PERCENT;
  const [from = "", to = ""] = [
    row["Relationship.Period.1.startDate"]?.slice(0, 10),
    row["Relationship.Period.1.endDate"]?.slice(0, 10),
  ];
  const kind = stated === "" ? "control" : "ownership";
  return [
    {
      owner,
      owned,
      ...range,
      kind,
      ...(from === "" ? {} : { from }),
      ...(to === "" ? {} : { to }),
      source: at.place,
    },
  ];
}
