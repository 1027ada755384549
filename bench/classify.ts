import { goodsDocuments } from "../src/app/goods/goods-documents.ts";
import { suggestCodes } from "../src/app/goods/suggest-codes.ts";
import { type Half, labelledSets, publishedByMakers } from "./classify/labelled-texts.ts";
import { measure, plainBm25, type Ranker, type Recall } from "./classify/recall.ts";

/**
 * `npm run bench:classify -- [--half development|blind]`: how often the right code is among the first 1, 3 and 10 suggestions from
 * the text alone, ours against plain BM25 over the same words in the same run; how often nothing is suggested, and how often the
 * first suggestion is right where something is. Reads the labelled texts from HIGHFENCE_TEST_DATA.
 */
const folder = process.env.HIGHFENCE_TEST_DATA;
if (folder === undefined) throw new Error("HIGHFENCE_TEST_DATA names no folder of real data files");
const at = process.argv.indexOf("--half");
const half = (at < 0 ? "blind" : process.argv[at + 1]) as Half;
if (half !== "development" && half !== "blind") throw new Error(`--half ${half}: development or blind`);

const ours: Ranker = (text, scheme) => {
  const { candidates, advice } = suggestCodes(text, { limit: 10 });
  const codes = candidates.filter((one) => one.scheme === scheme).map(({ code }) => code);
  return { codes, isWeak: advice[scheme].strength !== "fair" };
};
const rankers: readonly (readonly [string, Ranker])[] = [
  ["ours", ours],
  ["plain BM25", plainBm25(goodsDocuments())],
];

const percent = (value: number): string => `${(100 * value).toFixed(1)}`.padStart(5);
const row = (name: string, { top, heading, abstained, precision }: Recall): string =>
  [
    `  ${name.padEnd(11)}`,
    ...top.map(percent),
    " |",
    ...heading.map(percent),
    " |",
    percent(abstained),
    percent(precision),
  ].join(" ");

console.log(
  `Half: ${half}. Percent: right code among the first 1, 3, 10 | right heading or ECCN | nothing or weak, right heading or ECCN in the others`,
);
for (const set of [...(await labelledSets(folder, half)), ...publishedByMakers()]) {
  console.log(`${set.name}: ${set.texts.length} texts`);
  for (const [name, rank] of rankers) console.log(row(name, measure(set, rank)));
}
