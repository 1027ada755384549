import type { EccnList } from "../eccn-lists.ts";

/** The ECCNs that sections of part 746 name beside reasons for control and HTS codes (eCFR 2026-02-10). */
export const PART_746_ECCN_LISTS: readonly EccnList[] = [
  {
    name: "746.7(a)(1)(i)",
    entries: [
      ..."0A503 0A980 0A982 0A983 0E982 1C355 1C395 1C980 1C982 1C983 1C984 2A994 2D994 2E994 5A980 5D980 5E980".split(
        " ",
      ),
      "5A001 only f.1",
      "5D001 ?",
      "5E001 within a",
    ],
  },
  { name: "746.8(a)(12)(ii)", entries: ["5A991", "5A992 only c", "5D992 only c"] },
];
