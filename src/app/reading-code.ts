import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders that decide how a name is read and what an index holds: code and word tables alike. */
const FOLDERS = ["norm", "match"] as const;

const own = new Map<string, string>();

/**
 * SHA-256 over the files that read names, so that an index made by other word tables or other code is never searched: no version has
 * to be raised by hand. Takes a few milliseconds, once a process. Where the code does not stand in files of its own (somebody bundled
 * it), `null`: such an index cannot be told from a stale one.
 * @param root the folder with `norm/` and `match/`; left out: where this code runs from
 */
export function readingCodeHash(root: string = join(import.meta.dirname, "..")): string | null {
  const known = own.get(root);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  try {
    for (const folder of FOLDERS) {
      const files = readdirSync(join(root, folder)).filter(isCode).sort();
      if (files.length === 0) return null;
      for (const file of files) {
        const text = readFileSync(join(root, folder, file));
        hash.update(`${folder}/${file} ${text.length}\n`).update(text);
      }
    }
  } catch {
    return null;
  }
  const digest = hash.digest("hex");
  own.set(root, digest);
  return digest;
}

function isCode(file: string): boolean {
  return /\.(?:ts|js)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file);
}
