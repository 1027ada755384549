import { all, any, type Condition, fact, not, oneOf } from "../../../rules/condition.ts";
import { bar } from "./740-2-bar.ts";
import { D5_OR_MACAU, inAnyGroup, itemIn, type Restriction, stated } from "./licence-exception.ts";

const ADVANCED_COMPUTING_PLACES: Condition = any(
  all(inAnyGroup("D:1", "D:4", "D:5"), not(inAnyGroup("A:5", "A:6"))),
  fact("party.headquartersD5"),
);

/** 740.2(a)(9) and (a)(22): semiconductor equipment, advanced computing, worldwide controls with IEC. */
export const newTechnology: readonly Restriction[] = [
  bar("(a)(9)(i)", {
    title: "Semiconductor manufacturing equipment to Macau or D:5",
    when: all(
      D5_OR_MACAU,
      any(
        itemIn("740.2(a)(9)(i)"),
        all(
          oneOf("item.eccn", "3D001, 3D002, 3D003, 3E001", ["3D001", "3D002", "3D003", "3E001"]),
          stated("semiconductorEquipmentSoftware"),
        ),
      ),
    ),
    leaves: ["GOV (b)"],
    from: "2024-12-02",
    version: "89 FR 96790",
  }),
  bar("(a)(9)(ii)", {
    title: "Advanced computing items to D:1, D:4, D:5 and parties headquartered in Macau or D:5",
    when: all(
      any(
        itemIn("740.2(a)(9)(ii)"),
        all(
          oneOf(
            "item.eccn",
            "software and technology entries of 740.2(a)(9)(ii)",
            "3D001 3E001 4D001 4E001 5D002 5E002 5E992".split(" "),
          ),
          stated("advancedComputingSoftware"),
        ),
      ),
      ADVANCED_COMPUTING_PLACES,
    ),
    leaves: ["TMP (a)(6)", "NAC", "ACA", "RPL", "GOV (b)", "TSU (a)", "TSU (c)", "HBM", "ACM"],
    from: "2023-11-17",
    version: "88 FR 73458; read in eCFR 2026-02-10",
  }),
  bar("(a)(22)", {
    title: "Items with a worldwide control that IEC covers",
    when: all(fact("item.iecListed")),
    leaves: ["IEC", "TMP (a)(3)", "TMP (a)(6)", "RPL", "GOV (b)", "TSU (a)", "TSU (c)"],
    from: "2024-09-06",
    version: "89 FR 72926",
  }),
];
