import type { Headline } from "../../app/trace.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT } from "../command.ts";

export const trace: Command = {
  help: `highfence trace headlines FOLDER [--json]

Recomputes published figures on diverted high-priority goods from trade statistics, and tells why ours differ.
FOLDER holds three files, named by their first letter:
  A_…  exports of the EU's members of sanctioned goods by CN8 code, monthly
  B_…  exports of the EU's members, totals, monthly
  D_…  trade of India and Russia in the layout of the Russian customs, monthly
  --json   one JSON array

Exit codes: 0 computed, 1 bad input or failure.
`,
  async run(args, terminal) {
    const json = args.includes("--json");
    const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json");
    if (unknown !== undefined) throw new CodedError("HF-CLI-002", { value: unknown });
    const [question, folder, extra] = args.filter((arg) => !arg.startsWith("--"));
    if (question === undefined) throw new CodedError("HF-CLI-003", { value: "headlines" });
    if (question !== "headlines") throw new CodedError("HF-CLI-001", { value: `trace ${question}` });
    if (folder === undefined) throw new CodedError("HF-CLI-003", { value: "FOLDER" });
    if (extra !== undefined) throw new CodedError("HF-CLI-002", { value: extra });
    const { traceHeadlines } = await import("../../app/trace.ts");
    const found = await traceHeadlines(folder);
    terminal.out(json ? `${JSON.stringify(found)}\n` : render(found));
    return EXIT.release;
  },
};

function render(found: readonly Headline[]): string {
  const computed = found.filter((line) => line.ours !== null).length;
  const lines = found.map((line) => {
    const ours = number(line.ours).padStart(8);
    const ratio = (line.ratio === null ? "–" : line.ratio.toFixed(2)).padStart(6);
    const title = `${line.what} (${line.unit})`.padEnd(70);
    return `${title}${number(line.published).padStart(10)}${ours}${ratio}\n    ${line.source}. ${line.why}`;
  });
  const head = `${"".padEnd(70)}${"published".padStart(10)}${"ours".padStart(8)}${"ratio".padStart(6)}`;
  return `${computed} of ${found.length} published figures recomputed.\n\n${head}\n${lines.join("\n")}\n`;
}

function number(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}
