import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { recordedTerminal } from "./testing/recorded-terminal.ts";

async function run(argv: readonly string[], over: Parameters<typeof recordedTerminal>[0] = {}) {
  const terminal = recordedTerminal(over);
  const exit = await runCli(["classify", "--guided", ...argv], terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

const answers = (...given: string[]): string[] => given.flatMap((one) => ["--answer", one]);
const START = ["usml=no", "otherAgency=none", "published=no", "subject=yes"];

test("without answers it asks for the Munitions List first, and holds", async () => {
  const { exit, stdout } = await run([]);
  expect(exit).toBe(2);
  expect(stdout).toContain("fact: usml (yes, no, unknown)");
  expect(stdout).toContain("22 CFR 120.11");
});

test("a whole review ends in a paragraph with the way there", async () => {
  const given = answers(
    ...START,
    "category=3",
    "group=A",
    "kind=component",
    "3A.600=none",
    "3A.catchAll=none",
  );
  const { exit, stdout } = await run([...given, ...answers("3A.ccl=3a001.B.2")]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^3A001\.b\.2\n/);
  expect(stdout).toContain("Supplement No. 4, step 5");
  const json = JSON.parse((await run([...given, "--json"])).stdout);
  expect(json.next.fact).toBe("3A.ccl");
  expect(json.next.options.map(({ value }: { value: string }) => value)).toContain("3A090");
});

test("unknown is told as open, never as no", async () => {
  const given = answers(
    "usml=unknown",
    ...START.slice(1),
    "category=2",
    "group=B",
    "kind=other",
    "2B.ccl=2B001.b.2",
  );
  const { exit, stdout } = await run(given);
  expect(exit).toBe(2);
  expect(stdout).toMatch(/^UNDETERMINED: 2B001\.b\.2 if each open question/);
});

test("bad answers are refused by code", async () => {
  expect((await run(answers("usml"))).stderr).toMatch(/^HF-IN-024/);
  expect((await run(answers("frob=1"))).stderr).toMatch(/^HF-IN-025/);
  expect((await run(answers("usml=perhaps"))).stderr).toMatch(/^HF-IN-026 at usml/);
  expect((await run(["x=1"])).stderr).toMatch(/^HF-CLI-002/);
});

test("on a terminal it asks one by one, takes back a bad answer, and prints the way to get the same", async () => {
  const typed = ["no", "frob", "none", "no", "yes", "?", "2", "B", "other", "none", "none"].join("\n");
  const { exit, stdout } = await run([], { asks: true, stdin: `${typed}\n` });
  expect(exit).toBe(0);
  expect(stdout).toContain("HF-IN-026 at otherAgency");
  expect(stdout).toContain("materials processing");
  expect(stdout).toContain("\nEAR99\n");
  expect(stdout).toContain("--answer 'furtherCategories=none'");
});

const hasScript = spawnSync("script", ["--version"]).status === 0;

test.skipIf(!hasScript)("on a real pseudo-terminal", () => {
  const command = `"${process.execPath}" src/cli/main.ts classify --guided`;
  const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], {
    input: "yes\n",
    encoding: "utf8",
  });
  expect(stdout).toContain("NOT SUBJECT TO THE EAR");
  expect(status).toBe(0);
});
