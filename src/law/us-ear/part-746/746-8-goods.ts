import { all, any, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_09, version } from "../ear-provision.ts";
import { denied, NOT_DEEMED, RUSSIA, RUSSIA_OR_BELARUS } from "./russia-belarus-terms.ts";

/**
 * The industry sector sanctions stood in 746.5 until 2024-06-12 and the luxury goods in 746.10; 89 FR 51644 moved them into
 * 746.8. Belarus joined the industry sectors on 2022-09-15 (87 FR 57068). What a supplement held on a day before the table
 * was read is known only in part (`data/part-746-hts.json`); the rest is asked about.
 */
const MOVED = "2024-06-12";
const BELARUS_JOINED = "2022-09-15";
const OFF_THE_LIST = not(fact("item.onCcl"));
const COMMODITY = equals("item.kind", "commodity");

/** Versions of a paragraph of 746.5 that became one of 746.8, for the goods that `when` describes. */
function industryVersions(rule: {
  readonly first: { readonly from: string; readonly pinpoint: string; readonly read: string };
  readonly pinpoint: string;
  readonly when: Condition;
  readonly because: string;
}): EarProvision["versions"] {
  const { first, pinpoint, when, because } = rule;
  const then = denied(because);
  const early =
    first.from < BELARUS_JOINED
      ? [
          version({ from: first.from, to: BELARUS_JOINED }, cfr15(first.pinpoint, first.read), {
            when: all(RUSSIA, NOT_DEEMED, when),
            then,
          }),
        ]
      : [];
  return [
    ...early,
    version({ from: BELARUS_JOINED, to: MOVED }, cfr15(first.pinpoint, "87 FR 57068"), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, when),
      then,
    }),
    version({ from: MOVED }, cfr15(`${pinpoint}; 89 FR 51644`, READ_2026_09), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, when),
      then,
    }),
  ];
}

/** 15 CFR 746.8(a)(4), before 746.5(a)(1)(i): goods for certain oil and gas projects. */
export const russiaOilGas: EarProvision = {
  id: "us-ear.746.8.a.4",
  title: "Russia and Belarus: oil and gas exploration",
  before: "not-in-force",
  versions: industryVersions({
    first: { from: "2014-08-06", pinpoint: "746.5(a)(1)(i)", read: "79 FR 45675" },
    pinpoint: "746.8(a)(4)(i); part 746, Supplement No. 2",
    when: all(
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
    because: "The item is listed for oil and gas projects, and such a use is known or cannot be ruled out.",
  }),
};

/** 15 CFR 746.8(a)(5), before 746.5(a)(1)(ii): industrial goods of Supplement No. 4, if not on the CCL. */
export const russiaIndustrial: EarProvision = {
  id: "us-ear.746.8.a.5",
  title: "Russia and Belarus: industrial goods",
  before: "not-in-force",
  versions: industryVersions({
    first: { from: "2022-03-03", pinpoint: "746.5(a)(1)(ii)", read: "87 FR 12856" },
    pinpoint: "746.8(a)(5); part 746, Supplement No. 4",
    when: all(OFF_THE_LIST, COMMODITY, fact("item.hts.4")),
    because: "The HTS-6 code stands in Supplement No. 4 to part 746.",
  }),
};

/**
 * Goods of Supplement No. 4 whose ECCN is not known yet need a licence either way since every item of the list does: under
 * (a)(1) if they are on it, under (a)(5) if not. The exclusion of (a)(12)(ii) for mass-market items is the exporter's to
 * claim, so it is heeded here only where it is claimed.
 */
const EITHER_WAY = all(
  NOT_DEEMED,
  fact("item.unclassified"),
  COMMODITY,
  fact("item.hts.4"),
  not(fact("claimed.massMarketExclusion")),
);
const EITHER_WAY_BECAUSE =
  "The HTS-6 code stands in Supplement No. 4: a licence is required under (a)(1) if the item is on the Commerce Control List and under (a)(5) if it is not.";

export const russiaIndustrialUnclassified: EarProvision = {
  id: "us-ear.746.8.a.5-unclassified",
  title: "Russia and Belarus: industrial goods, whatever their ECCN",
  before: "not-in-force",
  versions: [
    version(
      { from: "2022-04-08", to: BELARUS_JOINED },
      cfr15("746.8(a)(1), 746.5(a)(1)(ii)", "87 FR 22130"),
      { when: all(RUSSIA, EITHER_WAY), then: denied(EITHER_WAY_BECAUSE) },
    ),
    version(
      { from: BELARUS_JOINED },
      cfr15("746.8(a)(1), (a)(5); part 746, Supplement No. 4; 87 FR 57068", READ_2026_09),
      { when: all(RUSSIA_OR_BELARUS, EITHER_WAY), then: denied(EITHER_WAY_BECAUSE) },
    ),
  ],
};

/** 15 CFR 746.8(a)(6), before 746.5(a)(1)(iii): the chemicals, biologics and equipment of Supplement No. 6. */
export const russiaItemised: EarProvision = {
  id: "us-ear.746.8.a.6",
  title: "Russia and Belarus: itemised goods",
  before: "not-in-force",
  versions: industryVersions({
    first: { from: BELARUS_JOINED, pinpoint: "746.5(a)(1)(iii)", read: "87 FR 57068" },
    pinpoint: "746.8(a)(6); part 746, Supplement No. 6",
    when: all(OFF_THE_LIST, fact("item.supplement6")),
    because: "The item is described in Supplement No. 6 to part 746.",
  }),
};

const LUXURY = all(OFF_THE_LIST, COMMODITY, fact("item.hts.5"), fact("item.luxuryPriceLimit"));

/** 15 CFR 746.8(a)(7), before 746.10(a)(1): luxury goods of Supplement No. 5. */
export const russiaLuxury: EarProvision = {
  id: "us-ear.746.8.a.7",
  title: "Russia and Belarus: luxury goods",
  before: "not-in-force",
  versions: [
    version({ from: "2022-03-11", to: MOVED }, cfr15("746.10(a)(1)", "87 FR 14785"), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, LUXURY),
      then: denied("The item is a luxury good of Supplement No. 5 to part 746."),
    }),
    version({ from: MOVED }, cfr15("746.8(a)(7); part 746, Supplement No. 5; 89 FR 51644", READ_2026_09), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, LUXURY),
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
    version({ from: "2024-09-16" }, cfr15("746.8(a)(8), (a)(12)(ii), (iv); 89 FR 51644"), {
      when: all(
        RUSSIA_OR_BELARUS,
        NOT_DEEMED,
        equals("item.eccn", "EAR99"),
        equals("item.kind", "software"),
        fact("item.listedSoftware"),
        not(fact("endUser.excludedFrom746.8")),
        not(fact("claimed.agricultureOrMedicineOnly")),
      ),
      then: denied(
        "EAR99 software of the kinds that 746.8(a)(8)(ii) names needs a licence to Russia and Belarus.",
        // (c)(2)(ii) opens GOV for (a)(1), (2) and (4) to (7) only.
        ["GOV"],
      ),
    }),
  ],
};
