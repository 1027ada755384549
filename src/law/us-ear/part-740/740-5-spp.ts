import { all, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import { days, type LicenceExceptionRule } from "./licence-exception.ts";

/** 15 CFR 740.5: EAR99 items to Syria. A licence requirement of part 744 stands in its way by its own list. */
export const spp: LicenceExceptionRule = {
  id: "SPP",
  title: "Syria Peace and Prosperity",
  section: "740.5",
  before: "not-in-force",
  versions: [
    {
      ...days("2025-09-02"),
      cite: cfr15("740.5; 90 FR 42320"),
      when: all(equals("dest", "SY"), equals("item.eccn", "EAR99"), not(fact("isDeemed"))),
      paragraphs: [{ paragraph: "(a)", title: "EAR99 items to Syria", when: all() }],
    },
  ],
};
