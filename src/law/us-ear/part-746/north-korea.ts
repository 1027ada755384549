import { all, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** 15 CFR 746.4: everything subject to the EAR needs a licence to North Korea, EAR99 food and medicine apart. */
export const northKorea: EarProvision = {
  id: "us-ear.746.4.a",
  title: "North Korea",
  before: "not-encoded",
  concerns: equals("dest", "KP"),
  versions: [
    version({ from: "2007-01-26" }, cfr15("746.4(a)"), {
      when: all(equals("dest", "KP"), not(all(equals("item.eccn", "EAR99"), fact("item.foodOrMedicine")))),
      then: {
        kind: "licence-required",
        policy: "case by case, with general policies of denial for listed kinds of items",
        because:
          "All items subject to the EAR, EAR99 food and medicine apart, need a licence to North Korea.",
        exceptions: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS"],
      },
    }),
  ],
};
