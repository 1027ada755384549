import { all, any, type Condition, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

const D5_OR_MACAU: Condition = any(has("dest.groups", "D:5"), equals("dest", "MO"));
const MILITARY = any(fact("endUse.military"), fact("endUse.militaryEndUser"));

/** 15 CFR 744.2(a): nuclear activities, outside the countries of Supplement No. 3. */
export function nuclearEndUse(excluded: Iterable<string>): EarProvision {
  return {
    id: "us-ear.744.2.a",
    title: "Nuclear end uses",
    before: "not-encoded",
    versions: [
      version({ from: "2001-04-09" }, cfr15("744.2(a)"), {
        when: all(not(oneOf("dest.own", "part 744, Supplement No. 3", excluded)), fact("endUse.nuclear")),
        then: {
          kind: "licence-required",
          policy: "case by case",
          because: "The item is known to be for a nuclear activity of 744.2(a).",
          exceptions: [],
        },
      }),
    ],
  };
}

/** 15 CFR 744.3(a): rocket systems and unmanned aerial vehicles. */
export const missileEndUse: EarProvision = {
  id: "us-ear.744.3.a",
  title: "Rocket systems and unmanned aircraft",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("744.3(a)"), {
      when: fact("endUse.missile"),
      then: {
        kind: "licence-required",
        policy: "case by case",
        because: "The item is known to be for rocket systems or unmanned aircraft in the way of 744.3(a).",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.4(a): chemical and biological weapons. */
export const chemicalBiologicalEndUse: EarProvision = {
  id: "us-ear.744.4.a",
  title: "Chemical and biological weapons",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("744.4(a)"), {
      when: fact("endUse.chemicalBiological"),
      then: {
        kind: "licence-required",
        policy: "case by case",
        because: "The item is known to be for chemical or biological weapons.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.21(a)(1): military end use or user, items of Supplement No. 2. Nicaragua joined on 2024-03-15 (89 FR 18780). */
const COUNTRIES_TO_2024 = oneOf("dest", "Burma, Cambodia, China, Venezuela", ["MM", "KH", "CN", "VE"]);
const COUNTRIES_SINCE_2024 = oneOf("dest", "Burma, Cambodia, China, Nicaragua, Venezuela", [
  "MM",
  "KH",
  "CN",
  "NI",
  "VE",
]);

export const militaryEndUse: EarProvision = {
  id: "us-ear.744.21.a.1",
  title: "Military end use and end users: items of Supplement No. 2",
  before: "not-encoded",
  concerns: COUNTRIES_SINCE_2024,
  versions: [
    version({ from: "2021-12-09", to: "2024-03-15" }, cfr15("744.21(a)(1)", "86 FR 70015"), {
      when: all(COUNTRIES_TO_2024, fact("item.militarySupplement2"), MILITARY),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because: "The item is in Supplement No. 2 to part 744 and a military end use or user is known.",
        exceptions: ["GOV"],
      },
    }),
    version({ from: "2024-03-15" }, cfr15("744.21(a)(1); 89 FR 18780"), {
      when: all(COUNTRIES_SINCE_2024, fact("item.militarySupplement2"), MILITARY),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because: "The item is in Supplement No. 2 to part 744 and a military end use or user is known.",
        exceptions: ["GOV"],
      },
    }),
  ],
};

/** 15 CFR 744.21(a)(2): Russia (since 2022-02-24) and Belarus (since 2022-03-02), any item. */
export const militaryEndUseRussia: EarProvision = {
  id: "us-ear.744.21.a.2",
  title: "Military end use and end users: Russia and Belarus",
  before: "not-encoded",
  concerns: oneOf("dest", "Russia or Belarus", ["RU", "BY"]),
  versions: [
    version({ from: "2022-02-24", to: "2022-03-02" }, cfr15("744.21(a)(2)", "87 FR 12226"), {
      when: all(equals("dest", "RU"), MILITARY),
      then: {
        kind: "licence-required",
        policy: "policy of denial",
        because: "Any item subject to the EAR needs a licence for a military end use or user in Russia.",
        exceptions: [],
      },
    }),
    version({ from: "2022-03-02" }, cfr15("744.21(a)(2); 87 FR 13048"), {
      when: all(oneOf("dest", "Russia or Belarus", ["RU", "BY"]), MILITARY),
      then: {
        kind: "licence-required",
        policy: "policy of denial",
        because:
          "Any item subject to the EAR needs a licence for a military end use or user in Russia or Belarus.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.22(a): military-intelligence end uses and end users. */
export const militaryIntelligence: EarProvision = {
  id: "us-ear.744.22.a",
  title: "Military-intelligence end use and end users",
  before: "not-encoded",
  versions: [
    version({ from: "2022-03-02" }, cfr15("744.22(a)"), {
      when: all(
        any(
          oneOf("dest", "Belarus, Burma, Cambodia, China, Russia, Venezuela", [
            "BY",
            "MM",
            "KH",
            "CN",
            "RU",
            "VE",
          ]),
          has("dest.groups", "E:1"),
          has("dest.groups", "E:2"),
        ),
        fact("endUse.militaryIntelligence"),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because: "The item is known to be for a military-intelligence end use or end user.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.23(a)(1): supercomputers in Macau or D:5. */
export const supercomputer: EarProvision = {
  id: "us-ear.744.23.a.1",
  title: "Supercomputer end use",
  before: "not-in-force",
  versions: [
    version({ from: "2022-10-21" }, cfr15("744.23(a)(1)"), {
      when: all(
        oneOf("item.eccn", "ECCNs of 744.23(a)(1)(i)", [
          "3A001",
          "3A991",
          "4A994",
          "5A002",
          "5A004",
          "5A992",
          "4A003",
          "4A004",
        ]),
        D5_OR_MACAU,
        fact("endUse.supercomputer"),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because: "The item is known to be for a supercomputer in Macau or a D:5 country.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.23(a)(2): advanced-node integrated circuits made in Macau or D:5. */
export const advancedNode: EarProvision = {
  id: "us-ear.744.23.a.2",
  title: "Advanced-node integrated circuits",
  before: "not-in-force",
  versions: [
    version({ from: "2022-10-21" }, cfr15("744.23(a)(2)(i)"), {
      when: all(D5_OR_MACAU, fact("endUse.advancedNodeFabrication")),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because:
          "The item is known to be for making advanced-node integrated circuits in Macau or a D:5 country.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.23(a)(4): items of the Commerce Control List for making semiconductor equipment in Macau or D:5. */
export const semiconductorEquipmentEndUse: EarProvision = {
  id: "us-ear.744.23.a.4",
  title: "Semiconductor manufacturing equipment end use",
  before: "not-in-force",
  versions: [
    version({ from: "2022-10-21" }, cfr15("744.23(a)(4)"), {
      when: all(fact("item.onCcl"), D5_OR_MACAU, fact("endUse.semiconductorEquipment")),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because:
          "The item is known to be for making semiconductor manufacturing equipment in Macau or a D:5 country.",
        exceptions: ["GOV"],
      },
    }),
  ],
};

/** The paragraphs by which BIS can inform an exporter that a licence is required ("is informed" letters). */
export const informedByBis: EarProvision = {
  id: "us-ear.744.informed",
  title: "Informed by BIS",
  before: "not-encoded",
  versions: [
    version(
      { from: "1996-03-25" },
      cfr15("744.2(b), 744.3(b), 744.4(b), 744.21(b), 744.22(b), 744.23(b), 746.8(a)(4)(ii)"),
      {
        when: fact("endUse.informedByBis"),
        then: {
          kind: "licence-required",
          policy: "as the notice states",
          because: "BIS has informed the exporter that this transaction needs a licence.",
          exceptions: [],
        },
      },
    ),
  ],
};
