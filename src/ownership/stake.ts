/** A holding of one party in another, as a source states it. Percentages are of the whole, 0 to 100. */
export interface Stake {
  readonly owner: string;
  readonly owned: string;
  /** Least and greatest percentage that the source allows; equal for an exact one, 0 and 100 where it is not known. */
  readonly low: number;
  readonly high: number;
  readonly kind: StakeKind;
  /** The class of shares, where a company has several; holdings of one owner in different classes are added up. */
  readonly shareClass?: string;
  /** First and last day of the holding, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; absent where the source does not say. */
  readonly from?: string;
  readonly to?: string;
  /** Where it is stated: a file's record, a register, an article. */
  readonly source?: string;
}

/**
 * What is held. `ownership` counts under every rule; `votes` and `board` (the right to appoint or remove a majority of
 * the board) only where the rule names them; the others are shown as red flags.
 */
export const STAKE_KINDS = [
  "ownership",
  "votes",
  "board",
  "control",
  "nominee",
  "trust",
  "directorship",
] as const;
export type StakeKind = (typeof STAKE_KINDS)[number];

/** Whether the stake stands on `date`; one without dates always does. A partial last day (`2022-03`) is its end. */
export function standsOn(stake: Stake, date: string): boolean {
  return (
    (stake.from === undefined || stake.from <= date) && (stake.to === undefined || date <= `${stake.to}~`)
  );
}

/**
 * One stake per owner, owned and kind. Several sources that state the same holding are not added up: the range that all
 * allow is kept; where they contradict each other, the range from the least to the greatest, and the pair is reported.
 * Classes of shares are added up, and what is stated of the whole narrows that sum.
 */
export function mergeStakes(stakes: readonly Stake[]): { stakes: Stake[]; contradictions: Contradiction[] } {
  const contradictions: Contradiction[] = [];
  const perClass = grouped(stakes, ({ shareClass }) => shareClass ?? "").map((same) =>
    agreed(same, contradictions),
  );
  const merged = grouped(perClass, () => "").map((parts) => {
    const whole = parts.filter(({ shareClass }) => shareClass === undefined);
    const classes = parts.filter(({ shareClass }) => shareClass !== undefined);
    return classes.length === 0 ? (whole[0] as Stake) : agreed([...whole, sumOf(classes)], contradictions);
  });
  return { stakes: merged, contradictions };
}

/** Sources that state incompatible percentages for one holding. */
export interface Contradiction {
  readonly owner: string;
  readonly owned: string;
  readonly stated: readonly (readonly [number, number])[];
}

/** Stakes of the same owner, owned and kind that share what `also` says, in the order of their first. */
function grouped(stakes: readonly Stake[], also: (stake: Stake) => string): Stake[][] {
  const groups = new Map<string, Stake[]>();
  for (const stake of stakes) {
    const key = JSON.stringify([stake.owner, stake.owned, stake.kind, also(stake)]);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [stake]);
    else same.push(stake);
  }
  return [...groups.values()];
}

function agreed(same: readonly Stake[], contradictions: Contradiction[]): Stake {
  const first = same[0] as Stake;
  if (same.length === 1) return first;
  const low = Math.max(...same.map((stake) => stake.low));
  const high = Math.min(...same.map((stake) => stake.high));
  if (low <= high) return { ...first, low, high };
  contradictions.push({
    owner: first.owner,
    owned: first.owned,
    stated: same.map((stake) => [stake.low, stake.high]),
  });
  return { ...first, low: high, high: low };
}

/** The holdings in several classes as one of the whole. */
function sumOf(classes: readonly Stake[]): Stake {
  const { shareClass: _, ...first } = classes[0] as Stake;
  const total = (bound: "low" | "high"): number =>
    Math.min(
      100,
      classes.reduce((sum, one) => sum + one[bound], 0),
    );
  return { ...first, low: total("low"), high: total("high") };
}
