import { plainDate } from "../src/model/plain-date.ts";
import { type EdgeArrays, graphOf } from "../src/ownership/graph.ts";
import type { RegimeVersion } from "../src/ownership/regime.ts";
import { changeStake, live } from "../src/ownership/resolve.ts";
import { NEVER, solve } from "../src/ownership/solve.ts";

/**
 * `npm run bench:own`: synthetic graphs of one and ten million holdings (power-law owners, cycles), solved on one core;
 * then single-stake updates. The seed is fixed, so every run solves the same graphs.
 */
const RULE: RegimeVersion = {
  from: plainDate("2014-08-13"),
  to: null,
  inForce: true,
  threshold: 50,
  inclusive: true,
  aggregated: true,
  counts: ["ownership"],
  control: false,
  citation: {
    authority: "OFAC",
    pinpoint: "FAQ 401",
    version: "2014-08-13",
    url: "https://ofac.treasury.gov/faqs/401",
  },
};

/** A small deterministic generator (mulberry32), in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Owners by a power law (exponent 3 of a uniform draw), owned parties uniform: hubs, long chains and cycles. */
function synthetic(edges: number): EdgeArrays {
  const random = generator(20_261_123);
  const size = Math.floor(edges / 2);
  const owners = new Uint32Array(edges);
  const owned = new Uint32Array(edges);
  const low = new Float64Array(edges);
  const high = new Float64Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    owners[edge] = Math.floor(random() ** 3 * size);
    owned[edge] = Math.floor(random() * size);
    const percent = Math.floor(random() * 70);
    low[edge] = percent;
    high[edge] = percent + (random() < 0.1 ? 20 : 0);
  }
  return { size, owners, owned, low, high };
}

function run(edges: number): number {
  const arrays = synthetic(edges);
  const listed = Array.from({ length: 1_000 }, (_, index) => index * 7);
  const start = process.hrtime.bigint();
  const graph = graphOf(arrays);
  const found = solve(graph, listed, RULE);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const captured = found.certain.order.filter((order) => order !== NEVER).length;
  const possible = found.possible.order.filter((order) => order !== NEVER).length;
  console.log(
    `${edges.toLocaleString("en")} holdings: ${seconds.toFixed(2)} s, ${captured.toLocaleString("en")} captured, ${(possible - captured).toLocaleString("en")} depend, resident ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  updates(graph, { found, listed, edges });
  return seconds;
}

function updates(
  graph: ReturnType<typeof graphOf>,
  from: { found: ReturnType<typeof solve>; listed: readonly number[]; edges: number },
): void {
  const percent = graph.low.slice();
  const state = live(graph, from.found.certain, { percent, listed: from.listed, rule: RULE });
  const random = generator(7);
  const looked: number[] = [];
  const start = process.hrtime.bigint();
  for (let change = 0; change < 1_000; change++)
    looked.push(changeStake(state, Math.floor(random() * from.edges), Math.floor(random() * 100)));
  const micros = Number(process.hrtime.bigint() - start) / 1e6;
  looked.sort((a, b) => a - b);
  console.log(
    `  1,000 single-stake updates: ${micros.toFixed(0)} µs each, nodes looked at: median ${looked[500]}, most ${looked[999]?.toLocaleString("en")}`,
  );
}

const million = run(1_000_000);
const tenMillion = run(10_000_000);
console.log(
  `growth from 1 to 10 million: ${(tenMillion / million).toFixed(1)} × the time (goal: 10 million under 10 s and 2 GB)`,
);
