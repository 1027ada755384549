import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CodedError } from "../model/coded-error.ts";

/** A file of a source, compressed or not. It can be opened more than once. */
export interface SourceFile {
  readonly name: string;
  /** The content, decompressed. @throws CodedError `HF-LIST-003` beyond the size bound, `HF-LIST-002` if damaged. */
  open(): AsyncIterable<Uint8Array>;
  /** The first 4 KiB, decompressed, as Latin-1 text: enough to tell the format. */
  head(): Promise<string>;
}

/** Largest decompressed file in bytes: the largest real one, SDN_ADVANCED.XML, has some 120 MB. */
export const MAX_BYTES = 1_000_000_000;
/** A text of names never packs tighter; a bomb does. Counted only beyond `RATIO_FROM` bytes. */
const MAX_RATIO = 200;
const RATIO_FROM = 20_000_000;
const HEAD_BYTES = 4096;
/** Bytes read at once: larger pieces make nothing faster and wait longer to be collected. */
const CHUNK = 1 << 16;

/** A file on disk. */
export function diskFile(path: string, options: { maxBytes?: number } = {}): SourceFile {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(path, { highWaterMark: CHUNK });
    } catch (error) {
      throw new CodedError("HF-IN-005", {
        value: error instanceof Error ? error.message : String(error),
        place: path,
        cause: error,
      });
    }
  }
  return sourceFile(path, chunks, options);
}

/** A file in memory. */
export function memoryFile(
  name: string,
  content: Uint8Array | string,
  options: { maxBytes?: number } = {},
): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  }
  return sourceFile(name, chunks, options);
}

function sourceFile(
  name: string,
  raw: () => AsyncIterable<Uint8Array>,
  options: { maxBytes?: number },
): SourceFile {
  const open = (): AsyncIterable<Uint8Array> =>
    decompressed(raw, { name, maxBytes: options.maxBytes ?? MAX_BYTES });
  return { name, open, head: () => firstBytes(open()) };
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES).toString("latin1");
}

async function* decompressed(
  raw: () => AsyncIterable<Uint8Array>,
  bound: { name: string; maxBytes: number },
): AsyncGenerator<Uint8Array> {
  const packed = { bytes: 0 };
  const counted = count(raw(), packed);
  const first = await counted.next();
  if (first.done === true) throw new CodedError("HF-LIST-002", { value: "empty file", place: bound.name });
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  let total = 0;
  try {
    for await (const chunk of isGzip ? gunzip(first.value, counted) : joined(first.value, counted)) {
      total += chunk.length;
      const isBomb = isGzip && total > RATIO_FROM && total > packed.bytes * MAX_RATIO;
      if (total > bound.maxBytes || isBomb) {
        throw new CodedError("HF-LIST-003", { value: `${total} bytes`, place: bound.name });
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("HF-LIST-002", {
      value: error instanceof Error ? error.message : String(error),
      place: bound.name,
      cause: error,
    });
  }
}

async function* count(
  chunks: AsyncIterable<Uint8Array>,
  packed: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    packed.bytes += chunk.length;
    yield chunk;
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* gunzip(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: CHUNK });
  // A failure of either side destroys both; it comes out of the loop below, so that nothing is left to do here.
  pipeline(Readable.from(joined(first, rest)), unzip, () => undefined);
  try {
    for await (const chunk of unzip) yield chunk as Uint8Array;
  } finally {
    unzip.destroy();
  }
}

/** The chunks as text. @throws CodedError `HF-LIST-004` for bytes that are not of the encoding, or a NUL. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  options: { place: string; encoding?: "utf-8" | "windows-1252" },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(options.encoding ?? "utf-8", { fatal: true });
  try {
    for await (const chunk of chunks)
      yield withoutNul(decoder.decode(chunk, { stream: true }), options.place);
    const last = decoder.decode();
    if (last !== "") yield withoutNul(last, options.place);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("HF-LIST-004", { place: options.place, cause: error });
  }
}

/** UTF-8 where the whole file is; else Windows-1252, in which some publishers and their copies come. */
export async function encodingOf(file: SourceFile): Promise<"utf-8" | "windows-1252"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of file.open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof CodedError) throw error;
    return "windows-1252";
  }
}

function withoutNul(text: string, place: string): string {
  if (text.includes("\0")) throw new CodedError("HF-LIST-004", { value: "NUL byte", place });
  return text;
}
