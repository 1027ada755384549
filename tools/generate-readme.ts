import { readFileSync } from "node:fs";
import { runCli } from "../src/cli/run-cli.ts";
import { recordedTerminal } from "../src/cli/testing/recorded-terminal.ts";

const EXAMPLE = "examples/01-integrated-circuits-hong-kong-russia.json";
const BLOCK =
  /(<!-- example:input -->\n)[\s\S]*?(<!-- \/example:input -->)([\s\S]*?)(<!-- example:output -->\n)[\s\S]*?(<!-- \/example:output -->)/;

/** The README with its example's input and real output put between the markers. */
export async function readmeWithExample(readme: string): Promise<string> {
  const terminal = recordedTerminal({ today: "2026-11-23" });
  await runCli(["check", EXAMPLE], terminal);
  const input = readFileSync(EXAMPLE, "utf8");
  return readme.replace(
    BLOCK,
    (_, inputStart: string, inputEnd: string, between: string, outputStart: string, outputEnd: string) =>
      `${inputStart}\`\`\`json\n${input}\`\`\`\n${inputEnd}${between}${outputStart}\`\`\`text\n${terminal.stdout()}\`\`\`\n${outputEnd}`,
  );
}
