import type { Citation } from "../../model/citation.ts";
import { type PlainDate, plainDate } from "../../model/plain-date.ts";
import type { RedFlagCatalogue } from "./part-732/catalogue.ts";
import { type EligibilityTable, type RawEligibility, readEligibility } from "./part-740/eligibility.ts";
import { type Posture, type RawPostures, readPostures } from "./posture.ts";
import {
  type ChartHistory,
  type GroupHistory,
  type RawChartHistory,
  type RawGroupHistory,
  readChartHistory,
  readGroupHistory,
} from "./table-history.ts";

/** The dated tables that the provisions read, in the form of the files in `data/`. Built once by `readTables`. */
export interface EarTables {
  readonly countries: CountryTable;
  readonly chart: CountryChart;
  readonly groups: CountryGroups;
  readonly hts: HtsSupplements;
  readonly highPriority: HighPriorityList;
  readonly destinations: Readonly<Record<DestinationSet, NamedSet>>;
  /** What the Commerce Control List offers for list-based licence exceptions. */
  readonly exceptionEligibility: EligibilityTable;
  readonly postures: readonly Posture[];
  readonly militarySupplement: {
    readonly whole: ReadonlySet<string>;
    readonly part: ReadonlySet<string>;
    /** Of a part, the paragraphs that can be covered, where they are named. */
    readonly within: ReadonlyMap<string, readonly string[]>;
    readonly citation: Citation;
  };
  readonly redFlags: RedFlagCatalogue;
  /** The BIS affiliates rule over time, from the table of ownership rules. */
  readonly affiliatesRule: readonly AffiliatesRule[];
}

export interface AffiliatesRule {
  readonly from: string;
  readonly to: string | null;
  readonly inForce: boolean;
  readonly citation: Citation;
}

export type DestinationSet =
  | "computer-tier-1"
  | "computer-tier-3"
  | "cwc-non-parties"
  | "gecc"
  | "nuclear-excluded"
  | "un-arms-embargo"
  | "transshipment";

export interface NamedSet {
  readonly title: string;
  readonly citation: Citation;
  readonly members: ReadonlySet<string>;
}

export interface CountryTable {
  readonly names: Readonly<Record<string, string>>;
  /** Territories that follow another destination's rules. */
  readonly partOf: Readonly<Record<string, { readonly of: string; readonly pinpoint: string }>>;
}

export interface CountryChart {
  readonly citation: Citation;
  /** The first day that the table is known to be right for. */
  readonly readOn: PlainDate;
  readonly columns: readonly string[];
  /** Columns with an X per destination; `null` for a row that sends the reader to part 746. */
  readonly required: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Destinations whose row is not known of the day in question. */
  readonly open: ReadonlySet<string>;
  readonly history: ChartHistory;
}

export interface CountryGroups {
  readonly citation: Citation;
  readonly readOn: PlainDate;
  readonly groups: readonly string[];
  /** Without those whose groups are not known of the day in question. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly open: ReadonlySet<string>;
  readonly history: GroupHistory;
}

export interface HtsSupplements {
  readonly readOn: PlainDate;
  readonly codes: Readonly<Record<HtsSupplement, ReadonlySet<string>>>;
  readonly citations: Readonly<Record<HtsSupplement, Citation>>;
  /** First day of each supplement. */
  readonly introduced: Readonly<Record<HtsSupplement, PlainDate>>;
  /** Whole chapters known to have been listed before `readOn`. */
  readonly history: readonly HtsHistory[];
}

export interface HtsHistory {
  readonly supplement: HtsSupplement;
  readonly from: PlainDate;
  readonly chapters: ReadonlySet<string>;
  readonly citation: Citation;
}

export type HtsSupplement = "2" | "4" | "5" | "7";

export interface HighPriorityList {
  readonly citation: Citation;
  readonly from: PlainDate;
  /** Tier ("1", "2", "3.A" …) per HS-6 code. */
  readonly tierOf: ReadonlyMap<string, string>;
}

/** The parsed JSON of the files in `data/`. */
export interface RawTables {
  readonly countries: CountryTable;
  readonly countryChart: {
    citation: Citation;
    readOn: string;
    history: RawChartHistory;
    columns: string[];
    rows: Record<string, string>;
  };
  readonly countryGroups: {
    citation: Citation;
    readOn: string;
    history: RawGroupHistory;
    groups: string[];
    members: Record<string, string>;
  };
  readonly hts: {
    readOn: string;
    introduced: Record<HtsSupplement, string>;
    history: { supplement: HtsSupplement; from: string; chapters: string; citation: Citation }[];
    supplements: Record<HtsSupplement, { citation: Citation; count: number; codes: Record<string, string> }>;
  };
  readonly highPriority: { citation: Citation; from: string; tiers: Record<string, string> };
  readonly destinations: {
    sets: Record<DestinationSet, { title: string; citation: Citation; members: string }>;
  };
  readonly exceptionEligibility: RawEligibility;
  readonly postures: RawPostures;
  readonly militarySupplement: {
    citation: Citation;
    whole: string;
    part: string;
    within: Record<string, string>;
  };
  readonly redFlags: RedFlagCatalogue;
  readonly ownership: { regimes: { id: string; versions: AffiliatesRule[] }[] };
}

/** @throws RangeError when a table contradicts itself (row width, number of codes, unknown group). */
export function readTables(raw: RawTables): EarTables {
  return {
    countries: raw.countries,
    chart: readChart(raw.countryChart),
    groups: readGroups(raw.countryGroups),
    hts: readHts(raw.hts),
    highPriority: readHighPriority(raw.highPriority),
    destinations: readSets(raw.destinations.sets),
    exceptionEligibility: readEligibility(raw.exceptionEligibility),
    postures: readPostures(raw.postures),
    militarySupplement: {
      whole: words(raw.militarySupplement.whole),
      part: words(raw.militarySupplement.part),
      within: new Map(
        Object.entries(raw.militarySupplement.within).map(([eccn, list]) => [eccn, list.split(" ")]),
      ),
      citation: raw.militarySupplement.citation,
    },
    redFlags: raw.redFlags,
    affiliatesRule: raw.ownership.regimes.find(({ id }) => id === "us-bis")?.versions ?? [],
  };
}

/** Whether the HTS-6 code stood in the supplement on that day; `undefined` where its history is not at hand. */
export function inHtsSupplement(
  hts: HtsSupplements,
  at: { readonly supplement: HtsSupplement; readonly code: string; readonly date: PlainDate },
): boolean | undefined {
  const { supplement, code, date } = at;
  const isListed = hts.codes[supplement].has(code);
  if (date >= hts.readOn) return isListed;
  if (date < hts.introduced[supplement]) return false;
  const wasListed = hts.history.some(
    (one) => one.supplement === supplement && date >= one.from && one.chapters.has(code.slice(0, 2)),
  );
  return isListed && wasListed ? true : undefined;
}

/** The destination whose rows and groups `country` follows: Hong Kong follows China, Liechtenstein Switzerland. */
export function effectiveDestination(tables: EarTables, country: string): string {
  return tables.countries.partOf[country]?.of ?? country;
}

function readChart(raw: RawTables["countryChart"]): CountryChart {
  const required = new Map<string, ReadonlySet<string> | null>();
  for (const [country, row] of Object.entries(raw.rows)) {
    if (row === "special") {
      required.set(country, null);
      continue;
    }
    if (row.length !== raw.columns.length || /[^X-]/.test(row))
      throw new RangeError(`country chart: row of ${country}`);
    required.set(country, new Set(raw.columns.filter((_, index) => row[index] === "X")));
  }
  const history = readChartHistory(raw.history, raw.columns);
  const { citation, columns } = raw;
  return { citation, readOn: plainDate(raw.readOn), columns, required, open: new Set(), history };
}

function readGroups(raw: RawTables["countryGroups"]): CountryGroups {
  const members = new Map<string, ReadonlySet<string>>();
  for (const [country, groups] of Object.entries(raw.members)) {
    const set = words(groups);
    for (const group of set)
      if (!raw.groups.includes(group)) throw new RangeError(`country groups: ${group} of ${country}`);
    members.set(country, set);
  }
  const history = readGroupHistory(raw.history, raw.groups);
  const { citation, groups } = raw;
  return { citation, readOn: plainDate(raw.readOn), groups, members, open: new Set(), history };
}

function readHts(raw: RawTables["hts"]): HtsSupplements {
  const read = (supplement: HtsSupplement): Set<string> => {
    const { codes, count } = raw.supplements[supplement];
    const set = new Set(
      Object.entries(codes).flatMap(([heading, ends]) => ends.split(" ").map((end) => heading + end)),
    );
    if (set.size !== count)
      throw new RangeError(`part 746, Supplement No. ${supplement}: ${set.size} codes, not ${count}`);
    return set;
  };
  const cite = (supplement: HtsSupplement): Citation => raw.supplements[supplement].citation;
  return {
    readOn: plainDate(raw.readOn),
    codes: { "2": read("2"), "4": read("4"), "5": read("5"), "7": read("7") },
    citations: { "2": cite("2"), "4": cite("4"), "5": cite("5"), "7": cite("7") },
    introduced: {
      "2": plainDate(raw.introduced["2"]),
      "4": plainDate(raw.introduced["4"]),
      "5": plainDate(raw.introduced["5"]),
      "7": plainDate(raw.introduced["7"]),
    },
    history: raw.history.map((one) => ({
      ...one,
      from: plainDate(one.from),
      chapters: words(one.chapters),
    })),
  };
}

function readHighPriority(raw: RawTables["highPriority"]): HighPriorityList {
  const tierOf = new Map<string, string>();
  for (const [tier, codes] of Object.entries(raw.tiers))
    for (const code of words(codes)) tierOf.set(code, tier);
  return { citation: raw.citation, from: plainDate(raw.from), tierOf };
}

function readSets(raw: RawTables["destinations"]["sets"]): Record<DestinationSet, NamedSet> {
  const read = (id: DestinationSet): NamedSet => ({ ...raw[id], members: words(raw[id].members) });
  return {
    "computer-tier-1": read("computer-tier-1"),
    "computer-tier-3": read("computer-tier-3"),
    "cwc-non-parties": read("cwc-non-parties"),
    gecc: read("gecc"),
    "nuclear-excluded": read("nuclear-excluded"),
    "un-arms-embargo": read("un-arms-embargo"),
    transshipment: read("transshipment"),
  };
}

function words(text: string): Set<string> {
  return new Set(text.split(" ").filter((word) => word !== ""));
}
