import { all, any, type Condition, equals, fact, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  controlledFor,
  days,
  destinationIn,
  type ExceptionParagraph,
  type ExceptionQuestions,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  questions,
  SOFTWARE,
  stated,
  TECHNOLOGY,
} from "./licence-exception.ts";

const NOT_E1 = not(inGroup("E:1"));
const NEWS_DESTINATION: Condition = named(
  "Belarus, Cuba, North Korea, Russia, Syria or an occupied region of Ukraine",
  any(
    oneOf("dest", "Belarus, Cuba, North Korea, Russia, Syria", ["BY", "CU", "KP", "RU", "SY"]),
    oneOf("region", "Crimea, DNR, LNR", ["crimea", "dnr", "lnr"]),
  ),
);
const FIREARM_PLACES = destinationIn(
  "Georgia, Kazakhstan, Kyrgyzstan, Moldova, Turkmenistan, Ukraine or Uzbekistan",
  ["GE", "KZ", "KG", "MD", "TM", "UA", "UZ"],
);
/** (a): firearms of the kinds named go only under (a)(5) and (a)(6), 75 a shipment, and not to the places named. */
const FIREARM = itemIn("740.9(a) firearms");
const NO_FIREARM = not(FIREARM);
const FIREARM_LIMITS = any(
  NO_FIREARM,
  all(not(inGroup("D:5")), not(FIREARM_PLACES), stated("tmpFirearmsLimits")),
);
/** (a): no order, no lease, and back within the time. */
const TEMPORARY = all(stated("tmpNoOrderOrLease"), stated("tmpReturn"));
const BACK = ["return, consume or destroy within one year (740.9(a)(14))"];
const BACK_LATER = ["return, consume or destroy within four years (740.9(a)(8), (a)(11)(iii))"];
const GEAR = all(itemIn("740.9(a)(11)"), stated("tmpOwnProtectiveGear"), TEMPORARY);
/** (b)(1)(i), (b)(2)(ii)(C): by reason for control, not to D:1, D:2, D:3 or D:4. */
const REASON_GROUPS = all(
  ...(
    [
      ["NS", "D:1"],
      ["NP", "D:2"],
      ["CB", "D:3"],
      ["MT", "D:4"],
    ] as const
  ).map(([reason, group]) => any(not(inGroup(group)), not(controlledFor(reason)))),
);

const ABROAD: readonly ExceptionParagraph[] = [
  {
    paragraph: "(a)(1)",
    title: "Tools of trade",
    when: all(
      NOT_TECHNOLOGY,
      NOT_E1,
      NO_FIREARM,
      any(not(inAnyGroup("D:4", "D:5")), not(controlledFor("MT"))),
      TEMPORARY,
      stated("tmpToolsOfTrade"),
    ),
    duties: BACK,
  },
  {
    paragraph: "(a)(3)",
    title: "Technology for use by a US person's employees",
    when: all(TECHNOLOGY, stated("tmpTechnologyOfEmployee")),
  },
  {
    paragraph: "(a)(4)",
    title: "Kits of replacement parts",
    when: all(COMMODITY, NOT_E1, NO_FIREARM, TEMPORARY, stated("tmpKit")),
    duties: BACK,
  },
  {
    paragraph: "(a)(5)",
    title: "Exhibition and demonstration",
    when: all(NOT_TECHNOLOGY, NOT_E1, FIREARM_LIMITS, TEMPORARY, stated("tmpExhibition")),
    duties: [...BACK, "no more than 120 days at one site"],
  },
  {
    paragraph: "(a)(6)",
    title: "Inspection, test, calibration, repair",
    when: all(COMMODITY, NOT_E1, FIREARM_LIMITS, TEMPORARY, stated("tmpInspectionOrRepair")),
    duties: BACK,
  },
  {
    paragraph: "(a)(7)",
    title: "Containers",
    when: all(COMMODITY, NO_FIREARM, TEMPORARY, stated("tmpContainer")),
    duties: BACK,
  },
  {
    paragraph: "(a)(8)",
    title: "Assembly in Mexico",
    when: all(
      COMMODITY,
      NO_FIREARM,
      equals("dest.own", "MX"),
      stated("tmpNoOrderOrLease"),
      stated("tmpMexicoInBond"),
    ),
    duties: BACK_LATER,
  },
  {
    paragraph: "(a)(9)",
    title: "News media",
    when: all(NOT_TECHNOLOGY, NO_FIREARM, NEWS_DESTINATION, TEMPORARY, stated("tmpNewsMedia")),
    duties: [...BACK, "e-mail the packing list to BIS before an export from the United States"],
  },
  {
    paragraph: "(a)(10)",
    title: "To a US person's foreign subsidiary, affiliate or facility",
    when: all(COMMODITY, NO_FIREARM, TEMPORARY, stated("tmpOwnFacility")),
    duties: BACK,
  },
  {
    paragraph: "(a)(11)(i)",
    title: "A US person's own protective equipment, outside D:5",
    when: all(not(inGroup("D:5")), GEAR),
    duties: BACK_LATER,
  },
  {
    paragraph: "(a)(11)(ii)(A)",
    title: "A US person's own protective equipment, to Iraq",
    when: all(equals("dest.own", "IQ"), GEAR, stated("tmpGearOfficialTravel")),
    duties: BACK_LATER,
  },
  {
    paragraph: "(a)(11)(ii)(B)",
    title: "A US person's own protective equipment, to other D:5 countries",
    when: all(inGroup("D:5"), not(equals("dest.own", "IQ")), GEAR, stated("tmpGearOfficialTravel")),
    duties: BACK_LATER,
  },
];

const FROM_US = named("the item leaves the United States", equals("route.from", "US"));
const NOT_FIREARM_B = NO_FIREARM;

const IN_THE_UNITED_STATES: readonly ExceptionParagraph[] = [
  {
    paragraph: "(b)(1)(iv)",
    title: "In transit from Canada through the United States",
    when: all(FROM_US, NOT_FIREARM_B, stated("tmpInTransitFromCanada")),
  },
  {
    paragraph: "(b)(1)",
    title: "In transit through the United States",
    when: all(
      FROM_US,
      NOT_FIREARM_B,
      NOT_E1,
      REASON_GROUPS,
      not(equals("item.eccn", "1C350")),
      stated("tmpInTransit"),
    ),
  },
  {
    paragraph: "(b)(2)",
    title: "Imported for marketing or display, exported under the bond",
    when: all(
      FROM_US,
      NOT_FIREARM_B,
      stated("tmpImportedForDisplay"),
      any(all(stated("tmpBackToCountryOfImport"), not(equals("dest.own", "CU"))), all(NOT_E1, REASON_GROUPS)),
    ),
  },
  {
    paragraph: "(b)(3)",
    title: "Return of a foreign-origin item, not enhanced",
    when: all(
      FROM_US,
      not(fact("item.usOrigin")),
      not(equals("dest.own", "CU")),
      stated("tmpReturnUnenhanced"),
    ),
  },
  {
    paragraph: "(b)(4)",
    title: "Return of shipments refused entry",
    when: all(FROM_US, not(equals("dest.own", "CU")), stated("tmpRefusedEntry")),
  },
  {
    paragraph: "(b)(5)",
    title: "Firearms temporarily in the United States",
    when: all(FROM_US, FIREARM, not(inGroup("D:5")), stated("tmpFirearmsImportedTemporarily")),
  },
];

const BETA: ExceptionParagraph = {
  paragraph: "(c)",
  title: "Beta test software",
  when: all(
    SOFTWARE,
    not(oneOf("dest", "Cuba, Iran", ["CU", "IR"])),
    any(NOT_E1, not(equals("item.eccn", "5D002"))),
    stated("tmpBetaTest"),
  ),
  duties: ["destroyed or returned within 30 days after the test (740.9(c)(7))"],
};

/** 15 CFR 740.9, as read in 2025-08 and on 2026-02-10. */
export const tmp: LicenceExceptionRule = {
  id: "TMP",
  title: "Temporary imports, exports, reexports and transfers",
  section: "740.9",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-01"),
      cite: cfr15("740.9"),
      when: all(),
      paragraphs: [...ABROAD, ...IN_THE_UNITED_STATES, BETA],
    },
  ],
};

export const tmpQuestions: ExceptionQuestions = questions({
  tmpNoOrderOrLease:
    "Has no order to acquire the item been received, and is it neither for lease or rental nor known to stay abroad (15 CFR 740.9(a))?",
  tmpReturn:
    "Will the item be consumed or returned as soon as practicable and within the time that 15 CFR 740.9(a)(14) sets?",
  tmpToolsOfTrade:
    "Are they usual tools of trade, in reasonable quantity, for use by the exporter or its employees and under their effective control (15 CFR 740.9(a)(1))?",
  tmpTechnologyOfEmployee:
    "Is the technology used only by US persons, or foreign persons authorised to have it, directly employed by a US person and travelling, with security precautions and not for foreign production (15 CFR 740.9(a)(3))?",
  tmpKit:
    "Is it a kit of replacement parts that stays under the exporter's effective control and comes back, each part eligible as a one-for-one replacement (15 CFR 740.9(a)(4))?",
  tmpExhibition:
    "Is it for exhibition or demonstration, owned and under the effective control of the exporter, for at most 120 days at a site (15 CFR 740.9(a)(5))?",
  tmpInspectionOrRepair:
    "Is it sent for inspection, test, calibration or repair abroad (15 CFR 740.9(a)(6))?",
  tmpContainer:
    "Is it a container needed for a shipment, for which no other exception is available (15 CFR 740.9(a)(7))?",
  tmpMexicoInBond:
    "Is it for processing in Mexico under the in-bond programme, and do all products return within four years (15 CFR 740.9(a)(8))?",
  tmpNewsMedia:
    "Is it equipment for news-gathering by accredited media, kept under effective control and in physical possession, and taken out at the end of the trip (15 CFR 740.9(a)(9))?",
  tmpOwnFacility:
    "Does a US person send parts, tools or test equipment to a subsidiary, affiliate or facility that it owns or controls, for manufacture or test there, and not to go on from there (15 CFR 740.9(a)(10))?",
  tmpOwnProtectiveGear:
    "Is it one set of protective equipment with a US person's baggage, for that person's own use (15 CFR 740.9(a)(11)(i))?",
  tmpGearOfficialTravel:
    "Does the US person travel officially for, or under a contract with, the US Government, or to Iraq under its government's direct authorisation (15 CFR 740.9(a)(11)(ii))?",
  tmpFirearmsLimits:
    "Are there at most 75 firearms in the shipment, with the serial data filed, and none imported from D:5 or the countries that 15 CFR 740.9(a) names?",
  tmpInTransitFromCanada:
    "Does the shipment come from Canada in transit through the United States (15 CFR 740.9(b)(1)(iv))?",
  tmpInTransit:
    "Is it moving in transit under a T&E or I.E. customs entry, without an international import certificate (15 CFR 740.9(b)(1))?",
  tmpImportedForDisplay:
    "Was it imported under bond for marketing or display, without an international import certificate, and does it leave under that bond (15 CFR 740.9(b)(2))?",
  tmpBackToCountryOfImport:
    "Does it go back to the country from which it was imported (15 CFR 740.9(b)(2)(i))?",
  tmpReturnUnenhanced:
    "Does the foreign-origin item return to the country from which it was imported, not enhanced in the United States (15 CFR 740.9(b)(3))?",
  tmpRefusedEntry:
    "Was the shipment refused entry, does it return to its country of origin, and does no OFAC regulation stand against that (15 CFR 740.9(b)(4))?",
  tmpFirearmsImportedTemporarily:
    "Are there at most 75 firearms, in the United States for at most a year, imported with the statements of 15 CFR 740.9(b)(5), not shipped from or made in the places it names?",
  tmpBetaTest:
    "Is it beta test software meant for the general public, free or at cost, installable without support, with the testing consignee's statement (and, for non-standard cryptography, the notice to BIS) (15 CFR 740.9(c))?",
});
