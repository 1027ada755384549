import { all, any, type Condition, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";

const D1_OR_D5 = any(has("dest.groups", "D:1"), has("dest.groups", "D:5"));

/** (ii)(B)(1): entries whose technology and software may be released to persons of other countries than D:1 and D:5. */
const RELEASED: Condition = any(
  oneOf(
    "item.eccn",
    "entries of 742.4(a)(5)(ii)(B)",
    "2D910 2E910 3D901 3D907 3E901 3E905 4D906 4E906".split(" "),
  ),
  all(oneOf("item.eccn", "3D001, 3E001", ["3D001", "3E001"]), equals("item.relatedEccn", "3B001.q")),
);

/** (ii): releases that need no licence, among them to whoever was employed when the control began. */
const EXCLUDED_RELEASE: Condition = all(
  fact("isDeemed"),
  any(
    all(not(D1_OR_D5), RELEASED),
    all(fact("claimed.employedSince20240906"), not(all(equals("item.eccn", "3E905"), D1_OR_D5))),
  ),
);

/**
 * 15 CFR 742.4(a)(5), 742.6(a)(10): items whose entry refers to these paragraphs, to every destination; countries with like
 * controls are reached by Licence Exception IEC.
 */
export const worldwideControls: EarProvision = {
  id: "us-ear.742.4.a.5",
  title: "Controls on quantum, semiconductor and additive manufacturing items",
  before: "not-in-force",
  concerns: fact("item.onCcl"),
  versions: [
    version({ from: "2024-09-06" }, cfr15("742.4(a)(5), 742.6(a)(10); 89 FR 72926", READ_2026_07), {
      when: all(any(fact("item.see.742.4(a)(5)"), fact("item.see.742.6(a)(10)")), not(EXCLUDED_RELEASE)),
      then: {
        kind: "licence-required",
        because:
          "The item has a control to all destinations, from which countries with like controls are excepted by Licence Exception IEC.",
        // 740.2(a)(22) says which of their paragraphs.
        exceptions: ["IEC", "TMP", "RPL", "GOV", "TSU"],
      },
    }),
  ],
};
