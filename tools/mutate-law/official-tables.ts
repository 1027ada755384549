import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EarLaw } from "../../src/law/us-ear/ear-law.ts";
import type { Ccl } from "../../src/law/us-ear/part-774/ccl.ts";
import type { EarTables } from "../../src/law/us-ear/tables.ts";
import { countryCode } from "../../src/lists/country-names.ts";

/** Official copies, parsed. */
export interface OfficialTables {
  readonly chart: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly hts: Readonly<Record<string, string[]>>;
  readonly highPriority: ReadonlySet<string>;
  readonly ccl: readonly OfficialEntry[];
}

/** Reads the official copies from the folder `data`. */
export function readOfficial(data: string): OfficialTables {
  const read = (file: string): string => readFileSync(join(data, "ear", file), "utf8");
  return {
    chart: cellsOf(read("country_chart_738s1_2026-07-23.csv"), { skip: 18 }),
    groups: cellsOf(read("country_groups_740s1_2026-07-23.csv")),
    hts: JSON.parse(read("russia_hts6.json")),
    highPriority: new Set(
      rowsOf(read("chpl.csv")).flatMap(([code = "", , tier]) =>
        /^\d{6}$/.test(code) ? [`${code} ${tier}`] : [],
      ),
    ),
    ccl: JSON.parse(read("ccl_774s1_2026-07-23.json")).entries,
  };
}

/**
 * Whether the tables of `law` differ from the official copies, as `tables-official.test.ts` compares them. Cells of which
 * no official copy is at hand cannot be told.
 */
export function officialDiffers({ tables, ccl }: EarLaw, official: OfficialTables): boolean {
  const tiers = new Set([...tables.highPriority.tierOf].map(([code, tier]) => `${code} ${tier}`));
  return (
    differs(chartOf(tables), official.chart) ||
    differs(groupsOf(tables), official.groups) ||
    differs(tiers, official.highPriority) ||
    htsDiffers(tables, official.hts) ||
    cclDiffers(ccl, official.ccl) ||
    eligibilityDiffers(tables, official.ccl)
  );
}

/** The folder of official copies; `null` where there is none. */
export function officialData(): string | null {
  const folder = process.env.HIGHFENCE_TEST_DATA;
  return folder !== undefined && existsSync(join(folder, "ear")) ? folder : null;
}

function differs(ours: ReadonlySet<string>, official: ReadonlySet<string>): boolean {
  return ours.size !== official.size || [...ours].some((cell) => !official.has(cell));
}

function chartOf({ chart }: EarTables): Set<string> {
  return new Set(
    [...chart.required].flatMap(([code, columns]) => [...(columns ?? [])].map((one) => `${code} ${one}`)),
  );
}

function groupsOf({ groups }: EarTables): Set<string> {
  return new Set([...groups.members].flatMap(([code, of]) => [...of].map((one) => `${code} ${one}`)));
}

function rowsOf(csv: string): string[][] {
  return csv
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? "",
      ),
    );
}

/** `CODE COLUMN` of each X; rows with a text in column `skip` send the reader elsewhere. */
function cellsOf(csv: string, { skip }: { skip?: number } = {}): Set<string> {
  const [head = [], ...rows] = rowsOf(csv);
  return new Set(
    rows.flatMap((row) => {
      if (skip !== undefined && (row[skip] ?? "") !== "") return [];
      return row.flatMap((cell, index) =>
        cell === "X" && index > 0 ? [`${countryCode(row[0] ?? "")} ${head[index]}`] : [],
      );
    }),
  );
}

function htsDiffers({ hts }: EarTables, official: Readonly<Record<string, string[]>>): boolean {
  return (["2", "4", "5", "7"] as const).some((one) =>
    differs(hts.codes[one], new Set(official[`supp${one}`])),
  );
}

interface OfficialEntry {
  readonly eccn: string;
  readonly countryChart: readonly { readonly control: string; readonly countryChart: string }[];
  readonly staSpecialConditions: string | null;
  readonly licenceExceptionFlags: Readonly<Record<string, string>>;
}

/** A row of the official list that covers its whole entry, and that ours lacks. */
function cclDiffers(ccl: Ccl, official: readonly OfficialEntry[]): boolean {
  return official.some(({ eccn, countryChart }) =>
    countryChart.some(({ control, countryChart: chart }) => {
      const column = /^(CB|NP|NS|MT|RS|FC|CC|AT) Column (\d)\.?$/.exec(chart.trim());
      if (column === null || !/^[A-Z]{2} applies to (the )?entire entry\.?$/.test(control.trim()))
        return false;
      // The rows of 3E001 leak into the heading of the copy at hand.
      if (eccn === "3E001") return false;
      const rows = ccl.entries.get(eccn)?.rows ?? [];
      return !rows.some((row) => row.column === `${column[1]} ${column[2]}` && row.applies.kind === "entire");
    }),
  );
}

/** Entries whose flag says neither N/A nor a figure alone, read by hand. */
const READ_BY_HAND: readonly string[] = ["1B001", "5A001", "8C609"];

/** Whether an entry offers LVS, GBS or TSR, or limits STA, where the official one does not, or the other way round. */
function eligibilityDiffers(
  { exceptionEligibility }: EarTables,
  official: readonly OfficialEntry[],
): boolean {
  return official.some(({ eccn, licenceExceptionFlags: flags, staSpecialConditions: sta }) => {
    if (READ_BY_HAND.includes(eccn)) return false;
    if ((sta !== null || flags.STA !== undefined) !== exceptionEligibility.of(eccn, "sta").length > 0)
      return true;
    return (["lvs", "gbs", "tsr"] as const).some((key) => {
      const text = flags[key.toUpperCase()] ?? "N/A";
      return !/^\s*N\/A/i.test(text) !== exceptionEligibility.of(eccn, key).length > 0;
    });
  });
}
