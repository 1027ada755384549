import {
  all,
  any,
  atLeast,
  type Condition,
  equals,
  fact,
  has,
  not,
  oneOf,
} from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { MILITARY_INTELLIGENCE_COUNTRIES, MILITARY_INTELLIGENCE_COUNTRIES_TO_2022 } from "./744-22.ts";
import { D5_OR_MACAU, endUseLicence } from "./end-use-terms.ts";

/**
 * 15 CFR 744.6: what US persons may not support without a licence, above all with items that are *not* subject to the
 * EAR. These provisions are evaluated where an item is found not to be subject; items that are subject fall under the
 * sections that they refer to.
 */
const US_PERSON = fact("exporter.usPerson");
const DENIED = "denied where the support is a material contribution";
const SEMICONDUCTOR_POLICY =
  "presumption of denial for Macau, D:5 and entities headquartered there, else case by case";
/** 744.6(d)(1)–(5): excluded persons and activities; the exporter's to claim. */
const NOT_EXCLUDED = not(fact("claimed.usPersonExcluded"));
/** Nothing is sent: a service, or facilitation. */
const SERVICE: Condition = equals("item.kind", "service");
const CHINA: Condition = equals("dest", "CN");
const CHINA_OR_MACAU: Condition = oneOf("dest", "China or Macau", ["CN", "MO"]);

function support(
  id: string,
  title: string,
  rule: { readonly pinpoint: string; readonly when: Condition; readonly because: string },
): EarProvision {
  return {
    id,
    title,
    before: "not-encoded",
    versions: [
      version({ from: "2021-03-16" }, cfr15(`${rule.pinpoint}; 86 FR 4871`, READ_2026_07), {
        when: all(US_PERSON, rule.when),
        then: endUseLicence(rule.because, DENIED),
      }),
    ],
  };
}

/** (b)(1): nuclear explosive devices, outside the countries of part 744, Supplement No. 3. */
function supportNuclear(excluded: Iterable<string>): EarProvision {
  return support("us-ear.744.6.b.1", "US persons: nuclear explosive devices", {
    pinpoint: "744.6(b)(1)",
    when: all(not(oneOf("dest.own", "part 744, Supplement No. 3", excluded)), fact("endUse.nuclear")),
    because: "A US person would support nuclear explosive devices outside the countries of Supplement No. 3.",
  });
}

/** (b)(2): missiles in or by D:4 or E:2; 772.1 defines them by a range of 300 km and a payload of 500 kg. */
const supportMissiles: EarProvision = support("us-ear.744.6.b.2", "US persons: missiles", {
  pinpoint: "744.6(b)(2), 772.1",
  when: all(
    any(fact("users.inD4"), has("dest.groups", "E:2")),
    fact("endUse.missile"),
    atLeast("endUse.missileRangeKm", 300),
    not(fact("claimed.payloadBelow500kg")),
  ),
  because: "A US person would support missiles in or by a country of Country Group D:4 or E:2.",
});

/** (b)(3): chemical or biological weapons, worldwide. */
const supportWeapons: EarProvision = support("us-ear.744.6.b.3", "US persons: chemical, biological weapons", {
  pinpoint: "744.6(b)(3)",
  when: fact("endUse.chemicalBiological"),
  because: "A US person would support chemical or biological weapons.",
});

/** (b)(4): whole plants for precursors outside A:3. */
const supportPlants: EarProvision = support("us-ear.744.6.b.4", "US persons: precursor plants", {
  pinpoint: "744.6(b)(4)",
  when: all(not(has("dest.groups", "A:3")), fact("endUse.precursorPlant")),
  because:
    "A US person would support a whole plant for chemical weapons precursors outside Country Group A:3.",
});

/** (b)(5): military intelligence. */
const supportIntelligence: EarProvision = {
  id: "us-ear.744.6.b.5",
  title: "US persons: military intelligence",
  before: "not-encoded",
  versions: [
    version({ from: "2021-12-09", to: "2022-03-02" }, cfr15("744.6(b)(5)", "86 FR 70018"), {
      when: all(
        US_PERSON,
        NOT_EXCLUDED,
        MILITARY_INTELLIGENCE_COUNTRIES_TO_2022,
        fact("endUse.militaryIntelligence"),
      ),
      then: endUseLicence("A US person would support military intelligence.", "presumption of denial"),
    }),
    version({ from: "2022-03-02" }, cfr15("744.6(b)(5); 87 FR 13059", READ_2026_07), {
      when: all(
        US_PERSON,
        NOT_EXCLUDED,
        MILITARY_INTELLIGENCE_COUNTRIES,
        fact("endUse.militaryIntelligence"),
      ),
      then: endUseLicence("A US person would support military intelligence.", "presumption of denial"),
    }),
  ],
};

/** (c)(1): BIS has told the person, by letter or notice. */
const supportInformed: EarProvision = support("us-ear.744.6.c.1", "US persons: informed by BIS", {
  pinpoint: "744.6(c)(1)",
  when: fact("endUse.informedByBis"),
  because: "BIS has informed the US person that the support needs a licence.",
});

/** The three territorial steps of (c)(2): China, with Macau from 2023-01-17, D:5 from 2023-11-17. */
function semiconductorSupport(
  id: string,
  title: string,
  rule: { readonly pinpoint: string; readonly when: Condition; readonly because: string },
): EarProvision {
  const then = endUseLicence(rule.because, SEMICONDUCTOR_POLICY);
  const when = (where: Condition): Condition => all(US_PERSON, NOT_EXCLUDED, where, rule.when);
  return {
    id,
    title,
    before: "not-in-force",
    versions: [
      version({ from: "2022-10-12", to: "2023-01-17" }, cfr15(rule.pinpoint, "87 FR 62186"), {
        when: when(CHINA),
        then,
      }),
      version({ from: "2023-01-17", to: "2023-11-17" }, cfr15(rule.pinpoint, "88 FR 2821"), {
        when: when(CHINA_OR_MACAU),
        then,
      }),
      version({ from: "2023-11-17" }, cfr15(`${rule.pinpoint}; 88 FR 73424`, READ_2026_07), {
        when: when(D5_OR_MACAU),
        then,
      }),
    ],
  };
}

const supportAdvancedNode: EarProvision = semiconductorSupport(
  "us-ear.744.6.c.2.i",
  "US persons: advanced-node integrated circuits",
  {
    pinpoint: "744.6(c)(2)(i)",
    when: fact("endUse.advancedNodeFabrication"),
    because: "A US person would ship, or service, an item for a facility that makes advanced-node circuits.",
  },
);

const supportUnknownNode: EarProvision = semiconductorSupport(
  "us-ear.744.6.c.2.ii",
  "US persons: category 3 items for facilities of unknown node",
  {
    pinpoint: "744.6(c)(2)(ii)",
    when: all(
      any(
        all(SERVICE, fact("item.servicesCategory3")),
        all(
          not(SERVICE),
          equals("item.category", "3"),
          oneOf("item.productGroup", "product groups B to E", ["B", "C", "D", "E"]),
        ),
      ),
      fact("endUse.unknownNodeFabrication"),
    ),
    because: "A US person would ship a category 3 item for making circuits at a facility of unknown node.",
  },
);

const supportEquipment: EarProvision = semiconductorSupport(
  "us-ear.744.6.c.2.iii",
  "US persons: semiconductor manufacturing equipment",
  {
    pinpoint: "744.6(c)(2)(iii)",
    // (d)(5): servicing counts only at a facility of (c)(2)(i).
    when: all(not(SERVICE), fact("item.in.744.6(c)(2)(iii)")),
    because: "A US person would ship an item at the level of the named equipment of category 3.",
  },
);

/** Every provision of 744.6. @param excluded the countries of part 744, Supplement No. 3 */
export function usPersonActivities(excluded: Iterable<string>): EarProvision[] {
  return [
    supportNuclear(excluded),
    supportMissiles,
    supportWeapons,
    supportPlants,
    supportIntelligence,
    supportInformed,
    supportAdvancedNode,
    supportUnknownNode,
    supportEquipment,
  ];
}
