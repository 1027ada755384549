import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "un-consolidated",
  title: "UN Security Council Consolidated List",
  publisher: "United Nations Security Council",
  authority: "UN",
  page: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
  downloads: ["https://scsanctions.un.org/resources/xml/en/consolidated.xml"],
  redirectHosts: ["unsolprodfiles.blob.core.windows.net"],
  cadenceDays: 7,
  checked:
    "address and its redirect (302) to storage seen in third-party download logs of 2026-10; terms from memory",
  licence:
    "United Nations terms of use: copying for personal, non-commercial use; published for States to implement",
  formats: "consolidated XML",
  basis: "real files of 2025-06-11, 2025-06-19 and 2026-02-27",
  bounds: {
    entries: [500, 3000],
    shrink: 0.1,
    fill: { names: 1, listed: 0.98, birthDates: 0.4, measures: 1 },
  },
};
