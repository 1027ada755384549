import type { OwnershipGraph } from "./graph.ts";
import { captures, type RegimeVersion } from "./regime.ts";
import { type Fixpoint, NEVER } from "./solve.ts";
import { type Held, type Together, totalOf } from "./together.ts";

/** Everything an update needs: a graph whose percentages may change, its incoming edges, and the fixed point so far. */
export interface LiveFixpoint extends Fixpoint {
  readonly graph: OwnershipGraph;
  /** Percentages by edge; changed in place by `changeStake`. */
  readonly percent: Float64Array;
  readonly listed: ReadonlySet<number>;
  readonly rule: RegimeVersion;
  readonly together: Together | undefined;
  /** Incoming edges: those of node `i` stand at `inStarts[i]` … `inStarts[i + 1]`, as owner and edge position. */
  readonly inStarts: Uint32Array;
  readonly inOwner: Uint32Array;
  readonly inEdge: Uint32Array;
  /** One slot: the last order given, so that a later capture never seems earlier than one it rests on. */
  readonly lastOrder: Uint32Array;
}

/** Prepares a fixed point for updates. */
export function live(
  graph: OwnershipGraph,
  found: Fixpoint,
  start: { percent: Float64Array; listed: readonly number[]; rule: RegimeVersion; together?: Together },
): LiveFixpoint {
  const { size, starts, owned } = graph;
  const inStarts = new Uint32Array(size + 1);
  for (const node of owned) inStarts[node + 1]! += 1;
  for (let node = 0; node < size; node++) inStarts[node + 1]! += inStarts[node] as number;
  const next = inStarts.slice(0, size);
  const [inOwner, inEdge] = [new Uint32Array(owned.length), new Uint32Array(owned.length)];
  for (let owner = 0; owner < size; owner++) {
    const stop = starts[owner + 1] as number;
    for (let edge = starts[owner] as number; edge < stop; edge++) {
      const node = owned[edge] as number;
      const place = next[node] as number;
      next[node] = place + 1;
      inOwner[place] = owner;
      inEdge[place] = edge;
    }
  }
  const lastOrder = Uint32Array.of(size);
  return {
    ...found,
    lastOrder,
    graph,
    percent: start.percent,
    listed: new Set(start.listed),
    rule: start.rule,
    together: start.together,
    inStarts,
    inOwner,
    inEdge,
  };
}

/**
 * Sets the percentage of one edge and re-solves only what it touches: a raise is followed downstream; after a cut,
 * what was captured downstream of the cut is released first and then found again if other chains still hold it.
 * @returns the number of nodes looked at.
 */
export function changeStake(state: LiveFixpoint, edge: number, percent: number): number {
  const owned = state.graph.owned[edge] as number;
  state.percent[edge] = percent;
  const released = releaseDownstream(state, owned);
  return released.length + recapture(state, released);
}

/** Nodes whose capture may rest on `first`: they and what they own become open again; listed parties never do. */
function releaseDownstream(state: LiveFixpoint, first: number): number[] {
  const { graph, order, listed } = state;
  const released = [first];
  const seen = new Set(released);
  for (let head = 0; head < released.length; head++) {
    const node = released[head] as number;
    const wasCaptured = order[node] !== NEVER;
    if (!listed.has(node)) order[node] = NEVER;
    if (!wasCaptured || listed.has(node)) continue;
    const stop = graph.starts[node + 1] as number;
    for (let edge = graph.starts[node] as number; edge < stop; edge++) {
      const next = graph.owned[edge] as number;
      if (seen.has(next)) continue;
      seen.add(next);
      released.push(next);
    }
  }
  return released;
}

/** Adds up open nodes again and follows those that are captured. */
function recapture(state: LiveFixpoint, open: readonly number[]): number {
  const { graph, order, total, rule } = state;
  const queue = [...open];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] as number;
    const sum = totalHeldIn(state, node);
    total[node] = sum;
    if (order[node] !== NEVER || !captures(rule, sum)) continue;
    state.lastOrder[0]! += 1;
    order[node] = state.lastOrder[0] as number;
    const stop = graph.starts[node + 1] as number;
    for (let edge = graph.starts[node] as number; edge < stop; edge++)
      queue.push(graph.owned[edge] as number);
  }
  return queue.length - open.length;
}

function totalHeldIn(state: LiveFixpoint, node: number): number {
  const { graph, inStarts, inOwner, inEdge, order, percent, rule, together } = state;
  const stop = inStarts[node + 1] as number;
  let sum = 0;
  const held: Held[] = [];
  for (let place = inStarts[node] as number; place < stop; place++) {
    const owner = inOwner[place] as number;
    const edge = inEdge[place] as number;
    if (order[owner] === NEVER) continue;
    if (rule.aggregated) sum += percent[edge] as number;
    else held.push({ owner, kind: graph.kind?.[edge] ?? 0, percent: percent[edge] as number });
  }
  return rule.aggregated ? sum : totalOf(held, rule, together);
}
