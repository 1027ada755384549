import { captures, type RegimeVersion } from "./regime.ts";
import type { Stake } from "./stake.ts";

/**
 * The slow twin of `solve`, straight from the words of the rule: repeat until nothing changes, looking at every party
 * and adding up, from scratch, what captured owners hold in it.
 */
export function capturedSlowly(
  stakes: readonly Stake[],
  listed: readonly string[],
  rule: { version: RegimeVersion; bound: "low" | "high" },
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
  of: { party: string; captured: ReadonlySet<string>; version: RegimeVersion; bound: "low" | "high" },
): number {
  const held = stakes
    .filter(
      ({ kind, owner, owned }) =>
        kind === "ownership" && owned === of.party && owner !== owned && of.captured.has(owner),
    )
    .map((stake) => stake[of.bound]);
  if (held.length === 0) return 0;
  return of.version.aggregated ? held.reduce((sum, one) => sum + one, 0) : Math.max(...held);
}
