import { all, any, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarEffect, type EarProvision, READ_2026_02, version } from "../ear-provision.ts";

/** Neither EAR99 food and medicine, nor software for personal communications (EAR99 or mass-market 5D992.c), nor (a)(5). */
const COVERED: Condition = all(
  not(all(equals("item.eccn", "EAR99"), fact("item.foodOrMedicine"))),
  not(
    all(
      equals("item.kind", "software"),
      any(equals("item.eccn", "EAR99"), all(equals("item.eccn", "5D992"), fact("item.massMarketClassified"))),
      fact("item.personalCommunications"),
    ),
  ),
  not(fact("claimed.ukraineGovernmentDeployment")),
);

const EFFECT: EarEffect = {
  kind: "licence-required",
  policy: "policy of denial, case by case for the kinds listed in 746.6(b)",
  because:
    "Items subject to the EAR, EAR99 food and medicine apart, need a licence to the occupied regions of Ukraine.",
  exceptions: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS", "MED"],
};

/** 15 CFR 746.6(a)(1)–(2): Crimea, since 2022-02-24 the so-called DNR and LNR regions as well. */
export const occupiedUkraine: EarProvision = {
  id: "us-ear.746.6.a",
  title: "Occupied regions of Ukraine",
  before: "not-encoded",
  concerns: equals("dest", "UA"),
  versions: [
    version({ from: "2015-01-29", to: "2022-02-24" }, cfr15("746.6(a)", "80 FR 4776"), {
      when: all(equals("region", "crimea"), COVERED),
      then: EFFECT,
    }),
    version({ from: "2022-02-24" }, cfr15("746.6(a)(1)–(2), (5); 87 FR 12226", READ_2026_02), {
      when: all(oneOf("region", "Crimea, DNR, LNR", ["crimea", "dnr", "lnr"]), COVERED),
      then: EFFECT,
    }),
  ],
};
