/** A percentage as sources write it: the least and the greatest it allows, from 0 to 100. */
export interface PercentRange {
  readonly low: number;
  readonly high: number;
}

/** What is not known. */
export const UNKNOWN_PERCENT: PercentRange = { low: 0, high: 100 };

/** A hair over a bound that is excluded ("more than 50"): below any share that registers state, above rounding. */
const OVER = 1e-6;

/** What "about" leaves open on each side, and "nearly" below, in percentage points: a judgement, not a source's. */
const ABOUT = 2.5;
const NEARLY = 5;

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)?`;
const FORMS: readonly (readonly [RegExp, (a: number, b: number) => PercentRange])[] = [
  [
    new RegExp(
      `^(?:more than|over|above|>)\\s*${NUMBER}\\s*(?:but\\s+)?(?:and\\s+)?(?:not more than|up to|at most|to|<=|≤)\\s*${NUMBER}$`,
    ),
    (a, b) => ({ low: a + OVER, high: b }),
  ],
  [
    new RegExp(
      `^(?:at least|from|>=|≥)\\s*${NUMBER}\\s*(?:but\\s+)?(?:and\\s+)?(?:not more than|up to|at most|to|<=|≤)\\s*${NUMBER}$`,
    ),
    (a, b) => ({ low: a, high: b }),
  ],
  [
    new RegExp(
      `^(?:at least|from|>=|≥)\\s*${NUMBER}\\s*(?:but\\s+)?(?:and\\s+)?(?:less than|under|below|<)\\s*${NUMBER}$`,
    ),
    (a, b) => ({ low: a, high: b - OVER }),
  ],
  [new RegExp(`^${NUMBER}\\s*(?:-|–|—|to|up to)\\s*${NUMBER}$`), (a, b) => ({ low: a, high: b })],
  [new RegExp(`^${NUMBER}\\s*(?:or more|and more|\\+|and above|or above)$`), (a) => ({ low: a, high: 100 })],
  [new RegExp(`^(?:at least|from|>=|≥|minimum|min\\.?)\\s*${NUMBER}$`), (a) => ({ low: a, high: 100 })],
  [new RegExp(`^(?:more than|over|above|>)\\s*${NUMBER}$`), (a) => ({ low: a + OVER, high: 100 })],
  [
    new RegExp(`^(?:at most|up to|not more than|<=|≤|maximum|max\\.?)\\s*${NUMBER}$`),
    (a) => ({ low: 0, high: a }),
  ],
  [new RegExp(`^(?:less than|under|below|<)\\s*${NUMBER}$`), (a) => ({ low: 0, high: a - OVER })],
  [new RegExp(`^(?:exactly|=)?\\s*${NUMBER}$`), (a) => ({ low: a, high: a })],
  [
    new RegExp(`^${NUMBER}\\s*(?:plus one|\\+ ?1)(?: share| vote)?$`),
    (a) => ({ low: a + OVER, high: Math.min(100, a + 1) }),
  ],
  [
    new RegExp(`^${NUMBER}\\s*(?:minus one|less one|- ?1)(?: share| vote)$`),
    (a) => ({ low: Math.max(0, a - 1), high: a - OVER }),
  ],
  [
    new RegExp(`^(?:about|around|approximately|approx\\.?|circa|c\\.|~|some)\\s*${NUMBER}$`),
    (a) => ({ low: Math.max(0, a - ABOUT), high: Math.min(100, a + ABOUT) }),
  ],
  [
    new RegExp(`^(?:nearly|almost|just under|just below)\\s*${NUMBER}$`),
    (a) => ({ low: Math.max(0, a - NEARLY), high: a - OVER }),
  ],
];

/**
 * The range that `text` states ("25-50 %", ">50", "at least 75 up to 100", "50"), or `null` where it states none or
 * leaves 0…100. A bare number is a percentage: "0.5" is half of one percent.
 */
export function percentRange(text: string): PercentRange | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  for (const [form, build] of FORMS) {
    const match = form.exec(plain);
    if (match === null) continue;
    const [a, b] = [match[1], match[2]].map((part) => Number(part?.replace(",", ".")));
    const range = build(a ?? Number.NaN, b ?? Number.NaN);
    return range.low >= 0 && range.high <= 100 && range.low <= range.high ? range : null;
  }
  return null;
}
