import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "cn-mofcom",
  title: "MOFCOM control, unreliable-entity and attention lists",
  publisher: "Ministry of Commerce, People's Republic of China",
  authority: "MOFCOM",
  page: "https://aqygzj.mofcom.gov.cn/",
  downloads: [],
  cadenceDays: null,
  checked: "page from memory",
  licence: "official announcements; not subject to copyright in China",
  formats: "JSON rows of a third party",
  basis: "real file of 2026-07 of a third party; the announcements themselves have no machine format",
  bounds: { entries: [50, 5000], shrink: 0.1, fill: { names: 1, listed: 0.95, measures: 1 } },
};
