import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { download, type FetchContext } from "../lists/download.ts";
import { CodedError } from "../model/coded-error.ts";
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
      const [file] = await downloadText(from, { folder, etags: {}, ...options.context });
      if (file !== undefined) yield storeLawText(readFileSync(file.path, "utf8"), on, env);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `download`, but what to do where it fails is said of a text, not of a list. */
async function downloadText(...args: Parameters<typeof download>): ReturnType<typeof download> {
  try {
    return await download(...args);
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== "HF-LIST-008") throw error;
    throw new CodedError("HF-LIST-008", {
      ...(error.value === undefined ? {} : { value: error.value }),
      ...(error.place === undefined ? {} : { place: error.place }),
      fix: "Try again later, or keep a downloaded file with `highfence law import --file F --on DATE`.",
      cause: error,
    });
  }
}
