import { all, any, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarEffect, type EarProvision, READ_2026_09, version } from "../ear-provision.ts";

const RUSSIA = equals("dest", "RU");
const RUSSIA_OR_BELARUS = oneOf("dest", "Russia or Belarus", ["RU", "BY"]);
const NOT_DEEMED = not(fact("isDeemed"));
const CATEGORIES_3_TO_9 = oneOf("item.category", "CCL categories 3 to 9", [
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
]);
/** Exceptions that 746.8(c)(2) leaves open. */
const OPEN = ["TMP", "GOV", "TSU", "BAG", "AVS", "ENC", "CCD", "MED"];

/** 746.8(a)(12)(ii): mass-market items for civil end users of partner countries. */
const MASS_MARKET_CIVIL: Condition = all(
  any(
    equals("item.eccn", "5A991"),
    all(oneOf("item.eccn", "5A992, 5D992", ["5A992", "5D992"]), fact("item.massMarketClassified")),
  ),
  fact("endUser.excludedFrom746.8"),
);

function denied(because: string): EarEffect {
  return {
    kind: "licence-required",
    policy: "policy of denial, case by case for the kinds listed in 746.8(b)",
    because,
    exceptions: OPEN,
  };
}

/** 15 CFR 746.8(a)(1): every item of the Commerce Control List. */
export const russiaCcl: EarProvision = {
  id: "us-ear.746.8.a.1",
  title: "Russia and Belarus: items on the Commerce Control List",
  before: "not-in-force",
  versions: [
    version({ from: "2022-02-24", to: "2022-03-02" }, cfr15("746.8(a)(1)", "87 FR 12226"), {
      when: all(RUSSIA, NOT_DEEMED, fact("item.onCcl"), CATEGORIES_3_TO_9, not(MASS_MARKET_CIVIL)),
      then: denied("Items of categories 3 to 9 of the Commerce Control List need a licence to Russia."),
    }),
    version({ from: "2022-03-02", to: "2022-04-08" }, cfr15("746.8(a)(1)", "87 FR 13048"), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, fact("item.onCcl"), CATEGORIES_3_TO_9, not(MASS_MARKET_CIVIL)),
      then: denied(
        "Items of categories 3 to 9 of the Commerce Control List need a licence to Russia and Belarus.",
      ),
    }),
    version({ from: "2022-04-08" }, cfr15("746.8(a)(1)"), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, fact("item.onCcl"), not(MASS_MARKET_CIVIL)),
      then: denied("Every item of the Commerce Control List needs a licence to Russia and Belarus."),
    }),
  ],
};

/** 15 CFR 746.8(a)(4): goods for certain oil and gas projects. */
export const russiaOilGas: EarProvision = {
  id: "us-ear.746.8.a.4",
  title: "Russia and Belarus: oil and gas exploration",
  before: "not-encoded",
  concerns: RUSSIA_OR_BELARUS,
  versions: [
    version({ from: "2026-09-24" }, cfr15("746.8(a)(4)(i); part 746, Supplement No. 2", READ_2026_09), {
      when: all(
        RUSSIA_OR_BELARUS,
        NOT_DEEMED,
        any(
          fact("item.hts.2"),
          oneOf("item.eccn", "ECCNs of 746.8(a)(4)", [
            "0A998",
            "1C992",
            "3A229",
            "3A231",
            "3A232",
            "6A991",
            "8A992",
            "8D999",
          ]),
        ),
        fact("endUse.oilGasExploration"),
      ),
      then: denied(
        "The item is listed for oil and gas projects, and such a use is known or cannot be ruled out.",
      ),
    }),
  ],
};

/** 15 CFR 746.8(a)(5): industrial goods of Supplement No. 4, if not on the Commerce Control List. */
export const russiaIndustrial: EarProvision = {
  id: "us-ear.746.8.a.5",
  title: "Russia and Belarus: industrial goods",
  before: "not-encoded",
  concerns: RUSSIA_OR_BELARUS,
  versions: [
    version({ from: "2026-09-24" }, cfr15("746.8(a)(5); part 746, Supplement No. 4", READ_2026_09), {
      when: all(
        RUSSIA_OR_BELARUS,
        NOT_DEEMED,
        not(fact("item.onCcl")),
        equals("item.kind", "commodity"),
        fact("item.hts.4"),
      ),
      then: denied("The HTS-6 code stands in Supplement No. 4 to part 746."),
    }),
  ],
};

/**
 * Goods of Supplement No. 4 whose ECCN is not known yet need a licence either way: under (a)(1) if they are on the
 * Commerce Control List, under (a)(5) if not. The exclusion of (a)(12)(ii) for mass-market items is the exporter's to
 * claim, so it is heeded here only where it is claimed.
 */
export const russiaIndustrialUnclassified: EarProvision = {
  id: "us-ear.746.8.a.5-unclassified",
  title: "Russia and Belarus: industrial goods, whatever their ECCN",
  before: "not-encoded",
  concerns: RUSSIA_OR_BELARUS,
  versions: [
    version({ from: "2026-09-24" }, cfr15("746.8(a)(1), (a)(5); part 746, Supplement No. 4", READ_2026_09), {
      when: all(
        RUSSIA_OR_BELARUS,
        NOT_DEEMED,
        fact("item.unclassified"),
        equals("item.kind", "commodity"),
        fact("item.hts.4"),
        not(fact("claimed.massMarketExclusion")),
      ),
      then: denied(
        "The HTS-6 code stands in Supplement No. 4: a licence is required under (a)(1) if the item is on the Commerce Control List and under (a)(5) if it is not.",
      ),
    }),
  ],
};

/** 15 CFR 746.8(a)(6): the chemicals, biologics and equipment of Supplement No. 6. */
export const russiaItemised: EarProvision = {
  id: "us-ear.746.8.a.6",
  title: "Russia and Belarus: itemised goods",
  before: "not-encoded",
  concerns: RUSSIA_OR_BELARUS,
  versions: [
    version({ from: "2024-06-12" }, cfr15("746.8(a)(6); part 746, Supplement No. 6"), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, not(fact("item.onCcl")), fact("item.supplement6")),
      then: denied("The item is described in Supplement No. 6 to part 746."),
    }),
  ],
};

/** 15 CFR 746.8(a)(7): luxury goods of Supplement No. 5. */
export const russiaLuxury: EarProvision = {
  id: "us-ear.746.8.a.7",
  title: "Russia and Belarus: luxury goods",
  before: "not-encoded",
  concerns: RUSSIA_OR_BELARUS,
  versions: [
    version({ from: "2026-09-24" }, cfr15("746.8(a)(7); part 746, Supplement No. 5", READ_2026_09), {
      when: all(
        RUSSIA_OR_BELARUS,
        NOT_DEEMED,
        not(fact("item.onCcl")),
        equals("item.kind", "commodity"),
        fact("item.hts.5"),
        fact("item.luxuryPriceLimit"),
      ),
      then: denied("The HTS-6 code stands in Supplement No. 5 to part 746."),
    }),
  ],
};

/** 15 CFR 746.8(a)(8): EAR99 software of the kinds named. */
export const russiaSoftware: EarProvision = {
  id: "us-ear.746.8.a.8",
  title: "Russia and Belarus: EAR99 software",
  before: "not-in-force",
  versions: [
    version({ from: "2024-09-16" }, cfr15("746.8(a)(8); 89 FR 51644"), {
      when: all(
        RUSSIA_OR_BELARUS,
        NOT_DEEMED,
        equals("item.eccn", "EAR99"),
        equals("item.kind", "software"),
        fact("item.listedSoftware"),
        not(fact("endUser.excludedFrom746.8")),
      ),
      then: denied(
        "EAR99 software of the kinds that 746.8(a)(8)(ii) names needs a licence to Russia and Belarus.",
      ),
    }),
  ],
};
