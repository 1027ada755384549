import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainShipment } from "../app/testing/sample-transactions.ts";
import type { Determination } from "../model/determination.ts";
import { runCli } from "./run-cli.ts";
import { recordedTerminal } from "./testing/recorded-terminal.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "highfence-cli-"));

async function run(argv: readonly string[], over: Parameters<typeof recordedTerminal>[0] = {}) {
  const terminal = recordedTerminal(over);
  const exit = await runCli(argv, terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const shipment = (over: object = {}): string => JSON.stringify({ ...plainShipment(), ...over });

describe("highfence", () => {
  test("help teaches: commands, an example, exit codes", async () => {
    const { exit, stdout } = await run(["--help"]);
    expect(exit).toBe(0);
    for (const word of ["check", "screen", "replay", "schema", "Exit codes", "examples/01"])
      expect(stdout).toContain(word);
    expect((await run([])).exit).toBe(1);
    expect((await run(["--version"])).stdout).toBe("0.1.0\n");
    for (const name of ["check", "screen", "replay", "schema"]) {
      expect((await run([name, "--help"])).stdout).toContain("Example");
    }
  });

  test.each([
    [["frob"], "HF-CLI-001"],
    [["toString"], "HF-CLI-001"],
    [["check"], "HF-CLI-003"],
    [["check", "a", "b"], "HF-CLI-002"],
    [["check", "--frob", "x"], "HF-CLI-002"],
    [["check", "--as-of"], "HF-CLI-002"],
    [["screen"], "HF-CLI-003"],
    [["screen", "Huawei", "--threshold", "2"], "HF-CLI-002"],
    [["screen", "Huawei", "--country", "XX"], "HF-IN-013"],
    [["screen", "Huawei", "--list", "nolist"], "HF-LIST-007"],
    [["screen", "x"], "HF-IN-019"],
    [["screen", "🙂🙂🙂"], "HF-IN-019"],
    [["schema", "frob"], "HF-CLI-002"],
    [["check", join(FOLDER, "absent.json")], "HF-IN-005"],
    [["check", FOLDER], "HF-IN-005"],
  ])("%j is %s on standard error, exit 1, nothing on standard output", async (argv, code) => {
    const { exit, stdout, stderr } = await run(argv);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr.startsWith(code)).toBe(true);
    expect(stderr).not.toContain("    at ");
  });
});

describe("check", () => {
  test("exit codes: release 0, hold 2, stop 3, bad input 1", async () => {
    const exitOf = async (over: object) => (await run(["check", "-"], { stdin: shipment(over) })).exit;
    expect(await exitOf({})).toBe(0);
    expect(await exitOf({ endUse: undefined, to: "BR" })).toBe(2);
    expect(await exitOf({ to: "CU" })).toBe(3);
    expect(await exitOf({ to: "XX" })).toBe(1);
  });

  test("a batch: one bad record does not lose the others, and the highest exit code counts", async () => {
    const stdin = [
      shipment({ id: "a" }),
      '{"id": ',
      shipment({ id: "b", to: "ZZ" }),
      shipment({ id: "c", to: "CU" }),
    ].join("\n");
    const { exit, stdout, stderr } = await run(["check", "-", "--json"], { stdin });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "c"]);
    expect(stderr).toContain("HF-IN-002 at standard input line 2");
    expect(stderr).toContain("HF-IN-013 at standard input line 3, /to");
    expect(exit).toBe(3);
    const array = await run(["check", "-", "--json"], { stdin: `[${shipment({ id: "a" })},{"id":7}]` });
    expect(array.stderr).toContain("/1/id");
    expect([array.exit, array.stdout.trim().split("\n").length]).toEqual([1, 1]);
  });

  test("the JSON contract", async () => {
    const { stdout } = await run(["check", "-", "--json"], {
      stdin: shipment({ to: "CU", parties: [{ role: "end-user", name: "Huawei Technologies Co., Ltd." }] }),
    });
    const found: Determination = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual([
      "id",
      "outcome",
      "disposition",
      "asOf",
      "items",
      "parties",
      "redFlags",
      "checklist",
      "lists",
      "notices",
      "certificate",
    ]);
    expect(Object.keys(found.items[0] ?? {})).toEqual([
      "line",
      "outcome",
      "findings",
      "exceptions",
      "questions",
    ]);
    expect(Object.keys(found.items[0]?.findings[0]?.citation ?? {})).toEqual([
      "authority",
      "pinpoint",
      "version",
      "url",
    ]);
    expect(found.parties[0]).toMatchObject({
      role: "end-user",
      name: "Huawei Technologies Co., Ltd.",
      matches: [{ list: "us-bis-entity-list", score: 1 }],
    });
    const match = found.parties[0]?.matches[0] ?? {};
    for (const key of ["list", "entryId", "name", "matchedName", "score", "reasons"])
      expect(match).toHaveProperty(key);
    for (const list of found.lists)
      expect(Object.keys(list).slice(0, 5)).toEqual(["id", "snapshot", "entries", "asOf", "stale"]);
  });

  test("--as-of overrides the transaction's own date", async () => {
    const { stdout } = await run(["check", "-", "--json", "--as-of", "2022-02-24"], {
      stdin: shipment({ to: "RU", items: [{ eccn: "3A991" }], date: "2026-11-02" }),
    });
    const found: Determination = JSON.parse(stdout);
    expect([found.asOf, found.items[0]?.findings[0]?.citation.version]).toEqual([
      "2022-02-24",
      "87 FR 12226",
    ]);
  });

  test("--explain tells the way in the regulation's order, in short; =all names everything", async () => {
    const stdin = shipment({ to: "CU" });
    const { stdout } = await run(["check", "-", "--explain"], { stdin });
    const steps = [...stdout.matchAll(/^ {2}(\d)\. ([A-Z][a-z ]+)/gm)].map(
      ([, number, title]) => `${number} ${title}`,
    );
    expect(steps).toEqual([
      "1 Scope",
      "2 Classification",
      "3 General prohibitions",
      "4 Reasons for control",
      "5 End user and end use",
      "6 Embargoes and special controls",
      "7 Licence exceptions",
      "8 Red flags",
    ]);
    expect(stdout).toContain("the destination is Cuba");
    expect(stdout).toContain("in play: Six");
    const reasoning = stdout.slice(0, stdout.indexOf("Parties"));
    expect(reasoning.split("\n").length).toBeLessThan(70);
    const all = await run(["check", "-", "--explain=all"], { stdin });
    expect(all.stdout).toContain("not Iran");
    expect(all.stdout.length).toBeGreaterThan(stdout.length);
  });

  test("a 200 MB file is refused unread, an empty one and one of other bytes are named", async () => {
    const big = file("big.json", "");
    truncateSync(big, 200 * 1024 * 1024);
    expect((await run(["check", big])).stderr).toContain("HF-IN-004 at");
    expect((await run(["check", file("empty.json", "")])).stderr).toContain("HF-IN-001");
    expect((await run(["check", file("bytes.json", new Uint8Array([0xff, 0xfe, 0x7b]))])).stderr).toContain(
      "HF-IN-003",
    );
    expect((await run(["check", file("cut.json", '{\n "id": "a",\n')])).stderr).toMatch(
      /HF-IN-002 at .*cut\.json, line 3, column 1/,
    );
  });

  test("control characters of an input never reach the terminal", async () => {
    const name = "Evil\u001b[31m\u202e Trading";
    const { stdout } = await run(["check", "-"], {
      stdin: shipment({
        parties: [{ role: "end-user", name, headquarters: "DE", parentHeadquarters: "DE" }],
      }),
    });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u202e");
  });

  test("a hold for red flags alone says hold first", async () => {
    const over = { to: "KZ", via: ["TR"], items: [{ eccn: "EAR99", hs: "8517.62", origin: "US" }] };
    const { exit, stdout } = await run(["check", "-"], { stdin: shipment(over) });
    expect([exit, stdout.split("\n")[0]]).toEqual([
      2,
      "HOLD: red flags are unresolved (no licence required (NLR) otherwise)",
    ]);
  });

  test("colour only where it is asked for", async () => {
    expect((await run(["check", "-"], { stdin: shipment(), colour: true })).stdout).toContain("\u001b[32m");
    expect((await run(["check", "-"], { stdin: shipment() })).stdout).not.toContain("\u001b");
  });

  test("an internal failure is coded, without a stack trace unless --debug", async () => {
    const failing = { ...recordedTerminal(), today: () => "no day" };
    expect(await runCli(["screen", "Huawei"], failing)).toBe(1);
    const broken = {
      ...recordedTerminal({ stdin: shipment() }),
      stdin: () => {
        throw new Error("cable cut");
      },
    };
    expect(await runCli(["check", "-"], broken)).toBe(1);
    expect(broken.stderr()).toContain("HF-CLI-004");
    expect(broken.stderr()).not.toContain("    at ");
    expect(await runCli(["check", "-", "--debug"], broken)).toBe(1);
    expect(broken.stderr()).toContain("    at ");
  });
});

describe("replay, screen, schema", () => {
  test("replay gives the same bytes, and tells a changed certificate", async () => {
    const answer = (await run(["check", "-", "--json"], { stdin: shipment({ to: "CU" }) })).stdout;
    const same = await run(["replay", "-", "--json"], { stdin: answer });
    expect([same.exit, same.stdout]).toEqual([0, answer]);
    const changed = { ...JSON.parse(answer).certificate, weights: "other" };
    const other = await run(["replay", "-"], { stdin: JSON.stringify(changed) });
    expect([other.exit, other.stderr]).toEqual([1, expect.stringContaining("weights differs")]);
    expect((await run(["replay", "-"], { stdin: "{}" })).stderr).toContain("HF-CERT-001");
  });

  test("screen shows the alias that matched and rests on the starter list", async () => {
    const { exit, stdout } = await run(["screen", "华为技术有限公司"]);
    expect(exit).toBe(2);
    expect(stdout).toContain("Huawei Technologies Co., Ltd.");
    expect(stdout).toContain("华为技术有限公司");
    expect(stdout).toContain("starter list");
    expect((await run(["screen", "Bäckerei Sonnenschein"])).exit).toBe(0);
    const json = JSON.parse((await run(["screen", "Huawei Technologies", "--json"])).stdout);
    expect(Object.keys(json)).toEqual(["query", "matches", "lists", "notices"]);
  });

  test("schema prints JSON Schema that names every field", async () => {
    const schema = JSON.parse((await run(["schema", "transaction"])).stdout);
    expect(schema.$schema).toContain("2020-12");
    expect(schema.required.toSorted()).toEqual(["from", "id", "items", "parties", "to", "type"]);
    expect(Object.keys(schema.properties)).toContain("endUse");
    expect(schema.additionalProperties).toBe(false);
  });
});
