import type { EccnList } from "../eccn-lists.ts";

/** The ECCN paragraphs that sections of part 744 name (eCFR 2026-07-23). */
export const PART_744_ECCN_LISTS: readonly EccnList[] = [
  {
    name: "744.6(c)(2)(iii)",
    entries: ["3B001 only a.4 c d f.1 f.5 f.6 k l m n p.2 p.4 r", "3B002 only c", "3D992", "3E992"],
  },
  { name: "744.9(a)(1)(i)", entries: ["6A003 only a.3 a.4 a.6"] },
  {
    name: "744.9(a)(1)(ii)",
    entries: ["0A504 ?", "6A002", "6A003 except a.3 a.4 a.6", "6A993 within a", "8A002 only d"],
  },
  { name: "744.9(a)(1)(iii)", entries: ["0A504 ?", "6A002", "6A003", "6A993 within a", "8A002 only d"] },
  {
    name: "744.11(a)(2)(v)",
    entries: [
      "3B001 except a.4 c d f.1 f.5 g h k l m n p.2 p.4 r",
      "3B002 except c",
      "3B611",
      "3B903",
      "3B991 except b.2.a b.2.b",
      "3B992",
      "3B993",
      "3B994",
    ],
  },
  // Microprocessors of 5 GFLOPS and 32 bits or more, information security functions included, with their software and technology.
  { name: "744.17(a)", entries: ["3A991 only a.1", "5A992 ?", "3D991 ?", "3E991 ?"] },
];
