import type { EarProvision } from "../ear-provision.ts";
import { exclusions } from "./734-3.ts";
import { deMinimis } from "./734-4.ts";
import { activityWithoutItem } from "./734-5.ts";
import { directProductRules } from "./734-9.ts";

/** What is subject to the EAR: the book of scope. */
export function part734Provisions(): EarProvision[] {
  return [activityWithoutItem, ...exclusions, ...directProductRules, ...deMinimis];
}
