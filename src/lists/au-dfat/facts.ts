import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "au-dfat",
  title: "DFAT Consolidated List",
  publisher: "Department of Foreign Affairs and Trade, Australia",
  authority: "DFAT",
  page: "https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list",
  downloads: ["https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx"],
  cadenceDays: 14,
  checked:
    "address and columns in github.com/opensanctions/opensanctions, datasets/au/dfat_sanctions; licence in the copyright notice of the department",
  licence: "Creative Commons Attribution 4.0",
  formats: "xlsx, one row a name",
  basis: "published column names; no real file at hand",
  bounds: { entries: [1000, 20_000], shrink: 0.1, fill: { names: 1, measures: 1 } },
};
