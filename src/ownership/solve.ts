import type { OwnershipGraph } from "./graph.ts";
import { captures, type RegimeVersion } from "./regime.ts";
import type { Together } from "./together.ts";

/**
 * Who is captured. Per node: the order in which it was found (0 for listed parties, then 1, 2 …; `NEVER` if it was
 * not), and the total that captured owners hold in it. Once with the least percentages (*certainly* captured), once
 * with the greatest (*possibly*).
 */
export interface Solution {
  readonly certain: Fixpoint;
  readonly possible: Fixpoint;
}

export interface Fixpoint {
  readonly order: Uint32Array;
  /** Sum of captured owners' stakes, in percent; the greatest single one where the regime does not aggregate. */
  readonly total: Float64Array;
}

export const NEVER = 0xffffffff;

/**
 * The least fixed point of a 50 percent rule (OFAC FAQ 399–402): listed parties are captured; a node whose captured
 * owners hold enough of it is captured too and its own holdings then count in full; an owner that is not captured
 * counts for nothing. `never` is a node held to be free whatever is held in it, for "what if"; `together` are owners who
 * act jointly. Cycles need no special care, because a node is captured at most once. Linear in nodes and edges.
 */
export function solve(
  graph: OwnershipGraph,
  listed: readonly number[],
  how: RegimeVersion & { readonly never?: number; readonly together?: Together | undefined },
): Solution {
  const start = { listed, rule: how, never: how.never ?? NEVER, together: how.together };
  return { certain: fixpoint(graph, graph.low, start), possible: fixpoint(graph, graph.high, start) };
}

function fixpoint(
  graph: OwnershipGraph,
  percent: Float64Array,
  start: { listed: readonly number[]; rule: RegimeVersion; never: number; together: Together | undefined },
): Fixpoint {
  const { size, starts, owned } = graph;
  const { listed, rule, never, together } = start;
  const joint = rule.aggregated || together === undefined ? null : jointSums(graph, together);
  const order = new Uint32Array(size).fill(NEVER);
  const total = new Float64Array(size);
  const queue = new Uint32Array(size);
  let end = 0;
  for (const node of listed) {
    if (order[node] !== NEVER) continue;
    order[node] = 0;
    queue[end++] = node;
  }
  let found = 0;
  for (let head = 0; head < end; head++) {
    const owner = queue[head] as number;
    const stop = starts[owner + 1] as number;
    for (let edge = starts[owner] as number; edge < stop; edge++) {
      const node = owned[edge] as number;
      const stake = percent[edge] as number;
      const before = total[node] as number;
      const sum = rule.aggregated
        ? before + stake
        : Math.max(before, joint === null ? stake : joint(owner, edge, stake));
      total[node] = sum;
      if (order[node] === NEVER && node !== never && captures(rule, sum)) {
        order[node] = ++found;
        queue[end++] = node;
      }
    }
  }
  return { order, total };
}

/** Adds a stake to what owners acting jointly with `owner` hold in the same party, and gives the sum. */
function jointSums(
  graph: OwnershipGraph,
  { groupOf, groups }: Together,
): (owner: number, edge: number, stake: number) => number {
  const sums = new Map<number, number>();
  return (owner, edge, stake) => {
    const group = groupOf[owner] as number;
    if (group < 0) return stake;
    const key = ((graph.owned[edge] as number) * groups + group) * KINDS + (graph.kind?.[edge] ?? 0);
    const sum = (sums.get(key) ?? 0) + stake;
    sums.set(key, sum);
    return sum;
  };
}

const KINDS = 8;
