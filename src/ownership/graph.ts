import { STAKE_KINDS, type Stake, type StakeKind } from "./stake.ts";

/**
 * Holdings as compressed arrays, so that tens of millions fit. The stakes of owner `i` stand at positions
 * `starts[i]` up to, not including, `starts[i + 1]`; one extra slot at the end spares the loop an edge case.
 *
 *   starts:  0     2  2        5
 *   owned:  [3, 4][ ][0, 3, 4]
 *   low:    [50, 25] [50, 10, 30]
 */
export interface OwnershipGraph {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly owned: Uint32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What each edge is, as a position in `STAKE_KINDS`; absent where all are shares. */
  readonly kind?: Uint8Array;
}

/** A graph with the names of its nodes. */
export interface NamedGraph extends OwnershipGraph {
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Edges in any order as parallel arrays; the form in which large graphs are given. */
export interface EdgeArrays {
  readonly size: number;
  readonly owners: Uint32Array;
  readonly owned: Uint32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly kind?: Uint8Array;
}

/** Sorts edges by owner with one counting pass. Linear in edges and nodes. */
export function graphOf({ size, owners, owned, low, high, kind }: EdgeArrays): OwnershipGraph {
  const count = owners.length;
  const starts = new Uint32Array(size + 1);
  for (let edge = 0; edge < count; edge++) starts[(owners[edge] as number) + 1]! += 1;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node] as number;
  const next = starts.slice(0, size);
  const sorted = {
    owned: new Uint32Array(count),
    low: new Float64Array(count),
    high: new Float64Array(count),
    ...(kind === undefined ? {} : { kind: new Uint8Array(count) }),
  };
  for (let edge = 0; edge < count; edge++) {
    const owner = owners[edge] as number;
    const place = next[owner] as number;
    next[owner] = place + 1;
    sorted.owned[place] = owned[edge] as number;
    sorted.low[place] = low[edge] as number;
    sorted.high[place] = high[edge] as number;
    if (sorted.kind !== undefined) sorted.kind[place] = kind?.[edge] as number;
  }
  return { size, starts, ...sorted };
}

/**
 * The graph of named stakes of the kinds that `counts` names; `extra` names nodes without stakes. A holding in oneself
 * counts for nothing.
 */
export function namedGraph(
  stakes: readonly Stake[],
  extra: readonly string[],
  counts: readonly StakeKind[] = ["ownership"],
): NamedGraph {
  const counted = stakes.filter(({ kind, owner, owned }) => counts.includes(kind) && owner !== owned);
  const names = [...new Set([...extra, ...stakes.flatMap(({ owner, owned }) => [owner, owned])])].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const at = (name: string): number => indexOf.get(name) as number;
  const graph = graphOf({
    size: names.length,
    owners: Uint32Array.from(counted, ({ owner }) => at(owner)),
    owned: Uint32Array.from(counted, ({ owned }) => at(owned)),
    low: Float64Array.from(counted, ({ low }) => low),
    high: Float64Array.from(counted, ({ high }) => high),
    ...(counts.length === 1
      ? {}
      : { kind: Uint8Array.from(counted, ({ kind }) => STAKE_KINDS.indexOf(kind)) }),
  });
  return { ...graph, names, indexOf };
}
