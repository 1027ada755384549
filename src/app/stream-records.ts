import { CodedError } from "../model/coded-error.ts";
import { type InputRecord, MAX_INPUT_BYTES, readRecords } from "./read-input.ts";

const NEWLINE = 0x0a;

/**
 * The records of an input that comes in pieces. JSON lines are read line by line, however many there are; one JSON text
 * is gathered up to `MAX_INPUT_BYTES`. It is JSON lines when the first filled line is a whole JSON object and another follows,
 * or when two whole objects follow each other (no JSON text holds that), whatever is wrong with the lines before.
 * @param fromLine the first line to read; those before are passed over
 * @throws CodedError as `readRecords`; `HF-IN-035` for a `fromLine` where there are no lines, or more than one beyond the last
 */
export async function* streamRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  fromLine = 1,
): AsyncGenerator<InputRecord> {
  const lines = new LineReader(fromLine);
  let isLines: boolean | null = null;
  for await (const chunk of chunks) {
    lines.push(chunk);
    isLines ??= lines.areRecords();
    if (isLines === true) yield* lines.take(name);
    else if (lines.bytes > MAX_INPUT_BYTES) throw tooLarge(name);
  }
  if (isLines === true) yield* lines.rest(name);
  if (fromLine > 1 && (isLines !== true || lines.number + 1 < fromLine))
    throw new CodedError("HF-IN-035", { value: String(fromLine), place: name });
  if (isLines !== true) yield* readRecords(lines.whole(), name);
}

/** Lines that are looked at before an input counts as one JSON text. */
const LOOKED_AT = 20;

/** Bytes that arrive, cut at line ends; what was taken is let go. */
class LineReader {
  #chunks: Uint8Array[] = [];
  #hasEnd = false;
  readonly #from: number;
  /** The line read last. */
  number = 0;
  bytes = 0;

  constructor(fromLine: number) {
    this.#from = fromLine;
  }

  push(chunk: Uint8Array): void {
    this.#hasEnd ||= chunk.includes(NEWLINE);
    this.#chunks.push(chunk);
    this.bytes += chunk.byteLength;
  }

  /** Whether the lines are records of their own; `null` as long as too few have arrived to tell. */
  areRecords(): boolean | null {
    // Joining the pieces costs: not before there is a line end among them.
    if (!this.#hasEnd) return null;
    const filled = this.#firstFilled();
    const [first] = filled;
    if (first === undefined || filled.length < 2) return null;
    const areObjects = filled.map(({ line, isWhole }) => isWhole && isObject(line));
    if (areObjects[0] === true) return true;
    if (areObjects.some((one, index) => one && areObjects[index + 1] === true)) return true;
    return filled.length < LOOKED_AT ? null : false;
  }

  /** The first lines that hold something; the last of them may still be growing. */
  #firstFilled(): { readonly line: Uint8Array; readonly isWhole: boolean }[] {
    const whole = this.whole();
    const found: { line: Uint8Array; isWhole: boolean }[] = [];
    for (let from = 0; from < whole.length && found.length < LOOKED_AT; ) {
      const end = whole.indexOf(NEWLINE, from);
      const line = whole.subarray(from, end === -1 ? whole.length : end);
      if (isFilled(line)) found.push({ line, isWhole: end !== -1 });
      from = end === -1 ? whole.length : end + 1;
    }
    return found;
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
    this.number++;
    if (this.number < this.#from || !isFilled(line)) return;
    const place = `${name} line ${this.number}`;
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

function isFilled(line: Uint8Array): boolean {
  return line.some((byte) => byte > 0x20);
}

function isObject(line: Uint8Array): boolean {
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
