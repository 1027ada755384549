import type { Finding } from "../model/determination.ts";
import { printable, wrap } from "./paint.ts";

/** How an application for the licence would be reviewed, and where that stands; no line where the law does not say. */
export function policyLines(
  { policy, policyPinpoint }: Finding,
  format: { readonly width: number; readonly indent: string },
): string[] {
  if (policy === undefined) return [];
  const where = policyPinpoint === undefined ? "" : ` (${policyPinpoint.replace("15 CFR ", "")})`;
  return [`${format.indent}${wrap(`Review policy: ${printable(policy)}${where}.`, format)}`];
}
