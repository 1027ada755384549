import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "ch-seco",
  title: "SECO sanctions list",
  publisher: "State Secretariat for Economic Affairs, Switzerland",
  authority: "SECO",
  page: "https://www.seco.admin.ch/sanctions",
  downloads: [
    "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction",
  ],
  cadenceDays: 7,
  checked: "address in github.com/opensanctions/opensanctions, datasets/ch/seco_sanctions; terms from memory",
  licence: "open use with reference to the source",
  formats: "XML of the whole list",
  basis: "shape of a trimmed file of 2026-08",
  bounds: { entries: [1000, 30_000], shrink: 0.1, fill: { names: 1, listed: 0.5, measures: 1 } },
};
