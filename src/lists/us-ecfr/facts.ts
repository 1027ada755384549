import type { SourceFacts } from "../source.ts";

const PART_744 = "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744";
const COMMON = {
  publisher: "Bureau of Industry and Security, U.S. Department of Commerce",
  authority: "BIS",
  page: PART_744,
  downloads: ["https://www.ecfr.gov/api/versioner/v1/titles.json"],
  cadenceDays: 7,
  checked:
    "addresses of the eCFR versioner API (titles.json, full/DAY/title-15.xml?part=744) in use by third parties in 2026; a work of the United States government (17 U.S.C. 105)",
  licence: "public domain (work of the United States government)",
  formats: "eCFR XML of 15 CFR part 744",
  basis: "real file of 2026-07-23",
} as const;

/** Supplement No. 4 without its address entries. */
export const entityListFacts: SourceFacts = {
  ...COMMON,
  id: "us-bis-entity-list",
  title: "BIS Entity List",
  bounds: {
    entries: [2500, 8000],
    shrink: 0.05,
    fill: { names: 1, addresses: 0.9, countries: 0.98, listed: 0.98, measures: 1 },
  },
};

/** The address entries of Supplement No. 4 (15 CFR 744.16(f)). */
export const highDiversionFacts: SourceFacts = {
  ...COMMON,
  id: "us-bis-high-diversion-addresses",
  title: "BIS addresses of high diversion risk",
  formats: `${COMMON.formats}, or JSON rows of its address entries`,
  bounds: { entries: [5, 500], shrink: 0.3, fill: { addresses: 1, countries: 0.9, measures: 1 } },
};

/** Supplement No. 6. */
export const unverifiedFacts: SourceFacts = {
  ...COMMON,
  id: "us-bis-unverified-list",
  title: "BIS Unverified List",
  bounds: {
    entries: [50, 1000],
    shrink: 0.4,
    fill: { names: 1, addresses: 0.9, countries: 0.98, listed: 0.95, measures: 1 },
  },
};

/** Supplement No. 7. */
export const militaryEndUserFacts: SourceFacts = {
  ...COMMON,
  id: "us-bis-military-end-user-list",
  title: "BIS Military End-User List",
  bounds: {
    entries: [40, 1000],
    shrink: 0.3,
    fill: { names: 1, countries: 0.98, listed: 0.95, measures: 1 },
  },
};
