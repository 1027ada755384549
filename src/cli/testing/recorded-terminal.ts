import type { Terminal } from "../command.ts";

/** A terminal that keeps what is written, with a fixed day and optional standard input. */
export function recordedTerminal(
  over: {
    stdin?: string | Uint8Array;
    today?: string;
    colour?: boolean;
    asks?: boolean;
    env?: Readonly<Record<string, string | undefined>>;
  } = {},
): Terminal & { stdout(): string; stderr(): string } {
  const written = { out: "", err: "" };
  const input = typeof over.stdin === "string" ? new TextEncoder().encode(over.stdin) : over.stdin;
  return {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    colour: over.colour ?? false,
    interactive: false,
    asks: over.asks ?? false,
    // The tests' own store, never the developer's.
    env: over.env ?? { HIGHFENCE_HOME: process.env.HIGHFENCE_HOME },
    today: () => over.today ?? "2026-11-02",
    stdin: async function* () {
      if (input !== undefined) yield input;
    },
    stdout: () => written.out,
    stderr: () => written.err,
  };
}
