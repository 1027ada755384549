import { writeSync } from "node:fs";
import type { Terminal } from "./command.ts";

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { env } = process;
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    colour: process.stdout.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
    interactive: process.stderr.isTTY === true,
    asks: process.stdin.isTTY === true && process.stdout.isTTY === true,
    env,
    today,
    stdin: () => process.stdin as AsyncIterable<Uint8Array>,
  };
}

/** Writes synchronously, so that nothing is lost at exit; a reader that has gone away (`| head`) is no error. */
function writeAll(stream: 1 | 2, text: string): void {
  let bytes: Uint8Array = Buffer.from(text, "utf8");
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
