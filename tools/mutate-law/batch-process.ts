import { embeddedLaw } from "../../src/app/embedded-data.ts";
import type { Batch, BatchResult, Survivor } from "./batch.ts";
import { chosenMutants } from "./choice.ts";
import { legalSuite } from "./suite.ts";

/** Started by `batch.ts` with a `Batch` as JSON; sends a `BatchResult`. */
const batch: Batch = JSON.parse(process.argv[2] ?? "");
const suite = await legalSuite(embeddedLaw().law);
const survivors: Survivor[] = [];
for (const mutant of chosenMutants(batch).mutants.slice(batch.from, batch.to)) {
  const { kind, where, change } = mutant;
  if ((await suite.killer(mutant)) === null) survivors.push({ kind, where, change });
}
const result: BatchResult = { survivors, cases: suite.size };
process.send?.(result);
