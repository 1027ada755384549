import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openDatabase, quote, type Row } from "../duckdb.ts";
import { type ImportNote, TradeStore } from "../trade-store.ts";
import { importShipmentFile } from "./import-shipment-file.ts";
import { addressKey, partyKey } from "./party-key.ts";

// Every record here is synthetic.
const NOW = "2026-01-01T00:00:00Z";
const OWN = "id,date,shipper,shipper_country,consignee,consignee_country,hs,value,currency,kg";
const own = (...rows: readonly string[]): string => [OWN, ...rows, ""].join("\n");

describe("layouts", () => {
  test("our own names", async () => {
    const { note, rows } = await imported(
      own("1,2023-04-05,Alpha GmbH,Germany,Beta LLC,KAZ,8542.31,100,EUR,2"),
    );
    expect(note).toMatchObject({ kind: "shipments", layout: "shipments", accepted: 1, synthetic: false });
    expect(rows).toMatchObject([
      {
        date: "2023-04-05",
        shipper_country: "DE",
        consignee_country: "KZ",
        hs6: "854231",
        value: 100,
        value_usd: "109.68",
      },
    ]);
  });

  test("a bill of lading under other names, other dates, constants, marks between thousands", async () => {
    const mapping = {
      columns: {
        date: "Arrival",
        consignee: "Consignee Name",
        shipper: "Shipper Name",
        value: "Amount",
        hs: "HTS",
      },
      constants: { currency: "USD", destination_country: "TR" },
      dates: "month/day/year",
      synthetic: true,
    };
    const text =
      'Arrival,Shipper Name,Consignee Name,HTS,Amount\n12/31/2023,Alpha,Beta,"8471.50.01","1,234,567.5"\n';
    const { note, rows } = await imported(text, mapping);
    expect(note).toMatchObject({ layout: "shipments-mapped", accepted: 1, synthetic: true });
    expect(rows).toMatchObject([
      {
        date: "2023-12-31",
        hs6: "847150",
        value_usd: "1234567.50",
        destination_country: "TR",
        synthetic: true,
      },
    ]);
  });

  test("FollowTheMoney: sender and receiver are entities of the file, the currency is given apart", async () => {
    const entities = [
      { id: "s", schema: "Company", properties: { name: ["Alpha GmbH"], country: ["de"] } },
      {
        id: "r",
        schema: "Company",
        properties: { name: ["ООО Бета"], country: ["ru"], incorporationDate: ["2022-08"] },
      },
      {
        id: "e1",
        schema: "EconomicActivity",
        properties: {
          ccdNumber: ["10001"],
          startDate: ["2023-02-01"],
          sender: ["s"],
          receiver: ["r"],
          vedCode: ["8542319010"],
          invoiceAmount: ["5000"],
          tradingCountry: ["hk"],
          departureCountry: ["tr"],
          originCountry: ["my"],
        },
      },
    ];
    const { note, rows } = await imported(`${entities.map((one) => JSON.stringify(one)).join("\n")}\n`, {
      columns: {},
      constants: { currency: "USD" },
    });
    expect(note).toMatchObject({ layout: "ftm-economic-activity", accepted: 1 });
    expect(rows).toMatchObject([
      {
        id: "10001",
        shipper: "Alpha GmbH",
        consignee_country: "RU",
        consignee_founded: "2022-08",
        origin_country: "MY",
        seller_country: "HK",
        dispatch_country: "TR",
        value_usd: "5000.00",
      },
    ]);
  });

  test("a missing value and a missing goods code are unknown, an unknown country is left open and counted", async () => {
    const { note, rows } = await imported(own("1,2023-04-05,Alpha,Atlantis,Beta,KZ,,,,"));
    expect(note).toMatchObject({ accepted: 1, unknownCodes: 1 });
    expect(note.notices.join(" ")).toMatch(/state no value.*shipper_country Atlantis/);
    expect(rows).toMatchObject([{ value_usd: null, hs6: null, shipper_country: null }]);
  });
});

describe("rows that are not taken are counted and shown", () => {
  test("dates, numbers, signs, currencies, parties, duplicates, short lines", async () => {
    const good = "1,2023-04-05,Alpha,DE,Beta,KZ,854231,100,USD,2";
    const { note } = await imported(
      own(
        ...[good, good],
        "2,05.04.2023,Alpha,DE,Beta,KZ,854231,100,USD,2",
        "3,2030-01-01,Alpha,DE,Beta,KZ,854231,100,USD,2",
        "4,2023-04-05,Alpha,DE,Beta,KZ,854231,much,USD,2",
        "5,2023-04-05,Alpha,DE,Beta,KZ,854231,-100,USD,2",
        "6,2023-04-05,Alpha,DE,Beta,KZ,854231,100,USD,-2",
        "7,2023-04-05,Alpha,DE,Beta,KZ,854231,100,,2",
        "8,2023-04-05,Alpha,DE,Beta,KZ,854231,100,XAU,2",
        "9,2023-04-05,,DE,,KZ,854231,100,USD,2",
        "10,2023-04-05,Alpha",
      ),
    );
    expect(note.accepted).toBe(1);
    expect(note.rejected).toEqual({
      "line: missing columns": 1,
      "currency not stated": 1,
      "date missing or not in the form named": 1,
      "date out of range": 1,
      "duplicated row": 1,
      "negative value": 2,
      "neither consignee nor shipper": 1,
      "no exchange rate for XAU": 1,
      "value not a number": 1,
    });
    expect(note.examples.join("\n")).toContain("value not a number, 5, 2023-04-05, Alpha, Beta, 854231, USD");
    expect(note.rows).toBe(11);
  });

  test("mixed currencies are converted each at its own month's rate; months without a shipment are named", async () => {
    const { note, rows } = await imported(
      own("1,2022-09-05,A Co,DE,B Co,KZ,854231,100,EUR,2", "2,2022-12-05,A Co,US,B Co,KZ,854231,100,USD,2"),
    );
    expect(note).toMatchObject({ currencies: ["EUR", "USD"], missingMonths: ["2022-10", "2022-11"] });
    expect(rows.map(({ value_usd }) => value_usd)).toEqual(["99.04", "100.00"]);
  });
});

describe("refused files leave nothing behind", () => {
  const whole = own(
    "1,2023-04-05,Alpha,DE,Beta,KZ,854231,100,USD,2",
    "2,2023-04-06,Alpha,DE,Beta,KZ,854231,100,USD,2",
  );
  const columns = { date: "date", consignee: "consignee" };
  test.each([
    ["HF-TRADE-004", "cut in a row", Buffer.from(whole.slice(0, -30)), undefined],
    [
      "HF-TRADE-004",
      "gzip cut in the middle",
      gzipSync(Buffer.from(whole.repeat(90))).subarray(0, 120),
      undefined,
    ],
    [
      "HF-TRADE-004",
      "JSON lines cut in the middle",
      Buffer.from('{"id":"a","schema":"Company"}\n{"id":"b","sch'),
      undefined,
    ],
    ["HF-TRADE-004", "Parquet cut in the middle", Buffer.from("PAR1rest of it"), undefined],
    ["HF-TRADE-003", "other columns and no mapping", Buffer.from("a,b,c\n1,2,3\n"), undefined],
    ["HF-TRADE-003", "empty", Buffer.alloc(0), undefined],
    [
      "HF-TRADE-002",
      "a mapped column is missing",
      Buffer.from(whole),
      { columns: { ...columns, value: "Amount" } },
    ],
    ["HF-TRADE-007", "no date mapped", Buffer.from(whole), { columns: { consignee: "consignee" } }],
    ["HF-TRADE-007", "a field that does not exist", Buffer.from(whole), { columns: { colour: "consignee" } }],
    [
      "HF-TRADE-005",
      "no usable row",
      Buffer.from(own("1,yesterday,Alpha,DE,Beta,KZ,854231,1,USD,2")),
      undefined,
    ],
  ])("%s %s", async (code, _what, bytes, mapping) => {
    const folder = mkdtempSync(join(tmpdir(), "shipments-"));
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    const store = new TradeStore(join(folder, "store"));
    await expect(
      importShipmentFile(path, { store, now: NOW, ...mapped(folder, mapping) }),
    ).rejects.toMatchObject({ code });
    expect(store.notes()).toEqual([]);
    expect(existsSync(join(folder, "store", "shipments"))).toBe(false);
    const scratch = join(folder, "store", "tmp");
    expect(existsSync(scratch) ? readdirSync(scratch) : []).toEqual([]);
  });
});

describe("keys", () => {
  test("one company in two scripts, orders and legal forms", () => {
    expect(partyKey('OOO "Альфа Трейд"')).toBe(partyKey("ALFA TRADE, OOO"));
    expect(partyKey("Alfa Trade LLC")).toBe(partyKey("Alfa Trade"));
    expect(partyKey("Alfa Trade 2")).not.toBe(partyKey("Alfa Trade"));
    expect(partyKey("  ")).toBeNull();
  });
  test("an address in another order; a bare town is none", () => {
    expect(addressKey("Office 5, 12 Abay Ave., Almaty")).toBe(addressKey("Almaty, Abay Avenue 12, office 5"));
    expect(addressKey("Almaty")).toBeNull();
  });
});

function mapped(folder: string, mapping: unknown): { mapping?: string } {
  if (mapping === undefined) return {};
  const path = join(folder, "mapping.json");
  writeFileSync(path, JSON.stringify(mapping));
  return { mapping: path };
}

async function imported(
  content: string | Buffer,
  mapping?: unknown,
): Promise<{ note: ImportNote; rows: readonly Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), "shipments-"));
  const path = join(folder, "file");
  writeFileSync(path, content);
  const store = new TradeStore(join(folder, "store"));
  const note = await importShipmentFile(path, { store, now: NOW, ...mapped(folder, mapping) });
  expect(store.notes()).toEqual([note]);
  const db = await openDatabase();
  const rows = await db.rows(
    `select * from read_parquet(${quote(store.rowsPath(note))}) where verdict = 'accepted' order by row_no`,
  );
  db.close();
  return { note, rows };
}
