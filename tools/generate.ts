import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { jsonSchema } from "../src/app/json-schema.ts";
import { coverageDocument } from "./generate-coverage.ts";
import { errorDocument } from "./generate-errors.ts";
import { readmeWithExample } from "./generate-readme.ts";
import { redFlagsDocument } from "./generate-red-flags.ts";
import { sourcesDocument } from "./generate-sources.ts";
import { verifiedHashModule } from "./generate-starter-hash.ts";

/** Writes every generated file, or with `--check` fails when one differs from what is committed. */
const files: Readonly<Record<string, () => string | Promise<string>>> = {
  "src/lists/starter/verified-hash.ts": verifiedHashModule,
  "docs/errors.md": errorDocument,
  "docs/sources.md": sourcesDocument,
  "docs/coverage.md": coverageDocument,
  "docs/red-flags.md": redFlagsDocument,
  "data/transaction.schema.json": () => `${JSON.stringify(jsonSchema("transaction"), null, 1)}\n`,
  "README.md": () => readmeWithExample(readFileSync("README.md", "utf8")),
};

// The README's example is printed with an empty store: lists that the developer has imported must not change it.
process.env.HIGHFENCE_HOME = mkdtempSync(join(tmpdir(), "highfence-generate-"));
const checking = process.argv.includes("--check");
let stale = 0;
for (const [path, generate] of Object.entries(files)) {
  const text = await generate();
  if (read(path) === text) continue;
  if (checking) {
    console.error(`${path} is not up to date: run \`npm run generate\` and commit it.`);
    stale++;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
