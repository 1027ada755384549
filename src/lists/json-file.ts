import { CodedError } from "../model/coded-error.ts";
import { decoded, type SourceFile } from "./source-file.ts";

/** Characters of a JSON file that is read whole; lists that are larger come as JSON lines. */
const MAX_CHARS = 200_000_000;
const MAX_LINE = 20_000_000;

/** A whole JSON file. @throws CodedError `HF-LIST-002`, `HF-LIST-003` */
export async function readJson(file: SourceFile): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  for await (const text of decoded(file.open(), { place: file.name })) {
    length += text.length;
    if (length > MAX_CHARS) throw new CodedError("HF-LIST-003", { value: `${length}`, place: file.name });
    parts.push(text);
  }
  return parseJson(parts.join(""), file.name);
}

/** The lines of a file, without empty ones. @throws CodedError `HF-LIST-003` for a line beyond 20 million characters. */
export async function* textLines(file: SourceFile): AsyncGenerator<{ text: string; line: number }> {
  let rest = "";
  let line = 0;
  for await (const text of decoded(file.open(), { place: file.name })) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > MAX_LINE) throw new CodedError("HF-LIST-003", { value: "a line", place: file.name });
    for (const one of lines) {
      line++;
      if (one.trim() !== "") yield { text: one, line };
    }
  }
  if (rest.trim() !== "") yield { text: rest, line: line + 1 };
}

/** @throws CodedError `HF-LIST-002` */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    throw new CodedError("HF-LIST-002", { value, place, cause: error });
  }
}
