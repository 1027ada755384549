import * as fc from "fast-check";
import { plainDate } from "../../model/plain-date.ts";
import { type Capture, explain } from "../explain.ts";
import { namedGraph } from "../graph.ts";
import type { RegimeVersion } from "../regime.ts";
import { solve } from "../solve.ts";
import type { Stake, StakeKind } from "../stake.ts";
import { togetherOf } from "../together.ts";

const citation = { authority: "test", pinpoint: "synthetic", version: "1", url: "https://example.org" };
export const OFAC: RegimeVersion = {
  from: plainDate("2014-08-13"),
  to: null,
  inForce: true,
  threshold: 50,
  inclusive: true,
  aggregated: true,
  counts: ["ownership"],
  control: false,
  citation,
};
export const EU_BEFORE: RegimeVersion = { ...OFAC, inclusive: false };
export const UK: RegimeVersion = {
  ...OFAC,
  inclusive: false,
  aggregated: false,
  counts: ["ownership", "votes", "board"],
};

export function stake(
  owner: string,
  owned: string,
  percent: number | readonly [number, number],
  kind: StakeKind = "ownership",
): Stake {
  const [low, high] = typeof percent === "number" ? [percent, percent] : percent;
  return { owner, owned, low, high, kind };
}

export interface Asked {
  readonly rule?: RegimeVersion;
  readonly joint?: readonly (readonly string[])[];
}

/** Everybody's answer. */
export function captures(
  stakes: readonly Stake[],
  listed: readonly string[],
  { rule = OFAC, joint }: Asked = {},
): Capture[] {
  const graph = namedGraph(stakes, listed, rule.counts);
  const together = togetherOf(graph, joint);
  const nodes = listed.map((name) => graph.indexOf.get(name) as number);
  return explain(graph, solve(graph, nodes, { ...rule, together }), {
    rule,
    listed: new Set(listed),
    together,
  });
}

/** Everybody's answer in a word. */
export function answers(
  stakes: readonly Stake[],
  listed: readonly string[],
  asked: Asked = {},
): Record<string, string> {
  return Object.fromEntries(captures(stakes, listed, asked).map(({ id, captured }) => [id, captured]));
}

export function name(): fc.Arbitrary<string> {
  return fc.constantFrom("A", "B", "C", "D", "E", "F");
}

/** Small synthetic graphs, dense enough for cycles and joint holdings; two owners may act jointly. */
export function graphs(
  kinds: readonly StakeKind[] = ["ownership"],
): fc.Arbitrary<{ stakes: Stake[]; listed: string[]; joint: string[][] }> {
  const percent = fc.oneof(
    fc.constantFrom(10, 20, 25, 30, 40, 49, 50, 51, 60, 100),
    fc.integer({ min: 0, max: 100 }),
  );
  const edge = fc
    .tuple(name(), name(), percent, fc.constantFrom(0, 0, 0, 10, 30), fc.constantFrom(...kinds))
    .map(([owner, owned, low, width, kind]) =>
      kind === "board"
        ? stake(owner, owned, 100, kind)
        : stake(owner, owned, [low, Math.min(100, low + width)], kind),
    );
  return fc.record({
    stakes: fc.array(edge, { maxLength: 14 }),
    listed: fc.uniqueArray(name(), { minLength: 1, maxLength: 2 }),
    joint: fc.oneof(
      fc.constant<string[][]>([]),
      fc.uniqueArray(name(), { minLength: 2, maxLength: 2 }).map((pair) => [pair]),
    ),
  });
}
