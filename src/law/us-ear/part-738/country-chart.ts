import type { Citation } from "../../../model/citation.ts";
import { isWithin } from "../../../model/plain-date.ts";
import { all, equals, fact, has, named, not } from "../../../rules/condition.ts";
import type { ProvisionVersion } from "../../../rules/provision.ts";
import type { EarEffect, EarProvision } from "../ear-provision.ts";
import type { CountryChart } from "../tables.ts";

/** Section of part 742 that explains each reason for control. */
const SECTION_OF_REASON: Readonly<Record<string, string>> = {
  CB: "742.2",
  NP: "742.3",
  NS: "742.4",
  MT: "742.5",
  RS: "742.6",
  CC: "742.7",
  AT: "742.8",
  FC: "742.17",
};

/**
 * 15 CFR 738.4(a): one provision a column of the Country Chart. The item's ECCN carries the column for its paragraph,
 * and the destination's row has an X in it. Days before the chart was read rest on its history; where that leaves the
 * column open, the exporter is asked what stood in it.
 */
export function countryChartProvisions(chart: CountryChart): EarProvision[] {
  return chart.columns.map((column) => ({
    id: `us-ear.738.4.${column.toLowerCase().replace(" ", "-")}`,
    title: `Country Chart, ${columnTitle(column)}`,
    before: "not-encoded",
    concerns: fact("item.onCcl"),
    versions: versionsOf(column, chart),
  }));
}

/**
 * 15 CFR 736.2(b)(1) and the paragraphs of part 742 behind the columns speak of exports and reexports; those that reach a transfer
 * within a country as well (742.4(a)(4), 742.6(a)(6)) are no columns.
 */
const EXPORT_OR_REEXPORT = named("an export or a reexport", not(equals("type", "in-country-transfer")));

/** One version a stretch of days: since when the column is known, the days on which it is not, the chart as read. */
function versionsOf(column: string, chart: CountryChart): ProvisionVersion<EarEffect>[] {
  const open = chart.history.openColumns.filter(({ names }) => names.has(column));
  const turns = [chart.history.since, ...open.flatMap(({ from, to }) => [from, to]), chart.readOn].sort();
  return turns.map((from, index) => {
    const unknown = open.find((one) => isWithin(from, one));
    const to = turns[index + 1] ?? null;
    const source = from >= chart.readOn ? chart.citation : (unknown ?? chart.history).citation;
    return {
      from,
      to,
      cite: citationOf(column, source),
      when: all(
        EXPORT_OR_REEXPORT,
        named(`the ECCN carries ${columnTitle(column)}`, fact(`item.column.${column}`)),
        named(
          `the destination has an X under ${columnTitle(column)}`,
          unknown === undefined ? has("dest.columns", column) : fact(`chart.${column}`),
        ),
      ),
      then: {
        kind: "licence-required",
        because: `The item is controlled under ${columnTitle(column)}, and the Country Chart has an X for the destination.`,
      },
    };
  });
}

/** `NS 2` as the chart writes it: `NS Column 2`. */
export function columnTitle(column: string): string {
  return column.replace(" ", " Column ");
}

function citationOf(column: string, source: Citation): Citation {
  const section = SECTION_OF_REASON[column.slice(0, 2)] ?? "738.4";
  const pinpoint = source.pinpoint.replace(/^15 CFR part/, "part");
  return { ...source, pinpoint: `15 CFR 738.4(a)(2), ${section}(a); ${pinpoint}` };
}
