import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import type { Determination } from "../model/determination.ts";

// Holdings, buyers and addresses are synthetic; the listed owners are real entries of the starter list.
const ENTITY = "Abtronics";
const MILITARY = "AECC South Industry Company Limited";
const UNVERIFIED = "Abu Trade LLC";
const SDN_NAMED = "Joint Stock Company Alfa-Bank";
const BRITISH = "Asia Pacific Links Limited";
const BUYER = "Blue Meadow Pumps GmbH";
const folder = mkdtempSync(join(tmpdir(), "highfence-regimes-"));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function check(
  owners: unknown,
  more: { date?: string; country?: string; address?: string; files?: readonly string[] } = {},
): Promise<Determination> {
  const { date = "2026-11-20", country = "DE", address } = more;
  const shipment = file("shipment.json", {
    id: "synthetic",
    type: "export",
    from: "US",
    to: "DE",
    date,
    parties: [
      {
        role: "end-user",
        name: BUYER,
        country,
        kind: "company",
        ...(address === undefined ? {} : { address }),
      },
    ],
    items: [{ description: "pump", eccn: "EAR99", hs: "841370", value: { amount: 1000, currency: "USD" } }],
  });
  const files = [file("owners.json", owners), ...(more.files ?? [])].flatMap((one) => ["--ownership", one]);
  const terminal = recordedTerminal();
  await runCli(["check", shipment, "--json", ...files], terminal);
  expect(terminal.stderr()).toBe("");
  return JSON.parse(terminal.stdout());
}

const matches = ({ parties }: Determination) => parties[0]?.matches ?? [];
const flags = ({ redFlags }: Determination) => redFlags.map(({ id }) => id.split(":").slice(0, 2).join(":"));

describe("the BIS affiliates rule in a check", () => {
  test.each([
    ["2025-09-28", false],
    ["2025-09-29", true],
    ["2025-11-09", true],
    ["2025-11-10", false],
    ["2026-11-09", false],
    ["2026-11-10", true],
  ])("an Entity List owner of half, on %s: %s", async (date, inForce) => {
    const answer = await check({ edges: [[ENTITY, BUYER, 50]] }, { date });
    expect(matches(answer).length > 0).toBe(inForce);
    if (inForce) expect(answer.items[0]?.findings.map(({ rule }) => rule)).toContain("us-ear.744.11.a");
    else expect(flags(answer)).toContain("ownership:us-bis");
    expect(answer.disposition).not.toBe("release");
  });

  test("the interval that rests on the absence of an extension says so", async () => {
    const answer = await check({ edges: [[ENTITY, BUYER, 50]] });
    expect(matches(answer)[0]?.reasons.join()).toContain(
      "rests on the absence of a document that extends it",
    );
  });

  test("just under half is a red flag, not a match", async () => {
    const answer = await check({ edges: [[ENTITY, BUYER, 49.99]] });
    expect(matches(answer)).toEqual([]);
    expect(flags(answer)).toContain("ownership:minority");
  });

  test("Entity List, Military End-User List and an SDN of a named programme add up; the strictest applies", async () => {
    const answer = await check({
      edges: [
        [ENTITY, BUYER, 20],
        [MILITARY, BUYER, 15],
        [SDN_NAMED, BUYER, 15],
      ],
    });
    expect(new Set(matches(answer).map(({ list }) => list))).toEqual(
      new Set(["us-bis-entity-list", "us-bis-military-end-user-list", "us-ofac-sdn"]),
    );
    expect(answer.outcome).toBe("prohibited");
  });

  test("an owner whose name is a listed party's beyond doubt brings that entry and no look-alikes", async () => {
    const answer = await check({ edges: [[SDN_NAMED, BUYER, 60]] });
    expect(matches(answer).every(({ status }) => status === "listed")).toBe(true);
  });

  test("a red flag from a name that only resembles a listed one says so", async () => {
    const answer = await check({ edges: [["Abtronix", BUYER, 30]] });
    expect(answer.redFlags.map(({ because }) => because).join()).toContain(
      "Abtronix (a possible match of Abtronics) holds 30 %",
    );
  });

  test("a party of the Unverified List passes nothing down", async () => {
    expect(matches(await check({ edges: [[UNVERIFIED, BUYER, 100]] }))).toEqual([]);
  });

  test("the rule speaks of foreign parties: one in the United States is a red flag", async () => {
    const answer = await check({ edges: [[ENTITY, BUYER, 60]] }, { country: "US" });
    expect(matches(answer)).toEqual([]);
    expect(flags(answer)).toContain("ownership:us-bis-domestic");
    expect(answer.disposition).toBe("hold");
  });

  test("Red Flag 29: the owner is known, the percentage is not", async () => {
    const answer = await check(`owner,owned,percent\n${ENTITY},${BUYER},\n`);
    expect(flags(answer)).toContain("ownership:red-flag-29");
    expect(answer.redFlags.find(({ id }) => id.includes("red-flag-29"))?.citation.pinpoint).toContain(
      "red flag 29",
    );
    expect(matches(answer)[0]?.status).toBe("possible");
    const known = await check(`owner,owned,percent\n${ENTITY},${BUYER},60\n`);
    expect(flags(known)).not.toContain("ownership:red-flag-29");
  });
});

describe("other rules and data in a check", () => {
  test("the UK: votes own, two owners only together", async () => {
    const votes = await check({ edges: [{ owner: BRITISH, owned: BUYER, percent: 51, kind: "votes" }] });
    expect(matches(votes).map(({ list }) => list)).toContain("uk-sanctions-list");
    const half = { owner: BRITISH, owned: BUYER, percent: 50, kind: "votes" };
    expect(matches(await check({ edges: [half] }))).toEqual([]);
  });

  test("several files are one graph", async () => {
    const more = file("more.csv", `owner,owned,percent\nGrey Hill Holding,${BUYER},50\n`);
    const answer = await check({ edges: [[ENTITY, "Grey Hill Holding", 50]] }, { files: [more] });
    expect(matches(answer).map(({ list }) => list)).toContain("us-bis-entity-list");
    expect(answer.lists.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ownership:owners.json", "ownership:more.csv"]),
    );
  });

  test("`lists` stands for what the lists state, and is named in the answer", async () => {
    const answer = await check({ edges: [] }, { files: ["lists"] });
    expect(answer.lists.find(({ id }) => id === "ownership:lists")?.entries).toBe(0);
  });

  test("an address shared with a listed party of the data, in another writing", async () => {
    const owners = {
      edges: [[ENTITY, "Somebody Else", 60]],
      parties: { [ENTITY]: { address: "12 Harbour Street, Testhaven 20457" } },
    };
    const near = await check(owners, { address: "Testhaven 20457, Harbour Street 12" });
    expect(flags(near)).toEqual([]);
    const both = { ...owners, edges: [...owners.edges, ["Anna Schmidt", BUYER, 100]] };
    expect(flags(await check(both, { address: "Testhaven 20457, Harbour Street 12" }))).toContain(
      "ownership:shared-address",
    );
    expect(flags(await check(both, { address: "Testhaven 20457, Harbour Street 14" }))).toEqual([]);
  });
});
