import type { Citation } from "../../../model/citation.ts";
import { all, fact, has, named } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07 } from "../ear-provision.ts";
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
 * and the destination's row has an X in it. The chart is known from the day it was read; earlier days are open.
 */
export function countryChartProvisions(chart: CountryChart): EarProvision[] {
  return chart.columns.map((column) => ({
    id: `us-ear.738.4.${column.toLowerCase().replace(" ", "-")}`,
    title: `Country Chart, ${columnTitle(column)}`,
    before: "not-encoded",
    concerns: fact("item.onCcl"),
    versions: [
      {
        from: chart.readOn,
        to: null,
        cite: citationOf(column, chart.citation),
        when: all(
          named(`the ECCN carries ${columnTitle(column)}`, fact(`item.column.${column}`)),
          named(`the destination has an X under ${columnTitle(column)}`, has("dest.columns", column)),
        ),
        then: {
          kind: "licence-required",
          because: `The item is controlled under ${columnTitle(column)}, and the Country Chart has an X for the destination.`,
        },
      },
    ],
  }));
}

/** `NS 2` as the chart writes it: `NS Column 2`. */
export function columnTitle(column: string): string {
  return column.replace(" ", " Column ");
}

function citationOf(column: string, chart: Citation): Citation {
  const section = SECTION_OF_REASON[column.slice(0, 2)] ?? "738.4";
  return { ...cfr15(`738.4(a)(2), ${section}(a); part 738, Supplement No. 1`, READ_2026_07), url: chart.url };
}
