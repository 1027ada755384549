import type { Terminal } from "./command.ts";

/** Shows how far long work has come. */
export interface Progress {
  /** @param share of the work that is done, in [0, 1] */
  step(what: string, share: number): void;
  /** Removes the bar. */
  done(): void;
}

const WIDTH = 24;
/** Milliseconds between two drawings: more often only flickers. */
const PAUSE = 80;

/** A bar on standard error where that is a terminal; nothing elsewhere, so that logs stay clean. */
export function progressOn(terminal: Pick<Terminal, "interactive" | "err">): Progress {
  if (!terminal.interactive) return { step: () => {}, done: () => {} };
  let drawn = 0;
  return {
    step(what, share) {
      const now = performance.now();
      if (drawn !== 0 && now - drawn < PAUSE) return;
      drawn = now;
      const full = Math.round(WIDTH * Math.min(1, Math.max(0, share)));
      terminal.err(
        `\r\x1b[K[${"█".repeat(full)}${"░".repeat(WIDTH - full)}] ${String(Math.round(share * 100)).padStart(3)} %  ${what.slice(-60)}`,
      );
    },
    done: () => terminal.err("\r\x1b[K"),
  };
}
