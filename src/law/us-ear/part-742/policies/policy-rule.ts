import { type PlainDate, plainDate } from "../../../../model/plain-date.ts";
import { all, any, type Condition, equals, has, oneOf } from "../../../../rules/condition.ts";

/** A review policy: for the licence that `rules` require, where `when` holds. The first of a provision's rules that fits answers. */
export interface PolicyRule {
  /** Ids of provisions. */
  readonly rules: readonly string[];
  readonly when: Condition;
  readonly policy: string;
  /** Paragraph of title 15 that states it. */
  readonly pinpoint: string;
  /** First day that it is known to stand. */
  readonly from: PlainDate;
  /** First day on which it no longer did. */
  readonly to?: PlainDate;
}

interface Stated {
  readonly when?: Condition;
  readonly policy: string;
  readonly pinpoint: string;
  readonly from?: string;
  readonly to?: string;
}

/** The first day that this project answers for; older policies are left unsaid. */
const SINCE = "2022-01-01";

/** @param rules ids without the leading `us-ear.` */
export function policyRules(rules: readonly string[], stated: readonly Stated[]): PolicyRule[] {
  const ids = rules.map((rule) => `us-ear.${rule}`);
  return stated.map(({ when = all(), policy, pinpoint, from = SINCE, to }) => ({
    rules: ids,
    when,
    policy,
    pinpoint,
    from: plainDate(from),
    ...(to === undefined ? {} : { to: plainDate(to) }),
  }));
}

export const CHINA: Condition = equals("dest", "CN");
export const RUSSIA_BELARUS: Condition = oneOf("dest", "Russia, Belarus", ["RU", "BY"]);
export const D5: Condition = has("dest.groups", "D:5");
export const D5_OR_MACAU: Condition = any(D5, equals("dest", "MO"));
export const SPACE: Condition = equals("item.series", "9x515");
export const MILITARY_SERIES: Condition = oneOf("item.series", "600 series, 9x515", ["600", "9x515"]);

/** The quantum, semiconductor and additive manufacturing controls of 2024-09-06, in the words of both sections. */
export const APPROVAL_GROUPS: Condition = any(
  has("dest.groups", "A:1"),
  has("dest.groups", "A:5"),
  has("dest.groups", "A:6"),
);
