import { all, any, type Condition, fact, has, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarEffect, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

const TERRORIST_OR_EMBARGOED = [has("dest.groups", "E:1"), has("dest.groups", "E:2")];

/** Countries since Cambodia joined on 2021-12-09 (86 FR 70015). */
export const MILITARY_INTELLIGENCE_COUNTRIES_TO_2022: Condition = any(
  oneOf("dest", "Burma, Cambodia, China, Russia, Venezuela", ["MM", "KH", "CN", "RU", "VE"]),
  ...TERRORIST_OR_EMBARGOED,
);

/** Countries since Belarus joined on 2022-03-02 (87 FR 13048). */
export const MILITARY_INTELLIGENCE_COUNTRIES: Condition = any(
  oneOf("dest", "Belarus, Burma, Cambodia, China, Russia, Venezuela", ["BY", "MM", "KH", "CN", "RU", "VE"]),
  ...TERRORIST_OR_EMBARGOED,
);

const EFFECT: EarEffect = endUseLicence(
  "The item is known to be for a military-intelligence end use or end user.",
  "presumption of denial",
  ["GOV"],
);

/**
 * 15 CFR 744.22(a): military-intelligence end uses and users. Users located in other countries are those that (f)(2)
 * names, wherever they are; the exporter says so under `facts.listedMilitaryIntelligenceUser`.
 */
export const militaryIntelligence: EarProvision = {
  id: "us-ear.744.22.a",
  title: "Military-intelligence end use and end users",
  before: "not-encoded",
  versions: [
    version({ from: "2021-12-09", to: "2022-03-02" }, cfr15("744.22(a)", "86 FR 70015"), {
      when: all(
        fact("endUse.militaryIntelligence"),
        any(MILITARY_INTELLIGENCE_COUNTRIES_TO_2022, fact("endUser.namedIn744.22")),
      ),
      then: EFFECT,
    }),
    version({ from: "2022-03-02" }, cfr15("744.22(a); 87 FR 13060", READ_2026_07), {
      when: all(
        fact("endUse.militaryIntelligence"),
        any(MILITARY_INTELLIGENCE_COUNTRIES, fact("endUser.namedIn744.22")),
      ),
      then: EFFECT,
    }),
  ],
};
