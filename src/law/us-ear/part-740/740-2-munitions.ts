import {
  all,
  any,
  atLeast,
  type Condition,
  equals,
  fact,
  named,
  not,
  oneOf,
} from "../../../rules/condition.ts";
import { bar } from "./740-2-bar.ts";
import {
  controlledFor,
  destinationIn,
  inAnyGroup,
  inGroup,
  itemIn,
  type Restriction,
  SERIES_9X515,
  SERIES_600,
  SERIES_600_OR_9X515,
  stated,
} from "./licence-exception.ts";

const MT = controlledFor("MT");
const US_OFFICIAL = ["GOV (b)(2)(i)", "GOV (b)(2)(ii)"];

const FROM_D5_OR_HONG_KONG: Condition = named(
  "the item was made in, or ships from, a D:5 country or Hong Kong",
  any(fact("item.madeInD5OrHongKong"), fact("route.fromD5OrHongKong")),
);

/** 740.2(a)(12), (13), (15), (16), (18): the 600 series and 9x515. */
export const munitions: readonly Restriction[] = [
  bar("(a)(12)(i)", {
    title: "9x515 and 600-series items to D:5 or Hong Kong",
    when: all(SERIES_600_OR_9X515, inGroup("D:5")),
    leaves: ["GOV (b)(2)", "TMP (a)(11)", "BAG (h)(2)"],
    provided: not(equals("dest.own", "HK")),
  }),
  bar("(a)(12)(ii)", {
    title: "TMP (a)(11) and BAG (h)(2) to D:5 for 1A613.c and .d only",
    when: all(SERIES_600_OR_9X515, inGroup("D:5"), not(itemIn("740.2(a)(12)(ii)"))),
    restricts: ["TMP", "BAG"],
  }),
  bar("(a)(12)", {
    title: "9x515 and 600-series items made in, or shipped from, D:5 or Hong Kong",
    when: all(SERIES_600_OR_9X515, not(inGroup("D:5")), FROM_D5_OR_HONG_KONG),
  }),
  bar("(a)(13)", {
    title: "600-series items elsewhere",
    when: all(SERIES_600, not(inGroup("D:5"))),
    leaves: [
      ..."LVS TMP RPL BAG".split(" "),
      ...["(a)", "(b)", "(f)", "(g)"].map((paragraph) => `TSU ${paragraph}`),
      "GOV (b)",
      "GOV (c)",
      "STA (c)(1)",
    ],
  }),
  bar("(a)(13)", {
    title: "Software and technology of 9D610.b, 9D619.b, 9E610.b, 9E619.b and .c",
    when: itemIn("740.2(a)(13)"),
    leaves: ["GOV (b)(2)"],
  }),
  bar("(a)(13)", {
    title: "600-series items controlled for missile technology reasons: no STA",
    when: all(SERIES_600, MT),
    restricts: ["STA"],
  }),
  bar("(a)(15)", {
    title: "600 Series Major Defense Equipment of 14,000,000 dollars or more, outside A:5",
    when: all(SERIES_600, not(inGroup("A:5")), atLeast("majorDefenceEquipmentUsd", 14_000_000)),
    leaves: ["GOV (b)"],
  }),
  bar("(a)(16)", {
    title: "600 Series Major Defense Equipment of 25,000,000 dollars or more, in A:5",
    when: all(SERIES_600, inGroup("A:5"), atLeast("majorDefenceEquipmentUsd", 25_000_000)),
    leaves: ["GOV (b)"],
  }),
  bar("(a)(18)", {
    title: "9x515 items controlled for missile technology reasons: no STA",
    when: all(SERIES_9X515, MT),
    restricts: ["STA"],
  }),
];

/** 740.2(a)(21), (23), (24): firearms. */
export const firearms: readonly Restriction[] = [
  bar("(a)(21)", {
    title: "Firearms with a USML Category I(h)(2) article, on reexport or transfer",
    when: all(
      itemIn("740.2(a)(21)"),
      oneOf("type", "reexport or transfer", ["reexport", "in-country-transfer"]),
      stated("firearmWithDefenceArticle"),
    ),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  bar("(a)(23)", {
    title: "Semi-automatic firearms and shotguns of 4,000,000 dollars or more",
    when: all(
      oneOf("item.eccn", "0A506, 0A507, 0A508", ["0A506", "0A507", "0A508"]),
      atLeast("semiAutomaticFirearmsUsd", 4_000_000),
      not(
        all(
          inAnyGroup("A:5", "A:6"),
          not(destinationIn("Mexico, South Africa or Türkiye", ["MX", "ZA", "TR"])),
        ),
      ),
    ),
    leaves: [...US_OFFICIAL, "GOV (c)(2)(ii)(B)"],
  }),
  bar("(a)(24)", {
    title: "Firearms without the importing country's certificate",
    when: all(itemIn("740.2(a)(24)"), not(stated("importCertificate"))),
    from: "2024-05-30",
    to: "2025-09-30",
    version: "89 FR 34680",
  }),
];
