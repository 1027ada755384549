import type { Alignment } from "../src/match/align.ts";
import { grammarsOf } from "../src/match/build-index.ts";
import { alignReadings, compare } from "../src/match/compare.ts";
import { readName } from "../src/match/read-name.ts";
import { isTranslation, nameScore } from "../src/match/score.ts";
import { WEIGHTS, type WeightTable } from "../src/match/weights.ts";
import { FOLDS, foldsOf, nearDuplicates } from "./matching/fold-pairs.ts";
import { type LabelledPair, labelledPairs, pairQuality, perturbations } from "./matching/quality.ts";

/**
 * `node bench/fit-pairs.ts`: how well do constants of the score formula that are chosen on some of the labelled name pairs rank
 * others? Nested cross-validation: ten folds, near-duplicate pairs in the same fold, constants chosen on the other nine. Prints mean ±
 * standard deviation over repeats (the argument). Needs `HIGHFENCE_TEST_DATA`.
 */
const REPEATS = Number(process.argv[2] ?? 10);

interface Sample {
  readonly pair: LabelledPair;
  readonly readings: readonly { readonly alignment: Alignment; readonly translated: boolean }[];
}

const samples = labelledPairs(process.env.HIGHFENCE_TEST_DATA ?? "").map(sampleOf);
const labels = samples.map(({ pair }) => pair.isMatch);
const everyRow = samples.map((_, at) => at);
const groups = nearDuplicates(samples.map(({ pair }) => pair));
console.log(
  `${samples.length} pairs, ${new Set(groups).size} groups of near-duplicates, ${FOLDS} folds, ${REPEATS} repeats`,
);

const CONSTANTS = [
  "dissimilar",
  "contradiction",
  "contradictionOfUnlike",
  "missing",
  "missingWhenLittleAgrees",
  "withoutCloseAnchor",
  "withoutAnchor",
  "missingSyllable",
] as const;
const FACTORS = [0.5, 0.7, 0.85, 1.2, 1.5, 2] as const;
const COSTS_OF_UNLIKE = [2.8, 4, 6, 8, 12, 20] as const;

const METHODS: Readonly<Record<string, (train: readonly number[]) => WeightTable>> = {
  "the formula without the cost of unlike words": () => ({
    ...WEIGHTS,
    contradictionOfUnlike: WEIGHTS.contradiction,
  }),
  "the formula as it is": () => WEIGHTS,
  "cost of unlike words chosen on the other folds": (train) =>
    bestOf(
      train,
      COSTS_OF_UNLIKE.map((contradictionOfUnlike) => ({ ...WEIGHTS, contradictionOfUnlike })),
    ),
  "all constants chosen on the other folds": fittedConstants,
};

for (const [name, method] of Object.entries(METHODS)) {
  const results = Array.from({ length: REPEATS }, (_, repeat) => validated(method, repeat));
  const text = (of: (one: (typeof results)[number]) => number): string => {
    const values = results.map(of);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
    return `${mean.toFixed(3)} ± ${deviation.toFixed(3)}`;
  };
  const { auc, precisionAtRecall95 } = qualityOf(everyRow, method(everyRow));
  console.log(
    `${name}: AUC ${text((one) => one.auc)}; precision at recall .95 ${text((one) => one.precisionAtRecall95)}; on the pairs it was chosen on ${auc.toFixed(3)}, ${precisionAtRecall95.toFixed(3)}`,
  );
}

// Other names than those it was found on: perturbed ones and negatives, each against the listed name it was made from.
const perturbed = perturbations(process.env.HIGHFENCE_TEST_DATA ?? "").cases.filter(
  ({ perturbation }) => perturbation !== "abbrev" && perturbation !== "cross_pair",
);
for (const contradictionOfUnlike of [WEIGHTS.contradiction, WEIGHTS.contradictionOfUnlike]) {
  const weights = { ...WEIGHTS, contradictionOfUnlike };
  const { auc } = pairQuality(
    perturbed.map(({ expected_entity_id: expected }) => expected !== null),
    perturbed.map(({ query, source_name: source }) => hundredths(query, source, weights)),
    WEIGHTS.threshold,
  );
  console.log(
    `${perturbed.length} perturbed names, unlike words at ${contradictionOfUnlike}: AUC ${auc.toFixed(4)}`,
  );
}

function hundredths(one: string, other: string, weights: WeightTable): number {
  return Math.round(compare(one, other, { schema: "Person", weights }).score * 100) / 100;
}

/** Each pair scored with what was chosen without its fold. */
function validated(
  method: (train: readonly number[]) => WeightTable,
  repeat: number,
): ReturnType<typeof pairQuality> {
  const folds = foldsOf(everyRow, groups, repeat);
  const scores = new Array<number>(samples.length).fill(0);
  for (const held of folds) {
    const weights = method(folds.filter((fold) => fold !== held).flat());
    for (const at of held) scores[at] = scoreWith(samples[at]!, weights);
  }
  return pairQuality(labels, scores, WEIGHTS.threshold);
}

function sampleOf(pair: LabelledPair): Sample {
  const readings: { alignment: Alignment; translated: boolean }[] = [];
  for (const grammar of grammarsOf(pair.schema, pair.name1)) {
    if (!grammarsOf(pair.schema, pair.name2).includes(grammar)) continue;
    for (const left of readName(pair.name1, grammar)) {
      for (const right of readName(pair.name2, grammar)) {
        if (left.grammar !== right.grammar) continue;
        const translated = isTranslation(left.grammar, left.native, right.native);
        readings.push({ alignment: alignReadings(left, right, WEIGHTS), translated });
      }
    }
  }
  return { pair, readings };
}

function scoreWith({ readings }: Sample, weights: WeightTable): number {
  return readings.reduce(
    (best, { alignment, translated }) => Math.max(best, nameScore(alignment, weights, translated)),
    0,
  );
}

function qualityOf(rows: readonly number[], weights: WeightTable): ReturnType<typeof pairQuality> {
  return pairQuality(
    rows.map((at) => labels[at]!),
    rows.map((at) => scoreWith(samples[at]!, weights)),
    WEIGHTS.threshold,
  );
}

function worth(rows: readonly number[], weights: WeightTable): number {
  const { auc, precisionAtRecall95 } = qualityOf(rows, weights);
  return auc + precisionAtRecall95 / 4;
}

function bestOf(rows: readonly number[], tables: readonly WeightTable[]): WeightTable {
  let [best, chosen] = [-1, WEIGHTS];
  for (const table of tables) {
    const value = worth(rows, table);
    if (value > best) [best, chosen] = [value, table];
  }
  return chosen;
}

/** Constants by coordinate search over factors. */
function fittedConstants(train: readonly number[]): WeightTable {
  let weights = WEIGHTS;
  for (let round = 0; round < 2; round++) {
    for (const name of CONSTANTS) {
      const others = FACTORS.map((factor) => ({ ...weights, [name]: WEIGHTS[name] * factor }));
      weights = bestOf(train, [weights, ...others]);
    }
  }
  return weights;
}
