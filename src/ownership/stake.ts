/** A holding of one party in another, as a source states it. Percentages are of the whole, 0 to 100. */
export interface Stake {
  readonly owner: string;
  readonly owned: string;
  /** Least and greatest percentage that the source allows; equal for an exact one, 0 and 100 where it is not known. */
  readonly low: number;
  readonly high: number;
  readonly kind: StakeKind;
  /** First and last day of the holding, `YYYY-MM-DD`; absent where the source does not say. */
  readonly from?: string;
  readonly to?: string;
  /** Where it is stated: a file's record, a register, an article. */
  readonly source?: string;
}

/** What is held. Only `ownership` counts towards the 50 percent rules; the others are shown as red flags. */
export type StakeKind = "ownership" | "votes" | "control" | "nominee" | "trust" | "directorship";

/** Whether the stake stands on `date`; one without dates always does. */
export function standsOn(stake: Stake, date: string): boolean {
  return (stake.from === undefined || stake.from <= date) && (stake.to === undefined || date <= stake.to);
}

/**
 * One stake per owner and owned: several sources that state the same holding are not added up. The widest range that all
 * allow is kept; where they contradict each other, the range from the least to the greatest, and the pair is reported.
 */
export function mergeStakes(stakes: readonly Stake[]): { stakes: Stake[]; contradictions: Contradiction[] } {
  const byPair = new Map<string, Stake[]>();
  for (const stake of stakes) {
    const key = JSON.stringify([stake.owner, stake.owned, stake.kind]);
    const same = byPair.get(key);
    if (same === undefined) byPair.set(key, [stake]);
    else same.push(stake);
  }
  const contradictions: Contradiction[] = [];
  const merged = [...byPair.values()].map((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return first as Stake;
    const low = Math.max(...same.map((stake) => stake.low));
    const high = Math.min(...same.map((stake) => stake.high));
    if (low <= high) return { ...first, low, high };
    contradictions.push({
      owner: first.owner,
      owned: first.owned,
      stated: same.map((stake) => [stake.low, stake.high]),
    });
    return { ...first, low: high, high: low };
  });
  return { stakes: merged, contradictions };
}

/** Sources that state incompatible percentages for one holding. */
export interface Contradiction {
  readonly owner: string;
  readonly owned: string;
  readonly stated: readonly (readonly [number, number])[];
}
