import { lawFiles, lawOf } from "../../src/app/embedded-data.ts";
import type { Mutant, MutatedLaw } from "./mutant.ts";
import { officialData, officialDiffers, readOfficial } from "./official-tables.ts";
import { type Random, sample } from "./random.ts";

type Files = ReturnType<typeof lawFiles>;
type Words = Record<string, string>;

interface Cell {
  readonly table: string;
  readonly change: string;
  readonly apply: (files: Files) => void;
}

/** Cells taken of each table: there are some 10,000 in all, and each one takes a run of many cases. */
const CELLS_A_TABLE = 25;

/** Each table of the law with one cell changed, `CELLS_A_TABLE` of each. */
export function tableMutants(random: Random): Mutant[] {
  const files = lawFiles();
  const sets = Object.keys(files.raw.destinations.sets) as (keyof typeof files.raw.destinations.sets)[];
  return [
    chartCells(files),
    wordCells("country-groups", files, ({ raw }) => raw.countryGroups.members),
    ...(["2", "4", "5", "7"] as const).map((one) => htsCells(files, one)),
    wordCells("common-high-priority", files, ({ raw }) => raw.highPriority.tiers),
    wordCells("part-744-supplement-2", files, ({ raw }) => raw.militarySupplement as unknown as Words, [
      "whole",
      "part",
    ]),
    sets.flatMap((set) =>
      wordCells(`destinations ${set}`, files, ({ raw }) => raw.destinations.sets[set] as unknown as Words, [
        "members",
      ]),
    ),
    cclCells(files),
    eligibilityCells(files),
  ].flatMap((cells) => sample(cells, CELLS_A_TABLE, random).map(placed));
}

const folder = officialData();
const official = folder === null ? null : readOfficial(folder);

function placed({ table, change, apply }: Cell): Mutant {
  return {
    kind: "table",
    where: table,
    change,
    law: (): MutatedLaw => {
      const files = lawFiles();
      apply(files);
      const law = lawOf(files);
      return {
        law,
        ...(official === null ? {} : { differsFromOfficial: () => officialDiffers(law, official) }),
      };
    },
  };
}

function chartCells({ raw }: Files): Cell[] {
  const { columns, rows } = raw.countryChart;
  return Object.entries(rows).flatMap(([country, row]) =>
    row === "special"
      ? []
      : columns.map((column, index) => ({
          table: "country-chart",
          change: `${country}, ${column}: ${row[index] === "X" ? "no X" : "an X"}`,
          apply: (files: Files) => {
            const flipped = row[index] === "X" ? "-" : "X";
            files.raw.countryChart.rows[country] = row.slice(0, index) + flipped + row.slice(index + 1);
          },
        })),
  );
}

/** Each word of each value of a record of words taken out. */
function wordCells(
  table: string,
  files: Files,
  recordOf: (files: Files) => Words,
  keys: readonly string[] = Object.keys(recordOf(files)),
): Cell[] {
  return keys.flatMap((key) =>
    (recordOf(files)[key] ?? "").split(" ").map((word) => ({
      table,
      change: `${word} taken out of ${key}`,
      apply: (changed: Files) => {
        const record = recordOf(changed);
        record[key] = (record[key] ?? "")
          .split(" ")
          .filter((one) => one !== word)
          .join(" ");
      },
    })),
  );
}

function htsCells({ raw }: Files, supplement: "2" | "4" | "5" | "7"): Cell[] {
  return Object.entries(raw.hts.supplements[supplement].codes).flatMap(([heading, ends]) =>
    ends.split(" ").map((end) => ({
      table: `part-746-hts ${supplement}`,
      change: `${heading}${end} taken out`,
      apply: ({ raw: changed }: Files) => {
        const table = changed.hts.supplements[supplement];
        table.codes[heading] = ends
          .split(" ")
          .filter((one) => one !== end)
          .join(" ");
        if (table.codes[heading] === "") delete table.codes[heading];
        table.count--;
      },
    })),
  );
}

function cclCells({ ccl }: Files): Cell[] {
  return Object.entries(ccl.entries).flatMap(([eccn, { rows }]) =>
    rows.map((row) => ({
      table: "ccl",
      change: `${eccn}: "${row}" taken out`,
      apply: (files: Files) => {
        const entries = files.ccl.entries as Record<string, (typeof files.ccl.entries)[string]>;
        const entry = entries[eccn];
        if (entry !== undefined) entries[eccn] = { ...entry, rows: entry.rows.filter((one) => one !== row) };
      },
    })),
  );
}

function eligibilityCells({ raw }: Files): Cell[] {
  return Object.entries(raw.exceptionEligibility.entries).flatMap(([eccn, entry]) =>
    Object.entries(entry).map(([key, scope]) => ({
      table: "exception-eligibility",
      change: `${eccn}: ${key} "${scope}" taken out`,
      apply: (files: Files) => {
        delete (files.raw.exceptionEligibility.entries[eccn] as Record<string, unknown> | undefined)?.[key];
      },
    })),
  );
}
