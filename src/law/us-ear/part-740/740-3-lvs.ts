import { all, any, equals, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  type ExceptionQuestions,
  inGroup,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/** 15 CFR 740.3. The firearms limits of 2024-05-30 were taken out on 2025-09-30 (90 FR 47192). */
export const lvs: LicenceExceptionRule = {
  id: "LVS",
  title: "Shipments of limited value",
  section: "740.3",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-30"),
      cite: cfr15("740.3; 90 FR 47192"),
      when: all(
        COMMODITY,
        inGroup("B"),
        named("2B350 is not for D:3", any(not(equals("item.eccn", "2B350")), not(inGroup("D:3")))),
        named("the ECCN offers LVS for the item", fact("item.lvsOffered")),
        named("(b), (d)(1): the order is within the value limit", fact("lvs.withinLimit")),
        named("(d)(2): within twelve times the limit in the year", fact("lvs.withinYear")),
        stated("lvsOrdersGenuine"),
        any(not(equals("item.eccn", "5A002")), stated("lvsSupportsAuthorisedItem")),
      ),
      paragraphs: [
        {
          paragraph: "",
          title: "An order within the value limit of the ECCN, to Country Group B",
          when: all(),
          duties: ["Wassenaar report where 743.1 requires one"],
        },
      ],
    },
  ],
};

export const lvsQuestions: ExceptionQuestions = questions({
  lvsOrderValueUsd: {
    kind: "number",
    ask: "What is the net value in US dollars of the whole order's commodities of this ECCN (15 CFR 740.3(c)(2))?",
  },
  lvsYearValueUsd: {
    kind: "number",
    ask: "What will have gone to this ultimate or intermediate consignee (the larger of the two sums) under LVS for this ECCN in the calendar year, this order included, in US dollars (15 CFR 740.3(d)(2))?",
  },
  lvsOrdersGenuine:
    "Is the order a real one, neither split nor structured to stay within the limit (15 CFR 740.3(d)(1), (4))?",
  lvsSupportsAuthorisedItem:
    "Do the encryption components or spare parts of 5A002 support a commodity authorised before (15 CFR 740.3(d)(5))?",
  lvsLimitUsd: {
    kind: "number",
    ask: "What LVS value limit in US dollars does the ECCN's entry state for this item, 0 if none? It differs by paragraph or words.",
  },
});
