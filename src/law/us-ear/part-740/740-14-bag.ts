import { all, any, type Condition, equals, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  controlledFor,
  days,
  destinationIn,
  type ExceptionQuestions,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  questions,
  stated,
  TECHNOLOGY,
} from "./licence-exception.ts";

/** 772.1: members and associates of CARICOM. */
const CARICOM = destinationIn(
  "in CARICOM",
  "AG BS BB BZ DM GD GY HT JM MS LC SR KN VC TT AI BM VG KY TC".split(" "),
);
const FIREARM_PLACES: Condition = all(any(not(inGroup("D:5")), equals("dest.own", "ZW")), not(CARICOM));
const FIREARM_SERIES = named("the item is of 0x5zz", equals("item.series", "0x5zz"));
const SENSITIVE = any(...["CB", "MT", "NS", "EI", "NP"].map(controlledFor));
/** (d): unaccompanied baggage of sensitive items, not to D:1–D:4 or E:1. */
const ACCOMPANIED = any(
  stated("bagAccompanied"),
  all(stated("bagUnaccompanied"), any(not(SENSITIVE), not(inAnyGroup("D:1", "D:2", "D:3", "D:4", "E:1")))),
);
const ENCRYPTION = any(not(controlledFor("EI")), not(inGroup("E:1")));
const OWN = all(stated("bagOwnUse"), ACCOMPANIED, ENCRYPTION, not(FIREARM_SERIES), not(fact("isDeemed")));
const GEAR = all(itemIn("740.14(h)"), stated("bagProtectiveGear"));

/** 15 CFR 740.14, as read in 2025-08 and on 2026-02-10; CARICOM stands in the older of the two and is kept. */
export const bag: LicenceExceptionRule = {
  id: "BAG",
  title: "Baggage",
  section: "740.14",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-01"),
      cite: cfr15("740.14"),
      when: all(),
      paragraphs: [
        {
          paragraph: "(b)(1)",
          title: "Personal effects",
          when: all(NOT_TECHNOLOGY, OWN, stated("bagPersonalEffects")),
        },
        {
          paragraph: "(b)(2)",
          title: "Household effects",
          when: all(NOT_TECHNOLOGY, OWN, stated("bagHouseholdEffects")),
        },
        { paragraph: "(b)(3)", title: "Vehicles", when: all(NOT_TECHNOLOGY, OWN, stated("bagVehicle")) },
        {
          paragraph: "(b)(4)",
          title: "Tools of trade",
          when: all(
            OWN,
            stated("bagToolsOfTrade"),
            any(
              NOT_TECHNOLOGY,
              all(
                TECHNOLOGY,
                stated("bagTechnologyByUsPerson"),
                any(not(equals("item.eccn", "5E002")), not(inGroup("E:1"))),
              ),
            ),
          ),
          duties: ["brought back by those who travel temporarily"],
        },
        {
          paragraph: "(e)(1)",
          title: "Shotguns and shells of a traveller",
          when: all(itemIn("740.14(e)(1)"), FIREARM_PLACES, stated("bagShotguns")),
          duties: ["returned to the United States"],
        },
        {
          paragraph: "(e)(3)",
          title: "Firearms and ammunition of a traveller",
          when: all(itemIn("740.14(e)(3)"), FIREARM_PLACES, stated("bagFirearms")),
          duties: ["declared to Customs and returned to the United States"],
        },
        {
          paragraph: "(h)(1)",
          title: "A US person's own protective equipment, outside D:5",
          when: all(not(inGroup("D:5")), GEAR),
        },
        {
          paragraph: "(h)(2)",
          title: "A US person's own protective equipment, to D:5 on official travel",
          when: all(inGroup("D:5"), GEAR, stated("bagGearOfficialTravel")),
        },
      ],
    },
  ],
};

export const bagQuestions: ExceptionQuestions = questions({
  bagOwnUse:
    "Does an individual leaving the United States (or a crew member) own it and take it for personal use, in usual quantity, not for sale (15 CFR 740.14(b)–(c))?",
  bagAccompanied: "Does it travel with the individual?",
  bagUnaccompanied:
    "Is it unaccompanied baggage marked as such and shipped within the time that 15 CFR 740.14(d) sets, and not a crew member's?",
  bagPersonalEffects: "Is it clothing, toilet articles, food, medicine, games or like personal effects?",
  bagHouseholdEffects: "Is it furniture or household effects?",
  bagVehicle: "Is it a passenger vehicle, trailer or bicycle?",
  bagToolsOfTrade:
    "Is it a usual tool, instrument or technology for the traveller's trade, occupation or hobby?",
  bagTechnologyByUsPerson:
    "Is the technology used only by US persons who travel, with security precautions, and not for foreign production or assistance (15 CFR 740.14(g))?",
  bagShotguns:
    "Are they at most three, with barrels of 18 inches or more, in the baggage of a US citizen, permanent resident or the alien who brought them, for own lawful use (15 CFR 740.14(e)(1)–(2))?",
  bagFirearms:
    "Are they at most three firearms and 1,000 rounds, in the baggage of a US citizen, permanent resident or the alien who brought them, for own use (15 CFR 740.14(e)(3)–(4))?",
  bagProtectiveGear:
    "Is it one set with a US person's baggage, for that person's exclusive use (15 CFR 740.14(h)(1))?",
  bagGearOfficialTravel:
    "Does the US person travel officially for, or under a contract with, the US Government, or to Iraq under its government's direct authorisation (15 CFR 740.14(h)(2))?",
});
