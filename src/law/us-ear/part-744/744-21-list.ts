import { all, equals, fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";
import { IN_ROLE, IS_PARTY } from "./party-terms.ts";

/** 15 CFR 744.21(b)(1)(ii): a party on the Military End-User List, wherever located, items of Supplement No. 2. */
export const militaryEndUserList: EarProvision = {
  id: "us-ear.744.21.b.1",
  title: "Military End-User List",
  before: "not-in-force",
  versions: [
    version({ from: "2020-12-23" }, cfr15("744.21(b)(1)(ii); part 744, Supplement No. 7", READ_2026_07), {
      when: all(
        equals("measure.kind", "military-end-user"),
        IS_PARTY,
        IN_ROLE,
        fact("item.militarySupplement2"),
      ),
      then: endUseLicence(
        "A party is on the Military End-User List and the item is in Supplement No. 2 to part 744.",
        "presumption of denial",
        ["GOV"],
      ),
    }),
  ],
};

/** 15 CFR 744.22(f)(2): a military-intelligence end user that the section names, wherever located, any item. */
export const militaryIntelligenceList: EarProvision = {
  id: "us-ear.744.22.f",
  title: "Named military-intelligence end users",
  before: "not-in-force",
  versions: [
    version({ from: "2021-03-16" }, cfr15("744.22(a), (f)(2)", READ_2026_07), {
      when: all(equals("measure.kind", "military-intelligence-end-user"), IS_PARTY, IN_ROLE),
      then: endUseLicence(
        "A party is a military-intelligence end user that 744.22(f)(2) names.",
        "presumption of denial",
        ["GOV"],
      ),
    }),
  ],
};
