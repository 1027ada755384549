import type { NamedGraph } from "./graph.ts";
import { captures, type RegimeVersion } from "./regime.ts";
import { type Fixpoint, NEVER, type Solution, solve } from "./solve.ts";

/** One party's answer under a regime. */
export interface Capture {
  readonly id: string;
  readonly captured: "yes" | "no" | "depends";
  readonly listed: boolean;
  /** What captured owners hold, in percent: least and greatest; equal where every percentage is exact. */
  readonly total: readonly [number, number];
  readonly chains: readonly Chain[];
  readonly because: string;
  /** The smallest change of one stake that would turn the answer; absent for listed parties and where none can. */
  readonly flip?: Flip;
  /** Stakes whose exact percentage would settle a "depends". */
  readonly ask: readonly string[];
}

/** A way from a listed party down to the captured one: each link with its percentages. */
export interface Chain {
  readonly parties: readonly string[];
  readonly percents: readonly (readonly [number, number])[];
}

export interface Flip {
  readonly owner: string;
  readonly owned: string;
  /** The stake as it is, and the percentage at which the answer turns. */
  readonly percent: readonly [number, number];
  readonly to: number;
}

/** Most chains that an explanation names; the sums always count all of them. */
const MAX_CHAINS = 20;

interface Incoming {
  readonly owner: number;
  readonly low: number;
  readonly high: number;
}

/** The answers for `wanted` parties (all, if left out), with chains and sums built only for them. */
export function explain(
  graph: NamedGraph,
  solution: Solution,
  about: { rule: RegimeVersion; listed: ReadonlySet<string>; wanted?: readonly string[] },
): Capture[] {
  const incoming = incomingOf(graph);
  const wanted = about.wanted ?? graph.names;
  return wanted.map((id) => {
    const node = graph.indexOf.get(id);
    return node === undefined ? unknownParty(id) : captureOf(node, { graph, solution, incoming, ...about });
  });
}

interface Context {
  readonly graph: NamedGraph;
  readonly solution: Solution;
  readonly incoming: readonly (readonly Incoming[])[];
  readonly rule: RegimeVersion;
  readonly listed: ReadonlySet<string>;
}

function unknownParty(id: string): Capture {
  return {
    id,
    captured: "no",
    listed: false,
    total: [0, 0],
    chains: [],
    because: "No holding in it is stated in the data; its ownership is not known.",
    ask: [`Who owns ${id}?`],
  };
}

function captureOf(node: number, context: Context): Capture {
  const { graph, solution, listed } = context;
  const id = graph.names[node] as string;
  if (listed.has(id))
    return {
      id,
      captured: "yes",
      listed: true,
      total: [100, 100],
      chains: [],
      because: "It is listed itself.",
      ask: [],
    };
  const { certain, possible } = solution;
  const captured = certain.order[node] !== NEVER ? "yes" : possible.order[node] !== NEVER ? "depends" : "no";
  const total: [number, number] = [
    round(certain.total[node] as number),
    round(Math.min(100, possible.total[node] as number)),
  ];
  const chains =
    captured === "no"
      ? []
      : chainsTo(node, { ...context, fixpoint: captured === "yes" ? certain : possible });
  const ask = captured === "depends" ? openStakes(node, context) : [];
  const flip = captured === "depends" ? undefined : flipOf(node, captured, context);
  return {
    id,
    captured,
    listed: false,
    total,
    chains,
    because: because(node, { ...context, captured }),
    ...(flip === undefined ? {} : { flip }),
    ask,
  };
}

/** The sum in words: `A (50 %) + B (25–30 %) = 75–80 %, 50 % or more`. */
function because(node: number, context: Context & { captured: Capture["captured"] }): string {
  const { graph, solution, rule, captured } = context;
  const fixpoint = captured === "yes" ? solution.certain : solution.possible;
  const held = (context.incoming[node] ?? []).filter(({ owner }) => fixpoint.order[owner] !== NEVER);
  if (held.length === 0) return "No captured party holds any of it.";
  const parts = held.map(({ owner, low, high }) => `${graph.names[owner]} (${percentText(low, high)})`);
  const sum = percentText(
    round(solution.certain.total[node] as number),
    round(Math.min(100, solution.possible.total[node] as number)),
  );
  const verb = rule.aggregated ? "=" : ", the greatest being";
  const bar = rule.inclusive
    ? `${rule.threshold} % or more captures`
    : `more than ${rule.threshold} % captures`;
  return `${parts.join(" + ")} ${verb} ${sum}; ${bar}.`;
}

/** Chains upwards from `node` through owners that were captured earlier, so that no chain runs in a circle. */
function chainsTo(node: number, context: Context & { fixpoint: Fixpoint }): Chain[] {
  const { graph, fixpoint, incoming } = context;
  const chains: Chain[] = [];
  const walk = (at: number, below: Chain): void => {
    if (chains.length >= MAX_CHAINS) return;
    const order = fixpoint.order[at] as number;
    if (order === 0) {
      chains.push(below);
      return;
    }
    for (const { owner, low, high } of incoming[at] ?? []) {
      if ((fixpoint.order[owner] as number) >= order) continue;
      walk(owner, {
        parties: [graph.names[owner] as string, ...below.parties],
        percents: [[low, high], ...below.percents],
      });
    }
  };
  walk(node, { parties: [graph.names[node] as string], percents: [] });
  return chains;
}

/** Stakes of possibly captured owners that are ranges, here or further up. */
function openStakes(node: number, context: Context): string[] {
  const { graph, solution, incoming } = context;
  const seen = new Set<number>([node]);
  const queue = [node];
  const open: string[] = [];
  for (const at of queue) {
    for (const { owner, low, high } of incoming[at] ?? []) {
      if (solution.possible.order[owner] === NEVER) continue;
      if (low !== high)
        open.push(
          `What percentage of ${graph.names[at]} does ${graph.names[owner]} hold (stated: ${percentText(low, high)})?`,
        );
      if (solution.certain.order[owner] === NEVER && !seen.has(owner)) {
        seen.add(owner);
        queue.push(owner);
      }
    }
  }
  return open;
}

/**
 * The direct stake of a captured owner whose smallest change turns the answer. What an owner holds counts against the
 * cut only if that owner would be captured without the party itself: in a circle of holdings the others fall with it.
 */
function flipOf(node: number, captured: "yes" | "no", context: Context): Flip | undefined {
  const { graph, solution, incoming, rule } = context;
  const fixpoint = captured === "yes" ? solution.certain : solution.possible;
  const held = (incoming[node] ?? []).filter(({ owner }) => fixpoint.order[owner] !== NEVER);
  const standing = captured === "yes" ? standingWithout(node, held, context) : held;
  const stakeOf = (one: Incoming): number => (captured === "yes" ? one.low : one.high);
  const flips = standing.flatMap((one): Flip[] => {
    const others = standing.filter((other) => other !== one).map(stakeOf);
    const rest = rule.aggregated ? others.reduce((sum, other) => sum + other, 0) : Math.max(0, ...others);
    const needed = rule.aggregated ? rule.threshold - rest : rule.threshold;
    const turns = captured === "yes" ? !captures(rule, rest) : needed <= 100;
    if (!turns || needed < 0) return [];
    const [owner, owned] = [graph.names[one.owner] as string, graph.names[node] as string];
    return [{ owner, owned, percent: [one.low, one.high], to: round(needed) }];
  });
  return flips.toSorted((a, b) => distance(a, captured) - distance(b, captured))[0];
}

/** Those of `held` that are captured even if `node` is not. */
function standingWithout(node: number, held: readonly Incoming[], context: Context): readonly Incoming[] {
  const { graph, solution, rule, listed } = context;
  const order = solution.certain.order[node] as number;
  if (held.every(({ owner }) => (solution.certain.order[owner] as number) < order)) return held;
  const indices = [...listed].map((name) => graph.indexOf.get(name) as number);
  const without = solve(graph, indices, { ...rule, never: node }).certain;
  return held.filter(({ owner }) => without.order[owner] !== NEVER);
}

function distance(flip: Flip, captured: "yes" | "no"): number {
  return Math.abs((captured === "yes" ? flip.percent[0] : flip.percent[1]) - flip.to);
}

function incomingOf(graph: NamedGraph): Incoming[][] {
  const incoming: Incoming[][] = Array.from({ length: graph.size }, () => []);
  for (let owner = 0; owner < graph.size; owner++) {
    const stop = graph.starts[owner + 1] as number;
    for (let edge = graph.starts[owner] as number; edge < stop; edge++) {
      incoming[graph.owned[edge] as number]?.push({
        owner,
        low: graph.low[edge] as number,
        high: graph.high[edge] as number,
      });
    }
  }
  return incoming;
}

function percentText(low: number, high: number): string {
  return low === high ? `${low} %` : `${low}–${high} %`;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
