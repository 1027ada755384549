import type { Command } from "./command.ts";

/** Every command by name; the module is imported only when the command is run, to keep the start quick. */
export const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  trace: {
    summary: "Recompute published figures on diverted trade",
    load: async () => (await import("./commands/trace.ts")).trace,
  },
};
