import { readFileSync } from "node:fs";
import { COMMANDS } from "../src/cli/registry.ts";
import { runCli } from "../src/cli/run-cli.ts";
import { recordedTerminal } from "../src/cli/testing/recorded-terminal.ts";

const EXAMPLE = "examples/01-integrated-circuits-hong-kong-russia.json";
const BLOCK =
  /(<!-- example:input -->\n)[\s\S]*?(<!-- \/example:input -->)([\s\S]*?)(<!-- example:output -->\n)[\s\S]*?(<!-- \/example:output -->)/;

/** What a README without is a damaged one, by a merge for instance: it is mended by hand, not written over. */
const NEEDED: readonly (readonly [string, RegExp])[] = [
  ["the four markers of the example, in order", BLOCK],
  ["the table of commands", /^\| command \| what it does \|\n\|[-|]+\|\n(?:\| `highfence \w+.*\|\n)+/m],
];

/**
 * The README with its example's input and real output put between the markers.
 * @throws Error where the markers or the table of commands are missing, or a command is not in the table
 */
export async function readmeWithExample(readme: string): Promise<string> {
  refuseDamaged(readme);
  const terminal = recordedTerminal({ today: "2026-11-23" });
  await runCli(["check", EXAMPLE], terminal);
  const input = readFileSync(EXAMPLE, "utf8");
  return readme.replace(
    BLOCK,
    (_, inputStart: string, inputEnd: string, between: string, outputStart: string, outputEnd: string) =>
      `${inputStart}\`\`\`json\n${input}\`\`\`\n${inputEnd}${between}${outputStart}\`\`\`text\n${terminal.stdout()}\`\`\`\n${outputEnd}`,
  );
}

function refuseDamaged(readme: string): void {
  for (const [what, form] of NEEDED)
    if (!form.test(readme)) throw new Error(`README.md lacks ${what}: nothing is written, restore it first`);
  const absent = Object.keys(COMMANDS).filter((name) => !readme.includes(`\n| \`highfence ${name}`));
  if (absent.length > 0)
    throw new Error(`README.md's table of commands lacks ${absent.join(", ")}: add a row for each`);
}
