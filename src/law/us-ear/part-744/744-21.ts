import { all, any, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarEffect, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence, MILITARY } from "./end-use-terms.ts";

/** Cambodia joined on 2021-12-09 (86 FR 70015); Russia left for (a)(2) on 2022-02-24; Nicaragua joined on 2024-03-15. */
const WITH_RUSSIA = oneOf("dest", "Burma, Cambodia, China, Russia, Venezuela", [
  "MM",
  "KH",
  "CN",
  "RU",
  "VE",
]);
const TO_2024 = oneOf("dest", "Burma, Cambodia, China, Venezuela", ["MM", "KH", "CN", "VE"]);
const SINCE_2024 = oneOf("dest", "Burma, Cambodia, China, Nicaragua, Venezuela", [
  "MM",
  "KH",
  "CN",
  "NI",
  "VE",
]);
const EVER = oneOf("dest", "countries of 744.21(a)(1) since 2020", ["MM", "KH", "CN", "NI", "RU", "VE"]);
/** (h): contracts for Venezuela signed before 2014-11-07; the exporter's to claim. */
const NOT_OLD_CONTRACT = not(all(equals("dest", "VE"), fact("claimed.venezuelaContractBefore2014")));

const SUPPLEMENT_2: EarEffect = endUseLicence(
  "The item is in Supplement No. 2 to part 744 and a military end use or user is known.",
  "presumption of denial",
  ["GOV"],
);

function supplement2(where: Condition): Condition {
  return all(where, fact("item.militarySupplement2"), NOT_OLD_CONTRACT, MILITARY);
}

/** 15 CFR 744.21(a)(1): a military end use or user in the listed countries, items of Supplement No. 2. */
export const militaryEndUse: EarProvision = {
  id: "us-ear.744.21.a.1",
  title: "Military end use and end users: items of Supplement No. 2",
  before: "not-encoded",
  concerns: EVER,
  versions: [
    version({ from: "2021-12-09", to: "2022-02-24" }, cfr15("744.21(a)", "86 FR 70015"), {
      when: supplement2(WITH_RUSSIA),
      then: SUPPLEMENT_2,
    }),
    version({ from: "2022-02-24", to: "2024-03-15" }, cfr15("744.21(a)(1)", "87 FR 12226"), {
      when: supplement2(TO_2024),
      then: SUPPLEMENT_2,
    }),
    version({ from: "2024-03-15" }, cfr15("744.21(a)(1); 89 FR 18780", READ_2026_07), {
      when: supplement2(SINCE_2024),
      then: SUPPLEMENT_2,
    }),
  ],
};

const RUSSIA = equals("dest", "RU");
const RUSSIA_OR_BELARUS = oneOf("dest", "Russia or Belarus", ["RU", "BY"]);
const FOOD_OR_MEDICINE = all(equals("item.eccn", "EAR99"), fact("item.foodOrMedicine"));
/** Items that the first text left out for users that are no government or state-owned enterprise. */
const MASS_MARKET = all(
  oneOf("item.eccn", "5A992, 5D992", ["5A992", "5D992"]),
  fact("item.massMarketClassified"),
  not(fact("endUser.government")),
);
/**
 * The text of 2026 covers food and medicine and mass-market items as well. The day on which it began to is not at
 * hand: between the first text and 2024-08-27, the last amendment that could have done it, those items are asked about.
 */
const STILL_LEFT_OUT = not(fact("item.coveredByMilitaryRule"));

function russiaEffect(where: string): EarEffect {
  return endUseLicence(
    `An item subject to the EAR needs a licence for a military end use or user in ${where}.`,
    "policy of denial, EAR99 food and medicine case by case",
    ["GOV"],
  );
}

/** 15 CFR 744.21(a)(2): Russia (since 2022-02-24) and Belarus (since 2022-03-02), whatever the item. */
export const militaryEndUseRussia: EarProvision = {
  id: "us-ear.744.21.a.2",
  title: "Military end use and end users: Russia and Belarus",
  before: "not-in-force",
  versions: [
    version({ from: "2022-02-24", to: "2022-03-02" }, cfr15("744.21(a)(2)", "87 FR 12226"), {
      when: all(RUSSIA, MILITARY, not(any(FOOD_OR_MEDICINE, MASS_MARKET))),
      then: russiaEffect("Russia"),
    }),
    version({ from: "2022-03-02", to: "2024-08-27" }, cfr15("744.21(a)(2)", "87 FR 13048"), {
      when: all(RUSSIA_OR_BELARUS, MILITARY, not(all(any(FOOD_OR_MEDICINE, MASS_MARKET), STILL_LEFT_OUT))),
      then: russiaEffect("Russia or Belarus"),
    }),
    version({ from: "2024-08-27" }, cfr15("744.21(a)(2); 89 FR 68543", READ_2026_07), {
      when: all(RUSSIA_OR_BELARUS, MILITARY),
      then: russiaEffect("Russia or Belarus"),
    }),
  ],
};
