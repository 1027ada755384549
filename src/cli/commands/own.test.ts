import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import type { OwnResult } from "../../app/own.ts";
import { runCli } from "../run-cli.ts";
import { recordedTerminal } from "../testing/recorded-terminal.ts";

async function run(argv: readonly string[], stdin?: string) {
  const terminal = recordedTerminal(stdin === undefined ? {} : { stdin });
  const exit = await runCli(["own", ...argv], terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

async function captured(input: object, argv: readonly string[] = []): Promise<Record<string, string>> {
  const { stdout, stderr } = await run(
    ["-", "--regime", "us-ofac", "--json", ...argv],
    JSON.stringify(input),
  );
  expect(stderr).toBe("");
  const { entities }: OwnResult = JSON.parse(stdout);
  return Object.fromEntries(entities.map(({ id, captured: state }) => [id, state]));
}

describe("highfence own", () => {
  test("OFAC FAQ 401 and 399", async () => {
    expect(
      await captured({
        listed: ["X"],
        edges: [
          ["X", "A", 50],
          ["A", "B", 50],
        ],
      }),
    ).toEqual({ X: "yes", A: "yes", B: "yes" });
    expect(
      await captured({
        listed: ["X"],
        edges: [
          ["X", "A", 50],
          ["X", "B", 50],
          ["A", "C", 25],
          ["B", "C", 25],
        ],
      }),
    ).toMatchObject({ C: "yes" });
    expect(
      await captured({
        listed: ["X"],
        edges: [
          ["X", "A", 50],
          ["X", "B", 10],
          ["A", "B", 40],
        ],
      }),
    ).toMatchObject({ B: "yes" });
    expect(
      await captured({
        listed: ["X", "Y"],
        edges: [
          ["X", "A", 25],
          ["Y", "A", 25],
        ],
      }),
    ).toMatchObject({ A: "yes" });
  });

  test("the JSON contract, the text, the graph", async () => {
    const input = JSON.stringify({
      listed: ["X"],
      edges: [
        ["X", "A", 60],
        ["A", "B", "25-50"],
        ["X", "C", 30],
      ],
    });
    const json: OwnResult = JSON.parse((await run(["-", "--regime", "eu", "--json"], input)).stdout);
    expect(Object.keys(json)).toEqual(expect.arrayContaining(["regime", "asOf", "entities"]));
    for (const key of ["id", "captured", "total", "chains", "because"])
      expect(json.entities[0]).toHaveProperty(key);
    const { exit, stdout } = await run(["-", "--regime", "eu"], input);
    expect(exit).toBe(2);
    expect(stdout).toContain("1 CAPTURED, 1 depends on open percentages");
    expect(stdout).toContain("X ─60 %→ A");
    expect(stdout).toContain("X holds a minority of C (30 %)");
    expect((await run(["-", "--regime", "eu", "--dot"], input)).stdout).toContain(
      '"X" -> "A" [label="60 %"]',
    );
    expect((await run(["-", "--regime", "eu", "--explain", "C"], input)).stdout).toContain(
      "would be captured from 50 % held by X",
    );
  });

  test("the BIS affiliates rule on both sides of each of its days", async () => {
    const on = (day: string) =>
      captured({ listed: ["X"], edges: [["X", "A", 50]] }, ["--regime", "us-bis", "--as-of", day]);
    const days = ["2025-09-28", "2025-09-29", "2025-11-09", "2025-11-10", "2026-11-09", "2026-11-10"];
    const states = await Promise.all(days.map(async (day) => (await on(day)).A));
    expect(states).toEqual(["no", "yes", "yes", "no", "no", "yes"]);
    const { stdout } = await run(
      ["-", "--regime", "us-bis", "--as-of", "2026-11-23"],
      '{"listed":["X"],"edges":[["X","A",50]]}',
    );
    expect(stdout).toContain("This interval rests on the absence of");
  });

  test("the EU's half of 2024 and the OFAC guidance of 2014", async () => {
    const half = { listed: ["X"], edges: [["X", "A", 50]] };
    expect((await captured(half, ["--regime", "eu", "--as-of", "2024-07-02"])).A).toBe("no");
    expect((await captured(half, ["--regime", "eu", "--as-of", "2024-07-03"])).A).toBe("yes");
    const two = {
      listed: ["X", "Y"],
      edges: [
        ["X", "A", 25],
        ["Y", "A", 25],
      ],
    };
    expect((await captured(two, ["--as-of", "2014-08-12"])).A).toBe("no");
    expect((await captured(two, ["--as-of", "2014-08-13"])).A).toBe("yes");
  });

  test("holdings stand only within their dates", async () => {
    const input = { listed: ["X"], edges: [["X", "A", 60, "2020-01-01", "2022-12-31"]] };
    expect((await captured(input, ["--as-of", "2022-12-31"])).A).toBe("yes");
    expect((await captured(input, ["--as-of", "2023-01-01"])).A).toBeUndefined();
  });

  test("CSV, FollowTheMoney and UK bands", async () => {
    const csv = await run(
      ["-", "--regime", "us-ofac", "--listed", "X", "--json"],
      "owner,owned,percent\nX,A,>50\nA,B,\n",
    );
    expect(
      JSON.parse(csv.stdout).entities.map(
        (one: { id: string; captured: string }) => `${one.id} ${one.captured}`,
      ),
    ).toEqual(["A yes", "B depends", "X yes"]);
    const ftm = [
      { id: "x", schema: "Person", properties: { name: ["Synthetic Owner"], topics: ["sanction"] } },
      {
        id: "o",
        schema: "Ownership",
        properties: { owner: ["x"], asset: ["a"], percentage: ["75 or more"] },
      },
    ];
    expect(
      (await run(["-", "--regime", "us-ofac", "--json"], ftm.map((one) => JSON.stringify(one)).join("\n")))
        .stdout,
    ).toContain('"id":"a","captured":"yes"');
    const psc = {
      company_number: "01234567",
      data: { name: "Synthetic Owner", natures_of_control: ["ownership-of-shares-25-to-50-percent"] },
    };
    expect(
      (await run(["-", "--regime", "us-ofac", "--listed", "Synthetic Owner", "--json"], JSON.stringify(psc)))
        .stdout,
    ).toContain('"id":"01234567","captured":"depends"');
  });

  test.each([
    ['{"edges":[["X","A",150]]}', "HF-OWN-001"],
    ['{"edges":[["X","A",-1]]}', "HF-OWN-001"],
    ['{"edges":[["X","A","most"]]}', "HF-OWN-001"],
    ['{"edges":[["X"]]}', "HF-IN-011"],
    ['{"edges":', "HF-IN-002"],
    ["", "HF-IN-001"],
    ["hello", "HF-OWN-002"],
    ["owner,owned,percent\nX,,5\n", "HF-IN-010"],
  ])("%j is %s", async (input, code) => {
    const { exit, stdout, stderr } = await run(["-", "--regime", "us-ofac"], input);
    expect([exit, stdout, stderr.slice(0, code.length)]).toEqual([1, "", code]);
  });

  test("an unknown regime and too early a day", async () => {
    expect((await run(["-", "--regime", "mars"], '{"edges":[]}')).stderr).toContain("HF-OWN-003");
    expect((await run(["-", "--regime", "uk", "--as-of", "2001-01-01"], '{"edges":[]}')).stderr).toContain(
      "HF-OWN-004",
    );
  });
});

describeWithData("highfence own on real statements", () => {
  test("the BODS 0.4 sample: every relationship is used or reported", async () => {
    const { stdout } = await run([
      dataFile("ownership/bods_sample_300_statements.json"),
      "--regime",
      "uk",
      "--json",
    ]);
    const result: OwnResult = JSON.parse(stdout);
    expect(result.format).toBe("bods");
    expect(result.rejected).toEqual([]);
    const owners = result.entities.length;
    expect(owners).toBeGreaterThan(150);
  });
});
