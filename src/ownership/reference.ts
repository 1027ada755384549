import { captures, type RegimeVersion } from "./regime.ts";
import type { Stake } from "./stake.ts";

export interface SlowRule {
  readonly version: RegimeVersion;
  readonly bound: "low" | "high";
  /** Owners who act jointly; no party stands in two groups. */
  readonly joint?: readonly (readonly string[])[];
}

/**
 * The slow twin of `solve`, straight from the words of the rule: repeat until nothing changes, looking at every party
 * and adding up, from scratch, what captured owners hold in it.
 */
export function capturedSlowly(
  stakes: readonly Stake[],
  listed: readonly string[],
  rule: SlowRule,
): Set<string> {
  const captured = new Set(listed);
  const parties = new Set(stakes.flatMap(({ owner, owned }) => [owner, owned]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const party of parties) {
      if (captured.has(party) || !captures(rule.version, totalHeld(stakes, { party, captured, ...rule })))
        continue;
      captured.add(party);
      changed = true;
    }
  }
  return captured;
}

/** What `captured` owners hold in `party`, in percent. */
export function totalHeld(
  stakes: readonly Stake[],
  of: { party: string; captured: ReadonlySet<string> } & SlowRule,
): number {
  const held = stakes.filter(
    ({ kind, owner, owned }) =>
      of.version.counts.includes(kind) && owned === of.party && owner !== owned && of.captured.has(owner),
  );
  const sum = (some: readonly Stake[]): number => some.reduce((total, one) => total + one[of.bound], 0);
  if (of.version.aggregated) return sum(held);
  const alone = held.map((one) => one[of.bound]);
  const jointly = (of.joint ?? []).flatMap((group) =>
    of.version.counts.map((kind) =>
      sum(held.filter((one) => one.kind === kind && group.includes(one.owner))),
    ),
  );
  return Math.max(0, ...alone, ...jointly);
}
