import { spawnSync } from "node:child_process";

/**
 * Everything that holds the house, cheapest first: format and lint, types, dead code, the layer test and all unit
 * tests, generated files up to date, the package as it would be published.
 */
const STEPS: readonly (readonly [string, ...string[]])[] = [
  ["biome", "ci", "."],
  ["tsc", "--noEmit"],
  ["knip"],
  ["node", "tools/generate.ts", "--check"],
  ["node", "tools/run-tests.ts"],
  ["npm", "run", "--silent", "build"],
  ["publint", "--strict"],
];

const withoutTests = process.argv.includes("--without-tests");
for (const [command, ...args] of STEPS) {
  if (withoutTests && args.includes("tools/run-tests.ts")) continue;
  const line = [command, ...args].join(" ");
  console.log(`\n> ${line}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`\nThe check failed at: ${line}`);
    process.exit(1);
  }
}
console.log("\nAll checks passed.");
