import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, type SuiteFactory } from "vitest";

/** The folder of real data files, or `null` when this machine has none. */
export const TEST_DATA: string | null = process.env.HIGHFENCE_TEST_DATA ?? null;

/** `describe`, skipped by name where the real data files are not at hand. A folder that is named but missing is a failure. */
export function describeWithData(name: string, suite: SuiteFactory): void {
  if (TEST_DATA !== null && !existsSync(TEST_DATA))
    throw new Error(`HIGHFENCE_TEST_DATA names no folder: ${TEST_DATA}`);
  describe.skipIf(TEST_DATA === null)(`${name} (needs HIGHFENCE_TEST_DATA)`, suite);
}

/** Path of a real data file. */
export function dataFile(path: string): string {
  return join(TEST_DATA ?? "", path);
}
