import type { SourceFacts } from "../source.ts";

const COMMON = {
  publisher: "Office of Foreign Assets Control, U.S. Department of the Treasury",
  authority: "OFAC",
  page: "https://sanctionslist.ofac.treas.gov/Home",
  cadenceDays: 7,
  licence: "public domain (work of the United States government)",
  formats: "sdnList XML; ADVANCED XML; the legacy set SDN, ALT, ADD, SDN_COMMENTS as CSV",
  basis: "real sdnList and legacy files; ADVANCED from its published schema (no real file at hand)",
} as const;

export const sdnFacts: SourceFacts = {
  ...COMMON,
  id: "us-ofac-sdn",
  title: "OFAC Specially Designated Nationals List",
  downloads: ["https://sanctionslistservice.ofac.treas.gov/api/publicationpreview/exports/sdn_advanced.xml"],
  bounds: { entries: [5000, 40_000], shrink: 0.15, fill: { names: 1, measures: 1, identifiers: 0.2 } },
};

export const consolidatedFacts: SourceFacts = {
  ...COMMON,
  id: "us-ofac-consolidated",
  title: "OFAC Consolidated (non-SDN) List",
  downloads: ["https://sanctionslistservice.ofac.treas.gov/api/publicationpreview/exports/cons_advanced.xml"],
  bounds: { entries: [200, 5000], shrink: 0.15, fill: { names: 1, measures: 1 } },
};
