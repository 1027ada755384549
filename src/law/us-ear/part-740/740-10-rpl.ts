import { all, any, equals, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  type ExceptionQuestions,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  questions,
  SERIES_600_OR_9X515,
  stated,
} from "./licence-exception.ts";

const NOT_E1 = not(inGroup("E:1"));
const MUNITIONS_NOT_D5 = named(
  "600-series and 9x515 items not to D:5",
  any(not(SERIES_600_OR_9X515), not(inGroup("D:5"))),
);
const FIREARM_RULES = any(not(itemIn("740.9(a) firearms")), stated("rplFirearmsImportedTemporarily"));
const D1_EXCEPT_CHINA = all(inGroup("D:1"), not(equals("dest", "CN")));

/** 15 CFR 740.10, last amended 2024-04-30 (89 FR 34703, in force 2024-05-30). */
export const rpl: LicenceExceptionRule = {
  id: "RPL",
  title: "Servicing and replacement of parts and equipment",
  section: "740.10",
  before: "not-encoded",
  versions: [
    {
      ...days("2024-05-30"),
      cite: cfr15("740.10; 89 FR 34703"),
      when: MUNITIONS_NOT_D5,
      paragraphs: [
        {
          paragraph: "(a)",
          title: "One-for-one replacement parts",
          when: all(
            COMMODITY,
            stated("rplOneForOne"),
            any(NOT_E1, stated("rplRepairedItemUncontrolled")),
            stated("rplNoLicenceCondition"),
          ),
          duties: ["replaced parts destroyed or returned (740.10(a)(2)(iii))"],
        },
        {
          paragraph: "(b)(2)",
          title: "Return of items sent for servicing",
          when: all(
            NOT_TECHNOLOGY,
            NOT_E1,
            stated("rplServicing"),
            any(not(D1_EXCEPT_CHINA), stated("rplSameLicensee")),
            FIREARM_RULES,
          ),
        },
        {
          paragraph: "(b)(3)",
          title: "Replacement of defective or unacceptable equipment",
          when: all(
            NOT_TECHNOLOGY,
            NOT_E1,
            stated("rplDefectiveReplacement"),
            any(not(inAnyGroup("B", "D:1")), stated("rplFreeOfCharge")),
            any(not(D1_EXCEPT_CHINA), stated("rplWithinWarranty")),
            FIREARM_RULES,
          ),
          duties: ["replaced item destroyed or returned (740.10(b)(3)(ii)(C))"],
        },
      ],
    },
  ],
};

export const rplQuestions: ExceptionQuestions = questions({
  rplOneForOne:
    "Are they parts for immediate repair, one for one, of a lawfully exported item, by its exporter or after confirming the authority, improving nothing and not held as spares (15 CFR 740.10(a)(2)–(3))?",
  rplRepairedItemUncontrolled:
    "Is the item to be repaired neither an aircraft nor controlled for NS reasons nor of 2A983, 2A984, 2D983, 2D984 (15 CFR 740.10(a)(3)(iv)–(vi))?",
  rplNoLicenceCondition:
    "Did the original licence not require a licence for replacements, and is the part not for nuclear uses of 15 CFR 744.2(a) (15 CFR 740.10(a)(3)(i), (iii))?",
  rplServicing:
    "Was the item sent for inspection, test, calibration or repair, and does it return to its sender with its characteristics unchanged (15 CFR 740.10(b)(2))?",
  rplSameLicensee:
    "Is the exporter the party to whom the original licence was issued, and are end use, end user and particulars unchanged (15 CFR 740.10(b)(2)(iii))?",
  rplDefectiveReplacement:
    "Does it replace a defective, unusable or wrongly supplied item exported under an authorisation, not one worn out, improving nothing, not for a national of an E:1 country (15 CFR 740.10(b)(3)(i))?",
  rplFreeOfCharge:
    "Is it free of charge but for transport and labour, and is the replaced item destroyed or returned, having been lawfully where it is (15 CFR 740.10(b)(3)(ii))?",
  rplWithinWarranty:
    "Is it within the warranty or 12 months of shipment, whichever is shorter (15 CFR 740.10(b)(3)(ii)(B))?",
  rplFirearmsImportedTemporarily:
    "Were the firearms imported temporarily with the statements of 15 CFR 740.10(b)(4), for at most a year, and not from the places it names?",
});
