import type { NamedGraph } from "./graph.ts";
import { captures, type RegimeVersion } from "./regime.ts";

/** Owners who act jointly: where a rule does not add up stakes in general, it adds up theirs. */
export interface Together {
  /** The group of each node; -1 for one that acts alone. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** The groups of `joint` over the nodes of `graph`; groups that share a party are one. `undefined` where there are none. */
export function togetherOf(
  graph: NamedGraph,
  joint: readonly (readonly string[])[] = [],
): Together | undefined {
  if (joint.length === 0) return undefined;
  const groupOf = new Int32Array(graph.size).fill(-1);
  const groups = disjoint(joint);
  for (const [group, parties] of groups.entries()) {
    for (const party of parties) {
      const node = graph.indexOf.get(party);
      if (node !== undefined) groupOf[node] = group;
    }
  }
  return { groupOf, groups: groups.length };
}

function disjoint(joint: readonly (readonly string[])[]): ReadonlySet<string>[] {
  let groups: Set<string>[] = [];
  for (const parties of joint) {
    const met = groups.filter((group) => parties.some((party) => group.has(party)));
    groups = groups.filter((group) => !met.includes(group));
    groups.push(new Set([...met.flatMap((group) => [...group]), ...parties]));
  }
  return groups;
}

/** One holding as the arithmetic sees it: who, of what kind (shares apart from votes), how much in percent. */
export interface Held {
  readonly owner: number;
  readonly kind: number;
  readonly percent: number;
}

/**
 * What the holdings of captured owners come to under `rule`, in percent: their sum; or, where it does not add up, the
 * greatest of the single ones and of the sums of owners who act jointly, shares and votes apart.
 */
export function totalOf(held: readonly Held[], rule: RegimeVersion, together: Together | undefined): number {
  if (rule.aggregated) return held.reduce((sum, { percent }) => sum + percent, 0);
  const sums = new Map<string, number>();
  let most = 0;
  for (const { owner, kind, percent } of held) {
    const group = together?.groupOf[owner] ?? -1;
    const key = group < 0 ? `alone ${owner} ${kind}` : `${group} ${kind}`;
    const sum = (sums.get(key) ?? 0) + percent;
    sums.set(key, sum);
    most = Math.max(most, sum);
  }
  return most;
}

/** Whether the holdings capture under `rule`. */
export function heldCaptures(
  held: readonly Held[],
  rule: RegimeVersion,
  together: Together | undefined,
): boolean {
  return captures(rule, totalOf(held, rule, together));
}
