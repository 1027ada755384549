import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT } from "../command.ts";
import { readInput } from "../read-file.ts";
import { readOptions } from "../read-options.ts";

export const replay: Command = {
  help: `highfence replay CERTIFICATE|- [--ownership FILE] [--trade] [--json]

Computes a determination again from its certificate: the JSON that \`highfence check --json\` printed, or only its
\`certificate\`. Prints whether the answer is the same, bit for bit, and if not, what differs (engine, law, lists).

  --ownership FILE   the ownership data that the check was given (several times where it was)
  --trade            the check looked at the imported trade data
  --json             prints the recomputed determination, the same bytes as before when nothing differs

Exit codes: 0 the same, 1 it differs or cannot be replayed.

Example
  highfence check --json shipment.json > answer.json && highfence replay answer.json
`,
  async run(args, terminal) {
    const { flags, lists, operands } = readOptions(args, {
      flags: ["json", "trade"],
      many: ["ownership"],
    });
    const [path] = operands;
    if (path === undefined) throw new CodedError("HF-CLI-003", { value: "CERTIFICATE" });
    const { bytes, name } = await readInput(path, terminal);
    const { replayCertificate } = await import("../../app/replay.ts");
    const found = await replayCertificate(bytes, name, {
      ownership: lists.ownership ?? [],
      ...(flags.trade === true ? { trade: terminal.env } : {}),
    });
    if (flags.json === true) terminal.out(`${JSON.stringify(found.determination)}\n`);
    else if (found.same)
      terminal.out(`The same, bit for bit: ${found.determination.id}, ${found.determination.outcome}.\n`);
    for (const { part, certified, here } of found.differences) {
      terminal.err(`${part} differs: certified ${certified}, here ${here}\n`);
    }
    return found.same ? EXIT.release : EXIT.failure;
  },
};
