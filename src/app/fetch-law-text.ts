import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { download, type FetchContext } from "../lists/download.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { LAW_PARTS, lawTextAddress, storeLawText } from "./law-text.ts";

export interface FetchLawOptions {
  /** Left out: every part that the encoded law was read from. */
  readonly parts: readonly string[];
  readonly on: PlainDate;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a part is downloaded from; for tests. */
  readonly address?: (part: string, on: PlainDate) => string;
  readonly context?: Pick<FetchContext, "ca" | "limits">;
}

/** Downloads the texts part by part and keeps each as it comes. @throws CodedError as `download` and `storeLawText` */
export async function* fetchLawTexts(options: FetchLawOptions): AsyncGenerator<string> {
  const { on, env, address = lawTextAddress } = options;
  const folder = mkdtempSync(join(tmpdir(), "highfence-law-"));
  try {
    for (const part of options.parts.length > 0 ? options.parts : LAW_PARTS) {
      const from = { downloads: [address(part, on)] };
      const [file] = await download(from, { folder, etags: {}, ...options.context });
      if (file !== undefined) yield storeLawText(readFileSync(file.path, "utf8"), on, env);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
