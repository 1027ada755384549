import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "us-csl",
  title: "US Consolidated Screening List",
  publisher: "International Trade Administration, U.S. Department of Commerce",
  authority: "ITA",
  page: "https://www.trade.gov/consolidated-screening-list",
  downloads: ["https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json"],
  cadenceDays: 1,
  checked:
    "address in use by third parties in 2026 (25,830 parties); a work of the United States government (17 U.S.C. 105)",
  licence: "public domain (work of the United States government)",
  formats: "CSV (29 columns); JSON with `results`",
  basis: "CSV: real file of 2022-04; JSON: published field names, which are those of the CSV",
  bounds: { entries: [8000, 60_000], shrink: 0.1, fill: { names: 1, measures: 1, addresses: 0.3 } },
};
