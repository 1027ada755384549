import { expect, test } from "vitest";
import { runCli } from "../run-cli.ts";
import { recordedTerminal } from "../testing/recorded-terminal.ts";

async function run(...argv: string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const terminal = recordedTerminal({});
  const exit = await runCli(["classify", ...argv], terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

test("the paragraph comes first, then the arithmetic and the citation", async () => {
  const sheet = ["form=integrated-circuit", "tops8=1979", "dieAreaMm2=814", "dataCentre=true"];
  const { exit, stdout } = await run(...sheet, "--as-of", "2024-01-01");
  expect(exit).toBe(0);
  expect(stdout.startsWith("3A090.a ")).toBe(true);
  expect(stdout).toContain("8 bit × 1979 TOPS = 15832");
  expect(stdout).toContain("88 FR 73458");
});

test("what is missing is listed, and the exit code says hold", async () => {
  const { exit, stdout } = await run("form=integrated-circuit", "tops8=300", "--as-of", "2026-06-01");
  expect(exit).toBe(2);
  expect(stdout).toMatch(/^UNDETERMINED/);
  expect(stdout).toContain("With what is given, 3A090.a, 3A090.b stay possible, and so does none of them.");
  expect(stdout).toContain("dieAreaMm2=NUMBERmm2");
  for (const name of ["dieAreaMm2", "nonPlanar", "dataCentre"]) expect(stdout).toContain(`    ${name}: `);
});

test("--json is one object; --parameters lists units", async () => {
  const { stdout } = await run("--hs", "854231", "--json", "--as-of", "2026-08-01");
  expect(JSON.parse(stdout).hs.tier).toBe("1");
  expect((await run("--parameters", "lasers")).stdout).toContain("wavelengthNm (nm)");
});

test("bad input is told with its code", async () => {
  expect((await run()).stderr).toContain("HF-CLI-003");
  expect((await run("ball bearings")).stderr).toMatch(/^HF-IN-005: .*ball bearings.*--text/);
  expect((await run("phlogiston=1")).stderr).toContain("HF-LAW-010");
  expect((await run("laser=maser")).stderr).toContain("HF-LAW-011");
  expect((await run("--parameters", "phlogiston")).stderr).toContain("HF-LAW-012");
});
