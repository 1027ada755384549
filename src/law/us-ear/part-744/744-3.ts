import { all, atLeast, fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

const POLICY = "case by case; denied where the contribution to proliferation is material";
const FROM = { from: "2021-01-15" } as const;

/** 15 CFR 744.3(a)(1): rockets and unmanned aircraft with a range of 300 km or more, in or by a country of D:4. */
export const longRangeMissiles: EarProvision = {
  id: "us-ear.744.3.a.1",
  title: "Rockets and unmanned aircraft with a range of 300 km",
  before: "not-encoded",
  versions: [
    version(FROM, cfr15("744.3(a)(1); 86 FR 4871", READ_2026_07), {
      when: all(fact("users.inD4"), fact("endUse.missile"), atLeast("endUse.missileRangeKm", 300)),
      then: endUseLicence(
        "The item is known to be for rockets or unmanned aircraft with a range of at least 300 km in or by a Country Group D:4 country.",
        POLICY,
      ),
    }),
  ],
};

/** 15 CFR 744.3(a)(2): delivery systems for weapons of mass destruction, anywhere. */
export const weaponsDelivery: EarProvision = {
  id: "us-ear.744.3.a.2",
  title: "Delivery of chemical, biological or nuclear weapons",
  before: "not-encoded",
  versions: [
    version(FROM, cfr15("744.3(a)(2); 86 FR 4871", READ_2026_07), {
      when: fact("endUse.wmdDelivery"),
      then: endUseLicence(
        "The item is known to be for rockets or unmanned aircraft that deliver chemical, biological or nuclear weapons.",
        POLICY,
      ),
    }),
  ],
};

/** 15 CFR 744.3(a)(3): in or by a country of D:4, where range or purpose cannot be determined. */
export const undeterminedMissiles: EarProvision = {
  id: "us-ear.744.3.a.3",
  title: "Rockets and unmanned aircraft whose range or purpose cannot be determined",
  before: "not-encoded",
  versions: [
    version(FROM, cfr15("744.3(a)(3); 86 FR 4871", READ_2026_07), {
      when: all(fact("users.inD4"), fact("endUse.missile"), fact("endUse.missileUndetermined")),
      then: endUseLicence(
        "The item is for rockets or unmanned aircraft in or by a Country Group D:4 country, and their range or purpose cannot be determined.",
        POLICY,
      ),
    }),
  ],
};
