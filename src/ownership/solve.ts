import type { OwnershipGraph } from "./graph.ts";
import { captures, type RegimeVersion } from "./regime.ts";

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
 * counts for nothing. `never` is a node held to be free whatever is held in it, for "what if". Cycles need no special care, because a node is captured at most once. Linear in nodes and edges.
 */
export function solve(
  graph: OwnershipGraph,
  listed: readonly number[],
  how: RegimeVersion & { readonly never?: number },
): Solution {
  const start = { listed, rule: how, never: how.never ?? NEVER };
  return { certain: fixpoint(graph, graph.low, start), possible: fixpoint(graph, graph.high, start) };
}

function fixpoint(
  graph: OwnershipGraph,
  percent: Float64Array,
  start: { listed: readonly number[]; rule: RegimeVersion; never: number },
): Fixpoint {
  const { size, starts, owned } = graph;
  const { listed, rule, never } = start;
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
      const sum = rule.aggregated ? (total[node] as number) + stake : Math.max(total[node] as number, stake);
      total[node] = sum;
      if (order[node] === NEVER && node !== never && captures(rule, sum)) {
        order[node] = ++found;
        queue[end++] = node;
      }
    }
  }
  return { order, total };
}
