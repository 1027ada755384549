import { all, any, equals, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  type ExceptionQuestions,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/** 15 CFR 740.18, last amended 2015-09-21 (80 FR 56902). */
export const agr: LicenceExceptionRule = {
  id: "AGR",
  title: "Agricultural commodities",
  section: "740.18",
  before: "not-encoded",
  versions: [
    {
      ...days("2015-09-21"),
      cite: cfr15("740.18; 80 FR 56902"),
      when: all(equals("dest", "CU"), COMMODITY, equals("item.eccn", "EAR99")),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "Agricultural commodities to Cuba under contract, after notification",
          when: all(
            stated("agrAgriculturalCommodity"),
            any(stated("agrWrittenContract"), stated("agrDonationOrSample")),
            stated("agrNoObjection"),
            stated("agrWithinTwelveMonths"),
            not(stated("agrRestrictedParty")),
          ),
        },
      ],
    },
  ],
};

export const agrQuestions: ExceptionQuestions = questions({
  agrAgriculturalCommodity:
    "Is it an agricultural commodity as 15 CFR 772.1 defines it, with BIS's classification if fertiliser, western red cedar or live horses (15 CFR 740.18(a)(1)–(2))?",
  agrWrittenContract: "Is there a written contract (15 CFR 740.18(a)(3))?",
  agrDonationOrSample: "Is it a donation or commercial sample (15 CFR 740.18(a)(3), (d))?",
  agrNoObjection:
    "Has the notification been made and the confirmation of no objection been received (15 CFR 740.18(a)(5), (c))?",
  agrWithinTwelveMonths:
    "Does it ship within twelve months of the contract, or of the confirmation (15 CFR 740.18(a)(4))?",
  agrRestrictedParty:
    "Is a party a designated terrorist, is a weapons use involved, or does a US-owned foreign firm export foreign goods (15 CFR 740.18(b))?",
});
