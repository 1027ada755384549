/** Every number that scoring uses, as one table with a version that certificates name. */
export interface WeightTable {
  readonly version: string;
  /** Lowest score that is reported as a match. */
  readonly threshold: number;
  /** Similarity below which two words count as different. */
  readonly sameWord: number;
  /** Taken off when both sides name countries and share none. */
  readonly otherCountry: number;
  /** Taken off when the birth dates contradict each other. */
  readonly otherBirthDate: number;
  /** Taken off when the name matched is a weak alias. */
  readonly weakAlias: number;
}

export const WEIGHTS: WeightTable = {
  version: "first-1",
  threshold: 0.85,
  sameWord: 0.84,
  otherCountry: 0.08,
  otherBirthDate: 0.3,
  weakAlias: 0.06,
};
