import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from "node:fs";
import { MAX_INPUT_BYTES } from "../app/read-input.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Terminal } from "./command.ts";

/** The bytes of `path`, or of standard input for `-`. A file over the limit is refused before it is read. */
export async function readInput(
  path: string,
  terminal: Terminal,
): Promise<{ bytes: Uint8Array; name: string }> {
  return path === "-"
    ? { bytes: await readStdin(terminal), name: "standard input" }
    : { bytes: readWhole(path), name: path };
}

/** The pieces of `path`, or of standard input for `-`, as they are read. @throws CodedError while reading */
export function inputPieces(
  path: string,
  terminal: Terminal,
): { chunks: AsyncIterable<Uint8Array>; name: string } {
  return path === "-"
    ? { chunks: terminal.stdin(), name: "standard input" }
    : { chunks: filePieces(path), name: path };
}

const PIECE_BYTES = 1024 * 1024;

async function* filePieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof CodedError ? error : unreadable(path, error);
  }
}

function readWhole(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    const { size } = fstatSync(file);
    if (size > MAX_INPUT_BYTES) throw tooLarge(`${size} bytes`, path);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof CodedError ? error : unreadable(path, error);
  } finally {
    closeSync(file);
  }
}

async function readStdin(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.stdin()) {
    size += chunk.byteLength;
    if (size > MAX_INPUT_BYTES) throw tooLarge(`more than ${MAX_INPUT_BYTES} bytes`, "standard input");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(value: string, place: string): CodedError {
  return new CodedError("HF-IN-004", {
    value,
    place,
    fix: `At most ${MAX_INPUT_BYTES} bytes are read at once: split the file.`,
  });
}

function unreadable(path: string, error: unknown): CodedError {
  const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
  return new CodedError("HF-IN-005", { value: `${path} (${reason})`, cause: error });
}
