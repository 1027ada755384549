import type { PlainDate } from "../../../model/plain-date.ts";
import { evaluate } from "../../../rules/condition.ts";
import type { Facts } from "../../../rules/facts.ts";
import { CRIME_CONTROL_POLICIES } from "./policies/crime-control.ts";
import { ELSEWHERE } from "./policies/elsewhere.ts";
import { NATIONAL_SECURITY_POLICIES } from "./policies/national-security.ts";
import type { PolicyRule } from "./policies/policy-rule.ts";
import { PROLIFERATION_POLICIES } from "./policies/proliferation.ts";
import { REGIONAL_STABILITY_POLICIES } from "./policies/regional-stability.ts";

/** How an application for the licence that a provision requires will be reviewed, and where that stands. */
export interface ReviewPolicy {
  readonly policy: string;
  readonly pinpoint: string;
}

/** The rules by the provision whose applications they govern; of those in force the first that fits answers. */
export const POLICY_RULES: readonly PolicyRule[] = [
  ...NATIONAL_SECURITY_POLICIES,
  ...PROLIFERATION_POLICIES,
  ...REGIONAL_STABILITY_POLICIES,
  ...CRIME_CONTROL_POLICIES,
];

const RULES: ReadonlyMap<string, readonly PolicyRule[]> = byProvision(POLICY_RULES);

/**
 * The review policy under the licence that `rule` requires on `date`; `undefined` where the section states none, or where
 * what is not known would choose between two.
 */
export function reviewPolicyOf(rule: string, facts: Facts, date: PlainDate): ReviewPolicy | undefined {
  for (const { when, policy, pinpoint, from, to } of RULES.get(rule) ?? []) {
    if (date < from || (to !== undefined && date >= to)) continue;
    const fits = evaluate(when, facts);
    if (fits === "unknown") return undefined;
    if (fits === "yes") return { policy, pinpoint: `15 CFR ${pinpoint}` };
  }
  return undefined;
}

/** Where the policy stands that a provision of another part states itself. */
export function policyPinpointOf(rule: string): string | undefined {
  const found = ELSEWHERE.find(([start]) => rule.startsWith(start));
  return found === undefined ? undefined : `15 CFR ${found[1]}`;
}

function byProvision(rules: readonly PolicyRule[]): ReadonlyMap<string, readonly PolicyRule[]> {
  const found = new Map<string, PolicyRule[]>();
  for (const rule of rules) for (const id of rule.rules) found.set(id, [...(found.get(id) ?? []), rule]);
  return found;
}
