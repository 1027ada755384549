import { all, any, type Condition, equals, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  controlledFor,
  days,
  destinationIn,
  type ExceptionParagraph,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  SERIES_600,
  stated,
  TECHNOLOGY,
} from "./licence-exception.ts";

const NOT_FIREARM = not(itemIn("740.11 firearms"));
const EI = itemIn("740.11(a)(2)(iii)");
const IN_A5 = inGroup("A:5");
const NOT_VERY_SENSITIVE = not(stated("verySensitiveList"));
const SENSITIVE_ONLY_A5 = any(IN_A5, not(stated("sensitiveList")));
const SERIES_600_ONLY_A5 = any(not(SERIES_600), IN_A5);
/** The note on E:1 and E:2: nothing controlled for these reasons to military, police or intelligence of such a government. */
const E_GOVERNMENT = any(
  not(inAnyGroup("E:1", "E:2")),
  not(any(...["NS", "MT", "CB", "NP", "FC", "AT"].map(controlledFor))),
  not(stated("govForSensitiveUserOfE")),
);

const SAFEGUARDS: ExceptionParagraph = {
  paragraph: "(a)",
  title: "International safeguards (IAEA, Euratom)",
  when: all(
    NOT_TECHNOLOGY,
    NOT_FIREARM,
    not(EI),
    SERIES_600_ONLY_A5,
    SENSITIVE_ONLY_A5,
    NOT_VERY_SENSITIVE,
    stated("govSafeguards"),
  ),
};

/** (b)(2): the United States Government. Each paragraph is one statement that its conditions hold. */
const UNITED_STATES: readonly ExceptionParagraph[] = [
  { paragraph: "(b)(2)(i)", title: "Personal use by US personnel", when: stated("govUsPersonalUse") },
  {
    paragraph: "(b)(2)(ii)",
    title: "Made by or consigned to a US agency for its official use",
    when: stated("govUsOfficialUse"),
  },
  {
    paragraph: "(b)(2)(iii)(A)",
    title: "For use by a US agency, to a US person under its contract",
    when: all(NOT_FIREARM, stated("govUsContractUse")),
  },
  {
    paragraph: "(b)(2)(iii)(B)",
    title: "For a US cooperative programme, with the agency's written authorisation",
    when: all(NOT_FIREARM, not(controlledFor("CW")), not(controlledFor("CB")), stated("govUsProgramme")),
  },
  {
    paragraph: "(b)(2)(iii)(C)",
    title: "Temporary, for foreign assistance or sales, with written authorisation",
    when: all(NOT_FIREARM, stated("govUsAssistance")),
    duties: ["returned or otherwise authorised within four years"],
  },
  {
    paragraph: "(b)(2)(iii)(D)",
    title: "Acquisition and cross-servicing agreement",
    when: all(NOT_TECHNOLOGY, NOT_FIREARM, stated("govUsCrossServicing")),
  },
  {
    paragraph: "(b)(2)(iii)(E)",
    title: "Government furnished equipment",
    when: all(NOT_FIREARM, stated("govUsFurnishedEquipment")),
  },
  {
    paragraph: "(b)(2)(iv)",
    title: "At the written direction of the Department of Defense or of Energy",
    when: all(NOT_FIREARM, stated("govUsDirected")),
  },
  {
    paragraph: "(b)(2)(v)",
    title: "Sold, leased or loaned by the Department of Defense",
    when: all(NOT_FIREARM, stated("govUsDefenceSale")),
  },
  {
    paragraph: "(b)(2)(vi)",
    title: "Technology under a contract with a US agency",
    when: all(
      TECHNOLOGY,
      NOT_FIREARM,
      any(not(SERIES_600), not(stated("govDevelopmentOrProduction"))),
      stated("govUsTechnologyContract"),
    ),
  },
  {
    paragraph: "(b)(2)(vii)",
    title: "Microelectronics under a contract with a US agency",
    when: all(NOT_FIREARM, stated("govUsMicroelectronics")),
  },
].map((one) => ({ ...one, when: all(one.when, E_GOVERNMENT) }));

const COOPERATING: Condition = named(
  "a cooperating government's country",
  any(inGroup("A:1"), destinationIn("Singapore, Taiwan", ["SG", "TW"])),
);
/** (c)(3)(i), (v): the way out follows the government, not the place; forces of others train in A:5 as well. */
const GOVERNMENT_OF_A5: Condition = all(IN_A5, stated("govGovernmentOfA5"));
/** (c)(3): what the paragraph on cooperating governments leaves out; `relief` is the way out of (i) and (v). */
const excluded = (relief: Condition): Condition =>
  all(
    NOT_FIREARM,
    any(relief, not(stated("sensitiveList"))),
    NOT_VERY_SENSITIVE,
    not(EI),
    not(itemIn("740.11(c)(3)(iv)")),
    any(not(SERIES_600), relief),
    not(controlledFor("NP")),
    not(itemIn("740.20(b)(2)(ii)")),
    not(itemIn("740.22(b)(1)")),
  );

const GOVERNMENTS: readonly ExceptionParagraph[] = [
  {
    paragraph: "(c)(2)(i)",
    title: "Official use by a cooperating government in its territory",
    when: all(COOPERATING, excluded(GOVERNMENT_OF_A5), stated("govCooperatingAgency")),
  },
  {
    paragraph: "(c)(2)(ii)(A)",
    title: "Military end use or user of a cooperating government",
    when: all(excluded(GOVERNMENT_OF_A5), stated("govCooperatingMilitary")),
  },
  {
    paragraph: "(c)(2)(ii)(B)",
    title: "An agency of NATO",
    when: all(excluded(stated("govNatoAgency")), stated("govNatoAgency")),
  },
  {
    paragraph: "(c)(2)(iii)",
    title: "A cooperating government's mission in Country Group B",
    when: all(inGroup("B"), excluded(GOVERNMENT_OF_A5), stated("govCooperatingMission")),
  },
];

const OTHERS: readonly ExceptionParagraph[] = [
  {
    paragraph: "(d)",
    title: "Chemical Weapons Convention inspections (OPCW)",
    when: all(NOT_FIREARM, SERIES_600_ONLY_A5, stated("govOpcw")),
  },
  {
    paragraph: "(e)",
    title: "International Space Station",
    when: all(
      equals("item.eccn", "9A004"),
      oneOf("dest", "France, Japan, Kazakhstan, Russia", ["FR", "JP", "KZ", "RU"]),
      stated("govSpaceStation"),
    ),
    duties: ["launched, returned or destroyed within six months"],
  },
];

const NOT_FIREARM_SERIES_TO_E1 = any(not(equals("item.series", "0x5zz")), not(inGroup("E:1")));

/** 0x5zz items to E:1 only under (b)(2)(i) and (ii), solely for official use of the US Government. */
function withinFirearmLimits(one: ExceptionParagraph): ExceptionParagraph {
  const isOfficial = ["(b)(2)(i)", "(b)(2)(ii)"].includes(one.paragraph);
  const limit = isOfficial
    ? any(NOT_FIREARM_SERIES_TO_E1, stated("govUsOfficialUse"))
    : NOT_FIREARM_SERIES_TO_E1;
  return { ...one, when: all(one.when, limit) };
}

/** 15 CFR 740.11, last amended 2024-10-23 (89 FR 84777). */
export const gov: LicenceExceptionRule = {
  id: "GOV",
  title: "Governments and international organisations",
  section: "740.11",
  before: "not-encoded",
  versions: [
    {
      ...days("2024-10-23"),
      cite: cfr15("740.11; 89 FR 84777"),
      when: all(),
      paragraphs: [SAFEGUARDS, ...UNITED_STATES, ...GOVERNMENTS, ...OTHERS].map(withinFirearmLimits),
    },
  ],
};
