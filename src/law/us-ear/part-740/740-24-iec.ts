import { all, fact, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  days,
  type ExceptionQuestions,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/** 15 CFR 740.24: since 2024-09-06 (89 FR 72926). BIS's table of items and destinations is incorporated by reference. */
export const iec: LicenceExceptionRule = {
  id: "IEC",
  title: "Implemented export controls",
  section: "740.24",
  before: "not-in-force",
  versions: [
    {
      ...days("2024-09-06"),
      cite: cfr15("740.24; 89 FR 72937"),
      when: all(fact("item.iecListed"), not(fact("isDeemed"))),
      paragraphs: [
        { paragraph: "(b)", title: "Item and destination in BIS's table", when: stated("iecTableNames") },
      ],
    },
  ],
};

export const iecQuestions: ExceptionQuestions = questions({
  iecTableNames:
    "Does BIS's table of IEC eligible items and destinations (www.bis.gov/IEC) name this item for this destination (15 CFR 740.24(b)–(c))?",
});
