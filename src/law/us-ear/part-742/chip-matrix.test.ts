import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { embeddedLaw } from "../../../app/embedded-data.ts";
import type { ItemDetermination } from "../../../model/determination.ts";
import { plainDate } from "../../../model/plain-date.ts";
import type { Transaction } from "../../../model/transaction.ts";
import { determineItems } from "../determine.ts";
import { calculate } from "../part-774/calculators/calculate.ts";
import { CALCULATORS } from "../part-774/calculators/calculators.ts";

interface Cell {
  readonly outcome: string;
  /** The provision that requires the licence, by the end of its id. */
  readonly rule?: string;
  readonly announced?: string;
  readonly candidates?: readonly string[];
  readonly barred?: readonly string[];
  readonly why: string;
}

type PartyName = "CN" | "HK" | "AE" | "DE" | "SG";

interface Row extends Readonly<Record<PartyName, Cell>> {
  readonly day: string;
  readonly paragraph: string;
  readonly chips: readonly string[];
}

interface Chip {
  readonly name: string;
  readonly source: string;
  readonly in: Readonly<Record<string, number | boolean | string>>;
}

const read = <T>(file: string): T => parse(readFileSync(join(import.meta.dirname, file), "utf8"));
const { parties, rows } = read<{
  parties: Record<PartyName, { to: string; headquarters: string; parent: string }>;
  rows: Row[];
}>("chip-matrix.yaml");
const { chips } = read<{ chips: Chip[] }>("../part-774/calculators/chips.parameter-cases.yaml");
const names = Object.keys(parties) as PartyName[];
const cells = rows.flatMap((row) =>
  row.chips.flatMap((chip) => names.map((party) => ({ row, chip, party, cell: row[party] }))),
);

test("ten chips on four days to five parties are 200 outcomes, each with its reason", () => {
  const keys = cells.map(({ row, chip, party }) => `${row.day} ${chip} ${party}`);
  expect(new Set(keys).size).toBe(200);
  expect(cells.every(({ cell }) => cell.why.length > 10)).toBe(true);
  expect(cells.filter(({ cell }) => cell.outcome === "undetermined")).toEqual([]);
  expect(chips.every(({ source }) => source.length > 10)).toBe(true);
});

describe("chip matrix", () => {
  test.each(cells.map((one) => [`${one.row.day} ${one.chip} to ${one.party}`, one] as const))(
    "%s",
    (_, { row, chip, party, cell }) => {
      const sheet = chips.find(({ name }) => name === chip);
      if (sheet === undefined) throw new RangeError(`no parameters of ${chip}`);
      expect(classify(sheet, row.day)).toBe(row.paragraph);
      const item = determine(sheet, row, parties[party]);
      expect(item?.outcome).toBe(cell.outcome);
      const found = (effect: string): string[] =>
        (item?.findings ?? []).filter((one) => one.effect === effect).map(({ rule }) => rule);
      if (cell.rule !== undefined) expect(found("licence-required")).toContain(`us-ear.${cell.rule}`);
      if (cell.announced !== undefined) expect(item?.posture?.asAnnounced ?? "same").toBe(cell.announced);
      const status = new Map(item?.exceptions.map((one) => [one.id, one.status]));
      for (const id of cell.candidates ?? []) expect([id, status.get(id)]).toEqual([id, "candidate"]);
      for (const id of cell.barred ?? []) expect([id, status.get(id)]).toEqual([id, "not-available"]);
      expect(item?.exceptions.some((one) => one.status === "available")).toBe(false);
    },
  );
});

function classify(chip: Chip, day: string): string {
  const calculator = CALCULATORS.find(({ id }) => id === "advanced-computing");
  if (calculator === undefined) throw new RangeError("no calculator for advanced computing");
  return calculate(calculator, chip.in, plainDate(day)).paragraph ?? "none";
}

function determine(
  chip: Chip,
  row: Row,
  party: { to: string; headquarters: string; parent: string },
): ItemDetermination | undefined {
  const { law } = embeddedLaw();
  const transaction: Transaction = {
    id: chip.name,
    type: "export",
    from: "US",
    to: party.to,
    parties: [
      {
        role: "end-user",
        name: "Synthetic End User",
        headquarters: party.headquarters,
        parentHeadquarters: party.parent,
      },
    ],
    items: [
      {
        eccn: row.paragraph === "none" ? "3A991.p" : row.paragraph,
        origin: "US",
        facts: { designedOrMarketedForDatacentre: chip.in.dataCentre === true },
      },
    ],
    endUse: { noProhibitedUseKnown: true },
  };
  return determineItems(transaction, [], { ...law, date: plainDate(row.day), explain: true })[0];
}
