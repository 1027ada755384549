import { parseArgs } from "node:util";
import { runBatch, type Survivor } from "./mutate-law/batch.ts";
import { type Choice, chosenMutants } from "./mutate-law/choice.ts";
import { accountedFor, expectedSurvivors } from "./mutate-law/expected-survivors.ts";

/**
 * `npm run mutate:law -- [--sample N | --all] [--seed N] [--where TEXT]`: changes one comparison, date, country or table cell
 * of the encoded law at a time and runs the cases; what no case notices is listed. The seed is fixed, so a run can be
 * repeated. Tables of which `HIGHFENCE_TEST_DATA` holds an official copy are compared with it first. Fails where a mutant
 * survives that `expected-survivors.yaml` does not explain. Progress goes to standard error, batch by batch.
 */
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "600" },
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "2026" },
    where: { type: "string", default: "" },
  },
});
/** Mutants of one process: a copy of part 740 takes up to 1 MB, and starting takes about as long as forty mutants. */
const BATCH = 250;
const choice: Choice = {
  seed: wholeNumber("seed"),
  where: values.where,
  sample: values.all ? null : wholeNumber("sample"),
};
const { mutants, possible } = chosenMutants(choice);
if (mutants.length === 0) throw new Error(`--where "${values.where}": no mutant is of such a place`);
const started = performance.now();
const expected = expectedSurvivors();
const survivors: Survivor[] = [];
let cases = 0;
for (let from = 0; from < mutants.length; from += BATCH) {
  const to = Math.min(from + BATCH, mutants.length);
  const result = await runBatch({ ...choice, from, to });
  cases = result.cases;
  survivors.push(...result.survivors);
  for (const { where, change } of result.survivors)
    console.log(`  ${accountedFor({ where, change }, expected)?.as ?? "survives"}: ${where}: ${change}`);
  console.error(`${to} of ${mutants.length} mutants looked at, ${survivors.length} survive, ${seconds()} s`);
}
report();

function wholeNumber(option: "seed" | "sample"): number {
  const value = Number(values[option]);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`--${option} "${values[option]}": give a whole number`);
  return value;
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function report(): void {
  for (const kind of ["condition", "date", "exception", "table"] as const) {
    const of = (some: readonly Survivor[]): number => some.filter((one) => one.kind === kind).length;
    if (of(mutants) > 0)
      console.log(`${kind.padEnd(10)} ${of(mutants) - of(survivors)} of ${of(mutants)} noticed`);
  }
  const noticed = mutants.length - survivors.length;
  const percent = ((100 * noticed) / mutants.length).toFixed(1);
  console.log(
    `${noticed} of ${mutants.length} mutants noticed (${percent} percent; ${possible} are possible, seed ${choice.seed}) by ${cases} cases in ${seconds()} s`,
  );
  const byReason = Map.groupBy(survivors, (one) => accountedFor(one, expected)?.as ?? "nobody has looked at");
  for (const [as, of] of byReason) console.log(`${of.length} survivors: ${as}`);
  if (byReason.has("nobody has looked at")) process.exitCode = 1;
}
