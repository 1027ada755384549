import { all, any, equals, fact, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  type ExceptionQuestions,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  ONLY_AT_OR_EAR99,
  questions,
  stated,
} from "./licence-exception.ts";

const NOT_E = not(inAnyGroup("E:1", "E:2"));
const CUBA_OR_SYRIA = oneOf("dest", "Cuba, Syria", ["CU", "SY"]);
/** (b)(4): to Cuba and Syria only EAR99 and AT-only items. */
const LESSER_TO_CUBA_SYRIA = any(
  not(CUBA_OR_SYRIA),
  ONLY_AT_OR_EAR99,
  named("one of the ECCNs that (b)(4) treats so", fact("item.treatedAsAntiTerrorism")),
);
const NOT_CUBA_OR_D1 = all(
  not(equals("dest", "CU")),
  any(not(inGroup("D:1")), named("the destination is China", equals("dest", "CN"))),
);

/** Members of Supplement No. 3 to part 746, the United States apart. */
const GECC =
  "AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT JP KR LI LT LU LV MT NL NO NZ PL PT RO SE SI SK TW".split(
    " ",
  );

/** 15 CFR 740.15, as read on 2026-02-10 (with Syria in (b)(4) since 2025-09-02). */
export const avs: LicenceExceptionRule = {
  id: "AVS",
  title: "Aircraft, vessels and spacecraft",
  section: "740.15",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-02"),
      cite: cfr15("740.15"),
      when: COMMODITY,
      paragraphs: [
        {
          paragraph: "(a)(1)",
          title: "Departure of foreign-registered aircraft after a temporary sojourn",
          when: stated("avsForeignAircraft"),
        },
        {
          paragraph: "(a)(2)(i)",
          title: "US air carriers' aircraft on temporary sojourn",
          when: stated("avsCarrierAircraft"),
          duties: ["no more than seven days in the country"],
        },
        {
          paragraph: "(a)(2)(ii)",
          title: "Other US-registered aircraft on temporary sojourn",
          when: all(NOT_E, stated("avsOtherUsAircraft")),
          duties: ["no more than seven days in the country"],
        },
        {
          paragraph: "(a)(4)",
          title: "Reexport of civil aircraft on temporary sojourn",
          when: all(equals("type", "reexport"), stated("avsAircraftReexport")),
          duties: ["no more than seven days in the country"],
        },
        {
          paragraph: "(b)(1)",
          title: "Equipment and spares for permanent use on a vessel",
          when: all(LESSER_TO_CUBA_SYRIA, stated("avsVesselSpares")),
        },
        {
          paragraph: "(b)(2)(i)",
          title: "Equipment and spares for permanent use on an aircraft",
          when: all(LESSER_TO_CUBA_SYRIA, stated("avsAircraftSpares")),
        },
        {
          paragraph: "(b)(2)(ii)",
          title: "7A101 to 7A103 for civil manned aircraft, to A:2 partners",
          when: all(
            itemIn("740.15(b)(2)(ii)"),
            inGroup("A:2"),
            named("in Supplement No. 3 to part 746", oneOf("dest.own", "part 746, Supplement No. 3", GECC)),
            stated("avsCivilAircraftProduction"),
          ),
        },
        {
          paragraph: "(b)(3)",
          title: "Ship and plane stores",
          when: all(LESSER_TO_CUBA_SYRIA, stated("avsStores")),
        },
        {
          paragraph: "(c)(1)",
          title: "To a US, Australian, Canadian or UK vessel or plane abroad",
          when: all(NOT_CUBA_OR_D1, stated("avsPartnerVesselOrPlane")),
        },
        {
          paragraph: "(c)(2)",
          title: "To such an airline's installation or agent",
          when: all(NOT_CUBA_OR_D1, stated("avsPartnerAirline")),
        },
        {
          paragraph: "(d)",
          title: "Vessels on temporary sojourn",
          when: all(
            not(inGroup("E:1")),
            any(not(equals("dest", "CU")), stated("avsCargoVesselForHire")),
            stated("avsVesselSojourn"),
          ),
          duties: ["no more than fourteen days in the country"],
        },
        {
          // It answers the requirement for Cuba alone: cargo bound elsewhere needs what its own destination asks for.
          paragraph: "(e)",
          title: "Cargo in transit through Cuba",
          when: all(equals("dest", "CU"), stated("avsTransitCuba")),
        },
        {
          paragraph: "(f)",
          title: "Spacecraft of universities for fundamental research",
          when: all(not(inGroup("D:5")), stated("avsResearchSpacecraft")),
        },
      ],
    },
  ],
};

export const avsQuestions: ExceptionQuestions = questions({
  avsForeignAircraft:
    "Does a foreign-registered civil aircraft leave under its own power after a temporary sojourn, with no transfer to a national of E:1 or E:2 and no unlicensed cargo (15 CFR 740.15(a)(1))?",
  avsCarrierAircraft:
    "Does a US-registered aircraft of an air carrier leave under its own power, all conditions and indicia of control of 15 CFR 740.15(a)(2)(i) and (a)(3) kept?",
  avsOtherUsAircraft:
    "Does another US-registered civil aircraft leave under its own power, all conditions and indicia of control of 15 CFR 740.15(a)(2)(ii) and (a)(3) kept?",
  avsAircraftReexport:
    "Is a lawfully exported civil aircraft reexported on temporary sojourn, the restrictions of 15 CFR 740.15(a) kept?",
  avsVesselSpares:
    "Is it equipment or spares needed for a vessel that is not registered in, owned, controlled or chartered by D:1, Cuba or their nationals (15 CFR 740.15(b)(1))?",
  avsAircraftSpares:
    "Is it equipment or spares needed for an aircraft that is not registered in, owned, controlled or chartered by D:1, Cuba or their nationals (15 CFR 740.15(b)(2)(i))?",
  avsCivilAircraftProduction:
    "Is it for use in, or the production of, civil manned aircraft (15 CFR 740.15(b)(2)(ii))?",
  avsStores:
    "Are they usual ship or plane stores for the outgoing and immediate return voyage (15 CFR 740.15(b)(3))?",
  avsPartnerVesselOrPlane:
    "Is it for a vessel or plane of US, Australian, Canadian or UK registry, ordered and used as 15 CFR 740.15(c)(1) says?",
  avsPartnerAirline:
    "Is it for a US, Australian, Canadian or UK airline's own installation or agent, ordered and used as 15 CFR 740.15(c)(2) says?",
  avsCargoVesselForHire: "Is it a cargo vessel for hire that carries items (15 CFR 740.15(d)(6))?",
  avsVesselSojourn:
    "Does the vessel sail on temporary sojourn, all conditions and indicia of control of 15 CFR 740.15(d) kept?",
  avsTransitCuba:
    "Does the cargo only transit Cuba, staying aboard a craft on an authorised temporary sojourn (15 CFR 740.15(e))?",
  avsResearchSpacecraft:
    "Does an accredited US institution export it for fundamental research only, to an institution, and with nationals, outside D:5, with all results published (15 CFR 740.15(f))?",
});
