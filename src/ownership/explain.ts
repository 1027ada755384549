import { type Flip, smallestFlip } from "./flip.ts";
import type { NamedGraph } from "./graph.ts";
import { type Incoming, incomingOf } from "./incoming.ts";
import type { RegimeVersion } from "./regime.ts";
import { type Fixpoint, NEVER, type Solution } from "./solve.ts";
import { STAKE_KINDS, type StakeKind } from "./stake.ts";
import type { Together } from "./together.ts";

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

/** A way from a listed party down to the captured one: each link with its percentages and what is held. */
export interface Chain {
  readonly parties: readonly string[];
  readonly percents: readonly (readonly [number, number])[];
  readonly kinds: readonly StakeKind[];
}

/** Most chains that an explanation names; the sums always count all of them. */
const MAX_CHAINS = 20;

/** The answers for `wanted` parties (all, if left out), with chains and sums built only for them. */
export function explain(
  graph: NamedGraph,
  solution: Solution,
  about: {
    rule: RegimeVersion;
    listed: ReadonlySet<string>;
    wanted?: readonly string[];
    together?: Together | undefined;
  },
): Capture[] {
  const incoming = incomingOf(graph);
  const wanted = about.wanted ?? graph.names;
  const listedNodes = new Set([...about.listed].flatMap((name) => graph.indexOf.get(name) ?? []));
  const context = { together: undefined, ...about, graph, solution, incoming, listedNodes };
  return wanted.map((id) => {
    const node = graph.indexOf.get(id);
    return node === undefined ? unknownParty(id) : captureOf(node, context);
  });
}

interface Context {
  readonly graph: NamedGraph;
  readonly solution: Solution;
  readonly incoming: readonly (readonly Incoming[])[];
  readonly rule: RegimeVersion;
  readonly together: Together | undefined;
  readonly listed: ReadonlySet<string>;
  readonly listedNodes: ReadonlySet<number>;
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
  const flip = captured === "depends" ? undefined : smallestFlip(node, captured, context);
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
  const parts = held.map(({ owner, low, high, kind }) => {
    const what = HELD_AS[STAKE_KINDS[kind] as StakeKind] ?? "";
    return `${graph.names[owner]} (${kind === BOARD ? what.trim() : `${percentText(low, high)}${what}`})`;
  });
  const sum = percentText(
    round(solution.certain.total[node] as number),
    round(Math.min(100, solution.possible.total[node] as number)),
  );
  const verb = rule.aggregated ? " =" : ", the greatest being";
  const bar = rule.inclusive
    ? `${rule.threshold} % or more captures`
    : `more than ${rule.threshold} % captures`;
  return `${parts.join(rule.aggregated ? " + " : " and ")}${verb} ${sum}; ${bar}.`;
}

const BOARD = STAKE_KINDS.indexOf("board");
const HELD_AS: Readonly<Partial<Record<StakeKind, string>>> = {
  votes: " of the votes",
  board: " the right to appoint the board",
};

/** Chains upwards from `node` through owners that were captured earlier, so that no chain runs in a circle. */
function chainsTo(node: number, context: Context & { fixpoint: Fixpoint }): Chain[] {
  const { graph, fixpoint, incoming } = context;
  const chains: Chain[] = [];
  const first: Chain = { parties: [graph.names[node] as string], percents: [], kinds: [] };
  const open: { at: number; below: Chain }[] = [{ at: node, below: first }];
  for (let next = open.pop(); next !== undefined && chains.length < MAX_CHAINS; next = open.pop()) {
    const { at, below } = next;
    const order = fixpoint.order[at] as number;
    if (order === 0) {
      chains.push(below);
      continue;
    }
    const earlier = (incoming[at] ?? []).filter(({ owner }) => (fixpoint.order[owner] as number) < order);
    open.push(...earlier.toReversed().map((one) => ({ at: one.owner, below: longer(below, one, graph) })));
  }
  return chains;
}

function longer(below: Chain, { owner, low, high, kind }: Incoming, graph: NamedGraph): Chain {
  return {
    parties: [graph.names[owner] as string, ...below.parties],
    percents: [[low, high], ...below.percents],
    kinds: [STAKE_KINDS[kind] as StakeKind, ...below.kinds],
  };
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

function percentText(low: number, high: number): string {
  return low === high ? `${low} %` : `${low}–${high} %`;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
