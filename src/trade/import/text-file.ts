import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, createReadStream, createWriteStream, openSync, readSync } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { CodedError } from "../../model/coded-error.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1252";

/** A text file that DuckDB can read: UTF-8, not compressed. */
export interface PreparedText {
  /** The file itself where it already was UTF-8, else a converted copy. */
  readonly path: string;
  readonly encoding: TextEncoding;
  /** Of the file as given, lower-case hex. */
  readonly sha256: string;
  /** Of the file as given. */
  readonly bytes: number;
  /** Whether the last line ends with a line break; a file that was cut rarely does. */
  readonly endsWithBreak: boolean;
}

/**
 * Reads a text file once from end to end, unpacking gzip and converting to UTF-8 where needed.
 * @param scratch where a converted copy is written
 * @throws CodedError `HF-TRADE-001` where it cannot be read, `HF-TRADE-004` for a gzip file cut in the middle
 */
export async function prepareText(path: string, scratch: string): Promise<PreparedText> {
  const packed = isGzip(path);
  const hash = createHash("sha256");
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const look = new EncodingLook();
  try {
    if (packed) await pipeline(createReadStream(path), counted, createGunzip(), look.sink());
    else await pipeline(createReadStream(path), counted, look.sink());
    const encoding = look.encoding();
    const about = { encoding, sha256: hash.digest("hex"), bytes, endsWithBreak: look.endsWithBreak };
    if (!packed && encoding === "utf-8") return { path, ...about };
    const decode = (source: AsyncIterable<Buffer>): AsyncGenerator<string> => decoded(source, encoding);
    if (packed) await pipeline(createReadStream(path), createGunzip(), decode, createWriteStream(scratch));
    else await pipeline(createReadStream(path), decode, createWriteStream(scratch));
    return { path: scratch, ...about };
  } catch (cause) {
    const cut = cause instanceof Error && "code" in cause && cause.code === "Z_BUF_ERROR";
    throw new CodedError(cut ? "HF-TRADE-004" : "HF-TRADE-001", { place: path, cause });
  }
}

async function* decoded(source: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Tells the encoding from every byte: a byte-order mark, else valid UTF-8, else the Cyrillic or the Latin code page. */
class EncodingLook {
  endsWithBreak = true;
  #first: Buffer = Buffer.alloc(0);
  #carried: Buffer = Buffer.alloc(0);
  #utf8 = true;
  #inRuns = 0;
  #highBytes = 0;

  sink(): (source: AsyncIterable<Buffer>) => Promise<void> {
    return async (source) => {
      for await (const chunk of source) this.#see(chunk);
      if (this.#carried.length > 0 && !isUtf8(this.#carried)) this.#utf8 = false;
    };
  }

  encoding(): TextEncoding {
    const [a, b] = this.#first;
    if (a === 0xff && b === 0xfe) return "utf-16le";
    if (a === 0xfe && b === 0xff) return "utf-16be";
    const zeros = [...this.#first].map((byte, at) => (byte === 0 ? at % 2 : -1)).filter((at) => at >= 0);
    if (zeros.length > this.#first.length / 4) return zeros[0] === 1 ? "utf-16le" : "utf-16be";
    if (this.#utf8) return "utf-8";
    // Cyrillic words are runs of high bytes; Latin text has them one at a time.
    return this.#inRuns > this.#highBytes / 2 ? "windows-1251" : "windows-1252";
  }

  #see(chunk: Buffer): void {
    if (this.#first.length < 64) this.#first = Buffer.concat([this.#first, chunk.subarray(0, 64)]);
    this.endsWithBreak = chunk[chunk.length - 1] === 10 || (chunk[chunk.length - 1] ?? 0) === 0;
    if (this.#utf8) this.#seeUtf8(Buffer.concat([this.#carried, chunk]));
    if (!this.#utf8) this.#seeCodePage(chunk);
  }

  /** A character may be split between chunks: up to three bytes are carried over. */
  #seeUtf8(bytes: Buffer): void {
    let end = bytes.length;
    while (end > bytes.length - 4 && end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end--;
    this.#carried = Buffer.from(bytes.subarray(end));
    if (!isUtf8(bytes.subarray(0, end))) {
      this.#utf8 = false;
      this.#seeCodePage(bytes);
    }
  }

  #seeCodePage(bytes: Buffer): void {
    let run = 0;
    for (const byte of bytes) {
      run = byte >= 0xc0 ? run + 1 : 0;
      if (byte >= 0xc0) this.#highBytes++;
      if (run >= 2) this.#inRuns += run === 2 ? 2 : 1;
    }
  }
}

/** The first lines of a prepared file, without a byte-order mark (also one that was decoded as Latin). */
export function firstLines(path: string, limit: number = 1 << 18): readonly string[] {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(limit);
    const length = readSync(file, buffer, 0, limit, 0);
    const text = buffer.toString("utf8", 0, length).replace(/^(\ufeff|"?ï»¿"?)+/u, "");
    const lines = text.split(/\r\n|\n|\r/u);
    return length === limit ? lines.slice(0, -1) : lines;
  } finally {
    closeSync(file);
  }
}

function isGzip(path: string): boolean {
  const [a, b] = firstBytes(path, 2);
  return a === 0x1f && b === 0x8b;
}

/** The first bytes of a file. @throws CodedError `HF-TRADE-001` */
export function firstBytes(path: string, count: number): Buffer {
  try {
    const file = openSync(path, "r");
    const buffer = Buffer.alloc(count);
    const length = readSync(file, buffer, 0, count, 0);
    closeSync(file);
    return buffer.subarray(0, length);
  } catch (cause) {
    throw new CodedError("HF-TRADE-001", { place: path, cause });
  }
}

/** SHA-256 and size of a file that needs no conversion. */
export async function fingerprint(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of Readable.from(createReadStream(path))) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
