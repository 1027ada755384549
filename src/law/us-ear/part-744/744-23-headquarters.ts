import { all, any, type Condition, equals, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { D5_OR_MACAU, endUseLicence } from "./end-use-terms.ts";

const LEVEL_A = fact("item.see.742.6(a)(6)(iii)(A)");
const LEVEL_B = fact("item.see.742.6(a)(6)(iii)(B)");
const MEMORY = fact("item.see.742.6(a)(6)(i)(B)");
const HEADQUARTERED = fact("party.headquartersD5");
/** Destinations outside D:1, D:4 and D:5, those of A:5 and A:6 counted as outside; Macau is inside. */
const ELSEWHERE: Condition = all(
  not(D5_OR_MACAU),
  any(
    not(any(has("dest.groups", "D:1"), has("dest.groups", "D:4"))),
    has("dest.groups", "A:5"),
    has("dest.groups", "A:6"),
  ),
);
const POLICY =
  "presumption of denial; case by case for items not made for data centres and for those of 742.6(b)(10)(iii)(A)(1)";
const OPEN = ["NAC", "ACA", "TMP", "RPL", "GOV", "TSU", "AIA", "ACM"];

/** 15 CFR 744.23(a)(3)(i)(A): advanced computing items to entities headquartered in Macau or D:5, elsewhere. */
export const headquarteredInD5: EarProvision = {
  id: "us-ear.744.23.a.3",
  title: "Advanced computing items to parties headquartered in Macau or D:5",
  before: "not-in-force",
  versions: [
    version({ from: "2023-11-17", to: "2025-05-15" }, cfr15("744.23(a)(3)(i)", "88 FR 73458"), {
      when: all(any(LEVEL_A, LEVEL_B), ELSEWHERE, HEADQUARTERED),
      then: endUseLicence(
        "A party, or its ultimate parent, is headquartered in Macau or a Country Group D:5 country.",
        POLICY,
        OPEN,
      ),
    }),
    version({ from: "2025-05-15" }, cfr15("744.23(a)(3)(i)(A); 90 FR 4544", READ_2026_07), {
      when: all(LEVEL_B, ELSEWHERE, HEADQUARTERED),
      then: endUseLicence(
        "A party, or its ultimate parent, is headquartered in Macau or a Country Group D:5 country.",
        POLICY,
        OPEN,
      ),
    }),
  ],
};

/** 15 CFR 744.23(a)(3)(i)(B): high-bandwidth memory to such entities outside Macau and D:5. */
export const memoryToHeadquarters: EarProvision = {
  id: "us-ear.744.23.a.3.i.b",
  title: "High-bandwidth memory to parties headquartered in Macau or D:5",
  before: "not-in-force",
  versions: [
    version({ from: "2024-12-02" }, cfr15("744.23(a)(3)(i)(B); 89 FR 96790", READ_2026_07), {
      when: all(MEMORY, not(D5_OR_MACAU), HEADQUARTERED),
      then: endUseLicence(
        "A party, or its ultimate parent, is headquartered in Macau or a Country Group D:5 country.",
        "presumption of denial",
        ["HBM", "GOV"],
      ),
    }),
  ],
};

/** 15 CFR 744.23(a)(3)(ii): 3E001 technology for 3A090 that an entity headquartered in Macau or D:5 developed. */
export const technologyOfHeadquarters: EarProvision = {
  id: "us-ear.744.23.a.3.ii",
  title: "Chip technology developed by entities headquartered in Macau or D:5",
  before: "not-in-force",
  versions: [
    version({ from: "2023-11-17" }, cfr15("744.23(a)(3)(ii); 88 FR 73458", READ_2026_07), {
      when: all(equals("item.eccn", "3E001"), not(equals("type", "export")), fact("item.chipTechnologyOfD5")),
      then: endUseLicence(
        "The technology for advanced computing items was developed by an entity headquartered in Macau or a D:5 country and leaves D:1, D:4 or D:5.",
        "presumption of denial",
      ),
    }),
  ],
};
