import { any, type Condition, equals, fact, has } from "../../../rules/condition.ts";
import type { EarEffect } from "../ear-provision.ts";

/** Macau or Country Group D:5, the destinations of the semiconductor controls since 2023-11-17. */
export const D5_OR_MACAU: Condition = any(has("dest.groups", "D:5"), equals("dest", "MO"));

/** A military end use or end user, in the terms of the section that reads it. */
export const MILITARY: Condition = any(fact("endUse.military"), fact("endUse.militaryEndUser"));

/** A licence requirement that no licence exception overcomes unless `exceptions` names it. */
export function endUseLicence(
  because: string,
  policy: string,
  exceptions: readonly string[] = [],
): EarEffect {
  return { kind: "licence-required", policy, because, exceptions };
}
