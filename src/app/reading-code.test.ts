import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readingCodeHash } from "./reading-code.ts";

const SOURCE = join(import.meta.dirname, "..");

test("a change of any word table or of any file that reads or indexes names changes the hash", () => {
  const home = mkdtempSync(join(tmpdir(), "highfence-code-"));
  try {
    const hashes = new Set<string | null>([readingCodeHash()]);
    let files = 0;
    for (const folder of ["norm", "match"]) {
      for (const file of readdirSync(join(SOURCE, folder)).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
        const root = join(home, `${folder}-${file}`);
        for (const part of ["norm", "match"])
          cpSync(join(SOURCE, part), join(root, part), { recursive: true });
        const changed = join(root, folder, file);
        writeFileSync(changed, `${readFileSync(changed, "utf8")}\n`);
        hashes.add(readingCodeHash(root));
        files++;
      }
    }
    expect(files).toBeGreaterThan(50);
    expect(hashes.size).toBe(files + 1);
    expect(hashes).not.toContain(null);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test("the same code elsewhere has the same hash, tests do not count, and code in no folder has none", () => {
  const home = mkdtempSync(join(tmpdir(), "highfence-code-"));
  try {
    expect(readingCodeHash(home)).toBe(null);
    for (const part of ["norm", "match"]) cpSync(join(SOURCE, part), join(home, part), { recursive: true });
    writeFileSync(join(home, "match", "another.test.ts"), "");
    expect(readingCodeHash(home)).toBe(readingCodeHash());
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
