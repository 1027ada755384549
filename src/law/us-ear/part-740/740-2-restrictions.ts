import {
  all,
  any,
  atLeast,
  type Condition,
  equals,
  fact,
  has,
  named,
  not,
  oneOf,
} from "../../../rules/condition.ts";
import { cfr15, READ_2026_02 } from "../ear-provision.ts";
import { sanctionedDestinations } from "./740-2-sanctioned-destinations.ts";
import {
  controlledFor,
  D5_OR_MACAU,
  days,
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

/** The text of 2025-08 and of 2026-02-10 agree on what stands below unless a version says otherwise. */
const READ = "2025-09-01";
const MTCR_UAV = "2026-02-10";

interface Bar {
  readonly title: string;
  readonly when: Condition;
  readonly leaves?: readonly string[];
  readonly provided?: Condition;
  readonly restricts?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly version?: string;
}

function bar(paragraph: string, rule: Bar): Restriction {
  const { title, when, leaves = [], provided, restricts, from = READ, to, version = READ_2026_02 } = rule;
  const pinpoint = `740.2${paragraph}`;
  return {
    pinpoint,
    title,
    ...(restricts === undefined ? {} : { restricts }),
    versions: [
      {
        ...days(from, to),
        cite: cfr15(pinpoint, version),
        when,
        leaves,
        ...(provided === undefined ? {} : { provided }),
      },
    ],
  };
}

/** Members of NATO as 772.1 lists them, with the four states of 740.2(a)(4)(i). */
const CRIME_CONTROL_EXCEPTED = destinationIn(
  "Australia, India, Japan, New Zealand or a NATO member",
  "AU IN JP NZ AL BE BG CA HR CZ DK EE FR DE GR HU IS IT LV LT LU NL NO PL PT RO SK SI ES TR GB US".split(
    " ",
  ),
);
const MT = controlledFor("MT");
const D4_OR_D5 = inAnyGroup("D:4", "D:5");
const US_OFFICIAL = ["GOV (b)(2)(i)", "GOV (b)(2)(ii)"];
const ADVANCED_COMPUTING_PLACES: Condition = any(
  all(inAnyGroup("D:1", "D:4", "D:5"), not(inAnyGroup("A:5", "A:6"))),
  fact("party.headquartersD5"),
);
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
const missileTechnology: readonly Restriction[] = [
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

/** 740.2(a)(9) and (a)(22): semiconductor equipment, advanced computing, worldwide controls with IEC. */
const newTechnology: readonly Restriction[] = [
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

const FROM_D5_OR_HONG_KONG: Condition = named(
  "the item was made in, or ships from, a D:5 country or Hong Kong",
  any(fact("item.madeInD5OrHongKong"), fact("route.fromD5OrHongKong")),
);

/** 740.2(a)(12), (13), (15), (16), (18): the 600 series and 9x515. */
const munitions: readonly Restriction[] = [
  bar("(a)(12)(i)", {
    title: "9x515 and 600-series items to D:5 or Hong Kong",
    when: all(SERIES_600_OR_9X515, inGroup("D:5")),
    leaves: ["GOV (b)(2)", "TMP (a)(11)", "BAG (h)(2)"],
    provided: not(equals("dest.own", "HK")),
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
const firearms: readonly Restriction[] = [
  bar("(a)(21)", {
    title: "Firearms with a USML Category I(h)(2) article, on reexport or transfer",
    when: all(
      itemIn("740.2(a)(21)"),
      oneOf("type", "reexport or transfer", ["reexport", "in-country-transfer", "deemed-reexport"]),
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

const HONG_KONG_REASONS: Condition = any(
  controlledFor("NS"),
  controlledFor("MT"),
  controlledFor("CB"),
  fact("item.column.NP 1"),
);

/** 15 CFR 740.2(a): what bars every licence exception, in the order of the paragraphs. */
export const RESTRICTIONS: readonly Restriction[] = [
  bar("(a)(1)", {
    title: "Authority suspended or revoked",
    when: stated("exceptionSuspended"),
    from: "1996-03-25",
  }),
  bar("(a)(3)", {
    title: "Surreptitious interception",
    when: any(itemIn("740.2(a)(3)"), all(equals("item.eccn", "5D001"), stated("surreptitiousInterception"))),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  bar("(a)(3)", {
    title: "Technology for surreptitious interception",
    when: any(
      equals("item.eccn", "5E980"),
      all(equals("item.eccn", "5E001"), stated("surreptitiousInterception")),
    ),
  }),
  bar("(a)(4)", {
    title: "Crime control items",
    when: all(
      named("a licence is required under 742.7", has("requirement.reasons", "CC")),
      not(CRIME_CONTROL_EXCEPTED),
    ),
    leaves: ["GOV (b)(2)(ii)", "BAG (e)", "STA"],
  }),
  ...missileTechnology,
  ...sanctionedDestinations,
  bar("(a)(7)", {
    title: "Technology for infrared detectors and image intensifiers",
    when: all(oneOf("item.eccn", "6E001, 6E002", ["6E001", "6E002"]), stated("infraredDetectorTechnology")),
    leaves: ["GOV (b)(2)"],
  }),
  bar("(a)(8)", {
    title: "Detection equipment of 2A983, 2A984 and their software and technology",
    when: itemIn("740.2(a)(8)"),
    leaves: ["RPL", "GOV (b)(2)(ii)", "TSU (a)", "TSU (c)"],
  }),
  ...newTechnology.slice(0, 2),
  bar("(a)(10)", {
    title: "Implements of torture (742.11)",
    when: equals("item.eccn", "0A983"),
  }),
  bar("(a)(11)", {
    title: "Military commodities of 0A919",
    when: equals("item.eccn", "0A919"),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  ...munitions,
  bar("(a)(14)", {
    title: "Items of 0Y521",
    when: equals("item.series", "0y521"),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  bar("(a)(17)", {
    title: "A party on the Unverified List",
    when: named("a party is on the Unverified List", fact("party.onUnverifiedList")),
    from: "2014-01-21",
  }),
  bar("(a)(19)", {
    title: "Hong Kong import licence not received",
    when: all(equals("dest.own", "HK"), HONG_KONG_REASONS, not(stated("hongKongImportLicence"))),
  }),
  bar("(a)(20)", {
    title: "Hong Kong export licence not received",
    when: all(
      equals("route.fromOwn", "HK"),
      equals("type", "reexport"),
      HONG_KONG_REASONS,
      not(stated("hongKongExportLicence")),
    ),
  }),
  ...firearms,
  ...newTechnology.slice(2),
  bar("(a)(25)", {
    title: "Items controlled to Pakistan",
    when: all(equals("dest.own", "PK"), itemIn("740.2(a)(25)")),
    leaves: [
      ..."(a)(1) (a)(4) (a)(5) (a)(10) (b)(2) (b)(3)".split(" ").map((paragraph) => `TMP ${paragraph}`),
      "RPL",
      "GOV (a)",
      "GOV (b)",
      "GOV (d)",
    ],
  }),
];
