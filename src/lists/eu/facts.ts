import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "eu-fsf",
  title: "EU Consolidated Financial Sanctions List",
  publisher: "European Commission, DG FISMA",
  authority: "EU",
  page: "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
  downloads: [
    "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
  ],
  cadenceDays: 3,
  checked:
    "address with its public token in github.com/opensanctions/opensanctions, datasets/eu/fsf; terms from memory",
  licence: "Commission reuse decision 2011/833/EU: reuse with acknowledgement",
  formats: "XML 1.1; CSV 1.1; CSV of the old layout, also quoted whole by spreadsheet programs",
  basis:
    "old CSV: real file of 2018-07 (first 999 rows); XML and CSV 1.1: published attributes and columns, no real file at hand, synthetic fixtures",
  bounds: { entries: [100, 20_000], shrink: 0.1, fill: { names: 1, measures: 1, listed: 0.9 } },
};
