import type { SourceFacts } from "../source.ts";

export const sanctionsListFacts: SourceFacts = {
  id: "uk-sanctions-list",
  title: "UK Sanctions List",
  publisher: "Foreign, Commonwealth and Development Office",
  authority: "FCDO",
  page: "https://www.gov.uk/government/publications/the-uk-sanctions-list",
  downloads: ["https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv"],
  cadenceDays: 3,
  checked: "address in use by third parties in 2026, and linked from the page; terms from memory",
  licence: "Open Government Licence v3.0",
  formats: "CSV with 58 columns under a line with the report date",
  basis: "real header and rows of 2026-02",
  bounds: { entries: [1000, 20_000], shrink: 0.1, fill: { names: 1, listed: 0.95, measures: 1 } },
};

export const conListFacts: SourceFacts = {
  id: "uk-conlist",
  title: "UK OFSI Consolidated List (until January 2026)",
  publisher: "Office of Financial Sanctions Implementation, HM Treasury",
  authority: "OFSI",
  page: "https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets",
  downloads: [],
  cadenceDays: null,
  checked: "address in use by third parties in 2026, and linked from the page; terms from memory",
  licence: "Open Government Licence v3.0",
  formats: "CSV with 29 or 36 columns, one row a name",
  basis: "real file of 2018-04",
  bounds: { entries: [1000, 20_000], shrink: 0.3, fill: { names: 1, listed: 0.95, measures: 1 } },
};
