import { all, any, type Condition, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import type { ProvisionVersion } from "../../../rules/provision.ts";
import {
  cfr15,
  type EarEffect,
  type EarProvision,
  NOT_READ,
  READ_2026_07,
  version,
} from "../ear-provision.ts";

const NOT_DEEMED = not(fact("isDeemed"));
const D5_OR_MACAU: Condition = any(has("dest.groups", "D:5"), equals("dest", "MO"));
const D1_D4_D5 = any(has("dest.groups", "D:1"), has("dest.groups", "D:4"), has("dest.groups", "D:5"));
const A5_OR_A6 = any(has("dest.groups", "A:5"), has("dest.groups", "A:6"));

/** The United Arab Emirates, but for the entities that part 740, Supplement No. 8 approves, which is the exporter's to claim. */
const UNAPPROVED_IN_UAE = all(equals("dest", "AE"), not(fact("claimed.approvedInSupplement8")));

/** The item stands in one of the paragraphs for advanced computing; no other item was ever concerned. */
const ADVANCED_ITEM: Condition = any(
  fact("item.see.742.6(a)(6)(iii)(A)"),
  fact("item.see.742.6(a)(6)(iii)(B)"),
  fact("item.see.742.6(a)(6)(i)(B)"),
);

/** The rule of October 2022: 3A090 and 4A090 as a whole, to China and, from 2023-01-17, Macau. Hong Kong follows China. */
function firstVintage(
  dates: { from: string; to: string },
  rule: string,
  destinations: readonly string[],
): ProvisionVersion<EarEffect> {
  return version(dates, cfr15(`742.6(a)(6)(i); ${rule}`, NOT_READ), {
    when: all(
      NOT_DEEMED,
      fact("item.see.742.6(a)(6)(iii)(A)"),
      oneOf("dest", "destinations of 742.6(a)(6)", destinations),
    ),
    then: {
      kind: "licence-required",
      policy:
        "presumption of denial; case by case for end users headquartered in the United States, A:5 or A:6",
      because: `Advanced computing items need a licence to China${destinations.includes("MO") ? " and Macau" : ""}.`,
      exceptions: ["RPL", "GOV", "TSU"],
    },
  });
}

/**
 * 15 CFR 742.6(a)(6)(iii)(A): items at the level of 3A090.a, to any destination. The enforcement posture differs from
 * this text since 2025-05-13, and that is said beside it.
 */
export const advancedComputingWorldwide: EarProvision = {
  id: "us-ear.742.6.a.6.iii.a",
  title: "Advanced computing items at the level of 3A090.a",
  before: "not-in-force",
  concerns: ADVANCED_ITEM,
  versions: [
    firstVintage({ from: "2022-10-21", to: "2023-01-17" }, "87 FR 62186", ["CN"]),
    firstVintage({ from: "2023-01-17", to: "2023-11-17" }, "87 FR 62186, 88 FR 2821", ["CN", "MO"]),
    version({ from: "2023-11-17", to: "2025-05-15" }, cfr15("742.6(a)(6)(iii)", "88 FR 73458"), {
      when: all(
        NOT_DEEMED,
        fact("item.see.742.6(a)(6)(iii)(A)"),
        any(D1_D4_D5, equals("dest", "MO")),
        not(A5_OR_A6),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial for Macau and D:5, presumption of approval or case by case elsewhere",
        because:
          "Items at the level of 3A090.a need a licence to Country Groups D:1, D:4 and D:5 (A:5 and A:6 excluded) and Macau.",
        exceptions: ["TMP", "NAC", "ACA", "RPL", "GOV", "TSU"],
      },
    }),
    version({ from: "2025-05-15" }, cfr15("742.6(a)(6)(iii)(A); 90 FR 4544", READ_2026_07), {
      when: all(NOT_DEEMED, fact("item.see.742.6(a)(6)(iii)(A)")),
      then: {
        kind: "licence-required",
        policy:
          "for China and Macau case by case below TPP 21,000 and 6,500 GB/s of memory bandwidth with certifications (91 FR 1684), otherwise presumption of denial",
        because:
          "By its text the rule covers every destination; BIS announced on 2025-05-13 that it does not enforce the worldwide part, while the licence for Macau, D:5 and parties headquartered there stands.",
        exceptions: ["TMP", "NAC", "ACA", "RPL", "GOV", "TSU", "AIA", "ACM", "LPP"],
      },
    }),
  ],
};

/** 15 CFR 742.6(a)(6)(iii)(B): items at the level of 3A090.b, to D:1, D:4, D:5 and the United Arab Emirates. */
export const advancedComputingRegional: EarProvision = {
  id: "us-ear.742.6.a.6.iii.b",
  title: "Advanced computing items at the level of 3A090.b",
  before: "not-in-force",
  concerns: ADVANCED_ITEM,
  versions: [
    version({ from: "2023-11-17", to: "2026-07-10" }, cfr15("742.6(a)(6)(iii)", "88 FR 73458"), {
      when: all(
        NOT_DEEMED,
        fact("item.see.742.6(a)(6)(iii)(B)"),
        any(D1_D4_D5, equals("dest", "MO")),
        not(A5_OR_A6),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial for Macau and D:5, case by case for items not made for data centres",
        because:
          "Items at the level of 3A090.b need a licence to Country Groups D:1, D:4 and D:5 (A:5 and A:6 excluded) and Macau.",
        exceptions: ["TMP", "NAC", "ACA", "RPL", "GOV", "TSU"],
      },
    }),
    version({ from: "2026-07-10" }, cfr15("742.6(a)(6)(iii)(B); 91 FR 43034", READ_2026_07), {
      when: all(
        NOT_DEEMED,
        fact("item.see.742.6(a)(6)(iii)(B)"),
        any(UNAPPROVED_IN_UAE, all(any(D1_D4_D5, equals("dest", "MO")), not(A5_OR_A6))),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial for Macau and D:5, case by case for items not made for data centres",
        because:
          "Items at the level of 3A090.b need a licence to the United Arab Emirates (but to entities of part 740, Supplement No. 8) and Country Groups D:1, D:4 and D:5 (A:5 and A:6 excluded).",
        exceptions: ["TMP", "NAC", "ACA", "RPL", "GOV", "TSU", "ACM"],
      },
    }),
  ],
};

/** 15 CFR 742.6(a)(6)(i)(B): high-bandwidth memory to Macau and D:5. */
export const highBandwidthMemory: EarProvision = {
  id: "us-ear.742.6.a.6.i.b",
  title: "High-bandwidth memory (3A090.c)",
  before: "not-in-force",
  concerns: ADVANCED_ITEM,
  versions: [
    version({ from: "2024-12-02" }, cfr15("742.6(a)(6)(i)(B); 89 FR 96790"), {
      when: all(NOT_DEEMED, fact("item.see.742.6(a)(6)(i)(B)"), D5_OR_MACAU),
      then: {
        kind: "licence-required",
        policy:
          "presumption of approval for entities headquartered elsewhere than in Macau or D:5, otherwise presumption of denial",
        because: "High-bandwidth memory of 3A090.c needs a licence to Macau and Country Group D:5.",
        // 740.2(a)(9)(ii), last sentences: as other items of 3A090, but not NAC and ACA.
        exceptions: ["TMP", "RPL", "GOV", "TSU", "HBM", "ACM"],
      },
    }),
  ],
};
