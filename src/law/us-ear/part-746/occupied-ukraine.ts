import { all, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** 15 CFR 746.6(a)(1)–(2): Crimea and the so-called DNR and LNR regions. */
export const occupiedUkraine: EarProvision = {
  id: "us-ear.746.6.a",
  title: "Occupied regions of Ukraine",
  before: "not-encoded",
  concerns: equals("dest", "UA"),
  versions: [
    version({ from: "2022-02-24" }, cfr15("746.6(a)(1)–(2)"), {
      when: all(
        oneOf("region", "Crimea, DNR, LNR", ["crimea", "dnr", "lnr"]),
        not(all(equals("item.eccn", "EAR99"), fact("item.foodOrMedicine"))),
      ),
      then: {
        kind: "licence-required",
        policy: "policy of denial, case by case for the kinds listed in 746.6(b)",
        because:
          "Items subject to the EAR, EAR99 food and medicine apart, need a licence to the occupied regions of Ukraine.",
        exceptions: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS", "MED"],
      },
    }),
  ],
};
