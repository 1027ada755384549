import type { Command } from "./command.ts";

/** A command as `highfence --help` lists it; its module is imported only when it is run, to keep the start quick. */
interface RegisteredCommand {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: Readonly<Record<string, RegisteredCommand>> = {
  check: {
    summary: "Check a transaction against the law and the lists",
    load: async () => (await import("./commands/check.ts")).check,
  },
  screen: {
    summary: "Screen a name against the lists",
    load: async () => (await import("./commands/screen.ts")).screen,
  },
  compare: {
    summary: "Say how alike two names are, and why",
    load: async () => (await import("./commands/compare.ts")).compare,
  },
  classify: {
    summary: "Find the paragraph of an item from its parameters",
    load: async () => (await import("./commands/classify.ts")).classify,
  },
  own: {
    summary: "Say who is captured by a 50 percent rule, with chains and sums",
    load: async () => (await import("./commands/own.ts")).own,
  },
  trace: {
    summary: "Follow high-priority goods through third countries in trade data",
    load: async () => (await import("./commands/trace.ts")).trace,
  },
  law: {
    summary: "Say why a provision applies, and show the regulation's text",
    load: async () => (await import("./commands/law.ts")).law,
  },
  replay: {
    summary: "Compute a determination again from its certificate",
    load: async () => (await import("./commands/replay.ts")).replay,
  },
  lists: {
    summary: "Update, import, compare and export the official lists",
    load: async () => (await import("./commands/lists.ts")).lists,
  },
  schema: {
    summary: "Print the JSON Schema of an input",
    load: async () => (await import("./commands/schema.ts")).schema,
  },
};
