import { graphOf, type NamedGraph, type OwnershipGraph } from "./graph.ts";
import { heldAt, type Incoming } from "./incoming.ts";
import type { RegimeVersion } from "./regime.ts";
import { NEVER, type Solution, solve } from "./solve.ts";
import { STAKE_KINDS, type StakeKind } from "./stake.ts";
import { type Held, heldCaptures, type Together, totalOf } from "./together.ts";

/** The smallest change of one stake, here or further up, that turns an answer. */
export interface Flip {
  readonly owner: string;
  readonly owned: string;
  readonly kind: StakeKind;
  /** The stake as it is, and the percentage at which the answer turns. */
  readonly percent: readonly [number, number];
  readonly to: number;
  /** How the percentage must stand to `to` for the answer to turn. */
  readonly turns: "below" | "at-most" | "at-least" | "above";
}

export interface FlipContext {
  readonly graph: NamedGraph;
  readonly solution: Solution;
  readonly incoming: readonly (readonly Incoming[])[];
  readonly rule: RegimeVersion;
  readonly together: Together | undefined;
  readonly listedNodes: ReadonlySet<number>;
}

/** Most parties above one that are looked at; with more, only its own holdings are. */
const MOST_ABOVE = 200;
const BOARD = STAKE_KINDS.indexOf("board");

/**
 * A party turns when it, or one above it whose capture decides, turns. So for each candidate above: would the party turn
 * with it, and which of the candidate's own holdings has to change least? What holds the candidate only because the
 * candidate itself is captured (a circle) does not count.
 */
export function smallestFlip(node: number, captured: "yes" | "no", context: FlipContext): Flip | undefined {
  const above = partiesAbove(node, captured, context);
  const part = above === null ? whole(node, context) : partOf(above, context);
  const candidates = above ?? [node];
  const flips = candidates.flatMap((candidate) =>
    captured === "yes" ? cuts(candidate, part, context) : raises(candidate, part, context),
  );
  return flips.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** `node` first, then who stands above it: through captured owners for a cut, through all for a raise; `null` if too many. */
function partiesAbove(node: number, captured: "yes" | "no", context: FlipContext): number[] | null {
  const { incoming, solution } = context;
  const above = [node];
  const seen = new Set(above);
  for (const party of above) {
    for (const { owner } of incoming[party] ?? []) {
      if (seen.has(owner) || (captured === "yes" && solution.certain.order[owner] === NEVER)) continue;
      if (above.length >= MOST_ABOVE) return null;
      seen.add(owner);
      above.push(owner);
    }
  }
  return above;
}

/** The part of the graph in which the question is solved again: what decides on a party lies above it. */
interface Part {
  readonly graph: OwnershipGraph;
  readonly listed: readonly number[];
  readonly together: Together | undefined;
  /** Position in the part of a node of the whole graph. */
  readonly place: (node: number) => number | undefined;
  /** Position of the party that the answer is about. */
  readonly target: number;
}

function whole(node: number, { graph, together, listedNodes }: FlipContext): Part {
  return { graph, listed: [...listedNodes], together, place: (one) => one, target: node };
}

function partOf(above: readonly number[], { incoming, together, listedNodes }: FlipContext): Part {
  const places = new Map(above.map((node, at) => [node, at]));
  const edges = above.flatMap((node, at) =>
    (incoming[node] ?? []).flatMap((one) => {
      const owner = places.get(one.owner);
      return owner === undefined ? [] : [{ ...one, owner, owned: at }];
    }),
  );
  const graph = graphOf({
    size: above.length,
    owners: Uint32Array.from(edges, ({ owner }) => owner),
    owned: Uint32Array.from(edges, ({ owned }) => owned),
    low: Float64Array.from(edges, ({ low }) => low),
    high: Float64Array.from(edges, ({ high }) => high),
    kind: Uint8Array.from(edges, ({ kind }) => kind),
  });
  return {
    graph,
    listed: above.flatMap((node, at) => (listedNodes.has(node) ? [at] : [])),
    together:
      together === undefined
        ? undefined
        : { ...together, groupOf: Int32Array.from(above, (node) => together.groupOf[node] as number) },
    place: (node) => places.get(node),
    target: 0,
  };
}

/** Holdings of `candidate` whose cut frees it, and with it the party that the answer is about. */
function cuts(candidate: number, part: Part, context: FlipContext): Flip[] {
  const { rule, incoming, together, listedNodes } = context;
  const at = part.place(candidate);
  if (listedNodes.has(candidate) || at === undefined) return [];
  const { order } = solve(part.graph, part.listed, { ...rule, never: at, together: part.together }).certain;
  if (order[part.target] !== NEVER) return [];
  const standing = (incoming[candidate] ?? []).filter(({ owner }) => {
    const place = part.place(owner);
    return place !== undefined && order[place] !== NEVER;
  });
  return standing.flatMap((one): Flip[] => {
    const others = heldAt(
      standing.filter((other) => other !== one),
      "low",
    );
    if (one.kind === BOARD || heldCaptures(others, rule, together)) return [];
    const to = needed(one, others, context);
    return [flipOf(one, candidate, { to, turns: rule.inclusive ? "below" : "at-most", context })];
  });
}

/** Holdings of `candidate` whose raise captures it, and with it the party that the answer is about. */
function raises(candidate: number, part: Part, context: FlipContext): Flip[] {
  const { rule, incoming, solution } = context;
  const at = part.place(candidate);
  if (solution.possible.order[candidate] !== NEVER || at === undefined) return [];
  if (at !== part.target) {
    const withIt = solve(part.graph, [...part.listed, at], { ...rule, together: part.together }).possible;
    if (withIt.order[part.target] === NEVER) return [];
  }
  const held = (incoming[candidate] ?? []).filter(({ owner }) => solution.possible.order[owner] !== NEVER);
  return held.flatMap((one): Flip[] => {
    const others = heldAt(
      held.filter((other) => other !== one),
      "high",
    );
    const to = needed(one, others, context);
    if (one.kind === BOARD || to > 100 || (to === 100 && !rule.inclusive)) return [];
    return [flipOf(one, candidate, { to, turns: rule.inclusive ? "at-least" : "above", context })];
  });
}

/** The percentage of `one` at which the total reaches the threshold, given the `others`. */
function needed(one: Incoming, others: readonly Held[], { rule, together }: FlipContext): number {
  const group = together?.groupOf[one.owner] ?? -1;
  const beside = rule.aggregated
    ? others
    : others.filter(
        ({ kind, owner }) => kind === one.kind && group >= 0 && together?.groupOf[owner] === group,
      );
  return rule.threshold - totalOf(beside, rule, together);
}

function flipOf(
  one: Incoming,
  candidate: number,
  how: { to: number; turns: Flip["turns"]; context: FlipContext },
): Flip {
  const { names } = how.context.graph;
  return {
    owner: names[one.owner] as string,
    owned: names[candidate] as string,
    kind: STAKE_KINDS[one.kind] as StakeKind,
    percent: [one.low, one.high],
    to: Math.round(how.to * 1e6) / 1e6,
    turns: how.turns,
  };
}

function distance({ percent, to, turns }: Flip): number {
  return turns === "below" || turns === "at-most" ? percent[0] - to : to - percent[1];
}
