import { processTerminal } from "../src/cli/process-terminal.ts";
import { runCli } from "../src/cli/run-cli.ts";

/** `npm start`: checks the first example. Its exit code 3 ("stop") is the right answer here, so the script succeeds. */
const terminal = processTerminal();
const exit = await runCli(["check", "examples/01-integrated-circuits-hong-kong-russia.json"], terminal);
terminal.out(
  `\n(highfence check ended with exit code ${exit}: 0 release, 2 hold, 3 stop, 1 bad input or failure)\n`,
);
process.exitCode = exit === 3 ? 0 : 1;
