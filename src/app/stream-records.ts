import { CodedError } from "../model/coded-error.ts";
import { type InputRecord, MAX_INPUT_BYTES, readRecords } from "./read-input.ts";

const NEWLINE = 0x0a;

/**
 * The records of an input that comes in pieces. JSON lines are read line by line, however many there are; one JSON text
 * is gathered up to `MAX_INPUT_BYTES`. It is JSON lines when the first filled line is a whole JSON object and another follows.
 * @throws CodedError as `readRecords`
 */
export async function* streamRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<InputRecord> {
  const lines = new LineReader();
  let isLines: boolean | null = null;
  for await (const chunk of chunks) {
    lines.push(chunk);
    isLines ??= lines.hasTwo() ? startsWithObject(lines.first()) : null;
    if (isLines === true) yield* lines.take(name);
    else if (lines.bytes > MAX_INPUT_BYTES) throw tooLarge(name);
  }
  if (isLines === true) yield* lines.rest(name);
  else yield* readRecords(lines.whole(), name);
}

/** Bytes that arrive, cut at line ends; what was taken is let go. */
class LineReader {
  #chunks: Uint8Array[] = [];
  #number = 0;
  #hasEnd = false;
  bytes = 0;

  push(chunk: Uint8Array): void {
    this.#hasEnd ||= chunk.includes(NEWLINE);
    this.#chunks.push(chunk);
    this.bytes += chunk.byteLength;
  }

  /** Whether a line has ended and something stands after it. */
  hasTwo(): boolean {
    // Joining the pieces costs: not before there is a line end among them.
    if (!this.#hasEnd) return false;
    const whole = this.whole();
    const end = whole.indexOf(NEWLINE);
    return end !== -1 && whole.subarray(end + 1).some((byte) => byte > 0x20);
  }

  first(): Uint8Array {
    const whole = this.whole();
    const start = whole.findIndex((byte) => byte > 0x20);
    const end = whole.indexOf(NEWLINE, start);
    return whole.subarray(Math.max(start, 0), end === -1 ? whole.length : end);
  }

  whole(): Uint8Array {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? new Uint8Array();
  }

  /** The records of the complete lines. */
  *take(name: string): Generator<InputRecord> {
    const whole = this.whole();
    const end = whole.lastIndexOf(NEWLINE);
    if (end === -1) return;
    const left = whole.subarray(end + 1);
    this.#chunks = [left];
    this.bytes = left.byteLength;
    let from = 0;
    while (from <= end) {
      const to = whole.indexOf(NEWLINE, from);
      yield* this.#line(whole.subarray(from, to), name);
      from = to + 1;
    }
    if (this.bytes > MAX_INPUT_BYTES) throw tooLarge(name);
  }

  /** The records of the complete lines and of a last one without line end. */
  *rest(name: string): Generator<InputRecord> {
    yield* this.take(name);
    yield* this.#line(this.whole(), name);
    this.#chunks = [];
  }

  *#line(line: Uint8Array, name: string): Generator<InputRecord> {
    this.#number++;
    if (!line.some((byte) => byte > 0x20)) return;
    const place = `${name} line ${this.#number}`;
    const parsed = parseJson(line);
    if (parsed !== undefined) yield { place, pointer: "", value: parsed };
    else yield { place, pointer: "", error: syntaxErrorOf(line, place) };
  }
}

/** Why the line cannot be read, with the place in it. */
function syntaxErrorOf(line: Uint8Array, place: string): CodedError {
  try {
    readRecords(line, place);
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
  return new CodedError("HF-IN-002", { place });
}

/** The value of a JSON text; `undefined` for a text that is none. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function startsWithObject(line: Uint8Array): boolean {
  const value = parseJson(line);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tooLarge(name: string): CodedError {
  return new CodedError("HF-IN-004", {
    value: `more than ${MAX_INPUT_BYTES} bytes`,
    place: name,
    fix: `At most ${MAX_INPUT_BYTES} bytes are read at once; JSON lines have no such bound.`,
  });
}
