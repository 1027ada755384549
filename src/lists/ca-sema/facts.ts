import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "ca-sema",
  title: "Canadian consolidated autonomous sanctions list",
  publisher: "Global Affairs Canada",
  authority: "GAC",
  page: "https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx",
  downloads: [
    "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml",
  ],
  cadenceDays: 14,
  checked:
    "address and element names in github.com/opensanctions/opensanctions, datasets/ca/dfatd; terms from memory",
  licence: "reuse for non-commercial purposes; commercial use on request",
  formats: "XML, `data-set` of `record`",
  basis: "published element names; no real file at hand",
  bounds: { entries: [1000, 20_000], shrink: 0.1, fill: { names: 1, countries: 0, measures: 1 } },
};
