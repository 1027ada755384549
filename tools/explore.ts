import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { globSync, readFileSync } from "node:fs";

/**
 * `npm run explore [rounds] [path…]`: the property tests with a new seed in each round (5 unless told), until one fails. Prints the seed,
 * so that `HIGHFENCE_SEED=… npx vitest run …` shows the failure again. Exit code 1 on a failure.
 */
const [first = "5", ...rest] = process.argv.slice(2);
const rounds = Number(first);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`The number of rounds is not a whole number of at least 1: ${first}`);
  process.exit(2);
}
const files = rest.length > 0 ? rest : propertyTests();
for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(1, 2 ** 31);
  console.log(`round ${round} of ${rounds}, HIGHFENCE_SEED=${seed}, ${files.length} files`);
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...files], {
    stdio: "inherit",
    env: { ...process.env, HIGHFENCE_SEED: String(seed) },
  });
  if (status !== 0) {
    console.error(`Failed with HIGHFENCE_SEED=${seed}`);
    process.exit(1);
  }
}

/** The test files that hold properties. */
function propertyTests(): string[] {
  const files = globSync("{src,tools,bench}/**/*.test.ts").filter((file) =>
    readFileSync(file, "utf8").includes("fc.assert"),
  );
  return files.sort();
}
