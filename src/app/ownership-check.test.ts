import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import type { Determination } from "../model/determination.ts";

// Holdings and buyers are synthetic; the listed owners are real entries of the starter list.
const SDN = "Kimia Part Sivan Company LLC";
const OTHER_SDN = "Joint Stock Company Alfa-Bank";
const folder = mkdtempSync(join(tmpdir(), "highfence-owned-"));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function shipment(more: object = {}): string {
  return file("shipment.json", {
    id: "synthetic",
    type: "export",
    from: "US",
    to: "DE",
    date: "2026-08-01",
    parties: [{ role: "end-user", name: "Blue Meadow Pumps GmbH", country: "DE", kind: "company" }],
    items: [{ description: "pump", eccn: "EAR99", hs: "841370", value: { amount: 1000, currency: "USD" } }],
    ...more,
  });
}

async function check(edges: unknown, ...more: string[]): Promise<Determination> {
  const path = file("owners.json", edges);
  const terminal = recordedTerminal();
  await runCli(["check", shipment(), "--json", "--ownership", path, ...more], terminal);
  expect(terminal.stderr()).toBe("");
  return JSON.parse(terminal.stdout());
}

const party = ({ parties }: Determination) => parties[0]?.matches ?? [];

describe("check with ownership data", () => {
  test("50 percent through a holding captures: the SDN's entry, with the chain and the OFAC rule", async () => {
    const answer = await check({
      edges: [
        [SDN, "Grey Hill Holding", 50],
        ["Grey Hill Holding", "Blue Meadow Pumps GmbH", 50],
      ],
    });
    const [match] = party(answer);
    expect(match).toMatchObject({
      status: "listed",
      list: "us-ofac-sdn",
      matchedName: "Blue Meadow Pumps GmbH",
    });
    expect(match?.citation.authority).toBe("OFAC");
    expect(match?.reasons.join("\n")).toContain(
      `${SDN} – 50 % → Grey Hill Holding – 50 % → Blue Meadow Pumps GmbH`,
    );
    expect(answer.disposition).not.toBe("release");
  });

  test("the same answer as for the listed owner itself, less 744.8 while the affiliates rule is stayed", async () => {
    const owned = await check({ edges: [[SDN, "Blue Meadow Pumps GmbH", 100]] });
    const direct = file("direct.json", {
      ...JSON.parse(JSON.stringify({ id: "d", type: "export", from: "US", to: "DE", date: "2026-08-01" })),
      parties: [{ role: "end-user", name: SDN, country: "DE", kind: "company" }],
      items: [{ description: "pump", eccn: "EAR99", hs: "841370", value: { amount: 1000, currency: "USD" } }],
    });
    const terminal = recordedTerminal();
    await runCli(["check", direct, "--json"], terminal);
    const listed: Determination = JSON.parse(terminal.stdout());
    expect(owned.outcome).toBe(listed.outcome);
    expect(owned.items[0]?.findings.map(({ rule }) => rule)).toEqual(["us-ofac.blocking"]);
    expect(listed.items[0]?.findings.map(({ rule }) => rule)).toEqual(["us-ofac.blocking", "us-ear.744.8.b"]);
  });

  test("two blocked minorities are added up; one alone is a red flag and holds", async () => {
    const two = await check({
      edges: [
        [SDN, "Blue Meadow Pumps GmbH", 25],
        [OTHER_SDN, "Blue Meadow Pumps GmbH", 25],
      ],
    });
    expect(party(two).map(({ status }) => status)).toEqual(["listed", "listed"]);
    const one = await check({ edges: [[SDN, "Blue Meadow Pumps GmbH", 30]] });
    expect(party(one)).toEqual([]);
    expect(one.redFlags.map(({ because }) => because).join()).toMatch(/holds 30 % of Blue Meadow/);
    expect(one.disposition).toBe("hold");
  });

  test("an unknown percentage is a possible match to be asked about, never a release", async () => {
    const answer = await check(`owner,owned,percent\n${SDN},Blue Meadow Pumps GmbH,\n`);
    expect(party(answer)[0]).toMatchObject({ status: "possible" });
    expect(party(answer)[0]?.reasons.join("\n")).toMatch(/ask: /);
    expect(answer.disposition).not.toBe("release");
  });

  test("an owner that is nobody changes nothing, and a party without data is asked about", async () => {
    const nobody = await check({ edges: [["Anna Schmidt Beteiligungen", "Blue Meadow Pumps GmbH", 100]] });
    expect(party(nobody)).toEqual([]);
    expect(nobody.notices.join()).not.toMatch(/Ownership was not examined/);
    const none = await check({ edges: [["Anna Schmidt Beteiligungen", "Some Other Works", 100]] });
    expect(none.notices.join()).toMatch(/says nothing of the owners of Blue Meadow Pumps GmbH/);
  });

  test("cross-holdings end, and capture nobody by themselves", async () => {
    const answer = await check({
      edges: [
        ["Blue Meadow Pumps GmbH", "Ring One", 60],
        ["Ring One", "Ring Two", 60],
        ["Ring Two", "Blue Meadow Pumps GmbH", 60],
      ],
    });
    expect(party(answer)).toEqual([]);
  });

  test("a majority that ended soon after the listing, passed to a namesake, is a red flag", async () => {
    const answer = await check(
      `owner,owned,percent,from,to\nSergei Viktorovich Chemezov,Blue Meadow Pumps GmbH,75,2010-01-01,2014-09-30\nAnna Chemezova Chemezov,Blue Meadow Pumps GmbH,75,2014-10-01,\n`,
    );
    const flags = answer.redFlags.map(({ because }) => because).join("\n");
    expect(flags).toMatch(
      /Chemezov held 75 % of Blue Meadow Pumps GmbH until 2014-09-30, \d+ days after it was listed/,
    );
    expect(flags).toMatch(/a name in common/);
    expect(answer.disposition).not.toBe("release");
    const years = await check(
      `owner,owned,percent,from,to\nSergei Viktorovich Chemezov,Blue Meadow Pumps GmbH,75,2010-01-01,2019-09-30\n`,
    );
    expect(years.redFlags).toEqual([]);
  });

  test("a director shared with a listed company is a red flag", async () => {
    const ftm = [
      ["p1", "Person", { name: ["Jan Example"] }],
      ["c1", "Company", { name: ["Blue Meadow Pumps GmbH"] }],
      ["c2", "Company", { name: [SDN] }],
      ["d1", "Directorship", { director: ["p1"], organization: ["c1"] }],
      ["d2", "Directorship", { director: ["p1"], organization: ["c2"] }],
    ]
      .map(([id, schema, properties]) => JSON.stringify({ id, schema, properties }))
      .join("\n");
    const answer = await check(ftm);
    expect(answer.redFlags.map(({ because }) => because).join()).toMatch(
      /Jan Example directs Blue Meadow Pumps GmbH and Kimia Part Sivan/,
    );
  });

  test("the certificate names the data: replay with it is the same, without it differs", async () => {
    const path = file("owners.json", { edges: [[SDN, "Blue Meadow Pumps GmbH", 100]] });
    const terminal = recordedTerminal();
    await runCli(["check", shipment(), "--json", "--ownership", path], terminal);
    const answer = file("answer.json", terminal.stdout());
    const same = recordedTerminal();
    expect(await runCli(["replay", answer, "--ownership", path], same)).toBe(0);
    const without = recordedTerminal();
    expect(await runCli(["replay", answer], without)).toBe(1);
    expect(without.stderr()).toMatch(/ownership:owners\.json/);
  });

  test("data that cannot be read is an error before anything is answered", async () => {
    const terminal = recordedTerminal();
    expect(await runCli(["check", shipment(), "--ownership", join(folder, "none.json")], terminal)).toBe(1);
    expect(terminal.stderr()).toMatch(/^HF-IN-005/);
    expect(terminal.stdout()).toBe("");
  });
});
