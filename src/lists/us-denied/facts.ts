import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "us-bis-denied-persons",
  title: "BIS Denied Persons List",
  publisher: "Bureau of Industry and Security, U.S. Department of Commerce",
  authority: "BIS",
  page: "https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl",
  downloads: ["https://www.bis.doc.gov/dpl/dpl.txt"],
  cadenceDays: 14,
  checked:
    "address in github.com/opensanctions/opensanctions, datasets/us/bis_denied and other users of the list; media.bis.gov/dpl/dpl.txt is named as another one; a work of the United States government (17 U.S.C. 105)",
  licence: "public domain (work of the United States government)",
  formats: "tab-separated text with a header",
  basis: "real file of 2022-09",
  bounds: {
    entries: [150, 3000],
    shrink: 0.2,
    fill: { names: 1, addresses: 0.9, listed: 0.98, measures: 1 },
  },
};
