import { startVitest } from "vitest/node";

/**
 * Runs every test and ends with one plain line, `N passed, N failed, N skipped`. Tests that need the real data files
 * are skipped by name, and counted, when HIGHFENCE_TEST_DATA does not name a folder.
 */
const data = process.env.HIGHFENCE_TEST_DATA;
if (data === undefined) {
  console.log(
    "HIGHFENCE_TEST_DATA is not set: tests on real data files are SKIPPED, by name, and counted as skipped.",
  );
}
const vitest = await startVitest("test", process.argv.slice(2), {
  watch: false,
  run: true,
  passWithNoTests: false,
});
let [passed, failed, skipped] = [0, 0, 0];
for (const module of vitest.state.getTestModules()) {
  if (module.state() === "failed" && module.errors().length > 0) failed++;
  for (const test of module.children.allTests()) {
    const state = test.result().state;
    if (state === "passed") passed++;
    else if (state === "failed") failed++;
    else {
      skipped++;
      console.log(`skipped: ${module.relativeModuleId} > ${test.fullName}`);
    }
  }
}
const unhandled = vitest.state.getUnhandledErrors().length;
await vitest.close();
console.log(`${passed} passed, ${failed + unhandled} failed, ${skipped} skipped`);
process.exitCode = passed > 0 && failed + unhandled === 0 ? 0 : 1;
