import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIndex } from "../match/build-index.ts";
import { parsePlainDate } from "../model/plain-date.ts";
import { shipmentFlagTable, shipmentScore } from "../trade/shipments/shipment-flags.ts";
import {
  type SyntheticShipments,
  syntheticShipments,
} from "../trade/shipments/testing/synthetic-shipments.ts";
import { listedCompany, type Screener } from "./screen.ts";
import {
  importShipmentFiles,
  type RankedParty,
  type ShipmentReport,
  traceShipments,
} from "./trace-shipments.ts";

// Every record, name and list entry here is synthetic.
const DATE = parsePlainDate("2026-01-01")!;

async function reportOf(csv: string, listed: SyntheticShipments["listed"]): Promise<ShipmentReport> {
  const home = mkdtempSync(join(tmpdir(), "shipments-"));
  const env = { HIGHFENCE_HOME: home };
  const file = join(home, "records.csv");
  writeFileSync(file, csv);
  const [note] = await importShipmentFiles([file], { env, now: "2026-01-01T00:00:00Z" });
  expect(note).not.toHaveProperty("error");
  const entries = listed.map(({ name, address, country }, n) => ({
    ...listedCompany(`L${n}`, name),
    list: "synthetic",
    addresses: [{ full: address }],
    countries: [country],
  }));
  const screener: Screener = { index: buildIndex(entries), lists: [], notices: [] };
  return await traceShipments(env, { date: DATE, screener });
}

describe("single signs, written out", () => {
  const HEAD =
    "date,shipper,shipper_country,consignee,consignee_address,consignee_country,consignee_founded,consignee_business,producer_country,origin_country,seller_country,dispatch_country,hs,value,currency,kg";
  const line = (
    date: string,
    shipper: string,
    consignee: string,
    more: { address?: string; founded?: string; business?: string; value?: number; hs?: string } = {},
  ): string =>
    `${date},${shipper},${consignee},"${more.address ?? ""}",KZ,${more.founded ?? ""},${more.business ?? ""},US,MY,HK,TR,${more.hs ?? "854231"},${more.value ?? 1000},USD,1`;
  const LISTED = [
    { name: "Synthetika Listed Works", address: "Prospekt 77, Building 3, Inventown", country: "RU" },
  ];
  let report: ShipmentReport;
  const flagsOf = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(partyOf(name).flags.map(({ id, raised }) => [id, raised]));
  const partyOf = (name: string): RankedParty => {
    const found = report.parties.find((party) => party.name === name && party.role === "consignee");
    if (found === undefined) throw new Error(`no consignee ${name}`);
    return found;
  };

  beforeAll(async () => {
    const months = Array.from(
      { length: 48 },
      (_, m) => `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-15`,
    );
    const rows = [
      ...months.flatMap((day) => [
        line(day, "Oldsupplier GmbH,DE", "Steadybuyer LLC", {
          founded: "2005",
          address: "Quiet Lane 4, Office 2, Inventown",
          business: "electronic components",
        }),
        line(day, "Oldsupplier GmbH,DE", "Secondsteady LLC"),
        line(day, "Oldsupplier GmbH,DE", "Thirdsteady LLC"),
        line(day, "Oldsupplier GmbH,DE", "Jumper LLC", { value: day > "2022-06" ? 60_000 : 1500 }),
      ]),
      ...months.slice(30).map((day) =>
        line(day, "Newsource Ltd,HK", "Younger LLC", {
          founded: "2022-04-01",
          business: "furniture",
          value: 9000,
        }),
      ),
      ...months.slice(0, 28).map((day) => line(day, "Stopper GmbH,DE", "Switcher LLC")),
      ...months.slice(29).map((day) => line(day, "Starter Ltd,CN", "Switcher LLC")),
      line("2022-08-01", "Synthetika Listed Works,RU", "Onehop LLC"),
      line("2022-08-02", "Synthetika Listed Works,RU", "Middleman Ltd"),
      line("2022-08-02", "Middleman Ltd,KZ", "Twohops LLC", { founded: "2022" }),
      line("2022-08-03", "Oldsupplier GmbH,DE", "Neighbour LLC", {
        address: "Inventown, Prospekt 77, building 3, room 9",
      }),
      line("2022-08-03", "Oldsupplier GmbH,DE", "Chairs LLC", { hs: "940360" }),
    ];
    report = await reportOf([HEAD, ...rows, ""].join("\n"), LISTED);
  });

  test("an old buyer at a steady pace raises nothing", () => {
    expect(partyOf("Steadybuyer LLC")).toMatchObject({ score: 0, interval: [0, 0] });
  });
  test("what the records do not say is unknown and widens the interval, never 'no'", () => {
    expect(flagsOf("Secondsteady LLC")).toMatchObject({
      "founded-after": "unknown",
      "outside-business": "unknown",
      "shared-address": "unknown",
    });
    const { score, interval } = partyOf("Secondsteady LLC");
    expect(score).toBe(0);
    expect(interval[1]).toBeGreaterThan(0.5);
    expect(flagsOf("Twohops LLC")["founded-after"]).toBe("unknown");
  });
  test("founded after, outside its business, overpaying, dependent supplier", () => {
    expect(flagsOf("Younger LLC")).toMatchObject({
      "founded-after": "yes",
      "first-after": "no",
      "outside-business": "yes",
      "high-price": "yes",
      "one-consignee": "yes",
    });
  });
  test("an older buyer that begins after the event, and one whose volume jumps", () => {
    expect(flagsOf("Neighbour LLC")["first-after"]).toBe("yes");
    expect(flagsOf("Jumper LLC")).toMatchObject({ "volume-jump": "yes", "first-after": "no" });
  });
  test("a coalition supplier stops, one of a third country begins within 90 days", () => {
    const { flags } = partyOf("Switcher LLC");
    expect(flags.find(({ id }) => id === "supplier-switch")).toMatchObject({
      raised: "yes",
      source: expect.stringContaining("KSE"),
    });
    expect(flagsOf("Steadybuyer LLC")["supplier-switch"]).toBe("no");
  });
  test("one and two hops from a listed party, and its address", () => {
    expect(flagsOf("Onehop LLC")).toMatchObject({ "one-hop": "yes", "two-hops": "no" });
    expect(flagsOf("Twohops LLC")).toMatchObject({ "one-hop": "no", "two-hops": "yes" });
    expect(flagsOf("Neighbour LLC")["shared-address"]).toBe("yes");
    expect(report.parties.find(({ name }) => name === "Synthetika Listed Works")?.flags[0]).toMatchObject({
      id: "listed",
      raised: "yes",
    });
  });
  test("the four countries, as the records state them", () => {
    const byRole = Object.fromEntries(
      report.countries.all.map(({ role, country, share }) => [role, [country, share]]),
    );
    expect(byRole).toEqual({
      headquarters: ["US", 1],
      production: ["MY", 1],
      seller: ["HK", 1],
      dispatch: ["TR", 1],
    });
    expect(report.coalition).toMatchObject({
      headquartersShare: 1,
      outside: { made: { share: 1 }, sold: { share: 1 }, dispatched: { share: 1 } },
    });
  });
  test("placebos: the same flags a year earlier, and for buyers of other goods", () => {
    expect(report.placebo.earlier.tested).toBeGreaterThanOrEqual(4);
    expect(report.placebo.earlier.flagged).toBe(0);
    expect(report.placebo.goods).toEqual({ tested: 1, flagged: 0 });
  });
  test("a buyer without high-priority goods is not ranked; every flag names its document", () => {
    expect(report.parties.some(({ name }) => name === "Chairs LLC")).toBe(false);
    for (const { source } of report.parties.flatMap(({ flags }) => flags))
      expect(source).toMatch(/\w+, [\w-]+, .+, 20\d\d/);
  });
});

describe("a further raised flag never lowers the score", () => {
  const table = shipmentFlagTable();
  test("for every flag", () => {
    const none = table.flags.map(({ id }) => ({ id, raised: "no" as const, because: "" }));
    for (const { id } of table.flags) {
      const one = none.map((flag) => (flag.id === id ? { ...flag, raised: "yes" as const } : flag));
      const open = none.map((flag) => (flag.id === id ? { ...flag, raised: "unknown" as const } : flag));
      expect(shipmentScore(one, table).score).toBeGreaterThan(shipmentScore(none, table).score);
      expect(shipmentScore(open, table)).toEqual({
        score: 0,
        interval: [0, shipmentScore(one, table).score],
      });
    }
  });
});

test("SYNTHETIC diversion among honest buyers who show signs too: most is found, most of what stands on top is right", async () => {
  const world = syntheticShipments({ seed: 20260101, honest: 300, diverters: 30 });
  const report = await reportOf(world.csv, world.listed);
  expect(report.synthetic).toBe(true);
  expect(report.notes[0]).toMatch(/^SYNTHETIC/);
  const consignees = report.parties.filter(({ role }) => role === "consignee");
  expect(consignees.every(({ synthetic }) => synthetic)).toBe(true);
  const found = consignees.filter(({ score }) => score >= 0.4);
  const right = found.filter(({ name }) => world.diverters.has(name)).length;
  expect(right / world.diverters.size).toBeGreaterThan(0.6);
  expect((found.length - right) / (world.consignees - world.diverters.size)).toBeLessThan(0.15);
  const top = consignees.slice(0, 10).filter(({ name }) => world.diverters.has(name)).length;
  expect(top).toBeGreaterThanOrEqual(7);
  // Placebos: at the bound of a red flag at most one of twenty where nothing was planted.
  const { earlier, goods } = report.placebo;
  expect(earlier.tested).toBeGreaterThan(150);
  expect(earlier.flagged / earlier.tested).toBeLessThanOrEqual(0.05);
  expect(goods.tested).toBe(0);
});
