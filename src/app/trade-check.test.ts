import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import type { Determination } from "../model/determination.ts";
import { parsePlainDate } from "../model/plain-date.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { screenerOn } from "./screener.ts";

// Flows, shipments and buyers are synthetic.
let home = "";
const BUYER = "Zemvorkin Invented Trading LLC";

function shipment(over: object = {}): string {
  const path = join(home, "shipment.json");
  const transaction = {
    id: "synthetic",
    type: "export",
    from: "US",
    to: "KZ",
    date: "2026-08-01",
    parties: [{ role: "end-user", name: BUYER, country: "KZ", kind: "company" }],
    items: [{ description: "chips", eccn: "EAR99", hs: "8542.31", value: { amount: 1000, currency: "USD" } }],
    endUse: { noProhibitedUseKnown: true },
    ...over,
  };
  writeFileSync(path, JSON.stringify(transaction));
  return path;
}

async function run(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = { HIGHFENCE_HOME: home },
) {
  const terminal = recordedTerminal({ env });
  const exit = await runCli(argv, terminal);
  return { exit, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

async function checked(over: object = {}, ...more: string[]): Promise<Determination> {
  const { stdout, stderr } = await run(["check", shipment(over), "--json", ...more]);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "highfence-trade-check-"));
  const flows: string[] = [];
  for (let m = 0; m < 60; m++) {
    const period = `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`;
    const wave = 100_000 * (1 + 0.1 * Math.sin(m));
    for (const [country, since] of [
      ["KZ", 8],
      ["GE", 1],
      ["RU", 0.1],
      ["BR", 1],
      ["ZA", 1],
      ["CL", 1],
    ] as const)
      flows.push(`DE,${country},X,${period},854231,${wave * (m >= 27 ? since : 1)},USD`);
  }
  const flowFile = join(home, "flows.csv");
  writeFileSync(flowFile, `reporter,partner,flow,period,code,value,currency\n${flows.join("\n")}\n`);
  expect((await run(["trace", "import", flowFile])).exit).toBe(0);
  const records = Array.from(
    { length: 12 },
    (_, m) =>
      `2023-${String(m + 1).padStart(2, "0")}-05,Solebright Invented Ltd,HK,${BUYER},KZ,2022-09-01,furniture retail,854231,9000,USD,5,true`,
  );
  const usual = Array.from(
    { length: 40 },
    (_, n) =>
      `2021-0${1 + (n % 9)}-05,Quietsource GmbH,DE,Quietbuyer ${n % 4},KZ,2001,electronics,854231,900,USD,5,true`,
  );
  const shipmentFile = join(home, "records.csv");
  writeFileSync(
    shipmentFile,
    `date,shipper,shipper_country,consignee,consignee_country,consignee_founded,consignee_business,hs,value,currency,kg,synthetic\n${[...usual, ...records].join("\n")}\n`,
  );
  expect((await run(["trace", "shipments", shipmentFile])).exit).toBe(0);
});

describe("check with trade data", () => {
  test("the hub's score and the buyer's shipment signs hold the shipment, each with its source", async () => {
    const answer = await checked({}, "--trade");
    expect(answer.disposition).not.toBe("release");
    expect(answer.trade?.routes).toMatchObject([{ country: "KZ", tier: "1", lines: [1] }]);
    expect(answer.trade?.routes[0]?.score).toBeGreaterThan(0.5);
    expect(answer.trade?.routes[0]?.alarm).toMatch(/^2022-/);
    const [party] = answer.trade?.parties ?? [];
    expect(party?.signs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["founded-after", "outside-business", "one-consignee"]),
    );
    const ids = answer.redFlags.map(({ id }) => id);
    expect(ids).toContain("hub-diversion:KZ:1");
    expect(ids).toContain(`shipment-record:consignee:${BUYER}`);
    expect(answer.notices.join("\n")).toContain("SYNTHETIC");
    const text = (await run(["check", shipment(), "--trade"])).stdout;
    expect(text).toContain("KZ, tier 1: diversion score");
    expect(text).toContain("FIN-2023-Alert004");
  });

  test("a flag that the exporter has resolved no longer holds", async () => {
    const { redFlags } = await checked({}, "--trade");
    const answer = await checked({ resolvedRedFlags: redFlags.map(({ id }) => id) }, "--trade");
    expect(answer.redFlags.every(({ resolved }) => resolved)).toBe(true);
  });

  test("another country, other goods and an unknown buyer raise nothing; what is not known is said", async () => {
    const party = { role: "end-user", name: "Harmless Invented Pumps", country: "GE", kind: "company" };
    const answer = await checked({ to: "GE", parties: [party] }, "--trade");
    expect(answer.trade?.routes[0]?.score).toBeLessThan(0.5);
    expect(answer.redFlags.map(({ id }) => id)).not.toContain("hub-diversion:GE:1");
    expect(answer.notices.join("\n")).toContain("The shipment records do not know: Harmless Invented Pumps");
    const pumps = await checked({ items: [{ description: "pump", eccn: "EAR99", hs: "841370" }] }, "--trade");
    expect(pumps.trade?.routes).toEqual([]);
    const brazil = await checked({ to: "BR", parties: [{ ...party, country: "BR" }] }, "--trade");
    expect(brazil.notices.join("\n")).toMatch(/say nothing of goods of tier 1 going to Brazil/);
  });

  test("without the option the answer says that trade data were not examined", async () => {
    const answer = await checked();
    expect(answer.trade).toBeUndefined();
    expect(answer.notices.join("\n")).toContain("Trade data were not examined");
  });

  test("data later than the day asked for are named", async () => {
    const answer = await checked({}, "--trade", "--as-of", "2022-06-01");
    expect(answer.notices.join("\n")).toContain("Trade data run to 2024-12, after 2022-06-01");
  });

  test("with nothing imported the option is refused, not passed over", async () => {
    const { exit, stderr } = await run(["check", shipment(), "--trade"], {
      HIGHFENCE_HOME: join(home, "empty"),
    });
    expect(exit).toBe(1);
    expect(stderr).toContain("HF-TRADE-006");
  });
});

describe("reproducible", () => {
  test("the certificate names the trade data; it replays bit for bit, also when the scores are computed anew", async () => {
    const answer = await checked({}, "--trade");
    expect(answer.certificate.lists["trade-data"]).toMatch(/^[0-9a-f]{64}$/);
    const file = join(home, "answer.json");
    writeFileSync(file, JSON.stringify(answer));
    expect(await run(["replay", file, "--trade"])).toMatchObject({ exit: 0 });
    const scores = join(home, "trade", "scores");
    expect(readdirSync(scores).length).toBeGreaterThan(0);
    rmSync(scores, { recursive: true });
    expect(await run(["replay", file, "--trade"])).toMatchObject({ exit: 0 });
    const without = await run(["replay", file]);
    expect(without.exit).toBe(1);
    expect(without.stderr).toContain("list trade-data differs");
  });

  test("trade data that fail put the shipment on hold", () => {
    const asOf = parsePlainDate("2026-08-01")!;
    const status = { id: "trade-data", snapshot: "x", entries: 0, stale: false };
    const trade = {
      status,
      examine: () => {
        throw new Error("broken");
      },
    };
    const answer = check(
      {
        id: "x",
        type: "export",
        from: "US",
        to: "DE",
        parties: [],
        items: [{ eccn: "EAR99" }],
        endUse: { noProhibitedUseKnown: true },
      },
      { law: embeddedLaw(), screener: screenerOn(asOf), asOf, trade },
    );
    expect(answer.outcome).toBe("undetermined");
    expect(answer.notices[0]).toContain("Trade data could not be examined");
  });
});
