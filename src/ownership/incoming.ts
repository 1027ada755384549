import type { OwnershipGraph } from "./graph.ts";
import type { Held } from "./together.ts";

/** A holding seen from the party held. */
export interface Incoming {
  readonly owner: number;
  readonly low: number;
  readonly high: number;
  /** Position in `STAKE_KINDS`. */
  readonly kind: number;
}

/** For each node, who holds it. */
export function incomingOf(graph: OwnershipGraph): readonly (readonly Incoming[])[] {
  const incoming: Incoming[][] = Array.from({ length: graph.size }, () => []);
  for (let owner = 0; owner < graph.size; owner++) {
    const stop = graph.starts[owner + 1] as number;
    for (let edge = graph.starts[owner] as number; edge < stop; edge++) {
      incoming[graph.owned[edge] as number]?.push({
        owner,
        low: graph.low[edge] as number,
        high: graph.high[edge] as number,
        kind: graph.kind?.[edge] ?? 0,
      });
    }
  }
  return incoming;
}

/** The holdings with their least or their greatest percentages. */
export function heldAt(incoming: readonly Incoming[], bound: "low" | "high"): Held[] {
  return incoming.map((one) => ({ owner: one.owner, kind: one.kind, percent: one[bound] }));
}
