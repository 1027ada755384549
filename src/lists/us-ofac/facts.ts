import type { SourceFacts } from "../source.ts";

const COMMON = {
  publisher: "Office of Foreign Assets Control, U.S. Department of the Treasury",
  authority: "OFAC",
  page: "https://sanctionslist.ofac.treas.gov/Home",
  redirectHosts: ["wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com"],
  cadenceDays: 7,
  checked:
    "address, the redirect to its storage (302) and size seen in third-party download logs and code of 2026; the data are a work of the United States government (17 U.S.C. 105)",
  licence: "public domain (work of the United States government)",
  formats: "sdnList XML; ADVANCED XML; the legacy set SDN, ALT, ADD, SDN_COMMENTS as CSV",
  basis:
    "real sdnList and legacy files; ADVANCED from its published schema, advanced_xml.xsd (no real file at hand; the fixture is synthetic, validates against the schema and holds all of it)",
} as const;

export const sdnFacts: SourceFacts = {
  ...COMMON,
  id: "us-ofac-sdn",
  title: "OFAC Specially Designated Nationals List",
  downloads: ["https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ADVANCED.XML"],
  bounds: { entries: [5000, 40_000], shrink: 0.15, fill: { names: 1, measures: 1, identifiers: 0.2 } },
};

export const consolidatedFacts: SourceFacts = {
  ...COMMON,
  id: "us-ofac-consolidated",
  title: "OFAC Consolidated (non-SDN) List",
  downloads: ["https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ADVANCED.XML"],
  bounds: { entries: [200, 5000], shrink: 0.15, fill: { names: 1, measures: 1 } },
};
