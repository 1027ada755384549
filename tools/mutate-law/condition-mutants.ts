import type { Condition } from "../../src/rules/condition.ts";
import type { Random } from "./random.ts";

/** A condition with one thing changed. */
export interface ConditionMutant {
  readonly change: string;
  readonly condition: Condition;
}

/** Members of a set that are taken out one at a time: the ends and one in between. */
const MEMBERS = 3;

/** Every way in which one comparison, country, word or connective of `condition` can be wrong. */
export function conditionMutants(condition: Condition, random: Random): ConditionMutant[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return branchMutants(condition, random);
    case "not":
      return [
        { change: `"not" taken away before ${brief(condition.part)}`, condition: condition.part },
        ...conditionMutants(condition.part, random).map(({ change, condition: part }) => ({
          change,
          condition: { kind: "not", part } as const,
        })),
      ];
    case "named":
      return conditionMutants(condition.part, random).map(({ change, condition: part }) => ({
        change,
        condition: { ...condition, part },
      }));
    default:
      return leafMutants(condition, random);
  }
}

type Branch = Extract<Condition, { readonly parts: readonly Condition[] }>;
type Leaf = Extract<Condition, { readonly fact: string }>;

function branchMutants(branch: Branch, random: Random): ConditionMutant[] {
  const { kind, parts } = branch;
  const mutants: ConditionMutant[] = [];
  if (parts.length > 1) {
    const other = kind === "all" ? "any" : "all";
    mutants.push({
      change: `"${kind}" made "${other}" over ${brief(branch)}`,
      condition: { kind: other, parts },
    });
  }
  for (const [index, part] of parts.entries()) {
    for (const { change, condition } of conditionMutants(part, random))
      mutants.push({ change, condition: { kind, parts: parts.with(index, condition) } });
  }
  return mutants;
}

function leafMutants(leaf: Leaf, random: Random): ConditionMutant[] {
  const flipped: ConditionMutant = {
    change: `${brief(leaf)} turned round`,
    condition: { kind: "not", part: leaf },
  };
  switch (leaf.kind) {
    case "fact":
    case "has":
      return [flipped];
    case "equals":
      return [flipped, { change: `${brief(leaf)} made another word`, condition: { ...leaf, value: "~" } }];
    case "at-least":
      return [
        {
          change: `${brief(leaf)} made a little higher`,
          condition: { ...leaf, limit: leaf.limit * 1.01 + 1e-6 },
        },
        {
          change: `${brief(leaf)} made a little lower`,
          condition: { ...leaf, limit: leaf.limit * 0.99 - 1e-6 },
        },
      ];
    case "one-of":
      return [flipped, ...memberMutants(leaf, random)];
  }
}

function memberMutants(leaf: Extract<Leaf, { kind: "one-of" }>, random: Random): ConditionMutant[] {
  const members = [...leaf.values];
  const chosen = new Set(
    [members[0], members.at(-1), members[random.below(members.length)]].slice(0, MEMBERS),
  );
  return [...chosen].flatMap((member) => {
    if (member === undefined) return [];
    const values = new Set(leaf.values);
    values.delete(member);
    return [{ change: `${member} taken out of ${leaf.label}`, condition: { ...leaf, values } }];
  });
}

/** A condition in a few words. */
function brief(condition: Condition): string {
  switch (condition.kind) {
    case "all":
    case "any":
      return `${condition.kind}(${condition.parts.map(brief).join(", ").slice(0, 80)})`;
    case "not":
      return `not ${brief(condition.part)}`;
    case "named":
      return brief(condition.part);
    case "fact":
      return condition.fact;
    case "equals":
      return `${condition.fact} is ${String(condition.value)}`;
    case "one-of":
      return `${condition.fact} in ${condition.label}`;
    case "has":
      return `${condition.fact} holds ${condition.value}`;
    case "at-least":
      return `${condition.fact} at least ${condition.limit}`;
  }
}
