import { all, any, type Condition, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import { bar } from "./740-2-bar.ts";
import {
  D5_OR_MACAU,
  days,
  destinationIn,
  inAnyGroup,
  itemIn,
  type Restriction,
  type RestrictionVersion,
  stated,
} from "./licence-exception.ts";

const ADVANCED_COMPUTING_PLACES: Condition = any(
  all(inAnyGroup("D:1", "D:4", "D:5"), not(inAnyGroup("A:5", "A:6"))),
  fact("party.headquartersD5"),
);

/** The items of 740.2(a)(9) under the rule of October 2022; there were no .z paragraphs yet. */
const FIRST_ADVANCED_COMPUTING: Condition = any(
  oneOf("item.eccn", "3A090, 4A090", ["3A090", "4A090"]),
  all(
    oneOf("item.eccn", "3D001, 3E001, 4D090, 4E001, 5A992", ["3D001", "3E001", "4D090", "4E001", "5A992"]),
    stated("advancedComputingSoftware"),
  ),
);

/** 740.2(a)(9)(ii) from its first day to the rule of November 2023: to China, then to Macau too. */
function firstAdvancedComputing(
  dates: { from: string; to: string },
  rule: string,
  destinations: readonly string[],
): RestrictionVersion {
  return {
    ...days(dates.from, dates.to),
    cite: cfr15(`740.2(a)(9); ${rule}`, "public knowledge, not read in full"),
    when: all(FIRST_ADVANCED_COMPUTING, destinationIn("destinations of 740.2(a)(9)", destinations)),
    leaves: ["RPL", "GOV (b)(2)(ii)", "TSU (a)", "TSU (c)"],
  };
}

/** `restriction` with what stood before its versions. */
function since(restriction: Restriction, earlier: readonly RestrictionVersion[]): Restriction {
  return { ...restriction, versions: [...earlier, ...restriction.versions] };
}

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
  since(
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
      leaves: [
        "TMP (a)(6)",
        "NAC",
        "ACA",
        "RPL",
        "GOV (b)",
        "TSU (a)",
        "TSU (c)",
        "HBM",
        "AIA (a)(3)",
        "ACM",
      ],
      from: "2023-11-17",
      version: "88 FR 73458; read in eCFR 2026-02-10",
    }),
    [
      firstAdvancedComputing({ from: "2022-10-21", to: "2023-01-17" }, "87 FR 62186", ["CN"]),
      firstAdvancedComputing({ from: "2023-01-17", to: "2023-11-17" }, "87 FR 62186, 88 FR 2821", [
        "CN",
        "MO",
      ]),
    ],
  ),
  bar("(a)(22)", {
    title: "Items with a worldwide control that IEC covers",
    when: all(fact("item.iecListed")),
    leaves: ["IEC", "TMP (a)(3)", "TMP (a)(6)", "RPL", "GOV (b)", "TSU (a)", "TSU (c)"],
    from: "2024-09-06",
    version: "89 FR 72926",
  }),
];
