import type { HtsSupplement } from "../law/us-ear/tables.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { compareLists } from "./law-compare-lists.ts";
import { compareChart, compareGroups } from "./law-country-tables.ts";
import { type ComparedTable, missingOf, NOTHING, type TableComparison } from "./law-difference.ts";
import { type LawTable, tablesOfSupplement } from "./law-tables.ts";
import { type KeptText, keptLawText } from "./law-text.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface LawComparison {
  readonly on: PlainDate;
  readonly tables: readonly ComparedTable[];
  readonly differences: number;
}

/**
 * Holds our tables against the texts that are in the store on a day: Country Chart, Country Groups, the lists of part 744, the
 * HTS-6 codes of part 746.
 * @throws CodedError `HF-LAW-014` where none of those parts is in the store
 */
export async function compareLaw(on: PlainDate, env: Environment): Promise<LawComparison> {
  const texts = new Map(["738", "740", "744", "746"].map((part) => [part, keptLawText(part, on, env)]));
  if ([...texts.values()].every((text) => text === null))
    throw new CodedError("HF-LAW-014", { value: `parts 738, 740, 744 and 746 on ${on}` });
  const tables = [
    ...tablesOfLaw(texts),
    ...(await compareLists(texts.get("744") ?? null, on, env)),
    {
      table: "Common High Priority List",
      ours: `list of ${embeddedLaw().law.tables.highPriority.from}`,
      text: null,
      ...NOTHING,
      notCompared: "BIS publishes it on a page of its own, it is no text of the eCFR",
    },
  ];
  return { on, tables, differences: tables.reduce((sum, one) => sum + one.differences.length, 0) };
}

function tablesOfLaw(texts: ReadonlyMap<string, KeptText | null>): ComparedTable[] {
  const { chart, groups, hts } = embeddedLaw().law.tables;
  const ofSupplement = (part: string, supplement: string, how: Reading): ComparedTable =>
    compareSupplement(texts.get(part) ?? null, { part, supplement, ...how });
  return [
    ofSupplement("738", "1", { readOn: chart.readOn, compare: (tables) => compareChart(chart, tables) }),
    ofSupplement("740", "1", { readOn: groups.readOn, compare: (tables) => compareGroups(groups, tables) }),
    ...(["2", "4", "5", "7"] as const satisfies readonly HtsSupplement[]).map((supplement) =>
      ofSupplement("746", supplement, {
        readOn: hts.readOn,
        compare: (tables) => compareCodes(hts.codes[supplement], tables),
      }),
    ),
  ];
}

interface Reading {
  readonly readOn: PlainDate;
  readonly compare: (tables: readonly LawTable[]) => TableComparison | null;
}

function compareSupplement(
  text: KeptText | null,
  of: Reading & { part: string; supplement: string },
): ComparedTable {
  const about = {
    table: `part ${of.part}, Supplement No. ${of.supplement}`,
    ours: `read on ${of.readOn}`,
    text: text?.read ?? null,
  };
  if (text === null) return { ...about, ...NOTHING, notCompared: `part ${of.part} is not in the store` };
  const tables = tablesOfSupplement(text.xml, of.part, of.supplement);
  const found = tables === null ? null : of.compare(tables);
  if (found !== null) return { ...about, ...found, notCompared: null };
  // A table that cannot be found is itself a difference: the supplement was taken out, or its form has changed.
  const why = tables === null ? "no such supplement" : "no table that can be read";
  const difference = { place: "whole table", ours: "a table", text: why };
  return { ...about, compared: 0, differences: [difference], notCompared: null };
}

/** HTS-6 codes: cells of six digits, with or without the point; `null` where there is none. */
function compareCodes(ours: ReadonlySet<string>, tables: readonly LawTable[]): TableComparison | null {
  const codes = tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => (cell.split(/[,;\s]+/).every((word) => CODE.test(word)) ? cell.split(/[,;\s]+/) : []))
    .map((code) => code.replace(".", ""));
  if (codes.length === 0) return null;
  const differences = missingOf("code", ours, codes);
  return { compared: new Set([...ours, ...codes]).size, differences };
}

const CODE = /^\d{4}\.?\d{2}$/;
