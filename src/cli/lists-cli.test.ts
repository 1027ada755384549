import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { plainShipment } from "../app/testing/sample-transactions.ts";
import type { Determination } from "../model/determination.ts";
import { runCli } from "./run-cli.ts";
import { recordedTerminal } from "./testing/recorded-terminal.ts";

const UN = readFileSync(join(import.meta.dirname, "../lists/fixtures/un.xml"), "utf8");
const TODAY = "2026-03-01";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "highfence-lists-"));
  vi.stubEnv("HIGHFENCE_HOME", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function run(argv: readonly string[], over: { stdin?: string; today?: string } = {}) {
  const terminal = recordedTerminal({ today: TODAY, env: { HIGHFENCE_HOME: folder }, ...over });
  const exit = await runCli(argv, terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

/** Imports the fixture as the list of a day, with `replace` applied. */
function importUn(day: string, replace: (text: string) => string = (text) => text) {
  const path = join(folder, `un-${day}.xml`);
  writeFileSync(path, replace(UN.replace("2026-02-27T00", `${day}T00`)));
  return run(["lists", "import", "--source", "un-consolidated", "--file", path, "--accept-bounds"]);
}

const screen = (...more: string[]) => run(["screen", "Eric Badege", ...more]);
const unOf = (text: string) =>
  (JSON.parse(text) as Determination).lists.find(({ id }) => id === "un-consolidated");

describe("imported lists in answers", () => {
  test("--as-of takes the snapshot of that day, and says which", async () => {
    await importUn("2026-02-27");
    await importUn("2026-01-10", (text) => text.replaceAll("BADEGE", "OTHER"));
    expect((await screen("--as-of", "2026-02-28")).stdout).toContain("un-consolidated:6907993");
    const earlier = await screen("--as-of", "2026-01-20");
    expect(earlier.stdout).not.toContain("un-consolidated:6907993");
    expect(earlier.stdout).toMatch(
      /un-consolidated: 2 entries as of 2026-01-10 \(snapshot [0-9a-f]{12} of 2026-01-10/u,
    );
    const check = await run(["check", "-", "--json", "--as-of", "2026-01-20"], {
      stdin: JSON.stringify(plainShipment()),
    });
    expect(unOf(check.stdout)).toMatchObject({ asOf: "2026-01-10", entries: 2, stale: false });
    expect(unOf((await screen("--as-of", "2026-01-20", "--json")).stdout)?.snapshot).toMatch(
      /^[0-9a-f]{64}$/u,
    );
  });

  test("before the first snapshot the listing dates decide, and the answer says so", async () => {
    await importUn("2026-02-27");
    const before = await screen("--as-of", "2013-06-15");
    expect(before.stdout).toContain("un-consolidated:6907993");
    expect(before.stdout.replace(/\s+/gu, " ")).toContain(
      "entries chosen by their listing dates, parties taken off before 2026-02-27 unknown",
    );
    expect((await screen("--as-of", "2012-12-30")).stdout).toContain("NO MATCH");
    const check = await run(["check", "-", "--as-of", "2013-06-15"], {
      stdin: JSON.stringify(plainShipment()),
    });
    expect(check.stdout.replace(/\s+/gu, " ")).toContain("entries chosen by their listing dates");
  });

  test("a refused file leaves the last good snapshot, marked stale with the reason in check, screen and status", async () => {
    await importUn("2026-02-27");
    const path = join(folder, "cut.xml");
    writeFileSync(path, UN.slice(0, 3000));
    const refused = await run(["lists", "import", "--source", "un-consolidated", "--file", path]);
    expect([refused.exit, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(
      /^HF-LIST-002 at .*cut\.xml, line \d+: .*last good snapshot stays in use/u,
    );
    for (const answer of [
      await screen(),
      await run(["check", "-"], { stdin: JSON.stringify(plainShipment()) }),
    ]) {
      const words = answer.stdout.replace(/\s+/gu, " ");
      expect(words).toContain("un-consolidated: 2 entries as of 2026-02-27, STALE");
      expect(words).toContain("Stale lists: un-consolidated (the last attempt failed: HF-LIST-002");
    }
    const check = await run(["check", "-", "--json"], { stdin: JSON.stringify(plainShipment()) });
    expect(unOf(check.stdout)).toMatchObject({ stale: true });
    const status = JSON.parse((await run(["lists", "status", "--json"])).stdout) as { id: string }[];
    expect(status.find(({ id }) => id === "un-consolidated")).toMatchObject({
      entries: 2,
      records: 2,
      stale: true,
      note: expect.stringContaining("HF-LIST-002"),
      leftovers: {},
    });
    await importUn("2026-02-28");
    expect((await screen()).stdout).not.toContain("STALE");
  });

  test("a list out of its bounds is refused with every reason", async () => {
    const path = join(folder, "un.xml");
    writeFileSync(path, UN);
    const { exit, stderr } = await run(["lists", "import", "--source", "un-consolidated", "--file", path]);
    expect(exit).toBe(1);
    expect(stderr).toContain("2 entries, fewer than 500");
  });

  test("an old file is stale from the day of its import; snapshots in the past are not, unless a gap is large", async () => {
    await importUn("2025-01-10");
    await importUn("2026-02-27");
    expect((await screen("--as-of", "2025-01-20")).stdout).not.toContain("STALE");
    expect((await screen("--as-of", "2025-12-20")).stdout).toContain("as of 2025-01-10, STALE");
    expect(
      (await run(["screen", "Eric Badege"], { today: "2026-11-01" })).stdout.replace(/\s+/gu, " "),
    ).toContain("Stale lists: un-consolidated (247 days old, published every 7 days)");
  });

  test("prune keeps what is recent and the last of each month", async () => {
    for (const day of ["2019-01-05", "2019-01-20", "2019-02-03", "2026-02-27"]) await importUn(day);
    expect((await run(["lists", "prune"])).stdout).toBe("1 snapshots let go\n");
    expect((await run(["lists", "prune"])).stdout).toBe("0 snapshots let go\n");
    expect((await screen("--as-of", "2019-01-21")).stdout).toContain("as of 2019-01-20");
    expect((await run(["lists", "prune", "--keep-days", "x"])).stderr).toMatch(/^HF-CLI-002/u);
  });

  test.each([
    [["lists"], "HF-CLI-003"],
    [["lists", "frob"], "HF-CLI-003"],
    [["lists", "import", "--source", "un-consolidated"], "HF-CLI-003"],
    [["lists", "import", "--source", "frob", "--file", "x"], "HF-LIST-007"],
    [["lists", "import", "--source", "un-consolidated", "--file", "/nowhere/x.xml"], "HF-IN-005"],
    [["lists", "update", "frob"], "HF-LIST-007"],
    [["lists", "diff", "abc"], "HF-CLI-003"],
    [["lists", "diff", "abcdef", "un-consolidated@2020-01-01"], "HF-LIST-009"],
    [["lists", "show", "un-consolidated:1"], "HF-LIST-011"],
    [["lists", "export", "--format", "xls"], "HF-CLI-002"],
  ])("%j is %s on standard error, nothing on standard output", async (argv, code) => {
    const { exit, stdout, stderr } = await run(argv);
    expect([exit, stdout, stderr.slice(0, code.length)]).toEqual([1, "", code]);
  });
});

describeWithData("lists diff between real files", () => {
  const importAll = async (source: string, files: readonly string[]) => {
    for (const file of files)
      expect((await run(["lists", "import", "--source", source, "--file", dataFile(file)])).exit).toBe(0);
  };
  const diff = async (before: string, after: string) => {
    const { stdout } = await run(["lists", "diff", before, after, "--json"]);
    const found = JSON.parse(stdout) as Record<"added" | "removed" | "changed", readonly { id?: string }[]>;
    return [found.added.length, found.removed.length, found.changed.length];
  };

  test("UN 2025-06-11 and 2025-06-19, which were generated the evening before", async () => {
    const days = ["2025-06-11", "2025-06-19", "2026-02-27"];
    await importAll(
      "un-consolidated",
      days.map((day) => `lists/un/un_consolidated_${day}.xml.gz`),
    );
    const { stdout } = await run([
      "lists",
      "diff",
      "un-consolidated@2025-06-11",
      "un-consolidated@2025-06-19",
    ]);
    expect(stdout).toBe("1 added, 0 removed, 0 changed\n+ un-consolidated:6909290  ABUBAKAR SWALLEH\n");
    expect(await diff("un-consolidated@2025-06-19", "un-consolidated@2026-02-27")).toEqual([135, 9, 11]);
  });

  test("OFAC CONSOLIDATED, three dates", async () => {
    const days = ["2022-02-25", "2023-11-01", "2024-02-24"];
    await importAll(
      "us-ofac-consolidated",
      days.map((day) => `lists/us/ofac_consolidated_${day}.xml.gz`),
    );
    const at = (day: string): string => `us-ofac-consolidated@${day}`;
    expect(await diff(at("2022-02-25"), at("2023-11-01"))).toEqual([1, 18, 296]);
    expect(await diff(at("2023-11-01"), at("2024-02-24"))).toEqual([0, 1, 28]);
    expect(await diff(at("2024-02-24"), at("2024-02-24"))).toEqual([0, 0, 0]);
  });
});
