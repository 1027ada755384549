import { CodedError } from "../model/coded-error.ts";

/** Largest input read as a whole; JSON lines on standard input are read line by line and have no such bound. */
export const MAX_INPUT_BYTES: number = 64 * 1024 * 1024;

/** One record of the input: its JSON value, or why it could not be read. `place` names it for error messages. */
export type InputRecord =
  | { readonly place: string; readonly pointer: string; readonly value: unknown }
  | { readonly place: string; readonly pointer: string; readonly error: CodedError };

/**
 * The records of a text: one JSON object, an array of them, or JSON lines. In an array or in JSON lines one bad record
 * does not lose the others. @throws CodedError when there is nothing to read at all.
 */
export function readRecords(bytes: Uint8Array, name: string): InputRecord[] {
  const text = decodeUtf8(bytes, name);
  if (text.trim() === "") throw new CodedError("HF-IN-001", { place: name });
  const whole = tryParse(text);
  if (whole.ok) {
    if (!Array.isArray(whole.value)) return [{ place: name, pointer: "", value: whole.value }];
    if (whole.value.length === 0) throw new CodedError("HF-IN-001", { place: name, value: "[]" });
    return whole.value.map((value, index) => ({
      place: `${name} record ${index + 1}`,
      pointer: `/${index}`,
      value,
    }));
  }
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  const isJsonLines = filled.length > 1 && filled.some(({ line }) => isObject(tryParse(line)));
  if (!isJsonLines) throw syntaxError(text, whole.message, name);
  return filled.map(({ line, number }) => lineRecord(line, { number, name }));
}

function lineRecord(line: string, at: { number: number; name: string }): InputRecord {
  const place = `${at.name} line ${at.number}`;
  const parsed = tryParse(line);
  if (parsed.ok) return { place, pointer: "", value: parsed.value };
  return { place, pointer: "", error: syntaxError(line, parsed.message, place) };
}

function isObject(parsed: Parsed): boolean {
  return parsed.ok && typeof parsed.value === "object" && parsed.value !== null;
}

/** The text of `bytes`. @throws CodedError for more than the limit or bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  if (bytes.byteLength > MAX_INPUT_BYTES) {
    throw new CodedError("HF-IN-004", {
      value: `${bytes.byteLength} bytes`,
      place: name,
      fix: `At most ${MAX_INPUT_BYTES} bytes are read at once. Split the file.`,
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CodedError("HF-IN-003", { value: `byte ${firstBadByte(bytes)}`, place: name });
  }
}

/** Offset of the first byte that is not UTF-8: the shortest prefix that cannot be decoded even as a stream. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.byteLength];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad - 1;
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

function tryParse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The parser's message with its offset turned into line and column. */
function syntaxError(text: string, message: string, name: string): CodedError {
  const offset = errorOffset(text, message);
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const found = text[offset];
  return new CodedError("HF-IN-002", {
    value: found === undefined ? "the text ends too early" : `unexpected ${JSON.stringify(found)}`,
    place: `${name}, line ${line}, column ${column}`,
  });
}

function errorOffset(text: string, message: string): number {
  const stated = /position (\d+)/.exec(message)?.[1];
  return stated === undefined ? text.trimEnd().length : Number(stated);
}
