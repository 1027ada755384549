/** One command of the CLI. Each stands in its own file under `commands/` and is loaded only when it is run. */
export interface Command {
  /** The text of `highfence NAME --help`: usage, options, an example. */
  readonly help: string;
  /** Runs with the arguments after the command's name. @returns the exit code. @throws CodedError for bad input. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** What a command may touch of the outside world, so that tests can stand in for it. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether standard output may be coloured: a terminal, and `NO_COLOR` is not set. */
  readonly colour: boolean;
  /** Whether standard error is a terminal, so that a progress bar may be drawn. */
  readonly interactive: boolean;
  /** Whether somebody can be asked: standard input and output are a terminal. */
  readonly asks: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, in the machine's own time zone, as `YYYY-MM-DD`. */
  today(): string;
  stdin(): AsyncIterable<Uint8Array>;
}

interface ExitCodes {
  readonly release: 0;
  readonly failure: 1;
  readonly hold: 2;
  readonly stop: 3;
}

/** 0 release, 1 bad input or failure, 2 hold, 3 stop. */
export const EXIT: ExitCodes = { release: 0, failure: 1, hold: 2, stop: 3 };
