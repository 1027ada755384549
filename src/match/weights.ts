import type { EntrySchema } from "../model/list-entry.ts";

/** Every number that scoring uses, as one table with a version that certificates name. */
export interface WeightTable {
  readonly version: string;
  /** Lowest score that is reported as a match: the operating point; by the schema of the listed party where that differs. */
  readonly threshold: number;
  readonly thresholds: Readonly<Partial<Record<EntrySchema, number>>>;
  /** Cost of what two agreeing words differ by. */
  readonly dissimilar: number;
  /** Cost of words that both names have and that contradict each other. */
  readonly contradiction: number;
  /** The same where the words on either side are so unlike that none is another mistyped. */
  readonly contradictionOfUnlike: number;
  /** Cost of words that only one of the names has; the more the less has agreed. */
  readonly missing: number;
  readonly missingWhenLittleAgrees: number;
  /** The same costs for organisations' names in two scripts, one of which is a translation. */
  readonly translation: TranslationWeights;
  /** Worth of an initial that stands for a word of the other name, and of a word cut short, as similarities. */
  readonly initial: number;
  readonly cutShort: number;
  /** Highest score of two names of which no distinguishing word agrees closely, and how close that is. */
  readonly withoutCloseAnchor: number;
  readonly closeAnchor: number;
  /** Highest score of two names of which no distinguishing word agrees. */
  readonly withoutAnchor: number;
  /** Weight of agreeing words from which on a name is taken to be one party's, and the doubt of one far below it. */
  readonly tellingName: number;
  readonly doubtOfCommonName: number;
  /** Factor of `missing` between names of single syllables (Li Ping, Li Jin Ping), where each syllable tells. */
  readonly missingSyllable: number;
  /** Log-odds of the evidence besides the name. */
  readonly evidence: EvidenceWeights;
}

/**
 * Sector words rarely translate one to one, so the greater of both remainders counts little and the lesser hardly more, but the less
 * agrees the more.
 */
export interface TranslationWeights {
  /** Cost of any translation, in weight of words. */
  readonly always: number;
  readonly dissimilar: number;
  /** Cost of the greater remainder. */
  readonly remainder: number;
  readonly remainderWhenLittleAgrees: number;
  /** What the lesser costs besides, and where the two are unlike. */
  readonly contradiction: number;
  readonly contradictionOfUnlike: number;
}

export interface EvidenceWeights {
  readonly sameBirthDate: number;
  readonly sameBirthYear: number;
  readonly closeBirthDate: number;
  readonly otherBirthDate: number;
  readonly sameCountry: number;
  /** For persons; organisations act from many countries, so it says less of them. */
  readonly otherCountry: number;
  readonly otherCountryOfOrganisation: number;
  readonly sameIdentifier: number;
  readonly otherIdentifier: number;
  readonly sameAddress: number;
  readonly otherGender: number;
  readonly weakAlias: number;
}

export const WEIGHTS: WeightTable = {
  version: "evidence-7",
  threshold: 0.75,
  // Names of persons are shorter and shared by more: the same recall at fewer false alarms.
  thresholds: { Person: 0.77 },
  dissimilar: 1.2,
  contradiction: 2.8,
  contradictionOfUnlike: 12,
  missing: 0.36,
  missingWhenLittleAgrees: 0.5,
  translation: {
    always: 0.05,
    dissimilar: 0.92,
    remainder: 0.19,
    remainderWhenLittleAgrees: 1,
    contradiction: 0.05,
    contradictionOfUnlike: 0.58,
  },
  initial: 0.72,
  cutShort: 0.75,
  withoutCloseAnchor: 0.7,
  closeAnchor: 0.8,
  withoutAnchor: 0.45,
  tellingName: 2.2,
  doubtOfCommonName: 0.2,
  missingSyllable: 1.5,
  evidence: {
    sameBirthDate: 0.9,
    sameBirthYear: 0.35,
    closeBirthDate: 0.2,
    otherBirthDate: -3,
    sameCountry: 0.1,
    otherCountry: -1.4,
    otherCountryOfOrganisation: -0.4,
    sameIdentifier: 4,
    otherIdentifier: -0.5,
    sameAddress: 0.5,
    otherGender: -1.5,
    weakAlias: -0.6,
  },
};

/** The operating point for a listed party of `schema`. */
export function thresholdFor(schema: EntrySchema | undefined, weights: WeightTable): number {
  return (schema === undefined ? undefined : weights.thresholds[schema]) ?? weights.threshold;
}

/** The lowest of the operating points. */
export function lowestThreshold({ threshold, thresholds }: WeightTable): number {
  return Math.min(threshold, ...Object.values(thresholds));
}
