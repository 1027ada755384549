import { parseArgs } from "node:util";
import { embeddedLaw } from "../src/app/embedded-data.ts";
import { exceptionMutants } from "./mutate-law/exception-mutants.ts";
import { accountedFor, expectedSurvivors } from "./mutate-law/expected-survivors.ts";
import type { Mutant } from "./mutate-law/mutant.ts";
import { provisionMutants } from "./mutate-law/provision-mutants.ts";
import { sample, seeded } from "./mutate-law/random.ts";
import { legalSuite } from "./mutate-law/suite.ts";
import { tableMutants } from "./mutate-law/table-mutants.ts";

/**
 * `npm run mutate:law -- [--sample N | --all] [--seed N] [--where TEXT]`: changes one comparison, date, country or table cell
 * of the encoded law at a time and runs the cases; what no case notices is listed. The seed is fixed, so a run can be
 * repeated. Tables of which `HIGHFENCE_TEST_DATA` holds an official copy are compared with it first. Fails where a mutant
 * survives that `expected-survivors.yaml` does not explain.
 */
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "600" },
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "2026" },
    where: { type: "string", default: "" },
  },
});
const random = seeded(Number(values.seed));
const { law } = embeddedLaw();
const suite = await legalSuite(law);
const every = [
  ...provisionMutants(law, random),
  ...exceptionMutants(law, random),
  ...tableMutants(random),
].filter(({ where }) => where.includes(values.where));
const chosen = values.all ? every : sample(every, Number(values.sample), random);
const started = performance.now();
const survivors: Mutant[] = [];
for (const mutant of chosen) if ((await suite.killer(mutant)) === null) survivors.push(mutant);
report();

function report(): void {
  for (const kind of ["condition", "date", "exception", "table"] as const) {
    const of = (mutants: readonly Mutant[]): number => mutants.filter((one) => one.kind === kind).length;
    if (of(chosen) > 0)
      console.log(`${kind.padEnd(10)} ${of(chosen) - of(survivors)} of ${of(chosen)} noticed`);
  }
  const percent = (100 * (chosen.length - survivors.length)) / Math.max(chosen.length, 1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${chosen.length - survivors.length} of ${chosen.length} mutants noticed (${percent.toFixed(1)} percent; ${every.length} are possible, seed ${values.seed}) by ${suite.size} cases in ${seconds} s`,
  );
  const expected = expectedSurvivors();
  for (const survivor of survivors) {
    const known = accountedFor(survivor, expected);
    const { where, change } = survivor;
    console.log(`  ${known === undefined ? "survives" : known.as}: ${where}: ${change}`);
  }
  const byReason = Map.groupBy(survivors, (one) => accountedFor(one, expected)?.as ?? "nobody has looked at");
  for (const [as, of] of byReason) console.log(`${of.length} survivors: ${as}`);
  if (byReason.has("nobody has looked at")) process.exitCode = 1;
}
