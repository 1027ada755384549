import { all, any, equals, has, oneOf } from "../../../../rules/condition.ts";
import {
  APPROVAL_GROUPS,
  CHINA,
  D5,
  MILITARY_SERIES,
  type PolicyRule,
  policyRules,
  RUSSIA_BELARUS,
  SPACE,
} from "./policy-rule.ts";

const MILITARY_USE =
  "approval for civil end users and civil end uses; presumption of denial where the item would contribute materially to weapons systems";

/** 15 CFR 742.4(b), 742.15(a)(2). */
export const NATIONAL_SECURITY_POLICIES: readonly PolicyRule[] = [
  ...policyRules(
    ["738.4.ns-1", "738.4.ns-2"],
    [
      {
        when: RUSSIA_BELARUS,
        policy: "that of 746.8(b): policy of denial, case by case for the kinds listed there",
        pinpoint: "742.4(b)(9)",
        from: "2022-03-02",
      },
      { when: equals("dest", "RU"), policy: "that of 746.8(b)", pinpoint: "742.4(b)(9)", from: "2022-02-24" },
      {
        when: all(SPACE, any(CHINA, has("dest.groups", "E:1"))),
        policy: "policy of denial",
        pinpoint: "742.4(b)(1)(ii)",
      },
      {
        when: all(MILITARY_SERIES, D5),
        policy: "as the arms embargo policies of 22 CFR 126.1 (ITAR) say",
        pinpoint: "742.4(b)(1)(ii)",
      },
      { when: equals("dest", "NI"), policy: MILITARY_USE, pinpoint: "742.4(b)(7)(i)", from: "2024-03-15" },
      {
        when: oneOf("dest", "Burma, Cambodia, China, Venezuela", ["MM", "KH", "CN", "VE"]),
        policy: MILITARY_USE,
        pinpoint: "742.4(b)(7)(i)",
      },
      {
        when: oneOf("dest", "Kazakhstan, Mongolia", ["KZ", "MN"]),
        policy: "enhanced favourable consideration, case by case",
        pinpoint: "742.4(b)(5)",
      },
      {
        when: equals("dest", "LA"),
        policy: "approval, case by case, for an authorised use in Laos with little risk of diversion",
        pinpoint: "742.4(b)(6)",
      },
      {
        when: equals("dest", "IN"),
        policy:
          "general policy of approval, unless for nuclear, missile, chemical or biological weapons activities",
        pinpoint: "742.4(b)(8)",
      },
      {
        when: has("dest.groups", "D:1"),
        policy:
          "case by case: approval for civilian use, or where the military contribution is not significant",
        pinpoint: "742.4(b)(1)(i)",
      },
      {
        policy: "approval, unless there is a significant risk of diversion to Country Group D:1",
        pinpoint: "742.4(b)(1)(i)",
      },
    ],
  ),
  ...policyRules(
    ["742.4.a.5"],
    [
      { when: APPROVAL_GROUPS, policy: "presumption of approval", pinpoint: "742.4(b)(10), 742.6(b)(11)" },
      {
        when: any(has("dest.groups", "D:1"), D5),
        policy: "presumption of denial",
        pinpoint: "742.4(b)(10), 742.6(b)(11)",
      },
      { policy: "case by case", pinpoint: "742.4(b)(10), 742.6(b)(11)" },
    ],
  ),
  ...policyRules(
    ["742.15.a"],
    [
      {
        when: any(has("dest.groups", "E:1"), has("dest.groups", "E:2")),
        policy: "case by case",
        pinpoint: "742.15(a)(2)",
      },
      {
        policy:
          "case by case; an Encryption Licensing Arrangement can cover unlimited quantities for government end users",
        pinpoint: "742.15(a)(2)",
      },
    ],
  ),
];
