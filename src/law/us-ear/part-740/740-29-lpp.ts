import { all, any, atLeast, equals, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  D5_OR_MACAU,
  days,
  type ExceptionQuestions,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/** 15 CFR 740.29: text of 90 FR 4544, compliance from 2025-05-15; not enforced as announced on 2025-05-13. */
export const lpp: LicenceExceptionRule = {
  id: "LPP",
  title: "Low processing performance",
  section: "740.29",
  before: "not-in-force",
  versions: [
    {
      ...days("2025-05-15"),
      cite: cfr15("740.29; 90 FR 4544"),
      when: all(
        any(equals("type", "export"), equals("type", "reexport")),
        itemIn("740.29(b)"),
        not(D5_OR_MACAU),
        named("no party is headquartered in Macau or D:5", not(fact("party.headquartersD5"))),
        named("(d): at most 26,900,000 TPP in the calendar year", not(atLeast("lppYearTpp", 26_900_001))),
        stated("lppConsigneeStatement"),
        any(not(atLeast("lppShipmentTpp", 3_200_000)), stated("lppPriorNotice")),
      ),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "Up to 26,900,000 TPP a year to one ultimate consignee",
          when: all(),
          duties: ["certification to BIS within 30 days (740.29(g)(1))"],
        },
      ],
    },
  ],
};

export const lppQuestions: ExceptionQuestions = questions({
  lppYearTpp: {
    kind: "number",
    ask: "What total TPP will the ultimate consignee have received under LPP from all exporters in the calendar year, this shipment included (15 CFR 740.29(d))?",
  },
  lppShipmentTpp: {
    kind: "number",
    ask: "What is the aggregate TPP of this shipment (15 CFR 740.29(g)(3))?",
  },
  lppConsigneeStatement: "Has the ultimate consignee's statement been obtained (15 CFR 740.29(f))?",
  lppPriorNotice: "Was BIS notified before this shipment of 3,200,000 TPP or more (15 CFR 740.29(g)(3))?",
});
