import { ERROR_CODES, type ErrorCode } from "./error-codes.ts";

/** What a person needs to put a bad input right: the value, the place, and what to do. */
export interface ErrorDetail {
  /** The offending value, already shortened for display. */
  readonly value?: string;
  /** JSON pointer, `line 3, column 7`, a file name or a flag. */
  readonly place?: string;
  /** Overrides the table's advice where something more exact is known. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/** An error meant for people. Every code stands in one table, `error-codes.ts`. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly value: string | undefined;
  readonly place: string | undefined;
  readonly fix: string;

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    const meaning = ERROR_CODES[code].meaning;
    const value = detail.value === undefined ? "" : `: ${shorten(detail.value)}`;
    super(`${meaning}${value}`, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = "CodedError";
    this.code = code;
    this.value = detail.value;
    this.place = detail.place;
    this.fix = detail.fix ?? ERROR_CODES[code].fix;
  }

  /** One line for a terminal: code, place, meaning with value, what to do. */
  toLine(): string {
    const place = this.place === undefined ? "" : ` at ${this.place}`;
    return `${this.code}${place}: ${this.message}. ${this.fix}`;
  }
}

/** `value` as it may be shown to a person: control characters escaped, at most 80 characters. */
export function shorten(value: string): string {
  const safe = value.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (c) => `\\u${c.codePointAt(0)?.toString(16).padStart(4, "0")}`,
  );
  return safe.length <= 80 ? safe : `${safe.slice(0, 77)}…`;
}
