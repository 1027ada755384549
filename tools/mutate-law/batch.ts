import { fork } from "node:child_process";
import { once } from "node:events";
import type { Choice } from "./choice.ts";
import type { Mutant } from "./mutant.ts";

/** Mutants `from` to `to`, the last not included, of a choice. */
export interface Batch extends Choice {
  readonly from: number;
  readonly to: number;
}

/** A mutant without its law, which cannot be sent. */
export type Survivor = Pick<Mutant, "kind" | "where" | "change">;

/** What a process of `batch-process.ts` answers. */
export interface BatchResult {
  /** Mutants that nothing notices. */
  readonly survivors: readonly Survivor[];
  readonly cases: number;
}

/**
 * Looks at a batch in a process of its own: a module once loaded stays in memory, and each mutant of part 740 loads a copy.
 *
 * @throws Error when the process ends without an answer.
 */
export async function runBatch(batch: Batch): Promise<BatchResult> {
  const child = fork(new URL("batch-process.ts", import.meta.url), [JSON.stringify(batch)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  let result: BatchResult | undefined;
  child.on("message", (answer) => {
    result = answer as BatchResult;
  });
  const [code] = await once(child, "close");
  if (result === undefined || code !== 0)
    throw new Error(`mutants ${batch.from} to ${batch.to}: the process ended with ${code}, without a result`);
  return result;
}
