import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainShipment } from "../app/testing/sample-transactions.ts";
import { runCli } from "./run-cli.ts";
import { recordedTerminal } from "./testing/recorded-terminal.ts";

const { endUse: _, ...bare } = plainShipment({ to: "CN", items: [{ hs: "8542.31", origin: "US" }] });
const FILE = join(mkdtempSync(join(tmpdir(), "highfence-ask-")), "shipment.json");
writeFileSync(FILE, JSON.stringify(bare));

async function run(argv: readonly string[], over: Parameters<typeof recordedTerminal>[0] = {}) {
  const terminal = recordedTerminal(over);
  return { exit: await runCli(argv, terminal), stdout: terminal.stdout(), stderr: terminal.stderr() };
}

const EXAMPLE = "examples/01-integrated-circuits-hong-kong-russia.json";

test("--questions prints only what is open, --answer settles it", async () => {
  const asked = await run(["check", FILE, "--questions"]);
  expect(asked.exit).toBe(2);
  expect(asked.stdout).toContain("the one that settles most first");
  expect(asked.stdout).toContain("EAR99 →");
  expect(asked.stdout).not.toContain("Rests on");
  const json = JSON.parse((await run(["check", FILE, "--questions", "--json"])).stdout);
  expect(json.questions[0].settles).toBeGreaterThan(0);
  const answers = ["--answer", "items[0].eccn=EAR99", "--answer", "endUse.noProhibitedUseKnown=yes"];
  const settled = await run(["check", FILE, "--questions", ...answers]);
  expect(settled.stdout).toContain("nothing is open, no licence required");
  const stopped = await run(["check", EXAMPLE, "--questions"]);
  expect(stopped.stdout).toBe("example-01: licence required, no answer lifts it\n");
});

test("answers are refused by code, and for several transactions", async () => {
  expect((await run(["check", FILE, "--answer", "frob=1"])).stderr).toMatch(/^HF-IN-025/);
  expect((await run(["check", FILE, "--answer", "items[0].eccn=9Z999"])).stderr).toMatch(
    /^HF-IN-015 at \/items\/0\/eccn/,
  );
  const two = `${JSON.stringify(bare)}\n${JSON.stringify(bare)}`;
  const several = await run(["check", "-", "--answer", "endUse.military=no"], { stdin: two });
  expect([several.exit, several.stdout]).toEqual([1, ""]);
  expect(several.stderr).toMatch(/^HF-IN-027/);
});

test("--interactive asks one by one, takes back a bad answer, and prints the determination", async () => {
  expect((await run(["check", FILE, "--interactive"])).stderr).toMatch(/^HF-CLI-005/);
  const typed = "?\nyes\n9Z999\nEAR99\nq\n";
  const { exit, stdout } = await run(["check", FILE, "--interactive"], { asks: true, stdin: typed });
  expect(stdout).toContain("answer (Enter: not known, ?: what follows, q: stop) >");
  expect(stdout).toContain("HF-IN-");
  expect(stdout).toContain("no licence required (NLR) otherwise");
  expect(stdout).toContain("The same without questions: --answer");
  // The goods are of high priority and go to China: the flag still holds them.
  expect(exit).toBe(2);
});

const hasScript = spawnSync("script", ["--version"]).status === 0;

test.skipIf(!hasScript)("on a real pseudo-terminal", () => {
  const command = `"${process.execPath}" src/cli/main.ts check "${FILE}" --interactive`;
  const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], {
    input: "yes\nEAR99\nq\n",
    encoding: "utf8",
    timeout: 250_000,
  });
  expect(stdout).toContain("what follows, q: stop) >");
  expect(stdout).toContain("Rests on");
  expect(status).toBe(2);
});
