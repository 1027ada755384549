import { all, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import { bar, READ } from "./740-2-bar.ts";
import { controlledFor, days, inAnyGroup, itemIn, type Restriction, stated } from "./licence-exception.ts";

const MTCR_UAV = "2026-02-10";
const MT = controlledFor("MT");
const D4_OR_D5 = inAnyGroup("D:4", "D:5");
const MT_ELSEWHERE = [
  ..."(a)(1) (a)(3) (a)(4) (a)(5) (a)(6) (a)(7) (a)(8) (a)(10) (b)(1) (b)(2) (b)(3)"
    .split(" ")
    .map((paragraph) => `TMP ${paragraph}`),
  "RPL",
  "GOV (b)(2)",
  ...["(a)", "(b)", "(c)", "(g)"].map((paragraph) => `TSU ${paragraph}`),
  ..."(b)(1) (b)(2) (b)(3) (b)(4) (c)(1) (c)(2) (e) (f)".split(" ").map((paragraph) => `AVS ${paragraph}`),
  ...["(c)", "(d)", "(e)", "(f)"].map((paragraph) => `APR ${paragraph}`),
];

/** 740.2(a)(5): items controlled for missile technology reasons. */
export const missileTechnology: readonly Restriction[] = [
  {
    pinpoint: "740.2(a)(5)(i)",
    title: "Missile technology items outside D:4 and D:5",
    versions: [
      {
        ...days(READ, MTCR_UAV),
        cite: cfr15("740.2(a)(5)(i)", "eCFR 2025-08"),
        when: all(MT, not(D4_OR_D5)),
        leaves: MT_ELSEWHERE,
      },
      {
        ...days(MTCR_UAV),
        cite: cfr15("740.2(a)(5)(i)"),
        when: all(MT, not(D4_OR_D5)),
        leaves: [...MT_ELSEWHERE, "STA (c)(1)(ii)"],
      },
    ],
  },
  bar("(a)(5)(ii)(A)", {
    title: "Missile technology items for vehicles, to D:4 or D:5",
    when: all(MT, D4_OR_D5, itemIn("740.2(a)(5)(ii)(A)")),
    leaves: ["TMP (a)(4)", "RPL", "TSU", "AVS (b)(1)", "AVS (b)(2)(i)", "AVS (b)(3)", "AVS (b)(4)"],
    provided: stated("missileItemsInVehicle"),
  }),
  bar("(a)(5)(ii)(B)", {
    title: "Bearings controlled for missile technology reasons, to D:4 or D:5",
    when: all(MT, D4_OR_D5, itemIn("740.2(a)(5)(ii)(B)")),
    leaves: ["TMP (a)(4)", "RPL"],
    provided: stated("bearingsOneForOne"),
  }),
  bar("(a)(5)(ii)", {
    title: "Other missile technology items to D:4 or D:5",
    when: all(MT, D4_OR_D5, not(itemIn("740.2(a)(5)(ii)(A)")), not(itemIn("740.2(a)(5)(ii)(B)"))),
  }),
];
