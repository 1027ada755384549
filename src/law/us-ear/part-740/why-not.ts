import { type Condition, evaluate } from "../../../rules/condition.ts";
import type { Facts } from "../../../rules/facts.ts";

/** The first part of a condition that is not met, in words: "not met: the destination is in Country Group B". */
export function failing(condition: Condition, facts: Facts): string {
  return `Not met: ${find(condition, facts) ?? "its conditions"}.`;
}

function find(condition: Condition, facts: Facts): string | undefined {
  if (evaluate(condition, facts) !== "no") return undefined;
  switch (condition.kind) {
    case "named":
      return condition.label;
    case "all":
      return condition.parts.map((part) => find(part, facts)).find((words) => words !== undefined);
    case "any":
      return condition.parts.map((part) => find(part, facts) ?? "").join(", or ");
    case "not":
      return `not ${labelOf(condition.part)}`;
    case "equals":
      return `${condition.fact} is ${String(condition.value)}`;
    case "one-of":
      return `${condition.fact} is ${condition.label}`;
    default:
      return condition.fact;
  }
}

/** The words for a condition that is met and should not be. */
function labelOf(condition: Condition): string {
  switch (condition.kind) {
    case "named":
      return condition.label;
    case "all":
    case "any":
      return condition.parts.map(labelOf).join(condition.kind === "all" ? " and " : " or ");
    case "not":
      return `not ${labelOf(condition.part)}`;
    case "at-least":
      return `${condition.fact} at least ${condition.limit}`;
    case "equals":
      return `${condition.fact} ${String(condition.value)}`;
    case "one-of":
      return `${condition.fact} in ${condition.label}`;
    default:
      return condition.fact;
  }
}
