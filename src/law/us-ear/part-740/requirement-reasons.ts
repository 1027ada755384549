import type { FactValue } from "../../../rules/facts.ts";

const STA_REASONS = ["NS", "CB", "NP", "RS", "CC", "SI"];

/**
 * What the licence requirements found say of their reasons: the reason of a Country Chart column (`NS`), else the part
 * (`742`, `744`, `746`, `774`).
 */
export function requirementFact(name: string, requirements: readonly string[]): FactValue | undefined {
  const reasons = requirements.map(reasonOf);
  const only = (allowed: readonly string[]): boolean =>
    reasons.length > 0 && reasons.every((reason) => allowed.includes(reason));
  switch (name) {
    case "requirement.reasons":
      return reasons;
    case "requirement.onlyNationalSecurity":
      return only(["NS"]);
    case "requirement.npColumn1":
      return requirements.includes("us-ear.738.4.np-1");
    case "requirement.onlyNpOrNs":
      return only(["NP", "NS"]);
    case "requirement.onlyStaReasons":
      return only(STA_REASONS);
    case "requirement.onlyStaReasonsOrMt":
      return only([...STA_REASONS, "MT"]);
    case "requirement.onlyPart742":
      return reasons.every((reason) => !["744", "746", "748", "other"].includes(reason));
    default:
      return undefined;
  }
}

function reasonOf(id: string): string {
  const column = /^us-ear\.738\.4\.([a-z]{2})-\d$/.exec(id)?.[1];
  if (column !== undefined) return column.toUpperCase();
  return /^us-ear\.(\d{3})\./.exec(id)?.[1] ?? "other";
}
