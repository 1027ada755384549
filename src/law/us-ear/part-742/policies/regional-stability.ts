import { all, any, equals, fact, has, not, oneOf } from "../../../../rules/condition.ts";
import {
  CHINA,
  D5,
  D5_OR_MACAU,
  MILITARY_SERIES,
  type PolicyRule,
  policyRules,
  SPACE,
} from "./policy-rule.ts";

const FIREARMS = oneOf(
  "item.eccn",
  "the firearms entries of 742.6(b)(1)(i)",
  "0A501 0A502 0A504 0A505 0A506 0A507 0A508 0A509 0B501 0B505 0D501 0D505 0E501 0E504 0E505".split(" "),
);
const ARMS_EMBARGO = "as the arms embargo policies of 22 CFR 126.1 (ITAR) say";
const SEMICONDUCTOR =
  "presumption of denial for Macau, D:5 and entities headquartered there; presumption of approval for end users headquartered in the United States, A:5 or A:6; case by case where part 744 requires no licence";
const CHIPS_2026 =
  "to China and Macau case by case below TPP 21,000 and 6,500 GB/s of memory bandwidth, with certifications (91 FR 1684); otherwise presumption of denial for Macau, D:5 and entities headquartered there";

/** 15 CFR 742.6(b). */
export const REGIONAL_STABILITY_POLICIES: readonly PolicyRule[] = [
  ...policyRules(
    ["738.4.rs-1"],
    [
      {
        when: all(any(SPACE, FIREARMS), any(CHINA, has("dest.groups", "E:1"))),
        policy: "policy of denial",
        pinpoint: "742.6(b)(1)(i)(F)",
      },
      { when: all(any(MILITARY_SERIES, FIREARMS), D5), policy: ARMS_EMBARGO, pinpoint: "742.6(b)(1)(i)(D)" },
      {
        when: equals("dest", "IN"),
        policy:
          "general policy of approval, unless for nuclear, missile, chemical or biological weapons activities",
        pinpoint: "742.6(b)(7)",
      },
      {
        when: all(oneOf("item.eccn", "6E001, 6E002", ["6E001", "6E002"]), D5),
        policy:
          "presumption of denial for technology of focal plane arrays, read-out circuits and image intensifier tubes, else case by case",
        pinpoint: "742.6(b)(1)(ii)",
      },
      {
        when: any(MILITARY_SERIES, FIREARMS),
        policy:
          "case by case: is the transaction contrary to national security or foreign policy, human rights included?",
        pinpoint: "742.6(b)(1)(i)(A)",
      },
      {
        policy: "case by case: could the item destabilise a region's military balance?",
        pinpoint: "742.6(b)(1)(i)(B)",
      },
    ],
  ),
  ...policyRules(
    ["738.4.rs-2"],
    [
      {
        when: all(
          oneOf("item.eccn", "2A984, 2D984, 2E984", ["2A984", "2D984", "2E984"]),
          oneOf("dest", "destinations of 742.6(b)(2)(ii)", "AT CY FI IE IL MT MX SG SE".split(" ")),
        ),
        policy: "presumption of approval for government end users and whom they designate, else favourable",
        pinpoint: "742.6(b)(2)(ii)",
      },
      {
        policy:
          "favourable, case by case, unless the item would contribute significantly to destabilising the region",
        pinpoint: "742.6(b)(2)(i)",
      },
    ],
  ),
  ...policyRules(
    ["742.6.a.7"],
    [
      { when: all(SPACE, CHINA), policy: "policy of denial", pinpoint: "742.6(b)(8), (b)(1)" },
      {
        when: equals("dest", "RU"),
        policy: `that of 746.8(b), with regard to human rights, and ${ARMS_EMBARGO}`,
        pinpoint: "742.6(b)(9)",
        from: "2022-02-24",
      },
      {
        when: oneOf("dest", "China, Venezuela", ["CN", "VE"]),
        policy: `case by case, with regard to human rights, and ${ARMS_EMBARGO}`,
        pinpoint: "742.6(b)(8)",
      },
    ],
  ),
  ...policyRules(
    ["742.6.a.6.i.a", "742.6.a.6.ii"],
    [{ policy: SEMICONDUCTOR, pinpoint: "742.4(b)(2), 742.6(b)(10)(i), 744.23(d)", from: "2023-11-17" }],
  ),
  ...policyRules(
    ["742.6.a.6.i.b"],
    [
      {
        when: fact("party.headquartersD5"),
        policy: "presumption of denial",
        pinpoint: "742.6(b)(10)(ii)",
        from: "2024-12-02",
      },
      {
        when: not(fact("party.headquartersD5")),
        policy: "presumption of approval, no party being headquartered in Macau or D:5",
        pinpoint: "742.6(b)(10)(ii)",
        from: "2024-12-02",
      },
    ],
  ),
  ...policyRules(
    ["742.6.a.6.iii.a"],
    [
      {
        when: D5_OR_MACAU,
        policy: "presumption of denial",
        pinpoint: "742.6(b)(10)(iii)(A)(1)",
        from: "2025-05-15",
        to: "2026-01-15",
      },
      {
        when: D5_OR_MACAU,
        policy: CHIPS_2026,
        pinpoint: "742.6(b)(10)(iii)(A)(1); 91 FR 1684",
        from: "2026-01-15",
      },
      {
        when: fact("party.headquartersD5"),
        policy: "presumption of denial, a party being headquartered in Macau or D:5",
        pinpoint: "742.6(b)(10)(iii)(A)(1)",
        from: "2025-05-15",
      },
      {
        when: not(fact("party.headquartersD5")),
        policy:
          "presumption of approval, beyond the destinations of part 740, Supplement No. 5(a) up to the country's allocation",
        pinpoint: "742.6(b)(10)(iii)(A)(2), (B)",
        from: "2025-05-15",
      },
    ],
  ),
  ...policyRules(
    ["742.6.a.11"],
    [{ policy: "as the entry of the listed party states", pinpoint: "742.6(b)(12)", from: "2024-12-02" }],
  ),
  ...policyRules(
    ["742.6.a.12", "742.6.a.12.pakistan"],
    [
      {
        policy: "case by case; denial where the risk of an end use or end user of part 744 is unacceptable",
        pinpoint: "742.6(b)(13)",
        from: "2025-01-16",
      },
    ],
  ),
];
