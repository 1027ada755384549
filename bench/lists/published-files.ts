import { join } from "node:path";

/** The published files of the test data that an import of everything reads, by source. */
export function publishedFiles(data: string): { source: string; files: string[]; asOf: string }[] {
  return PUBLISHED.map(({ source, files, asOf }) => ({
    source,
    asOf,
    files: files.map((file) => join(data, file)),
  }));
}

const PART_744 = "ear/title-15_part-744.xml";
const SETS = ["sdn", "alt", "add"].map((kind) => `lists/us/ofac_${kind}_2021-07.csv.gz`);
const DELTA = "lists/ftm/delta";

const PUBLISHED: readonly { source: string; files: readonly string[]; asOf: string }[] = [
  { source: "us-bis-entity-list", files: [PART_744], asOf: "2026-07-23" },
  { source: "us-bis-unverified-list", files: [PART_744], asOf: "2026-07-23" },
  { source: "us-bis-military-end-user-list", files: [PART_744], asOf: "2026-07-23" },
  { source: "us-bis-high-diversion-addresses", files: [PART_744], asOf: "2026-07-23" },
  {
    source: "us-bis-high-diversion-addresses",
    files: ["lists/us/bis_high_diversion_addresses.json"],
    asOf: "2026-07-24",
  },
  { source: "us-bis-denied-persons", files: ["lists/us/bis_denied_persons_2022-09.txt"], asOf: "2022-09-01" },
  { source: "us-ofac-sdn", files: SETS, asOf: "2021-07-01" },
  { source: "us-ofac-sdn", files: ["lists/us/ofac_sdn_2022-11.csv.gz"], asOf: "2022-11-01" },
  ...["2022-02-25", "2023-11-01", "2024-02-24"].map((day) => ({
    source: "us-ofac-consolidated",
    files: [`lists/us/ofac_consolidated_${day}.xml.gz`],
    asOf: day,
  })),
  { source: "us-csl", files: ["lists/us/csl_consolidated_2022-04.csv.gz"], asOf: "2022-04-01" },
  ...["2025-06-11", "2025-06-19", "2026-02-27"].map((day) => ({
    source: "un-consolidated",
    files: [`lists/un/un_consolidated_${day}.xml.gz`],
    asOf: day,
  })),
  { source: "eu-fsf", files: ["lists/eu/eu_fsf_old_layout_999_rows.csv"], asOf: "2018-07-04" },
  { source: "uk-conlist", files: ["lists/uk/uk_ofsi_conlist_2018-04.csv.gz"], asOf: "2018-04-01" },
  {
    source: "jp-meti-end-user-list",
    files: ["lists/jp/meti_foreign_user_list_20250929.xlsx"],
    asOf: "2025-09-29",
  },
  { source: "cn-mofcom", files: ["lists/cn/mofcom_lists_2026-07.json"], asOf: "2026-07-31" },
  { source: "ftm", files: ["lists/ftm/zala.entities.ftm.json"], asOf: "2025-01-01" },
  {
    source: "ftm",
    files: [
      "20240527194702-wnk.entities.delta.json",
      "20240528014702-pfh.entities.delta.json",
      "20240528134729-3iv.entities.delta.json",
    ].map((name) => `${DELTA}/${name}`),
    asOf: "2024-05-28",
  },
];
