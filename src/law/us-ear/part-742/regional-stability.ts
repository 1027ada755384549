import { all, any, type Condition, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import {
  cfr15,
  type EarEffect,
  type EarProvision,
  NOT_READ,
  READ_2025_08,
  READ_2026_07,
  version,
} from "../ear-provision.ts";
import { IRAQ_EXCEPTIONS } from "../part-746/iraq.ts";

/** Requirements of 742.6(a) that name destinations or parties instead of a column of the Country Chart. */

const NOT_DEEMED = not(fact("isDeemed"));
const D5_OR_MACAU = any(has("dest.groups", "D:5"), equals("dest", "MO"));
const EQUIPMENT = any(fact("item.see.742.4(a)(4)"), fact("item.see.742.6(a)(6)"));
/** (ii)(B)–(C): what is subject to the EAR only by 734.4(a)(8) or 734.9(k), from a country with like controls; claimed. */
const EXCLUDED_REEXPORT = all(
  any(equals("type", "reexport"), equals("type", "in-country-transfer")),
  not(fact("item.usOrigin")),
  fact("claimed.equivalentControls"),
  not(fact("exporter.headquartersD5")),
);

function equipmentTo(where: Condition, because: string): { when: Condition; then: EarEffect } {
  return {
    when: all(NOT_DEEMED, EQUIPMENT, where),
    then: { kind: "licence-required", policy: "presumption of denial", because, exceptions: ["GOV"] },
  };
}

/**
 * 15 CFR 742.4(a)(4) and 742.6(a)(6)(i)(A): semiconductor manufacturing equipment. In October 2022 to China (3B090), in 2023
 * Macau was added and then every destination of D:5.
 */
export const semiconductorEquipment: EarProvision = {
  id: "us-ear.742.6.a.6.i.a",
  title: "Semiconductor manufacturing equipment",
  before: "not-in-force",
  versions: [
    version(
      { from: "2022-10-07", to: "2023-01-17" },
      cfr15("742.4(a)(4), 742.6(a)(6); 87 FR 62186", NOT_READ),
      equipmentTo(equals("dest", "CN"), "The equipment needs a licence to China."),
    ),
    version(
      { from: "2023-01-17", to: "2023-11-17" },
      cfr15("742.4(a)(4), 742.6(a)(6); 87 FR 62186, 88 FR 2821", NOT_READ),
      equipmentTo(
        oneOf("dest", "China, Macau", ["CN", "MO"]),
        "The equipment needs a licence to China and Macau.",
      ),
    ),
    version(
      { from: "2023-11-17", to: "2024-12-02" },
      cfr15("742.4(a)(4), 742.6(a)(6)(i); 88 FR 73424", NOT_READ),
      equipmentTo(D5_OR_MACAU, "The equipment needs a licence to Macau and Country Group D:5."),
    ),
    version(
      { from: "2024-12-02" },
      cfr15("742.4(a)(4), 742.6(a)(6)(i)(A); 89 FR 96790", READ_2026_07),
      equipmentTo(
        all(D5_OR_MACAU, not(EXCLUDED_REEXPORT)),
        "The equipment needs a licence to Macau and Country Group D:5.",
      ),
    ),
  ],
};

/** 15 CFR 742.6(a)(11): equipment of 3B993 and 3B994, its software and technology, to entities with footnote 5. */
export const footnote5Equipment: EarProvision = {
  id: "us-ear.742.6.a.11",
  title: "Equipment of 3B993 and 3B994 to entities with footnote 5",
  before: "not-in-force",
  versions: [
    version({ from: "2024-12-02" }, cfr15("742.6(a)(11), 744.11(a)(2)(v); 89 FR 96790", READ_2025_08), {
      when: all(fact("item.see.742.6(a)(11)"), any(fact("parties.footnote.5"), fact("endUse.forFootnote.5"))),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because:
          "The item needs a licence to an entity that the Entity List marks with footnote 5, or for what such an entity makes.",
        exceptions: ["GOV"],
      },
    }),
  ],
};

/** 15 CFR 742.6(a)(12)–(13) as entries 3A069 and 3E069 name them: biotechnology equipment and its technology. */
export const biotechnologyEquipment: EarProvision = {
  id: "us-ear.742.6.a.12",
  title: "Biotechnology equipment and its technology",
  before: "not-in-force",
  versions: [
    version(
      { from: "2025-01-16" },
      cfr15("742.6(a)(12)–(13) as 3A069 and 3E069 cite them; 90 FR 4612", READ_2026_07),
      {
        when: all(any(fact("item.see.742.6(a)(12)-d5"), fact("item.see.742.6(a)(13)-d5")), D5_OR_MACAU),
        then: {
          kind: "licence-required",
          policy: "case by case; denial where the risk of a use of concern is unacceptable",
          because: "The item needs a licence to Macau and Country Group D:5 for regional stability.",
          exceptions: ["GOV"],
        },
      },
    ),
  ],
};

/** 15 CFR 742.6(a)(12): general industrial items to Pakistan; 740.2(a)(25) says what exceptions are left. The day on which the paragraph was added is not at hand. */
export const pakistan: EarProvision = {
  id: "us-ear.742.6.a.12.pakistan",
  title: "Items controlled to Pakistan",
  before: "not-encoded",
  concerns: all(fact("item.see.742.6(a)(12)-pakistan"), equals("dest", "PK")),
  versions: [
    version({ from: "2025-08-01" }, cfr15("742.6(a)(12)", READ_2025_08), {
      when: all(fact("item.see.742.6(a)(12)-pakistan"), equals("dest", "PK")),
      then: {
        kind: "licence-required",
        policy: "case by case",
        because: "The ECCN's entry requires a licence to Pakistan for regional stability.",
      },
    }),
  ],
};

/** ECCNs whose entry requires a licence to Iraq and Pakistan for regional stability: 1B999 and 3A999. */
export const iraqPakistan: EarProvision = {
  id: "us-ear.774.iraq-pakistan",
  title: "Items controlled to Iraq and Pakistan",
  before: "not-encoded",
  concerns: all(fact("item.see.742.6(a)(5)-iraq-pakistan"), oneOf("dest", "Iraq, Pakistan", ["IQ", "PK"])),
  versions: [
    version({ from: "2026-07-23" }, cfr15("742.6; part 774, Supplement No. 1", READ_2026_07), {
      when: all(fact("item.see.742.6(a)(5)-iraq-pakistan"), oneOf("dest", "Iraq, Pakistan", ["IQ", "PK"])),
      then: {
        kind: "licence-required",
        policy: "case by case",
        because:
          "The ECCN's entry requires a licence to Iraq and Pakistan for reasons of regional stability.",
        // 746.3(c); to Pakistan 740.2(a)(25) leaves less.
        exceptions: IRAQ_EXCEPTIONS,
      },
    }),
  ],
};
