import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import type { OwnResult } from "../../app/own.ts";
import { percentRange } from "../../norm/percent-range.ts";
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
    expect(stdout).toContain("X holds 30 % of C: less than the rule asks for");
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
    expect((await captured(input, ["--as-of", "2023-01-01"])).A).toBe("no");
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

  test("owners acting jointly, classes of shares, relatives, names and countries in JSON", async () => {
    const two = {
      listed: ["X", "Y"],
      edges: [
        ["X", "A", 30],
        ["Y", "A", 30],
      ],
    };
    expect((await captured(two, ["--regime", "uk"])).A).toBe("no");
    expect((await captured({ ...two, joint: [["X", "Y"]] }, ["--regime", "uk"])).A).toBe("yes");
    const classes = [
      { owner: "X", owned: "A", percent: 100, class: "ordinary", classPart: 40 },
      { owner: "X", owned: "A", percent: 20, class: "preference", classPart: 60 },
      { owner: "X", owned: "B", percent: 100, class: "ordinary" },
    ];
    expect(await captured({ listed: ["X"], edges: classes })).toMatchObject({ A: "yes", B: "depends" });
    const home = {
      listed: ["X"],
      edges: [
        ["X", "A", 60],
        ["A", "B", 60],
      ],
      parties: { A: { country: "US" } },
    };
    expect(await captured(home, ["--regime", "us-bis", "--as-of", "2026-11-20"])).toMatchObject({
      A: "no",
      B: "yes",
    });
    const kin = { listed: ["X"], edges: [["Z", "A", 60]], kin: [["X", "Z", "spouse"]] };
    const { stdout } = await run(["-", "--regime", "eu", "--json"], JSON.stringify(kin));
    expect((JSON.parse(stdout) as OwnResult).redFlags[0]).toMatchObject({
      kind: "relative-holds",
      other: "X",
    });
  });

  test("the EU and the UK ask for control where ownership does not capture; OFAC does not", async () => {
    const minority = '{"listed":["X"],"edges":[["X","A",49]]}';
    const control = async (regime: string) => {
      const { entities }: OwnResult = JSON.parse(
        (await run(["-", "--regime", regime, "--json"], minority)).stdout,
      );
      return entities.find(({ id }) => id === "A")?.control?.length ?? 0;
    };
    expect([await control("eu"), await control("uk"), await control("us-ofac")]).toEqual([1, 1, 0]);
  });

  test("UK register: votes and the right to appoint the board own under the UK's rule", async () => {
    const record = (nature: string) =>
      JSON.stringify({
        company_number: "01234567",
        data: { name: "Synthetic Owner", natures_of_control: [nature] },
      });
    const state = async (nature: string, regime: string) =>
      (
        JSON.parse(
          (await run(["-", "--regime", regime, "--listed", "Synthetic Owner", "--json"], record(nature)))
            .stdout,
        ) as OwnResult
      ).entities.find(({ id }) => id === "01234567")?.captured;
    expect(await state("voting-rights-50-to-75-percent", "uk")).toBe("yes");
    expect(await state("voting-rights-50-to-75-percent", "us-ofac")).toBe("no");
    expect(await state("right-to-appoint-and-remove-directors", "uk")).toBe("yes");
    expect(await state("voting-rights-25-to-50-percent", "uk")).toBe("no");
  });

  test("FollowTheMoney: the day of listing, addresses, relatives and an end around the listing", async () => {
    const entities = [
      { id: "x", schema: "Person", properties: { name: ["Oleg Synthetic"], address: ["1 Test Road 100"] } },
      { id: "s", schema: "Sanction", properties: { entity: ["x"], listingDate: ["2022-04-06"] } },
      { id: "c", schema: "Company", properties: { name: ["Blue Meadow"], address: ["100 Test Road 1"] } },
      {
        id: "o",
        schema: "Ownership",
        properties: { owner: ["x"], asset: ["c"], percentage: ["75"], endDate: ["2022-05-01"] },
      },
      {
        id: "p",
        schema: "Ownership",
        properties: { owner: ["x"], asset: ["d"], percentage: ["most of it"] },
      },
    ];
    const text = entities.map((one) => JSON.stringify(one)).join("\n");
    const result: OwnResult = JSON.parse((await run(["-", "--regime", "us-ofac", "--json"], text)).stdout);
    expect(result.redFlags.map(({ kind, party }) => [kind, party])).toEqual([
      ["shared-address", "c"],
      ["cut-after-listing", "c"],
      ["minority", "d"],
    ]);
    expect(result.redFlags[1]?.because).toContain("25 days after it was listed");
    expect(result.rejected.join()).toContain("most of it");
    const shown = await run(["-", "--regime", "us-ofac", "--json", "--explain", "Blue Meadow"], text);
    expect((JSON.parse(shown.stdout) as OwnResult).entities.map(({ id }) => id)).toEqual(["c"]);
  });

  test("OFAC's ADVANCED file as it is published: relations between its parties", async () => {
    const path = join(import.meta.dirname, "../../lists/fixtures/sdn-advanced.xml");
    const result: OwnResult = JSON.parse((await run([path, "--regime", "us-ofac", "--json"])).stdout);
    expect(result.format).toBe("ofac-advanced");
    expect(result.entities.length).toBeGreaterThan(0);
  });

  test("the picture is SVG that stands alone, the same each time, with text that cannot break it", async () => {
    const input = JSON.stringify({ listed: ["X <b>"], edges: [["X <b>", 'A & "B"', 60]] });
    const { stdout } = await run(["-", "--regime", "us-ofac", "--svg"], input);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(stdout).toContain("X &lt;b&gt;");
    expect(stdout).toContain("A &amp; &quot;B&quot;");
    expect(stdout).toContain(">60 %<");
    expect(stdout).not.toContain("NaN");
    expect((await run(["-", "--regime", "us-ofac", "--svg"], input)).stdout).toBe(stdout);
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

  test("OFAC's relations of 2024-04: every row is used, and each owned profile depends on open percentages", async () => {
    const path = dataFile("ownership/ofac_relationships_2024-04.csv.gz");
    const text = gunzipSync(readFileSync(path)).toString("utf8");
    const result: OwnResult = JSON.parse((await run(["-", "--regime", "us-ofac", "--json"], text)).stdout);
    expect([result.format, result.rejected.length]).toEqual(["ofac-relations", 0]);
    const rows = text.trim().split("\n").slice(1);
    const profiles = new Set(rows.flatMap((row) => row.split(",").slice(1, 3)));
    expect(result.entities).toHaveLength(profiles.size);
    expect(rows.filter((row) => row.split(",")[3] === "15003")).toHaveLength(3146);
  });

  test("real sentences: every percentage that stands alone in one is read", () => {
    const sentences: { pct: number; text: string }[] = JSON.parse(
      readFileSync(dataFile("ownership/ownership_sentences.json"), "utf8"),
    );
    const read = sentences.filter(({ pct, text }) => {
      const phrase =
        /(?:(?:more than|over|at least|nearly|around|about|up to)\s+)?\d+(?:[.,]\d+)?\s*(?:%|percent|per cent)(?: plus one)?/i.exec(
          text,
        )?.[0];
      const range = phrase === undefined ? null : percentRange(phrase);
      return range !== null && range.low - 0.01 <= pct && pct <= range.high + 0.01;
    });
    expect(read).toHaveLength(sentences.length);
  });
});
