#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Parsed modules are kept between runs: a large part of the start is compiling.
enableCompileCache();
const { runCli } = await import("./run-cli.ts");
const { processTerminal } = await import("./process-terminal.ts");
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
