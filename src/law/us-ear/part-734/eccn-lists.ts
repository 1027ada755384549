import type { EccnList } from "../eccn-lists.ts";

/** The ECCN paragraphs that sections of part 734 name (eCFR 2025-08). */
export const PART_734_ECCN_LISTS: readonly EccnList[] = [
  {
    name: "734.9(h)",
    entries: [
      "3A090",
      "4A090",
      "3E001 ?",
      "4E001 ?",
      "3A001 only z",
      "4A003 only z",
      "4A004 only z",
      "4A005 only z",
      "5A002 only z",
      "5A004 only z",
      "5A992 only z",
    ],
  },
  { name: "734.9(k)", entries: ["3B001 only a.4 c d f.1 f.5 f.6 k l m n p.2 p.4 r", "3B002 only c"] },
  { name: "734.10(b)(1)", entries: ["5D002 only b c.1", "5E002", "9D515 except d e", "9E515 only a b f"] },
];
