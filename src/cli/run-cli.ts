import { CodedError } from "../model/coded-error.ts";
import { EXIT, type Terminal } from "./command.ts";
import { COMMANDS } from "./registry.ts";

/** Runs `highfence` with `argv` (without the program's name). @returns the exit code; never throws. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const debug = argv.includes("--debug");
  try {
    return await dispatch(
      argv.filter((word) => word !== "--debug"),
      terminal,
    );
  } catch (error) {
    const coded =
      error instanceof CodedError
        ? error
        : new CodedError("HF-CLI-004", { value: messageOf(error), cause: error });
    terminal.err(`${coded.toLine()}\n`);
    if (debug) terminal.err(`${stackOf(error)}\n`);
    return EXIT.failure;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(overview());
    return name === undefined ? EXIT.failure : EXIT.release;
  }
  if (name === "--version") {
    const { ENGINE_VERSION } = await import("../app/engine-version.ts");
    terminal.out(`${ENGINE_VERSION}\n`);
    return EXIT.release;
  }
  const registered = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (registered === undefined) throw new CodedError("HF-CLI-001", { value: name });
  const command = await registered.load();
  if (args.includes("--help") || args.includes("-h")) {
    terminal.out(command.help);
    return EXIT.release;
  }
  return await command.run(args, terminal);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `highfence: export control and sanctions checks, with the paragraph behind every answer

Usage: highfence COMMAND [ARGUMENTS]

Commands
${rows.join("\n")}

  highfence COMMAND --help   explains a command, with an example
  --debug                    adds the stack trace to an internal failure

Try
  highfence check examples/01-integrated-circuits-hong-kong-russia.json
  highfence screen "Huawei Technologies"

Exit codes: 0 release, 2 hold, 3 stop (licence required or prohibited), 1 bad input or failure.
`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  const cause = error instanceof CodedError && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
