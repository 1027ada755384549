import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tools/**/*.test.ts", "examples/**/*.test.ts", "bench/**/*.test.ts"],
    environment: "node",
    setupFiles: ["tools/property-seed.ts"],
    // An empty store of their own: lists that the developer has imported must not change what tests see.
    env: { HIGHFENCE_HOME: mkdtempSync(join(tmpdir(), "highfence-test-")) },
    // Against hanging only: no test says how fast anything is, and a busy machine must not fail one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

export default config;
